import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Sample, SystemReport } from '../health/system-report.js';
import { JobsService } from '../jobs/jobs.service.js';
import { SealsRepository } from './audit/seals.repository.js';

interface JobsTold {
  /** When each last succeeded, in seconds since 1970. */
  succeededAt: Record<string, number>;
}

/** How far the log is sealed, and how the scheduled work goes, for operators. */
@Injectable()
export class OperationsReport implements OnModuleInit {
  constructor(
    private readonly report: SystemReport,
    private readonly jobs: JobsService,
    private readonly seals: SealsRepository,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'audit',
      figures: {
        lastSealAgeSeconds: 'Seconds since the audit log was last sealed; it is when there is something new',
        oldestUnsealedAgeSeconds: 'Age in seconds of the oldest row of the audit log that no seal covers yet',
      },
      read: async () => {
        const { newestSeal, oldestUnsealed } = await this.seals.findAges();
        return { lastSealAgeSeconds: newestSeal, oldestUnsealedAgeSeconds: oldestUnsealed };
      },
    });
    this.report.add({
      name: 'jobs',
      figures: { failing: 'Scheduled jobs whose last run failed or was interrupted' },
      series: [
        {
          name: 'job_last_success_timestamp_seconds',
          help: 'When each scheduled job last succeeded, in whichever process',
          type: 'gauge',
          labels: ['job'],
          samples: (read) => successesOf(read as JobsTold),
        },
      ],
      read: () => this.readJobs(),
    });
  }

  private async readJobs(): Promise<JobsTold & { failing: number; failed: string[] }> {
    const states = await this.jobs.list();
    const failed = states
      .filter(({ lastRun }) => lastRun && ['failed', 'interrupted'].includes(lastRun.status))
      .map(({ job }) => job.name);
    const successes = await this.jobs.lastSuccesses(states.map(({ job }) => job.name));
    const succeededAt: Record<string, number> = {};
    for (const run of successes) {
      if (run?.finishedAt) succeededAt[run.name] = run.finishedAt.getTime() / 1000;
    }
    return { failing: failed.length, failed, succeededAt };
  }
}

const successesOf = ({ succeededAt }: JobsTold): Sample[] =>
  Object.entries(succeededAt).map(([job, value]) => ({ labels: { job }, value }));
