import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('admin_log_seals')
@ChecksInSql(
  'admin_log_seals_first_check',
  'admin_log_seals_leaves_check',
  'admin_log_seals_merkle_root_check',
  'admin_log_seals_number_check',
  'admin_log_seals_range_check',
  'admin_log_seals_row_count_check',
  'admin_log_seals_seal_hash_check',
)
@Unique('admin_log_seals_seal_hash_key', ['sealHash'])
@Unique('admin_log_seals_previous_hash_key', ['previousHash'])
@Unique('admin_log_seals_last_seq_key', ['lastSeq'])
export class AdminLogSeal {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'admin_log_seals_pkey' })
  number!: number;

  @Column('bigint')
  firstSeq!: string;

  @Column('bigint')
  lastSeq!: string;

  @Column('integer')
  rowCount!: number;

  @Column('bytea')
  merkleRoot!: Buffer;

  @ForeignKey<AdminLogSeal>(() => AdminLogSeal, (seal) => seal.sealHash, {
    name: 'admin_log_seals_previous_hash_fkey',
  })
  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea')
  sealHash!: Buffer;

  /** 56 bytes for each row: seq, id, leaf hash. */
  @Column('bytea', { select: false })
  leaves!: Buffer;

  @Column('timestamptz', { default: () => 'now()' })
  sealedAt!: Date;
}
