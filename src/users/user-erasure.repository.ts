import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { ErasureCertificateDto } from './dto/personal-data.dto.js';

const CERTIFICATE = `c.id, c.user_id AS "userId", c.erased_at AS "erasedAt", c.key_id AS "keyId", c.destroyed, c.kept,
  c.digest`;

@Injectable()
export class UserErasureRepository {
  constructor(private readonly database: Database) {}

  async find(userId: string): Promise<ErasureCertificateDto | undefined> {
    const [row] = await this.database.query<ErasureCertificateDto & Record<string, unknown>>(
      `SELECT ${CERTIFICATE} FROM erasure_certificates c WHERE c.user_id = $1`,
      [userId],
    );
    return row;
  }

  /** Whoever is closed already stays so. Fails on `users_open_positions`. */
  async close(userId: string): Promise<void> {
    await this.database.query("UPDATE users SET status = 'closed' WHERE id = $1 AND status <> 'closed'", [
      userId,
    ]);
  }

  /**
   * Destroys and certifies; of who is erased already, the certificate there is.
   *
   * @param keyName fingerprint of the key that goes, for the certificate
   */
  async erase(userId: string, keyName: string | undefined): Promise<ErasureCertificateDto> {
    const [row] = await this.database.query<ErasureCertificateDto & Record<string, unknown>>(
      `SELECT ${CERTIFICATE} FROM erase_user($1, $2) c`,
      [userId, keyName],
    );
    return row!;
  }

  /** Closed accounts whose years of retention are over. */
  async findRetired(limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'SELECT id FROM find_retired_users() AS retired (id) LIMIT $1',
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** As {@link erase}, by the worker. Fails on `users_retention` and `users_legal_hold`. */
  async eraseRetired(userId: string, keyName: string | undefined): Promise<ErasureCertificateDto> {
    const [row] = await this.database.query<ErasureCertificateDto & Record<string, unknown>>(
      `SELECT ${CERTIFICATE} FROM erase_retired_user($1, $2) c`,
      [userId, keyName],
    );
    return row!;
  }

  /** Erased, with events in the other database: not yet removed there, or so lately that some may still arrive. */
  async findWithEvents(): Promise<string[]> {
    const rows = await this.database.query<{ userId: string }>(
      `SELECT user_id AS "userId" FROM erasure_certificates
        WHERE events_erased_at IS NULL OR erased_at > now() - interval '1 day' ORDER BY erased_at LIMIT 1000`,
    );
    return rows.map(({ userId }) => userId);
  }

  async markEventsErased(userIds: string[]): Promise<void> {
    await this.database.query(
      `UPDATE erasure_certificates SET events_erased_at = now()
        WHERE user_id = ANY ($1::uuid[]) AND events_erased_at IS NULL`,
      [userIds],
    );
  }
}
