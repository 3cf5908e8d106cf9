import { Module } from '@nestjs/common';
import { CachePart } from './cache-part.js';
import { DatabaseParts } from './database-parts.js';
import { HealthController } from './health.controller.js';
import { HealthService } from './health.service.js';
import { Metrics } from './metrics.js';
import { SystemReport } from './system-report.js';
import { SystemAdminController } from './system.admin.controller.js';

@Module({
  controllers: [HealthController, SystemAdminController],
  providers: [HealthService, SystemReport, DatabaseParts, CachePart, Metrics],
  exports: [HealthService, SystemReport],
})
export class HealthModule {}
