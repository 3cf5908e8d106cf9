import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { PoolDto } from './pool.dto.js';

/** An investment in a pool as everybody may see it: how much, when and by which transaction; never whose. */
export class PoolInvestmentDto {
  @ApiProperty({ example: '1500.000000' })
  amount!: string;

  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty()
  confirmedAt!: Date;

  @ApiProperty({ type: String, nullable: true, description: 'Null where it was paid off the chain' })
  transactionHash!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  blockNumber!: number | null;
}

/** How a pool stood at the end of a day (UTC). */
export class PoolDayDto {
  @ApiProperty({ type: String, format: 'date' })
  day!: string;

  @ApiProperty({ description: "Raised by then, in the pool's currency", example: '250000.000000' })
  totalInvested!: string;

  @ApiProperty()
  investorCount!: number;

  @ApiProperty()
  interestedCount!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Of a unit; null: unknown', example: '1.25' })
  price!: string | null;
}

export class PoolHistoryDto {
  @ApiProperty({ type: String, nullable: true, enum: CURRENCIES })
  currency!: Currency | null;

  @ApiProperty({ type: [PoolDayDto] })
  data!: PoolDayDto[];
}

export const LEADERBOARDS = ['raised', 'investors', 'growth'] as const;
export type Leaderboard = (typeof LEADERBOARDS)[number];

export class RankedPoolDto extends PoolDto {
  @ApiProperty({ description: 'From 1; of money, within its currency' })
  rank!: number;

  @ApiProperty({
    required: false,
    description: 'Of growth: raised in the last 30 days, net of what was paid back',
    example: '2500.000000',
  })
  growth?: string;
}

export class LeaderboardDto {
  @ApiProperty({ enum: LEADERBOARDS })
  by!: Leaderboard;

  @ApiProperty({ type: [RankedPoolDto], description: 'By currency and rank; of investors, by rank' })
  data!: RankedPoolDto[];
}

/** A pool that a wallet has dealt with on the chain. */
export class WalletPoolDto {
  @ApiProperty({ format: 'uuid' })
  poolId!: string;

  @ApiProperty()
  slug!: string;

  @ApiProperty()
  title!: string;

  @ApiProperty({ description: 'EIP-55' })
  contractAddress!: string;

  @ApiProperty({ description: "The wallet's transactions in which the pool logged something" })
  transactions!: number;

  @ApiProperty()
  firstBlock!: number;

  @ApiProperty()
  lastBlock!: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: "Balance of the contract's own token in its smallest units; null: it is none, or unknown",
  })
  tokenBalance!: string | null;
}

export class WalletPoolsDto {
  @ApiProperty({ description: 'EIP-55' })
  address!: string;

  @ApiProperty({ type: [WalletPoolDto] })
  data!: WalletPoolDto[];

  @ApiProperty({ description: 'False where only the newest of its transactions were looked at' })
  complete!: boolean;
}
