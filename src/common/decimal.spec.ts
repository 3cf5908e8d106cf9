import fc from 'fast-check';
import { fitsNumeric, fromScaled, plainDecimal, toScaled } from './decimal.js';

describe('a decimal', () => {
  it.each([
    ['1e21', '1000000000000000000000'],
    ['+05.50', '5.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1.5e-3', '0.0015'],
    ['-0', '0'],
    ['-1.20', '-1.2'],
    ['0e5', '0'],
  ])('%s is written as %s', (text, expected) => expect(plainDecimal(text)).toBe(expected));

  it.each(['', '.', '-', '1,5', '0x10', 'NaN', '1e', '1 2', '1e99999'])('%p is none', (text) => {
    expect(plainDecimal(text)).toBeNull();
  });

  it('comes back from its count of units', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.integer({ min: 0, max: 20 }), (units, scale) => {
        expect(toScaled(fromScaled(units, scale), scale)).toBe(units);
      }),
    );
  });

  it('is never rounded on the way in', () => expect(() => toScaled('0.0000001', 6)).toThrow(RangeError));

  it('fits a column or not', () => {
    expect(
      ['999999999999.999999', '1000000000000', '0.0000001'].map((text) => fitsNumeric(text, 18, 6)),
    ).toEqual([true, false, false]);
  });
});
