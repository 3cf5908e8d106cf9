import type { ListResource } from '../common/list-query/list-resource.js';

/** Who has confirmed investments in one asset. */
export const ASSET_INVESTORS: ListResource = {
  name: 'investors',
  // Of one asset, whose id its repository binds.
  from: 'investments i',
  id: 'i.user_id',
  fields: {
    userId: { column: 'i.user_id', type: 'uuid' },
    blockchainAddress: { column: 'u.blockchain_address', type: 'address' },
    tier: { column: 'u.tier', type: 'integer' },
    status: { column: 'u.status', type: 'text' },
    phoneNumberMasked: { column: 'p.phone_number_masked', type: 'text' },
    totalInvested: { column: 'i.total_invested', type: 'decimal' },
    investments: { column: 'i.investments', type: 'integer' },
    firstInvestedAt: { column: 'i.first_invested_at', type: 'timestamp' },
    lastInvestedAt: { column: 'i.last_invested_at', type: 'timestamp' },
  },
  defaultSort: { field: 'totalInvested', descending: true },
};
