import { v5 } from 'uuid';
import { digestOf, recordId } from './record-id.js';
import { SeenKeys } from './seen-keys.js';

describe('the id of a record', () => {
  it('is a version 5 UUID as the library makes it, for short and for long keys', () => {
    for (const key of ['a', 'مفتاح', 'x'.repeat(5000)]) {
      expect(recordId('kind', key)).toBe(v5(`kind:${key}`, 'f0e6b2d4-6c1f-5b7a-9d43-2f6f1f7a7e10'));
    }
  });

  it('comes with a digest that tells parts apart', () => {
    expect(digestOf('a', 'bc')).not.toBe(digestOf('ab', 'c'));
    expect(digestOf(null)).not.toBe(digestOf(''));
  });
});

describe('the keys that a run has seen', () => {
  it('are found again with their position and content, however many', () => {
    const seen = new SeenKeys();
    const ids = Array.from({ length: 20_000 }, (_, at) => recordId('t', String(at)));
    ids.forEach((id, at) => expect(seen.note(id, digestOf(String(at)), at)).toBeNull());
    ids.forEach((id, at) => {
      expect(seen.note(id, digestOf(String(at)), 99_999)).toEqual({ position: at, same: true });
      expect(seen.note(id, digestOf('other'), 99_999)).toEqual({ position: at, same: false });
    });
  });
});
