import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import { isoTime } from '../database/list-exports.js';
import { Lists } from '../database/lists.js';
import type { KycApplicationDto } from './dto/kyc-application.dto.js';
import { KYC_APPLICATIONS } from './kyc.list.js';

const COLUMNS = `
  k.id, k.user_id AS "userId", k.status, k.submitted_at AS "submittedAt", k.reviewed_at AS "reviewedAt",
  k.verified_by AS "verifiedBy", k.rejection_reason AS "rejectionReason", k.version, papers.documents`;

const PAPERS = `
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
    return this.lists.page<KycApplicationDto>(query, KYC_APPLICATIONS, { columns: COLUMNS, joins: PAPERS });
  }

  async findById(id: string): Promise<KycApplicationDto | undefined> {
    const [row] = await this.database.queryLast<KycApplicationDto>(
      `SELECT ${COLUMNS} FROM ${KYC_APPLICATIONS.from} ${PAPERS} WHERE k.id = $1`,
      [id],
    );
    return row;
  }
}
