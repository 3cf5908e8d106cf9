/** How a KYC application stands. */
export const KYC_STATUSES = ['pending_review', 'under_review', 'verified', 'rejected'] as const;
export type KycStatus = (typeof KYC_STATUSES)[number];
