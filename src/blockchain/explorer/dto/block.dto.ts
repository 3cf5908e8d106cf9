import { ApiProperty } from '@nestjs/swagger';

/** A block. What may pass 2^53 is a decimal string. */
export class BlockDto {
  @ApiProperty()
  number!: number;

  @ApiProperty()
  hash!: string;

  @ApiProperty({ type: String, nullable: true })
  parentHash!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'EIP-55; the proposer on a BFT network' })
  miner!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  timestamp!: Date | null;

  @ApiProperty()
  transactionCount!: number;

  @ApiProperty({ type: String, nullable: true })
  gasLimit!: string | null;

  @ApiProperty({ type: String, nullable: true })
  gasUsed!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Wei' })
  baseFeePerGas!: string | null;

  @ApiProperty({ type: String, nullable: true })
  difficulty!: string | null;

  @ApiProperty({ type: String, nullable: true })
  totalDifficulty!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Bytes' })
  size!: string | null;

  @ApiProperty({ type: String, nullable: true })
  nonce!: string | null;

  @ApiProperty({ type: String, nullable: true })
  stateRoot!: string | null;

  @ApiProperty({ type: String, nullable: true })
  transactionsRoot!: string | null;

  @ApiProperty({ type: String, nullable: true })
  receiptsRoot!: string | null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Null before Shanghai, as the next ones before Cancun',
  })
  withdrawalsRoot!: string | null;

  @ApiProperty({ type: String, nullable: true })
  blobGasUsed!: string | null;

  @ApiProperty({ type: String, nullable: true })
  excessBlobGas!: string | null;

  @ApiProperty({ type: String, nullable: true })
  parentBeaconBlockRoot!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Null before Prague' })
  requestsHash!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'BFT: rounds that failed before this block’s' })
  round!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'BFT: how many validators sealed it' })
  seals!: number | null;
}
