import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AdminUser } from '../../admin/entities/admin-user.entity.js';
import { User } from '../../users/entities/user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const ASSET_STATUSES = ['active', 'paused', 'closed', 'draft'] as const;
export type AssetStatus = (typeof ASSET_STATUSES)[number];
export const ASSET_TYPES = ['investment', 'interest'] as const;

@Entity('assets')
@ChecksInSql(
  'assets_contract_address_check',
  'assets_image_hash_check',
  'assets_published_check',
  'assets_slug_check',
  'assets_status_check',
  'assets_title_check',
  'assets_type_check',
)
@Unique('assets_slug_key', ['slug'])
@Index('idx_assets_category', ['category'])
@Index('idx_assets_contract_address', ['contractAddress'], { unique: true })
@Index('idx_assets_created_at', ['createdAt'])
@Index('idx_assets_created_by', ['createdBy'])
@Index('idx_assets_created_by_admin', ['createdByAdmin'])
@Index('idx_assets_search_vector', ['searchVector'], { type: 'gin' })
@Index('idx_assets_status', ['status'])
// Of trigrams, and only where their extension is.
@Index('idx_assets_title_parts', { synchronize: false })
@Index('idx_assets_type', ['type'])
export class Asset {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'assets_pkey' })
  id!: string;

  @Column('varchar', { length: 42, nullable: true })
  contractAddress!: string | null;

  @Column('varchar', { length: 120 })
  slug!: string;

  @Column('varchar', { length: 20 })
  type!: (typeof ASSET_TYPES)[number];

  @Column('varchar', { length: 255 })
  title!: string;

  @Column('text', { nullable: true })
  description!: string | null;

  @Column('varchar', { length: 50, nullable: true, default: 'General' })
  category!: string | null;

  @Column('varchar', { length: 255, nullable: true })
  location!: string | null;

  @Column('varchar', { length: 500, nullable: true })
  imageUrl!: string | null;

  @Column('varchar', { length: 20, default: 'active' })
  status!: (typeof ASSET_STATUSES)[number];

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;

  @ForeignKey(() => User, { name: 'assets_created_by_fkey' })
  @Column('uuid', { nullable: true })
  createdBy!: string | null;

  @ForeignKey(() => AdminUser, { name: 'assets_created_by_admin_fkey' })
  @Column('uuid', { nullable: true })
  createdByAdmin!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  @Column({
    type: 'tsvector',
    generatedType: 'STORED',
    // Not empty, or the ORM forgets that the column is generated; blank, since the SQL is where it stands.
    asExpression: ' ',
    select: false,
    insert: false,
    update: false,
  })
  searchVector!: string;

  @Column('varchar', { length: 66, nullable: true })
  imageHash!: string | null;
}
