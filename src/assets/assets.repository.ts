import { Injectable } from '@nestjs/common';
import { toChecksum } from '../common/address.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { nestedRow } from '../common/nested-row.js';
import { AnswerCache } from '../cache/answer-cache.js';
import { ASSETS_TAG } from '../cache/categories.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import type { AssetRows } from './asset-columns.js';
import { ASSETS, POOLS } from './assets.list.js';
import type { AssetDto } from './dto/asset.dto.js';
import type { PoolDto } from './dto/pool.dto.js';
import type { AssetStatus } from './entities/asset.entity.js';

const ASSET_COLUMNS = `
  a.id, a.contract_address AS "contractAddress", a.slug, a.type, a.title, a.description, a.category, a.location,
  a.image_url AS "imageUrl", a.image_hash AS "imageHash", a.status, a.metadata, a.created_by AS "createdBy",
  a.created_by_admin AS "createdByAdmin", a.version, a.created_at AS "createdAt", a.updated_at AS "updatedAt",
  d.currency AS "details.currency", d.token_symbol AS "details.tokenSymbol",
  d.token_price AS "details.tokenPrice", d.max_supply AS "details.maxSupply",
  d.expected_roi AS "details.expectedRoi", d.expected_roi_max AS "details.expectedRoiMax",
  d.lockup_period AS "details.lockupPeriod", d.minimum_investment AS "details.minimumInvestment",
  d.soft_cap AS "details.softCap", d.deadline AS "details.deadline",
  d.contact_format AS "details.contactFormat", d.contact_value AS "details.contactValue",
  d.jurisdiction AS "details.jurisdiction", d.spv_name AS "details.spvName",
  d.custody_type AS "details.custodyType", d.min_tier_required AS "details.minTierRequired",
  d.legal_documents AS "details.legalDocuments", d.agreement_url AS "details.agreementUrl",
  d.agreement_hash AS "details.agreementHash",
  m.total_invested AS "metrics.totalInvested", m.investor_count AS "metrics.investorCount",
  m.interested_count AS "metrics.interestedCount", m.performance_data AS "metrics.performanceData",
  m.last_updated AS "metrics.lastUpdated"`;

/** A pool as the public sees it, over POOLS' FROM. */
export const POOL_COLUMNS = `
  a.id, a.contract_address AS "contractAddress", a.slug, a.type, a.title, a.description, a.category, a.location,
  a.image_url AS "imageUrl", a.status, d.currency, d.token_symbol AS "tokenSymbol", d.token_price AS "tokenPrice",
  d.max_supply * d.token_price AS capacity, coalesce(m.total_invested, 0) AS "totalInvested",
  round(m.total_invested * 100 / nullif(d.max_supply * d.token_price, 0), 2) AS "fundingPercentage",
  coalesce(m.investor_count, 0) AS "investorCount", coalesce(m.interested_count, 0) AS "interestedCount",
  d.minimum_investment AS "minimumInvestment", d.expected_roi AS "expectedRoi",
  d.expected_roi_max AS "expectedRoiMax", d.lockup_period AS "lockupPeriod", d.soft_cap AS "softCap", d.deadline,
  d.min_tier_required AS "minTierRequired", a.created_at AS "createdAt"`;

@Injectable()
export class AssetsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
    private readonly answers: AnswerCache,
  ) {}

  async findPage(query: ListQuery): Promise<Page<AssetDto>> {
    return (await this.lists.page(query, ASSETS, { columns: ASSET_COLUMNS })).map(toAsset);
  }

  async findById(id: string): Promise<AssetDto | undefined> {
    const [row] = await this.database.queryLast(
      `SELECT ${ASSET_COLUMNS} FROM ${ASSETS.from} WHERE a.id = $1`,
      [id],
    );
    return row && toAsset(row);
  }

  /** Until the transaction ends nobody else changes the asset or its details. @returns whether it is there */
  async lock(id: string): Promise<boolean> {
    const rows = await this.database.query('SELECT FROM assets WHERE id = $1 FOR NO KEY UPDATE', [id]);
    return rows.length === 1;
  }

  /** A draft with its details and empty metrics. @returns its id */
  async insert(adminId: string, { asset, details }: AssetRows): Promise<string> {
    const row = { ...asset, status: 'draft', created_by_admin: adminId };
    const [made] = await this.database.query<{ id: string }>(
      `INSERT INTO assets (${namesOf(row)}) VALUES (${placesOf(row)}) RETURNING id`,
      Object.values(row),
    );
    const { id } = made!;
    const terms = { ...details, asset_id: id };
    await this.database.query(
      `INSERT INTO asset_details (${namesOf(terms)}) VALUES (${placesOf(terms)})`,
      Object.values(terms),
    );
    await this.database.query('INSERT INTO asset_metrics (asset_id) VALUES ($1)', [id]);
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    return id;
  }

  /** Changes these columns alone; nothing where there are none. Lock it first. */
  async update(id: string, { asset, details }: AssetRows): Promise<void> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    if (Object.keys(asset).length > 0) {
      await this.database.query(`UPDATE assets SET ${settingsOf(asset)} WHERE id = $1`, [
        id,
        ...Object.values(asset),
      ]);
    }
    if (Object.keys(details).length > 0) {
      // An asset that was brought in bare may have no details yet.
      await this.database.query(
        `INSERT INTO asset_details (asset_id, ${namesOf(details)}) VALUES ($1, ${placesOf(details, 2)})
         ON CONFLICT (asset_id) DO UPDATE SET ${settingsOf(details)}`,
        [id, ...Object.values(details)],
      );
    }
  }

  async setStatus(id: string, status: AssetStatus): Promise<void> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    await this.database.query('UPDATE assets SET status = $2 WHERE id = $1', [id, status]);
  }

  /** Columns that an asset lacks before it may be opened. */
  async findMissing(id: string): Promise<string[]> {
    const [row] = await this.database.query<{ missing: string[] }>(
      'SELECT missing_for_publication(a) AS missing FROM assets a WHERE a.id = $1',
      [id],
    );
    return row?.missing ?? [];
  }

  /** Its details and metrics go with it. Row-level security lets staff delete drafts alone. */
  async deleteDraft(id: string): Promise<boolean> {
    this.answers.invalidateAfterCommit(ASSETS_TAG);
    const rows = await this.database.query(
      "DELETE FROM assets WHERE id = $1 AND status = 'draft' RETURNING id",
      [id],
    );
    return rows.length === 1;
  }

  /** Assets that the public may see: row-level security keeps drafts from the public's role. */
  async findPoolPage(query: ListQuery): Promise<Page<PoolDto>> {
    return (await this.lists.page(query, POOLS, { columns: POOL_COLUMNS })).map(toPool);
  }
}

const namesOf = (row: object): string => Object.keys(row).join(', ');
const placesOf = (row: object, first = 1): string =>
  Object.keys(row)
    .map((_name, index) => `$${index + first}`)
    .join(', ');
/** From `$2` on. */
const settingsOf = (row: object): string =>
  Object.keys(row)
    .map((name, index) => `${name} = $${index + 2}`)
    .join(', ');

function withChecksum<T extends { contractAddress: string | null }>(record: T): T {
  return { ...record, contractAddress: record.contractAddress && toChecksum(record.contractAddress) };
}

const toAsset = (row: Record<string, unknown>): AssetDto => withChecksum(nestedRow<AssetDto>(row));
export const toPool = (row: Record<string, unknown>): PoolDto => withChecksum(row as unknown as PoolDto);
