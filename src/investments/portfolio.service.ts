import { Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import type { Moment } from '../common/as-of.js';
import type { AllocationsDto, HoldingsDto, PortfolioDto } from './dto/portfolio.dto.js';
import { allocationOf, totalsOf } from './portfolio-figures.js';
import { PortfolioRepository } from './portfolio.repository.js';

/** What an investor holds, now or at a moment of the past. */
@Injectable()
export class PortfolioService {
  constructor(private readonly portfolio: PortfolioRepository) {}

  async show({ userId }: InvestorActor, at?: Moment): Promise<PortfolioDto> {
    const { asOf, holdings } = await this.portfolio.findHoldings(userId, at);
    return { totals: totalsOf(holdings), holdings, allocation: allocationOf(holdings), asOf };
  }

  async holdings({ userId }: InvestorActor, at?: Moment): Promise<HoldingsDto> {
    const { asOf, holdings } = await this.portfolio.findHoldings(userId, at);
    return { data: holdings, asOf };
  }

  async allocation({ userId }: InvestorActor, at?: Moment): Promise<AllocationsDto> {
    const { asOf, holdings } = await this.portfolio.findHoldings(userId, at);
    return { data: allocationOf(holdings), asOf };
  }
}
