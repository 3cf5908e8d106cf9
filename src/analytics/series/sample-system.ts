import { type IntervalHistogram, monitorEventLoopDelay } from 'node:perf_hooks';
import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { snakeCase } from '../../common/snake-case.js';
import { SystemReport } from '../../health/system-report.js';
import type { JobResult } from '../../jobs/job.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { type Samples, SystemSamplesRepository } from './system-samples.repository.js';

const SAMPLE_DAYS = 30;
const SUM_DAYS = 400;

/**
 * Measures the system every minute: every figure that the report knows, and this process. Of processes there may be
 * several; the one that runs the job speaks for itself.
 */
@Injectable()
export class SampleSystem implements OnModuleInit, OnModuleDestroy {
  private delays: IntervalHistogram | undefined;
  private cpu = process.cpuUsage();
  private since = performance.now();

  constructor(
    private readonly registry: JobRegistry,
    private readonly report: SystemReport,
    private readonly samples: SystemSamplesRepository,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'system.sample',
      description: 'Measures the system: processor, memory, pools, databases, indexer, queues',
      schedule: { cron: '* * * * *' },
      goesOnReadOnly: true,
      run: () => this.sample(),
    });
    this.registry.add({
      name: 'system.prune_samples',
      description: `Deletes samples older than ${SAMPLE_DAYS} days, and their sums after ${SUM_DAYS}`,
      schedule: { cron: '29 2 * * *' },
      run: async () => ({ rows: await this.samples.prune(SAMPLE_DAYS, SUM_DAYS) }),
    });
  }

  onModuleDestroy(): void {
    this.delays?.disable();
  }

  /** To be run as the system. What cannot be asked has no sample: a gap is no zero. */
  async sample(): Promise<JobResult> {
    const samples: Samples = this.readProcess();
    for (const part of this.report.all) {
      const read = (part.figures && (await this.report.read(part))) as
        Record<string, unknown> | null | undefined;
      for (const figure of Object.keys(part.figures ?? {})) {
        const value = read?.[figure];
        if (typeof value === 'number' && Number.isFinite(value)) {
          samples[`${snakeCase(part.name)}.${snakeCase(figure)}`] = value;
        }
      }
    }
    const ratio = await this.samples.findCacheHitRatio();
    if (ratio !== undefined) samples['database.cache_hit_ratio'] = ratio;
    await this.samples.add(samples);
    return { samples: Object.keys(samples).length };
  }

  private readProcess(): Samples {
    const now = performance.now();
    const { user, system } = process.cpuUsage(this.cpu);
    const elapsedMicros = Math.max(1, (now - this.since) * 1000);
    this.cpu = process.cpuUsage();
    this.since = now;
    const memory = process.memoryUsage();
    const samples: Samples = {
      'process.cpu_percent': (100 * (user + system)) / elapsedMicros,
      'process.resident_bytes': memory.rss,
      'process.heap_bytes': memory.heapUsed,
    };
    if (this.delays && this.delays.count > 0) {
      samples['event_loop.lag_ms'] = this.delays.mean / 1e6;
      samples['event_loop.lag_p99_ms'] = this.delays.percentile(99) / 1e6;
      this.delays.reset();
    }
    // Watched from the first sample on: a process that never samples need not.
    if (!this.delays) {
      this.delays = monitorEventLoopDelay();
      this.delays.enable();
    }
    return samples;
  }
}
