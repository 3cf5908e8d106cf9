import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { WrappedUserKey } from '../vault/user-key.js';

/** Rows of a table that are sealed under a key that is no longer the active one. */
export interface FormerKeyUse {
  keyId: string;
  what: string;
  rows: number;
}

/** The id of the key that a ciphertext names: its length in the second byte, then itself (`sealed-bytes.ts`). */
const keyIdIn = (column: string): string =>
  `convert_from(substring(${column} FROM 3 FOR get_byte(${column}, 1)), 'LATIN1')`;

@Injectable()
export class UserKeyRotationRepository {
  constructor(private readonly database: Database) {}

  /** Locked until the transaction ends: nobody erases who is just being wrapped anew. */
  lockNotUnder(
    active: string,
    most: number,
  ): Promise<{ userId: string; keyId: string; wrappedKey: Buffer }[]> {
    return this.database.query(
      `SELECT user_id AS "userId", key_id AS "keyId", wrapped_key AS "wrappedKey" FROM user_keys
        WHERE key_id <> $1 AND wrapped_key IS NOT NULL ORDER BY key_id, user_id LIMIT $2 FOR UPDATE`,
      [active, most],
    );
  }

  async rewrap(userId: string, { keyId, wrappedKey }: WrappedUserKey): Promise<void> {
    await this.database.query(
      'UPDATE user_keys SET key_id = $2, wrapped_key = $3 WHERE user_id = $1 AND wrapped_key IS NOT NULL',
      [userId, keyId, wrappedKey],
    );
  }

  async replaceCanary(sealed: string): Promise<void> {
    await this.database.query('UPDATE secret_canary SET sealed = $1', [sealed]);
  }

  countFormerUses(active: string): Promise<FormerKeyUse[]> {
    return this.database.query(
      `SELECT s.key_id AS "keyId", s.what, count(*)::integer AS rows FROM (
         SELECT key_id, 'keys of users' AS what FROM user_keys WHERE wrapped_key IS NOT NULL
         UNION ALL SELECT ${keyIdIn('record')}, 'quarantined records' FROM import_quarantine
         UNION ALL SELECT ${keyIdIn('record')}, 'records kept as they were' FROM import_raw
       ) s WHERE s.key_id <> $1 GROUP BY 1, 2 ORDER BY 1, 2`,
      [active],
    );
  }
}
