import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { hashMessage, verifyMessage } from 'ethers';
import { Problem } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AccessLimits } from './access-limits.js';
import { ContractSignatures } from './contract-signatures.js';
import { claimedNonce, type SignInFields, signInMessage } from './sign-in-message.js';
import { SignInNoncesRepository } from './sign-in-nonces.repository.js';
import { WALLET_ACCESS, type WalletAccessOptions } from './wallet-access.options.js';
import type { WalletPurpose } from './wallet-purpose.js';

/** Seconds that a message may be signed in. */
const NONCE_LIFE = 10 * 60;

/** An address that a signature has proven; its nonce is still to be used. */
export interface ProvenAddress {
  address: string;
  nonce: string;
}

/** The same for every reason: which of them it was helps only whoever tries. */
export const invalidSignature = (): Problem =>
  new Problem(
    401,
    'invalid_signature',
    'The message is not one that was handed out for this and is still unused, or the signature is not its address’s; ask for a new nonce.',
  );

/** Sign-In with Ethereum (EIP-4361). */
@Injectable()
export class SignInService implements OnApplicationBootstrap {
  private readonly logger = new Logger('SignInService');

  constructor(
    private readonly nonces: SignInNoncesRepository,
    private readonly limits: AccessLimits,
    private readonly contracts: ContractSignatures,
    private readonly database: Database,
    @Inject(WALLET_ACCESS) private readonly options: WalletAccessOptions,
  ) {}

  onApplicationBootstrap(): void {
    if (this.options.production && new URL(this.options.publicUrl).hostname === 'localhost') {
      this.logger.warn('PUBLIC_URL is not set: wallets will warn of sign-in messages that name localhost');
    }
  }

  /** @param address lower case */
  async challenge(address: string, purpose: WalletPurpose): Promise<SignInFields & { message: string }> {
    await this.limits.spend('nonce');
    const nonce = randomBytes(16).toString('hex');
    const fields = await this.database.asSystem('issue nonce', () =>
      this.nonces.create({ ...this.ours(), nonce, purpose, address }, NONCE_LIFE),
    );
    return { ...fields, message: signInMessage(fields) };
  }

  /**
   * Verifies message and signature without using the nonce up: that belongs in the transaction of what they allow
   * (see {@link use}). The message is rebuilt from what was stored and compared as a whole, so every field of it,
   * known to us or not, is checked.
   *
   * @throws Problem 401, or 503 when the chain is needed and does not answer
   */
  async verify(message: string, signature: string, purpose: WalletPurpose): Promise<ProvenAddress> {
    const nonce = claimedNonce(message);
    const fields =
      nonce && (await this.database.asSystem('find nonce', () => this.nonces.findLive(nonce, purpose)));
    if (!fields) throw invalidSignature();
    const { domain, uri, chainId } = this.ours();
    // What was handed out before the configuration changed is not for here.
    const isOurs = fields.domain === domain && fields.uri === uri && fields.chainId === chainId;
    if (!isOurs || message !== signInMessage(fields)) throw invalidSignature();
    const { address } = fields;
    if (recovered(message, signature) !== address) {
      if (!(await this.contracts.isValid(address, hashMessage(message), signature))) throw invalidSignature();
    }
    return { address, nonce: fields.nonce };
  }

  /**
   * Uses the nonce up, in the caller's transaction of the system's.
   *
   * @throws Problem 401 when it was used or has expired since it was verified
   */
  async use({ nonce }: ProvenAddress): Promise<void> {
    if (!(await this.nonces.use(nonce))) throw invalidSignature();
  }

  private ours(): { domain: string; uri: string; chainId: string } {
    const { host, origin } = new URL(this.options.publicUrl);
    return { domain: host, uri: origin, chainId: this.options.chainId };
  }
}

/** Who signed, if an ordinary account did; lower case. */
function recovered(message: string, signature: string): string | undefined {
  try {
    return verifyMessage(message, signature).toLowerCase();
  } catch {
    return undefined;
  }
}
