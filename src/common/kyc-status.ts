/** How a KYC application stands. A draft has not been handed in. */
export const KYC_STATUSES = [
  'draft',
  'pending_review',
  'under_review',
  'verified',
  'rejected',
  'expired',
  'revoked',
] as const;
export type KycStatus = (typeof KYC_STATUSES)[number];

/** As staff know it: a draft is its applicant's business. */
export const SUBMITTED_KYC_STATUSES = KYC_STATUSES.filter((status) => status !== 'draft');

/** Why staff reject an application, or revoke a verification. */
export const REJECTION_CODES = [
  'unreadable',
  'expired_document',
  'wrong_document',
  'missing_document',
  'data_mismatch',
  'suspected_fraud',
  'not_eligible',
  'other',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** Whether the applicant may try again. */
export const REJECTION_KINDS = ['RETRY', 'FINAL'] as const;
export type RejectionKind = (typeof REJECTION_KINDS)[number];
