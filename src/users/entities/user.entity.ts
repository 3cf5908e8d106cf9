import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

export const USER_STATUSES = ['active', 'suspended', 'closed'] as const;

@Entity('users')
@ChecksInSql(
  'users_blockchain_address_check',
  'users_closed_at_check',
  'users_phone_hash_check',
  'users_status_check',
  'users_tier_check',
)
@Index('idx_users_blockchain_address', ['blockchainAddress'], { unique: true })
@Index('idx_users_created_at', ['createdAt', 'id', 'tier', 'status', 'updatedAt'])
@Index('idx_users_id', ['id', 'tier', 'status', 'createdAt', 'updatedAt'])
@Index('idx_users_phone_hash', ['phoneHash'], { unique: true })
@Index('idx_users_status', ['status', 'id', 'tier', 'createdAt', 'updatedAt'])
@Index('idx_users_status_created_at', ['status', 'createdAt', 'id', 'tier'])
@Index('idx_users_tier', ['tier', 'id', 'status', 'createdAt', 'updatedAt'])
@Index('idx_users_tier_created_at', ['tier', 'createdAt', 'id', 'status'])
@Index('idx_users_updated_at', ['updatedAt', 'id', 'tier', 'status', 'createdAt'])
export class User {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'users_pkey' })
  id!: string;

  @Column('varchar', { length: 64 })
  phoneHash!: string;

  @Column('varchar', { length: 42 })
  blockchainAddress!: string;

  @Column('integer', { default: 0 })
  tier!: number;

  @Column('varchar', { length: 20, default: 'active' })
  status!: (typeof USER_STATUSES)[number];

  @Column('integer', { default: 1 })
  version!: number;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;

  @Column('timestamptz', { default: () => 'now()' })
  updatedAt!: Date;

  /** When the relationship ended, from which on the years of retention count. */
  @Column('timestamptz', { nullable: true })
  closedAt!: Date | null;
}
