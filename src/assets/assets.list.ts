import type { ListResource } from '../common/list-query/list-resource.js';
import { ASSET_STATUSES, ASSET_TYPES } from './entities/asset.entity.js';

/** `simple` stems nothing; every word of the text must begin a word of the asset. */
const search = (placeholder: string): string =>
  `a.search_vector @@ to_tsquery('simple', (
     SELECT coalesce(string_agg(quote_literal(word) || ':*', ' & '), '')
       FROM regexp_split_to_table(lower(${placeholder}), '[^[:alnum:]]+') AS word WHERE word <> ''))`;

const publicFields = {
  id: { column: 'a.id', type: 'uuid' },
  slug: { column: 'a.slug', type: 'text' },
  type: { column: 'a.type', type: 'text', values: ASSET_TYPES },
  title: { column: 'a.title', type: 'text' },
  category: { column: 'a.category', type: 'text' },
  location: { column: 'a.location', type: 'text' },
  status: { column: 'a.status', type: 'text', values: ASSET_STATUSES },
  contractAddress: { column: 'a.contract_address', type: 'address' },
  createdAt: { column: 'a.created_at', type: 'timestamp' },
  tokenPrice: { column: 'd.token_price', type: 'decimal' },
  minimumInvestment: { column: 'd.minimum_investment', type: 'decimal' },
  expectedRoi: { column: 'd.expected_roi', type: 'decimal' },
  deadline: { column: 'd.deadline', type: 'timestamp' },
  minTierRequired: { column: 'd.min_tier_required', type: 'integer' },
  totalInvested: { column: 'm.total_invested', type: 'decimal' },
  investorCount: { column: 'm.investor_count', type: 'integer' },
  interestedCount: { column: 'm.interested_count', type: 'integer' },
} as const satisfies ListResource['fields'];

export const ASSETS: ListResource = {
  name: 'assets',
  id: 'a.id',
  fields: {
    ...publicFields,
    updatedAt: { column: 'a.updated_at', type: 'timestamp' },
    createdBy: { column: 'a.created_by', type: 'uuid' },
    createdByAdmin: { column: 'a.created_by_admin', type: 'uuid' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search,
};

export const POOLS: ListResource = {
  name: 'pools',
  id: 'a.id',
  fields: publicFields,
  defaultSort: { field: 'createdAt', descending: true },
  search,
};
