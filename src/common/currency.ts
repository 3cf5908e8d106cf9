/** Currencies that an asset may be priced and paid in. EGP is pEGP on the chain. */
export const CURRENCIES = ['EGP', 'USD', 'USDC', 'HVT'] as const;
export type Currency = (typeof CURRENCIES)[number];
