import 'reflect-metadata';
import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { migrate, revertNewest } from '../../src/database/migrate.js';
import { createTestDatabase, ownerSource, type TestDatabase, withConnection } from '../support/database.js';
import { insertRow, insertUser } from '../support/rows.js';

const MIGRATION = 'SessionFamilies1764000000160';
const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

describe('Sessions from before there was one way to rotate their tokens', () => {
  let test: TestDatabase;
  let source: DataSource;

  beforeEach(async () => {
    test = await createTestDatabase();
    source = await ownerSource('primary', test.urls.owner);
    await takeBack();
  });
  afterEach(async () => {
    await source.destroy();
    await test.drop();
  });

  /** That migration and all after it. */
  const takeBack = async (): Promise<void> => {
    let name: string | undefined;
    do {
      name = await revertNewest(source);
      if (!name) throw new Error(`${MIGRATION} is not among the migrations`);
    } while (name !== MIGRATION);
  };
  const asSuperuser = <T>(use: (client: Client) => Promise<T>) => withConnection(test.superuserUrl, use);
  const insertSession = async (client: Client): Promise<string> => {
    const { id: userId } = await insertUser(client);
    const session = { user_id: userId, expires_at: new Date(Date.now() + 3_600_000) };
    return (await insertRow(client, 'user_sessions', session)).id;
  };
  const rotate = async (token: string) =>
    withConnection(test.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      const { rows } = await client.query(
        'SELECT outcome, family FROM rotate_investor_token($1, $2, $3, 60)',
        [hashOf(token), hashOf(`after ${token}`), Buffer.alloc(32)],
      );
      return rows[0];
    });

  it('go on with the token they have, and still notice one that was used before', async () => {
    const ids = await asSuperuser(async (client) => {
      const [calm, stolen] = [await insertSession(client), await insertSession(client)];
      for (const [id, name] of [
        [calm, 'calm'],
        [stolen, 'stolen'],
      ]) {
        await client.query(
          `INSERT INTO user_session_tokens (token_hash, session_id, replaced_at)
           VALUES ($2, $1, now() - interval '2 hours'), ($3, $1, now() - interval '1 hour'), ($4, $1, NULL)`,
          [id, hashOf(`${name} 1`), hashOf(`${name} 2`), hashOf(`${name} 3`)],
        );
      }
      return { calm, stolen };
    });
    await migrate(source);
    const { rows: spent } = await asSuperuser((client) =>
      client.query(
        `SELECT token_hash, successor_hash FROM user_spent_tokens WHERE session_id = $1 ORDER BY spent_at`,
        [ids.calm],
      ),
    );
    expect(spent).toEqual([
      { token_hash: hashOf('calm 1'), successor_hash: hashOf('calm 2') },
      { token_hash: hashOf('calm 2'), successor_hash: hashOf('calm 3') },
    ]);
    expect(await rotate('calm 3')).toEqual({ outcome: 'rotated', family: ids.calm });
    expect(await rotate('stolen 1')).toEqual({ outcome: 'reused', family: ids.stolen });
    expect(await rotate('stolen 3')).toEqual({ outcome: 'ended', family: ids.stolen });
  });

  it('that have no token are gone, and those of staff that went on for too long end', async () => {
    const { orphan, staff } = await asSuperuser(async (client) => {
      const admin = await insertRow(client, 'admin_users', {
        email: 'a@pend.example',
        name: 'a',
        role: 'viewer',
      });
      const session = await insertRow(client, 'admin_sessions', {
        admin_id: admin.id,
        session_token: hashOf('staff'),
        created_at: new Date(Date.now() - 40 * 86_400_000),
        expires_at: new Date(Date.now() + 3_600_000),
      });
      return { orphan: await insertSession(client), staff: session.id };
    });
    await migrate(source);
    await asSuperuser(async (client) => {
      expect((await client.query('SELECT FROM user_sessions WHERE id = $1', [orphan])).rowCount).toBe(0);
      const { rows } = await client.query(
        `SELECT expires_at - created_at = interval '720 hours' AS capped, expires_at < now() AS over
           FROM admin_sessions WHERE id = $1`,
        [staff],
      );
      expect(rows).toEqual([{ capped: true, over: true }]);
    });
  });

  it('come back as they were when the migration is taken back', async () => {
    await asSuperuser(async (client) => {
      const id = await insertSession(client);
      await client.query(
        `INSERT INTO user_session_tokens (token_hash, session_id, replaced_at)
         VALUES ($2, $1, now() - interval '1 hour'), ($3, $1, NULL)`,
        [id, hashOf('1'), hashOf('2')],
      );
    });
    await migrate(source);
    await rotate('2');
    await takeBack();
    const { rows } = await asSuperuser((client) =>
      client.query(
        'SELECT token_hash, replaced_at IS NULL AS current FROM user_session_tokens ORDER BY replaced_at NULLS LAST',
      ),
    );
    expect(rows).toEqual([
      { token_hash: hashOf('1'), current: false },
      { token_hash: hashOf('2'), current: false },
      { token_hash: hashOf('after 2'), current: true },
    ]);
  });
});
