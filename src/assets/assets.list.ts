import type { Bind, ListResource } from '../common/list-query/list-resource.js';
import { type CsvColumns, csvTime, plain } from '../database/list-exports.js';
import { ASSET_STATUSES, ASSET_TYPES } from './entities/asset.entity.js';

/** By a function: behind a policy the operators of text search are no use to an index, since they are not leakproof. */
const search =
  (searcher: 'search_assets' | 'search_pools') =>
  (text: string, bind: Bind): string =>
    `a.id IN (SELECT ${searcher}(${bind(text)}))`;

const FROM = `assets a
  LEFT JOIN asset_details d ON d.asset_id = a.id
  LEFT JOIN asset_metrics m ON m.asset_id = a.id`;

const publicFields = {
  id: { column: 'a.id', type: 'uuid', notNull: true },
  slug: { column: 'a.slug', type: 'text', notNull: true },
  type: { column: 'a.type', type: 'text', values: ASSET_TYPES, notNull: true },
  title: { column: 'a.title', type: 'text', notNull: true },
  category: { column: 'a.category', type: 'text' },
  location: { column: 'a.location', type: 'text' },
  status: { column: 'a.status', type: 'text', values: ASSET_STATUSES, notNull: true },
  contractAddress: { column: 'a.contract_address', type: 'address' },
  createdAt: { column: 'a.created_at', type: 'timestamp', notNull: true },
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
  from: FROM,
  id: 'a.id',
  fields: {
    ...publicFields,
    updatedAt: { column: 'a.updated_at', type: 'timestamp', notNull: true },
    createdBy: { column: 'a.created_by', type: 'uuid' },
    createdByAdmin: { column: 'a.created_by_admin', type: 'uuid' },
  },
  defaultSort: { field: 'createdAt', descending: true },
  search: search('search_assets'),
};

export const POOLS: ListResource = {
  name: 'pools',
  from: FROM,
  id: 'a.id',
  fields: publicFields,
  defaultSort: { field: 'createdAt', descending: true },
  search: search('search_pools'),
};

export const ASSETS_CSV: CsvColumns = {
  id: plain('a.id'),
  slug: 'a.slug',
  type: plain('a.type'),
  title: 'a.title',
  category: 'a.category',
  location: 'a.location',
  status: plain('a.status'),
  contractAddress: plain('a.contract_address'),
  currency: plain('d.currency'),
  tokenSymbol: 'd.token_symbol',
  tokenPrice: plain('d.token_price'),
  maxSupply: plain('d.max_supply'),
  minimumInvestment: plain('d.minimum_investment'),
  expectedRoi: plain('d.expected_roi'),
  deadline: csvTime('d.deadline'),
  minTierRequired: plain('d.min_tier_required'),
  totalInvested: plain('m.total_invested'),
  investorCount: plain('m.investor_count'),
  interestedCount: plain('m.interested_count'),
  createdAt: csvTime('a.created_at'),
  updatedAt: csvTime('a.updated_at'),
};
