import { cell, json } from './copy-line.js';
import { ether } from './chain-rows.js';

describe('Wei as ether', () => {
  it.each([
    ['0', '0'],
    ['1', '0.000000000000000001'],
    ['1000000000000000000', '1.000000000000000000'],
    ['123456789012345678901', '123.456789012345678901'],
    ['9'.repeat(36), `${'9'.repeat(18)}.${'9'.repeat(18)}`],
    ['1'.padEnd(37, '0'), null],
    [(2n ** 256n - 1n).toString(), null],
  ])('of %s is %s', (wei, expected) => {
    expect(ether(wei)).toBe(expected);
  });
});

describe('A cell of COPY', () => {
  it('says nothing but what it holds', () => {
    expect(cell('a\tb\nc\rd\\.')).toBe('a\\tb\\nc\\rd\\\\.');
    expect(json({ text: '\\N\t' })).toBe('{"text":"\\\\\\\\N\\\\t"}');
    expect(json(null)).toBe('\\N');
  });
});
