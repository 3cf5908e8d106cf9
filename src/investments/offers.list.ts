import type { ListResource } from '../common/list-query/list-resource.js';
import { ASSET_TYPES } from './entities/offered-asset.js';

/** Open assets, as investors look for them. */
export const OFFERS: ListResource = {
  name: 'pool',
  from: `assets a
    LEFT JOIN asset_details d ON d.asset_id = a.id
    LEFT JOIN asset_metrics m ON m.asset_id = a.id`,
  id: 'a.id',
  fields: {
    id: { column: 'a.id', type: 'uuid', notNull: true },
    type: { column: 'a.type', type: 'text', values: ASSET_TYPES, notNull: true },
    title: { column: 'a.title', type: 'text', notNull: true },
    category: { column: 'a.category', type: 'text' },
    location: { column: 'a.location', type: 'text' },
    createdAt: { column: 'a.created_at', type: 'timestamp', notNull: true },
    tokenPrice: { column: 'd.token_price', type: 'decimal' },
    minimumInvestment: { column: 'd.minimum_investment', type: 'decimal' },
    expectedRoi: { column: 'd.expected_roi', type: 'decimal' },
    deadline: { column: 'd.deadline', type: 'timestamp' },
    minTierRequired: { column: 'd.min_tier_required', type: 'integer' },
    totalInvested: { column: 'm.total_invested', type: 'decimal' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search: (text, bind) => `a.id IN (SELECT search_pools(${bind(text)}))`,
};
