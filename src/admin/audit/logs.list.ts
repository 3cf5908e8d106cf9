import type { ListResource } from '../../common/list-query/list-resource.js';
import type { Operator } from '../../common/list-query/list-query.js';
import { ACTOR_TYPES } from '../entities/admin-log.entity.js';

/** What an index finds in a log of any size. */
const FOUND: readonly Operator[] = ['eq', 'ne', 'null'];

export const LOGS: ListResource = {
  name: 'logs',
  from: 'admin_logs l LEFT JOIN admin_users a ON a.id = l.admin_id',
  id: 'l.seq',
  fields: {
    id: { column: 'l.id', type: 'uuid', notNull: true, unique: true },
    adminId: { column: 'l.admin_id', type: 'uuid', sortable: false },
    actorType: {
      column: 'l.actor_type',
      type: 'text',
      notNull: true,
      values: ACTOR_TYPES,
      sortable: false,
      operators: FOUND,
    },
    actorId: { column: 'l.actor_id', type: 'uuid', sortable: false },
    action: { column: 'l.action', type: 'text', notNull: true, sortable: false, operators: FOUND },
    resourceType: { column: 'l.resource_type', type: 'text', sortable: false, operators: FOUND },
    resourceId: { column: 'l.resource_id', type: 'text', sortable: false, operators: FOUND },
    requestId: { column: 'l.request_id', type: 'text', sortable: false, operators: FOUND },
    createdAt: { column: 'l.created_at', type: 'timestamp', notNull: true },
  },
  defaultSort: { field: 'createdAt', descending: true },
};
