import { Injectable } from '@nestjs/common';
import { currentContext } from '../common/request-context.js';
import { Database } from '../database/database.js';

/** As login remembers it; what an old store knew of one may lack any of it. */
interface RememberedDevice {
  id?: unknown;
  name?: unknown;
  firstSeenAt?: unknown;
  lastSeenAt?: unknown;
  loginCount?: unknown;
}

export interface RememberedDevices {
  devices: RememberedDevice[];
  /** Of the session that asks. */
  current: string | null;
}

/** An investor's own account, with their own rights. */
@Injectable()
export class OwnAccountRepository {
  constructor(private readonly database: Database) {}

  /** @returns whether there is a profile to keep them in */
  async mergePreferences(userId: string, preferences: object): Promise<boolean> {
    const rows = await this.database.query(
      'UPDATE user_profiles SET preferences = preferences || $2::jsonb WHERE user_id = $1 RETURNING user_id',
      [userId, JSON.stringify(preferences)],
    );
    return rows.length === 1;
  }

  /** As the system: who was brought in without a profile gets an empty one. */
  async ensureProfile(userId: string): Promise<void> {
    await this.database.query('INSERT INTO user_profiles (user_id) VALUES ($1) ON CONFLICT DO NOTHING', [
      userId,
    ]);
  }

  async findDevices(userId: string, sessionId: string): Promise<RememberedDevices> {
    const [row] = await this.database.queryLast<RememberedDevices & Record<string, unknown>>(
      `SELECT CASE WHEN jsonb_typeof(p.device_fingerprints) = 'array' THEN p.device_fingerprints ELSE '[]' END AS devices,
              (SELECT s.device_id FROM user_sessions s WHERE s.id = $2) AS current
         FROM user_profiles p WHERE p.user_id = $1`,
      [userId, sessionId],
    );
    return row ?? { devices: [], current: null };
  }

  /** With its sessions. @returns whether there was one */
  async forgetDevice(deviceId: string): Promise<boolean> {
    const [row] = await this.database.query<{ gone: boolean }>('SELECT forget_own_device($1) AS gone', [
      deviceId,
    ]);
    return row!.gone;
  }

  /** Fails on `users_open_positions`. @returns whether it was still open */
  async close(): Promise<boolean> {
    const [row] = await this.database.query<{ closed: boolean }>('SELECT close_own_account() AS closed');
    return row!.closed;
  }

  /** As the system, for a read writes nothing: that everything held about somebody was handed out to them. */
  async recordExport(userId: string): Promise<void> {
    const context = currentContext();
    await this.database.query(
      `INSERT INTO admin_logs (actor_type, actor_id, action, resource_type, resource_id, ip_address, user_agent,
                               request_id)
       VALUES ('user', $1::uuid, 'wallet.export', 'users', $1::uuid::text, $2, $3, $4)`,
      [userId, context?.clientIp, context?.userAgent, context?.requestId],
    );
  }
}
