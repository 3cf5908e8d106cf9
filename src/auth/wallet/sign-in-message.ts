import { toChecksum } from '../../common/address.js';
import type { WalletPurpose } from './wallet-purpose.js';

/** The fields of an EIP-4361 message, as they were handed out. */
export interface SignInFields {
  purpose: WalletPurpose;
  /** Lower case. */
  address: string;
  domain: string;
  uri: string;
  /** EIP-155, decimal. */
  chainId: string;
  nonce: string;
  issuedAt: Date;
  expiresAt: Date;
}

/** What the wallet shows above the fields: signing up can't be passed off as logging in. */
const STATEMENTS: Record<WalletPurpose, string> = {
  register: 'Register this wallet with Pend.',
  login: 'Log in to Pend with this wallet.',
};

/** The complete EIP-4361 text, version 1. What was signed must be this, character by character. */
export function signInMessage(fields: SignInFields): string {
  return [
    `${fields.domain} wants you to sign in with your Ethereum account:`,
    toChecksum(fields.address),
    '',
    STATEMENTS[fields.purpose],
    '',
    `URI: ${fields.uri}`,
    'Version: 1',
    `Chain ID: ${fields.chainId}`,
    `Nonce: ${fields.nonce}`,
    `Issued At: ${fields.issuedAt.toISOString()}`,
    `Expiration Time: ${fields.expiresAt.toISOString()}`,
  ].join('\n');
}

/** The nonce that a message claims; it only finds the row with which the whole message is then compared. */
export function claimedNonce(message: string): string | undefined {
  return /^Nonce: ([0-9a-f]{32})$/m.exec(message)?.[1];
}
