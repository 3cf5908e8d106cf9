import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { ChainNode } from '../../src/blockchain/indexer/chain-node.js';
import { ChainNodes } from '../../src/blockchain/indexer/chain-nodes.js';
import { ChainSync } from '../../src/blockchain/indexer/chain-sync.js';
import { HttpTransport } from '../../src/blockchain/rpc/http-transport.js';
import { type RpcAnswer, type RpcCall, RpcError } from '../../src/blockchain/rpc/json-rpc.js';
import { ChainConnection } from '../../src/blockchain/write/chain-connection.repository.js';
import { Chance } from '../support/chance.js';
import { dumpChain, emptyChain } from '../support/chain-dump.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain, REGISTERED } from '../support/follow-chain.js';
import { RpcServer } from '../support/rpc-server.js';

/** What an endpoint that hangs costs whoever asks it, here. */
const PATIENCE_MS = 400;

/** A node behind its own port, that a test may make ill in the middle of what it is asked. */
class Endpoint extends FakeNode {
  server!: RpcServer;
  /** Full blocks that it still answers with before it is gone. */
  blocksLeft = Infinity;
  isFailing = false;

  static async start(chain: FakeChain, chance: Chance): Promise<Endpoint> {
    const endpoint = new Endpoint(chain, chance);
    endpoint.server = await RpcServer.start(endpoint);
    return endpoint;
  }

  override async send(calls: RpcCall[]): Promise<RpcAnswer[]> {
    if (this.isFailing) {
      return calls.map(() => ({ error: new RpcError(-32000, 'internal error') }));
    }
    this.blocksLeft -= calls.filter(({ params }) => params[1] === true).length;
    // Mid-range: the connection breaks off.
    if (this.blocksLeft < 0) throw new Error('gone');
    return super.send(calls);
  }
}

describe('Several endpoints', () => {
  const chance = new Chance(21);
  let test: TestDatabase;
  let client: Client;
  let chain: FakeChain;
  let endpoints: Endpoint[] = [];
  let sync: ChainSync;
  let time: number;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.superuserUrl });
    client.on('error', () => {});
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await test.drop();
  });
  beforeEach(async () => {
    await emptyChain(client);
    chain = new FakeChain(chance, 7777n);
    for (let n = 0; n < 120; n += 1) chain.mine(n % 10 === 0 ? undefined : []);
    time = 1_000_000;
  });
  afterEach(async () => {
    await sync.close();
    await Promise.all(endpoints.map(({ server }) => server.stop()));
    endpoints = [];
  });

  /** @param also endpoints that are none of ours to serve */
  async function follow(count: number, also: string[] = []): Promise<void> {
    for (let n = 0; n < count; n += 1) endpoints.push(await Endpoint.start(chain, chance));
    const urls = [...also, ...endpoints.map(({ server }) => server.url)];
    const nodes = urls.map((url) => new ChainNode(new HttpTransport(url, PATIENCE_MS)));
    sync = new ChainSync(new ChainNodes(nodes, () => time), new ChainConnection(test.urls.worker), {
      chainId: '7777',
      startBlock: 0,
      reorgLimit: 64,
      contracts: REGISTERED,
    });
  }
  const states = () => sync.endpoints().map(({ state }) => state);
  const cursor = async () =>
    (
      await client.query<Record<string, unknown>>(
        'SELECT height::int, node_height::int AS "nodeHeight", halted_reason AS halted FROM blockchain_cursors',
      )
    ).rows[0];
  const expectFresh = async (): Promise<void> => {
    const indexed = await dumpChain(client);
    await emptyChain(client);
    const clean = followChain([new FakeNode(chain, chance)], test.urls.worker);
    await clean.catchUp();
    await clean.close();
    expect(indexed).toEqual(await dumpChain(client));
  };

  it.each([2, 3])('of %s, one that dies in the middle of a range is followed by the next', async (count) => {
    await follow(count);
    endpoints[0]!.blocksLeft = 35;
    expect(await sync.catchUp()).toMatchObject({ height: 120, head: 120 });
    expect(states()).toEqual(['resting', ...Array<string>(count - 1).fill('well')]);
    expect(sync.endpoints()[0]).toMatchObject({ failures: 1, trouble: expect.any(String) });
    const asked = endpoints[0]!.requests;
    chain.mine();
    expect(await sync.catchUp()).toMatchObject({ height: 121 });
    // While it rests nobody asks it; afterwards it is the first again.
    expect(endpoints[0]!.requests).toBe(asked);
    endpoints[0]!.blocksLeft = Infinity;
    time += 60_000;
    chain.mine();
    expect(await sync.catchUp()).toMatchObject({ height: 122 });
    expect(endpoints[0]!.requests).toBeGreaterThan(asked);
    expect(sync.endpoints()[0]).toMatchObject({ state: 'well', failures: 0, trouble: null });
    await expectFresh();
  });

  it('of which the first lags for good hold us back no longer than a look at the others takes', async () => {
    await follow(3);
    endpoints[0]!.lag = 40;
    endpoints[1]!.lag = 3;
    await sync.catchUp();
    expect(await sync.catchUp()).toMatchObject({ height: 120, head: 120 });
    chain.mine();
    expect(await sync.catchUp()).toMatchObject({ height: 121, appended: 1 });
    // The one that was ahead dies: the others have what they have, and nothing is taken back.
    await endpoints[2]!.server.stop();
    time += 6_000;
    expect(await sync.catchUp()).toMatchObject({ height: 121, takenBack: 0 });
    endpoints[1]!.lag = 0;
    chain.mine();
    await sync.catchUp();
    time += 6_000;
    await sync.catchUp();
    expect(await sync.catchUp()).toMatchObject({ height: 122 });
    await expectFresh();
  });

  it('of which another has a longer branch of its own do not send us there and back', async () => {
    await follow(2);
    await sync.catchUp();
    const other = new FakeChain(chance, 7777n);
    other.blocks = [...chain.blocks];
    other.reorganise(3, 5);
    endpoints[1]!.chain = other;
    for (let n = 0; n < 3; n += 1) {
      time += 6_000;
      expect(await sync.catchUp()).toMatchObject({ height: 120, takenBack: 0 });
    }
    expect(
      (await client.query('SELECT FROM blockchain_blocks WHERE hash = $1', [chain.head.block.hash])).rowCount,
    ).toBe(1);
  });

  it('of which one answers errors are asked in its place, and less of it', async () => {
    await follow(2);
    await sync.catchUp();
    const before = sync.endpoints()[0]!;
    endpoints[0]!.isFailing = true;
    chain.mine();
    expect(await sync.catchUp()).toMatchObject({ height: 121 });
    const [failing, well] = sync.endpoints();
    expect(failing).toMatchObject({ state: 'resting', trouble: expect.stringContaining('internal error') });
    expect(failing!.batch).toBe(Math.max(1, Math.floor(before.batch / 2)));
    expect(well).toMatchObject({ state: 'well', trouble: null });
    // Each learns for itself.
    expect(well!.batch).not.toBe(failing!.batch);
    await expectFresh();
  });

  it.each([
    ['another id', 8888n, 1_750_000_000, /is of chain 8888, not 7777/],
    ['another genesis block', 7777n, 1_760_000_000, /was reset: its genesis block is 0x/],
  ])(
    'of which one is of a chain of %s are believed without it, and it is named',
    async (_, id, genesis, text) => {
      await follow(3);
      await sync.catchUp();
      endpoints[0]!.chain = new FakeChain(chance, id, 'ethereum', genesis);
      for (let n = 0; n < 150; n += 1) endpoints[0]!.chain.mine([]);
      // As after a restart of ours: what a node is of was forgotten.
      await sync.close();
      const urls = endpoints.map(({ server }) => server.url);
      const nodes = urls.map((url) => new ChainNode(new HttpTransport(url, PATIENCE_MS)));
      const options = { chainId: '7777', startBlock: 0, reorgLimit: 64, contracts: REGISTERED };
      sync = new ChainSync(new ChainNodes(nodes, () => time), new ChainConnection(test.urls.worker), options);
      chain.mine();
      expect(await sync.catchUp()).toMatchObject({ height: 121, head: 121 });
      expect(sync.endpoints()[0]).toMatchObject({ state: 'foreign', trouble: expect.stringMatching(text) });
      expect(sync.endpoints()[0]!.trouble).toContain(new URL(urls[0]!).host);
      expect(await cursor()).toMatchObject({ halted: null });
      await expectFresh();
    },
  );

  it('of which one hangs cost no more than its patience, and it rests', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    await follow(1, [`http://127.0.0.1:${(silent.address() as AddressInfo).port}`]);
    try {
      const began = Date.now();
      expect(await sync.catchUp()).toMatchObject({ height: 120 });
      // Identity when the chain is pinned; then it rests.
      expect(Date.now() - began).toBeGreaterThanOrEqual(PATIENCE_MS);
      expect(sync.endpoints()[0]).toMatchObject({
        state: 'resting',
        trouble: expect.stringContaining('no answer within'),
      });
      const { failures } = sync.endpoints()[0]!;
      chain.mine();
      await sync.catchUp();
      expect(sync.endpoints()[0]!.failures).toBe(failures);
      // It rests longer each time.
      time += 1_500;
      await sync.catchUp();
      expect(sync.endpoints()[0]).toMatchObject({ state: 'resting', failures: failures + 1 });
      await expectFresh();
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  it('of which all are down change nothing, and go on where they were when one is back', async () => {
    await follow(2);
    await sync.catchUp();
    await sync.store.noteNode(120);
    const before = await dumpChain(client);
    for (const endpoint of endpoints) endpoint.isFailing = true;
    chain.mine();
    for (let n = 0; n < 3; n += 1) {
      await expect(sync.catchUp()).rejects.toMatchObject({ name: 'RpcError' });
      time += 500;
    }
    expect(await dumpChain(client)).toEqual(before);
    expect(await cursor()).toEqual({ height: 120, nodeHeight: 120, halted: null });
    endpoints[1]!.isFailing = false;
    time += 60_000;
    expect(await sync.catchUp()).toMatchObject({ height: 121 });
    await expectFresh();
  });

  it('are each asked for as much as they answer quickly', async () => {
    for (let n = 0; n < 400; n += 1) chain.mine([]);
    await follow(2);
    const [first, second] = sync.endpoints();
    expect(await sync.catchUp()).toMatchObject({ height: 520 });
    const [asked, other] = sync.endpoints();
    expect(asked!.batch).toBeGreaterThan(first!.batch);
    expect(asked!.concurrency).toBeGreaterThanOrEqual(1);
    expect(other).toEqual(second);
  });
});
