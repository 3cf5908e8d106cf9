import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { UsersService } from '../users/users.service.js';
import type { InvestmentDto } from './dto/investment.dto.js';
import { InvestmentsRepository } from './investments.repository.js';

@Injectable()
export class InvestmentsService {
  constructor(
    private readonly users: UsersService,
    private readonly investments: InvestmentsRepository,
  ) {}

  /** @throws Problem 404 for nobody's id */
  async listOfUser(userId: string, query: ListQuery): Promise<Page<InvestmentDto>> {
    await this.users.requireUser(userId);
    return this.investments.findPageOfUser(userId, query);
  }
}
