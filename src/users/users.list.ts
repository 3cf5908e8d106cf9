import type { ListResource } from '../common/list-query/list-resource.js';
import { USER_STATUSES } from './entities/user.entity.js';

export const USERS: ListResource = {
  name: 'users',
  id: 'u.id',
  fields: {
    id: { column: 'u.id', type: 'uuid' },
    blockchainAddress: { column: 'u.blockchain_address', type: 'address' },
    tier: { column: 'u.tier', type: 'integer' },
    status: { column: 'u.status', type: 'text', values: USER_STATUSES },
    createdAt: { column: 'u.created_at', type: 'timestamp' },
    updatedAt: { column: 'u.updated_at', type: 'timestamp' },
    lastLoginAt: { column: 'p.last_login_at', type: 'timestamp' },
    loginCount: { column: 'p.login_count', type: 'integer' },
    phoneNumberMasked: { column: 'p.phone_number_masked', type: 'text' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  // The start of an address, or the last digits of a phone: what staff have in hand.
  search: (placeholder) =>
    `(starts_with(u.blockchain_address, lower(${placeholder}))
      OR (${placeholder} ~ '^[0-9]{4}$' AND p.phone_number_masked LIKE '%***' || ${placeholder}))`,
};
