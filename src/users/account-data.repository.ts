import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

type Row = Record<string, unknown>;

/** What an investor's own role may read of what is held about them in `users` and beside it. */
@Injectable()
export class AccountDataRepository {
  constructor(private readonly database: Database) {}

  async findAccount(userId: string): Promise<(Row & { phoneEncrypted: Buffer | null }) | undefined> {
    const [row] = await this.database.query<Row & { phoneEncrypted: Buffer | null }>(
      `SELECT u.id, u.blockchain_address AS "blockchainAddress", u.tier, u.status,
              u.created_at AS "createdAt", u.updated_at AS "updatedAt",
              p.phone_encrypted AS "phoneEncrypted", p.phone_number_masked AS "phoneNumberMasked",
              p.country_code AS "countryCode", host(p.registration_ip) AS "registrationIp",
              p.last_login_at AS "lastLoginAt", p.login_count AS "loginCount", p.device_fingerprints AS "devices",
              p.preferences, p.metadata
         FROM users u LEFT JOIN user_profiles p ON p.user_id = u.id WHERE u.id = $1`,
      [userId],
    );
    return row;
  }

  findSessions(userId: string): Promise<Row[]> {
    return this.database.query(
      `SELECT id, device_id AS "deviceId", host(ip_address) AS "ipAddress", user_agent AS "userAgent",
              created_at AS "createdAt", last_used_at AS "lastUsedAt", expires_at AS "expiresAt",
              revoked_at AS "revokedAt"
         FROM user_sessions WHERE user_id = $1 ORDER BY created_at, id`,
      [userId],
    );
  }

  findTierSteps(): Promise<Row[]> {
    return this.database.query(
      'SELECT at, tier_before AS "tierBefore", tier FROM own_tier_steps() ORDER BY at',
    );
  }

  findLog(): Promise<Row[]> {
    return this.database.query(
      `SELECT at, action, done_by AS "by", resource_type AS "resourceType", host(ip_address) AS "ipAddress",
              user_agent AS "userAgent"
         FROM own_log() ORDER BY at`,
    );
  }

  findEvents(userId: string): Promise<Row[]> {
    return this.database.query(
      `SELECT "timestamp" AS at, event_type AS "eventType", event_data AS "eventData", session_id AS "sessionId",
              host(ip_address) AS "ipAddress", user_agent AS "userAgent"
         FROM user_analytics WHERE user_id = $1 ORDER BY "timestamp", id`,
      [userId],
    );
  }
}
