import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { AuditLogService } from '../admin/audit-log.service.js';
import { Database } from '../database/database.js';
import type { JobResult } from '../jobs/job.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { ExpiryNotices } from './expiry-notices.js';
import { ExpiryRepository } from './expiry.repository.js';

/** How many days before its end the applicant is warned, each once. */
export const WARNED_DAYS = [90, 30, 7];
const BATCH = 500;

/** Ends claims and verifications that are over, and warns of those that will be. */
@Injectable()
export class ExpiryService implements OnModuleInit {
  private readonly logger = new Logger('KYC');

  constructor(
    private readonly jobs: JobRegistry,
    private readonly expiry: ExpiryRepository,
    private readonly notices: ExpiryNotices,
    private readonly auditLog: AuditLogService,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'kyc.release_claims',
      description: 'Gives applications back to the queue whose claim has run out',
      schedule: { everySeconds: 60 },
      run: async () => ({ released: await this.expiry.releaseLapsedClaims() }),
    });
    this.jobs.add({
      name: 'kyc.expire',
      description: `Ends verifications that are over, and warns ${WARNED_DAYS.join(', ')} days before`,
      schedule: { cron: '11 * * * *' },
      run: () => this.run(),
    });
  }

  /** To be run as the system. */
  async run(): Promise<JobResult> {
    let expired = 0;
    for (let ids = await this.expireSome(); ids > 0; ids = await this.expireSome()) expired += ids;
    const warned = await this.expiry.warn(WARNED_DAYS);
    await this.database.commit();
    return { expired, warned, ...(await this.deliver()) };
  }

  private async expireSome(): Promise<number> {
    const ids = await this.expiry.expire(BATCH);
    for (const resourceId of ids) {
      await this.auditLog.record({ action: 'kyc.expire', resourceType: 'kyc_applications', resourceId });
    }
    await this.database.commit();
    return ids.length;
  }

  /** At least once: a process that dies between telling and marking tells again. One that fails holds up none. */
  private async deliver(): Promise<{ delivered: number; undelivered: number }> {
    const due = await this.expiry.findUndelivered(BATCH);
    await this.database.commit();
    let delivered = 0;
    for (const notice of due) {
      try {
        await this.notices.deliver(notice);
      } catch (error) {
        const { applicationId, days } = notice;
        this.logger.error({ msg: 'a notice cannot be delivered', applicationId, days, err: error });
        continue;
      }
      await this.expiry.markDelivered(notice);
      await this.database.commit();
      delivered++;
    }
    return { delivered, undelivered: due.length - delivered };
  }
}
