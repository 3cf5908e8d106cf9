import type { Bind, ListResource } from '../common/list-query/list-resource.js';
import { type CsvColumns, csvTime, plain } from '../database/list-exports.js';
import { USER_STATUSES } from './entities/user.entity.js';

/** As text, so that what is none of them is one of the others. */
const TIERS = ['0', '1', '2', '3', '4', '5'];

/** The start of an address, or the last four digits of a phone: what staff have in hand. */
function search(text: string, bind: Bind): string {
  if (/^[0-9]{4}$/.test(text)) return `u.id IN (SELECT search_users_by_phone_end(${bind(text)}))`;
  if (!/^0x[0-9a-f]{0,40}$/i.test(text)) return 'false';
  const start = text.toLowerCase();
  // As a range: LIKE and starts_with are not leakproof, so behind the policy no index would serve them.
  return `u.blockchain_address >= ${bind(start)} AND u.blockchain_address < ${bind(`${start}g`)}`;
}

export const USERS: ListResource = {
  name: 'users',
  from: 'users u LEFT JOIN user_profiles p ON p.user_id = u.id',
  id: 'u.id',
  fields: {
    id: { column: 'u.id', type: 'uuid', notNull: true },
    blockchainAddress: { column: 'u.blockchain_address', type: 'address', notNull: true, sortable: false },
    tier: { column: 'u.tier', type: 'integer', notNull: true, values: TIERS },
    status: { column: 'u.status', type: 'text', notNull: true, values: USER_STATUSES },
    createdAt: { column: 'u.created_at', type: 'timestamp', notNull: true },
    updatedAt: { column: 'u.updated_at', type: 'timestamp', notNull: true },
    // Of another table: only what is found few at a time can be fast in every order (docs/lists.md).
    phoneNumberMasked: { column: 'p.phone_number_masked', type: 'text', sortable: false, operators: ['eq'] },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search,
};

export const USERS_CSV: CsvColumns = {
  id: plain('u.id'),
  blockchainAddress: plain('u.blockchain_address'),
  tier: plain('u.tier'),
  status: plain('u.status'),
  phoneNumberMasked: 'p.phone_number_masked',
  countryCode: 'p.country_code',
  lastLoginAt: csvTime('p.last_login_at'),
  loginCount: plain('p.login_count'),
  createdAt: csvTime('u.created_at'),
  updatedAt: csvTime('u.updated_at'),
};
