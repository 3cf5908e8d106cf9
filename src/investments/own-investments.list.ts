import type { ListResource } from '../common/list-query/list-resource.js';
import { INVESTMENTS } from './investments.list.js';

/** An investor's own. An asset that is not public hides its title, not what was put into it. */
export const OWN_INVESTMENTS: ListResource = {
  ...INVESTMENTS,
  name: 'investments',
  from: 'investments i LEFT JOIN assets a ON a.id = i.asset_id',
  fields: {
    id: INVESTMENTS.fields.id!,
    assetId: INVESTMENTS.fields.assetId!,
    assetTitle: INVESTMENTS.fields.assetTitle!,
    amount: INVESTMENTS.fields.amount!,
    currency: INVESTMENTS.fields.currency!,
    status: INVESTMENTS.fields.status!,
    transactionHash: INVESTMENTS.fields.transactionHash!,
    investedAt: INVESTMENTS.fields.investedAt!,
    confirmedAt: INVESTMENTS.fields.confirmedAt!,
  },
};
