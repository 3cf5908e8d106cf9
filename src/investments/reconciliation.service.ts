import { Injectable } from '@nestjs/common';
import { notFound } from '../common/problem/problem.js';
import type { ReconciliationDto } from './dto/reconciliation.dto.js';
import { ReconciliationRepository } from './reconciliation.repository.js';

const DAYS_KEPT = 30;

/** Recounts everything about money from the rows, and says what is stored otherwise. */
@Injectable()
export class ReconciliationService {
  constructor(private readonly reconciliation: ReconciliationRepository) {}

  /** As the system. */
  async run(): Promise<{ assets: number; investments: number; differences: number }> {
    const run = await this.reconciliation.run();
    await this.reconciliation.deleteOlderThan(DAYS_KEPT);
    return run;
  }

  /** How many differences the last run found; undefined before the first. For metrics and the state of the system. */
  async countDifferences(): Promise<number | undefined> {
    return (await this.reconciliation.findLast())?.differenceCount;
  }

  /** @throws Problem 404 before the first run */
  async last(): Promise<ReconciliationDto> {
    const run = await this.reconciliation.findLast();
    if (!run) throw notFound();
    return { ...run, differences: await this.reconciliation.findDifferences(run.id) };
  }
}
