import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { ChecksInSql } from '../../database/checks-in-sql.js';

@Entity('blockchain_token_balances')
@ChecksInSql(
  'blockchain_token_balances_balance_check',
  'blockchain_token_balances_holder_address_check',
  'blockchain_token_balances_token_address_check',
)
@Index('idx_blockchain_token_balances_holder', ['holderAddress'])
export class BlockchainTokenBalance {
  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_token_balances_pkey' })
  tokenAddress!: string;

  @PrimaryColumn('varchar', { length: 42, primaryKeyConstraintName: 'blockchain_token_balances_pkey' })
  holderAddress!: string;

  @Column('numeric')
  balance!: string;

  @Column('bigint')
  blockNumber!: string;
}
