import { SUBMITTED_KYC_STATUSES } from '../common/kyc-status.js';
import type { Scope } from '../common/list-query/compile.js';
import type { ListResource } from '../common/list-query/list-resource.js';
import { type CsvColumns, csvTime, plain } from '../database/list-exports.js';

/** A draft is its applicant's business. */
export const HANDED_IN: Scope = () => 'k.submitted_at IS NOT NULL';

export const KYC_APPLICATIONS: ListResource = {
  name: 'applications',
  from: 'kyc_applications k',
  id: 'k.id',
  fields: {
    id: { column: 'k.id', type: 'uuid', notNull: true },
    userId: { column: 'k.user_id', type: 'uuid', notNull: true, sortable: false },
    status: { column: 'k.status', type: 'text', notNull: true, values: SUBMITTED_KYC_STATUSES },
    submittedAt: { column: 'k.submitted_at', type: 'timestamp', notNull: true },
    reviewedAt: { column: 'k.reviewed_at', type: 'timestamp' },
    verifiedBy: { column: 'k.verified_by', type: 'uuid', sortable: false },
    claimedBy: { column: 'k.claimed_by', type: 'uuid', sortable: false },
  },
  // Who has waited longest comes first.
  defaultSort: { field: 'submittedAt', descending: false },
};

export const KYC_APPLICATIONS_CSV: CsvColumns = {
  id: plain('k.id'),
  userId: plain('k.user_id'),
  status: plain('k.status'),
  submittedAt: csvTime('k.submitted_at'),
  reviewedAt: csvTime('k.reviewed_at'),
  attempt: plain('k.attempt'),
  targetTier: plain('k.target_tier'),
  rejectionCode: plain('k.rejection_code'),
  rejectionKind: plain('k.rejection_kind'),
  expiresAt: csvTime('k.expires_at'),
  verifiedBy: plain('k.verified_by'),
};
