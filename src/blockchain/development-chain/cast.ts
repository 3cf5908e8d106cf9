/** Who and what appears in the traffic: the people and assets of the demonstration. */
export interface Cast {
  readonly people: readonly CastPerson[];
  readonly assets: readonly CastAsset[];
}

export interface CastPerson {
  /** E.164. Stands in calldata in clear, as on the real chain. */
  readonly phone: string;
  /** See `identityHash`. */
  readonly identity: string;
}

export interface CastAsset {
  readonly slug: string;
  readonly type: 'investment' | 'interest';
  readonly title: string;
  readonly category: string;
  readonly currency: 'EGP' | 'USD';
  readonly tokenSymbol: string;
  /** In the currency, a decimal text; '0' for interest, which has no price. */
  readonly tokenPrice: string;
  /** In whole tokens; for interest, the soft cap in people. */
  readonly maxSupply: number;
  /** In the currency, a decimal text. */
  readonly minimumInvestment: string;
  readonly lockupDays: number;
  /** Whether its tokens are sold. */
  readonly open: boolean;
}
