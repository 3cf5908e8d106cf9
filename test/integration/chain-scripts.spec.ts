import { Client, type QueryResult, type QueryResultRow } from 'pg';
import { ChainNode } from '../../src/blockchain/indexer/chain-node.js';
import { ChainNodes } from '../../src/blockchain/indexer/chain-nodes.js';
import { ChainSync } from '../../src/blockchain/indexer/chain-sync.js';
import type { RegisteredContract } from '../../src/blockchain/decode/contract-registry.js';
import { CONTRACT_KINDS, type ContractKind } from '../../src/blockchain/decode/event-catalogue.js';
import { ChainConnection } from '../../src/blockchain/write/chain-connection.repository.js';
import { Chance } from '../support/chance.js';
import { dumpChain, emptyChain } from '../support/chain-dump.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { CONTRACTS, FakeChain, SOME_ASSET } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';

const SCRIPTS = Number(process.env.CHAIN_SCRIPTS ?? 100);
const FIRST_SEED = Number(process.env.CHAIN_SEED ?? 1);

/** Dies at a statement, as `kill -9` would let it: before it, or after the server has done it. */
class MortalConnection extends ChainConnection {
  /** Statements until death; never where undefined. */
  left?: number;

  constructor(
    url: string,
    private readonly chance: Chance,
  ) {
    super(url);
  }

  override async query<R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<QueryResult<R>> {
    const dies = this.left !== undefined && --this.left <= 0;
    const afterwards = this.chance.once(0.5);
    if (dies && !afterwards) throw new Error('killed');
    const result = await super.query<R>(sql, values);
    if (dies) throw new Error('killed');
    return result;
  }
}

/** What the file of contracts says in the end. */
const contracts: RegisteredContract[] = [
  ...Object.entries(CONTRACTS).map(([kind, address]) => registered(kind as ContractKind, address)),
  // An asset that a factory may have announced before it is registered.
  registered('FractionalBuyAsset', SOME_ASSET),
];

function registered(kind: ContractKind, address: string): RegisteredContract {
  return { address, kind, name: kind, fromBlock: 0, abiVersion: 1, discoveredBy: null };
}

/** What somebody may have written into that file before: too little, the wrong kind, another block. */
function mistaken(chance: Chance): RegisteredContract[] {
  return contracts.flatMap((contract): RegisteredContract[] => {
    if (chance.once(0.5)) return [];
    if (chance.once(0.2)) return [{ ...contract, kind: chance.pick(CONTRACT_KINDS), name: 'mistaken' }];
    return [chance.once(0.3) ? { ...contract, fromBlock: chance.between(1, 12) } : contract];
  });
}

describe('A database that followed a chain through everything', () => {
  let test: TestDatabase;
  let client: Client;

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

  /** What the scripts were made of: a run in which nothing happened proves nothing. */
  const happened = { takenBack: 0, deaths: 0, refusals: 0, transactions: 0, registrations: 0, toldAnew: 0 };

  const syncOf = (
    nodes: FakeNode[],
    connection: ChainConnection,
    startBlock: number,
    fillFrom: number,
    known = contracts,
  ): ChainSync =>
    new ChainSync(
      // No node rests: the script's time does not pass.
      new ChainNodes(
        nodes.map((node) => new ChainNode(node)),
        () => Number.MAX_SAFE_INTEGER,
      ),
      connection,
      {
        chainId: nodes[0]!.chain.chainId.toString(),
        startBlock,
        reorgLimit: 64,
        contracts: known,
        stretch: { logs: 3, blocks: 5 },
        fillFrom,
      },
    );

  const countEvents = async (): Promise<number> =>
    (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM blockchain_outbox')).rows[0]!.n;
  const missing = async (): Promise<unknown[]> => (await client.query('SELECT missing_chain_indexes()')).rows;

  /** Follows a random script and compares with a fresh index of what the chain is at its end. */
  async function play(seed: number): Promise<{ indexed: object; fresh: object }> {
    const chance = new Chance(seed);
    const chain = new FakeChain(
      chance,
      chance.pick([7777n, 2n ** 31n + 1n, 2n ** 53n + 1n]),
      chance.pick(['ethereum', 'qbft']),
    );
    const node = new FakeNode(chain, chance, 'one');
    const other = new FakeNode(chain, chance, 'two');
    node.blockReceipts = chance.once(0.8);
    const startBlock = chance.once(0.2) ? 2 : 0;
    for (let n = chance.between(0, 12) + startBlock; n > 0; n -= 1) chain.mine();
    // In some scripts passes begin a fill, so that it is killed in all of its steps.
    const fillFrom = chance.once(0.2) ? chance.pick([0, 3]) : 1_000;
    await emptyChain(client);
    let connection = new MortalConnection(test.urls.worker, chance);
    // Nothing is ever taken out of the registry, so what is mistaken is put right in the end, not forgotten.
    const isLate = chance.once(0.6);
    let known = isLate ? mistaken(chance) : contracts;
    let sync = syncOf([node, other], connection, startBlock, fillFrom, known);
    const begin = async (): Promise<void> => {
      await sync.close();
      connection = new MortalConnection(test.urls.worker, chance);
      sync = syncOf([node, other], connection, startBlock, fillFrom, known);
    };
    const pass = async (): Promise<void> => {
      if (chance.once(0.15)) connection.left = chance.between(1, 30);
      try {
        happened.takenBack += (await sync.catchUp()).takenBack;
      } catch (error) {
        const { name, message } = error as Error;
        const died = message === 'killed';
        if (!died && !['NodeFault', 'RpcError'].includes(name)) throw error;
        happened[died ? 'deaths' : 'refusals'] += 1;
        if (!died && chance.once(0.7)) return;
        await begin();
      }
    };
    let saved: FakeChain['blocks'] | undefined;
    for (let step = chance.between(3, 8); step > 0; step -= 1) {
      for (const one of [node, other]) {
        one.faultiness = chance.once(0.4) ? chance.next() : 0;
        one.lag = chance.once(0.2) ? chance.between(1, 8) : 0;
      }
      switch (chance.between(0, 5)) {
        case 0: {
          saved = [...chain.blocks];
          const most = Math.min(chance.once(0.2) ? 64 : 6, chain.height - startBlock);
          if (most < 1) break;
          const depth = chance.between(1, most);
          chain.reorganise(depth, chance.between(1, depth + 3), chance.once(0.3));
          break;
        }
        case 1:
          // Back again: the branch that was left wins after all.
          if (saved) {
            chain.blocks = [...saved];
            chain.mine();
          }
          break;
        default:
          for (let n = chance.between(0, 6); n > 0; n -= 1) chain.mine();
      }
      await pass();
      if (chance.once(0.2)) await pass();
      if (isLate && chance.once(0.3)) {
        known = mistaken(chance);
        happened.registrations += 1;
        await begin();
      }
    }
    // Longer than anything before: an equal branch elsewhere or a lagging node says nothing in the end.
    for (const one of [node, other]) Object.assign(one, { faultiness: 0, lag: 0 });
    while (chain.height < (saved?.length ?? 0) || chain.height < startBlock) chain.mine();
    chain.mine();
    connection.left = undefined;
    if (isLate) {
      const before = await countEvents();
      known = contracts;
      await begin();
      // Dies while it decodes anew, as often as it takes.
      for (const left of [chance.between(1, 12), chance.between(13, 60)]) {
        connection.left = left;
        await sync.catchUp().catch(async ({ message }: Error) => {
          if (message !== 'killed') throw new Error(message);
          happened.deaths += 1;
          await begin();
        });
      }
      connection.left = undefined;
      await sync.catchUp();
      happened.toldAnew += (await countEvents()) - before;
    }
    await sync.catchUp();
    const indexed = { ...(await dumpChain(client)), missing: await missing() };
    await sync.close();

    await emptyChain(client);
    const clean = syncOf(
      [new FakeNode(chain, chance)],
      new ChainConnection(test.urls.worker),
      startBlock,
      1_000,
    );
    await clean.catchUp();
    await clean.close();
    return { indexed, fresh: { ...(await dumpChain(client)), missing: [] } };
  }

  it(
    `holds what a fresh index of the final chain holds, after each of ${SCRIPTS} scripts of blocks, reorganisations, lag, wrong answers and kills`,
    async () => {
      for (let seed = FIRST_SEED; seed < FIRST_SEED + SCRIPTS; seed += 1) {
        const { indexed, fresh } = await play(seed).catch((error: unknown) => {
          throw new Error(`Script ${seed}: ${(error as Error).stack}`);
        });
        expect({ seed, ...indexed }).toEqual({ seed, ...fresh });
        happened.transactions += (
          fresh as { blockchain_transactions: unknown[] }
        ).blockchain_transactions.length;
      }
      process.stdout.write(`${JSON.stringify(happened)}\n`);
      for (const often of Object.values(happened)) expect(often).toBeGreaterThanOrEqual(SCRIPTS / 10);
    },
    Math.max(300_000, SCRIPTS * 10_000),
  );
});
