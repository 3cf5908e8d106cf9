import type { ListResource } from '../common/list-query/list-resource.js';
import { ADMIN_ROLES } from '../common/permissions.js';

export const STAFF: ListResource = {
  name: 'users',
  id: 'a.id',
  fields: {
    id: { column: 'a.id', type: 'uuid' },
    email: { column: 'a.email', type: 'text' },
    name: { column: 'a.name', type: 'text' },
    role: { column: 'a.role', type: 'text', values: ADMIN_ROLES },
    isActive: { column: 'a.is_active', type: 'boolean' },
    mustChangePassword: { column: 'a.must_change_password', type: 'boolean' },
    lastLoginAt: { column: 'a.last_login_at', type: 'timestamp' },
    createdAt: { column: 'a.created_at', type: 'timestamp' },
    updatedAt: { column: 'a.updated_at', type: 'timestamp' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search: (placeholder) =>
    `(starts_with(a.email, lower(${placeholder})) OR starts_with(lower(a.name), lower(${placeholder})))`,
};
