import { SUBMITTED_KYC_STATUSES } from '../common/kyc-status.js';
import type { ListResource } from '../common/list-query/list-resource.js';

export const USER_APPLICATIONS: ListResource = {
  name: 'applications',
  from: 'kyc_applications k',
  id: 'k.id',
  fields: {
    id: { column: 'k.id', type: 'uuid' },
    status: { column: 'k.status', type: 'text', values: SUBMITTED_KYC_STATUSES },
    submittedAt: { column: 'k.submitted_at', type: 'timestamp' },
    reviewedAt: { column: 'k.reviewed_at', type: 'timestamp' },
  },
  defaultSort: { field: 'submittedAt', descending: true },
};
