import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { Lists } from '../database/lists.js';
import type { UserKycApplicationDto } from './dto/user-kyc-application.dto.js';
import { USER_APPLICATIONS } from './user-applications.list.js';

const COLUMNS = `k.id, k.status, k.submitted_at AS "submittedAt", k.reviewed_at AS "reviewedAt", k.version,
  (SELECT count(*)::integer FROM kyc_documents d WHERE d.application_id = k.id) AS "documentCount"`;
const REVIEW =
  'k.verified_by AS "verifiedBy", k.rejection_reason AS "rejectionReason", k.review_notes AS "reviewNotesSealed"';
const NO_REVIEW = 'NULL::uuid AS "verifiedBy", NULL AS "rejectionReason", NULL AS "reviewNotesSealed"';

/** The notes as they are stored. */
export type SealedReview = Omit<UserKycApplicationDto, 'reviewNotes'> & { reviewNotesSealed: string | null };

@Injectable()
export class UserApplicationsRepository {
  constructor(private readonly lists: Lists) {}

  /** @param reviews whether to read what reviewers wrote */
  findPage(userId: string, query: ListQuery, reviews: boolean): Promise<Page<SealedReview>> {
    return this.lists.page<SealedReview>(query, USER_APPLICATIONS, {
      columns: `${COLUMNS}, ${reviews ? REVIEW : NO_REVIEW}`,
      scope: (bind) => `k.user_id = ${bind(userId)} AND k.submitted_at IS NOT NULL`,
    });
  }
}
