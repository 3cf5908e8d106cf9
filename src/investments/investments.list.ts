import { CURRENCIES } from '../common/currency.js';
import type { ListResource } from '../common/list-query/list-resource.js';
import { INVESTMENT_STATUSES } from './entities/investment.entity.js';

export const INVESTMENTS: ListResource = {
  name: 'investments',
  from: 'investments i JOIN assets a ON a.id = i.asset_id',
  id: 'i.id',
  fields: {
    id: { column: 'i.id', type: 'uuid' },
    assetId: { column: 'i.asset_id', type: 'uuid' },
    assetTitle: { column: 'a.title', type: 'text' },
    amount: { column: 'i.amount', type: 'decimal' },
    currency: { column: 'i.currency', type: 'text', values: CURRENCIES },
    status: { column: 'i.status', type: 'text', values: INVESTMENT_STATUSES },
    transactionHash: { column: 'i.transaction_hash', type: 'text' },
    investedAt: { column: 'i.invested_at', type: 'timestamp' },
    confirmedAt: { column: 'i.confirmed_at', type: 'timestamp' },
  },
  defaultSort: { field: 'investedAt', descending: true },
};
