import type { Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Allow, IsOptional, ValidateIf } from 'class-validator';
import { validationFailed, type Violation } from '../problem/problem.js';
import { canonicalJson } from './idempotency.js';
import { Precondition, stale } from './precondition.js';

const READ_ONLY = Symbol('READ_ONLY');
/** Where Swagger keeps what `@ApiProperty` says of a property. */
const API_PROPERTY = 'swagger/apiModelProperties';

/** Field → whether it moves without the record's version. */
type ReadOnly = Record<string, boolean>;

/**
 * For the body of a `PUT` or `PATCH`: fields of the record that it may carry, as an admin panel sends a record back
 * whole, and may not change. {@link changesOf} compares them.
 *
 * @param record the DTO of the answer, which describes them
 * @param volatile those that change without a new version (when somebody last logged in). What was read of them a
 *   moment ago is let pass where the version that is sent along is the right one
 */
export const ReadOnlyFields =
  <T extends object>(
    record: Type<T>,
    fields: (keyof T & string)[],
    { volatile = [] }: { volatile?: (keyof T & string)[] } = {},
  ): ClassDecorator =>
  ({ prototype }) => {
    const target = prototype as object;
    const readOnly: ReadOnly = { ...(Reflect.getMetadata(READ_ONLY, target) as ReadOnly | undefined) };
    for (const field of [...fields, ...volatile]) {
      readOnly[field] = volatile.includes(field);
      Allow()(target, field);
      const described = Reflect.getMetadata(API_PROPERTY, record.prototype as object, field) as object;
      ApiProperty({ ...described, readOnly: true, required: false })(target, field);
    }
    Reflect.defineMetadata(READ_ONLY, readOnly, target);
  };

/** A field that may be left out and may not be null. `IsOptional` would let null past every other check. */
export const MayBeAbsent = (): PropertyDecorator =>
  ValidateIf((_body: object, value: unknown) => value !== undefined);

/** A field that may be left out, which keeps what there is, or be null, which takes it away. */
export const MayBeNull = (): PropertyDecorator => IsOptional();

/**
 * What a `PUT` or `PATCH` is to change: both merge, so a field that is left out stays, and null is a value. Fields
 * sent back as they are, are not changes. Call it with the record as it was just read, and update
 * `WHERE id = $1 AND version = $2`; see `docs/writes.md`.
 *
 * @param current the record as its answer renders it
 * @param sent a body of a class with {@link ReadOnlyFields}; what it carries that is no field of the record is kept
 * @param pointer where `sent` stands in the body, for a part of a record: `/details`
 * @throws Problem 412 for another version than the current one; 422 naming each read-only field that differs
 */
export function changesOf<T extends object>(
  current: object,
  sent: T,
  precondition = Precondition.none,
  pointer = '',
): Partial<T> {
  const record = rendered(current);
  const readOnly = (Reflect.getMetadata(READ_ONLY, sent) ?? {}) as ReadOnly;
  if (typeof record.version === 'number') precondition.check(record.version);
  const { version } = sent as { version?: unknown };
  if (isOlder(version, record.version)) throw stale();
  const wholeRecord = version !== undefined && version === record.version;
  const violations: Violation[] = [];
  const changes: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(sent)) {
    if (value === undefined || same(value, record[field])) continue;
    if (!(field in readOnly)) changes[field] = value;
    else if (!(readOnly[field] && wholeRecord)) {
      const message = `${field} cannot be changed; leave it out or send it back as it is`;
      violations.push({ pointer: `${pointer}/${field}`, code: 'read_only', message });
    }
  }
  if (violations.length > 0) throw validationFailed(violations);
  return changes as Partial<T>;
}

/** As it goes out: dates are text, what is undefined is not there. */
const rendered = (record: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(record)) as Record<string, unknown>;

const same = (sent: unknown, known: unknown): boolean =>
  known !== undefined && canonicalJson(sent) === canonicalJson(known);

/** A version that the record has had. One that it never had is a read-only field with a wrong value. */
const isOlder = (sent: unknown, current: unknown): boolean =>
  typeof current === 'number' && Number.isInteger(sent) && (sent as number) > 0 && (sent as number) < current;
