import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Asset } from '../../assets/entities/asset.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { User } from '../../users/entities/user.entity.js';

/** Said to us, or by the wallet to the asset's contract. */
export const INTEREST_SOURCES = ['wallet', 'chain'] as const;

@Entity('interest_registrations')
@ChecksInSql('interest_registrations_intent_check', 'interest_registrations_source_check')
@Index('idx_interest_registrations_asset_id', ['assetId', 'registeredAt'])
@Index('idx_interest_registrations_user_asset', ['userId', 'assetId'], { unique: true })
export class InterestRegistration {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'interest_registrations_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'interest_registrations_user_id_fkey' })
  @Column('uuid')
  userId!: string;

  @ForeignKey(() => Asset, { name: 'interest_registrations_asset_id_fkey' })
  @Column('uuid')
  assetId!: string;

  @Column('numeric', { precision: 18, scale: 6, nullable: true })
  intent!: string | null;

  @Column('bytea', { nullable: true })
  contactSealed!: Buffer | null;

  @Column('timestamptz', { default: () => 'now()' })
  registeredAt!: Date;

  @Column('timestamptz', { nullable: true })
  withdrawnAt!: Date | null;

  @Column('varchar', { length: 10, default: 'wallet' })
  source!: (typeof INTEREST_SOURCES)[number];
}
