import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { ReadOnlyService } from '../../src/admin/read-only.service.js';
import { Database } from '../../src/database/database.js';
import { ReadOnlyMode } from '../../src/database/read-only/read-only-mode.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { pend } from '../support/process.js';
import { insertUser } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';

const ASSET = { type: 'fund', title: 'Solar', description: 'A park', category: 'energy' };

describe('Read-only mode', () => {
  let system: TestApplication;
  let admin: StaffClient;
  let mode: ReadOnlyService;
  let superuser: Client;

  beforeAll(async () => {
    system = await createTestApplication();
    mode = system.app.get(ReadOnlyService);
    admin = await StaffClient.logIn(system, 'super_admin');
    superuser = new Client({ connectionString: system.database.superuserUrl });
    superuser.on('error', () => {});
    await superuser.connect();
  });
  afterAll(async () => {
    await superuser?.end();
    await system?.close();
  });
  afterEach(() => mode.turnOff());

  const heard = async (isOn: boolean): Promise<void> => {
    const process = system.app.get(ReadOnlyMode);
    for (let waited = 0; process.isOn !== isOn; waited += 10) {
      if (waited > 5_000) throw new Error('The process has not heard of it.');
      await pause(10);
    }
  };
  /** One transaction of a login, as the application opens it. */
  const as = async (
    login: 'app' | 'staff' | 'worker',
    role: string,
    statement: string,
    settings: Record<string, string> = {},
  ): Promise<string> =>
    withConnection(system.database.urls[login], async (client) => {
      await client.query(settings.isolation ? `BEGIN ISOLATION LEVEL ${settings.isolation}` : 'BEGIN');
      await client.query(
        "SELECT set_config('role', $1, true), set_config('app.goes_on_read_only', $2, true)",
        [role, settings.goesOn ?? ''],
      );
      try {
        await client.query(statement);
        return 'done';
      } catch (error) {
        return (error as { code: string }).code;
      } finally {
        await client.query('ROLLBACK');
      }
    });

  it('refuses every write of the API with 503 and Retry-After, and answers every read', async () => {
    await mode.turnOn('Somebody changed prices by hand');
    await heard(true);
    const { body, headers } = await admin.post('assets').send(ASSET).expect(503);
    expect(body).toMatchObject({ code: 'read_only', status: 503 });
    expect(headers['retry-after']).toBe('60');
    await system.http.post('/api/wallet/otp').send({}).expect(503);
    await system.http.post('/api/analytics/events').send({ events: [] }).expect(503);
    await admin.get('assets').expect(200);
    await admin.get('admin/logs').expect(200);
    await system.http.get('/api/pools').expect(200);

    await mode.turnOff();
    await heard(false);
    await system.http.post('/api/analytics/events').send({ events: [] }).expect(422);
  });

  it('lets staff log in, refresh, end sessions and log out, and audits that', async () => {
    await mode.turnOn('drill');
    await heard(true);
    const { token, email, password } = await logInNew();
    const { body } = await system.http.post('/api/admin/auth/login').send({ email, password }).expect(200);
    const refreshed = await system.http
      .post('/api/admin/auth/refresh')
      .send({ refreshToken: body.refreshToken })
      .expect(200);
    await system.http
      .post('/api/admin/auth/logout')
      .set('authorization', `Bearer ${refreshed.body.accessToken}`)
      .expect(200);
    const bearer = { authorization: `Bearer ${token}` };
    await system.http.get('/api/admin/auth/me').set(bearer).expect(200);
    await system.http.post('/api/admin/auth/password').set(bearer).send({}).expect(503);
    const { rows } = await superuser.query(
      "SELECT count(*)::int AS n FROM admin_logs WHERE action = 'staff.logout'",
    );
    expect(rows[0].n).toBeGreaterThan(0);
  });

  it('is in the health report, the report of the system and the audit log', async () => {
    await mode.turnOn('Reconciliation found a difference');
    await heard(true);
    const ready = await system.http.get('/api/health/ready').expect(200);
    expect(ready.body).toMatchObject({ readOnly: true, status: 'up' });
    const { body } = await admin.get('admin/system').expect(200);
    expect(body.readOnly).toMatchObject({ on: 1, reason: 'Reconciliation found a difference' });
    await mode.turnOff();
    const { rows } = await superuser.query(
      `SELECT action, actor_type, new_values FROM admin_logs WHERE resource_type = 'read_only_mode'
        ORDER BY seq DESC LIMIT 2`,
    );
    expect(rows).toEqual([
      { action: 'system.read_only_off', actor_type: 'system', new_values: null },
      {
        action: 'system.read_only_on',
        actor_type: 'system',
        new_values: { reason: 'Reconciliation found a difference' },
      },
    ]);
  });

  it('is on or off: a second command changes nothing and leaves no row', async () => {
    expect(await mode.turnOn('once')).toEqual({ changed: true, settled: true });
    expect(await mode.turnOn('twice')).toEqual({ changed: false, settled: true });
    expect((await mode.status()).reason).toBe('once');
    expect(await mode.turnOff()).toBe(true);
    expect(await mode.turnOff()).toBe(false);
  });

  it('is enforced by the database on every role of a request, whatever the process has heard', async () => {
    const statements: ['app' | 'staff' | 'worker', string, string][] = [
      ['app', 'app_public', "INSERT INTO event_outbox (events) VALUES ('[{}]')"],
      ['app', 'app_user', 'UPDATE user_profiles SET preferences = preferences'],
      ['staff', 'admin_role', 'UPDATE users SET status = status'],
      ['staff', 'admin_role', 'UPDATE admin_users SET is_active = true'],
      ['staff', 'admin_role', 'UPDATE admin_users SET last_login_at = now(), password_hash = password_hash'],
      ['staff', 'admin_role', 'DELETE FROM admin_totp'],
      ['worker', 'app_worker', "UPDATE users SET status = 'suspended'"],
      ['worker', 'app_worker', 'DELETE FROM investments'],
    ];
    const codes = async (): Promise<string[]> => {
      const answers: string[] = [];
      for (const [login, role, statement] of statements) answers.push(await as(login, role, statement));
      return answers;
    };
    expect(new Set((await codes()).filter((code) => code === 'PDRO1'))).toEqual(new Set());
    await mode.turnOn('attack');
    expect(await codes()).toEqual(statements.map(() => 'PDRO1'));
  });

  it('lets the worker go on where it says so, and nobody else who says it', async () => {
    await mode.turnOn('attack');
    const goesOn = { goesOn: 'on' };
    expect(await as('worker', 'app_worker', 'UPDATE admin_log_horizon SET last_seq = last_seq', goesOn)).toBe(
      'done',
    );
    expect(await as('app', 'app_user', 'UPDATE user_profiles SET preferences = preferences', goesOn)).toBe(
      'PDRO1',
    );
    expect(await as('staff', 'admin_role', 'UPDATE users SET status = status', goesOn)).toBe('PDRO1');
  });

  it('cannot be turned off by a role of a request', async () => {
    await mode.turnOn('attack');
    expect(await as('app', 'app_user', 'SELECT set_read_only(false, NULL)')).toBe('42501');
    expect(await as('staff', 'admin_role', 'SELECT set_read_only(false, NULL)')).toBe('42501');
    expect(await as('staff', 'admin_role', 'UPDATE read_only_mode SET is_on = false')).toBe('42501');
    expect(await as('worker', 'app_worker', 'UPDATE read_only_mode SET is_on = false')).toBe('42501');
    expect((await mode.status()).isOn).toBe(true);
  });

  it('waits for a write that had begun, and refuses the next one meanwhile without making it wait', async () => {
    const { id } = await insertUser(superuser);
    const writer = new Client({ connectionString: system.database.urls.staff });
    await writer.connect();
    await writer.query("BEGIN; SELECT set_config('role', 'admin_role', true)");
    await writer.query('UPDATE users SET status = status WHERE id = $1', [id]);
    let returned = false;
    const turning = mode.turnOn('incident').then((turned) => {
      returned = true;
      return turned;
    });
    await heard(true);
    // Both while the command waits in the queue of the lock.
    const since = performance.now();
    expect(await as('staff', 'admin_role', 'UPDATE users SET status = status')).toBe('PDRO1');
    expect(performance.now() - since).toBeLessThan(2_000);
    await pause(300);
    expect(returned).toBe(false);
    await writer.query('COMMIT');
    expect(await turning).toEqual({ changed: true, settled: true });
    await writer.end();
  });

  it('refuses a transaction whose snapshot is older than the mode', async () => {
    for (const isolation of ['REPEATABLE READ', 'SERIALIZABLE']) {
      const old = new Client({ connectionString: system.database.urls.staff });
      await old.connect();
      await old.query(`BEGIN ISOLATION LEVEL ${isolation}`);
      await old.query("SELECT set_config('role', 'admin_role', true)");
      await old.query('SELECT count(*) FROM users');
      await mode.turnOn('incident');
      await expect(old.query('UPDATE users SET status = status')).rejects.toMatchObject({ code: '40001' });
      await old.query('ROLLBACK');
      await old.end();
      expect(await as('staff', 'admin_role', 'UPDATE users SET status = status', { isolation })).toBe(
        'PDRO1',
      );
      await mode.turnOff();
    }
  });

  it('lets no write through after the command has returned, with many writers at work', async () => {
    await superuser.query('CREATE TABLE writes_seen (at timestamptz NOT NULL DEFAULT clock_timestamp())');
    await superuser.query('GRANT INSERT ON writes_seen TO app_user, admin_role, app_worker');
    await superuser.query('SELECT guard_tables_while_read_only()');
    try {
      for (let round = 0; round < 5; round++) {
        let isOver = false;
        let written = 0;
        const writers = Array.from({ length: 8 }, async (_, index) => {
          const [login, role] = (
            [
              ['app', 'app_user'],
              ['staff', 'admin_role'],
              ['worker', 'app_worker'],
            ] as const
          )[index % 3]!;
          const client = new Client({ connectionString: system.database.urls[login] });
          await client.connect();
          while (!isOver) {
            try {
              await client.query(`BEGIN; SELECT set_config('role', '${role}', true)`);
              await client.query('INSERT INTO writes_seen DEFAULT VALUES');
              await client.query('COMMIT');
              written++;
            } catch (error) {
              expect((error as { code: string }).code).toBe('PDRO1');
              await client.query('ROLLBACK');
            }
          }
          await client.end();
        });
        // All are at work, however busy the machine is.
        while (written < 30) await pause(5);
        expect(await mode.turnOn(`round ${round}`)).toEqual({ changed: true, settled: true });
        const { rows: before } = await superuser.query('SELECT count(*)::int AS n FROM writes_seen');
        await pause(250);
        const { rows: after } = await superuser.query('SELECT count(*)::int AS n FROM writes_seen');
        isOver = true;
        await Promise.all(writers);
        expect(after).toEqual(before);
        await mode.turnOff();
      }
    } finally {
      await superuser.query('DROP TABLE writes_seen');
    }
  });

  it("refuses what a request does by the worker's login, though it was begun before", async () => {
    await mode.turnOn('incident');
    const database = system.app.get(Database);
    const inRequest = database.inContext(
      { requestId: randomUUID(), actor: { kind: 'public' }, readOnly: false },
      () =>
        database.asSystem('something of a request', () =>
          database.query("UPDATE users SET status = 'suspended'"),
        ),
    );
    await expect(inRequest).rejects.toMatchObject({ code: 'PDRO1' });
  });

  it('holds up jobs that decide or delete, and none that seal, measure or copy', async () => {
    await mode.turnOn('incident');
    await heard(true);
    const jobs = system.app.get(JobsService);
    expect(await jobs.start('investments.expire', 'schedule')).toBeUndefined();
    expect(await jobs.start('users.erase_retired', 'schedule')).toBeUndefined();
    for (const name of [
      'audit.seal',
      'system.sample',
      'investments.reconcile',
      'figures.fold',
      'summaries.refresh',
    ]) {
      const started = await jobs.start(name, 'schedule');
      expect([name, await started!.done]).toEqual([name, expect.objectContaining({ status: 'succeeded' })]);
    }
  });

  it('lets a process start, and is left by a command of another one', async () => {
    await mode.turnOn('incident');
    await heard(true);
    const { urls } = system.database;
    const environment = {
      PEND_HOME: system.config.home,
      DEVELOPMENT_CHAIN: 'off',
      DATABASE_OWNER_URL: urls.owner,
      DATABASE_URL: urls.app,
      DATABASE_STAFF_URL: urls.staff,
      DATABASE_WORKER_URL: urls.worker,
      ANALYTICS_DATABASE_OWNER_URL: urls.analyticsOwner,
      ANALYTICS_DATABASE_URL: urls.analytics,
    };
    const status = await pend(['readonly', 'status'], environment);
    expect(status).toEqual({ code: 1, output: expect.stringMatching(/^on since .*: incident$/m) });
    expect(await pend(['readonly', 'off'], environment)).toEqual({
      code: 0,
      output: expect.stringContaining('Read-only mode is off'),
    });
    await heard(false);
  });

  it('guards every table but those that are named here', async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
          AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'a_read_only' AND t.tgenabled = 'O')
        ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'access_limits',
      'admin_logs',
      'admin_sessions',
      'admin_spent_tokens',
      'auth_attempts',
      'job_runs',
      'read_only_mode',
      'schema_migrations',
      'user_sessions',
      'user_spent_tokens',
    ]);
  });

  /** Somebody whose account was there before the mode was on. */
  async function logInNew(): Promise<{ token: string; email: string; password: string }> {
    await mode.turnOff();
    const made = await system.logIn('auditor');
    await mode.turnOn('drill');
    await heard(true);
    return made;
  }
});
