import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type {
  ApplicantApplicationDto,
  RequirementDto,
  TierRequirementDto,
} from './dto/applicant-application.dto.js';
import { PAPERS } from './kyc.repository.js';

/** An application of one's own, its personal data still sealed. */
export type OwnApplication = Omit<ApplicantApplicationDto, 'personalData' | 'requirements' | 'missing'> & {
  personalDataSealed: Buffer | null;
};

const COLUMNS = `k.id, k.status, k.attempt, k.previous_id AS "previousId", k.target_tier AS "targetTier",
  coalesce(k.created_at, k.submitted_at) AS "createdAt", k.submitted_at AS "submittedAt", k.reviewed_at AS "reviewedAt",
  k.rejection_reason AS "rejectionReason", k.rejection_code AS "rejectionCode",
  k.rejection_kind AS "rejectionKind", k.expires_at AS "expiresAt", k.revoked_at AS "revokedAt", k.version,
  k.personal_data_sealed AS "personalDataSealed", papers.documents`;

/** Applications as their applicant: whose they are, the policy says too. */
@Injectable()
export class ApplicantRepository {
  constructor(private readonly database: Database) {}

  async find(userId: string, id: string): Promise<OwnApplication | undefined> {
    const [row] = await this.database.query<OwnApplication & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM kyc_applications k ${PAPERS} WHERE k.user_id = $1 AND k.id = $2`,
      [userId, id],
    );
    return row;
  }

  /** The draft, or else what was handed in last. */
  async findNewest(userId: string): Promise<OwnApplication | undefined> {
    const [row] = await this.database.query<OwnApplication & Record<string, unknown>>(
      `SELECT ${COLUMNS} FROM kyc_applications k ${PAPERS} WHERE k.user_id = $1
        ORDER BY k.submitted_at DESC NULLS FIRST, k.id LIMIT 1`,
      [userId],
    );
    return row;
  }

  /** Fails on `idx_kyc_applications_open`, `kyc_applications_final` and `kyc_applications_in_force`. */
  async insertDraft(
    userId: string,
    id: string,
    targetTier: number,
    personalDataSealed: Buffer,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO kyc_applications (id, user_id, target_tier, personal_data_sealed) VALUES ($1, $2, $3, $4)`,
      [id, userId, targetTier, personalDataSealed],
    );
  }

  /**
   * Fails on `kyc_applications_handed_in`.
   *
   * @returns whether it was still of that version
   */
  async change(
    id: string,
    version: number,
    targetTier: number,
    personalDataSealed: Buffer | null,
  ): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE kyc_applications SET target_tier = $3, personal_data_sealed = $4 WHERE id = $1 AND version = $2
       RETURNING id`,
      [id, version, targetTier, personalDataSealed],
    );
    return rows.length === 1;
  }

  /**
   * Fails on `kyc_applications_complete` and `kyc_applications_handed_in`.
   *
   * @returns whether it was still of that version
   */
  async submit(id: string, version: number): Promise<boolean> {
    const rows = await this.database.query(
      "UPDATE kyc_applications SET status = 'pending_review' WHERE id = $1 AND version = $2 RETURNING id",
      [id, version],
    );
    return rows.length === 1;
  }

  findRequirements(): Promise<TierRequirementDto[]> {
    return this.database.query<TierRequirementDto & Record<string, unknown>>(
      `SELECT target_tier AS "targetTier", name, document_types AS "anyOf" FROM kyc_requirements
        ORDER BY target_tier, name`,
    );
  }

  findRequirementsOf(targetTier: number): Promise<RequirementDto[]> {
    return this.database.query<RequirementDto & Record<string, unknown>>(
      'SELECT name, document_types AS "anyOf" FROM kyc_requirements WHERE target_tier = $1 ORDER BY name',
      [targetTier],
    );
  }

  /** Names of the requirements that no paper meets yet. */
  async findMissing(id: string): Promise<string[]> {
    const [row] = await this.database.query<{ missing: string[] }>(
      'SELECT missing_kyc_documents($1) AS missing',
      [id],
    );
    return row!.missing;
  }
}
