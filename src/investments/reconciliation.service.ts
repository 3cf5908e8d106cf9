import { Injectable, type OnModuleInit } from '@nestjs/common';
import { notFound } from '../common/problem/problem.js';
import { SystemReport } from '../health/system-report.js';
import type { ReconciliationDto } from './dto/reconciliation.dto.js';
import { ReconciliationRepository } from './reconciliation.repository.js';

const DAYS_KEPT = 30;

/** Recounts everything about money from the rows, and says what is stored otherwise. */
@Injectable()
export class ReconciliationService implements OnModuleInit {
  constructor(
    private readonly reconciliation: ReconciliationRepository,
    private readonly report: SystemReport,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'reconciliation',
      figures: {
        differenceCount: 'What the last recount of everything about money found stored otherwise',
        ageSeconds: 'Seconds since the last recount of everything about money ended',
      },
      read: async () => {
        const last = await this.reconciliation.findLast();
        if (!last) return null;
        return { ...last, ageSeconds: Math.round((Date.now() - last.finishedAt.getTime()) / 1000) };
      },
    });
  }

  /** As the system. */
  async run(): Promise<{ assets: number; investments: number; differences: number }> {
    const run = await this.reconciliation.run();
    await this.reconciliation.deleteOlderThan(DAYS_KEPT);
    return run;
  }

  /** @throws Problem 404 before the first run */
  async last(): Promise<ReconciliationDto> {
    const run = await this.reconciliation.findLast();
    if (!run) throw notFound();
    return { ...run, differences: await this.reconciliation.findDifferences(run.id) };
  }
}
