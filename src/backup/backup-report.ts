import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SystemReport } from '../health/system-report.js';
import { JobsService } from '../jobs/jobs.service.js';
import { BACKUP_OPTIONS, type BackupOptions } from './backup-options.js';

/** Tells operators how old the last backup, the last piece of the log and the last drill are. */
@Injectable()
export class BackupReport implements OnModuleInit {
  constructor(
    private readonly report: SystemReport,
    private readonly jobs: JobsService,
    @Inject(BACKUP_OPTIONS) private readonly options: BackupOptions,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'backup',
      figures: {
        lastFullAgeSeconds: 'Seconds since the last full backup was finished',
        lastFullBytes: 'Bytes of the last full backup',
        lastLogAgeSeconds: 'Seconds since the log was last copied',
        lastDrillAgeSeconds: 'Seconds since a backup was last restored and found to be equal',
        lastDrillSeconds: 'Seconds that this took',
      },
      read: () => this.read(),
    });
  }

  private async read(): Promise<object | null> {
    if (!this.options.logins.primary) return null;
    const [full, log, drill] = await this.jobs.lastSuccesses(['backup.full', 'backup.wal', 'backup.drill']);
    const age = (at: Date | null | undefined): number | null =>
      at ? Math.round((Date.now() - at.getTime()) / 1000) : null;
    const reaches = log?.result?.until;
    return {
      lastFull: full?.result?.id ?? null,
      lastFullAt: full?.finishedAt ?? null,
      lastFullAgeSeconds: age(full?.finishedAt),
      lastFullBytes: full?.result?.bytes ?? null,
      recoverableUntil: reaches ?? null,
      lastLogAgeSeconds: reaches ? age(log.finishedAt) : null,
      lastDrill: drill?.result?.id ?? null,
      lastDrillAt: drill?.finishedAt ?? null,
      lastDrillAgeSeconds: age(drill?.finishedAt),
      lastDrillSeconds: drill?.result?.seconds ?? null,
    };
  }
}
