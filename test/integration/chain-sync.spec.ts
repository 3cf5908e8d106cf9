import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { RpcAnswer, RpcCall, RpcTransport } from '../../src/blockchain/rpc/json-rpc.js';
import { Chance } from '../support/chance.js';
import { dumpChain, emptyChain } from '../support/chain-dump.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { CONTRACTS, FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain, REGISTERED } from '../support/follow-chain.js';
import { insertBlock, insertTransaction } from '../support/rows.js';

const halted = (text: RegExp) =>
  expect.objectContaining({ name: 'ChainHalted', message: expect.stringMatching(text) });
const someone = `0x${'ab'.repeat(20)}`;

describe('The indexer', () => {
  let test: TestDatabase;
  let client: Client;
  let chance: Chance;
  let chain: FakeChain;
  let node: FakeNode;

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
    await client.query('DELETE FROM blockchain_transactions');
    chance = new Chance(7);
    chain = new FakeChain(chance, 7777n);
    for (let n = 0; n < 30; n += 1) chain.mine();
    node = new FakeNode(chain, chance);
  });

  const follow = async (nodes: RpcTransport[] = [node], options: Parameters<typeof followChain>[2] = {}) => {
    const sync = followChain(nodes, test.urls.worker, options);
    try {
      return await sync.catchUp();
    } finally {
      await sync.close();
    }
  };
  const heal = async () => {
    const sync = followChain([node], test.urls.worker);
    try {
      return await sync.heal(20);
    } finally {
      await sync.close();
    }
  };
  const one = async <R>(sql: string, values: unknown[] = []): Promise<R> =>
    (await client.query(sql, values)).rows[0] as R;
  const expectFresh = async () => {
    const indexed = await dumpChain(client);
    await emptyChain(client);
    await follow();
    expect(indexed).toEqual(await dumpChain(client));
  };

  describe('believes one chain alone', () => {
    it.each([
      ['a chain of another id', 8888n, /is of chain 8888, not 7777.*pend chain reset/],
      ['a chain that was reset', 7777n, /was reset: its genesis block is .*pend chain reset/],
    ])('and stops at %s, whatever its height', async (_, chainId, text) => {
      await follow();
      const before = await dumpChain(client);
      node.chain = new FakeChain(chance, chainId, 'ethereum', 1_760_000_000);
      for (let n = 0; n < chance.between(0, 60); n += 1) node.chain.mine();
      await expect(follow()).rejects.toEqual(halted(text));
      expect(await dumpChain(client)).toEqual(before);
    });

    // Of two ids above 2^53 that follow each other a double makes one.
    it.each([7_777n, 2n ** 31n + 1n, 2n ** 53n])('which is %s, and no other', async (chainId) => {
      const [ours, other] = [chainId.toString(), (chainId + 1n).toString()];
      const of = (id: bigint) => new FakeNode(new FakeChain(new Chance(5), id), chance, `of ${id}`);
      await expect(follow([of(chainId + 1n)], { chainId: ours })).rejects.toEqual(
        halted(new RegExp(`is of chain ${other}, not ${ours}\\. Correct RPC_URL or CHAIN_ID`)),
      );
      expect(await one('SELECT count(*)::int AS pinned FROM blockchain_cursors')).toEqual({ pinned: 0 });

      await follow([of(chainId + 1n), of(chainId)], { chainId: ours });
      expect(await one('SELECT chain_id::text AS id, height FROM blockchain_cursors')).toEqual({
        id: ours,
        height: '0',
      });
      await expect(follow([of(chainId + 1n)], { chainId: ours })).rejects.toEqual(
        halted(new RegExp(`is of chain ${other}, not ${ours}\\..*pend chain reset`)),
      );
      // Whoever changes the configuration has not changed what is stored.
      await expect(follow([of(chainId + 1n)], { chainId: other })).rejects.toEqual(
        halted(new RegExp(`CHAIN_ID is ${other}, and the chain indexed here is ${ours}\\.`)),
      );
    });

    it('and stops when it is replaced while it is followed', async () => {
      const sync = followChain([node], test.urls.worker);
      await sync.catchUp();
      node.chain = new FakeChain(chance, 7777n, 'ethereum', 1_760_000_000);
      for (let n = 0; n < 40; n += 1) node.chain.mine();
      await expect(sync.catchUp()).rejects.toEqual(expect.objectContaining({ name: 'NodeFault' }));
      await expect(sync.catchUp()).rejects.toEqual(halted(/was reset/));
      await sync.close();
    });

    it('and asks the next node where one is of another chain', async () => {
      await follow();
      const stranger = new FakeNode(new FakeChain(chance, 1n), chance, 'stranger');
      chain.mine();
      expect(await follow([stranger, node])).toMatchObject({ height: 31, appended: 1 });
    });
  });

  describe('meets branches', () => {
    it('and takes no lagging node for one', async () => {
      await follow();
      node.lag = 9;
      expect(await follow()).toMatchObject({ height: 30, head: 21, takenBack: 0 });
    });

    it('and stops below the limit of what may be taken back, changing nothing', async () => {
      await follow();
      const before = await dumpChain(client);
      chain.reorganise(11, 14);
      await expect(follow([node], { reorgLimit: 10 })).rejects.toEqual(
        halted(/more than 10 blocks below 30/),
      );
      expect(await dumpChain(client)).toEqual(before);
      expect(await follow([node], { reorgLimit: 11 })).toMatchObject({ takenBack: 11, height: 33 });
      await expectFresh();
    });

    it('and stays on its own where another node still has it and the other is no longer', async () => {
      await follow();
      const other = new FakeNode(new FakeChain(chance, 7777n), chance, 'other');
      other.chain.blocks = [...chain.blocks];
      other.chain.reorganise(2, 2);
      expect(await follow([other, node])).toMatchObject({ takenBack: 0, height: 30 });
      other.chain.mine();
      expect(await follow([other, node])).toMatchObject({ takenBack: 2, height: 31 });
    });

    it('and goes over to a shorter one where no node has the longer any more', async () => {
      await follow();
      chain.reorganise(5, 2);
      expect(await follow()).toMatchObject({ takenBack: 5, height: 27 });
      await expectFresh();
    });

    it('as Besu made one: four blocks, one transaction in both branches', async () => {
      const branch = (name: string) =>
        JSON.parse(readFileSync(join(__dirname, '../fixtures/chain', `fork-${name}.json`), 'utf8'));
      const replay = (name: string): RpcTransport => {
        const { blocks, receipts } = branch(name);
        const answer = ({ method, params }: RpcCall): unknown => {
          if (method === 'eth_chainId') return '0x7e2';
          const at = params[0] === 'latest' ? blocks.length - 1 : Number(params[0]);
          return (method === 'eth_getBlockReceipts' ? receipts : blocks)[at] ?? null;
        };
        return {
          name,
          send: async (calls) => calls.map((call): RpcAnswer => ({ result: answer(call) })),
          close: () => undefined,
        };
      };
      await follow([replay('outdated')], { chainId: '2018' });
      expect(await one('SELECT height, block_hash FROM blockchain_cursors')).toEqual({
        height: '10',
        block_hash: '0xfee4cb230625ef62fa98d9b51f5ae8a6c37077c1cd932e7a2b6012325d7b8688',
      });
      expect(await follow([replay('upgraded')], { chainId: '2018' })).toMatchObject({ takenBack: 4 });
      expect(
        await one(
          `SELECT (SELECT block_hash FROM blockchain_cursors) AS head, sum(gas_used)::text AS gas, count(*)::int AS count
             FROM blockchain_transactions`,
        ),
      ).toEqual({
        head: '0xba10c781a48988938935606a37f2aec2a7bb8aff3648ef0c8f0f3629611c07db',
        gas: '88784',
        count: 2,
      });
      const moved = '0x03d78214115c2e7de260f2c808292039763465055705e8902f75f40d58c58b10';
      expect(await one('SELECT block_hash FROM blockchain_transactions WHERE hash = $1', [moved])).toEqual({
        block_hash: '0x361d778166e2f7775bbcd602a75f3b9ebc020a6b273d8c3737f37cd9f32bd013',
      });
    });
  });

  describe('finds and heals', () => {
    it.each([
      ['a missing block', 'DELETE FROM blockchain_blocks WHERE number = 12'],
      ['missing blocks at the start', 'DELETE FROM blockchain_blocks WHERE number < 3'],
      ['missing blocks at the end', 'DELETE FROM blockchain_blocks WHERE number > 27'],
      ['a broken link', `UPDATE blockchain_blocks SET parent_hash = hash WHERE number = 9`],
      [
        'another block in its place',
        `UPDATE blockchain_blocks SET hash = overlay(hash placing 'abc' from 3) WHERE number = 20`,
      ],
      [
        'another block at the tip',
        `UPDATE blockchain_blocks SET hash = overlay(hash placing 'abc' from 3) WHERE number = 30`,
      ],
      ['missing transactions', 'DELETE FROM blockchain_transactions WHERE block_number BETWEEN 5 AND 25'],
    ])('%s', async (_, damage) => {
      await follow();
      await client.query(damage);
      expect(await heal()).toBeGreaterThan(0);
      expect(await one('SELECT gap_at FROM blockchain_cursors')).toEqual({ gap_at: null });
      await expectFresh();
    });

    it('missing blocks that a reorganisation meets, before it takes anything back', async () => {
      await follow();
      await client.query('DELETE FROM blockchain_blocks WHERE number IN (27, 29)');
      chain.reorganise(5, 7);
      await follow();
      await expectFresh();
    });

    it('and says where it is broken until it is healed', async () => {
      await follow();
      await client.query('DELETE FROM blockchain_blocks WHERE number IN (12, 13, 20)');
      const sync = followChain([node], test.urls.worker);
      expect(await sync.store.audit(10)).toEqual([
        { kind: 'missing', first: 12, last: 13 },
        { kind: 'missing', first: 20, last: 20 },
      ]);
      expect(await one('SELECT gap_at FROM blockchain_cursors')).toEqual({ gap_at: '12' });
      await sync.close();
    });
  });

  describe('and what was there before', () => {
    it('replaces blocks of the demonstration, which no chain has', async () => {
      await insertBlock(client, 3);
      await insertTransaction(client, 3);
      await follow();
      await expectFresh();
    });

    it('takes what a file said of a transaction in, and gives it back with a reorganisation', async () => {
      const block = chain.blocks.findLast(({ receipts }) => receipts.length > 0)!;
      const { hash } = (block.block as unknown as { transactions: { hash: string }[] }).transactions[0]!;
      await insertTransaction(client, 5, {
        hash,
        source: 'import',
        metadata: { legacy: { a: 1 } },
        from_address: someone,
      });
      const before = await one('SELECT * FROM blockchain_transactions WHERE hash = $1', [hash]);
      await follow();
      expect(
        await one('SELECT source, block_number, metadata FROM blockchain_transactions WHERE hash = $1', [
          hash,
        ]),
      ).toMatchObject({
        source: 'chain',
        block_number: String(Number(block.block.number)),
        metadata: { legacy: { a: 1 } },
      });
      chain.blocks.length = Number(block.block.number);
      for (let n = 0; n < 12; n += 1) chain.mine([]);
      await follow();
      expect(await one('SELECT * FROM blockchain_transactions WHERE hash = $1', [hash])).toEqual(before);
    });
  });

  it('writes nothing where another process has written since', async () => {
    const stale = followChain([node], test.urls.worker);
    await stale.catchUp();
    chain.mine();
    await follow();
    chain.mine();
    await expect(stale.catchUp()).rejects.toEqual(expect.objectContaining({ name: 'CursorMoved' }));
    expect(await stale.catchUp()).toMatchObject({ height: 32 });
    await stale.close();
    await expectFresh();
  });

  it('stores numbers of any size exactly, and as null where a column of the design is too small', async () => {
    const max = (2n ** 256n - 1n).toString();
    const hex = `0x${(2n ** 256n - 1n).toString(16)}`;
    const [made] = [chain.someTransactions(), chain.someTransactions(), chain.someTransactions()].flat();
    Object.assign(made!.fields, {
      type: '0x2',
      value: hex,
      gasPrice: hex,
      maxFeePerGas: hex,
      maxPriorityFeePerGas: '0x1',
    });
    chain.mine([made!]);
    await follow();
    const row = await one('SELECT * FROM blockchain_transactions WHERE hash = $1', [made!.fields.hash]);
    expect(row).toMatchObject({
      value: null,
      value_wei: max,
      gas_price: null,
      max_fee_per_gas: max,
      envelope_type: 2,
    });
    expect(await one('SELECT gas_limit FROM blockchain_blocks LIMIT 1')).toEqual({
      gas_limit: '9007199254740991',
    });
  });

  it('redacts contacts in what it decodes, and decodes only what a registered contract says', async () => {
    await follow();
    const events = await client.query<{ arguments: Record<string, string>; contract_address: string }>(
      'SELECT contract_address, arguments FROM blockchain_outbox',
    );
    expect(JSON.stringify(events.rows)).not.toContain('+201000000009');
    const interest = events.rows.filter(
      ({ contract_address }) => contract_address === CONTRACTS.InterestOnlyAsset,
    );
    expect(interest.length).toBeGreaterThan(0);
    for (const { arguments: values } of interest) expect(values.contact).toBe('[redacted]');
    const assets = await client.query('SELECT * FROM blockchain_contracts WHERE discovered_by IS NOT NULL');
    // The purchase that a new asset logs comes before its factory announces it.
    const purchases = events.rows.filter(({ arguments: values }) => 'totalCost' in values);
    expect(assets.rowCount).toBeGreaterThan(0);
    expect(purchases.length).toBeGreaterThanOrEqual(assets.rowCount!);
  });

  it('decodes nothing of a contract before the block from which it is registered', async () => {
    const late = followChain([node], test.urls.worker, {
      contracts: [
        {
          address: CONTRACTS.HarvestPool,
          kind: 'HarvestPool',
          name: null,
          fromBlock: 20,
          abiVersion: 1,
          discoveredBy: null,
        },
      ],
    });
    await late.catchUp();
    await late.close();
    const { rows } = await client.query(
      'SELECT DISTINCT contract_kind, block_number < 20 AS early FROM blockchain_outbox',
    );
    expect(rows).toEqual([{ contract_kind: 'HarvestPool', early: false }]);
  });

  describe('decodes anew what was stored before', () => {
    const only = (...kinds: string[]) => REGISTERED.filter(({ kind }) => kinds.includes(kind));
    const events = async (kind = '%') => {
      const { rows } = await client.query<{ key: string; effect: number; number: number }>(
        `SELECT block_hash || ':' || log_index AS key, effect, block_number::int AS number FROM blockchain_outbox
          WHERE contract_kind LIKE $1 ORDER BY id`,
        [kind],
      );
      return rows;
    };
    const stretch = { logs: 3, blocks: 4 };

    it('a contract was registered, and tells its events once, in order, and no other again', async () => {
      await follow([node], { contracts: only('SmartWalletFactory', 'InterestOnlyAsset') });
      const before = await events();
      await follow([node], { stretch });
      const all = await events();
      expect(all.slice(0, before.length)).toEqual(before);
      const late = all.slice(before.length);
      expect(late.length).toBeGreaterThan(5);
      expect(late.map(({ number }) => number)).toEqual(
        late.map(({ number }) => number).sort((a, b) => a - b),
      );
      expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
      expect(all.every(({ effect }) => effect === 1)).toBe(true);
      expect(await one('SELECT redecode_from FROM blockchain_cursors')).toEqual({ redecode_from: null });
      await follow();
      expect(await events()).toEqual(all);
      await expectFresh();
    });

    it('a factory was registered, with the assets that it had announced', async () => {
      await follow([node], { contracts: only('HarvestPool') });
      expect(await events('Asset%')).toEqual([]);
      await follow([node], { stretch });
      expect((await events('Asset')).length).toBeGreaterThan(0);
      await expectFresh();
    });

    it('a contract turns out to be of another kind, and takes its events back', async () => {
      const wrong = REGISTERED.map((one) =>
        one.kind === 'AssetFactory' ? { ...one, kind: 'HarvestPool' as const } : one,
      );
      await follow();
      const assets = (await events('Asset')).length;
      await follow([node], { contracts: wrong, stretch });
      const taken = (await events('Asset')).filter(({ effect }) => effect === -1);
      expect(assets).toBeGreaterThan(0);
      expect(taken).toHaveLength(assets);
      expect(
        await one('SELECT count(*)::int AS n FROM blockchain_contracts WHERE discovered_by IS NOT NULL'),
      ).toEqual({
        n: 0,
      });
      await follow([node], { stretch });
      await expectFresh();
    });

    it('the catalogue of events was another one', async () => {
      await follow();
      await client.query(`UPDATE blockchain_cursors SET catalogue = repeat('0', 64)`);
      await client.query(
        `UPDATE blockchain_logs SET event_name = NULL, arguments = NULL WHERE event_name = 'AgreementSigned'`,
      );
      await client.query(`DELETE FROM blockchain_outbox WHERE event_name = 'AgreementSigned'`);
      // Its wallets were no participants then, and somebody else was.
      const { rowCount } = await client.query(
        `DELETE FROM blockchain_participants p USING blockchain_logs l
          WHERE l.address = $1 AND p.transaction_hash = l.transaction_hash
            AND p.address = '0x' || right(l.topics[4], 40)`,
        [CONTRACTS.InvestmentAgreement],
      );
      expect(rowCount).toBeGreaterThan(0);
      await client.query(
        `INSERT INTO blockchain_participants
         SELECT DISTINCT $2, l.block_number, t.transaction_index, t.hash
           FROM blockchain_logs l JOIN blockchain_transactions t ON t.hash = l.transaction_hash WHERE l.address = $1`,
        [CONTRACTS.InvestmentAgreement, someone],
      );
      await client.query('SELECT rebuild_chain_totals()');
      await follow([node], { stretch });
      expect(await one('SELECT catalogue FROM blockchain_cursors')).not.toEqual({
        catalogue: '0'.repeat(64),
      });
      await expectFresh();
    });

    it('and says nothing is synced, nor writes another block, before it is through', async () => {
      await follow([node], { contracts: [] });
      chain.mine();
      const sync = followChain([node], test.urls.worker, { stretch });
      sync.stop();
      expect(await sync.catchUp()).toMatchObject({ height: 30, appended: 0 });
      await sync.close();
      expect(await one('SELECT redecode_from::int AS "from" FROM blockchain_cursors')).toEqual({ from: 0 });
      await follow();
      await expectFresh();
    });

    it('contracts of which nothing was stored cost nothing', async () => {
      await follow();
      const later = { ...REGISTERED[0]!, address: someone, fromBlock: 31 };
      await follow([node], { contracts: [...REGISTERED, later] });
      expect(await one('SELECT redecode_from FROM blockchain_cursors')).toEqual({ redecode_from: null });
    });
  });

  it('begins where it is told to', async () => {
    await follow([node], { startBlock: 25 });
    expect(
      await one('SELECT min(number)::int AS first, count(*)::int AS count FROM blockchain_blocks'),
    ).toEqual({
      first: 25,
      count: 6,
    });
  });

  it('knows the validators of a BFT network, who proposed and who came late', async () => {
    node.chain = new FakeChain(chance, 7777n, 'qbft');
    for (let n = 0; n < 30; n += 1) node.chain.mine([]);
    await follow();
    expect(await one('SELECT consensus FROM blockchain_cursors')).toEqual({ consensus: 'qbft' });
    const late = await one<{ n: string }>('SELECT count(*) AS n FROM blockchain_blocks WHERE bft_round > 0');
    expect(Number(late.n)).toBeGreaterThan(0);
    expect(
      await one(
        'SELECT sum(proposed)::text AS proposed, sum(late)::text AS late FROM blockchain_validator_days',
      ),
    ).toEqual({ proposed: '30', late: late.n });
    expect(
      (await one<{ validators: string[] }>('SELECT validators FROM blockchain_validator_sets')).validators
        .length,
    ).toBeGreaterThanOrEqual(3);
  });

  it.each(['app_public', 'app_user', 'admin_role'])('lets %s call none of its functions', async (role) => {
    for (const call of ['roll_back_chain(0)', 'rebuild_chain_totals()', 'find_chain_faults(1)']) {
      await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
      await expect(client.query(`SELECT ${call}`)).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
    }
  });
});
