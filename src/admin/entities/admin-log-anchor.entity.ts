import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';
import { AdminLogSeal } from './admin-log-seal.entity.js';

@Entity('admin_log_anchors')
@ChecksInSql('admin_log_anchors_chain_id_check', 'admin_log_anchors_transaction_hash_check')
export class AdminLogAnchor {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'admin_log_anchors_pkey' })
  @ForeignKey(() => AdminLogSeal, { name: 'admin_log_anchors_seal_number_fkey' })
  sealNumber!: number;

  @Column('bigint')
  chainId!: string;

  @Column('varchar', { length: 66 })
  transactionHash!: string;

  @Column('timestamptz', { default: () => 'now()' })
  anchoredAt!: Date;
}
