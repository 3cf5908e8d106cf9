import type { ListResource } from '../common/list-query/list-resource.js';
import { type CsvColumns, csvTime, plain } from '../database/list-exports.js';
import { APPROVAL_KINDS, APPROVAL_STATUSES } from './entities/approval.entity.js';

/** What is over is over before the sweep has marked it. */
export const APPROVAL_STATUS = `CASE WHEN v.status = 'pending' AND v.expires_at <= now() THEN 'expired' ELSE v.status END`;

export const APPROVALS: ListResource = {
  name: 'approvals',
  from: 'approvals v',
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

/** Without the payload, which may hold more than a reader of the list should carry away. */
export const APPROVALS_CSV: CsvColumns = {
  id: plain('v.id'),
  kind: plain('v.kind'),
  resourceType: 'v.resource_type',
  resourceId: 'v.resource_id',
  payloadHash: plain('v.payload_hash'),
  status: APPROVAL_STATUS,
  proposedBy: plain('v.proposed_by'),
  reason: 'v.reason',
  decidedBy: plain('v.decided_by'),
  decidedAt: csvTime('v.decided_at'),
  decisionReason: 'v.decision_reason',
  createdAt: csvTime('v.created_at'),
  expiresAt: csvTime('v.expires_at'),
};
