import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('blockchain_validator_sets')
export class BlockchainValidatorSet {
  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'blockchain_validator_sets_pkey' })
  fromBlock!: string;

  @Column('text', { array: true })
  validators!: string[];
}
