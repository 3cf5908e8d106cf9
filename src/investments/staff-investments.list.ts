import { parseAddress } from '../common/address.js';
import { CURRENCIES } from '../common/currency.js';
import { parseHash } from '../common/hash.js';
import type { Bind, ListResource } from '../common/list-query/list-resource.js';
import { type CsvColumns, isoTime } from '../database/list-exports.js';
import { INVESTMENT_STATUSES } from './entities/investment.entity.js';

/** A transaction's hash, an investor's address, or words of an asset's title. */
function search(text: string, bind: Bind): string {
  const hash = parseHash(text);
  if (hash) return `i.transaction_hash = ${bind(hash)}`;
  const address = parseAddress(text);
  if (address) {
    return `i.user_id = ANY (ARRAY(SELECT u.id FROM users u WHERE u.blockchain_address = ${bind(address)}))`;
  }
  return `i.asset_id = ANY (ARRAY(SELECT search_assets(${bind(text)})))`;
}

/** All investments. What may be filtered and sorted by has an index that serves it among millions. */
export const STAFF_INVESTMENTS: ListResource = {
  name: 'investments',
  from: 'investments i LEFT JOIN assets a ON a.id = i.asset_id',
  id: 'i.id',
  fields: {
    id: { column: 'i.id', type: 'uuid', notNull: true },
    userId: { column: 'i.user_id', type: 'uuid', notNull: true, sortable: false },
    assetId: { column: 'i.asset_id', type: 'uuid', notNull: true, sortable: false },
    amount: { column: 'i.amount_units', type: 'millionths', notNull: true },
    currency: { column: 'i.currency', type: 'text', values: CURRENCIES, notNull: true, sortable: false },
    status: { column: 'i.status', type: 'text', values: INVESTMENT_STATUSES, notNull: true, sortable: false },
    transactionHash: {
      column: 'i.transaction_hash',
      type: 'text',
      sortable: false,
      operators: ['eq', 'null'],
    },
    paymentReference: { column: 'i.payment_reference', type: 'text', sortable: false, operators: ['eq'] },
    investedAt: { column: 'i.invested_at', type: 'timestamp', notNull: true },
    confirmedAt: { column: 'i.confirmed_at', type: 'timestamp' },
  },
  defaultSort: { field: 'investedAt', descending: true },
  search,
};

export const STAFF_INVESTMENTS_CSV: CsvColumns = {
  id: 'i.id',
  userId: 'i.user_id',
  assetId: 'i.asset_id',
  assetTitle: 'a.title',
  amount: 'i.amount::text',
  currency: 'i.currency',
  status: 'i.status',
  tokens: 'trim_scale(i.tokens)::text',
  transactionHash: 'i.transaction_hash',
  blockNumber: 'i.block_number',
  paymentReference: 'i.payment_reference',
  investedAt: isoTime('i.invested_at'),
  confirmedAt: isoTime('i.confirmed_at'),
  failureReason: 'i.failure_reason',
  refundedAt: isoTime('i.refunded_at'),
  refundedAmount: 'i.refunded_amount::text',
};
