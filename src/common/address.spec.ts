import { lowerAddress, parseAddress, toChecksum } from './address.js';
import { parseHash } from './hash.js';

const LOWER = '0x8bedebd55e9781162234629c7e4ffcc80acf4153';

describe('an address', () => {
  it('may be typed in lower case, in upper case or with its checksum', () => {
    for (const text of [LOWER, `0x${LOWER.slice(2).toUpperCase()}`, toChecksum(LOWER), LOWER.slice(2)]) {
      expect(parseAddress(text)).toBe(LOWER);
    }
  });

  it('is refused with a wrong checksum where a person typed it, and taken where it is ours', () => {
    const good = toChecksum(LOWER);
    const at = [...good].findIndex((char, index) => index > 1 && /[a-f]/i.test(char));
    const flip = (char: string): string =>
      char === char.toLowerCase() ? char.toUpperCase() : char.toLowerCase();
    const wrong = good.slice(0, at) + flip(good[at]!) + good.slice(at + 1);
    expect([parseAddress(wrong), lowerAddress(wrong)]).toEqual([null, LOWER]);
  });

  it.each(['', '0x', '0x12', `${LOWER}0`, `0x${'g'.repeat(40)}`])('%p is none', (text) => {
    expect([parseAddress(text), lowerAddress(text)]).toEqual([null, null]);
  });
});

describe('a hash', () => {
  it('may have a prefix or none, in any case', () => {
    const lower = `0x${'ab'.repeat(32)}`;
    expect([lower, 'AB'.repeat(32), `0X${'Ab'.repeat(32)}`].map(parseHash)).toEqual([lower, lower, lower]);
  });

  it.each(['', '0x12', 'zz'.repeat(32)])('%p is none', (text) => expect(parseHash(text)).toBeNull());
});
