import { randomBytes } from 'node:crypto';
import { JobRegistry } from '../../src/jobs/job-registry.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertUser, someAddress } from '../support/rows.js';

const hash = (): string => randomBytes(32).toString('hex');

describe('What getting in leaves behind', () => {
  let system: TestApplication;
  let adminId: string;
  let userId: string;

  beforeAll(async () => {
    system = await createTestApplication();
    ({ adminId } = await system.logIn('viewer'));
    userId = await withConnection(
      system.database.superuserUrl,
      async (client) => (await insertUser(client)).id,
    );
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const run = async (name: string) => {
    const started = await system.app.get(JobsService).start(name, 'request');
    return started!.done;
  };

  /** Puts a row in whose border (an end, a last use) lies so long ago, and returns its key. */
  type Leave = (ago: string) => Promise<string>;
  const session = async (
    table: 'admin_sessions' | 'user_sessions',
    ago: string,
    revoked = false,
  ): Promise<string> => {
    const owner = table === 'admin_sessions' ? ['admin_id', adminId] : ['user_id', userId];
    const [row] = await sql<{ id: string }>(
      `INSERT INTO ${table} (${owner[0]}, session_token, created_at, expires_at, revoked_at)
       SELECT $1, $2, over - interval '1 day', over, CASE WHEN $4 THEN over - interval '23 hours' END
         FROM (SELECT now() - $3::interval) AS ended (over) RETURNING id`,
      [owner[1], hash(), ago, revoked],
    );
    return row!.id;
  };
  const spent = (sessions: 'admin_sessions' | 'user_sessions', table: string): Leave => {
    return async (ago) => {
      const id = await session(sessions, ago);
      await sql(
        `INSERT INTO ${table} (token_hash, session_id, successor_hash, spent_at)
         VALUES ($1, $2, $3, now() - $4::interval - interval '1 minute')`,
        [hash(), id, hash(), ago],
      );
      return id;
    };
  };
  const insert =
    (text: string, key: () => string): Leave =>
    async (ago) => {
      const id = key();
      await sql(text, [id, ago]);
      return id;
    };

  it.each<[what: string, result: string, border: string, table: string, key: string, leave: Leave]>([
    [
      'sessions of staff, 30 days after their end,',
      'staffSessions',
      '30 days',
      'admin_sessions',
      'id',
      (ago) => session('admin_sessions', ago),
    ],
    [
      'sessions of staff that were ended early, 30 days after they would have run out,',
      'staffSessions',
      '30 days',
      'admin_sessions',
      'id',
      (ago) => session('admin_sessions', ago, true),
    ],
    [
      'sessions of investors, a week after their end,',
      'investorSessions',
      '7 days',
      'user_sessions',
      'id',
      (ago) => session('user_sessions', ago),
    ],
    [
      'spent tokens of staff, an hour after their session,',
      'spentTokens',
      '1 hour',
      'admin_spent_tokens',
      'session_id',
      spent('admin_sessions', 'admin_spent_tokens'),
    ],
    [
      'spent tokens of investors, an hour after their session,',
      'spentTokens',
      '1 hour',
      'user_spent_tokens',
      'session_id',
      spent('user_sessions', 'user_spent_tokens'),
    ],
    [
      'one-time codes, a day after they expired,',
      'oneTimeCodes',
      '1 day',
      'one_time_codes',
      'phone_hash',
      insert(
        `INSERT INTO one_time_codes (phone_hash, purpose, code_hash, terms_version, created_at, expires_at)
         SELECT $1, 'login', $1, '1', over - interval '5 minutes', over
           FROM (SELECT now() - $2::interval) AS expired (over)`,
        hash,
      ),
    ],
    [
      'one-time codes that were used, at the same time,',
      'oneTimeCodes',
      '1 day',
      'one_time_codes',
      'phone_hash',
      insert(
        `INSERT INTO one_time_codes (phone_hash, purpose, code_hash, terms_version, created_at, expires_at, used_at)
         SELECT $1, 'login', $1, '1', over - interval '5 minutes', over, over - interval '4 minutes'
           FROM (SELECT now() - $2::interval) AS expired (over)`,
        hash,
      ),
    ],
    [
      'nonces, an hour after they expired,',
      'signInNonces',
      '1 hour',
      'sign_in_nonces',
      'nonce',
      insert(
        `INSERT INTO sign_in_nonces (nonce, purpose, address, domain, uri, chain_id, issued_at, expires_at)
         SELECT $1, 'login', '${someAddress()}', 'x', 'x', 1, over - interval '10 minutes', over
           FROM (SELECT now() - $2::interval) AS expired (over)`,
        () => hash().slice(0, 32),
      ),
    ],
    [
      'limits, when their window is over,',
      'accessLimits',
      '0 hours',
      'access_limits',
      'key',
      insert(
        'INSERT INTO access_limits (key, hits, window_ends_at) VALUES ($1, 3, now() - $2::interval)',
        hash,
      ),
    ],
    [
      'attempts, a day after the last,',
      'authAttempts',
      '1 day',
      'auth_attempts',
      'subject',
      insert(
        `INSERT INTO auth_attempts (kind, subject, failures, last_attempt_at)
         VALUES ('account', $1, 9, now() - $2::interval)`,
        hash,
      ),
    ],
  ])('%s goes with access.prune, and not before', async (_what, result, border, table, key, leave) => {
    await run('access.prune');
    const gone = await leave(`${border} 30 seconds`);
    const kept = await leave(`${border} -30 seconds`);
    const ended = await run('access.prune');
    expect(ended).toMatchObject({ status: 'succeeded', result: { [result]: 1 } });
    const left = await sql(`SELECT ${key} AS key FROM ${table} WHERE ${key} = ANY ($1)`, [[gone, kept]]);
    expect(left).toEqual([{ key: kept }]);
  });

  it('keeps what a live session needs to notice a token that is used again', async () => {
    const [row] = await sql<{ id: string }>(
      `INSERT INTO user_sessions (user_id, session_token, created_at, expires_at)
       VALUES ($1, $2, now() - interval '29 days', now() + interval '1 hour') RETURNING id`,
      [userId, hash()],
    );
    await sql(
      `INSERT INTO user_spent_tokens (token_hash, session_id, successor_hash, spent_at)
       VALUES ($1, $2, $3, now() - interval '28 days')`,
      [hash(), row!.id, hash()],
    );
    await run('access.prune');
    expect(await sql('SELECT FROM user_spent_tokens WHERE session_id = $1', [row!.id])).toHaveLength(1);
  });

  it('is deleted by app_worker, and by nobody else', async () => {
    for (const [login, role, allowed] of [
      ['worker', 'app_worker', true],
      ['staff', 'admin_role', false],
      ['app', 'app_user', false],
      ['app', 'app_public', false],
    ] as const) {
      await withConnection(system.database.urls[login], async (client) => {
        await client.query(`SET ROLE ${role}`);
        const asked = client.query('SELECT * FROM prune_access()');
        if (allowed) expect((await asked).rowCount).toBe(1);
        else await expect(asked).rejects.toMatchObject({ code: '42501' });
      });
    }
  });

  it('has its jobs declared, for the clock and for staff to see', () => {
    const names = system.app
      .get(JobRegistry)
      .all()
      .map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['access.prune', 'approvals.expire']));
  });
});
