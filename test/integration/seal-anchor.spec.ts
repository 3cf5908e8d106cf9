import 'reflect-metadata';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SealingService } from '../../src/admin/audit/sealing.service.js';
import { VerificationService } from '../../src/admin/audit/verification.service.js';
import { anchorKey } from '../../src/blockchain/development-chain/anchor-key.js';
import { locateAnvil } from '../../src/blockchain/development-chain/anvil-binary.js';
import { createLogger } from '../../src/common/logging.js';
import { loadConfig } from '../../src/config/load-config.js';
import { Database } from '../../src/database/database.js';
import { createHttpApplication } from '../../src/http-application.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';

const anvil = locateAnvil();
if (!anvil) process.stderr.write('SKIPPED: anchoring on a chain, for there is no anvil for this platform\n');

(anvil ? describe : describe.skip)('Seals on a chain', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-anchor-'));
  let node: ChildProcess;
  let port: string;
  let test: TestDatabase;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    const flags = [
      '--port',
      '0',
      '--hardfork',
      'london',
      '--gas-price',
      '0',
      '--base-fee',
      '0',
      '--accounts',
      '4',
    ];
    // Nothing is left in anybody's home folder.
    node = spawn(anvil!, [...flags, '--chain-id', '7777'], {
      env: { HOME: home },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    port = await new Promise((resolve) => {
      let said = '';
      node.stdout!.on('data', (chunk: Buffer) => {
        const [, found] = /Listening on 127\.0\.0\.1:(\d+)/.exec((said += chunk.toString())) ?? [];
        if (found) resolve(found);
      });
    });
    test = await createTestDatabase();
    const config = loadConfig({
      NODE_ENV: 'test',
      PEND_HOME: home,
      RPC_URL: `http://127.0.0.1:${port}`,
      ANCHOR_KEY: anchorKey(),
    });
    app = await createHttpApplication(config, test.urls, createLogger('silent'));
    await app.init();
  });
  afterAll(async () => {
    await app.close();
    await test.drop();
    if (node.exitCode === null) {
      node.kill();
      await once(node, 'close');
    }
    rmSync(home, { recursive: true, force: true });
  });

  const sql = <T extends Record<string, unknown>>(text: string): Promise<T[]> =>
    withConnection(test.superuserUrl, async (client) => (await client.query<T>(text)).rows);
  const write = () => sql("INSERT INTO admin_logs (action, resource_type) VALUES ('test.write', 'assets')");
  const asSystem = <T>(work: () => Promise<T>): Promise<T> => app.get(Database).asSystem('test', work);
  const seal = () => asSystem(() => app.get(SealingService).sealNew());
  const verify = () => asSystem(() => app.get(VerificationService).verify());

  it('are the newest of each run, in a transaction that anybody can look up', async () => {
    await write();
    await seal();
    await seal();
    const anchors = await sql<{ seal_number: number; transaction_hash: string; hash: string }>(
      `SELECT a.*, encode(s.seal_hash, 'hex') AS hash FROM admin_log_anchors a JOIN admin_log_seals s ON s.number = seal_number`,
    );
    expect(anchors).toHaveLength(1);
    const answer = await fetch(`http://127.0.0.1:${port}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'eth_getTransactionByHash',
        params: [anchors[0]!.transaction_hash],
      }),
    });
    const { result } = (await answer.json()) as { result: { input: string } };
    expect(result.input).toBe(
      `0x${Buffer.from('pend.admin_log_seal.1').toString('hex')}00000001${anchors[0]!.hash}`,
    );
    expect(await verify()).toMatchObject({ intact: true, anchor: { number: 1, checked: true } });
  });

  it('tell when the log and all of its seals were rewritten together', async () => {
    await sql(
      "SET session_replication_role = replica; DELETE FROM admin_log_seals; UPDATE admin_logs SET action = 'x'",
    );
    await seal();
    expect(await verify()).toMatchObject({
      intact: false,
      difference: { what: 'seal', seal: 1, detail: expect.stringContaining('the seals were replaced') },
    });
  });

  it('wait for a chain that is away, and hold up neither sealing nor verifying', async () => {
    await sql('SET session_replication_role = replica; DELETE FROM admin_log_anchors');
    node.kill();
    await once(node, 'close');
    await write();
    expect(await seal()).toMatchObject({ rows: 1, seals: 1 });
    expect(await verify()).toMatchObject({ intact: true, anchor: null });
    await sql(
      `INSERT INTO admin_log_anchors (seal_number, chain_id, transaction_hash)
       VALUES (1, 7777, '0x${'ab'.repeat(32)}')`,
    );
    expect(await verify()).toMatchObject({ intact: true, anchor: { number: 1, checked: false } });
  });
});
