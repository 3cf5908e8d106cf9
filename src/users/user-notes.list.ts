import type { ListResource } from '../common/list-query/list-resource.js';

export const USER_NOTES: ListResource = {
  name: 'notes',
  from: 'user_notes n JOIN admin_users a ON a.id = n.admin_id',
  id: 'n.id',
  fields: {
    id: { column: 'n.id', type: 'uuid' },
    adminId: { column: 'n.admin_id', type: 'uuid' },
    createdAt: { column: 'n.created_at', type: 'timestamp' },
  },
  defaultSort: { field: 'createdAt', descending: true },
};
