import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChainEventsService } from '../blockchain/chain-events.service.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { AssetPricesRepository } from './asset-prices.repository.js';

/** Events of a pool that say what its share is worth from now on. */
const PRICING = new Set(['NAVUpdated', 'ProfitDeposited']);
const AT_ONCE = 500;

/**
 * Writes down the prices that contracts log, and takes those back whose block is replaced. It waits for no confirmations:
 * a price moves no money, and what it made of a portfolio is undone with it.
 */
@Injectable()
export class AssetPricesService implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly events: ChainEventsService,
    private readonly prices: AssetPricesRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'assets.follow_prices',
      description: 'Writes down the prices that contracts log on the chain',
      schedule: { everySeconds: 15 },
      run: () => this.run(),
    });
  }

  /** To the end of what the chain has told so far. */
  async run(): Promise<JobResult> {
    let added = 0;
    let takenBack = 0;
    let read: number;
    do {
      let locked = false;
      read = await this.events.consume('asset prices', AT_ONCE, async (event) => {
        if (event.contractKind !== 'HarvestPool' || !PRICING.has(event.eventName)) return;
        if (!locked) await this.prices.lock();
        locked = true;
        if (event.effect === -1) takenBack += Number(await this.prices.takeBack(event));
        else {
          const { blockTime: at, arguments: values } = event;
          added += Number(await this.prices.add({ ...event, at, units: String(values.newNAV) }));
        }
      });
    } while (read === AT_ONCE);
    return { added, takenBack };
  }
}
