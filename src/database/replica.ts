import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { isAway } from './database-problem.js';
import { type OpenTransaction, ReplicaBehind } from './open-transaction.js';
import { errorCode } from './sql-state.js';
import { ownConnection } from './own-connection.js';

/** Injection token of the pool of the replica: undefined where none is configured. */
export const REPLICA_SOURCE = Symbol('REPLICA_SOURCE');

/** Between two looks at how far the replica has come, and how long a look may take. */
const LOOK_MS = 250;
const ANSWER_MS = 1_000;
/** A replica farther behind is not read from. */
export const MOST_LAG_MS = 2_000;

const MOST_SAMPLES = 100;

/** Of a standby alone: a read that stood in the way of replaying, and what cannot be asked during recovery. */
const NOT_HERE = new Set(['40001', '55000']);

/** Where the primary stood at a moment. */
interface Sample {
  at: number;
  position: bigint;
}

/**
 * The replica, while it may be read from: it answers, replays, and is at most {@link MOST_LAG_MS} behind. How far behind
 * is measured by positions in the log (LSN) that the primary has told, not by clocks, which two machines set differently,
 * and not by when something was replayed last, which on a quiet primary is long ago.
 */
@Injectable()
export class Replica implements OnApplicationShutdown {
  private readonly logger = new Logger('Replica');
  /** Transactions on it: cut off should it be lost, so that nobody waits for a server that hangs. */
  readonly open = new Set<OpenTransaction>();
  private readonly watches: { primary?: Client; replica?: Client } = {};
  private samples: Sample[] = [];
  private timer?: NodeJS.Timeout;
  private stopped = false;
  private lag: number | null = null;
  /** Undefined before the first look. */
  private usable?: boolean;

  constructor(
    @Inject(REPLICA_SOURCE) private readonly source: DataSource | undefined,
    private readonly primaryUrl: string,
  ) {}

  get isConfigured(): boolean {
    return this.source !== undefined;
  }

  /** The pool to read from; undefined where the primary has to answer. */
  get current(): DataSource | undefined {
    return this.usable ? this.source : undefined;
  }

  /** Milliseconds behind the primary, at most; null where that is not known. */
  get lagMs(): number | null {
    return this.lag;
  }

  /** Begins to look how it stands; until the first look is over the primary answers. */
  start(): void {
    if (!this.source) return;
    const lookAgain = (): void => {
      if (!this.stopped) this.timer = setTimeout(() => void this.look().then(lookAgain), LOOK_MS).unref();
    };
    void this.look().then(lookAgain);
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    this.usable = false;
    clearTimeout(this.timer);
    await Promise.all([this.watches.primary?.end(), this.watches.replica?.end()]).catch(() => {});
    if (this.source?.isInitialized) await this.source.destroy();
  }

  /**
   * Whether a read failed for what the replica is, so that the primary may be asked instead. Where it is away, nobody
   * asks it again before the next look has found it well.
   */
  hasFailed(error: unknown): boolean {
    if (isAway(error)) {
      this.lose(error);
      return true;
    }
    return error instanceof ReplicaBehind || NOT_HERE.has(errorCode(error) ?? '');
  }

  private lose(error: unknown): void {
    if (this.usable !== false)
      this.logger.warn({ msg: 'the replica is not read from; the primary answers', err: error });
    this.usable = false;
    for (const transaction of this.open) transaction.cut();
  }

  private async look(): Promise<void> {
    try {
      if (!this.source!.isInitialized) await this.source!.initialize();
      const at = performance.now();
      const [primary, replica] = await Promise.all([
        this.ask('primary', 'SELECT pg_current_wal_flush_lsn() AS position'),
        this.ask(
          'replica',
          'SELECT CASE WHEN pg_is_in_recovery() THEN pg_last_wal_replay_lsn() END AS position',
        ),
      ]);
      if (this.stopped) return;
      if (primary === null) throw new Error('The primary does not say where it stands.');
      if (replica === null) throw new Error('The server behind DATABASE_REPLICA_URL is not a replica.');
      this.samples.push({ at, position: primary });
      // Of the samples that it has replayed the newest alone is of use: it is at most as old as that one.
      const replayed = this.samples.findLastIndex(({ position }) => position <= replica);
      if (replayed > 0) this.samples.splice(0, replayed);
      // Of one that stands still the oldest says all there is to say.
      else if (this.samples.length > MOST_SAMPLES) this.samples.splice(1, 1);
      this.lag = replayed < 0 ? null : Math.round(performance.now() - this.samples[0]!.at);
      const isWell = this.lag !== null && this.lag <= MOST_LAG_MS;
      if (!isWell) throw new Error(`It is ${this.lag ?? 'an unknown number of'} ms behind.`);
      if (!this.usable) this.logger.log('the replica is read from');
      this.usable = true;
    } catch (error) {
      this.lose(error);
    }
  }

  /** On a connection of its own: a pool may be full, and a server that hangs would keep its connections. */
  private async ask(side: 'primary' | 'replica', text: string): Promise<bigint | null> {
    const client = (this.watches[side] ??= await this.connect(side));
    try {
      const { rows } = await client.query<{ position: string | null }>(text);
      const position = rows[0]!.position;
      return position === null ? null : positionOf(position);
    } catch (error) {
      this.watches[side] = undefined;
      void client.end().catch(() => {});
      throw error;
    }
  }

  private async connect(side: 'primary' | 'replica'): Promise<Client> {
    const client = ownConnection(
      {
        connectionString:
          side === 'primary' ? this.primaryUrl : (this.source!.options as { url: string }).url,
        connectionTimeoutMillis: ANSWER_MS,
        query_timeout: ANSWER_MS,
        application_name: 'pend-replica-watch',
      },
      () => {
        if (this.watches[side] === client) this.watches[side] = undefined;
      },
    );
    await client.connect();
    return client;
  }
}

/** A log sequence number as a number: `1/6B3E8F0` is 0x1_06B3E8F0. */
function positionOf(lsn: string): bigint {
  const [high, low] = lsn.split('/') as [string, string];
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
}
