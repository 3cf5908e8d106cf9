import { Injectable, type OnModuleInit } from '@nestjs/common';
import { JobRegistry } from '../jobs/job-registry.js';
import { PruneAccessRepository } from './prune-access.repository.js';

/** Forgets how people got in, once nothing depends on it any more. */
@Injectable()
export class PruneAccess implements OnModuleInit {
  constructor(
    private readonly jobs: JobRegistry,
    private readonly access: PruneAccessRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'access.prune',
      description: 'Deletes sessions, refresh tokens, one-time codes, nonces and counters that are long over',
      schedule: { cron: '41 * * * *' },
      run: () => this.access.prune(),
    });
  }
}
