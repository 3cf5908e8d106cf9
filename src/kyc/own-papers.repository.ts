import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

/** An investor's own applications and papers, without what reviewers write among themselves. */
@Injectable()
export class OwnPapersRepository {
  constructor(private readonly database: Database) {}

  async findApplications(userId: string): Promise<Record<string, unknown>[]> {
    const [applications, documents] = await Promise.all([
      this.database.query<{ id: string }>(
        `SELECT id, status, submitted_at AS "submittedAt", reviewed_at AS "reviewedAt",
                rejection_reason AS "rejectionReason"
           FROM kyc_applications WHERE user_id = $1 ORDER BY submitted_at, id`,
        [userId],
      ),
      this.database.query<{ applicationId: string }>(
        `SELECT d.id, d.application_id AS "applicationId", d.document_type AS "documentType",
                d.original_filename AS "originalFilename", d.file_size AS "fileSize", d.mime_type AS "mimeType",
                d.file_hash AS "fileHash", d.uploaded_at AS "uploadedAt"
           FROM kyc_documents d JOIN kyc_applications k ON k.id = d.application_id
          WHERE k.user_id = $1 ORDER BY d.uploaded_at, d.id`,
        [userId],
      ),
    ]);
    return applications.map((application) => ({
      ...application,
      documents: documents.filter(({ applicationId }) => applicationId === application.id),
    }));
  }
}
