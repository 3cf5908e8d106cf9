import { Injectable } from '@nestjs/common';
import { compileList } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import { Page } from '../common/list-query/page.js';
import { Database } from '../database/database.js';
import type { UserKycApplicationDto } from './dto/kyc-application.dto.js';
import { USER_APPLICATIONS } from './user-applications.list.js';

@Injectable()
export class UserApplicationsRepository {
  constructor(private readonly database: Database) {}

  /** @param reviews whether to read what reviewers wrote */
  async findPage(userId: string, query: ListQuery, reviews: boolean): Promise<Page<UserKycApplicationDto>> {
    const { where, orderBy, window, parameters } = compileList(query, USER_APPLICATIONS);
    const at = parameters.length;
    const ofUser = `${where === '' ? 'WHERE' : `${where} AND`} k.user_id = $${at + 1}`;
    const review = (column: string) => `CASE WHEN $${at + 2} THEN k.${column} END`;
    const [rows, [count]] = await Promise.all([
      this.database.query<UserKycApplicationDto & Record<string, unknown>>(
        `SELECT k.id, k.status, k.submitted_at AS "submittedAt", k.reviewed_at AS "reviewedAt", k.version,
                (SELECT count(*)::integer FROM kyc_documents d WHERE d.application_id = k.id) AS "documentCount",
                ${review('verified_by')} AS "verifiedBy", ${review('rejection_reason')} AS "rejectionReason",
                ${review('review_notes')} AS "reviewNotes"
           FROM kyc_applications k ${ofUser} ${orderBy} ${window}`,
        [...parameters, userId, reviews],
      ),
      this.database.query<{ total: string }>(`SELECT count(*) AS total FROM kyc_applications k ${ofUser}`, [
        ...parameters,
        userId,
      ]),
    ]);
    return new Page(USER_APPLICATIONS, query, rows, Number(count?.total ?? 0));
  }
}
