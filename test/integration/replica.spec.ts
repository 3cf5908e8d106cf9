import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { applicationDataSource } from '../../ormconfig.js';
import type { Actor } from '../../src/common/actor.js';
import { Database, type LoginSources } from '../../src/database/database.js';
import { Replica } from '../../src/database/replica.js';
import { withConnection } from '../support/database.js';
import { Replication } from '../support/replication.js';
import { insertRow, insertUser } from '../support/rows.js';

const FIND_SESSION = { name: 'find', text: 'SELECT 1 AS live' };

describe('A read replica', () => {
  let servers: Replication;
  let sources: LoginSources;
  let replica: Replica;
  let database: Database;
  let userId: string;

  beforeAll(async () => {
    Logger.overrideLogger(false);
    servers = await Replication.start();
    const pool = (login: 'app' | 'staff' | 'worker') =>
      new DataSource(applicationDataSource(login, servers.url('primary', `pend_${login}`), 4));
    sources = {
      app: await pool('app').initialize(),
      staff: await pool('staff').initialize(),
      worker: await pool('worker').initialize(),
    };
    const source = new DataSource(applicationDataSource('app', servers.url('standby', 'pend_app'), 4));
    replica = new Replica(source, servers.url('primary', 'pend_app'));
    replica.start();
    database = new Database(sources, replica);
    await isUsed();
    userId = await withConnection(servers.superuserUrl('primary'), async (client) => {
      const { id } = await insertUser(client);
      await insertRow(client, 'user_profiles', { user_id: id });
      return id;
    });
  }, 180_000);

  afterAll(async () => {
    await replica?.onApplicationShutdown();
    await Promise.all(Object.values(sources ?? {}).map((source) => source.destroy()));
    await servers?.stop();
  }, 180_000);

  async function isUsed(expected = true): Promise<void> {
    for (let tries = 0; (replica.current !== undefined) !== expected; tries++) {
      if (tries === 200) throw new Error(`The replica is ${expected ? 'not ' : ''}in use.`);
      await pause(50);
    }
  }

  const ask = <T>(actor: Actor, work: () => Promise<T>, readOnly = true): Promise<T> =>
    database.inContext({ requestId: 'a request', actor, readOnly }, work);
  const anybody: Actor = { kind: 'public' };
  const investor = (): Actor => ({ kind: 'user', userId, sessionId: '' });
  const where = async (): Promise<'replica' | 'primary'> => {
    const [row] = await database.query<{ on: boolean }>('SELECT pg_is_in_recovery() AS on');
    return row!.on ? 'replica' : 'primary';
  };
  const setReplay = (on: boolean): Promise<unknown> =>
    withConnection(servers.superuserUrl('standby'), (client) =>
      client.query(`SELECT pg_wal_replay_${on ? 'resume' : 'pause'}()`),
    );
  const write = (city: string): Promise<unknown> =>
    ask(
      investor(),
      () =>
        database.query(
          'UPDATE user_profiles SET preferences = jsonb_build_object($3::text, $1::text) WHERE user_id = $2',
          [city, userId, 'city'],
        ),
      false,
    );
  /** As every request of an investor: who is it, of the primary; then the read. */
  const readCity = (): Promise<{ city: string; from: string }> =>
    ask(investor(), async () => {
      await database.queryPrimary(FIND_SESSION, []);
      const [row] = await database.query<{ city: string }>(
        "SELECT preferences->>'city' AS city FROM user_profiles WHERE user_id = $1",
        [userId],
      );
      return { city: row!.city, from: await where() };
    });

  it('answers what only reads, and nothing else', async () => {
    expect(await ask(anybody, where)).toBe('replica');
    expect(await ask(anybody, where, false)).toBe('primary');
    expect(await ask({ kind: 'system', task: 'test' }, where)).toBe('primary');
  });

  it('shows investors all that they have written, however often they look', async () => {
    let fromReplica = 0;
    for (let round = 0; round < 200; round++) {
      await write(`Cairo ${round}`);
      const { city, from } = await readCity();
      expect(city).toBe(`Cairo ${round}`);
      if (from === 'replica') fromReplica++;
    }
    // Otherwise this has shown nothing.
    expect(fromReplica).toBeGreaterThan(0);
  });

  it('is left out for who has written what it has not replayed', async () => {
    await setReplay(false);
    await write('Luxor');
    const found = await readCity();
    // Nobody has written anything that strangers would have to see at once.
    const stranger = await ask(anybody, where);
    await setReplay(true);
    expect(found).toEqual({ city: 'Luxor', from: 'primary' });
    expect(stranger).toBe('replica');
  });

  it('is left out for an investor of whom the primary was not asked anything', async () => {
    expect(await ask(investor(), where)).toBe('primary');
  });

  it('is left by everybody while it is too far behind, and taken up again', async () => {
    await setReplay(false);
    await write('Aswan');
    await isUsed(false);
    expect(await ask(anybody, where)).toBe('primary');
    await setReplay(true);
    await isUsed();
    expect(await ask(anybody, where)).toBe('replica');
  });

  it('fails nobody when it hangs, dies and comes back: reads go on at the primary', async () => {
    let failed = 0;
    let asked = 0;
    let done = false;
    const readers = Array.from({ length: 3 }, async () => {
      while (!done) {
        asked++;
        await ask(anybody, where).catch(() => failed++);
        await pause(5);
      }
    });
    await pause(200);
    servers.pauseStandby();
    const began = performance.now();
    await isUsed(false);
    expect(await ask(anybody, where)).toBe('primary');
    expect(performance.now() - began).toBeLessThan(10_000);
    servers.resumeStandby();
    await isUsed();
    await servers.killStandby();
    await isUsed(false);
    await pause(200);
    await servers.startStandby();
    await isUsed();
    done = true;
    await Promise.all(readers);
    expect(failed).toBe(0);
    expect(asked).toBeGreaterThan(50);
  }, 180_000);

  it('that is a primary itself is not read from: what it says may be another world', async () => {
    const source = new DataSource(applicationDataSource('app', servers.url('primary', 'pend_app'), 1));
    const wrong = new Replica(source, servers.url('primary', 'pend_app'));
    wrong.start();
    await pause(600);
    expect(wrong.current).toBeUndefined();
    await wrong.onApplicationShutdown();
  });
});
