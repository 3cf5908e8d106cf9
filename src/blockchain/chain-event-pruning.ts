import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { SystemReport } from '../health/system-report.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { ChainEventPruningRepository, type ReaderStanding } from './chain-event-pruning.repository.js';
import { CHAIN_OPTIONS, type ChainOptions } from './chain-options.js';

const DAYS_KEPT = 30;
const AT_ONCE = 10_000;
/** Every reader comes by within seconds. One that an event has waited for this long does not come any more. */
const STALLED_MS = 86_400_000;

/** Forgets events that every reader has had, and says which reader keeps them from being forgotten. */
@Injectable()
export class ChainEventPruning implements OnModuleInit {
  private readonly logger = new Logger('ChainEvents');

  constructor(
    private readonly pruning: ChainEventPruningRepository,
    private readonly database: Database,
    private readonly jobs: JobRegistry,
    private readonly report: SystemReport,
    @Inject(CHAIN_OPTIONS) private readonly options: ChainOptions,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'chain.prune_events',
      description: `Forgets events of the chain that every reader has had, ${DAYS_KEPT} days old and below every reorganisation`,
      schedule: { cron: '37 2 * * *' },
      run: () => this.run(),
    });
    this.report.add({
      name: 'chainEvents',
      figures: {
        count: 'Events of the chain that are kept for their readers',
        stalledReaderCount: 'Readers for which an event has waited longer than a day',
      },
      read: async () => {
        const readers = await this.pruning.findReaders();
        if (readers.length === 0) return null;
        const stalled = readers.filter(isStalled).map(({ reader }) => reader);
        return {
          count: await this.pruning.countEvents(),
          stalledReaderCount: stalled.length,
          stalled,
          readers,
        };
      },
    });
  }

  private async run(): Promise<{ events: number; stalled: string | null }> {
    let events = 0;
    for (;;) {
      const some = await this.pruning.prune(DAYS_KEPT, this.options.reorgLimit, AT_ONCE);
      await this.database.commit();
      events += some;
      if (some < AT_ONCE) break;
    }
    const stalled = (await this.pruning.findReaders()).filter(isStalled);
    for (const { reader, unread, waitingSince } of stalled) {
      this.logger.error({
        msg: 'a reader of chain events has stopped reading, and holds all of them',
        reader,
        unread,
        waitingSince,
      });
    }
    return { events, stalled: stalled.map(({ reader }) => reader).join(', ') || null };
  }
}

const isStalled = ({ waitingSince }: ReaderStanding): boolean =>
  waitingSince !== null && Date.now() - waitingSince.getTime() > STALLED_MS;
