import { ApiProperty } from '@nestjs/swagger';

export class NetworkStatusDto {
  @ApiProperty({ description: 'EIP-155, decimal' })
  chainId!: string;

  @ApiProperty()
  genesisHash!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'How blocks are agreed on; null before it is known',
  })
  consensus!: string | null;

  @ApiProperty({ description: 'The first indexed height' })
  startHeight!: number;

  @ApiProperty({ description: 'The last indexed block; -1 before the first' })
  height!: number;

  @ApiProperty({ type: String, nullable: true })
  blockHash!: string | null;

  @ApiProperty({ type: Date, nullable: true })
  blockTime!: Date | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The head of the chain when a node last answered',
  })
  nodeHeight!: number | null;

  @ApiProperty({ type: Date, nullable: true, description: 'When a node last answered' })
  nodeSeenAt!: Date | null;

  @ApiProperty({ type: Number, nullable: true })
  lagBlocks!: number | null;

  @ApiProperty({
    description: 'At the head, without a gap, all indexes built, and heard of within half a minute',
  })
  isSynced!: boolean;

  @ApiProperty({ type: Number, nullable: true, description: 'The lowest height at which blocks are missing' })
  gapAt!: number | null;

  @ApiProperty({
    enum: ['indexing', 'filling', 'node_silent', 'gap', 'halted'],
    nullable: true,
    description:
      'Why it is not synced; null where it is. filling: indexing for the first time, lists by address are slow until its end',
  })
  reason!: 'indexing' | 'filling' | 'node_silent' | 'gap' | 'halted' | null;
}

export class NetworkStatsDto {
  @ApiProperty()
  height!: number;

  @ApiProperty()
  transactionCount!: string;

  @ApiProperty()
  addressCount!: number;

  @ApiProperty({ description: 'Counted to 100 000; beyond, the planner’s estimate' })
  addressCountIsEstimated!: boolean;

  @ApiProperty()
  smartWalletCount!: number;

  @ApiProperty()
  contractCount!: number;

  @ApiProperty()
  tokenCount!: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Seconds, mean of the last 100 blocks' })
  blockSeconds!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Mean of the last 100 blocks' })
  transactionsPerSecond!: number | null;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Part of the gas limit, mean of the last 100 blocks',
  })
  gasUsedRatio!: number | null;

  @ApiProperty({ description: 'Of the 24 hours up to the last block' })
  transactionsLastDay!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Null where the network says nothing of validators',
  })
  validatorCount!: number | null;
}

export class NetworkMetricDto {
  @ApiProperty({ description: 'When the bucket begins' })
  time!: Date;

  @ApiProperty()
  blockCount!: string;

  @ApiProperty()
  transactionCount!: string;

  @ApiProperty()
  gasUsed!: string;
}

export class NetworkMetricsDto {
  @ApiProperty({ enum: ['hour', 'day'] })
  interval!: 'hour' | 'day';

  @ApiProperty({ type: [NetworkMetricDto], description: 'Buckets in which there were blocks, oldest first' })
  data!: NetworkMetricDto[];
}

export class ValidatorDto {
  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty({ description: 'Of the newest validator set' })
  isActive!: boolean;

  @ApiProperty({ description: 'Blocks proposed in the period' })
  proposed!: string;

  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Part of all blocks of the period; null without any',
  })
  share!: number | null;

  @ApiProperty({ description: 'Of these, those that came only after a round had failed' })
  late!: string;
}

export class RoundChangeDto {
  @ApiProperty()
  blockNumber!: number;

  @ApiProperty()
  time!: Date;

  @ApiProperty({ description: 'Rounds that failed before the block’s' })
  round!: string;

  @ApiProperty({ description: 'EIP-55; who proposed in the end' })
  proposer!: string;
}

export class ValidatorsDto {
  @ApiProperty({ type: Number, nullable: true, description: 'The block from which the newest set holds' })
  fromBlock!: number | null;

  @ApiProperty({ description: 'Days of the period, the last block’s included' })
  days!: number;

  @ApiProperty({ type: [ValidatorDto] })
  validators!: ValidatorDto[];

  @ApiProperty({ type: [RoundChangeDto], description: 'The last 50, newest first' })
  roundChanges!: RoundChangeDto[];
}
