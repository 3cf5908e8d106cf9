import 'reflect-metadata';
import { ApiProperty } from '@nestjs/swagger';
import { plainToInstance } from 'class-transformer';
import { IsString, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { Problem } from '../problem/problem.js';
import { changesOf, MayBeAbsent, MayBeNull, ReadOnlyFields } from './merge.js';
import { Precondition } from './precondition.js';
import { validationPipe } from './validation.pipe.js';

class PartDto {
  @ApiProperty()
  id!: string;

  @ApiProperty()
  note!: string;
}

class RecordDto {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  motto!: string | null;

  @ApiProperty()
  tags!: string[];

  @ApiProperty()
  seenAt!: Date;

  @ApiProperty()
  version!: number;

  @ApiProperty()
  createdAt!: Date;

  @ApiProperty()
  part!: PartDto;
}

@ReadOnlyFields(PartDto, ['id'])
class ChangePartDto {
  @MayBeAbsent()
  @IsString()
  note?: string;
}

@ReadOnlyFields(RecordDto, ['id', 'createdAt', 'version'], { volatile: ['seenAt'] })
class ChangeDto {
  @MayBeAbsent()
  @IsString({ message: 'name must be a text' })
  name?: string;

  @MayBeNull()
  @IsString({ message: 'motto must be a text' })
  motto?: string | null;

  @MayBeAbsent()
  @IsString({ each: true })
  tags?: string[];

  @MayBeAbsent()
  @ValidateNested()
  @Type(() => ChangePartDto)
  part?: ChangePartDto;

  @MayBeNull()
  @IsString()
  reason?: string;
}

const CURRENT: RecordDto = {
  id: '5f2b3c1e-8d0a-4b1c-9e2f-000000000001',
  name: 'Olive',
  motto: 'Grow',
  tags: ['a', 'b'],
  seenAt: new Date('2026-01-03T00:00:00Z'),
  version: 3,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  part: { id: 'p', note: 'x' },
};
const AS_READ = JSON.parse(JSON.stringify(CURRENT)) as Record<string, unknown>;

/** As a request's body goes: checked by the pipe, then compared. */
const merge = async (body: object, precondition?: Precondition): Promise<object> => {
  const sent = (await validationPipe().transform(body, { type: 'body', metatype: ChangeDto })) as ChangeDto;
  return changesOf(CURRENT, sent, precondition);
};
const refusalOf = async (body: object, precondition?: Precondition): Promise<unknown> => {
  const problem = (await merge(body, precondition).catch((error: unknown) => error)) as Problem;
  return [
    problem.status,
    ...(problem.options?.violations ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];
};

describe('A body that is merged', () => {
  it.each([
    ['nothing', {}, {}],
    ['the record as it was read', AS_READ, {}],
    ['the record with one field changed', { ...AS_READ, name: 'Fig' }, { name: 'Fig' }],
    ['one field', { name: 'Fig' }, { name: 'Fig' }],
    ['a field as it is', { name: 'Olive' }, {}],
    ['null for what may be null', { motto: null }, { motto: null }],
    ['another list', { tags: ['b'] }, { tags: ['b'] }],
    ['what is no field of the record', { reason: 'because' }, { reason: 'because' }],
    [
      'the record with a volatile field as it was a moment ago',
      { ...AS_READ, seenAt: '2026-01-02T00:00:00.000Z' },
      {},
    ],
  ])('with %s changes what it says', async (_name, body, changes) => {
    expect(await merge(body)).toEqual(changes);
  });

  it.each<[string, object, unknown[]]>([
    ['a read-only field', { createdAt: '2026-01-02T00:00:00.000Z' }, [422, '/createdAt read_only']],
    ['two of them', { id: null, createdAt: 5 }, [422, '/id read_only', '/createdAt read_only']],
    ['a volatile field alone', { seenAt: '2026-01-02T00:00:00.000Z' }, [422, '/seenAt read_only']],
    ['a version that was never there', { version: 4 }, [422, '/version read_only']],
    ['a version that is none', { version: '3' }, [422, '/version read_only']],
    ['the record of before', { ...AS_READ, version: 2, createdAt: 'x' }, [412]],
    ['an unknown field', { colour: 'green' }, [422, '/colour unknown_field']],
    ['null for what may not be null', { name: null }, [422, '/name is_string']],
  ])('with %s is refused', async (_name, body, refusal) => {
    expect(await refusalOf(body)).toEqual(refusal);
  });

  it('is refused under another If-Match, whatever it holds', async () => {
    expect(await refusalOf(AS_READ, Precondition.parse('"2"'))).toEqual([412]);
    expect(await merge({ name: 'Fig' }, Precondition.parse('"3"'))).toEqual({ name: 'Fig' });
  });

  it('has parts that are merged by themselves, and name their place', () => {
    const part = plainToInstance(ChangePartDto, { id: 'q', note: 'y' });
    const refuse = () => changesOf(CURRENT.part, part, Precondition.none, '/part');
    expect(refuse).toThrow(expect.objectContaining({ status: 422 }) as Error);
    expect(() => refuse()).toThrow(/id cannot be changed/);
    expect(changesOf(CURRENT.part, plainToInstance(ChangePartDto, { id: 'p', note: 'y' }))).toEqual({
      note: 'y',
    });
  });

  it('is described with its read-only fields as the record describes them', () => {
    const described = Reflect.getMetadata('swagger/apiModelProperties', ChangeDto.prototype, 'id') as object;
    expect(described).toMatchObject({ format: 'uuid', readOnly: true, required: false });
  });
});
