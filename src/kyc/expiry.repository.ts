import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { ExpiryNotice } from './expiry-notices.js';

/** The clock of applications: claims that run out, verifications that end. As the system. */
@Injectable()
export class ExpiryRepository {
  constructor(private readonly database: Database) {}

  /** Gives back what nobody holds any more. @returns how many */
  async releaseLapsedClaims(): Promise<number> {
    const rows = await this.database.query(
      `UPDATE kyc_applications SET status = 'pending_review'
        WHERE status = 'under_review' AND claimed_by IS NOT NULL AND claimed_until <= clock_timestamp() RETURNING 1`,
    );
    return rows.length;
  }

  /** Ends what is over, and enters that its applicant is to be told. @returns which, at most `most` */
  async expire(most: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `WITH over AS (
         UPDATE kyc_applications SET status = 'expired'
          WHERE id IN (SELECT id FROM kyc_applications
                        WHERE status = 'verified' AND expires_at <= clock_timestamp()
                        ORDER BY expires_at LIMIT $1)
            AND status = 'verified'
         RETURNING id, user_id
       ), told AS (
         INSERT INTO kyc_expiry_warnings (application_id, days)
         SELECT o.id, 0 FROM over o WHERE ${notRenewed('o')} ON CONFLICT DO NOTHING
       )
       SELECT id FROM over`,
      [most],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Enters the warning that is due, of each verification the nearest one: who was verified for a week only is not
   * warned three times at once. Nobody who has been verified anew.
   *
   * @returns how many
   */
  async warn(days: readonly number[]): Promise<number> {
    const rows = await this.database.query(
      `INSERT INTO kyc_expiry_warnings (application_id, days)
       SELECT k.id, (SELECT min(d) FROM unnest($1::integer[]) AS d
                      WHERE k.expires_at <= clock_timestamp() + make_interval(days => d))
         FROM kyc_applications k
        WHERE k.status = 'verified' AND k.expires_at > clock_timestamp()
          AND k.expires_at <= clock_timestamp() + make_interval(days => $2) AND ${notRenewed('k')}
       ON CONFLICT DO NOTHING RETURNING 1`,
      [days, Math.max(...days)],
    );
    return rows.length;
  }

  findUndelivered(most: number): Promise<ExpiryNotice[]> {
    return this.database.query<ExpiryNotice & Record<string, unknown>>(
      `SELECT w.application_id AS "applicationId", k.user_id AS "userId", w.days, k.expires_at AS "expiresAt"
         FROM kyc_expiry_warnings w JOIN kyc_applications k ON k.id = w.application_id
        WHERE w.delivered_at IS NULL ORDER BY w.warned_at, w.application_id LIMIT $1`,
      [most],
    );
  }

  async markDelivered({ applicationId, days }: ExpiryNotice): Promise<void> {
    await this.database.query(
      'UPDATE kyc_expiry_warnings SET delivered_at = now() WHERE application_id = $1 AND days = $2',
      [applicationId, days],
    );
  }
}

const notRenewed = (row: string): string =>
  `NOT EXISTS (SELECT FROM kyc_applications newer
                WHERE newer.user_id = ${row}.user_id AND newer.id <> ${row}.id AND newer.status = 'verified'
                  AND (newer.expires_at IS NULL OR newer.expires_at > clock_timestamp() + interval '90 days'))`;
