import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { WrappedUserKey } from '../vault/user-key.js';

@Injectable()
export class UserKeysRepository {
  constructor(private readonly database: Database) {}

  async find(userId: string): Promise<WrappedUserKey | undefined> {
    const [row] = await this.database.query<{ keyId: string; wrappedKey: Buffer | null }>(
      'SELECT key_id AS "keyId", wrapped_key AS "wrappedKey" FROM user_keys WHERE user_id = $1',
      [userId],
    );
    return row;
  }

  /** Where there is none, a destroyed one included. Fails on the foreign key for nobody's. */
  async insertIfNone(userId: string, { keyId, wrappedKey }: WrappedUserKey): Promise<void> {
    await this.database.query(
      'INSERT INTO user_keys (user_id, key_id, wrapped_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [userId, keyId, wrappedKey],
    );
  }
}
