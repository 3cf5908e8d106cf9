import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { ApprovalsRepository } from './approvals.repository.js';

/** Marks what nobody decided in time. Nothing depends on when it runs: what is over is over before it is marked. */
@Injectable()
export class ExpireApprovals implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly approvals: ApprovalsRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'approvals.expire',
      description: 'Marks proposals that nobody decided within 72 hours as expired',
      schedule: { cron: '*/10 * * * *' },
      run: async () => ({ rows: await this.approvals.expireOverdue() }),
    });
  }
}
