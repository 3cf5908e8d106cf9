import { type DynamicModule, Module } from '@nestjs/common';
import { HealthModule } from '../health/health.module.js';
import { BACKUP_OPTIONS, type BackupOptions } from './backup-options.js';
import { BackupReport } from './backup-report.js';
import { BackupService } from './backup.service.js';

@Module({})
export class BackupModule {
  static forRoot(options: BackupOptions): DynamicModule {
    return {
      module: BackupModule,
      imports: [HealthModule],
      providers: [{ provide: BACKUP_OPTIONS, useValue: options }, BackupService, BackupReport],
      exports: [BackupService],
    };
  }
}
