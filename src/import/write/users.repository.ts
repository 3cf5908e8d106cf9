import { COUNTRY_CODE, maskPhone } from '../../common/phone.js';
import type { ImportVault, UserKey } from '../import.runtime.js';
import type { ImportSession } from './import-session.repository.js';
import { recordBeforeUpdate, recordInserted } from './ledger.repository.js';

export const PHONE_FIELD = 'user_profiles.phone_encrypted';

/** What the import last wrote for a user, by file: what a re-import is compared with, not the row itself. */
export interface ImportedUser {
  digest: string;
  address: string | null;
  createdAt: string | null;
}

export interface KnownUser {
  id: string;
  phoneHash: string;
  address: string;
  hasPhone: boolean;
  imported: Record<string, ImportedUser>;
  keyId: string | null;
  wrappedKey: Buffer | null;
}

export interface NewUser {
  id: string;
  phoneHash: string;
  address: string;
  phone: string | null;
  createdAt: string;
  metadata: string;
}

export interface ChangedUser {
  user: KnownUser;
  /** Null: as it is. */
  address: string | null;
  phone: string | null;
  createdAt: string | null;
  /** Merged into `user_profiles.metadata` one level deep (`import` and `legacy` by file). */
  imported: string;
  legacy: string;
}

const KNOWN = `
  SELECT u.id::text, u.phone_hash AS "phoneHash", u.blockchain_address AS address,
         p.phone_encrypted IS NOT NULL AS "hasPhone",
         coalesce(p.metadata -> 'import', '{}') AS imported,
         k.key_id AS "keyId", k.wrapped_key AS "wrappedKey"
    FROM users u
    LEFT JOIN user_profiles p ON p.user_id = u.id
    LEFT JOIN user_keys k ON k.user_id = u.id`;

/** Users as the importer reads and writes them. */
export class UsersRepository {
  constructor(
    private readonly session: ImportSession,
    private readonly vault: ImportVault,
  ) {}

  async findByPhoneHashes(hashes: string[]): Promise<KnownUser[]> {
    if (hashes.length === 0) return [];
    const { rows } = await this.session.query<KnownUser>(`${KNOWN} WHERE u.phone_hash = ANY ($1)`, [hashes]);
    return rows;
  }

  async findByAddresses(addresses: string[]): Promise<KnownUser[]> {
    if (addresses.length === 0) return [];
    const { rows } = await this.session.query<KnownUser>(`${KNOWN} WHERE u.blockchain_address = ANY ($1)`, [
      addresses,
    ]);
    return rows;
  }

  /** User, profile and key. A unique violation means that somebody registered in between: the chunk is tried again. */
  async insert(users: NewUser[]): Promise<void> {
    if (users.length === 0) return;
    const keys = users.map((user) => this.vault.createUserKey(user.id));
    const ids = users.map((user) => user.id);
    await this.session.query(
      `INSERT INTO users (id, phone_hash, blockchain_address, created_at)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::timestamptz[])`,
      [ids, users.map((u) => u.phoneHash), users.map((u) => u.address), users.map((u) => u.createdAt)],
    );
    await this.session.query(
      `INSERT INTO user_profiles (user_id, phone_number_masked, phone_encrypted, country_code, metadata)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::text[], $5::jsonb[])`,
      [
        ids,
        users.map((u) => (u.phone === null ? null : maskPhone(u.phone))),
        users.map((u, at) => (u.phone === null ? null : keys[at]!.seal(PHONE_FIELD, Buffer.from(u.phone)))),
        users.map((u) => (u.phone === null ? null : COUNTRY_CODE)),
        users.map((u) => u.metadata),
      ],
    );
    await this.insertKeys(ids, keys);
    for (const table of ['users', 'user_profiles', 'user_keys'])
      await recordInserted(this.session, table, ids);
  }

  async update(changes: ChangedUser[]): Promise<void> {
    const core = changes.filter((change) => change.address !== null || change.createdAt !== null);
    await recordBeforeUpdate(
      this.session,
      'users',
      core.map((change) => change.user.id),
    );
    if (core.length > 0) {
      await this.session.query(
        `UPDATE users u SET blockchain_address = coalesce(c.address, u.blockchain_address),
                            created_at = coalesce(c.created_at, u.created_at)
           FROM unnest($1::uuid[], $2::text[], $3::timestamptz[]) AS c (id, address, created_at)
          WHERE u.id = c.id`,
        [core.map((c) => c.user.id), core.map((c) => c.address), core.map((c) => c.createdAt)],
      );
    }
    await this.updateProfiles(changes);
  }

  private async updateProfiles(changes: ChangedUser[]): Promise<void> {
    if (changes.length === 0) return;
    const ids = changes.map((change) => change.user.id);
    const { rows } = await this.session.query<{ user_id: string }>(
      `INSERT INTO user_profiles (user_id) SELECT unnest($1::uuid[]) ON CONFLICT DO NOTHING RETURNING user_id::text`,
      [ids],
    );
    await recordInserted(
      this.session,
      'user_profiles',
      rows.map((row) => row.user_id),
    );
    await recordBeforeUpdate(this.session, 'user_profiles', ids);
    const newKeys = new Map<string, UserKey>();
    const sealed = changes.map(({ user, phone }) => {
      if (phone === null || user.hasPhone) return null;
      if (user.wrappedKey === null && user.keyId !== null) return null; // The key was destroyed on request: stay erased.
      const key =
        user.wrappedKey !== null && user.keyId !== null
          ? this.vault.openUserKey(user.id, user.keyId, user.wrappedKey)
          : (newKeys.get(user.id) ?? this.vault.createUserKey(user.id));
      if (user.wrappedKey === null) newKeys.set(user.id, key);
      return key.seal(PHONE_FIELD, Buffer.from(phone));
    });
    await this.insertKeys([...newKeys.keys()], [...newKeys.values()]);
    await recordInserted(this.session, 'user_keys', [...newKeys.keys()]);
    await this.session.query(
      `UPDATE user_profiles p
          SET phone_number_masked = coalesce(p.phone_number_masked, c.masked),
              phone_encrypted = coalesce(p.phone_encrypted, c.sealed),
              country_code = coalesce(p.country_code, c.country),
              metadata = p.metadata || jsonb_build_object(
                'import', coalesce(p.metadata -> 'import', '{}') || c.imported,
                'legacy', coalesce(p.metadata -> 'legacy', '{}') || c.legacy)
         FROM unnest($1::uuid[], $2::text[], $3::bytea[], $4::text[], $5::jsonb[], $6::jsonb[])
              AS c (id, masked, sealed, country, imported, legacy)
        WHERE p.user_id = c.id`,
      [
        ids,
        changes.map((c, at) => (sealed[at] ? maskPhone(c.phone!) : null)),
        sealed,
        sealed.map((value) => (value ? COUNTRY_CODE : null)),
        changes.map((c) => c.imported),
        changes.map((c) => c.legacy),
      ],
    );
  }

  private async insertKeys(ids: string[], keys: UserKey[]): Promise<void> {
    if (ids.length === 0) return;
    await this.session.query(
      `INSERT INTO user_keys (user_id, key_id, wrapped_key)
       SELECT * FROM unnest($1::uuid[], $2::text[], $3::bytea[])`,
      [ids, keys.map((key) => key.keyId), keys.map((key) => key.wrappedKey)],
    );
  }
}
