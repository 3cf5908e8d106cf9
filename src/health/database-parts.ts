import { Inject, Injectable, type OnModuleInit, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Database, LOGIN_SOURCES, type LoginSources } from '../database/database.js';
import { Replica } from '../database/replica.js';
import { HealthService } from './health.service.js';
import { type Sample, type Series, SystemReport } from './system-report.js';

/** Tables with their indexes. The size of a database as such is told only to roles that may connect to it by themselves. */
const SIZE = `SELECT sum(pg_total_relation_size(oid))::float8 AS bytes FROM pg_class WHERE relkind IN ('r', 'm')`;

/** This process, its connections, and how large the databases are. */
@Injectable()
export class DatabaseParts implements OnModuleInit {
  constructor(
    private readonly report: SystemReport,
    private readonly database: Database,
    private readonly health: HealthService,
    private readonly replica: Replica,
    @Inject(LOGIN_SOURCES) private readonly sources: LoginSources,
    @Optional() @Inject(getDataSourceToken('analytics')) private readonly analytics?: DataSource,
  ) {}

  onModuleInit(): void {
    this.report.add({
      name: 'process',
      read: () =>
        Promise.resolve({
          node: process.version,
          uptimeSeconds: Math.round(process.uptime()),
          residentBytes: process.memoryUsage.rss(),
        }),
    });
    this.report.add({
      name: 'pool',
      figures: {
        connections: 'Connections to the primary that this process holds',
        idle: 'Those of them that wait for work',
        waiting: 'Requests that wait for a connection',
      },
      series: this.poolSeries(),
      read: () => Promise.resolve(this.pools()),
    });
    if (this.replica.isConfigured) {
      this.health.add({
        name: 'replica',
        check: () => Promise.resolve({ isUp: this.replica.current !== undefined }),
      });
      this.report.add({
        name: 'replica',
        figures: {
          lagSeconds: 'Seconds that the replica is behind the primary, at most',
          open: 'Transactions that read from it now',
        },
        read: () =>
          Promise.resolve({
            inUse: this.replica.current !== undefined,
            lagMs: this.replica.lagMs,
            lagSeconds: this.replica.lagMs === null ? null : this.replica.lagMs / 1000,
            open: this.replica.open.size,
          }),
      });
    }
    this.report.add({
      name: 'database',
      figures: {
        primaryBytes: 'Tables and indexes of the primary database in bytes',
        analyticsBytes: 'Tables and indexes of the analytics database in bytes',
      },
      read: async () => {
        const [[primary], analytics] = await Promise.all([
          this.database.query<{ bytes: number }>(SIZE),
          this.analytics?.query<{ bytes: number }[]>(SIZE).catch(() => undefined),
        ]);
        return { primaryBytes: primary!.bytes, analyticsBytes: analytics?.[0]?.bytes ?? null };
      },
    });
  }

  private poolSeries(): Series[] {
    const samplesOf = (of: (pool: Pool) => Record<string, number>, label?: string): (() => Sample[]) => {
      return () =>
        Object.entries(this.masters()).flatMap(([pool, master]) =>
          Object.entries(of(master)).map(([name, value]) => ({
            labels: label === undefined ? { pool } : { pool, [label]: name },
            value,
          })),
        );
    };
    return [
      {
        name: 'db_pool_connections',
        help: 'Connections to the primary that this process holds, by login and by whether they work',
        type: 'gauge',
        labels: ['pool', 'state'],
        samples: samplesOf(
          ({ totalCount, idleCount }) => ({ idle: idleCount, used: totalCount - idleCount }),
          'state',
        ),
      },
      {
        name: 'db_pool_max_connections',
        help: 'Connections that the pool of a login may hold',
        type: 'gauge',
        labels: ['pool'],
        samples: samplesOf(({ options }) => ({ most: options.max })),
      },
      {
        name: 'db_pool_pending_requests',
        help: 'Transactions that wait for a connection of their pool',
        type: 'gauge',
        labels: ['pool'],
        samples: samplesOf(({ waitingCount }) => ({ waiting: waitingCount })),
      },
    ];
  }

  private masters(): Record<string, Pool> {
    return Object.fromEntries(
      Object.entries(this.sources).map(([login, { driver }]) => [
        login,
        (driver as unknown as { master: Pool }).master,
      ]),
    );
  }

  private pools(): { connections: number; idle: number; waiting: number; byLogin: object } {
    const byLogin = Object.fromEntries(
      Object.entries(this.masters()).map(([login, { totalCount, idleCount, waitingCount }]) => {
        return [login, { connections: totalCount, idle: idleCount, waiting: waitingCount }];
      }),
    );
    const sum = (count: 'connections' | 'idle' | 'waiting'): number =>
      Object.values(byLogin).reduce((total, pool) => total + pool[count], 0);
    return { connections: sum('connections'), idle: sum('idle'), waiting: sum('waiting'), byLogin };
  }
}
