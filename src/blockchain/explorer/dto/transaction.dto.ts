import { ApiProperty } from '@nestjs/swagger';
import { TRANSACTION_STATUSES } from '../../entities/blockchain-transaction.entity.js';

/** A transaction of the chain. What may pass 2^53 is a decimal string. */
export class TransactionDto {
  @ApiProperty()
  hash!: string;

  @ApiProperty()
  blockNumber!: number;

  @ApiProperty({ type: String, nullable: true })
  blockHash!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  transactionIndex!: number | null;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; nearly always the relayer' })
  fromAddress!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; null creates a contract' })
  toAddress!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Ether; null where it does not fit' })
  value!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei, exact' })
  valueWei!: string | null;

  @ApiProperty({ type: String, nullable: true })
  gasUsed!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei' })
  gasPrice!: string | null;

  @ApiProperty({ type: String, nullable: true })
  transactionType!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Name of the method that was called, where known',
  })
  method!: string | null;

  @ApiProperty({ enum: TRANSACTION_STATUSES })
  status!: (typeof TRANSACTION_STATUSES)[number];

  @ApiProperty({ type: Date, nullable: true })
  timestamp!: Date | null;
}
