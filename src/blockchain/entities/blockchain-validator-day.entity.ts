import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_validator_days')
@ChecksInSql(
  'blockchain_validator_days_validator_check',
  'blockchain_validator_days_proposed_check',
  'blockchain_validator_days_late_check',
)
export class BlockchainValidatorDay {
  @PrimaryColumn('date', { primaryKeyConstraintName: 'blockchain_validator_days_pkey' })
  day!: string;

  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_validator_days_pkey' })
  validator!: string;

  @Column('bigint')
  proposed!: string;

  @Column('bigint')
  late!: string;
}
