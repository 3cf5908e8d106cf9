import { claimedNonce, type SignInFields, signInMessage } from './sign-in-message.js';

const fields: SignInFields = {
  purpose: 'login',
  address: '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed',
  domain: 'wallet.example.com',
  uri: 'https://wallet.example.com',
  chainId: '7777',
  nonce: '0123456789abcdef0123456789abcdef',
  issuedAt: new Date('2026-01-02T03:04:05.678Z'),
  expiresAt: new Date('2026-01-02T03:14:05.678Z'),
};

describe('A sign-in message', () => {
  it('is the text of EIP-4361', () => {
    expect(signInMessage(fields)).toBe(`wallet.example.com wants you to sign in with your Ethereum account:
0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed

Log in to Pend with this wallet.

URI: https://wallet.example.com
Version: 1
Chain ID: 7777
Nonce: 0123456789abcdef0123456789abcdef
Issued At: 2026-01-02T03:04:05.678Z
Expiration Time: 2026-01-02T03:14:05.678Z`);
  });

  it('says in words what it is signed for', () => {
    expect(signInMessage({ ...fields, purpose: 'register' })).toContain(
      '\nRegister this wallet with Pend.\n',
    );
  });

  it('is found by its nonce, and not by anything else that looks like one', () => {
    expect(claimedNonce(signInMessage(fields))).toBe(fields.nonce);
    for (const text of [
      '',
      'Nonce: ',
      `nonce: ${fields.nonce}`,
      `Nonce: ${fields.nonce}00`,
      `x Nonce: ${fields.nonce}`,
    ]) {
      expect(claimedNonce(text)).toBeUndefined();
    }
  });
});
