import type { ListResource } from '../common/list-query/list-resource.js';

export const SESSIONS: ListResource = {
  name: 'sessions',
  id: 's.id',
  fields: {
    id: { column: 's.id', type: 'uuid' },
    adminId: { column: 's.admin_id', type: 'uuid' },
    createdAt: { column: 's.created_at', type: 'timestamp' },
    lastUsedAt: { column: 's.last_used_at', type: 'timestamp' },
    expiresAt: { column: 's.expires_at', type: 'timestamp' },
    revokedAt: { column: 's.revoked_at', type: 'timestamp' },
    live: { column: '(s.revoked_at IS NULL AND s.expires_at > now())', type: 'boolean' },
  },
  defaultSort: { field: 'createdAt', descending: true },
};
