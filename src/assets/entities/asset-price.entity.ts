import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { Currency } from '../../common/currency.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { Asset } from './asset.entity.js';

export const PRICE_SOURCES = ['chain', 'terms'] as const;
export type PriceSource = (typeof PRICE_SOURCES)[number];

@Entity('asset_prices')
@ChecksInSql(
  'asset_prices_block_hash_check',
  'asset_prices_block_number_check',
  'asset_prices_currency_check',
  'asset_prices_log_index_check',
  'asset_prices_place_check',
  'asset_prices_price_check',
  'asset_prices_source_check',
  'asset_prices_transaction_hash_check',
)
// Descending within an asset and a source: the ORM cannot say so.
@Index('idx_asset_prices_latest', { synchronize: false })
@Index('idx_asset_prices_log', ['transactionHash', 'logIndex', 'blockHash'], { unique: true })
export class AssetPrice {
  @PrimaryGeneratedColumn('identity', {
    generatedIdentity: 'ALWAYS',
    type: 'bigint',
    primaryKeyConstraintName: 'asset_prices_pkey',
  })
  id!: string;

  @ForeignKey(() => Asset, { name: 'asset_prices_asset_id_fkey', onDelete: 'CASCADE' })
  @Column('uuid')
  assetId!: string;

  @Column('numeric', { precision: 78, scale: 18, nullable: true })
  price!: string | null;

  @Column('varchar', { length: 10 })
  currency!: Currency;

  @Column('timestamptz')
  at!: Date;

  @Column('varchar', { length: 10 })
  source!: PriceSource;

  @Column('bigint', { nullable: true })
  blockNumber!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  blockHash!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  transactionHash!: string | null;

  @Column('integer', { nullable: true })
  logIndex!: number | null;
}
