import { type BaseWallet, Wallet } from 'ethers';
import type { TestApplication } from './application.js';

export const TERMS = '2026-01';

let lastPhone = 1_000_000_000 + Math.floor(Math.random() * 90_000_000);
/** Another Egyptian mobile number at each call. */
export const newPhone = (): string => `+20${++lastPhone}`;

export interface Challenge {
  nonce: string;
  domain: string;
  uri: string;
  chainId: number;
  issuedAt: string;
  expirationTime: string;
  message: string;
}

export interface WalletTokens {
  accessToken: string;
  expiresIn: number;
  refreshToken: string;
  alreadyExists?: boolean;
  user: { id: string; blockchainAddress: string; profile: Record<string, unknown> };
}

/** An investor's side of `/api/wallet`. */
export class WalletClient {
  constructor(private readonly system: TestApplication) {}

  post(path: string, body: object, token?: string) {
    const request = this.system.http.post(`/api/wallet/${path}`);
    if (token) request.set('authorization', `Bearer ${token}`);
    return request.send(body);
  }

  me(token: string) {
    return this.system.http.get('/api/wallet/me').set('authorization', `Bearer ${token}`);
  }

  /** Asks for a code and reads it from the outbox. */
  async code(phone: string, purpose: 'register' | 'login' = 'register'): Promise<string> {
    await this.post('otp', { phone, purpose, termsAccepted: true, termsVersion: TERMS }).expect(202);
    const { body } = await this.system.http.get('/api/wallet/otp/outbox').query({ phone }).expect(200);
    return (body as { code: string }[])[0]!.code;
  }

  async challenge(address: string, purpose: 'register' | 'login' = 'register'): Promise<Challenge> {
    return (await this.post('nonce', { address, purpose }).expect(200)).body as Challenge;
  }

  /** Address, message and signature of a wallet, as `register` and `login` take them. */
  async proof(wallet: BaseWallet, purpose: 'register' | 'login' = 'register') {
    const { message } = await this.challenge(wallet.address, purpose);
    return { address: wallet.address, message, signature: await wallet.signMessage(message) };
  }

  async register(phone = newPhone(), wallet: BaseWallet = Wallet.createRandom(), rest: object = {}) {
    const [code, proof] = [await this.code(phone), await this.proof(wallet)];
    const { body } = await this.post('register', {
      phone,
      code,
      termsVersion: TERMS,
      ...proof,
      ...rest,
    }).expect(201);
    return { phone, wallet, ...(body as WalletTokens) };
  }
}
