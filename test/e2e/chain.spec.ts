import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { ChainEventsService } from '../../src/blockchain/chain-events.service.js';
import type { ChainEventRecord } from '../../src/blockchain/chain-events.repository.js';
import { type ChainStatus, ChainStatusService } from '../../src/blockchain/chain-status.service.js';
import { ChainIndexer } from '../../src/blockchain/indexer/chain-indexer.js';
import { Database } from '../../src/database/database.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { Chance } from '../support/chance.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { CONTRACTS, FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { pend } from '../support/process.js';
import { RpcServer } from '../support/rpc-server.js';
import { StaffClient } from '../support/staff-client.js';
import { writeFileSync } from 'node:fs';

const chance = new Chance(11);

function someChain(blocks: number, genesisTime?: number): FakeChain {
  const chain = new FakeChain(chance, 7777n, 'ethereum', genesisTime);
  for (let n = 0; n < blocks; n += 1) chain.mine();
  return chain;
}

async function until<T>(ask: () => Promise<T>, holds: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 400; tries += 1) {
    const answer = await ask();
    if (holds(answer)) return answer;
    await pause(50);
  }
  throw new Error('It never came about.');
}

describe('The indexer in the worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pend-chain-'));
  const contracts = join(folder, 'contracts.json');
  let node: FakeNode;
  let server: RpcServer;
  /** Another endpoint of the same node. */
  let second: RpcServer;
  let system: TestApplication;

  beforeAll(async () => {
    writeFileSync(
      contracts,
      JSON.stringify(Object.entries(CONTRACTS).map(([kind, address]) => ({ kind, address }))),
    );
    node = new FakeNode(someChain(60), chance);
    server = await RpcServer.start(node);
    second = await RpcServer.start(node);
    system = await createTestApplication({
      RPC_URL: `${server.url},${second.url}`,
      CHAIN_POLL_MS: '50',
      CHAIN_CONTRACTS: contracts,
      CHAIN_CONFIRMATIONS: '2',
    });
  });
  afterAll(async () => {
    await system.close();
    await server.stop();
    await second.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const status = (): Promise<ChainStatus | undefined> =>
    system.app.get(Database).asSystem('test', () => system.app.get(ChainStatusService).status());
  const readiness = async (): Promise<Record<string, unknown>> => {
    const { body } = await system.http.get('/api/health/ready');
    return (body as { dependencies: { name: string }[] }).dependencies.find(({ name }) => name === 'chain')!;
  };

  it('is down in the readiness before it has heard of the chain, and holds nothing up', async () => {
    expect(await readiness()).toMatchObject({ status: 'down', required: false, lagBlocks: null });
  });

  it('follows the chain to its head, and then block by block', async () => {
    system.app.get(ChainIndexer).start();
    const found = await until(status, (one) => one?.isSynced === true);
    expect(found).toMatchObject({
      height: 60,
      nodeHeight: 60,
      lagBlocks: 0,
      gapAt: null,
      haltedReason: null,
    });
    node.chain.mine();
    await until(status, (one) => one?.height === 61);
    expect(await readiness()).toMatchObject({ status: 'up', lagBlocks: 0 });
    await system.http
      .get('/api/blocks?limit=1')
      .expect(200)
      .expect(({ body }) => {
        expect(body.data[0]).toMatchObject({ number: 61, hash: node.chain.head.block.hash });
      });
  });

  it('writes a point of the series for every block, once, and those of a branch that is gone no more', async () => {
    node.chain.reorganise(4, 6);
    const height = node.chain.height;
    const points = () =>
      withConnection(system.database.urls.analyticsOwner, async (client) => {
        const { rows } = await client.query<{ number: string; seconds: string }>(
          'SELECT block_number AS number, extract(epoch FROM time)::bigint AS seconds FROM blockchain_metrics ORDER BY 1',
        );
        return rows.map(({ number, seconds }) => [Number(number), Number(seconds)]);
      });
    const expected = node.chain.blocks.map(({ block }, at) => [at, Number(block.timestamp)]);
    const found = await until(
      points,
      (rows) => rows.at(-1)?.[0] === height && rows.length === expected.length,
    );
    expect(found).toEqual(expected);
  });

  it('hands every event on once and in order, what was taken back too, and again what could not be handled', async () => {
    const events = system.app.get(ChainEventsService);
    const seen: ChainEventRecord[] = [];
    let failures = 1;
    const read = () =>
      events.consume('test', 5, async (event) => {
        if (seen.length === 7 && failures-- > 0) throw new Error('not now');
        seen.push(event);
      });
    await read();
    await expect(read()).rejects.toThrow('not now');
    seen.length = 5;
    while ((await read()) > 0);
    const ids = seen.map(({ id }) => BigInt(id));
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)));
    const open = new Map<string, number>();
    for (const { blockHash, logIndex, effect } of seen) {
      const left = (open.get(`${blockHash} ${logIndex}`) ?? 0) + effect;
      expect([0, 1]).toContain(left);
      open.set(`${blockHash} ${logIndex}`, left);
    }
    const standing = [...open].filter(([, left]) => left === 1).map(([key]) => key.split(' ')[0]);
    const blocks = new Set(node.chain.blocks.map(({ block }) => block.hash));
    expect(standing.every((hash) => blocks.has(hash!))).toBe(true);
    expect(standing.length).toBeGreaterThan(0);
  });

  it('proves what a transaction did, and how deep it lies', async () => {
    const evidence = (hash: string) =>
      system.app.get(Database).asSystem('test', () => system.app.get(ChainStatusService).findEvidence(hash));
    const block = node.chain.blocks.find(({ receipts }) =>
      receipts.some(
        ({ logs }) =>
          (logs as { address: string }[]).at(-1)?.address === CONTRACTS.HarvestPool &&
          (logs as unknown[]).length === 2,
      ),
    )!;
    const receipt = block.receipts.find(({ to }) => to === CONTRACTS.HarvestPool)!;
    expect(await evidence(receipt.transactionHash as string)).toMatchObject({
      blockNumber: Number(block.block.number),
      succeeded: true,
      isFinal: true,
      confirmations: node.chain.height - Number(block.block.number),
      events: [
        { eventName: 'Deposited', contractKind: 'HarvestPool', contractAddress: CONTRACTS.HarvestPool },
      ],
    });
    expect(await evidence(`0x${'0'.repeat(64)}`)).toBeUndefined();
  });

  it('shows operators what each endpoint is asked for', async () => {
    const auditor = await StaffClient.logIn(system, 'auditor');
    const { body } = await auditor.get('admin/system').expect(200);
    const learned = { batch: expect.any(Number), concurrency: expect.any(Number), failures: 0 };
    expect((body as { chainEndpoints: unknown }).chainEndpoints).toEqual({
      count: 2,
      wellCount: 2,
      endpoints: [server, second].map(({ url }) => ({
        ...{ name: new URL(url).host, state: 'well', trouble: null },
        ...learned,
      })),
    });
  });

  it('says how old its answers are while every endpoint is down, and nothing else', async () => {
    const { chain } = node;
    node.chain = new Proxy(chain, {
      get: () => {
        throw new Error('away');
      },
    });
    const hourAgo = new Date(Date.now() - 3_600_000);
    const before = await status();
    // As it is an hour after the last answer.
    await until(
      async () => {
        await withConnection(system.database.superuserUrl, (client) =>
          client.query('UPDATE blockchain_cursors SET node_seen_at = $1', [hourAgo]),
        );
        await pause(600);
        return system.http.get('/api/network/status');
      },
      ({ body }) => (body as { reason: string }).reason === 'node_silent',
    );
    const { body, headers } = await system.http.get('/api/network/status').expect(200);
    expect(body).toMatchObject({
      ...{ isSynced: false, height: before!.height, nodeHeight: before!.nodeHeight },
      nodeSeenAt: hourAgo.toISOString(),
    });
    expect(headers['x-data-as-of']).toBe(hourAgo.toISOString());
    const blocks = await system.http.get('/api/blocks?limit=1').expect(200);
    expect(blocks.headers['x-data-as-of']).toBe(hourAgo.toISOString());
    node.chain = chain;
    await until(status, (one) => one?.isSynced === true);
  });

  it('says so when no node answers, goes on when one does, and tells no trouble twice', async () => {
    node.faultiness = 1;
    const before = await status();
    await pause(700);
    expect((await status())?.height).toBe(before?.height);
    node.faultiness = 0;
    node.chain.mine();
    await until(status, (one) => one?.height === node.chain.height);
    const told = system.logged().filter(({ msg }) => msg === 'the chain is followed again');
    expect(told.length).toBeGreaterThan(0);
  });

  it('halts with a reason that status and readiness show when the chain is another one', async () => {
    const { chain } = node;
    node.chain = someChain(3, 1_760_000_000);
    const found = await until(status, (one) => one?.haltedReason != null);
    expect(found).toMatchObject({ isSynced: false, height: chain.height });
    expect(found!.haltedReason).toMatch(/was reset: .*pend chain reset/);
    expect(await readiness()).toMatchObject({ status: 'down' });
  });

  it('lets go within a moment of being stopped', async () => {
    const began = Date.now();
    await system.app.get(ChainIndexer).stop();
    expect(Date.now() - began).toBeLessThan(2_000);
  });
});

describe('pend chain', () => {
  const home = mkdtempSync(join(tmpdir(), 'pend-chain-'));
  let database: TestDatabase;
  let node: FakeNode;
  let server: RpcServer;
  let environment: Record<string, string>;

  beforeAll(async () => {
    database = await createTestDatabase();
    node = new FakeNode(someChain(20), chance);
    server = await RpcServer.start(node);
    const { owner, app, staff, worker, analytics, analyticsOwner } = database.urls;
    environment = {
      PEND_HOME: home,
      DATABASE_OWNER_URL: owner,
      DATABASE_URL: app,
      DATABASE_STAFF_URL: staff,
      DATABASE_WORKER_URL: worker,
      ANALYTICS_DATABASE_URL: analytics,
      ANALYTICS_DATABASE_OWNER_URL: analyticsOwner,
      RPC_URL: server.url,
    };
  });
  afterAll(async () => {
    await server.stop();
    await database.drop();
    rmSync(home, { recursive: true, force: true });
  });

  const run = async (...args: string[]) => {
    const { code, output } = await pend(['chain', ...args], environment);
    return { code, output, json: output.startsWith('{') ? JSON.parse(output.split('\n')[0]!) : undefined };
  };

  it('says that nothing is indexed before anything is', async () => {
    expect(await run('status')).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^No chain has been indexed/),
    });
  });

  it('follows to the head, and then says so', async () => {
    expect(await run('sync')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Indexed to block 20; 0 broken'),
    });
    expect(await run('status', '--json')).toMatchObject({
      code: 0,
      json: { height: 20, isSynced: true, lagBlocks: 0 },
    });
  });

  it('finds and heals what is broken', async () => {
    await withConnection(database.superuserUrl, async (client) => {
      await client.query('DELETE FROM blockchain_blocks WHERE number = 7');
      await client.query('UPDATE blockchain_addresses SET transaction_count = transaction_count + 1');
    });
    const broken = await run('verify', '--blocks', '0', '--json');
    expect(broken).toMatchObject({ code: 1 });
    const found = (broken.json as { differences: { what: string }[] }).differences.map(({ what }) => what);
    expect(found).toEqual(expect.arrayContaining(['missing', 'totals']));
    expect((await run('sync')).output).toContain('1 broken stretches were healed');
    expect((await run('verify', '--blocks', '0')).code).toBe(0);
  });

  it('archives everything before it starts over, and only when told so twice', async () => {
    expect((await run('reset')).code).toBe(2);
    const hash = node.chain.blocks[5]!.block.hash;
    const reset = await run('reset', '--yes', '--json');
    expect(reset).toMatchObject({ code: 0, json: { chainId: '7777', height: 20, blocks: 21 } });
    const { folder } = reset.json as { folder: string };
    expect(existsSync(folder)).toBe(true);
    expect(readdirSync(folder)).toContain('blockchain_transactions.csv.gz');
    expect(gunzipSync(readFileSync(join(folder, 'blockchain_blocks.csv.gz'))).toString()).toContain(hash);
    node.chain = someChain(4, 1_760_000_000);
    expect(await run('sync')).toMatchObject({
      code: 0,
      output: expect.stringContaining('Indexed to block 4'),
    });
  });

  it('refuses a file of contracts with every problem at once', async () => {
    const file = join(home, 'wrong.json');
    writeFileSync(
      file,
      JSON.stringify([
        { address: '0x1', kind: 'Bank' },
        { address: CONTRACTS.HarvestPool, kind: 'HarvestPool', abiVersion: 9 },
      ]),
    );
    const { code, output } = await pend(['chain', 'status'], { ...environment, CHAIN_CONTRACTS: file });
    expect(code).toBe(2);
    expect(output).toMatch(/entry 1: address must be/);
    expect(output).toMatch(/entry 1: kind must be one of SmartWalletFactory/);
    expect(output).toMatch(/entry 2: abiVersion must be/);
  });
});
