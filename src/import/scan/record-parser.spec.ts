import fc from 'fast-check';
import { toJsonText } from './json-text.js';
import { LosslessNumber, parseJson, parseRecord, RecordError, type JsonValue } from './record-parser.js';
import type { RawRecord } from './raw-record.js';
import { RecordScanner } from './record-scanner.js';

/** Numbers as JavaScript has them, to compare with JSON.parse. */
function lossy(value: JsonValue): unknown {
  if (value instanceof LosslessNumber) return Number(value.text);
  if (Array.isArray(value)) return value.map(lossy);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, lossy(member)]));
  }
  return value;
}

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof RecordError ? error.code : `unexpected ${String(error)}`;
  }
}

function rawOf(text: string | Buffer): RawRecord {
  let found: RawRecord | null = null;
  const scanner = new RecordScanner(
    { kind: 'list', wrappers: [], scalarsAreRecords: true },
    { record: (raw) => (found ??= raw), note: () => undefined },
  );
  scanner.push(Buffer.concat([Buffer.from('['), Buffer.from(text), Buffer.from(']')]));
  scanner.finish();
  return found!;
}

describe('parsing a record', () => {
  it('agrees with JSON.parse on any value', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const code = codeOf(() => parseJson(text));
        if (code === 'none') expect(lossy(parseJson(text))).toEqual(JSON.parse(text));
        else expect(['nul_character', 'lone_surrogate']).toContain(code);
      }),
    );
  });

  it('agrees with JSON.parse on what is no JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, at, noise) => {
        const place = at % (text.length + 1);
        const broken = text.slice(0, place) + noise + text.slice(place + 1);
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        if (!valid && !/NaN|Infinity|undefined/.test(broken))
          expect(codeOf(() => parseJson(broken))).not.toBe('none');
      }),
    );
  });

  it('gives the same by the fast path and the careful one', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        if (codeOf(() => parseJson(text)) !== 'none') return;
        expect(toJsonText(parseRecord(rawOf(text)))).toBe(toJsonText(parseJson(text)));
      }),
    );
  });

  it.each([
    '9007199254740993',
    '115792089237316195423570985008687907853269984665640564039457584007913129639935',
    '0.1000000000000000055511151231257827',
    '1e21',
    '-0',
    '1.50',
    '123456789012345678.000000000000000001',
  ])('keeps the digits of %s', (text) => {
    expect(toJsonText(parseRecord(rawOf(`{"a":${text}}`)))).toBe(`{"a":${text}}`);
  });

  it.each([
    ['a member given twice', '{"a":1,"a":1}', 'duplicate_member'],
    ['a member given twice in another spelling', '{"a":1,"\\u0061":1}', 'duplicate_member'],
    ['a nested member given twice', '{"x":[{"a":1,"a":2}]}', 'duplicate_member'],
    ['U+0000', '{"a":"b\\u0000"}', 'nul_character'],
    ['U+0000 in a name', '{"a\\u0000":1}', 'nul_character'],
    ['a raw U+0000', '{"a":"b\0"}', 'nul_character'],
    ['half a surrogate pair', '{"a":"\\ud800x"}', 'lone_surrogate'],
    ['the other half', '{"a":"\\udc00"}', 'lone_surrogate'],
    ['a cut', '{"a":', 'invalid_json'],
    ['single quotes', "{'a':1}", 'invalid_json'],
    ['a leading zero', '{"a":01}', 'invalid_json'],
    ['a bare word', '{"a":yes}', 'invalid_json'],
    ['a trailing comma', '{"a":1,}', 'invalid_json'],
    ['too many levels', `${'['.repeat(100)}${']'.repeat(100)}`, 'too_deep'],
    ['very many levels', `${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'too_deep'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'invalid_utf8'],
    ['a surrogate written as UTF-8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'invalid_utf8'],
  ])('refuses %s by name', (_, text, code) => {
    expect(codeOf(() => parseRecord(rawOf(text)))).toBe(code);
  });

  it('takes a whole surrogate pair', () => {
    expect(parseRecord(rawOf('"\\ud83d\\ude00"'))).toBe('😀');
  });

  it('keeps NaN as a text, so that the field which has it can be named', () => {
    expect(toJsonText(parseRecord(rawOf('{"a":NaN,"b":-Infinity}')))).toBe('{"a":"NaN","b":"-Infinity"}');
  });

  it('lets a member be called like the prototype', () => {
    expect(toJsonText(parseJson('{"__proto__":{"a":1},"constructor":2}'))).toBe(
      '{"__proto__":{"a":1},"constructor":2}',
    );
  });
});
