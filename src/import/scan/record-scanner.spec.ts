import fc from 'fast-check';
import { parseRecord } from './record-parser.js';
import type { Note, RawRecord } from './raw-record.js';
import { RecordScanner } from './record-scanner.js';
import type { Layout } from './layout.js';

const LIST: Layout = { kind: 'list', wrappers: ['items'], scalarsAreRecords: false };
const MAP: Layout = { kind: 'list', wrappers: ['items'], scalarsAreRecords: true };
const POINTS: Layout = { kind: 'points' };

interface Scanned {
  records: (Omit<RawRecord, 'bytes' | 'key'> & { bytes: Buffer; key: string | null })[];
  notes: Note[];
  wrongRoot: string | null;
}

function scan(content: string | Buffer, layout: Layout, cuts: number[] = [], limit?: number): Scanned {
  const bytes = Buffer.from(content);
  const records: Scanned['records'] = [];
  const notes: Note[] = [];
  const scanner = new RecordScanner(
    layout,
    {
      record: (raw) =>
        records.push({ ...raw, bytes: Buffer.from(raw.bytes), key: raw.key?.toString('utf8') ?? null }),
      note: (note) => notes.push(note),
    },
    limit,
  );
  let from = 0;
  for (const cut of [...cuts, bytes.length]) {
    scanner.push(bytes.subarray(from, cut));
    from = cut;
  }
  scanner.finish();
  return { records, notes, wrongRoot: scanner.wrongRoot };
}

function texts(content: string, layout: Layout): string[] {
  return scan(content, layout).records.map((record) => record.bytes.toString('utf8'));
}

describe('cutting a file into records', () => {
  it.each([
    ['a bare array', '[{"a":1},{"b":[2]}]', ['{"a":1}', '{"b":[2]}']],
    ['a wrapped array', '{"items":[{"a":1}],"v":2}', ['{"a":1}']],
    ['a wrapped map', '{"items":{"x":{"a":1}}}', ['{"a":1}']],
    ['a map', '{"x":{"a":1},"y":{}}', ['{"a":1}', '{}']],
    ['a byte order mark and white space', '\ufeff \r\n[ {"a":1} ]\n', ['{"a":1}']],
    ['brackets and quotes in texts', '["]}\\"[",{"a":"\\\\"}]', ['"]}\\"["', '{"a":"\\\\"}']],
    ['a missing comma', '[{}{}]', ['{}', '{}']],
    ['a doubled comma', '[{},,{}]', ['{}', '{}']],
    ['nothing', '[]', []],
    ['scalars in an array', '[1,"a",null]', ['1', '"a"', 'null']],
  ])('finds the records of %s', (_, content, expected) => {
    expect(texts(content, LIST)).toEqual(expected);
  });

  it('takes scalars of a map as records or as notes, as the layout says', () => {
    expect(scan('{"k":"v","n":1}', MAP).records.map((one) => [one.key, one.bytes.toString()])).toEqual([
      ['k', '"v"'],
      ['n', '1'],
    ]);
    expect(scan('{"k":"v","n":1}', LIST).notes).toEqual([
      { path: 'k', text: '"v"' },
      { path: 'n', text: '1' },
    ]);
  });

  it('finds arrays of points anywhere inside objects and names their series', () => {
    const { records, notes } = scan('{"a":{"tvl":[{"t":1},[2]]},"at":5,"b":[3]}', POINTS);
    expect(records.map((one) => [one.path, one.bytes.toString()])).toEqual([
      ['a.tvl', '{"t":1}'],
      ['a.tvl', '[2]'],
      ['b', '3'],
    ]);
    expect(notes).toEqual([{ path: 'at', text: '5' }]);
  });

  it.each([
    ['in a record', '[{"a":1},{"b":', '{"b":'],
    ['between records', '[{"a":1},', ''],
    ['in a text', '[{"a":1},{"b":"x', '{"b":"x'],
    ['in a key', '{"a":{"a":1},"b', 'b'],
  ])('keeps every record before a cut %s and names the tail', (_, content, tail) => {
    const { records } = scan(content, LIST);
    expect(records[0]!.bytes.toString()).toBe('{"a":1}');
    expect(records.at(-1)).toMatchObject({ damage: 'truncated_json' });
    expect(records.at(-1)!.bytes.toString()).toBe(tail);
  });

  it('ends a damaged record at its own brace, so that the next one is whole', () => {
    expect(texts('[{"a":[1},{"b":2}]', LIST)).toEqual(['{"a":[1}', '{"b":2}']);
  });

  it('names what is left over from a longer file that was overwritten', () => {
    const { records } = scan('[{"a":1}]{"b":2}]', LIST);
    expect(records.map((one) => [one.damage, one.bytes.toString()])).toEqual([
      [null, '{"a":1}'],
      ['trailing_data', '{"b":2}]'],
    ]);
  });

  it.each(['null', '12', '"text"', 'true'])('says that a root of %s is no store', (root) => {
    expect(scan(root, LIST)).toMatchObject({ records: [], wrongRoot: root });
  });

  it('does not keep a record of absurd size in memory, and goes on behind it', () => {
    const { records } = scan(`[{"a":"${'x'.repeat(5000)}"},{"b":1}]`, LIST, [100, 2000, 4000], 1000);
    expect(records.map((one) => one.damage)).toEqual(['record_too_large', null]);
    expect(records[0]!.bytes.length).toBeLessThan(5000);
    expect(records[1]!.bytes.toString()).toBe('{"b":1}');
  });

  it('counts bytes and lines', () => {
    const { records } = scan('[\n{"a":1},\n {"b":\n2}]', LIST);
    expect(records.map((one) => [one.offset, one.line])).toEqual([
      [2, 2],
      [12, 3],
    ]);
  });

  it('cuts the same wherever the pieces end, also inside a character', () => {
    const content = Buffer.from(
      '\ufeff{"items":[{"ä":"ع\\"}","n":1.5e3}, 17 ,{"x":[{"y":"]"}]}],"note":"😀"}',
    );
    const whole = scan(content, LIST);
    for (let cut = 1; cut < content.length; cut += 1) expect(scan(content, LIST, [cut])).toEqual(whole);
    expect(scan(content, LIST, [...content.keys()].slice(1))).toEqual(whole);
  });

  it('gives back any array of values, cut anywhere', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.infiniteStream(fc.nat(40)), (values, gaps) => {
        const bytes = Buffer.from(JSON.stringify(values, null, values.length % 3));
        const cuts: number[] = [];
        for (let at = 1; at < bytes.length; at += gaps.next().value! + 1) cuts.push(at);
        const { records } = scan(bytes, LIST, cuts);
        expect(records.every((one) => one.damage === null)).toBe(true);
        expect(JSON.parse(`[${records.map((one) => one.bytes.toString('utf8')).join(',')}]`)).toEqual(
          JSON.parse(JSON.stringify(values)),
        );
      }),
    );
  });

  it('never fails on any bytes, and loses none of the records before the damage', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
        const content = Buffer.concat([Buffer.from('[{"a":1},{"b":2},'), Buffer.from(noise)]);
        const { records } = scan(content, LIST);
        expect(records.slice(0, 2).map((one) => one.bytes.toString())).toEqual(['{"a":1}', '{"b":2}']);
      }),
    );
  });

  it('hands plain records to the fast parser with the right marks', () => {
    const [plain, escaped, signed, long] = scan(
      '[{"a":1,"b":"x"},{"a":"\\n"},{"a":-1},{"a":1234567890123456}]',
      LIST,
    ).records;
    expect([plain, escaped, signed, long].map((one) => one!.plain)).toEqual([true, false, false, false]);
    expect(parseRecord(plain as RawRecord & typeof plain & { key: null })).toEqual({ a: 1, b: 'x' });
  });
});
