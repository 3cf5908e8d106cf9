import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Currency } from '../../common/currency.js';
import { Asset } from './asset.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const CONTACT_FORMATS = ['whatsapp', 'email'] as const;

@Entity('asset_details')
@ChecksInSql(
  'asset_details_agreement_hash_check',
  'asset_details_contact_format_check',
  'asset_details_currency_check',
  'asset_details_expected_roi_check',
  'asset_details_expected_roi_range_check',
  'asset_details_legal_documents_check',
  'asset_details_lockup_period_check',
  'asset_details_max_supply_check',
  'asset_details_min_tier_required_check',
  'asset_details_minimum_investment_check',
  'asset_details_soft_cap_check',
  'asset_details_token_price_check',
)
export class AssetDetails {
  @ForeignKey(() => Asset, { name: 'asset_details_asset_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'asset_details_pkey' })
  assetId!: string;

  @Column('varchar', { length: 10, default: 'EGP' })
  currency!: Currency;

  @Column('varchar', { length: 10, nullable: true })
  tokenSymbol!: string | null;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  tokenPrice!: string | null;

  @Column('bigint', { nullable: true })
  maxSupply!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  expectedRoi!: string | null;

  @Column('numeric', { precision: 5, scale: 2, nullable: true })
  expectedRoiMax!: string | null;

  @Column('integer', { nullable: true })
  lockupPeriod!: number | null;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  minimumInvestment!: string | null;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  softCap!: string | null;

  @Column('timestamptz', { nullable: true })
  deadline!: Date | null;

  @Column('varchar', { length: 20, nullable: true })
  contactFormat!: (typeof CONTACT_FORMATS)[number] | null;

  @Column('varchar', { length: 255, nullable: true })
  contactValue!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  jurisdiction!: string | null;

  @Column('varchar', { length: 255, nullable: true })
  spvName!: string | null;

  @Column('varchar', { length: 100, nullable: true })
  custodyType!: string | null;

  @Column('integer', { default: 1 })
  minTierRequired!: number;

  @Column('jsonb', { default: [] })
  legalDocuments!: unknown[];

  @Column('varchar', { length: 500, nullable: true })
  agreementUrl!: string | null;

  @Column('varchar', { length: 66, nullable: true })
  agreementHash!: string | null;
}
