import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { restore } from '../../../src/backup/restore/restore.js';
import { verify } from '../../../src/backup/verify.js';
import {
  addPaper,
  type BackupSource,
  createBackupSource,
  fillSource,
  inRestored,
} from '../../support/backup-source.js';
import { withConnection } from '../../support/database.js';
import { insertUser } from '../../support/rows.js';

const silent = (): void => {};
/** Of an asset the money that its metrics and its investments know of. */
const BOOKS = `SELECT count(*)::integer AS wrong FROM asset_metrics m
  WHERE m.reserved IS DISTINCT FROM
    (SELECT coalesce(sum(i.amount), 0) FROM investments i WHERE i.asset_id = m.asset_id)`;

describe('a backup', () => {
  let source: BackupSource;
  let paper: { paper: string; paperBytes: Buffer };
  const to = (name: string): string => join(source.folder, name);

  beforeAll(async () => {
    source = await createBackupSource();
    paper = await fillSource(source);
    await source.sql((client) =>
      client.query('CREATE TABLE test_notes (id bigint PRIMARY KEY, pair bigint)'),
    );
    await source.sql((client) => client.query('ALTER TABLE test_notes OWNER TO pend_owner'));
  }, 120_000);
  afterAll(() => source.close());

  /** Writers who never pause, each change a pair of rows that belong together. */
  async function whileWriting<T>(
    use: () => Promise<T>,
  ): Promise<{ result: T; acknowledged: Map<number, number> }> {
    const acknowledged = new Map<number, number>();
    let going = true;
    let next = Date.now() * 10;
    const writers = [1, 2, 3].map(() =>
      withConnection(source.logins.primary!, async (client) => {
        while (going) {
          const id = (next += 2);
          await client.query('INSERT INTO test_notes VALUES ($1, $2), ($2, $1)', [id, id + 1]);
          acknowledged.set(id, Date.now());
        }
      }),
    );
    try {
      return { result: await use(), acknowledged };
    } finally {
      going = false;
      await Promise.all(writers);
    }
  }

  it('made while others write equals the original row for row, papers included', async () => {
    const { result: created } = await whileWriting(() => source.create());
    expect(created).toMatchObject({ papers: 1, compared: true });
    const manifest = await source.store.readManifest(created.id);
    const folder = to('equal');
    const restored = await restore(source.store, manifest, { to: folder, moment: 'compared', log: silent });
    const [server] = restored.servers;
    expect(server!.comparison!.differences).toEqual([]);
    expect(server!.comparison!.rows).toBeGreaterThan(40);
    expect(restored.papers).toEqual({ kept: 'copied', restored: 1, missing: 0 });
    const { paper: name, paperBytes } = paper;
    const kept = readFileSync(join(folder, 'vault', name.slice(0, 2), name.slice(2, 4), name));
    expect(kept.equals(paperBytes)).toBe(true);
    console.log(
      `Restored ${server!.comparison!.rows} rows of ${server!.comparison!.tables} tables in ${restored.seconds.toFixed(1)} s`,
    );
  }, 180_000);

  it('recovers to a chosen moment: all that was acknowledged before it, nothing that was begun after it', async () => {
    const created = await source.create();
    const late = 'f'.repeat(32);
    let at = 0;
    const { acknowledged } = await whileWriting(async () => {
      await sleep(300);
      await source.pull();
      await sleep(300);
      at = Date.now();
      await sleep(300);
    });
    await source.sql((client) => addPaper(client, late));
    const pulled = await source.pull();
    expect(pulled!.until.getTime()).toBeGreaterThan(at);
    const manifest = await source.store.readManifest(created.id);
    const folder = to('moment');
    await restore(source.store, manifest, { to: folder, moment: new Date(at), log: silent });
    const { rows, wrong } = await inRestored(folder, async (client) => ({
      rows: (await client.query<{ id: string; pair: string }>('SELECT id, pair FROM test_notes')).rows,
      wrong: (await client.query<{ wrong: number }>(BOOKS)).rows[0]!.wrong,
    }));
    const there = new Set(rows.map(({ id }) => Number(id)));
    const before = [...acknowledged].filter(([, time]) => time < at).map(([id]) => id);
    expect(before.length).toBeGreaterThan(10);
    expect(before.filter((id) => !there.has(id))).toEqual([]);
    // What was acknowledged this much later was begun later.
    const after = [...acknowledged].filter(([, time]) => time > at + 150).map(([id]) => id);
    expect(after.length).toBeGreaterThan(0);
    expect(after.filter((id) => there.has(id))).toEqual([]);
    expect(rows.filter(({ pair }) => !there.has(Number(pair)))).toEqual([]);
    expect(wrong).toBe(0);
  }, 180_000);

  it('reaches as far as the log does, and says so when somebody wants to get further', async () => {
    const [newest] = (await source.store.ids()).slice(-1);
    const manifest = await source.store.readManifest(newest!);
    const { reaches } = await verify(source.store, newest!);
    const beyond = new Date(Date.parse(reaches!) + 1);
    const folder = to('beyond');
    await expect(
      restore(source.store, manifest, { to: folder, moment: beyond, log: silent }),
    ).rejects.toThrow(`to ${reaches}`);
    expect(readdirSync(source.folder).filter((name) => name.startsWith('beyond'))).toEqual([]);
  }, 60_000);

  it('writes over nothing', async () => {
    const [newest] = await source.store.ids();
    const manifest = await source.store.readManifest(newest!);
    const files = readdirSync(source.home);
    await expect(
      restore(source.store, manifest, { to: source.home, moment: 'backup', log: silent }),
    ).rejects.toThrow('is not empty');
    expect(readdirSync(source.home)).toEqual(files);
  });

  it('shows none of what it saves, and no key', async () => {
    const phone = '+201001234567';
    await source.sql(async (client) => {
      const user = await insertUser(client);
      await client.query('INSERT INTO user_profiles (user_id, metadata) VALUES ($1, $2)', [
        user.id,
        JSON.stringify({ leaked: phone }),
      ]);
    });
    await source.create();
    await source.pull();
    const secrets = readdirSync(join(source.home, 'secrets')).map((name) =>
      readFileSync(join(source.home, 'secrets', name), 'utf8').trim(),
    );
    const keys = Object.values(
      (JSON.parse(secrets.find((text) => text.startsWith('{'))!) as { keys: Record<string, string> }).keys,
    );
    const { password } = JSON.parse(
      readFileSync(join(source.home, 'postgres/15/superuser.json'), 'utf8'),
    ) as { password: string };
    const words = [
      phone,
      password,
      'pend_owner',
      'SCRAM-SHA-256',
      ...keys,
      ...secrets.filter((text) => text.length < 100),
    ];
    const raw = keys.map((key) => Buffer.from(key, 'base64'));
    const files = (readdirSync(source.storeFolder, { recursive: true }) as string[])
      .map((name) => join(source.storeFolder, name))
      .filter((path) => statSync(path).isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const bytes = readFileSync(file);
      for (const word of [...words, ...raw]) expect(bytes.includes(word)).toBe(false);
    }
    expect(existsSync(join(source.storeFolder, 'secrets'))).toBe(false);
  }, 60_000);
});
