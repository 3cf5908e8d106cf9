import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import { checkProof } from '../../src/admin/audit/proof.js';
import { LogsService } from '../../src/admin/audit/logs.service.js';
import { SealingService } from '../../src/admin/audit/sealing.service.js';
import { VerificationService } from '../../src/admin/audit/verification.service.js';
import { createLogger } from '../../src/common/logging.js';
import { loadConfig } from '../../src/config/load-config.js';
import { Database } from '../../src/database/database.js';
import { createHttpApplication } from '../../src/http-application.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { damagedStore } from '../support/legacy-store.js';
import { pend } from '../support/process.js';
import { runImport } from '../support/run-import.js';

describe('The sealed audit log', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-seals-'));
  let test: TestDatabase;
  let app: NestFastifyApplication;
  let superuser: Client;

  beforeEach(async () => {
    test = await createTestDatabase();
    const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, LOG_LEVEL: 'silent' });
    app = await createHttpApplication(config, test.urls, createLogger('silent'));
    await app.init();
    superuser = new Client({ connectionString: test.superuserUrl });
    await superuser.connect();
  });
  afterEach(async () => {
    await superuser.end();
    await app.close();
    await test.drop();
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const seal = () => app.get(Database).asSystem('test', () => app.get(SealingService).sealNew());
  const verify = (expected?: string) =>
    app.get(Database).asSystem('test', () => app.get(VerificationService).verify(expected));
  const proofOf = (id: string) => app.get(Database).asSystem('test', () => app.get(LogsService).proof(id));
  const worker = async <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      return use(client);
    });
  const write = (rows: number, action = 'test.write') =>
    worker((client) =>
      client.query(
        `INSERT INTO admin_logs (action, resource_type, resource_id, new_values, ip_address, user_agent)
         SELECT $1, 'assets', n::text, jsonb_build_object('n', n, 'text', 'مزرعة "x"'), '10.0.0.1', 'a' FROM generate_series(1, $2) n`,
        [action, rows],
      ),
    );
  const rowAt = async (seq: number) => {
    const { rows } = await superuser.query<{ id: string }>('SELECT id FROM admin_logs WHERE seq = $1', [seq]);
    return rows[0]!.id;
  };

  it('is intact after sealing, in several seals, with what was written since counted apart', async () => {
    expect(await verify()).toMatchObject({ intact: true, rows: 0, head: null });
    await write(5);
    expect(await seal()).toEqual({ rows: 5, seals: 1, waiting: false });
    await write(3);
    expect(await verify()).toMatchObject({ intact: true, rows: 5, seals: 1, unsealed: 3 });
    expect(await seal()).toEqual({ rows: 3, seals: 1, waiting: false });
    expect(await seal()).toEqual({ rows: 0, seals: 0, waiting: false });
    const result = await verify();
    expect(result).toMatchObject({ intact: true, rows: 8, seals: 2, unsealed: 0, head: { number: 2 } });
    expect(await verify(result.head!.sealHash)).toMatchObject({ intact: true });
    expect(await verify('0'.repeat(64))).toMatchObject({ intact: false, difference: { what: 'seal' } });
  });

  it.each([
    ['action', "action = 'test.other'"],
    ['new_values', `new_values = '{"n": 8}'`],
    ['old_values', "old_values = '{}'"],
    ['created_at', "created_at = created_at + interval '1 microsecond'"],
    ['ip_address', "ip_address = '10.0.0.2'"],
    ['user_agent', 'user_agent = NULL'],
    ['user_agent', "user_agent = ''"],
    ['actor_type', "actor_type = 'user'"],
    ['resource_id', "resource_id = '70'"],
    ['xact_id', 'xact_id = xact_id + 1'],
  ])('names the row whose %s a superuser changed', async (_column, change) => {
    await write(4);
    await seal();
    await write(9);
    await seal();
    await superuser.query(`UPDATE admin_logs SET ${change} WHERE seq IN (7, 9)`);
    expect((await verify()).difference).toMatchObject({
      what: 'altered',
      seq: '7',
      id: await rowAt(7),
      seal: 2,
    });
  });

  it('names a row that is gone, and one that was put in', async () => {
    await write(6);
    await superuser.query("SELECT setval('admin_logs_seq_seq', 10)");
    await write(2);
    await seal();
    const id = await rowAt(3);
    await superuser.query('CREATE TABLE kept AS SELECT * FROM admin_logs WHERE seq = 3');
    await superuser.query('DELETE FROM admin_logs WHERE seq = 3');
    expect((await verify()).difference).toMatchObject({ what: 'missing', seq: '3', id });
    await superuser.query('INSERT INTO admin_logs OVERRIDING SYSTEM VALUE SELECT * FROM kept');
    expect(await verify()).toMatchObject({ intact: true });
    for (const seq of [8, 0, -5]) {
      await superuser.query(
        "INSERT INTO admin_logs (seq, action) OVERRIDING SYSTEM VALUE VALUES ($1, 'forged')",
        [seq],
      );
      expect((await verify()).difference).toMatchObject({
        what: 'added',
        seq: String(seq),
        id: await rowAt(seq),
      });
      await superuser.query("DELETE FROM admin_logs WHERE action = 'forged'");
    }
    await superuser.query('DELETE FROM admin_logs');
    expect((await verify()).difference).toMatchObject({ what: 'missing', seq: '1' });
  });

  it('finds a seal that was altered, removed or made anew', async () => {
    for (let turn = 0; turn < 3; turn++) {
      await write(2);
      await seal();
    }
    const { head } = await verify();
    const tamper = async (sql: string) => {
      await superuser.query('BEGIN');
      await superuser.query("SET LOCAL session_replication_role = 'replica'");
      await superuser.query(sql);
      await superuser.query('COMMIT');
    };
    await superuser.query('CREATE TABLE kept AS SELECT * FROM admin_log_seals');
    const back = () =>
      tamper('DELETE FROM admin_log_seals; INSERT INTO admin_log_seals SELECT * FROM kept ORDER BY number');
    for (const [sql, number] of [
      ["UPDATE admin_log_seals SET merkle_root = sha256('x') WHERE number = 2", 2],
      ["UPDATE admin_log_seals SET seal_hash = sha256('x') WHERE number = 1", 1],
      ['UPDATE admin_log_seals SET last_seq = last_seq + 1 WHERE number = 3', 3],
      ['DELETE FROM admin_log_seals WHERE number = 2', 2],
      ['DELETE FROM admin_log_seals WHERE number = 1', 1],
    ] as const) {
      await tamper(sql);
      const { difference } = await verify();
      expect([sql, difference?.what, difference?.seal]).toEqual([sql, 'seal', number]);
      await back();
    }
    // Cutting the end off leaves a sound chain; only a hash from elsewhere tells.
    await tamper('DELETE FROM admin_log_seals WHERE number = 3');
    expect(await verify()).toMatchObject({ intact: true, unsealed: 2 });
    expect(await verify(head!.sealHash)).toMatchObject({ intact: false });
  });

  it('passes over no row that commits late, and none of a transaction that fails', async () => {
    await withConnection(test.urls.worker, async (late) => {
      await late.query('BEGIN');
      await late.query('SET LOCAL ROLE app_worker');
      await late.query("INSERT INTO admin_logs (action) VALUES ('late')");
      await write(3);
      expect(await seal()).toMatchObject({ rows: 0, waiting: true });
      await late.query('COMMIT');
      expect(await seal()).toMatchObject({ rows: 4, waiting: false });
      await late.query('BEGIN');
      await late.query('SET LOCAL ROLE app_worker');
      await late.query("INSERT INTO admin_logs (action) VALUES ('never')");
      await late.query('ROLLBACK');
    });
    await write(1);
    expect(await seal()).toMatchObject({ rows: 1, waiting: false });
    expect(await verify()).toMatchObject({ intact: true, rows: 5 });
  });

  it('waits for rows written below a savepoint, and for no transaction that writes elsewhere', async () => {
    await withConnection(test.superuserUrl, async (elsewhere) => {
      await elsewhere.query('BEGIN');
      await elsewhere.query('CREATE TABLE elsewhere ()');
      await write(2);
      expect(await seal()).toMatchObject({ rows: 2, waiting: false });
      await elsewhere.query('SAVEPOINT within');
      await elsewhere.query("INSERT INTO admin_logs (action) VALUES ('within')");
      await elsewhere.query('RELEASE within');
      await write(1);
      expect(await seal()).toMatchObject({ rows: 0, waiting: true });
      await elsewhere.query('COMMIT');
    });
    expect(await seal()).toMatchObject({ rows: 2, waiting: false });
    expect(await verify()).toMatchObject({ intact: true, rows: 4, unsealed: 0 });
  });

  it('gives a writer its transaction before its number, which sealing relies on', async () => {
    const { rows } = await superuser.query(
      `SELECT (SELECT attnum FROM pg_attribute WHERE attrelid = 'admin_logs'::regclass AND attname = 'xact_id')
            < (SELECT attnum FROM pg_attribute WHERE attrelid = 'admin_logs'::regclass AND attname = 'seq') AS before`,
    );
    expect(rows).toEqual([{ before: true }]);
    await expect(
      worker((client) => client.query("INSERT INTO admin_logs (action, xact_id) VALUES ('x', 1)")),
    ).rejects.toMatchObject({ code: '42501' });
    await expect(
      worker((client) =>
        client.query("INSERT INTO admin_logs (action, seq) OVERRIDING SYSTEM VALUE VALUES ('x', 1)"),
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is whole after many writers wrote while several sealed', async () => {
    let writing = true;
    const writers = Array.from({ length: 6 }, (_, index) =>
      worker(async (client) => {
        for (let turn = 0; turn < 40; turn++) {
          await client.query('BEGIN');
          for (let row = 0; row <= index; row++) {
            await client.query('INSERT INTO admin_logs (action) VALUES ($1)', [`writer.${index}`]);
          }
          await client.query(turn % 5 === 4 ? 'ROLLBACK' : 'COMMIT');
        }
      }),
    );
    const sealers = Array.from({ length: 2 }, async () => {
      while (writing) await seal();
    });
    await Promise.all(writers);
    writing = false;
    await Promise.all(sealers);
    await seal();
    const expected = 32 * (1 + 2 + 3 + 4 + 5 + 6);
    expect(await verify()).toMatchObject({ intact: true, rows: expected, unsealed: 0 });
  });

  it('takes ten thousand rows in its stride, and more in several seals', async () => {
    await write(12_345);
    const began = Date.now();
    expect(await seal()).toEqual({ rows: 12_345, seals: 2, waiting: false });
    expect(await verify()).toMatchObject({ intact: true, rows: 12_345, seals: 2 });
    console.log(`12 345 rows sealed and verified in ${Date.now() - began} ms`);
    await superuser.query("UPDATE admin_logs SET action = 'x' WHERE seq = 12000");
    expect((await verify()).difference).toMatchObject({ what: 'altered', seq: '12000', seal: 2 });
  });

  it('goes on in a restored database whose transaction numbers began anew', async () => {
    await write(2);
    await superuser.query('UPDATE admin_log_horizon SET last_seq = 1, xact_id = 9000000000000');
    expect(await seal()).toMatchObject({ rows: 2, waiting: false });
  });

  it('has seals that no role of the application can change', async () => {
    await write(1);
    await seal();
    for (const [url, role] of [
      [test.urls.staff, 'admin_role'],
      [test.urls.worker, 'app_worker'],
      [test.urls.app, 'app_user'],
      [test.urls.app, 'app_public'],
    ] as const) {
      await withConnection(url, async (client) => {
        await client.query(`SET ROLE ${role}`);
        for (const statement of [
          'UPDATE admin_log_seals SET number = 2',
          'DELETE FROM admin_log_seals',
          'TRUNCATE admin_log_seals CASCADE',
          ...(role === 'app_worker' ? [] : ['INSERT INTO admin_log_seals (number) VALUES (2)']),
        ]) {
          await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
        }
      });
    }
  });

  it('proves a row without the database, and nothing but that row', async () => {
    await write(11);
    await expect(proofOf(await rowAt(4))).rejects.toMatchObject({ code: 'not_sealed_yet' });
    await seal();
    const proof = await proofOf(await rowAt(4));
    const known = proof.seal.sealHash;
    const copy = (): typeof proof => JSON.parse(JSON.stringify(proof));
    expect(checkProof(copy(), known)).toMatchObject({ valid: true });
    const forgeries = [
      { ...copy(), row: { ...proof.row, action: 'test.other' } },
      { ...copy(), row: { ...proof.row, userAgent: null } },
      { ...copy(), leafIndex: proof.leafIndex + 1 },
      { ...copy(), path: proof.path.slice(1) },
      { ...copy(), seal: { ...proof.seal, rowCount: 12 } },
      { ...copy(), seal: { ...proof.seal, merkleRoot: proof.path[0]! } },
    ];
    for (const forged of forgeries) expect(checkProof(forged, known)).toMatchObject({ valid: false });
    expect(checkProof(copy(), '0'.repeat(64))).toMatchObject({ valid: false });
    for (const nothing of [null, 5, [], {}, { version: proof.version }]) {
      expect(checkProof(nothing)).toMatchObject({ valid: false });
    }
    const file = join(home, 'proof.json');
    writeFileSync(file, JSON.stringify(proof));
    // Nothing is configured: a database would have to be started, and none is.
    const offline = { PEND_HOME: join(home, 'nowhere') };
    expect(await pend(['audit', 'check-proof', file, '--seal', known], offline)).toMatchObject({ code: 0 });
    writeFileSync(file, readFileSync(file, 'utf8').replace('10.0.0.1', '10.0.0.9'));
    expect(await pend(['audit', 'check-proof', file, '--json'], offline)).toMatchObject({ code: 1 });
    expect(await pend(['audit', 'check-proof', `${file}.none`], offline)).toMatchObject({ code: 2 });
    await superuser.query("UPDATE admin_logs SET action = 'x' WHERE seq = 4");
    await expect(proofOf(await rowAt(4))).rejects.toMatchObject({ code: 'audit_row_differs' });
  });

  it('keeps the sealed rows of an import that is undone, and loses those that are not sealed', async () => {
    const store = damagedStore();
    const first = await runImport(test.urls.worker, store.folder);
    const imported = async () =>
      Number(
        (
          await superuser.query<{ n: string }>(
            `SELECT count(*) AS n FROM admin_logs WHERE id IN
               (SELECT unnest(row_ids) FROM import_changes WHERE table_name = 'admin_logs' AND action = 'insert')`,
          )
        ).rows[0]!.n,
      );
    const before = await imported();
    expect(before).toBeGreaterThan(0);
    const undone = await runImport(test.urls.worker, 'rollback', first.last.batchId as string);
    expect(undone).toMatchObject({ code: 0, error: '', last: { sealed: 0 } });
    expect(await imported()).toBe(0);
    const second = await runImport(test.urls.worker, store.folder);
    await seal();
    const kept = await runImport(test.urls.worker, 'rollback', second.last.batchId as string);
    expect(kept).toMatchObject({ code: 0, error: '', last: { sealed: before } });
    expect(await imported()).toBe(before);
    await seal();
    expect(await verify()).toMatchObject({ intact: true, unsealed: 0 });
  });
});
