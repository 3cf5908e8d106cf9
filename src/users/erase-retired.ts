import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AuditLogService } from '../admin/audit-log.service.js';
import { Database } from '../database/database.js';
import { violatedConstraint } from '../database/sql-state.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { UserErasureRepository } from './user-erasure.repository.js';
import { UserErasureService } from './user-erasure.service.js';

/** As many in one run; the next night goes on. */
const MOST = 1000;

/** Forgets whose seven years are over: nothing personal is kept for longer than it must be. */
@Injectable()
export class EraseRetired implements OnModuleInit {
  private readonly logger = new Logger('Erasure');

  constructor(
    private readonly jobs: JobRegistry,
    private readonly erasures: UserErasureRepository,
    private readonly erasure: UserErasureService,
    private readonly auditLog: AuditLogService,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'users.erase_retired',
      description:
        'Erases closed accounts whose seven years of retention are over, each with its certificate',
      schedule: { cron: '40 2 * * *' },
      run: () => this.run(),
    });
  }

  /** To be run as the system. Each account is a transaction of its own. */
  async run(): Promise<JobResult> {
    const userIds = await this.erasures.findRetired(MOST);
    await this.database.commit();
    let erased = 0;
    for (const userId of userIds) if (await this.erase(userId)) erased++;
    return { erased };
  }

  private async erase(userId: string): Promise<boolean> {
    try {
      const { id: certificateId, digest, keyId } = await this.erasure.eraseRetired(userId);
      await this.auditLog.record({
        action: 'user.erase',
        resourceType: 'users',
        resourceId: userId,
        newValues: { certificateId, digest, keyId, reason: 'retention' },
      });
      await this.database.commit();
      return true;
    } catch (error) {
      await this.database.rollback();
      const constraint = violatedConstraint(error);
      if (constraint !== 'users_legal_hold' && constraint !== 'users_retention') throw error;
      this.logger.log({ msg: 'an account is kept after all', userId, reason: constraint });
      return false;
    }
  }
}
