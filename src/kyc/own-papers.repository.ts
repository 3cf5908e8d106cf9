import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** An application as its applicant's own, with what is sealed still sealed. */
export interface OwnApplicationRow {
  id: string;
  personalDataSealed: Buffer | null;
}

/** A paper of an application; its name is sealed unless an import brought it. */
export interface OwnPaperRow {
  applicationId: string;
  originalFilename: string | null;
  storageKey: string | null;
  nameSealed: Buffer | null;
}

/** An investor's own applications and papers, without what reviewers write among themselves. */
@Injectable()
export class OwnPapersRepository {
  constructor(private readonly database: Database) {}

  findApplications(userId: string): Promise<OwnApplicationRow[]> {
    return this.database.query<OwnApplicationRow>(
      `SELECT id, status, attempt, target_tier AS "targetTier", created_at AS "createdAt",
              submitted_at AS "submittedAt", reviewed_at AS "reviewedAt", rejection_code AS "rejectionCode",
              rejection_kind AS "rejectionKind", rejection_reason AS "rejectionReason", expires_at AS "expiresAt",
              revoked_at AS "revokedAt", personal_data_sealed AS "personalDataSealed"
         FROM kyc_applications WHERE user_id = $1 ORDER BY submitted_at, id`,
      [userId],
    );
  }

  findPapers(userId: string): Promise<OwnPaperRow[]> {
    return this.database.query<OwnPaperRow>(
      `SELECT d.id, d.application_id AS "applicationId", d.document_type AS "documentType",
              d.original_filename AS "originalFilename", d.file_size AS "fileSize", d.mime_type AS "mimeType",
              d.file_hash AS "fileHash", d.uploaded_at AS "uploadedAt", d.storage_key AS "storageKey",
              d.name_sealed AS "nameSealed"
         FROM kyc_documents d JOIN kyc_applications k ON k.id = d.application_id
        WHERE k.user_id = $1 ORDER BY d.uploaded_at, d.id`,
      [userId],
    );
  }
}
