/** What a one-time code or a sign-in message is good for; neither is ever good for the other. */
export const WALLET_PURPOSES = ['register', 'login'] as const;
export type WalletPurpose = (typeof WALLET_PURPOSES)[number];
