import type { ListResource } from '../common/list-query/list-resource.js';
import { ADMIN_ROLES } from '../common/permissions.js';
import { type CsvColumns, csvTime, plain } from '../database/list-exports.js';

export const STAFF: ListResource = {
  name: 'users',
  from: 'admin_users a',
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
  search: (text, bind) => {
    const start = bind(text.toLowerCase());
    return `(starts_with(a.email, ${start}) OR starts_with(lower(a.name), ${start}))`;
  },
};

export const STAFF_CSV: CsvColumns = {
  id: plain('a.id'),
  email: 'a.email',
  name: 'a.name',
  role: plain('a.role'),
  isActive: plain('a.is_active::text'),
  lastLoginAt: csvTime('a.last_login_at'),
  createdAt: csvTime('a.created_at'),
  updatedAt: csvTime('a.updated_at'),
};
