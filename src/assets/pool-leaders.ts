import { randomUUID } from 'node:crypto';
import {
  type BeforeApplicationShutdown,
  Inject,
  Injectable,
  Logger,
  type OnModuleInit,
} from '@nestjs/common';
import { LIVE_STRUCTURES, type LiveStructures } from '../cache/live/live-structures.js';
import { CURRENCIES, type Currency } from '../common/currency.js';
import { Aged } from '../common/http/data-age.js';
import { MAX_LIMIT } from '../common/list-query/list-query.js';
import { Database } from '../database/database.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { PlatformEvents } from '../live/platform-events.js';
import {
  type Leaderboard,
  LEADERBOARDS,
  type LeaderboardDto,
  type RankedPoolDto,
} from './dto/pool-figures.dto.js';
import { PoolsRepository } from './pools.repository.js';

/** A board is made anew at least twice before it ends. */
const LIFE_MS = 60_000;
const EVERY_SECONDS = 25;
/** What changes in a burst is read once. */
const SETTLES_MS = 1_000;
const MOVES_A_BOARD = /^(asset|investment)\./;

/** The leaderboards as they were last read from the database, kept in order where every process finds them. */
@Injectable()
export class PoolLeaders implements OnModuleInit, BeforeApplicationShutdown {
  private readonly logger = new Logger('Pools');
  private settling?: NodeJS.Timeout;
  private making?: Promise<void>;

  constructor(
    private readonly pools: PoolsRepository,
    private readonly database: Database,
    private readonly jobs: JobRegistry,
    private readonly events: PlatformEvents,
    @Inject(LIVE_STRUCTURES) private readonly live: LiveStructures,
  ) {}

  onModuleInit(): void {
    this.jobs.add({
      name: 'pools.leaderboards',
      description: 'Reads the leaderboards of the pools anew and keeps them where every process finds them.',
      schedule: { everySeconds: EVERY_SECONDS },
      goesOnReadOnly: true,
      run: () => this.rebuild(),
    });
    this.events.onEvent(({ type }) => MOVES_A_BOARD.test(type) && this.changed());
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearTimeout(this.settling);
    await this.making;
  }

  /** Undefined where there is none that is young enough. */
  async read(by: Leaderboard, currency?: Currency): Promise<Aged<LeaderboardDto> | undefined> {
    const board = await this.live.boards.read(nameOf(by, currency));
    if (!board) return undefined;
    const data = board.entries.map(({ value }) => JSON.parse(value) as RankedPoolDto);
    return new Aged({ by, data }, new Date(board.asOf));
  }

  /** All of them, as everybody may see them, from the primary: what was just committed must be there. */
  async rebuild(): Promise<void> {
    for (const by of LEADERBOARDS) {
      for (const currency of [undefined, ...CURRENCIES]) {
        const { asOf, pools } = await this.database.inContext(
          { requestId: randomUUID(), actor: { kind: 'public' }, readOnly: false },
          async () => ({
            // First: the board may be newer than it says, never older.
            asOf: await this.pools.findMoment(),
            pools: await this.pools.findLeaders(by, MAX_LIMIT, currency),
          }),
        );
        // The place is the score: amounts are longer than a score is exact, and of equals the order is total.
        const entries = pools.map((pool, place) => ({
          member: pool.id,
          score: place,
          value: JSON.stringify(pool),
        }));
        await this.live.boards.replace(nameOf(by, currency), { asOf: asOf.getTime(), entries }, LIFE_MS);
      }
    }
  }

  private changed(): void {
    this.settling ??= setTimeout(() => {
      this.settling = undefined;
      this.making = this.rebuild().catch((error: unknown) =>
        this.logger.warn({ msg: 'the leaderboards cannot be read', err: error }),
      );
    }, SETTLES_MS).unref();
  }
}

const nameOf = (by: Leaderboard, currency?: Currency): string => `pools:${by}:${currency ?? ''}`;
