import { type BeforeApplicationShutdown, Inject, Injectable, Optional } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { LOGIN_SOURCES, type LoginSources } from '../database/database.js';
import { ReadOnlyMode } from '../database/read-only/read-only-mode.js';
import type { DependencyDto, ReadinessDto } from './health.dto.js';

/** Longer than this and a dependency counts as down. */
const PATIENCE_MS = 2_000;

/** How a part stands. */
export interface Finding {
  isUp: boolean;
  lagBlocks?: number | null;
  /** For people. Nothing secret or personal: anybody may read it. */
  detail?: string;
}

/** A part of the system that a feature answers for. Nothing is refused because it is down. */
export interface Indicator {
  name: string;
  /** Undefined where there is nothing to say; an error counts as down. */
  check: () => Promise<Finding | undefined>;
}

@Injectable()
export class HealthService implements BeforeApplicationShutdown {
  /** The process is finishing its last requests. */
  stopping = false;
  private readonly indicators: Indicator[] = [];

  constructor(
    @Inject(LOGIN_SOURCES) private readonly sources: LoginSources,
    private readonly readOnly: ReadOnlyMode,
    @Optional() @Inject(getDataSourceToken('analytics')) private readonly analytics?: DataSource,
  ) {}

  /** Called by a feature in its `onModuleInit`. */
  add(indicator: Indicator): void {
    this.indicators.push(indicator);
  }

  /** From now on not ready: a balancer sends no new requests while those under way are finished. */
  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  async readiness(): Promise<ReadinessDto> {
    const [database, analytics, ...parts] = await Promise.all([
      probe('database', true, () => this.sources.app.query('SELECT 1')),
      // Series may be late; nothing else waits for them.
      this.analytics ? probe('analytics', false, () => this.analytics!.query('SELECT 1')) : undefined,
      ...this.indicators.map((indicator) => probePart(indicator)),
    ]);
    const dependencies = [database, analytics, ...parts].filter((dependency) => dependency !== undefined);
    const down = dependencies.filter(({ status }) => status === 'down');
    const status =
      this.stopping || down.some(({ required }) => required) ? 'down' : down.length > 0 ? 'degraded' : 'up';
    return { status, stopping: this.stopping, readOnly: this.readOnly.isOn, dependencies };
  }
}

async function probePart({ name, check }: Indicator): Promise<DependencyDto | undefined> {
  let found: Awaited<ReturnType<Indicator['check']>> | 'nothing said' = 'nothing said';
  const part = await probe(name, false, async () => {
    found = await check();
  });
  if (found === undefined) return undefined;
  if (found === 'nothing said') return part;
  const { isUp, ...rest } = found as Finding;
  return { ...part, ...rest, status: isUp ? part.status : 'down' };
}

async function probe(name: string, required: boolean, ask: () => Promise<unknown>): Promise<DependencyDto> {
  const started = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), PATIENCE_MS);
  });
  let status: DependencyDto['status'] = 'up';
  try {
    await Promise.race([ask(), late]);
  } catch {
    status = 'down';
  } finally {
    clearTimeout(timer);
  }
  return { name, required, status, latencyMs: Math.round((performance.now() - started) * 10) / 10 };
}
