import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { ChainStreamService, MOST_OF_ADDRESS } from '../../src/blockchain/stream/chain-stream.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { Chance } from '../support/chance.js';
import { FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain, indexAll } from '../support/follow-chain.js';
import { StreamListener } from '../support/stream-listener.js';
import { until } from '../support/until.js';
import type { ChainSync } from '../../src/blockchain/indexer/chain-sync.js';

describe('The stream of the chain', () => {
  const chance = new Chance(8);
  let chain: FakeChain;
  let sync: ChainSync;
  let systems: TestApplication[];
  let listeners: StreamListener[] = [];

  beforeAll(async () => {
    chain = new FakeChain(chance, 7777n);
    for (let n = 0; n < 30; n += 1) chain.mine();
    const first = await createTestApplication({ TRUST_PROXY: '127.0.0.1' });
    // Another process on the same database.
    const second = await createTestApplication({}, () => first.database.urls);
    systems = [first, second];
    sync = followChain([new FakeNode(chain, chance)], first.database.urls.worker);
    await index();
  });
  afterEach(async () => {
    for (const listener of listeners) listener.close();
    listeners = [];
    await until(() => systems.every(({ app }) => app.get(ChainStreamService).clientCount === 0));
  });
  afterAll(async () => {
    await sync.close();
    for (const system of [...systems].reverse()) await system.close();
  });

  const index = (): Promise<void> => indexAll(sync, chain);

  async function mine(blocks = 1): Promise<void> {
    for (let n = 0; n < blocks; n += 1) {
      chain.mine();
      await index();
    }
  }

  async function listen(which = 0, since?: string): Promise<StreamListener> {
    const listener = new StreamListener(await systems[which]!.app.getUrl(), since);
    listeners.push(listener);
    return listener;
  }

  /** What a whole client has to know of the blocks above `number`. */
  const chainAbove = (number: number): { blocks: string[]; transactions: string[] } => {
    const above = chain.blocks.slice(number + 1);
    return {
      blocks: above.map(({ block }) => block.hash),
      transactions: above.flatMap(({ receipts }) =>
        receipts.map((receipt) => String(receipt.transactionHash)),
      ),
    };
  };
  const heard = (listener: StreamListener) => ({
    blocks: listener.of('block').map(({ data }) => data.hash),
    transactions: listener.of('transaction').map(({ data }) => data.hash),
  });

  it('tells where the chain stands, and then every block with its transactions and the figures', async () => {
    const listener = await listen();
    await until(() => listener.of('stats').length > 0);
    const start = chain.height;
    expect(listener.of('block').map(({ data }) => data.number)).toEqual([start]);
    await mine(5);
    await until(() => listener.of('block').length === 6);
    await until(() => listener.of('stats').at(-1)?.data.height === chain.height);
    const expected = chainAbove(start);
    expect(heard(listener)).toEqual({
      ...expected,
      blocks: [chain.blocks[start]!.block.hash, ...expected.blocks],
    });
  });

  it('goes on behind any event, on another process, with nothing twice and nothing missing', async () => {
    const first = await listen();
    await until(() => first.told.length > 0);
    const start = chain.height;
    await mine(6);
    await until(() => first.of('block').at(-1)?.data.number === chain.height && first.of('stats').length > 1);
    const ids = first.told.filter(({ id }) => id !== undefined).slice(1);
    first.close();
    await mine(3);
    for (const [at, { id }] of ids.entries()) {
      if (at % 3 !== 0) continue;
      const second = await listen(1, id);
      const before = ids.slice(0, at + 1);
      const all = chainAbove(start);
      const wanted = {
        blocks: all.blocks.slice(before.filter(({ event }) => event === 'block').length),
        transactions: all.transactions.slice(before.filter(({ event }) => event === 'transaction').length),
      };
      await until(() => second.told.length >= wanted.blocks.length + wanted.transactions.length);
      expect(heard(second)).toEqual(wanted);
      second.close();
    }
  });

  it('tells everybody of a reorganisation, and who was away since', async () => {
    const present = await listen();
    await until(() => present.told.length > 0);
    await mine(4);
    await until(() => present.of('block').at(-1)?.data.number === chain.height);
    const away = present.lastId!;
    const before = chain.height;
    chain.reorganise(3, 5);
    await index();
    const ancestor = before - 3;
    await until(() => present.of('block').at(-1)?.data.hash === chain.head.block.hash);
    expect(present.of('reorg')).toMatchObject([
      {
        data: {
          ancestor,
          removedFrom: ancestor + 1,
          removedTo: before,
          ancestorHash: chain.blocks[ancestor]!.block.hash,
        },
      },
    ]);
    const told = heard(present).blocks.slice(-5);
    expect(told).toEqual(chainAbove(ancestor).blocks);
    // And twice while nobody looked: the branch it knew left the chain lower each time.
    chain.reorganise(7, 8);
    await index();
    const back = await listen(1, away);
    await until(() => back.of('block').at(-1)?.data.hash === chain.head.block.hash);
    expect(back.of('reorg')).toMatchObject([{ data: { ancestor: before + 2 - 7 } }]);
    expect(heard(back)).toEqual(chainAbove(before + 2 - 7));
  });

  it('says so where it cannot tell all that was missed, and begins anew for an id that is none', async () => {
    const stranger = await listen(0, `5:0x${'12'.repeat(32)}`);
    await until(() => stranger.of('skipped').length > 0);
    expect(stranger.of('skipped')[0]!.data).toEqual({ fromBlock: null, toBlock: chain.height });
    const odd = await listen(0, 'rubbish');
    await until(() => odd.of('block').length > 0);
    const old = `2:${chain.blocks[2]!.block.hash}`;
    for (let n = 0; n < 110; n += 1) chain.mine([]);
    await index();
    const late = await listen(1, old);
    await until(() => late.of('skipped').length > 0);
    expect(late.of('skipped')[0]!.data).toEqual({ fromBlock: 3, toBlock: chain.height });
    await mine();
    await until(() =>
      [stranger, odd, late].every((one) => one.of('block').at(-1)?.data.hash === chain.head.block.hash),
    );
  });

  it.each([0, 1, 200])(
    'asks the database at most once for a block, where %s listen',
    async (count) => {
      const { app } = systems[0]!;
      const base = await app.getUrl();
      // No more than an office behind each address.
      const many = Array.from({ length: count }, (_, n) => {
        const from = { 'x-forwarded-for': `198.51.100.${Math.floor(n / MOST_OF_ADDRESS)}` };
        return new StreamListener(base, undefined, from);
      });
      listeners.push(...many);
      await until(() => app.get(ChainStreamService).clientCount === count);
      await until(() => many.every((one) => one.of('block').at(-1)?.data.number === chain.height));
      const isTold = (): boolean => many.every((one) => one.of('block').at(-1)?.data.number === chain.height);
      // All that goes over any connection of the process, whatever pool it is of; the writer's own is the indexer's.
      const sent = jest.spyOn(Client.prototype, 'query');
      const began = Date.now();
      const blocks = 10;
      for (let n = 0; n < blocks; n += 1) {
        await mine();
        await until(isTold);
      }
      if (count === 0) await pause(300);
      // Whether or not it has heard of a block, the process looks for one every five seconds.
      const looks = Math.ceil((Date.now() - began) / 5_000);
      const asked = sent.mock.calls.filter(([statement], at) => {
        const { connectionParameters } = sent.mock.contexts[at] as unknown as {
          connectionParameters: { application_name?: string };
        };
        const text = typeof statement === 'string' ? statement : (statement as { text?: string }).text;
        return connectionParameters.application_name !== 'pend-indexer' && /blockchain_/.test(text ?? '');
      }).length;
      expect(sent.mock.calls.length).toBeGreaterThan(blocks);
      sent.mockRestore();
      expect(asked).toBeGreaterThanOrEqual(count === 0 ? 0 : blocks);
      expect(asked).toBeLessThanOrEqual(count === 0 ? 0 : blocks + looks);
    },
    120_000,
  );

  it('refuses more streams from one address than an office needs, and takes them from others', async () => {
    await Promise.all(Array.from({ length: MOST_OF_ADDRESS }, () => listen()));
    const { app, http } = systems[0]!;
    await until(() => app.get(ChainStreamService).clientCount === MOST_OF_ADDRESS);
    const { body, headers } = await http.get('/api/network/stream').expect(429);
    expect(body).toMatchObject({ code: 'too_many_streams' });
    expect(headers['retry-after']).toBe('10');
    const other = new StreamListener(await app.getUrl(), undefined, { 'x-forwarded-for': '203.0.113.9' });
    listeners.push(other);
    await until(() => other.told.length > 0);
  });

  it('answers a HEAD without keeping anything open', async () => {
    await systems[0]!.http.head('/api/network/stream').expect(200);
    expect(systems[0]!.app.get(ChainStreamService).clientCount).toBe(0);
  });

  it('ends every stream when the process stops, at once', async () => {
    const system = await createTestApplication({}, () => systems[0]!.database.urls);
    const listener = new StreamListener(await system.app.getUrl());
    await until(() => listener.told.length > 0);
    const began = Date.now();
    await system.close();
    expect(Date.now() - began).toBeLessThan(5_000);
    await until(() => listener.isOver);
  });
});
