import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { EventInterval } from '../../src/analytics/series/event-figures.repository.js';
import { createSeriesDatabase, type SeriesDatabase } from '../support/series.js';
import { testServer } from '../support/test-server.js';

interface Event {
  time: Date;
  type: string;
  user: string | null;
}

const TYPES = ['page.viewed', 'pool.opened', 'invest.clicked'];
const USERS = Array.from({ length: 5 }, () => randomUUID());
const MINUTE = 60_000;

/** Far enough back for every level of the sums to be complete, and around both of Cairo's changes of clock. */
const SINCE = Date.parse('2026-03-20T00:00:00Z');
const SPAN = 220 * 24 * 60;

const someEvent = fc.record({
  minute: fc.oneof(
    fc.integer({ min: 0, max: SPAN }),
    // Close together, so that people do several things in one quarter of an hour.
    fc.integer({ min: 50_000, max: 50_040 }),
  ),
  ms: fc.integer({ min: 0, max: 59_999 }),
  type: fc.constantFrom(...TYPES),
  user: fc.constantFrom(null, ...USERS),
});
const toEvent = ({
  minute,
  ms,
  type,
  user,
}: {
  minute: number;
  ms: number;
  type: string;
  user: string | null;
}) => ({
  time: new Date(SINCE + minute * MINUTE + ms),
  type,
  user,
});

/** What each form of the series has to do, whichever it is. */
function behavesAsASeries(open: () => Promise<SeriesDatabase>): void {
  let database: SeriesDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    await database.sql('DELETE FROM analytics_events');
    await database.sql('DELETE FROM blockchain_metrics');
    await database.refresh();
  });

  const write = (events: Event[]): Promise<unknown> =>
    database.sql(
      `INSERT INTO analytics_events (time, event_type, user_id)
       SELECT * FROM unnest($1::timestamptz[], $2::text[], $3::uuid[])`,
      [events.map(({ time }) => time), events.map(({ type }) => type), events.map(({ user }) => user)],
    );
  const summed = (level: string) =>
    database.sql(
      `SELECT bucket, event_type AS type, events::text FROM analytics_events_${level} ORDER BY 1, 2`,
    );
  const scanned = (width: string) =>
    database.sql(
      `SELECT date_bin($1::interval, time, 'epoch') AS bucket, event_type AS type, count(*)::text AS events
         FROM analytics_events GROUP BY 1, 2 ORDER BY 1, 2`,
      [width],
    );

  it('has sums by minute, quarter, hour and day that equal a scan, whatever is written, late or deleted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(someEvent, { maxLength: 30 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(null, ...USERS),
        async (batches, erased) => {
          for (const batch of batches) {
            await write(batch.map(toEvent));
            await database.refresh();
          }
          await database.sql('DELETE FROM analytics_events WHERE user_id = $1', [erased]);
          await database.sql("UPDATE analytics_events SET event_type = 'renamed' WHERE event_type = $1", [
            TYPES[2],
          ]);
          await database.refresh();
          expect(await summed('minute')).toEqual(await scanned('1 minute'));
          expect(await summed('quarter')).toEqual(await scanned('15 minutes'));
          expect(await summed('hour')).toEqual(await scanned('1 hour'));
          expect(await summed('day')).toEqual(await scanned('1 day'));
        },
      ),
      { numRuns: 15 },
    );
  });

  it.each<[EventInterval, string]>([
    ['hour', 'Africa/Cairo'],
    ['hour', 'Asia/Kolkata'],
    ['day', 'Africa/Cairo'],
    ['day', 'Asia/Kathmandu'],
    ['day', 'UTC'],
    ['week', 'America/St_Johns'],
    ['month', 'Africa/Cairo'],
  ])('counts events and people by %s in %s as a scan does', async (interval, timeZone) => {
    const hours = interval === 'hour';
    const from = new Date(hours ? '2026-04-22T00:00:00Z' : SINCE);
    const to = new Date(hours ? '2026-04-26T00:00:00Z' : SINCE + SPAN * MINUTE);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(someEvent, { maxLength: 60 }), { minLength: 1, maxLength: 3 }),
        fc.constantFrom(null, ...USERS),
        async (batches, erased) => {
          for (const batch of batches) {
            await write(batch.map(toEvent));
            await database.refresh();
            await database.figures.count({ from, to, interval, timeZone });
          }
          await database.sql('DELETE FROM analytics_events WHERE user_id = $1', [erased]);
          await database.refresh();
          const expected = await database.sql(
            `SELECT p.start, e.event_type AS "eventType", count(*)::text AS events,
                    count(DISTINCT e.user_id)::text AS users
               FROM periods_of($1, $2, $3, $4) p
               JOIN analytics_events e ON e.time >= p.start AND e.time < p.finish GROUP BY 1, 2 ORDER BY 1, 2`,
            [interval, timeZone, from, to],
          );
          expect(await database.figures.count({ from, to, interval, timeZone })).toEqual(expected);
        },
      ),
      { numRuns: 6 },
    );
  });

  /** The definition, step by step and person by person. */
  const walk = (events: Event[], steps: string[], from: number, to: number): number[] => {
    const reached = steps.map(() => 0);
    for (const user of USERS) {
      let at = from - 1;
      for (const [index, step] of steps.entries()) {
        const times = events
          .filter((event) => event.user === user && event.type === step)
          .map(({ time }) => time.getTime())
          .filter((time) => time > at && time < to);
        if (times.length === 0) break;
        at = Math.min(...times);
        reached[index]! += 1;
      }
    }
    return reached;
  };

  it.each([
    [[TYPES[0]!]],
    [[TYPES[0]!, TYPES[1]!]],
    [[TYPES[0]!, TYPES[1]!, TYPES[2]!]],
    [[TYPES[0]!, TYPES[0]!, TYPES[1]!, TYPES[0]!]],
  ])('counts who took the steps %j in that order, each later than the one before', async (steps) => {
    const from = SINCE + 45_000 * MINUTE + 7;
    const to = SINCE + 120_000 * MINUTE + 11;
    const batches = fc.array(fc.array(someEvent, { minLength: 10, maxLength: 40 }), {
      minLength: 1,
      maxLength: 3,
    });
    await fc.assert(
      fc.asyncProperty(batches, fc.constantFrom(...TYPES), async (parts, withdrawn) => {
        await database.sql('DELETE FROM analytics_events');
        for (const part of parts) {
          await write(part.map(toEvent));
          await database.refresh();
        }
        // What goes again was never done.
        const [gone, ...rest] = parts.flat().map(toEvent);
        await database.sql(
          'DELETE FROM analytics_events WHERE (time, event_type) = ($1, $2) OR (event_type, user_id) = ($3, $4)',
          [gone!.time, gone!.type, withdrawn, USERS[0]],
        );
        await database.refresh();
        const events = rest.filter(
          ({ time, type, user }) =>
            (time.getTime() !== gone!.time.getTime() || type !== gone!.type) &&
            (type !== withdrawn || user !== USERS[0]),
        );
        const funnel = await database.figures.funnel({ steps, from: new Date(from), to: new Date(to) });
        expect(funnel.map(({ step }) => step)).toEqual(steps);
        expect(funnel.map(({ users }) => users)).toEqual(walk(events, steps, from, to));
      }),
      { numRuns: 8 },
    );
  });

  it.each([
    ['day', 'Africa/Cairo'],
    ['week', 'Asia/Kolkata'],
    ['month', 'Africa/Cairo'],
  ] as const)(
    'says by %s in %s who came back, also when somebody turns out to have come earlier',
    async (interval, timeZone) => {
      const range = { from: new Date(SINCE), to: new Date(SINCE + SPAN * MINUTE), interval, timeZone };
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(someEvent, { maxLength: 40 }), { minLength: 1, maxLength: 3 }),
          fc.constantFrom(null, ...USERS),
          async (batches, erased) => {
            await database.sql('DELETE FROM analytics_events');
            for (const batch of batches) {
              await write(batch.map(toEvent));
              await database.refresh();
              await database.figures.retention(range);
            }
            await database.sql(
              'DELETE FROM analytics_events WHERE user_id = $1 OR time IN (SELECT min(time) FROM analytics_events)',
              [erased],
            );
            await database.refresh();
            const expected = await database.sql(
              `WITH p AS (SELECT start, finish, row_number() OVER (ORDER BY start) AS n FROM periods_of($1, $2, $3, $4)),
             seen AS (SELECT DISTINCT e.user_id, p.n, p.start FROM p
                        JOIN analytics_events e ON e.time >= p.start AND e.time < p.finish
                       WHERE e.user_id IS NOT NULL),
             born AS (SELECT user_id, min(n) AS n, min(start) AS start FROM seen GROUP BY 1)
             SELECT b.start AS cohort, (SELECT count(*) FROM born o WHERE o.n = b.n)::integer AS size,
                    (s.n - b.n)::integer AS after, count(*)::integer AS users
               FROM born b JOIN seen s USING (user_id) GROUP BY b.start, b.n, s.n ORDER BY 1, 3`,
              [interval, timeZone, range.from, range.to],
            );
            expect(await database.figures.retention(range)).toEqual(expected);
          },
        ),
        { numRuns: 8 },
      );
    },
  );

  it('takes a point or an event that comes again for the one it is, in the sums as well', async () => {
    const points = (gas: number) =>
      database.sql(
        `INSERT INTO blockchain_metrics (time, block_number, transaction_count, gas_used)
         SELECT '2026-05-01T00:00:00Z'::timestamptz + make_interval(secs => n), n, 2, $1 FROM generate_series(1, 100) n
         ON CONFLICT (time, block_number) DO UPDATE SET gas_used = excluded.gas_used`,
        [gas],
      );
    const sums = async () => {
      await database.refresh();
      return database.sql(
        'SELECT blocks::text, transactions::text, gas_used::text FROM blockchain_metrics_day',
      );
    };
    await points(10);
    expect(await sums()).toEqual([{ blocks: '100', transactions: '200', gas_used: '1000' }]);
    await points(11);
    expect(await sums()).toEqual([{ blocks: '100', transactions: '200', gas_used: '1100' }]);
    // A reorganisation takes the last half back.
    await database.sql('DELETE FROM blockchain_metrics WHERE block_number > 50');
    expect(await sums()).toEqual([{ blocks: '50', transactions: '100', gas_used: '550' }]);
    const hours = await database.sql('SELECT blocks::text FROM blockchain_metrics_hour');
    expect(hours).toEqual([{ blocks: '50' }]);
  });

  it('loses nothing that is committed while the sums are made', async () => {
    const at = Date.parse('2026-05-02T10:00:00Z');
    let writing = true;
    const refreshing = (async () => {
      while (writing) await database.series.refresh(3);
    })();
    await Promise.all(
      USERS.map(async (user) => {
        for (let n = 0; n < 20; n++) {
          await write(TYPES.map((type, index) => ({ time: new Date(at + n * 7_000 + index), type, user })));
        }
      }),
    );
    writing = false;
    await refreshing;
    await database.refresh();
    expect(await database.sql('SELECT sum(events)::text AS events FROM analytics_events_day')).toEqual([
      { events: String(USERS.length * 20 * TYPES.length) },
    ]);
    expect(await database.sql('SELECT count(*)::text AS left FROM event_users')).toEqual([
      { left: String(USERS.length) },
    ]);
  });

  it('is made by one process at a time', async () => {
    await database.admin.query('BEGIN');
    await database.admin.query("SELECT pg_advisory_xact_lock(hashtext('refresh_series'))");
    try {
      expect(await database.series.refresh(10)).toBeNull();
    } finally {
      await database.admin.query('ROLLBACK');
    }
    expect(await database.series.refresh(10)).toBe(0);
  });

  it('keeps the sums of days when it drops events that are old, and does not sum them up anew', async () => {
    const long = new Date('2024-02-10T12:00:00Z');
    const events = [{ time: long, type: TYPES[0]!, user: USERS[0]! }];
    await write(events);
    await database.refresh();
    const range = { from: new Date('2024-02-01T00:00:00Z'), to: new Date('2024-03-01T00:00:00Z') };
    const count = () => database.figures.count({ ...range, interval: 'day', timeZone: 'UTC' });
    const before = await count();
    expect(before).toMatchObject([{ events: '1', users: '1' }]);
    await database.series.keepPartitions(2);
    await database.series.dropOlderThan('analytics_events', 400);
    expect(await database.sql('SELECT FROM analytics_events')).toEqual([]);
    expect(await database.sql('SELECT FROM event_user_slots')).toEqual([]);
    expect(await database.sql('SELECT FROM event_user_times')).toEqual([]);
    expect(await count()).toEqual(before);
    // Of a zone that nobody had asked in there is nothing left to count people from; the events are known.
    const elsewhere = await database.figures.count({ ...range, interval: 'day', timeZone: 'Asia/Tokyo' });
    expect(elsewhere).toMatchObject([{ events: '1', users: null }]);
    await database.admin.query("UPDATE series_refreshes SET kept_from = '-infinity'");
  });

  it('lets nobody drop what is younger than thirty days, or what is no series', async () => {
    await expect(database.series.dropOlderThan('analytics_events', 29)).rejects.toThrow(/thirty days/);
    await expect(
      database.series.dropOlderThan('schema_migrations' as 'analytics_events', 400),
    ).rejects.toThrow(/no such series/);
  });

  it.each([
    ['app_public', 'SELECT FROM analytics_events'],
    ['app_public', 'SELECT FROM analytics_events_day'],
    ['app_public', 'SELECT FROM event_users'],
    ['app_public', 'SELECT FROM event_user_times'],
    ['admin_role', 'DELETE FROM event_user_times'],
    ['app_worker', "UPDATE event_user_times SET times = '{now}'"],
    ['admin_role', 'DELETE FROM event_users'],
    ['admin_role', "SELECT drop_old_series('analytics_events', '2020-01-01')"],
    ['admin_role', 'SELECT refresh_series(1)'],
    ['app_worker', 'INSERT INTO series_marks VALUES (NULL, NULL, NULL)'],
    ['app_worker', 'UPDATE analytics_events_day SET events = 1'],
    ['app_worker', 'DELETE FROM event_period_users'],
  ])('refuses %s: %s', async (role, statement) => {
    await expect(database.series.query(role as 'app_worker', statement)).rejects.toMatchObject({
      code: '42501',
    });
  });
}

describe('The series, natively partitioned', () => {
  behavesAsASeries(() => createSeriesDatabase(testServer().adminUrl));

  describe('its partitions', () => {
    let database: SeriesDatabase;
    beforeAll(async () => {
      database = await createSeriesDatabase(testServer().adminUrl);
    });
    afterAll(() => database.close());

    const write = (month: string, count: number): Promise<unknown> =>
      database.sql(
        `INSERT INTO analytics_events (time, event_type)
         SELECT $1::timestamptz + make_interval(secs => n), 'late' FROM generate_series(1, $2::integer) n`,
        [`${month}-02T00:00:00Z`, count],
      );
    const countIn = async (partition: string): Promise<number> => {
      const { rows } = await database.admin.query<{ count: number }>(
        `SELECT count(*)::integer AS count FROM ${partition}`,
      );
      return rows[0]!.count;
    };

    it('are made ahead', async () => {
      const ahead = async () => {
        const { rows } = await database.admin.query<{ name: string | null }>(
          `SELECT to_regclass('analytics_events_' || to_char(current_date + interval '5 months', 'YYYY_MM')) AS name`,
        );
        return rows[0]!.name;
      };
      expect(await ahead()).toBeNull();
      expect(await database.series.keepPartitions(5)).toBeGreaterThan(0);
      expect(await ahead()).not.toBeNull();
      expect(await database.series.keepPartitions(5)).toBe(0);
    });

    it('take in what came before they were there, and nothing is summed up twice for it', async () => {
      await write('2025-03', 50);
      await database.refresh();
      expect(await countIn('analytics_events_default')).toBe(50);
      expect(await database.series.keepPartitions(2)).toBe(1);
      expect(await countIn('analytics_events_default')).toBe(0);
      expect(await countIn('analytics_events_2025_03')).toBe(50);
      await database.refresh();
      expect(
        await database.sql(
          "SELECT sum(events)::integer AS events FROM analytics_events_day WHERE event_type = 'late'",
        ),
      ).toEqual([{ events: 50 }]);
    });

    it('are made beside writers, none of whom is refused and none of whose rows is lost', async () => {
      const months = ['2025-05', '2025-06', '2025-07'];
      let writing = true;
      let made = 0;
      const keeping = (async () => {
        while (writing) made += await database.series.keepPartitions(2);
      })();
      await Promise.all(
        [1, 2, 3].map(async () => {
          for (let n = 0; n < 30; n++) {
            // Each row a moment of its own.
            await database.sql(
              "INSERT INTO analytics_events (time, event_type) SELECT $1::timestamptz + random() * interval '20 days', 'beside'",
              [`${months[n % months.length]}-03T00:00:00Z`],
            );
          }
        }),
      );
      writing = false;
      await keeping;
      await database.series.keepPartitions(2);
      expect(made).toBeGreaterThanOrEqual(months.length);
      expect(await countIn('analytics_events_default')).toBe(0);
      expect(await countIn("analytics_events WHERE event_type = 'beside'")).toBe(90);
    });

    it('gives up after three seconds when a writer does not end, and does it the next time', async () => {
      await database.admin.query('BEGIN');
      await database.admin.query(
        "INSERT INTO analytics_events (time, event_type) VALUES ('2025-09-01T00:00:00Z', 'slow')",
      );
      await write('2025-09', 1);
      await expect(database.series.keepPartitions(2)).rejects.toMatchObject({ code: '55P03' });
      await database.admin.query('COMMIT');
      expect(await database.series.keepPartitions(2)).toBe(1);
      expect(await countIn('analytics_events_2025_09')).toBe(2);
    });
  });
});

const timescale = process.env.PEND_TEST_TIMESCALE_URL;
if (!timescale) {
  process.stderr.write(
    'SKIPPED: 29 tests of the series as hypertables; PEND_TEST_TIMESCALE_URL names no server that has TimescaleDB\n',
  );
}
(timescale ? describe : describe.skip)('The series as hypertables', () => {
  behavesAsASeries(async () => {
    const database = await createSeriesDatabase(timescale!);
    const { rows } = await database.admin.query<{ tables: number }>(
      'SELECT count(*)::integer AS tables FROM timescaledb_information.hypertables',
    );
    // Else these tests would pass on the other form.
    expect(rows[0]!.tables).toBeGreaterThanOrEqual(2);
    return database;
  });
});
