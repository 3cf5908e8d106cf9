import type { ListResource } from '../../common/list-query/list-resource.js';
import { ACTOR_TYPES } from '../entities/admin-log.entity.js';

export const LOGS: ListResource = {
  name: 'logs',
  id: 'l.seq',
  fields: {
    id: { column: 'l.id', type: 'uuid' },
    adminId: { column: 'l.admin_id', type: 'uuid' },
    actorType: { column: 'l.actor_type', type: 'text', values: ACTOR_TYPES },
    actorId: { column: 'l.actor_id', type: 'uuid' },
    action: { column: 'l.action', type: 'text' },
    resourceType: { column: 'l.resource_type', type: 'text' },
    resourceId: { column: 'l.resource_id', type: 'text' },
    requestId: { column: 'l.request_id', type: 'text' },
    createdAt: { column: 'l.created_at', type: 'timestamp' },
  },
  defaultSort: { field: 'createdAt', descending: true },
};
