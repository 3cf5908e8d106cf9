import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from './user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('user_profiles')
@ChecksInSql('user_profiles_login_count_check', 'user_profiles_phone_number_masked_check')
@Index('idx_user_profiles_last_login_at', ['lastLoginAt'])
// On right(phone_number_masked, 4): the ORM cannot say so.
@Index('idx_user_profiles_phone_end', { synchronize: false })
@Index('idx_user_profiles_phone_number_masked', ['phoneNumberMasked', 'userId'])
export class UserProfile {
  @ForeignKey(() => User, { name: 'user_profiles_user_id_fkey', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'user_profiles_pkey' })
  userId!: string;

  @Column('varchar', { length: 20, nullable: true })
  phoneNumberMasked!: string | null;

  @Column('bytea', { nullable: true })
  phoneEncrypted!: Buffer | null;

  @Column('varchar', { length: 3, nullable: true })
  countryCode!: string | null;

  @Column('inet', { nullable: true })
  registrationIp!: string | null;

  @Column('timestamptz', { nullable: true })
  lastLoginAt!: Date | null;

  @Column('integer', { default: 0 })
  loginCount!: number;

  @Column('jsonb', { default: [] })
  deviceFingerprints!: unknown[];

  @Column('jsonb', { default: {} })
  preferences!: Record<string, unknown>;

  @Column('jsonb', { default: {} })
  metadata!: Record<string, unknown>;
}
