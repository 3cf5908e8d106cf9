import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, withConnection } from '../support/database.js';
import { pend, Program } from '../support/process.js';

const READY = /API page: {2}(http:\/\/\S+)\/api\/docs\n/;

describe('Starting', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-start-'));
  const embedded = { PEND_HOME: home, PORT: '0' };
  const started: Program[] = [];

  const start = (environment: Record<string, string>): Program => {
    const program = new Program('main', [], environment);
    started.push(program);
    return program;
  };

  afterAll(async () => {
    for (const program of started) program.signal('SIGKILL');
    // Nobody is left to stop the embedded server of a killed process: the next user of it does.
    await pend(['db', 'status'], embedded);
    rmSync(home, { recursive: true, force: true });
  });

  it('with nothing configured brings up databases, demo data and a first admin, and stops cleanly', async () => {
    const program = start(embedded);
    const [, base] = await program.says(READY);
    expect(program.output).toMatch(/API page:.*\n$/);
    const [, password] = /Admin: +admin@pend\.example {2}password (\S+)/.exec(program.output)!;
    const login = await fetch(`${base}/api/admin/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'admin@pend.example', password }),
    });
    const { accessToken } = (await login.json()) as { accessToken: string };
    for (const path of ['assets', 'users', 'pools', 'blocks', 'transactions']) {
      const answer = await fetch(`${base}/api/${path}`, {
        headers: { authorization: `Bearer ${accessToken}` },
      });
      expect(((await answer.json()) as { data: unknown[] }).data.length).toBeGreaterThan(5);
    }
    expect(await program.stop()).toBe(0);
    const { output } = await pend(['db', 'url', '--json'], embedded);
    expect(JSON.parse(output.split('\n').find((line) => line.startsWith('{'))!)).toMatchObject({
      running: false,
    });
  });

  it('again keeps the data and prints no password', async () => {
    const program = start(embedded);
    await program.says(READY);
    expect(program.output).not.toMatch(/password|Migrated|Demo data/);
    const { code, output } = await pend(['db', 'url'], embedded);
    expect(code).toBe(0);
    await withConnection(output.trim(), async (client) => {
      const { rows } = await client.query(
        'SELECT (SELECT count(*) FROM users) AS users, (SELECT count(*) FROM admin_users) AS staff',
      );
      expect(rows).toEqual([{ users: '162', staff: '1' }]);
    });
    program.signal('SIGKILL');
    expect(await program.end()).toBe('SIGKILL');
  });

  it('after kill -9 goes on with the server that was left behind', async () => {
    const program = start(embedded);
    const [, base] = await program.says(READY);
    expect((await fetch(`${base}/api/health/ready`)).status).toBe(200);
    // As the terminal and npm do at one Ctrl-C.
    program.signal('SIGINT');
    program.signal('SIGINT');
    expect(await program.end()).toBe(0);
    const { output } = await pend(['db', 'url', '--json'], embedded);
    expect(output).toContain('"running":false');
  });

  it('runs its jobs by the clock: within a minute the audit log is sealed', async () => {
    const program = start({ ...embedded, NODE_ENV: 'development', DEVELOPMENT_CHAIN: 'off' });
    await program.says(READY);
    const { output } = await pend(['db', 'url'], embedded);
    const sealed = () =>
      withConnection(output.trim(), async (client) => {
        const { rows } = await client.query<{ seals: string }>(
          'SELECT count(*) AS seals FROM admin_log_seals',
        );
        return Number(rows[0]!.seals);
      });
    const until = Date.now() + 75_000;
    while ((await sealed()) === 0 && Date.now() < until) await sleep(500);
    expect(await sealed()).toBeGreaterThan(0);
    expect(await program.stop()).toBe(0);
  }, 120_000);

  it('with only an owner configured sets the other logins up, migrates and starts nothing', async () => {
    const database = await createTestDatabase({ empty: true });
    const own = mkdtempSync(join(tmpdir(), 'pend-external-'));
    try {
      const program = start({
        PEND_HOME: own,
        PORT: '0',
        DATABASE_OWNER_URL: database.superuserUrl,
        DATABASE_STAFF_URL: database.urls.staff,
        DATABASE_WORKER_URL: database.urls.worker,
        DATABASE_URL: database.urls.app,
        ANALYTICS_DATABASE_OWNER_URL: database.urls.analyticsOwner,
        ANALYTICS_DATABASE_URL: database.urls.analytics,
      });
      const [, base] = await program.says(READY);
      expect(program.output).toMatch(/Migrated primary/);
      expect(program.output).not.toMatch(/embedded|Demo data/);
      expect(await (await fetch(`${base}/api/users`)).json()).toMatchObject({ status: 401 });
      expect(await program.stop()).toBe(0);
      const { output } = await pend(['db', 'url', '--role', 'app'], {
        PEND_HOME: own,
        DATABASE_URL: database.urls.app,
        DATABASE_STAFF_URL: database.urls.staff,
        DATABASE_WORKER_URL: database.urls.worker,
      });
      expect(output.trim()).toBe(database.urls.app);
    } finally {
      await database.drop();
      rmSync(own, { recursive: true, force: true });
    }
  });

  describe('is refused in one sentence that says what to do', () => {
    const refusal = async (environment: Record<string, string>): Promise<string[]> => {
      const program = start({ PORT: '0', ...environment });
      expect(await program.end()).toBe(1);
      expect(program.output).not.toMatch(/\n\s+at /);
      return program.output.trim().split('\n');
    };

    it('for a database that nobody answers for', async () => {
      const url = 'postgresql://pend_owner:secret@127.0.0.1:1/pend_production';
      expect(await refusal({ PEND_HOME: home, DATABASE_OWNER_URL: url })).toEqual([
        'DATABASE_OWNER_URL: no PostgreSQL answers at postgresql://pend_owner@127.0.0.1:1/pend_production; start it or correct the address.',
      ]);
    });

    it('for a wrong password and for an unknown database', async () => {
      const database = await createTestDatabase();
      try {
        const wrong = new URL(database.urls.owner);
        wrong.password = 'wrong';
        expect(await refusal({ PEND_HOME: home, DATABASE_OWNER_URL: wrong.toString() })).toEqual([
          expect.stringMatching(/^DATABASE_OWNER_URL: the server refuses the login/),
        ]);
        const absent = new URL(database.urls.owner);
        absent.pathname = '/absent';
        expect(await refusal({ PEND_HOME: home, DATABASE_OWNER_URL: absent.toString() })).toEqual([
          expect.stringMatching(/^DATABASE_OWNER_URL: the database .* does not exist/),
        ]);
      } finally {
        await database.drop();
      }
    });

    it('for a schema that is newer than the code', async () => {
      const database = await createTestDatabase();
      try {
        await withConnection(database.urls.owner, (client) =>
          client.query(
            "INSERT INTO schema_migrations (timestamp, name) VALUES (1999999999999, 'Later1999999999999')",
          ),
        );
        expect(
          await refusal({
            PEND_HOME: home,
            DATABASE_OWNER_URL: database.superuserUrl,
            DATABASE_URL: database.urls.app,
            DATABASE_STAFF_URL: database.urls.staff,
            DATABASE_WORKER_URL: database.urls.worker,
            ANALYTICS_DATABASE_URL: database.urls.analytics,
          }),
        ).toEqual([
          'The schema is newer than this code (it has Later1999999999999); start the version that made it, or a later one.',
        ]);
      } finally {
        await database.drop();
      }
    });

    it('for a schema that is not migrated, where no owner is configured', async () => {
      const database = await createTestDatabase({ empty: true });
      try {
        expect(
          await refusal({
            PEND_HOME: home,
            DATABASE_URL: database.urls.app,
            DATABASE_STAFF_URL: database.urls.staff,
            DATABASE_WORKER_URL: database.urls.worker,
          }),
        ).toEqual([expect.stringMatching(/^The schema lacks \d+ migrations; run pend db migrate/)]);
      } finally {
        await database.drop();
      }
    });

    it('for a port that is in use', async () => {
      const other = createServer().listen(0, '127.0.0.1');
      await new Promise((resolve) => other.once('listening', resolve));
      const { port } = other.address() as AddressInfo;
      const lines = await refusal({ PEND_HOME: home, PORT: String(port) });
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`^PORT: .*${port} is in use; stop what listens`)),
      );
      other.close();
    });

    it('for other secrets than those that the data was written with', async () => {
      const lines = await refusal({ PEND_HOME: home, PHONE_PEPPER: 'f00d'.repeat(16) });
      expect(lines).toContainEqual(
        expect.stringMatching(/^PHONE_PEPPER is not the one that this database was filled with/),
      );
    });

    it('for every wrong variable at once', async () => {
      const lines = await refusal({ PORT: 'x', APP_ROLE: 'x', JWT_SECRET: 'short' });
      expect(lines.map((line) => line.split(' ')[0])).toEqual(['PORT', 'APP_ROLE', 'JWT_SECRET']);
    });

    const asUser = process.getuid?.() === 0 ? it.skip : it;
    asUser('for a data folder that it may not write', async () => {
      const closed = mkdtempSync(join(tmpdir(), 'pend-closed-'));
      chmodSync(closed, 0o500);
      const lines = await refusal({ PEND_HOME: join(closed, 'home') });
      expect(lines).toEqual([expect.stringMatching(/^PEND_HOME: .* may not be used by this user/)]);
    });
  });
});

describe('The command line', () => {
  it('explains itself and answers 2 for what it does not know', async () => {
    expect(await pend(['--help'], {})).toMatchObject({ code: 0, output: expect.stringContaining('import') });
    expect(await pend(['db', '--help'], {})).toMatchObject({
      code: 0,
      output: expect.stringContaining('migrate'),
    });
    expect(await pend(['frobnicate'], {})).toMatchObject({
      code: 2,
      output: expect.stringContaining('unknown command'),
    });
    expect(await pend(['db', 'url', '--role', 'god'], {})).toMatchObject({
      code: 2,
      output: '--role is owner or app, not god.\n',
    });
  });
});
