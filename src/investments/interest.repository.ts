import { Injectable } from '@nestjs/common';
import { AnswerCache } from '../cache/answer-cache.js';
import { ASSETS_TAG } from '../cache/categories.js';
import { Database } from '../database/database.js';

export interface SealedInterest {
  id: string;
  assetId: string;
  intent: string | null;
  contactSealed: Buffer | null;
  registeredAt: Date;
  withdrawnAt: Date | null;
}

const COLUMNS = `r.id, r.asset_id AS "assetId", r.intent::text AS intent, r.contact_sealed AS "contactSealed",
  r.registered_at AS "registeredAt", r.withdrawn_at AS "withdrawnAt"`;

@Injectable()
export class InterestRepository {
  constructor(
    private readonly database: Database,
    private readonly answers: AnswerCache,
  ) {}

  /** Drafts are not there. */
  async isAsset(assetId: string): Promise<boolean> {
    const rows = await this.database.query('SELECT FROM assets WHERE id = $1', [assetId]);
    return rows.length === 1;
  }

  /** One for each person and asset: again, it replaces what was said, and stands again where it was withdrawn. */
  async register(
    userId: string,
    assetId: string,
    intent: string | null,
    contactSealed: Buffer | null,
  ): Promise<SealedInterest> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    const [row] = await this.database.query<SealedInterest & Record<string, unknown>>(
      `INSERT INTO interest_registrations AS r (user_id, asset_id, intent, contact_sealed) VALUES ($1, $2, $3, $4)
       ON CONFLICT (user_id, asset_id)
       DO UPDATE SET intent = excluded.intent, contact_sealed = excluded.contact_sealed, withdrawn_at = NULL
       RETURNING ${COLUMNS}`,
      [userId, assetId, intent, contactSealed],
    );
    return row!;
  }

  /** @returns undefined where none stands */
  async withdraw(userId: string, assetId: string): Promise<{ id: string } | undefined> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    const [row] = await this.database.query<{ id: string }>(
      `UPDATE interest_registrations SET withdrawn_at = clock_timestamp(), contact_sealed = NULL
        WHERE user_id = $1 AND asset_id = $2 AND withdrawn_at IS NULL RETURNING id`,
      [userId, assetId],
    );
    return row;
  }
}
