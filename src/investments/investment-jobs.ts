import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { ChainInterestService } from './chain-interest.service.js';
import { PaymentsService } from './payments.service.js';
import { ReconciliationService } from './reconciliation.service.js';
import { WithdrawalsService } from './withdrawals.service.js';

/** What becomes of investments while nobody asks. */
@Injectable()
export class InvestmentJobs implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly payments: PaymentsService,
    private readonly withdrawals: WithdrawalsService,
    private readonly interest: ChainInterestService,
    private readonly reconciliation: ReconciliationService,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'investments.settle',
      description: 'Confirms what the chain shows as paid, and ends what it shows as not',
      schedule: { everySeconds: 5 },
      run: () => this.payments.settle(),
    });
    this.registry.add({
      name: 'investments.follow_withdrawals',
      description: 'Notes what people gave back on the chain, and what of it is taken back',
      schedule: { everySeconds: 5 },
      run: async () => ({ rows: await this.withdrawals.follow() }),
    });
    this.registry.add({
      name: 'investments.follow_interest',
      description: 'Counts the interest that people register or withdraw on the chain',
      schedule: { everySeconds: 15 },
      run: async () => ({ rows: await this.interest.follow() }),
    });
    this.registry.add({
      name: 'investments.expire',
      description: 'Gives back what is reserved and not paid in time',
      schedule: { everySeconds: 30 },
      run: async () => ({ rows: await this.payments.expire() }),
    });
    this.registry.add({
      name: 'investments.reconcile',
      description: 'Recounts everything about money from the rows and keeps what differs',
      schedule: { cron: '11 * * * *' },
      goesOnReadOnly: true,
      run: () => this.reconciliation.run(),
    });
  }
}
