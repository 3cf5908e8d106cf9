import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { nestedRow } from '../common/nested-row.js';
import { Database } from '../database/database.js';
import { isoTime } from '../database/list-exports.js';
import { Lists } from '../database/lists.js';
import type { KycApplicationDto, KycCaseDto } from './dto/kyc-application.dto.js';
import { HANDED_IN, KYC_APPLICATIONS } from './kyc.list.js';

const COLUMNS = `
  k.id, k.user_id AS "userId", k.status, k.submitted_at AS "submittedAt", k.reviewed_at AS "reviewedAt",
  k.verified_by AS "verifiedBy", k.rejection_reason AS "rejectionReason", k.rejection_code AS "rejectionCode",
  k.rejection_kind AS "rejectionKind", k.attempt, k.target_tier AS "targetTier", k.version,
  CASE WHEN k.status IN ('pending_review', 'under_review')
       THEN floor(extract(epoch FROM now() - k.submitted_at))::integer END AS "waitingSeconds",
  CASE WHEN k.claimed_until > clock_timestamp() THEN k.claimed_by END AS "claimedBy",
  CASE WHEN k.claimed_until > clock_timestamp() THEN k.claimed_until END AS "claimedUntil",
  k.expires_at AS "expiresAt", jsonb_array_length(papers.documents) AS "documentCount", papers.documents`;

const CASE_COLUMNS = `${COLUMNS}, k.previous_id AS "previousId", coalesce(k.created_at, k.submitted_at) AS "createdAt", k.revoked_at AS "revokedAt",
  k.personal_data_sealed AS "personalDataSealed", k.review_notes AS "reviewNotesSealed",
  k.legal_hold_at AS "legalHold.at", k.legal_hold_by AS "legalHold.by", k.legal_hold_reason AS "legalHold.reason"`;

/** As it is stored: what is sealed is still sealed. */
export type StoredCase = Omit<KycCaseDto, 'personalData' | 'personalDataMasked' | 'reviewNotes'> & {
  personalDataSealed: Buffer | null;
  reviewNotesSealed: string | null;
};

/** What was handed in with an application `k`: that it is there, not where it lies. */
export const PAPERS = `
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object(
             'id', p.id, 'documentType', p.document_type, 'mimeType', p.mime_type, 'fileSize', p.file_size, 'state', p.state,
             'uploadedAt', ${isoTime('p.uploaded_at')}) ORDER BY p.uploaded_at, p.id), '[]') AS documents
      FROM kyc_documents p WHERE p.application_id = k.id
  ) papers`;

@Injectable()
export class KycRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  findPage(query: ListQuery): Promise<Page<KycApplicationDto>> {
    return this.lists.page<KycApplicationDto>(query, KYC_APPLICATIONS, {
      columns: COLUMNS,
      joins: PAPERS,
      scope: HANDED_IN,
    });
  }

  async findById(id: string): Promise<StoredCase | undefined> {
    const [row] = await this.database.query(
      `SELECT ${CASE_COLUMNS} FROM ${KYC_APPLICATIONS.from} ${PAPERS} WHERE k.id = $1 AND k.submitted_at IS NOT NULL`,
      [id],
    );
    return row && nestedRow<StoredCase>(row);
  }

  /** Of what was handed in last with any; a draft may still be wrong. */
  async findNewestPersonalData(
    userId: string,
  ): Promise<{ id: string; personalDataSealed: Buffer } | undefined> {
    const [row] = await this.database.query<{ id: string; personalDataSealed: Buffer }>(
      `SELECT k.id, k.personal_data_sealed AS "personalDataSealed" FROM kyc_applications k
        WHERE k.user_id = $1 AND k.submitted_at IS NOT NULL AND k.personal_data_sealed IS NOT NULL
        ORDER BY k.submitted_at DESC, k.id LIMIT 1`,
      [userId],
    );
    return row;
  }
}
