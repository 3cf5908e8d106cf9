import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HOURS_KEPT } from '../common/http/idempotency.js';
import { IdempotencyKeys } from '../database/idempotency/idempotency-keys.js';
import { JobRegistry } from './job-registry.js';

/** Forgets answers that nobody repeats a request for any more. */
@Injectable()
export class PruneIdempotencyKeys implements OnModuleInit {
  constructor(
    private readonly registry: JobRegistry,
    private readonly keys: IdempotencyKeys,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'idempotency.prune',
      description: `Deletes answers kept under an Idempotency-Key for more than ${HOURS_KEPT} hours`,
      schedule: { cron: '37 * * * *' },
      run: async () => ({ rows: await this.keys.deleteOlderThan(HOURS_KEPT) }),
    });
  }
}
