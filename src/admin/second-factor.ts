import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { generateSecret, generateURI, verify } from 'otplib';
import type { DataSecrets } from '../vault/secrets.js';
import { SystemVault } from '../vault/system-vault.js';
import { DATA_SECRETS } from '../vault/vault.module.js';
import { TOTP_CODE } from './code-forms.js';
import { StaffTotpRepository, type StoredTotp } from './staff-totp.repository.js';

const RECOVERY_CODES = 10;
/** Seconds that a clock may be off in either direction: one time step. */
const TOLERANCE = 30;
const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Time-based one-time codes (RFC 6238: SHA-1, 30 s, six digits, as every authenticator has them) and recovery codes. */
@Injectable()
export class SecondFactor {
  private readonly vault: SystemVault;

  constructor(
    private readonly totp: StaffTotpRepository,
    @Inject(DATA_SECRETS) secrets: DataSecrets,
  ) {
    this.vault = new SystemVault(secrets.masterKeys, 'staff_totp');
  }

  newSecret(adminId: string, email: string): { secret: string; otpauthUrl: string; sealed: Buffer } {
    const secret = generateSecret();
    const otpauthUrl = generateURI({ issuer: 'Pend', label: email, secret });
    return { secret, otpauthUrl, sealed: this.vault.seal(Buffer.from(secret, 'ascii'), placeOf(adminId)) };
  }

  /** Ten codes of 80 random bits, in letters that survive copying; only their hashes are kept. */
  newRecoveryCodes(): { codes: string[]; hashes: string[] } {
    const codes = Array.from({ length: RECOVERY_CODES }, () =>
      [...randomBytes(16)]
        .map((byte, index) => (index > 0 && index % 4 === 0 ? '-' : '') + BASE32[byte % 32])
        .join(''),
    );
    return { codes, hashes: codes.map(recoveryHash) };
  }

  /** The time step that the code is of, if it is a right one that has not been taken yet. */
  async stepOf(adminId: string, stored: StoredTotp, code: string): Promise<number | undefined> {
    const secret = this.vault.open(stored.secretSealed, placeOf(adminId)).toString('ascii');
    const result = await verify({
      secret,
      token: code,
      epoch: stored.epoch,
      epochTolerance: TOLERANCE,
      afterTimeStep: stored.lastStep,
    });
    return result.valid && 'timeStep' in result ? result.timeStep : undefined;
  }

  /**
   * Takes a code of the enrolled authenticator in the running transaction: it works once, and is unspent again if
   * the transaction is rolled back.
   */
  async take(adminId: string, stored: StoredTotp, code: string): Promise<boolean> {
    const step = await this.stepOf(adminId, stored, code);
    return step !== undefined && this.totp.takeStep(adminId, step);
  }

  /** As {@link take}, for a code of the authenticator or a recovery code. */
  takeEither(adminId: string, stored: StoredTotp, code: string): Promise<boolean> {
    return TOTP_CODE.test(code)
      ? this.take(adminId, stored, code)
      : this.totp.takeRecoveryCode(adminId, recoveryHash(code));
  }
}

/** The owner is part of the place: another's sealed secret, copied into a row, does not open there. */
const placeOf = (adminId: string) => ({ table: 'admin_totp', column: `secret_sealed of ${adminId}` });

const recoveryHash = (code: string): string =>
  createHash('sha256').update(code.toLowerCase().replaceAll('-', '')).digest('hex');
