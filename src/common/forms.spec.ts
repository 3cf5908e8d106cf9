import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import {
  IsAmount,
  IsChainAddress,
  IsCount,
  IsHash,
  IsHttpUrl,
  IsInstant,
  IsJsonObject,
  IsPercent,
  IsSymbol,
  IsText,
  IsWholeNumber,
} from './forms.js';

class Forms {
  @IsText(5) text!: unknown;
  @IsSymbol() symbol!: unknown;
  @IsAmount() amount!: unknown;
  @IsCount() count!: unknown;
  @IsPercent() percent!: unknown;
  @IsWholeNumber(0, 5) whole!: unknown;
  @IsHttpUrl(40) url!: unknown;
  @IsHash() hash!: unknown;
  @IsChainAddress() address!: unknown;
  @IsInstant() instant!: unknown;
  @IsJsonObject(40, 3) json!: unknown;
}

const HASH = `0x${'aB'.repeat(32)}`;
const LOWER = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed';

const TAKEN: Record<keyof Forms, unknown[]> = {
  text: ['a', 'أهلا', ' a b '],
  symbol: ['HVT', 'pEGP', 'A.B-2'],
  amount: ['1', '0.000001', '999999999999.999999', '007', '125.50'],
  count: ['1', '9223372036854775807', 1, 9007199254740991],
  percent: ['0', '12.5', '999.99', 12.5, 0],
  whole: [0, 5],
  url: ['https://pend.example/a.pdf', 'http://127.0.0.1:8080/x?y=%20#z'],
  hash: [HASH, HASH.toLowerCase()],
  address: [LOWER, '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', `0x${LOWER.slice(2).toUpperCase()}`],
  instant: ['2027-02-28T23:59:59Z', '2028-02-29T00:00:00.123+02:00', '2027-01-01T00:00Z'],
  json: [{}, { a: { b: { c: 1 } } }, { a: [{ b: 1 }] }],
};

const REFUSED: Record<keyof Forms, unknown[]> = {
  text: ['', '   ', 'sixsix', 5, null, undefined, {}, ['a'], true],
  symbol: ['', 'A B', 'ELEVENCHARS', '<b>', 'ذهب', 5, null],
  amount: [
    '0',
    '0.0',
    '0x10',
    '1e3',
    'NaN',
    ' 5 ',
    '+5',
    '-5',
    '1,000',
    '٥',
    '1.',
    '.5',
    '1.0000001',
    '1234567890123',
  ],
  count: ['0', '-1', '1.5', '9223372036854775808', 1.5, 0, -1, 2 ** 53, '1e3', true, null, '01'],
  percent: ['-1', '1000', '1.234', '1e1', 'NaN', NaN, Infinity, -1, 1.234, true, null, '12%'],
  whole: [-1, 6, 1.5, '1', true, null, NaN],
  url: [
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//pend.example/x',
    'https:/pend.example',
    'https:pend.example',
    'https://',
    'https://a:b@pend.example/',
    'https://pend.example/ x',
    'https://pend.example/\n',
    ' https://pend.example',
    'https:\\\\pend.example',
    'https://pend.example/"onload=',
    `https://pend.example/${'x'.repeat(40)}`,
    'HTTPS',
    5,
    null,
    {},
  ],
  hash: [HASH.slice(2), `${HASH}a`, `0X${HASH.slice(2)}`, ` ${HASH}`, `0x${'g'.repeat(64)}`, 5, null],
  address: [
    LOWER.slice(2),
    `${LOWER}0`,
    '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD',
    `0X${LOWER.slice(2)}`,
    5,
    null,
  ],
  instant: [
    '2027-02-29T00:00:00Z',
    '2027-13-01T00:00:00Z',
    '2027-01-01T25:00:00Z',
    '2027-01-01T00:00:00',
    '2027-01-01',
    '0001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    'tomorrow',
    1_800_000_000_000,
    null,
  ],
  json: [[], 'x', null, 5, { a: { b: { c: { d: 1 } } } }, { a: 'x'.repeat(40) }],
};

const refusedBy = async (values: object): Promise<string[]> => {
  const errors = await validate(plainToInstance(Forms, values));
  return errors.map(({ property }) => property);
};
const cases = (table: Record<keyof Forms, unknown[]>) =>
  Object.entries(table).flatMap(([form, values]) => values.map((value) => [form, value] as const));

describe('The form of a field', () => {
  it.each(cases(TAKEN))('%s takes %j', async (form, value) => {
    expect(await refusedBy({ [form]: value })).not.toContain(form);
  });

  it.each(cases(REFUSED))('%s refuses %j', async (form, value) => {
    expect(await refusedBy({ [form]: value })).toContain(form);
  });

  it('says in words which field must be what', async () => {
    const [error] = await validate(plainToInstance(Forms, { ...FINE, amount: '1e3' }));
    expect(Object.values(error!.constraints!)).toEqual([
      expect.stringMatching(/^amount must be an amount above/),
    ]);
  });
});

const FINE = Object.fromEntries(Object.entries(TAKEN).map(([form, [value]]) => [form, value]));
