import { ApiProperty } from '@nestjs/swagger';
import { CURRENCIES, type Currency } from '../../common/currency.js';
import { DependencyDto } from '../../health/health.dto.js';

/** Period → hours. */
export const PERIODS = { '24h': 24, '7d': 7 * 24, '30d': 30 * 24, '90d': 90 * 24, '1y': 365 * 24 } as const;
export type Period = keyof typeof PERIODS;

const CHANGE = {
  type: Number,
  nullable: true,
  description: 'Per cent against `previous`, with one decimal; null where that is 0',
} as const;

export class CounterDto {
  @ApiProperty()
  value!: number;

  @ApiProperty({ description: 'In the period before; of what stands, at the beginning of the period' })
  previous!: number;

  @ApiProperty(CHANGE)
  change!: number | null;
}

export class AmountCounterDto {
  @ApiProperty({ example: '250000.000000' })
  value!: string;

  @ApiProperty()
  previous!: string;

  @ApiProperty(CHANGE)
  change!: number | null;
}

class UserCountersDto {
  @ApiProperty({ type: CounterDto })
  total!: CounterDto;

  @ApiProperty({ type: CounterDto })
  new!: CounterDto;
}

class CurrencyCountersDto {
  @ApiProperty({ enum: CURRENCIES })
  currency!: Currency;

  @ApiProperty({ type: AmountCounterDto, description: 'Confirmed, by the time of the investment' })
  invested!: AmountCounterDto;

  @ApiProperty({ type: CounterDto, description: 'How many those are' })
  confirmed!: CounterDto;
}

class InvestmentCountersDto {
  @ApiProperty({ type: CounterDto, description: 'Whatever became of them' })
  made!: CounterDto;

  @ApiProperty({ type: [CurrencyCountersDto] })
  byCurrency!: CurrencyCountersDto[];
}

class StatusCounterDto extends CounterDto {
  @ApiProperty()
  status!: string;
}

class AssetCountersDto {
  @ApiProperty({ type: CounterDto })
  total!: CounterDto;

  @ApiProperty({ type: [StatusCounterDto] })
  byStatus!: StatusCounterDto[];
}

class PendingCountersDto {
  @ApiProperty({ type: CounterDto, description: 'Applications that wait or are under review' })
  kyc!: CounterDto;

  @ApiProperty({ type: CounterDto, description: 'Proposals that wait for a second pair of eyes' })
  approvals!: CounterDto;

  @ApiProperty({ type: CounterDto, description: 'Imported records that nobody has placed' })
  quarantine!: CounterDto;
}

class HealthSummaryDto {
  @ApiProperty({ enum: ['up', 'degraded', 'down'] })
  status!: 'up' | 'degraded' | 'down';

  @ApiProperty({ type: [DependencyDto], description: 'As they are now' })
  dependencies!: DependencyDto[];

  @ApiProperty({ type: [String], description: 'Jobs whose last run failed or was interrupted' })
  failingJobs!: string[];
}

/** The staff's first page, as of `X-Data-As-Of`. */
export class DashboardDto {
  @ApiProperty({ enum: Object.keys(PERIODS) })
  period!: Period;

  @ApiProperty({ type: String, format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  to!: string;

  @ApiProperty({ type: UserCountersDto })
  users!: UserCountersDto;

  @ApiProperty({ type: InvestmentCountersDto })
  investments!: InvestmentCountersDto;

  @ApiProperty({ type: AssetCountersDto })
  assets!: AssetCountersDto;

  @ApiProperty({ type: PendingCountersDto })
  pending!: PendingCountersDto;

  @ApiProperty({ type: HealthSummaryDto })
  health!: HealthSummaryDto;
}
