import { canonicalJson, parseIdempotencyKey } from './idempotency.js';

describe('An idempotency key', () => {
  it.each(['x', '"8e03978e-40d5-43dd-bc93-6894a57f9324"', 'k'.repeat(255), "';--"])('may be %j', (key) => {
    expect(parseIdempotencyKey(key)).toBe(key);
  });

  it.each([
    ['empty', ''],
    ['blank', ' '],
    ['too long', 'k'.repeat(256)],
    ['of two words', 'a b'],
    ['sent twice, which Node joins', 'a, b'],
    ['sent twice', ['a', 'b']],
    ['with a NUL', 'a\0b'],
    ['with a tab', 'a\tb'],
    ['beyond ASCII', 'clé'],
  ])('that is %s is refused', (_name, key) => {
    expect(() => parseIdempotencyKey(key)).toThrow(
      expect.objectContaining({ status: 400, code: 'idempotency_key_malformed' }) as Error,
    );
  });

  it('stands for the same request in whatever order its fields come', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
    expect(canonicalJson({ a: '1' })).not.toBe(canonicalJson({ a: 1 }));
    expect(canonicalJson(undefined)).toBe('null');
  });
});
