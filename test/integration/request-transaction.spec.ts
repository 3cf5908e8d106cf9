import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { applicationDataSource } from '../../ormconfig.js';
import type { Actor } from '../../src/common/actor.js';
import { Database, type LoginSources } from '../../src/database/database.js';
import { asProblem } from '../../src/database/database-problem.js';
import { TransactionAborted } from '../../src/database/open-transaction.js';
import { errorCode } from '../../src/database/sql-state.js';
import { UserProfile } from '../../src/users/entities/user-profile.entity.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { insertRow, insertUser } from '../support/rows.js';

const POOL = 4;
const USERS = 40;

describe("The request's transaction", () => {
  let test: TestDatabase;
  let sources: LoginSources;
  let database: Database;
  let userIds: string[];

  beforeAll(async () => {
    test = await createTestDatabase();
    const connect = (login: 'app' | 'staff' | 'worker') =>
      new DataSource(applicationDataSource(login, test.urls[login], POOL)).initialize();
    sources = { app: await connect('app'), staff: await connect('staff'), worker: await connect('worker') };
    database = new Database(sources);
    userIds = await withConnection(test.urls.owner, async (client) => {
      const ids: string[] = [];
      for (let index = 0; index < USERS; index++) {
        const { id } = await insertUser(client);
        await insertRow(client, 'user_profiles', { user_id: id });
        ids.push(id);
      }
      return ids;
    });
  });

  afterAll(async () => {
    await Promise.all(Object.values(sources).map((source) => source.destroy()));
    await test.drop();
  });

  const investor = (userId: string): Actor => ({ kind: 'user', userId, sessionId: '' });
  const as = <T>(actor: Actor, work: () => Promise<T>, readOnly = false): Promise<T> =>
    database.inContext(
      { requestId: `request of ${actor.kind}`, actor, readOnly, clientIp: '10.0.0.1' },
      work,
    );
  const system: Actor = { kind: 'system', task: 'test' };

  it('acts as the actor, with the variables that policies and audit read', async () => {
    const settings = (actor: Actor) =>
      as(actor, async () => {
        const [row] = await database.query(
          `SELECT current_user AS role, session_user AS login, current_setting('app.current_user_id') AS "user",
                  current_setting('app.client_ip') AS ip, current_setting('app.request_id') AS request`,
        );
        return row;
      });
    expect(await settings(investor(userIds[0]!))).toEqual({
      role: 'app_user',
      login: 'pend_app',
      user: userIds[0],
      ip: '10.0.0.1',
      request: 'request of user',
    });
    expect(await settings({ kind: 'public' })).toMatchObject({
      role: 'app_public',
      login: 'pend_app',
      user: '',
    });
    expect(await settings(system)).toMatchObject({ role: 'app_worker', login: 'pend_worker' });
  });

  it('is not opened by a request that asks nothing', async () => {
    const source = { createQueryRunner: () => fail('a connection was taken') } as unknown as DataSource;
    const idle = new Database({ app: source, staff: source, worker: source });
    await idle.inContext({ requestId: 'idle', actor: { kind: 'public' }, readOnly: true }, async () => {});
  });

  it('shares one transaction among statements sent in parallel', async () => {
    const ids = await as(system, () =>
      Promise.all(
        [1, 2, 3].map(() => database.query<{ id: string }>('SELECT pg_current_xact_id()::text AS id')),
      ),
    );
    expect(new Set(ids.map(([row]) => row!.id)).size).toBe(1);
  });

  it('keeps the ORM inside: save() neither commits nor leaves the identity', async () => {
    const userId = userIds[1]!;
    await expect(
      as(system, async () => {
        const manager = await database.manager();
        const profile = await manager.findOneByOrFail(UserProfile, { userId });
        profile.loginCount = 77;
        await manager.save(profile);
        const [row] = await database.query<{ role: string }>('SELECT current_user AS role');
        expect(row).toEqual({ role: 'app_worker' });
        throw new Error('take it back');
      }),
    ).rejects.toThrow('take it back');
    const [row] = await as(system, () =>
      database.query('SELECT login_count FROM user_profiles WHERE user_id = $1', [userId]),
    );
    expect(row).toEqual({ login_count: 0 });
  });

  it('calls a commit that PostgreSQL turned into a rollback by its name', async () => {
    await expect(
      as(system, async () => {
        await database.query('SELECT 1/0').catch(() => {});
      }),
    ).rejects.toThrow(TransactionAborted);
  });

  it('refuses to write in a request that only reads', async () => {
    const write = as(system, () => database.query("UPDATE users SET status = 'closed'"), true);
    expect(errorCode(await write.catch((error: unknown) => error))).toBe('25006');
  });

  it('of a read ends with its last statement, and a later one begins anew; of a write it goes on', async () => {
    const lastTwice = async () => {
      const ask = () => database.queryLast<{ id: string }>('SELECT pg_current_xact_id()::text AS id');
      const [[first], [second]] = [await ask(), await ask()];
      return first!.id === second!.id;
    };
    expect(await as(system, lastTwice, true)).toBe(false);
    expect(await as(system, lastTwice)).toBe(true);
  });

  it('runs effects after commit and never after a rollback', async () => {
    const effects: string[] = [];
    await as(system, async () => {
      database.afterCommit(() => void effects.push('committed'));
      await database.query('SELECT 1');
      expect(effects).toEqual([]);
    });
    await as(system, async () => {
      database.afterCommit(() => void effects.push('never'));
      throw new Error('no');
    }).catch(() => {});
    expect(effects).toEqual(['committed']);
  });

  it('keeps what was committed when an effect behind it fails, and runs the others', async () => {
    Logger.overrideLogger(false);
    const effects: string[] = [];
    await as(system, async () => {
      database.afterRollback(async () => void effects.push('taken back'));
      database.afterCommit(() => Promise.reject(new Error('the cache is away')));
      database.afterCommit(() => void effects.push('told'));
      await database.query('SELECT 1');
    });
    expect(effects).toEqual(['told']);
  });

  it.each([
    ['refuses the commit', true],
    ['is cut off before it has answered the commit', false],
  ])('takes nothing back that may stand: where the server %s', async (_, refused) => {
    const proxy = await CuttingProxy.before(test.urls.worker);
    const source = await new DataSource(applicationDataSource('worker', proxy.url, 1)).initialize();
    const cut = new Database({ ...sources, worker: source });
    const effects: string[] = [];
    const { id } = await withConnection(test.urls.owner, (client) => insertUser(client));
    const failure: unknown = await cut
      .inContext({ requestId: 'cut', actor: system, readOnly: false }, async () => {
        cut.afterRollback(async () => void effects.push('taken back'));
        await cut.query('UPDATE users SET tier = 2 WHERE id = $1', [id]);
        if (refused) await cut.query('SELECT 1 / 0').catch(() => {});
        else proxy.cutNextCommit = true;
      })
      .catch((error: unknown) => error);
    await source.destroy();
    await proxy.stop();
    const tier = await withConnection(test.superuserUrl, async (client) => {
      const { rows } = await client.query<{ tier: number }>('SELECT tier FROM users WHERE id = $1', [id]);
      return rows[0]!.tier;
    });
    expect(tier === 2).toBe(!refused);
    expect(effects).toEqual(refused ? ['taken back'] : []);
    if (!refused) expect(asProblem(failure)).toMatchObject({ status: 503 });
  });

  it('leads nowhere twice: a server that refuses writes is told goodbye, and a new connection may find another', async () => {
    const source = new DataSource(applicationDataSource('worker', test.urls.worker, 1));
    const moved = new Database({ ...sources, worker: source });
    const alter = (change: string) =>
      withConnection(test.superuserUrl, async (client) => {
        await client.query('SET default_transaction_read_only = off');
        await client.query(`ALTER DATABASE ${test.names.primary} ${change}`);
      });
    const write = () =>
      moved.inContext({ requestId: 'moved', actor: system, readOnly: false }, () =>
        moved.query('UPDATE users SET tier = tier WHERE id = $1', [userIds[0]]),
      );
    await alter('SET default_transaction_read_only = on');
    try {
      // As a connection that was made while the name led to a standby.
      await source.initialize();
    } finally {
      await alter('RESET default_transaction_read_only');
    }
    // The one connection there is is still what it was.
    const refused: unknown = await write().catch((error: unknown) => error);
    expect(asProblem(refused)).toMatchObject({ status: 503, options: { headers: { 'retry-after': '5' } } });
    await write();
    await source.destroy();
  });

  it('fails closed where somebody forgets it', async () => {
    for (const login of ['app', 'staff', 'worker'] as const) {
      await withConnection(test.urls[login], async (client) => {
        for (const table of ['users', 'blockchain_blocks', 'admin_logs']) {
          await expect(client.query(`SELECT FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
        }
      });
    }
  });

  it("lets no login take another audience's role, so injected SQL stays an investor", async () => {
    const roles = ['app_public', 'app_user', 'admin_role', 'app_worker', 'pend_owner'];
    const allowed = { app: ['app_public', 'app_user'], staff: ['admin_role'], worker: ['app_worker'] };
    for (const login of ['app', 'staff', 'worker'] as const) {
      const taken: string[] = [];
      await withConnection(test.urls[login], async (client) => {
        for (const role of roles)
          await client.query(`SET ROLE ${role}`).then(
            () => taken.push(role),
            () => {},
          );
      });
      expect(taken).toEqual(allowed[login]);
    }
  });

  it(`never mixes up ${USERS} investors in 10 000 interleaved requests over ${POOL} connections, errors included`, async () => {
    const seen = { own: 0, failed: 0 };
    const request = async (number: number): Promise<void> => {
      const userId = userIds[(number * 7) % USERS]!;
      try {
        await as(
          investor(userId),
          async () => {
            if (number % 11 === 0) await database.query('SELECT 1/0');
            if (number % 13 === 0) throw new Error('in the handler');
            const rows = await database.query<{ id: string; setting: string }>(
              "SELECT id, current_setting('app.current_user_id') AS setting FROM users",
            );
            if (number % 17 === 0) await database.queryLast('SELECT broken');
            expect(rows).toEqual([{ id: userId, setting: userId }]);
            seen.own++;
          },
          number % 2 === 0,
        );
      } catch (error) {
        if ((error as Error).name === 'JestAssertionError' || 'matcherResult' in (error as object))
          throw error;
        seen.failed++;
      }
    };
    for (let start = 0; start < 10_000; start += 500) {
      await Promise.all(Array.from({ length: 500 }, (_, index) => request(start + index)));
    }
    expect(seen.own + seen.failed).toBe(10_000);
    expect(seen.failed).toBeGreaterThan(1_500);
    // What a connection is left with after all that: nothing.
    await withConnection(test.urls.owner, async (client) => {
      const { rows } = await client.query(
        "SELECT count(*) FROM pg_stat_activity WHERE state LIKE 'idle in transaction%' AND datname = current_database()",
      );
      expect(rows).toEqual([{ count: '0' }]);
    });
  });

  it('survives connections that are cut in the middle, and pools none of them', async () => {
    const cut = as(system, async () => {
      const [row] = await database.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await withConnection(test.superuserUrl, (client) =>
        client.query('SELECT pg_terminate_backend($1)', [row!.pid]),
      );
      await database.query('SELECT 1');
    });
    await expect(cut).rejects.toThrow();
    for (let request = 0; request < POOL * 2; request++) {
      expect(await as(system, () => database.query('SELECT 1 AS one'))).toEqual([{ one: 1 }]);
    }
  });
});
