import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import { nestedRow } from '../common/nested-row.js';
import { Database } from '../database/database.js';
import type { WalletUserDto } from './dto/user.dto.js';
import type { USER_STATUSES } from './entities/user.entity.js';

export interface Account {
  id: string;
  status: (typeof USER_STATUSES)[number];
}

export interface NewAccount {
  id: string;
  phoneHash: string;
  address: string;
  phoneMasked: string;
  phoneEncrypted: Buffer;
  countryCode: string;
  keyId: string;
  wrappedKey: Buffer;
  registrationIp?: string;
  termsVersion: string;
}

const USER = `
  SELECT u.id, u.blockchain_address AS "blockchainAddress", u.tier, u.status, u.version,
         u.created_at AS "createdAt", u.updated_at AS "updatedAt",
         p.phone_number_masked AS "profile.phoneNumberMasked", p.country_code AS "profile.countryCode",
         p.last_login_at AS "profile.lastLoginAt", p.login_count AS "profile.loginCount",
         p.preferences AS "profile.preferences"
    FROM users u LEFT JOIN user_profiles p ON p.user_id = u.id WHERE u.id = $1`;

/** Accounts as getting in needs them. All but {@link findOwn} is the server's, to be done as the system. */
@Injectable()
export class WalletAccountsRepository {
  constructor(private readonly database: Database) {}

  /** Holds the account as it is until the transaction ends: who suspends it meanwhile waits, and ends the session. */
  async findByPhoneHash(phoneHash: string): Promise<Account | undefined> {
    const [row] = await this.database.query<Account & { id: string }>(
      'SELECT id, status FROM users WHERE phone_hash = $1 FOR SHARE',
      [phoneHash],
    );
    return row;
  }

  /** As {@link findByPhoneHash}. */
  async findByAddress(address: string): Promise<Account | undefined> {
    const [row] = await this.database.query<Account & { id: string }>(
      'SELECT id, status FROM users WHERE blockchain_address = $1 FOR SHARE',
      [address],
    );
    return row;
  }

  /**
   * Creates user, profile and key, unless phone or address are somebody's. The unique indexes decide: a registration
   * at the same moment is waited for.
   *
   * @returns whether they were created
   */
  async create(account: NewAccount): Promise<boolean> {
    const created = await this.database.query(
      `INSERT INTO users (id, phone_hash, blockchain_address) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING id`,
      [account.id, account.phoneHash, account.address],
    );
    if (created.length === 0) return false;
    await Promise.all([
      this.database.query(
        `INSERT INTO user_profiles (user_id, phone_number_masked, phone_encrypted, country_code, registration_ip,
                                    metadata)
         VALUES ($1, $2, $3, $4, $5, jsonb_build_object('terms', jsonb_build_object('version', $6::text,
                                                                                    'acceptedAt', now())))`,
        [
          account.id,
          account.phoneMasked,
          account.phoneEncrypted,
          account.countryCode,
          account.registrationIp,
          account.termsVersion,
        ],
      ),
      this.database.query('INSERT INTO user_keys (user_id, key_id, wrapped_key) VALUES ($1, $2, $3)', [
        account.id,
        account.keyId,
        account.wrappedKey,
      ]),
    ]);
    return true;
  }

  /**
   * One UPDATE, so that parallel logins lose neither count nor device. A user without a profile gets none by it.
   *
   * @returns the device's id, which the one used last stands first by
   */
  async countLogin(
    userId: string,
    device?: { fingerprint: string; name?: string },
  ): Promise<string | undefined> {
    const [row] = await this.database.query<{ deviceId: string | null }>(
      `UPDATE user_profiles
          SET login_count = login_count + 1, last_login_at = now(),
              device_fingerprints = CASE WHEN $2::text IS NULL THEN device_fingerprints
                                         ELSE remember_device(device_fingerprints, $2, $3, now()) END
        WHERE user_id = $1
        RETURNING CASE WHEN device_fingerprints -> 0 ->> 'id' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                       THEN device_fingerprints -> 0 ->> 'id' END AS "deviceId"`,
      [userId, device?.fingerprint, device?.name],
    );
    return device ? (row?.deviceId ?? undefined) : undefined;
  }

  async find(userId: string): Promise<WalletUserDto | undefined> {
    return toUser(await this.database.query(USER, [userId]));
  }

  /** With the investor's own rights, as the last statement of their request: another's account is not there. */
  async findOwn(userId: string): Promise<WalletUserDto | undefined> {
    return toUser(await this.database.queryLast(USER, [userId]));
  }
}

function toUser([row]: Record<string, unknown>[]): WalletUserDto | undefined {
  if (!row) return undefined;
  const user = nestedRow<WalletUserDto>(row);
  return { ...user, blockchainAddress: toChecksum(user.blockchainAddress) };
}
