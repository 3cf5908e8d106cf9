import type { ListResource } from '../common/list-query/list-resource.js';
import { APPROVAL_KINDS, APPROVAL_STATUSES } from './entities/approval.entity.js';

/** What is over is over before the sweep has marked it. */
export const APPROVAL_STATUS = `CASE WHEN v.status = 'pending' AND v.expires_at <= now() THEN 'expired' ELSE v.status END`;

export const APPROVALS: ListResource = {
  name: 'approvals',
  id: 'v.id',
  fields: {
    id: { column: 'v.id', type: 'uuid' },
    kind: { column: 'v.kind', type: 'text', values: APPROVAL_KINDS },
    resourceType: { column: 'v.resource_type', type: 'text' },
    resourceId: { column: 'v.resource_id', type: 'text' },
    status: { column: `(${APPROVAL_STATUS})`, type: 'text', values: APPROVAL_STATUSES },
    proposedBy: { column: 'v.proposed_by', type: 'uuid' },
    decidedBy: { column: 'v.decided_by', type: 'uuid' },
    createdAt: { column: 'v.created_at', type: 'timestamp' },
    expiresAt: { column: 'v.expires_at', type: 'timestamp' },
  },
  defaultSort: { field: 'createdAt', descending: true },
};
