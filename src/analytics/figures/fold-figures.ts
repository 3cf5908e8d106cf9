import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { JobResult } from '../../jobs/job.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { FoldFiguresRepository } from './fold-figures.repository.js';

/** Changes of one transaction: readers and writers wait for none of them, but it should end soon. */
const AT_ONCE = 20_000;

/** Adds changes of figures to their rollups. Answers are the same before and after; they only come faster. */
@Injectable()
export class FoldFigures implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly figures: FoldFiguresRepository,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'figures.fold',
      description: 'Adds what has changed to the sums that analytics reads',
      schedule: { everySeconds: 30 },
      goesOnReadOnly: true,
      run: () => this.run(),
    });
  }

  private async run(): Promise<JobResult> {
    let changes = 0;
    for (;;) {
      const folded = await this.figures.fold(AT_ONCE);
      await this.database.commit();
      changes += folded;
      if (folded < AT_ONCE) return { changes };
    }
  }
}
