/** What getting in depends on, from the configuration. */
export interface WalletAccessOptions {
  /** Keys every hash of codes and limits; the phone hashes' pepper. */
  pepper: Buffer;
  /** Origin of the wallet pages, e.g. `https://wallet.example.com`. */
  publicUrl: string;
  /** EIP-155, decimal. */
  chainId: string;
  rpcUrls: readonly string[];
  rateLimit: boolean;
  production: boolean;
  /** Codes are written to the log, for whoever develops with nothing that sends them. */
  consoleCodes: boolean;
  /** Absent: nothing sends codes; outside production they are in the outbox. */
  otpWebhook?: { url: string; secret: string };
}

export const WALLET_ACCESS = Symbol('WALLET_ACCESS');
