import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface StoredTotp {
  secretSealed: Buffer;
  confirmed: boolean;
  /** Time step of the last code taken. */
  lastStep: number;
  /** Seconds since 1970 by the database's clock: the one clock that every process shares. */
  epoch: number;
}

/** Second factors. Row-level security shows everybody their own only. */
@Injectable()
export class StaffTotpRepository {
  constructor(private readonly database: Database) {}

  async find(adminId: string): Promise<StoredTotp | undefined> {
    const [row] = await this.database.query<
      Omit<StoredTotp, 'lastStep' | 'epoch'> & { lastStep: string; epoch: string }
    >(
      `SELECT secret_sealed AS "secretSealed", confirmed_at IS NOT NULL AS confirmed, last_step AS "lastStep",
              floor(extract(epoch FROM clock_timestamp()))::bigint AS epoch
         FROM admin_totp WHERE admin_id = $1`,
      [adminId],
    );
    return row && { ...row, lastStep: Number(row.lastStep), epoch: Number(row.epoch) };
  }

  async recoveryCodesLeft(adminId: string): Promise<number> {
    const [row] = await this.database.query<{ left: string }>(
      'SELECT count(*) AS left FROM admin_recovery_codes WHERE admin_id = $1 AND used_at IS NULL',
      [adminId],
    );
    return Number(row!.left);
  }

  /** Offers a secret in place of one that was only offered. @returns false when one is confirmed already */
  async offer(adminId: string, secretSealed: Buffer): Promise<boolean> {
    const rows = await this.database.query(
      `INSERT INTO admin_totp AS t (admin_id, secret_sealed) VALUES ($1, $2)
       ON CONFLICT (admin_id) DO UPDATE
         SET secret_sealed = excluded.secret_sealed, last_step = 0, created_at = now()
       WHERE t.confirmed_at IS NULL
       RETURNING admin_id`,
      [adminId, secretSealed],
    );
    return rows.length === 1;
  }

  /** @returns false when that very offer is no longer open: confirmed or replaced meanwhile */
  async confirm(adminId: string, secretSealed: Buffer, step: number, codeHashes: string[]): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE admin_totp SET confirmed_at = now(), last_step = $3
        WHERE admin_id = $1 AND secret_sealed = $2 AND confirmed_at IS NULL RETURNING admin_id`,
      [adminId, secretSealed, step],
    );
    if (rows.length === 0) return false;
    await this.database.query(
      'INSERT INTO admin_recovery_codes (admin_id, code_hash) SELECT $1, unnest($2::text[])',
      [adminId, codeHashes],
    );
    return true;
  }

  /** Takes the code of a time step; of any number of parallel attempts with it, one. */
  async takeStep(adminId: string, step: number): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE admin_totp SET last_step = $2
        WHERE admin_id = $1 AND confirmed_at IS NOT NULL AND last_step < $2 RETURNING admin_id`,
      [adminId, step],
    );
    return rows.length === 1;
  }

  /** Takes a recovery code; of any number of parallel attempts with it, one. */
  async takeRecoveryCode(adminId: string, codeHash: string): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE admin_recovery_codes SET used_at = now()
        WHERE admin_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING admin_id`,
      [adminId, codeHash],
    );
    return rows.length === 1;
  }

  async remove(adminId: string): Promise<void> {
    await this.database.query('DELETE FROM admin_totp WHERE admin_id = $1', [adminId]);
  }
}
