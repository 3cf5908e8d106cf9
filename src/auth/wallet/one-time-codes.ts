import { randomInt } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { identityHash, maskPhone, phoneHash } from '../../common/phone.js';
import { unavailable } from '../../common/problem/problem.js';
import { Database } from '../../database/database.js';
import { AccessLimits } from './access-limits.js';
import { keyedHash } from './keyed-hash.js';
import { OneTimeCodesRepository } from './one-time-codes.repository.js';
import { NoOtpSender, OtpSender } from './otp-sender.js';
import { WALLET_ACCESS, type WalletAccessOptions } from './wallet-access.options.js';
import type { WalletPurpose } from './wallet-purpose.js';

/** Seconds that a code is good for. */
export const CODE_LIFE = 5 * 60;

/** Codes that prove a phone: six digits, single use, five minutes, five tries. */
@Injectable()
export class OneTimeCodes implements OnApplicationBootstrap {
  private readonly logger = new Logger('OneTimeCodes');

  constructor(
    private readonly codes: OneTimeCodesRepository,
    private readonly limits: AccessLimits,
    private readonly sender: OtpSender,
    private readonly database: Database,
    @Inject(WALLET_ACCESS) private readonly options: WalletAccessOptions,
  ) {}

  onApplicationBootstrap(): void {
    if (this.sender instanceof NoOtpSender) {
      this.logger.warn('OTP_WEBHOOK_URL is not set: one-time codes are answered with 503');
    }
  }

  /**
   * Sends a new code; the one before is void. It neither knows nor asks whether the phone is a user's, so its answer
   * and its time can't tell.
   *
   * @param phone E.164
   * @throws Problem 429, or 503 when the code could not be sent (it is void then)
   */
  async issue(phone: string, purpose: WalletPurpose, termsVersion: string): Promise<void> {
    const hash = phoneHash(this.options.pepper, identityHash(phone));
    await this.limits.spend('code', hash);
    const code = randomInt(1_000_000).toString().padStart(6, '0');
    const place = { phoneHash: hash, purpose, codeHash: this.hash(hash, purpose, code) };
    const createdAt = await this.database.asSystem('issue code', () =>
      this.codes.replace({ ...place, termsVersion, lifeSeconds: CODE_LIFE }),
    );
    // Committed, and no connection is held while another system takes its time.
    try {
      await this.sender.send({ phone, code, purpose, createdAt, lifeSeconds: CODE_LIFE });
    } catch (error) {
      this.logger.warn({
        msg: 'a one-time code was not sent',
        to: maskPhone(phone),
        reason: reasonOf(error),
      });
      await this.database.asSystem('withdraw code', () => this.codes.withdraw(place));
      throw unavailable('gateway of one-time codes');
    }
  }

  /**
   * Spends a try, in the caller's transaction of the system's, which has to commit whatever the answer is.
   *
   * @returns the terms accepted with the code; undefined for a code that is not good, whatever the reason
   */
  redeem(
    phoneHash: string,
    purpose: WalletPurpose,
    code: string,
  ): Promise<{ termsVersion: string } | undefined> {
    return this.codes.spend({ phoneHash, purpose, codeHash: this.hash(phoneHash, purpose, code) });
  }

  private hash(phoneHash: string, purpose: WalletPurpose, code: string): string {
    return keyedHash(this.options.pepper, 'one-time-code', phoneHash, purpose, code);
  }
}

/** `fetch` says "fetch failed" and hides the reason in the cause. Neither holds the request's body. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code ? `${message}: ${cause.code}` : message;
}
