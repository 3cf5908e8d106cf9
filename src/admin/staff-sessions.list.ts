import type { ListResource } from '../common/list-query/list-resource.js';
import { type CsvColumns, csvTime, plain } from '../database/list-exports.js';

export const SESSIONS: ListResource = {
  name: 'sessions',
  from: 'admin_sessions s JOIN admin_users a ON a.id = s.admin_id',
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

export const SESSIONS_CSV: CsvColumns = {
  id: plain('s.id'),
  adminId: plain('s.admin_id'),
  adminEmail: 'a.email',
  ipAddress: plain('host(s.ip_address)'),
  userAgent: 's.user_agent',
  createdAt: csvTime('s.created_at'),
  lastUsedAt: csvTime('s.last_used_at'),
  expiresAt: csvTime('s.expires_at'),
  revokedAt: csvTime('s.revoked_at'),
};
