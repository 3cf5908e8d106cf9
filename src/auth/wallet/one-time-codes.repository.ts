import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { WalletPurpose } from './wallet-purpose.js';

/** Tries that a code has; the table's CHECK says the same. */
const TRIES = 5;

interface CodePlace {
  phoneHash: string;
  purpose: WalletPurpose;
  codeHash: string;
}

/** The server's own table: to be asked as the system. */
@Injectable()
export class OneTimeCodesRepository {
  constructor(private readonly database: Database) {}

  /** Stores a code in the place of the one before. */
  async replace(code: CodePlace & { termsVersion: string; lifeSeconds: number }): Promise<Date> {
    const [row] = await this.database.query<{ createdAt: Date }>(
      `INSERT INTO one_time_codes (phone_hash, purpose, code_hash, terms_version, created_at, expires_at)
       VALUES ($1, $2, $3, $4, now(), now() + make_interval(secs => $5))
       ON CONFLICT (phone_hash, purpose) DO UPDATE SET
         code_hash = excluded.code_hash, terms_version = excluded.terms_version, tries = 0, used_at = NULL,
         created_at = excluded.created_at, expires_at = excluded.expires_at
       RETURNING created_at AS "createdAt"`,
      [code.phoneHash, code.purpose, code.codeHash, code.termsVersion, code.lifeSeconds],
    );
    return row!.createdAt;
  }

  /**
   * Spends a try, and the code itself when it is right. The one UPDATE checks and counts: of parallel guesses each
   * waits for the one before and sees what it left, so there are never more than five.
   *
   * @returns the terms accepted with the code; undefined when it is wrong, late, used or has no tries left
   */
  async spend({ phoneHash, purpose, codeHash }: CodePlace): Promise<{ termsVersion: string } | undefined> {
    const [row] = await this.database.query<{ termsVersion: string; right: boolean }>(
      `UPDATE one_time_codes
          SET tries = tries + 1, used_at = CASE WHEN code_hash = $3 THEN now() END
        WHERE phone_hash = $1 AND purpose = $2 AND used_at IS NULL AND tries < ${TRIES}
          AND expires_at > clock_timestamp()
        RETURNING used_at IS NOT NULL AS right, terms_version AS "termsVersion"`,
      [phoneHash, purpose, codeHash],
    );
    return row?.right ? { termsVersion: row.termsVersion } : undefined;
  }

  /** Takes back a code that could not be sent, unless another has taken its place. */
  async withdraw({ phoneHash, purpose, codeHash }: CodePlace): Promise<void> {
    await this.database.query(
      'DELETE FROM one_time_codes WHERE phone_hash = $1 AND purpose = $2 AND code_hash = $3',
      [phoneHash, purpose, codeHash],
    );
  }
}
