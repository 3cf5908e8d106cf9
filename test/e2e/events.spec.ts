import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { EventFigures } from '../../src/analytics/series/event-figures.repository.js';
import { SystemFigures } from '../../src/analytics/series/system-figures.repository.js';
import { Database } from '../../src/database/database.js';
import type { JobResult } from '../../src/jobs/job.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { InvestorClient } from '../support/investor-client.js';
import { insertRow } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { testServer } from '../support/test-server.js';

const PHONE = /^(?:Mozilla)/;
const DAY = 24 * 60 * 60 * 1000;

describe('Events of use', () => {
  let system: TestApplication;
  beforeAll(async () => {
    system = await createTestApplication({ TRUST_PROXY: '127.0.0.1' });
  });
  afterAll(() => system.close());
  beforeEach(async () => {
    await sql('DELETE FROM event_outbox');
    await series('DELETE FROM analytics_events');
  });

  const sql = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const series = <T extends object>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.urls.analyticsOwner,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const admin = (use: (client: Client) => Promise<unknown>) => withConnection(testServer().adminUrl, use);

  const send = (events: unknown, rest: object = {}) =>
    system.http.post('/api/analytics/events').send({ events, ...rest });
  const run = async (
    job: string,
  ): Promise<{ status: string; result: JobResult | null; error: string | null }> =>
    await (await system.app.get(JobsService, { strict: false }).start(job, 'request'))!.done;
  const event = (values: object = {}) => ({
    eventId: randomUUID(),
    eventType: 'pool.opened',
    time: new Date(Date.now() - 60_000).toISOString(),
    ...values,
  });
  const stored = () =>
    series<Record<string, unknown>>(
      `SELECT event_type, user_id, event_data, session_id FROM analytics_events ORDER BY time, event_type`,
    );

  it('are taken from anybody, kept before the answer, and counted once they are moved', async () => {
    const sent = event({ eventData: { poolId: 'benban', place: 3 }, sessionId: 's-1' });
    const { body } = await send([sent]).expect(202);
    expect(body).toEqual({ accepted: 1, events: [{ eventId: sent.eventId, status: 'accepted' }] });
    expect(await sql('SELECT user_id, jsonb_array_length(events) AS count FROM event_outbox')).toEqual([
      { user_id: null, count: 1 },
    ]);
    expect((await run('events.move')).result).toEqual({ batches: 1 });
    expect(await sql('SELECT FROM event_outbox')).toEqual([]);
    expect(await stored()).toEqual([
      {
        event_type: 'pool.opened',
        user_id: null,
        event_data: { poolId: 'benban', place: 3 },
        session_id: 's-1',
      },
    ]);
    expect((await run('series.refresh')).status).toBe('succeeded');
    const figures = system.app.get(EventFigures, { strict: false });
    const range = { from: new Date(Date.now() - DAY), to: new Date(), timeZone: 'Africa/Cairo' } as const;
    expect(await figures.count({ ...range, interval: 'month' })).toMatchObject([
      { eventType: 'pool.opened', events: '1', users: '0' },
    ]);
    expect(Date.now() - (await figures.asOf())!.getTime()).toBeLessThan(60_000);
  });

  it('of an investor are their own history too, with less of where they came from', async () => {
    const investor = await InvestorClient.logIn(system);
    const agent = 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Mobile Safari/537.36';
    const from = (ip: string) =>
      investor
        .post('analytics/events', { events: [event()] }, null)
        .set('x-forwarded-for', ip)
        .set('user-agent', agent)
        .expect(202);
    await from('198.51.100.77');
    await from('2001:db8:1234:5678::9');
    await from('::ffff:198.51.100.77');
    const rows = await sql<{ ip: string; agent: string }>(
      `SELECT ip_address::text AS ip, user_agent AS agent FROM user_analytics WHERE user_id = $1 ORDER BY 1`,
      [investor.userId],
    );
    expect(rows).toEqual([
      { ip: '198.51.100.0/24', agent: 'phone' },
      { ip: '198.51.100.0/24', agent: 'phone' },
      { ip: '2001:db8:1234::/48', agent: 'phone' },
    ]);
    expect(JSON.stringify(await sql('SELECT * FROM event_outbox'))).not.toMatch(PHONE);
    await run('events.move');
    expect((await stored()).map(({ user_id }) => user_id)).toEqual(Array(3).fill(investor.userId));
    const { body } = await investor.get('user/export').expect(200);
    // In both databases, and so both times.
    expect((body as { data: { eventsOfUse: unknown[] } }).data.eventsOfUse).toHaveLength(6);
  });

  it('of somebody who objects are nobody’s', async () => {
    const investor = await InvestorClient.logIn(system);
    await system.http
      .patch('/api/user/profile')
      .set('authorization', `Bearer ${investor.token}`)
      .send({ preferences: { analytics: false } })
      .expect(200);
    await investor.post('analytics/events', { events: [event()] }, null).expect(202);
    expect(await sql('SELECT FROM user_analytics WHERE user_id = $1', [investor.userId])).toEqual([]);
    await run('events.move');
    expect(await stored()).toEqual([expect.objectContaining({ user_id: null })]);
  });

  it('that come again count once, for the sender and in every sum', async () => {
    const investor = await InvestorClient.logIn(system);
    const batch = { events: [event(), event({ eventType: 'invest.clicked' })] };
    await Promise.all([1, 2, 3].map(() => investor.post('analytics/events', batch, null).expect(202)));
    await run('events.move');
    await investor.post('analytics/events', batch, null).expect(202);
    await run('events.move');
    await run('series.refresh');
    expect(await sql('SELECT FROM user_analytics WHERE user_id = $1', [investor.userId])).toHaveLength(2);
    expect(await stored()).toHaveLength(2);
    expect(await series('SELECT sum(events)::text AS events FROM analytics_events_day')).toEqual([
      { events: '2' },
    ]);
  });

  it('are each sender’s own: another’s id stands in nobody’s way and tells nothing', async () => {
    const [one, other] = await InvestorClient.logInMany(system, 2);
    const batch = { events: [event()] };
    const answers = [
      await one!.post('analytics/events', batch, null).expect(202),
      await other!.post('analytics/events', batch, null).expect(202),
      await send(batch.events).expect(202),
    ];
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
    await run('events.move');
    expect((await stored()).map(({ user_id }) => user_id)).toEqual(
      expect.arrayContaining([one!.userId, other!.userId, null]),
    );
    expect(await sql('SELECT FROM user_analytics WHERE user_id = $1', [other!.userId])).toHaveLength(1);
  });

  it('are refused to a token that is none, and to the staff', async () => {
    const staff = await system.logIn('super_admin');
    for (const token of ['x', staff.token]) {
      await system.http
        .post('/api/analytics/events')
        .set('authorization', `Bearer ${token}`)
        .send({ events: [event()] })
        .expect(401);
    }
    expect(await sql('SELECT FROM event_outbox')).toEqual([]);
  });

  it.each<[string, unknown, string, string]>([
    ['no body', [], '', 'is_object'],
    ['no events', {}, '/events', 'array_size'],
    ['none', { events: [] }, '/events', 'array_size'],
    ['a hundred and one', { events: Array(101).fill({ eventType: 'a' }) }, '/events', 'array_size'],
    ['an unknown field', { events: [{ eventType: 'a' }], user: 'x' }, '/user', 'unknown_field'],
    [
      'somebody else’s id',
      { events: [{ eventType: 'a', userId: 'x' }] },
      '/events/0/userId',
      'unknown_field',
    ],
    ['no object', { events: ['a'] }, '/events/0', 'is_object'],
    ['no type', { events: [{}] }, '/events/0/eventType', 'matches'],
    ['a type in capitals', { events: [{ eventType: 'Opened' }] }, '/events/0/eventType', 'matches'],
    ['a type too long', { events: [{ eventType: 'a'.repeat(51) }] }, '/events/0/eventType', 'matches'],
    ['SQL for a type', { events: [{ eventType: "a'; DROP TABLE users" }] }, '/events/0/eventType', 'matches'],
    ['an id that is none', { events: [{ eventType: 'a', eventId: '1' }] }, '/events/0/eventId', 'is_uuid'],
    [
      'an id without a time',
      { events: [{ eventType: 'a', eventId: randomUUID() }] },
      '/events/0/time',
      'is_defined',
    ],
    [
      'a time without a zone',
      { events: [{ eventType: 'a', time: '2026-01-01T00:00:00' }] },
      '/events/0/time',
      'is_date',
    ],
    [
      'a day that is none',
      { events: [{ eventType: 'a', time: '2026-13-01T00:00:00Z' }] },
      '/events/0/time',
      'is_date',
    ],
    [
      'a time of last year',
      { events: [event({ time: new Date(Date.now() - 8 * DAY) })] },
      '/events/0/time',
      'too_old',
    ],
    [
      'a time to come',
      { events: [event({ time: new Date(Date.now() + DAY) })] },
      '/events/0/time',
      'in_the_future',
    ],
    ['a session with spaces', { events: [event({ sessionId: 'a b' })] }, '/events/0/sessionId', 'matches'],
    [
      'a phone for a session',
      { events: [event({ sessionId: '01012345678' })] },
      '/events/0/sessionId',
      'personal_data',
    ],
    ['data that is a list', { events: [event({ eventData: [] })] }, '/events/0/eventData', 'is_object'],
    [
      'data too large',
      { events: [event({ eventData: { a: 'x'.repeat(4_100) } })] },
      '/events/0/eventData',
      'too_large',
    ],
    [
      'data too deep',
      { events: [event({ eventData: { a: { b: { c: { d: {} } } } } })] },
      '/events/0/eventData/a/b/c/d',
      'too_deep',
    ],
    [
      'a phone',
      { events: [event({ eventData: { contact: '+201012345678' } })] },
      '/events/0/eventData/contact',
      'personal_data',
    ],
    [
      'a phone as a number',
      { events: [event({ eventData: { n: 201012345678 } })] },
      '/events/0/eventData/n',
      'personal_data',
    ],
    [
      'an e-mail address',
      { events: [event({ eventData: { a: { b: ['x@example.com'] } } })] },
      '/events/0/eventData/a/b/0',
      'personal_data',
    ],
    [
      'a national id',
      { events: [event({ eventData: { nid: '29801150101234' } })] },
      '/events/0/eventData/nid',
      'personal_data',
    ],
    [
      'a field called phone',
      { events: [event({ eventData: { phoneNumber: 'x' } })] },
      '/events/0/eventData/phoneNumber',
      'personal_data',
    ],
  ])('are refused whole with %s, and the field is named', async (_, body, pointer, code) => {
    const answer = await system.http
      .post('/api/analytics/events')
      .send(body as object)
      .expect(422);
    expect(answer.body.violations).toEqual(
      expect.arrayContaining([expect.objectContaining({ pointer, code })]),
    );
    expect(JSON.stringify(answer.body)).not.toMatch(/1012345678|example\.com|29801150101234/);
    expect(await sql('SELECT FROM event_outbox')).toEqual([]);
  });

  it('stand or fall one by one', async () => {
    const bad = event({ eventData: { email: 'x@example.com' } });
    const { body } = await send([event(), bad, event()]).expect(202);
    expect(body).toMatchObject({
      accepted: 2,
      events: [
        { status: 'accepted' },
        { status: 'refused', eventId: bad.eventId, violations: [{ pointer: '/events/1/eventData/email' }] },
        { status: 'accepted' },
      ],
    });
    expect(await sql('SELECT jsonb_array_length(events) AS count FROM event_outbox')).toEqual([{ count: 2 }]);
  });

  it('wait while the analytics database is away, and none is lost or counted twice', async () => {
    const analytics = system.database.names.analytics;
    const sent = Array.from({ length: 5 }, () => event());
    await send(sent.slice(0, 2)).expect(202);
    await run('events.move');
    await admin(async (client) => {
      await client.query(`ALTER DATABASE ${escapeIdentifier(analytics)} ALLOW_CONNECTIONS false`);
      await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        analytics,
      ]);
    });
    try {
      await send(sent.slice(2, 4)).expect(202);
      expect((await run('events.move')).status).toBe('failed');
      await send(sent.slice(3)).expect(202);
      expect(await sql('SELECT FROM event_outbox')).toHaveLength(2);
      const { body } = await system.http
        .get('/api/admin/system')
        .set('authorization', `Bearer ${(await system.logIn('auditor')).token}`)
        .expect(200);
      expect(body).toMatchObject({ events: { waiting: 2, refused: 0 } });
    } finally {
      await admin((client) =>
        client.query(`ALTER DATABASE ${escapeIdentifier(analytics)} ALLOW_CONNECTIONS true`),
      );
    }
    expect((await run('events.move')).result).toEqual({ batches: 2 });
    expect(await stored()).toHaveLength(5);
  });

  it('are sent again when the process dies between the two databases, and count once', async () => {
    await sql(`CREATE FUNCTION die() RETURNS TRIGGER LANGUAGE plpgsql AS $$ BEGIN
                 RAISE EXCEPTION 'killed' USING ERRCODE = '57P01'; END $$`);
    await sql('CREATE TRIGGER die BEFORE DELETE ON event_outbox FOR EACH STATEMENT EXECUTE FUNCTION die()');
    await send([event(), event()]).expect(202);
    try {
      expect((await run('events.move')).status).toBe('failed');
      expect(await stored()).toHaveLength(2);
      expect(await sql('SELECT FROM event_outbox')).toHaveLength(1);
    } finally {
      await sql('DROP FUNCTION die() CASCADE');
    }
    expect((await run('events.move')).status).toBe('succeeded');
    await run('series.refresh');
    expect(await stored()).toHaveLength(2);
    expect(await sql('SELECT FROM event_outbox')).toEqual([]);
    expect(await series('SELECT sum(events)::text AS events FROM analytics_events_day')).toEqual([
      { events: '2' },
    ]);
  });

  it('are set aside where the analytics database will not have them, and hold up no others', async () => {
    await sql(
      `INSERT INTO event_outbox (events) VALUES ('[{"id": "x", "type": null, "time": "2026-01-01T00:00:00Z"}]')`,
    );
    await send([event()]).expect(202);
    expect((await run('events.move')).status).toBe('succeeded');
    expect(await stored()).toHaveLength(1);
    expect(await sql('SELECT refused FROM event_outbox')).toEqual([{ refused: '23502' }]);
    expect((await run('events.move')).result).toEqual({ batches: 0 });
  });

  it('of somebody erased go wherever they are, and out of the sums of people', async () => {
    const boss = await StaffClient.logIn(system, 'super_admin');
    const investor = await InvestorClient.logIn(system);
    await investor.post('analytics/events', { events: [event(), event()] }, null).expect(202);
    await run('events.move');
    await run('series.refresh');
    await investor.post('analytics/events', { events: [event()] }, null).expect(202);
    const figures = system.app.get(EventFigures, { strict: false });
    const range = {
      from: new Date(Date.now() - DAY),
      to: new Date(),
      interval: 'month',
      timeZone: 'UTC',
    } as const;
    expect(await figures.count(range)).toMatchObject([{ events: '2', users: '1' }]);
    expect(await sql('SELECT FROM event_outbox WHERE user_id = $1', [investor.userId])).toHaveLength(1);
    await boss.post(`users/${investor.userId}/erase`).expect(200);
    for (const table of ['event_outbox', 'user_analytics']) {
      expect(await sql(`SELECT FROM ${table} WHERE user_id = $1`, [investor.userId])).toEqual([]);
    }
    await run('users.erase_events');
    for (const table of ['analytics_events', 'event_user_slots', 'event_user_times', 'event_users']) {
      expect(await series(`SELECT FROM ${table} WHERE user_id = $1`, [investor.userId])).toEqual([]);
    }
    await run('series.refresh');
    expect(await figures.count(range)).toEqual([]);
  });

  it('of an investor are forgotten after their time, but not what an import brought', async () => {
    const { userId } = await InvestorClient.logIn(system);
    const old = new Date(Date.now() - 401 * DAY);
    await withConnection(system.database.superuserUrl, async (client) => {
      const row = (values: object) =>
        insertRow(client, 'user_analytics', { user_id: userId, event_type: 'x', ...values });
      await row({ timestamp: old, ip_address: '10.0.0.0/24' });
      await row({ timestamp: old, event_type: 'imported', event_data: { import: {} } });
      await row({ event_type: 'new' });
    });
    expect((await run('events.prune')).result).toEqual({ rows: 1 });
    expect(
      await sql('SELECT event_type FROM user_analytics WHERE user_id = $1 ORDER BY 1', [userId]),
    ).toEqual([{ event_type: 'imported' }, { event_type: 'new' }]);
  });

  describe('in the database', () => {
    const as = (role: string, userId: string | null, statement: string, values: unknown[] = []) =>
      withConnection(system.database.superuserUrl, async (client) => {
        await client.query('BEGIN');
        await client.query(
          "SELECT set_config('role', $1, true), set_config('app.current_user_id', $2, true)",
          [role, userId ?? ''],
        );
        return client.query(statement, values);
      });

    it('cannot be told of another, by nobody', async () => {
      const [one, other] = await InvestorClient.logInMany(system, 2);
      const events = JSON.stringify([{}]);
      const insert = 'INSERT INTO event_outbox (user_id, events) VALUES ($1, $2)';
      await expect(as('app_user', one!.userId, insert, [other!.userId, events])).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as('app_public', null, insert, [other!.userId, events])).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as('app_user', one!.userId, 'SELECT FROM event_outbox')).rejects.toMatchObject({
        code: '42501',
      });
      await expect(as('admin_role', null, 'SELECT FROM event_outbox')).rejects.toMatchObject({
        code: '42501',
      });
    });

    it.each(['{}', '[]', JSON.stringify(Array(101).fill({}))])(
      'come in batches of 1 to 100, not as %.20s',
      async (events) => {
        await expect(
          as('app_public', null, 'INSERT INTO event_outbox (events) VALUES ($1)', [events]),
        ).rejects.toMatchObject({ code: '23514', constraint: 'event_outbox_events_check' });
      },
    );
  });

  describe('What is measured of the system', () => {
    it('is sampled by a job and summed up by period', async () => {
      expect((await run('system.sample')).status).toBe('succeeded');
      expect((await run('system.sample')).status).toBe('succeeded');
      const figures = system.app.get(SystemFigures, { strict: false });
      const read = await system.app.get(Database, { strict: false }).asSystem('test', () =>
        figures.read({
          from: new Date(Date.now() - DAY),
          to: new Date(),
          interval: 'month',
          timeZone: 'Asia/Kolkata',
        }),
      );
      const types = [...new Set(read.map(({ metricType }) => metricType))];
      expect(types).toEqual(
        expect.arrayContaining([
          'database.cache_hit_ratio',
          'database.primary_bytes',
          'event_loop.lag_ms',
          'events.waiting',
          'pool.connections',
          'process.cpu_percent',
          'process.resident_bytes',
        ]),
      );
      for (const { mean, min, max } of read) {
        expect(Number(min)).toBeLessThanOrEqual(Number(mean));
        expect(Number(mean)).toBeLessThanOrEqual(Number(max));
      }
    });

    it('equals a scan whatever is added, changed or taken back, and outlives its samples', async () => {
      await sql("DELETE FROM system_metrics WHERE metric_type = 'scan'");
      await sql(
        `INSERT INTO system_metrics (metric_type, metric_value, timestamp)
         SELECT 'scan', n, date_trunc('hour', now()) - interval '40 days' + make_interval(mins => n * 7)
           FROM generate_series(1, 500) n`,
      );
      await sql(
        "UPDATE system_metrics SET metric_value = 5 WHERE metric_type = 'scan' AND metric_value BETWEEN 5 AND 60",
      );
      await sql(
        "UPDATE system_metrics SET timestamp = timestamp + interval '3 hours' WHERE metric_type = 'scan' AND metric_value = 77",
      );
      await sql(
        "DELETE FROM system_metrics WHERE metric_type = 'scan' AND metric_value IN (5, 100, 101, 102)",
      );
      const sums = (minutes: number) =>
        sql(
          `SELECT bucket, samples, total::text, least::text, most::text FROM system_metric_rollups
            WHERE metric_type = 'scan' AND minutes = $1 ORDER BY 1`,
          [minutes],
        );
      for (const minutes of [15, 60]) {
        const scanned = await sql(
          `SELECT date_bin(make_interval(mins => $1), timestamp, 'epoch') AS bucket, count(*)::integer AS samples,
                  sum(metric_value)::text AS total, min(metric_value)::text AS least, max(metric_value)::text AS most
             FROM system_metrics WHERE metric_type = 'scan' GROUP BY 1 ORDER BY 1`,
          [minutes],
        );
        expect(scanned.length).toBeGreaterThan(10);
        expect(await sums(minutes)).toEqual(scanned);
      }
      const before = await sums(60);
      expect((await run('system.prune_samples')).status).toBe('succeeded');
      expect(await sql("SELECT FROM system_metrics WHERE metric_type = 'scan'")).toEqual([]);
      expect(await sums(60)).toEqual(before);
    });
  });
});
