import { type AssetTerms, publicationViolations, termsViolations } from './asset-terms.js';

const NOW = new Date('2027-01-01T00:00:00Z');
type Details = AssetTerms['details'];

const judge = (
  terms: Partial<AssetTerms>,
  changedDetails: (keyof Details)[] = Object.keys(terms.details ?? {}) as (keyof Details)[],
  changed: string[] = [],
): string[] =>
  termsViolations(
    { type: 'investment', status: 'draft', details: {}, ...terms },
    changed,
    changedDetails,
    NOW,
  ).map(({ pointer, code }) => `${pointer} ${code}`);

describe('The terms of an asset', () => {
  it.each<[string, Partial<AssetTerms>, string[]]>([
    ['nothing', {}, []],
    ['a range of returns', { details: { expectedRoi: '9', expectedRoiMax: '13' } }, []],
    ['a range of one', { details: { expectedRoi: 9, expectedRoiMax: '9.00' } }, []],
    [
      'a range that runs backwards',
      { details: { expectedRoi: '10', expectedRoiMax: '9.99' } },
      ['/details/expectedRoiMax below_expected_roi'],
    ],
    [
      'the upper end of no range',
      { details: { expectedRoi: null, expectedRoiMax: '9' } },
      ['/details/expectedRoiMax below_expected_roi'],
    ],
    ['a minimum of all', { details: { tokenPrice: '0.5', maxSupply: 10, minimumInvestment: '5' } }, []],
    [
      'a minimum above all',
      { details: { tokenPrice: '0.5', maxSupply: '10', minimumInvestment: '5.000001' } },
      ['/details/minimumInvestment above_capacity'],
    ],
    [
      'a minimum without a cap',
      { details: { tokenPrice: '0.5', maxSupply: null, minimumInvestment: '5000' } },
      [],
    ],
    ['people by halves', { type: 'interest', details: { softCap: '1.5' } }, ['/details/softCap not_whole']],
    ['whole people', { type: 'interest', details: { softCap: '100.000000' } }, []],
    ['a soft cap in money', { details: { softCap: '1.5' } }, []],
    [
      'a contact of a sale',
      { details: { contactFormat: 'email', contactValue: 'a@pend.example' } },
      ['/details/contactFormat not_for_type'],
    ],
    [
      'a contact of no kind',
      { type: 'interest', details: { contactValue: 'a@pend.example' } },
      ['/details/contactFormat missing'],
    ],
    [
      'a telephone for an e-mail',
      { type: 'interest', details: { contactFormat: 'email', contactValue: '+201000000001' } },
      ['/details/contactValue contact'],
    ],
    [
      'an e-mail for a telephone',
      { type: 'interest', details: { contactFormat: 'whatsapp', contactValue: 'a@pend.example' } },
      ['/details/contactValue contact'],
    ],
    [
      'a telephone',
      { type: 'interest', details: { contactFormat: 'whatsapp', contactValue: '+201000000001' } },
      [],
    ],
    [
      'what is fixed by publication',
      {
        status: 'active',
        details: { currency: 'USD', tokenSymbol: 'X', tokenPrice: '1', lockupPeriod: 1, maxSupply: '5' },
      },
      ['currency', 'tokenSymbol', 'tokenPrice', 'lockupPeriod'].map((field) => `/details/${field} frozen`),
    ],
    [
      'a deadline that is over',
      { status: 'paused', details: { deadline: '2026-12-31T23:59:59Z' } },
      ['/details/deadline past'],
    ],
    ['a deadline of a draft', { details: { deadline: '2026-12-31T23:59:59Z' } }, []],
  ])('judge %s', (_what, terms, expected) => {
    expect(judge(terms)).toEqual(expected);
  });

  it('fix type and contract by publication', () => {
    expect(judge({ status: 'closed' }, [], ['type', 'contractAddress', 'title'])).toEqual([
      '/type frozen',
      '/contractAddress frozen',
    ]);
  });

  it('are not judged where they are not changed', () => {
    const details = { expectedRoi: '10', expectedRoiMax: '9', softCap: '1.5', contactValue: 'x' };
    expect(judge({ type: 'interest', details }, [], ['title'])).toEqual([]);
  });

  it('that lack something for publication say which field', () => {
    const columns = [
      'contract_address',
      'token_symbol',
      'token_price',
      'minimum_investment',
      'soft_cap',
      'deadline',
    ];
    expect(publicationViolations(columns).map(({ pointer }) => pointer)).toEqual([
      '/contractAddress',
      '/details/tokenSymbol',
      '/details/tokenPrice',
      '/details/minimumInvestment',
      '/details/softCap',
      '/details/deadline',
    ]);
    expect(publicationViolations(['new_column'])).toMatchObject([
      { pointer: '/new_column', code: 'missing' },
    ]);
  });
});
