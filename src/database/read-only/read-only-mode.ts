import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Client } from 'pg';
import { Database, DIRECT_URL } from '../database.js';
import { ownConnection } from '../own-connection.js';
import { errorCode } from '../sql-state.js';

const CHANNEL = 'pend_read_only';
/** Looked at without having heard anything: behind a proxy that pools by transaction nothing is heard. */
const LOOK_MS = 1_000;
const ANSWER_MS = 2_000;
/** Between two attempts to be last in the queue of the writers' lock, below what a statement may take. */
const LOCK_WAIT_MS = 4_000;

export interface ReadOnlyState {
  isOn: boolean;
  reason: string | null;
  /** When it was last turned on or off. */
  changedAt: Date;
}

/**
 * Whether writes are refused. The truth is a row of the database, which refuses by itself (`read_only.sql`); each process
 * hears of a change by a notice and looks every second, so that it can say so before it does anything.
 */
@Injectable()
export class ReadOnlyMode implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('ReadOnly');
  private client?: Client;
  private timer?: NodeJS.Timeout;
  private looking?: Promise<void>;
  private stopped = false;
  private known = false;

  constructor(
    private readonly database: Database,
    @Inject(DIRECT_URL) private readonly url: string,
  ) {}

  /** As this process last heard. */
  get isOn(): boolean {
    return this.known;
  }

  /** Before the first request; a database that is away then holds no start up. */
  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    this.lookAgain();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.looking;
    await this.client?.end().catch(() => {});
  }

  /** From the row itself, in the running transaction. */
  async read(): Promise<ReadOnlyState> {
    const [state] = await this.database.query<ReadOnlyState & Record<string, unknown>>(
      'SELECT is_on AS "isOn", reason, changed_at AS "changedAt" FROM read_only_mode',
    );
    return state!;
  }

  /** In the running transaction, as the system; others hear of it when that is committed. @returns whether it was otherwise */
  async set(isOn: boolean, reason: string | null): Promise<boolean> {
    const [row] = await this.database.query<{ changed: boolean }>('SELECT set_read_only($1, $2) AS changed', [
      isOn,
      reason,
    ]);
    return row!.changed;
  }

  /**
   * After the mode was turned on and committed: waits until every transaction that had been let through before has ended.
   *
   * @returns false where one still runs after `patienceMs`
   */
  async waitForWriters(patienceMs: number): Promise<boolean> {
    const deadline = performance.now() + patienceMs;
    for (;;) {
      try {
        await this.database.asSystem('wait for writers', async () => {
          await this.database.query(`SELECT set_config('lock_timeout', $1, true)`, [`${LOCK_WAIT_MS}ms`]);
          await this.database.query('SELECT wait_for_writers()');
        });
        return true;
      } catch (error) {
        // 55P03: a writer has not ended yet.
        if (errorCode(error) !== '55P03') throw error;
        if (performance.now() >= deadline) return false;
      }
    }
  }

  private lookAgain(): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => void this.look().then(() => this.lookAgain()), LOOK_MS).unref();
  }

  /** One at a time; a notice that comes while one is under way is answered by the next. */
  private look(): Promise<void> {
    return (this.looking ??= this.lookOnce().finally(() => (this.looking = undefined)));
  }

  private async lookOnce(): Promise<void> {
    try {
      this.client ??= await this.connect();
      const { rows } = await this.client
        .query<{ is_on: boolean }>(
          "BEGIN READ ONLY; SELECT set_config('role', 'app_worker', true); SELECT is_on FROM read_only_mode; COMMIT",
        )
        .then((results) => (results as unknown as { rows: { is_on: boolean }[] }[])[2]!);
      this.hear(rows[0]!.is_on);
    } catch (error) {
      const { client } = this;
      this.client = undefined;
      void client?.end().catch(() => {});
      // What it last knew stays; who cannot reach the database writes nothing either.
      this.logger.debug({ msg: 'read-only mode cannot be looked at', err: error });
    }
  }

  private hear(isOn: boolean): void {
    if (isOn !== this.known) {
      this.logger.warn({ msg: isOn ? 'read-only mode is on: writes are refused' : 'read-only mode is off' });
    }
    this.known = isOn;
  }

  private async connect(): Promise<Client> {
    const client = ownConnection(
      {
        connectionString: this.url,
        connectionTimeoutMillis: ANSWER_MS,
        query_timeout: ANSWER_MS,
        application_name: 'pend-read-only',
      },
      () => {
        if (this.client === client) this.client = undefined;
      },
    );
    client.on('notification', ({ payload }) => this.hear(payload === 'on'));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    return client;
  }
}
