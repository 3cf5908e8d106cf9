import { Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import type { OwnInvestmentDto } from './dto/own-investment.dto.js';
import { OwnInvestmentsRepository } from './own-investments.repository.js';

/** An investor's own investments. */
@Injectable()
export class OwnInvestmentsService {
  constructor(private readonly investments: OwnInvestmentsRepository) {}

  list({ userId }: InvestorActor, query: ListQuery): Promise<Page<OwnInvestmentDto>> {
    return this.investments.findPage(userId, query);
  }
}
