import { Injectable } from '@nestjs/common';
import type { RejectionCode, RejectionKind } from '../common/kyc-status.js';
import { Database } from '../database/database.js';

/** How long a verification lasts: as long as the document, at most five years; one year of a document without an end. */
const EXPIRES_AT = `least(coalesce(($3::date + 1)::timestamp AT TIME ZONE 'UTC', now() + interval '1 year'),
                          now() + interval '5 years')`;

export interface Rejection {
  reason: string | null;
  code: RejectionCode;
  kind: RejectionKind;
}

/**
 * The edges of a review. Who may take which, and when, `check_kyc_application()` says; each fails on a constraint of
 * its name and answers whether the application was still of the version that was read.
 */
@Injectable()
export class ReviewsRepository {
  constructor(private readonly database: Database) {}

  claim(id: string, version: number, adminId: string): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications SET status = 'under_review', claimed_by = $3, claimed_until = now()
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, adminId],
    );
  }

  /** The lease is set anew by the trigger. */
  extend(id: string, version: number, adminId: string): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications SET claimed_until = now()
        WHERE id = $1 AND version = $2 AND claimed_by = $3 AND claimed_until > clock_timestamp() RETURNING id`,
      [id, version, adminId],
    );
  }

  release(id: string, version: number): Promise<boolean> {
    return this.changes(
      "UPDATE kyc_applications SET status = 'pending_review' WHERE id = $1 AND version = $2 RETURNING id",
      [id, version],
    );
  }

  verify(id: string, version: number, lastDay: string | null, notes: string | null): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications SET status = 'verified', expires_at = ${EXPIRES_AT}, review_notes = $4
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, lastDay, notes],
    );
  }

  reject(
    id: string,
    version: number,
    { reason, code, kind }: Rejection,
    notes: string | null,
  ): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications
          SET status = 'rejected', rejection_reason = $3, rejection_code = $4, rejection_kind = $5, review_notes = $6
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, reason, code, kind, notes],
    );
  }

  /** @returns whether it was still verified */
  revoke(id: string, { reason, code, kind }: Rejection): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications
          SET status = 'revoked', rejection_reason = $2, rejection_code = $3, rejection_kind = $4
        WHERE id = $1 AND status = 'verified' RETURNING id`,
      [id, reason, code, kind],
    );
  }

  hold(id: string, version: number, adminId: string, reason: string): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications SET legal_hold_at = now(), legal_hold_by = $3, legal_hold_reason = $4
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, adminId, reason],
    );
  }

  liftHold(id: string, version: number): Promise<boolean> {
    return this.changes(
      `UPDATE kyc_applications SET legal_hold_at = NULL, legal_hold_by = NULL, legal_hold_reason = NULL
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version],
    );
  }

  private async changes(statement: string, parameters: unknown[]): Promise<boolean> {
    return (await this.database.query(statement, parameters)).length === 1;
  }
}
