import { parseAmount, parseCount, parseMoney } from './amount.js';
import { optionalDate, parseDate, timestampText } from './date.js';
import { FieldError } from './field.js';
import { scrub } from './scrub.js';
import { parseLockup, parseRoi } from './terms.js';
import { LosslessNumber, type JsonValue } from '../scan/record-parser.js';

function codeOf(work: () => unknown): string {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof FieldError ? error.code : `unexpected ${String(error)}`;
  }
}

const exact = (text: string): LosslessNumber => new LosslessNumber(text);

describe('an amount', () => {
  it.each<[JsonValue, string, string | null]>([
    ['EGP 1,000', '1000', 'EGP'],
    ['1,000.50', '1000.5', null],
    ['1,234,567', '1234567', null],
    [1000, '1000', null],
    [exact('1e21'), '1000000000000000000000', null],
    ['1.5e3', '1500', null],
    ['500 USDC', '500', 'USDC'],
    ['$5', '5', 'USD'],
    ['١٬٠٠٠٫٥ ج.م', '1000.5', 'EGP'],
    ['-5', '-5', null],
    [exact('0.1000000000000000055511151231257827'), '0.1000000000000000055511151231257827', null],
  ])('%p is %s %s', (value, expected, currency) => {
    expect(parseAmount(value, 'amount')).toEqual({ value: expected, currency });
  });

  it.each<[JsonValue | undefined, string]>([
    [null, 'bad_amount'],
    [undefined, 'bad_amount'],
    ['', 'bad_amount'],
    ['NaN', 'bad_amount'],
    [exact('NaN'), 'bad_amount'],
    ['Infinity', 'bad_amount'],
    ['1,5', 'bad_amount'],
    ['1.000,50', 'bad_amount'],
    ['12 34', 'bad_currency'],
    ['5 camels', 'bad_currency'],
    ['abc', 'bad_amount'],
    [{}, 'bad_amount'],
    [[5], 'bad_amount'],
    [true, 'bad_amount'],
    ['-1', 'bad_amount'],
    ['0.0000001', 'amount_precision'],
    ['1000000000000', 'amount_precision'],
    [exact('1e400'), 'amount_precision'],
    [0, 'bad_amount'],
  ])('%p is refused', (value, code) => {
    expect(codeOf(() => parseMoney(value, 'amount', true))).toBe(code);
  });

  it('names the field and masks a phone that stands in it', () => {
    expect(() => parseMoney('call +201000000001', 'amount')).toThrow('amount is "call +20***0001"');
  });
});

describe('a whole number', () => {
  it.each<[JsonValue, string]>([
    [5, '5'],
    ['0x10', '16'],
    ['1,000', '1000'],
    [exact('9007199254740993'), '9007199254740993'],
    [exact('1e3'), '1000'],
  ])('%p is %s', (value, expected) => expect(parseCount(value, 'n')).toBe(expected));

  it.each<JsonValue>([null, -1, '1.5', 'x', '0xzz', exact('-3')])('%p is refused', (value) => {
    expect(codeOf(() => parseCount(value, 'n'))).toBe('bad_number');
  });

  it('must fit', () => expect(codeOf(() => parseCount('256', 'n', 255n))).toBe('bad_number'));
});

describe('a date', () => {
  const moment = Date.UTC(2025, 5, 15, 15, 6, 40);
  it.each<[JsonValue, number]>([
    [1750000000, moment],
    ['1750000000', moment],
    [1750000000000, moment],
    ['1750000000123', moment + 123],
    [exact('1750000000.5'), moment + 500],
    ['2025-06-15T15:06:40Z', moment],
    ['2025-06-15T15:06:40.123Z', moment + 123],
    ['2025-06-15T15:06:40.123456Z', moment + 123],
    ['2025-06-15T18:06:40+03:00', moment],
    ['2025-06-15T15:06:40', moment],
    ['2025-06-15 15:06:40', moment],
    ['2025-06-15', Date.UTC(2025, 5, 15)],
  ])('%p is read', (value, expected) => expect(parseDate(value, 'at')).toBe(expected));

  it.each<JsonValue>([
    'yesterday',
    '2025-02-30',
    '2025-13-01',
    5,
    -1,
    '99999999999999999',
    {},
    true,
    exact('NaN'),
  ])('%p is refused', (value) => expect(codeOf(() => parseDate(value, 'at'))).toBe('bad_date'));

  it.each<JsonValue | undefined>([null, undefined, '', 0, '0'])('%p means none', (value) => {
    expect(optionalDate(value, 'at')).toBeNull();
  });

  it('is written the way PostgreSQL reads it', () => {
    expect([moment, moment + 7].map(timestampText)).toEqual([
      '2025-06-15T15:06:40Z',
      '2025-06-15T15:06:40.007Z',
    ]);
  });
});

describe('the terms of an asset', () => {
  it.each<[JsonValue | undefined, string | null, string | null]>([
    [exact('12.5'), '12.5', null],
    ['12%', '12', null],
    ['9-13%', '9', '13'],
    ['9% – 13 %', '9', '13'],
    [null, null, null],
    ['', null, null],
  ])('a return of %p is %s to %s', (value, expected, max) =>
    expect(parseRoi(value)).toEqual({ expected, max }),
  );

  it.each<JsonValue>(['high', '13-9%', '1000%', '1.234%'])('a return of %p is refused', (value) => {
    expect(codeOf(() => parseRoi(value))).toBe('bad_roi');
  });

  it.each<[JsonValue | undefined, number | null, string | null]>([
    [180, null, '180'],
    ['12 months', null, '365'],
    ['1 month', null, '30'],
    ['2 years', null, '730'],
    ['90 days', null, '90'],
    [1753000000, 1750000000000, '35'],
    [undefined, null, null],
  ])('a lock-up of %p from %p is %s days', (value, created, days) =>
    expect(parseLockup(value, created)).toBe(days),
  );

  it.each<[JsonValue, number | null]>([
    ['soon', null],
    [1753000000, null],
    [1740000000, 1750000000000],
  ])('a lock-up of %p from %p is refused', (value, created) => {
    expect(codeOf(() => parseLockup(value, created))).toBe('bad_lockup');
  });
});

describe('making a record fit to be kept in clear', () => {
  const identity = '0x0db25220c6b8e3015d5907658c1243cb6a20306112103bd0b3163ae04ee4940c';
  it.each<[JsonValue, JsonValue]>([
    [{ phone: '01000000001' }, { phone: '+20***0001' }],
    [{ userMobile: 1000000001 }, { userMobile: '[removed]' }],
    [{ note: 'call +20 100 000 0001 now' }, { note: 'call +20***0001 now' }],
    [{ a: [{ b: '٠١٠٠٠٠٠٠٠٠١' }] }, { a: [{ b: '+20***0001' }] }],
    [
      { otp: '1234', pin: 99, code: 'x' },
      { otp: '[removed]', pin: '[removed]', code: '[removed]' },
    ],
    [{ identityHash: identity }, { identityHash: '[removed]' }],
    [{ text: `is ${identity}` }, { text: 'is [removed]' }],
    [{ '01000000001': 1 }, { '+20***0001': 1 }],
    [
      { hash: '0x1201000000001', at: 1750000000, iso: '2025-06-15T15:06:40Z' },
      { hash: '0x1201000000001', at: 1750000000, iso: '2025-06-15T15:06:40Z' },
    ],
    [
      { amount: '1,000,000.50', block: 201000000 },
      { amount: '1,000,000.50', block: 201000000 },
    ],
  ])('%j becomes %j', (value, expected) => expect(scrub(value, [identity])).toEqual(expected));
});
