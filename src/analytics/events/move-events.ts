import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { errorCode } from '../../database/sql-state.js';
import type { JobResult } from '../../jobs/job.js';
import { JobRegistry } from '../../jobs/job-registry.js';
import { SeriesRepository } from '../series/series.repository.js';
import { EventOutbox, type WaitingBatch } from './event-outbox.repository.js';

/** Twenty thousand events at most: a fraction of a second, and a few megabytes. */
const BATCHES = 200;
/** Whatever comes in meanwhile: the next run is ten seconds away. */
const LONGEST_RUN_MS = 60_000;
/** The statement itself is at fault, not the server: data (22), constraints (23), names and rights (42). */
const WILL_NEVER_DO = /^(22|23)/;

/**
 * Takes accepted batches to the analytics database. No transaction holds both: what is there is deleted here
 * afterwards, and what may have been is sent again, where its id is known.
 */
@Injectable()
export class MoveEvents implements OnModuleInit {
  private readonly logger = new Logger('Events');

  constructor(
    private readonly registry: JobRegistry,
    private readonly outbox: EventOutbox,
    private readonly series: SeriesRepository,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.registry.add({
      name: 'events.move',
      description: 'Takes accepted events to the analytics database; while that is away they wait',
      schedule: { everySeconds: 10 },
      goesOnReadOnly: true,
      run: () => this.run(),
    });
  }

  /** To be run as the system. @throws the driver's error while the other database is away: everything is kept */
  async run(): Promise<JobResult> {
    if (!this.series.present) return { batches: 0 };
    const until = Date.now() + LONGEST_RUN_MS;
    let batches = 0;
    let moved: number;
    do {
      moved = await this.moveSome();
      batches += moved;
    } while (moved === BATCHES && Date.now() < until);
    return { batches };
  }

  private async moveSome(): Promise<number> {
    const batches = await this.outbox.claim(BATCHES);
    if (batches.length === 0) return 0;
    try {
      await this.send(batches);
      await this.outbox.remove(batches);
    } catch (error) {
      if (!WILL_NEVER_DO.test(errorCode(error) ?? '')) throw error;
      await this.moveOneByOne(batches);
    }
    await this.database.commit();
    return batches.length;
  }

  /** One of them stops all: it is set aside, and kept for somebody to look at. */
  private async moveOneByOne(batches: WaitingBatch[]): Promise<void> {
    for (const batch of batches) {
      try {
        await this.send([batch]);
        await this.outbox.remove([batch]);
      } catch (error) {
        const code = errorCode(error) ?? '';
        if (!WILL_NEVER_DO.test(code)) throw error;
        await this.outbox.refuse(batch, code);
        this.logger.error({ msg: 'the analytics database refuses a batch of events', seq: batch.seq, code });
      }
    }
  }

  /** The id is made of the sender's, so that nobody's events can stand in the way of another's. */
  private async send(batches: WaitingBatch[]): Promise<void> {
    // Put together as text: what PostgreSQL wrote, PostgreSQL reads, and nothing is parsed in between.
    const sent = batches.map(
      ({ userId, events }) => `{"user":${userId ? `"${userId}"` : 'null'},"events":${events}}`,
    );
    await this.series.query(
      'app_worker',
      `INSERT INTO analytics_events (time, event_id, event_type, user_id, event_data, session_id)
       SELECT e.time::timestamptz, md5(concat_ws(' ', b.user, e.id, e.time))::uuid, e.type, b.user,
              coalesce(e.data, '{}'), e.session
         FROM jsonb_to_recordset($1::jsonb) AS b ("user" uuid, events jsonb),
              jsonb_to_recordset(b.events) AS e (id text, type text, time text, data jsonb, session text)
       ON CONFLICT (time, event_id) DO NOTHING`,
      [`[${sent.join(',')}]`],
    );
  }
}
