import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { AdminUser } from '../../admin/entities/admin-user.entity.js';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { User } from './user.entity.js';

@Entity('erasure_certificates')
@ChecksInSql(
  'erasure_certificates_destroyed_check',
  'erasure_certificates_digest_check',
  'erasure_certificates_kept_check',
  'erasure_certificates_key_id_check',
)
@Index('idx_erasure_certificates_erased_at', ['erasedAt'])
@Index('idx_erasure_certificates_erased_by', ['erasedBy'])
@Index('idx_erasure_certificates_user_id', ['userId'], { unique: true })
export class ErasureCertificate {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'erasure_certificates_pkey' })
  id!: string;

  @ForeignKey(() => User, { name: 'erasure_certificates_user_id_fkey' })
  @Column('uuid')
  userId!: string;

  @Column('timestamptz')
  erasedAt!: Date;

  /** Null: nobody asked for it, the years of retention were over. */
  @ForeignKey(() => AdminUser, { name: 'erasure_certificates_erased_by_fkey' })
  @Column('uuid', { nullable: true })
  erasedBy!: string | null;

  @Column('varchar', { length: 64, nullable: true })
  keyId!: string | null;

  @Column('jsonb')
  destroyed!: { what: string; rows: number }[];

  @Column('jsonb')
  kept!: { what: string; why: string; until: string }[];

  @Column('varchar', { length: 64 })
  digest!: string;

  @Column('timestamptz', { nullable: true })
  eventsErasedAt!: Date | null;
}
