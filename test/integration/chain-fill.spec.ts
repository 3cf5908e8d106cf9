import { Client, type QueryResult, type QueryResultRow } from 'pg';
import { ChainConnection } from '../../src/blockchain/write/chain-connection.repository.js';
import { Chance } from '../support/chance.js';
import { dumpChain, emptyChain } from '../support/chain-dump.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain } from '../support/follow-chain.js';

/** Dies before the statement of its choice, the `after`th time that it is about to be sent. */
class MortalConnection extends ChainConnection {
  constructor(
    url: string,
    private readonly at: RegExp,
    private after: number,
  ) {
    super(url);
  }

  override query<R extends QueryResultRow>(sql: string, values?: unknown[]): Promise<QueryResult<R>> {
    if (this.at.test(sql) && --this.after <= 0) throw new Error('killed');
    return super.query<R>(sql, values);
  }
}

describe('The first fill of the chain', () => {
  let test: TestDatabase;
  let client: Client;
  let chain: FakeChain;
  let node: FakeNode;

  beforeAll(async () => {
    test = await createTestDatabase();
    client = new Client({ connectionString: test.superuserUrl });
    client.on('error', () => {});
    await client.connect();
    const chance = new Chance(11);
    chain = new FakeChain(chance, 7777n);
    for (let n = 0; n < 40; n += 1) chain.mine();
    node = new FakeNode(chain, chance);
  });
  afterAll(async () => {
    await client.end();
    await test.drop();
  });
  beforeEach(async () => {
    await emptyChain(client);
    for (const name of await missing()) await client.query('SELECT build_chain_index($1)', [name]);
  });

  const missing = async (): Promise<string[]> =>
    (await client.query<{ name: string }>('SELECT missing_chain_indexes() AS name')).rows.map(
      ({ name }) => name,
    );
  const indexes = async (): Promise<unknown[]> =>
    (
      await client.query(
        `SELECT indexname, indexdef FROM pg_indexes WHERE tablename LIKE 'blockchain%' ORDER BY indexname`,
      )
    ).rows;
  const drop = async (by = client): Promise<boolean> =>
    (await by.query<{ gone: boolean }>('SELECT drop_chain_indexes() AS gone')).rows[0]!.gone;
  const worker = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.urls.worker, async (connection) => {
      await connection.query('SET ROLE app_worker');
      return use(connection);
    });
  const follow = async (connection: ChainConnection | string, fillFrom: number) => {
    const sync = followChain([node], connection, { fillFrom });
    try {
      await sync.catchUp();
    } finally {
      await sync.close();
    }
  };

  it('builds exactly what it did without, and the worker may let it', async () => {
    const before = await indexes();
    await worker(async (connection) => {
      expect(await drop(connection)).toBe(true);
      const gone = await missing();
      expect(gone).toHaveLength(8);
      expect(await indexes()).toHaveLength(before.length - 8);
      // What one transaction must not be twice by, and what writing and looking up need, is never among them.
      const { rows } = await connection.query(
        `SELECT conname FROM pg_constraint WHERE conname = ANY ($1)
          UNION ALL SELECT relname FROM pg_class JOIN pg_index ON indexrelid = oid
                     WHERE relname = ANY ($1) AND indisunique`,
        [gone],
      );
      expect(rows).toEqual([]);
      for (const name of [...gone, gone[0]]) await connection.query('SELECT build_chain_index($1)', [name]);
    });
    expect(await indexes()).toEqual(before);
  });

  it.each([
    ['a name that is not on the list', "SELECT build_chain_index('blockchain_blocks_pkey')", '22023'],
    ['SQL in place of a name', "SELECT build_chain_index('x; DROP TABLE blockchain_blocks')", '22023'],
    ['no name', 'SELECT build_chain_index(NULL)', '22023'],
    ['dropping one by hand', 'DROP INDEX idx_blockchain_logs_address', '42501'],
  ])('refuses the worker %s', async (_, sql, code) => {
    await worker((connection) => expect(connection.query(sql)).rejects.toMatchObject({ code }));
  });

  it.each(['app_public', 'app_user', 'admin_role'])(
    'lets %s see what is missing, and no more',
    async (role) => {
      await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
      expect(await missing()).toEqual([]);
      await expect(drop()).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
      await client.query(`BEGIN; SET LOCAL ROLE ${role}`);
      await expect(
        client.query("SELECT build_chain_index('idx_blockchain_logs_address')"),
      ).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
    },
  );

  it('takes no index from tables that hold something', async () => {
    await client.query(
      `INSERT INTO blockchain_blocks (number, hash) SELECT n, '0x' || lpad(to_hex(n), 64, '0')
         FROM generate_series(1, 10001) n`,
    );
    expect(await drop()).toBe(false);
    expect(await missing()).toEqual([]);
    await client.query('DELETE FROM blockchain_blocks WHERE number = 1');
    expect(await drop()).toBe(true);
  });

  it('waits for nobody who reads for long, and keeps nobody waiting', async () => {
    await withConnection(test.superuserUrl, async (reader) => {
      await reader.query('BEGIN');
      await reader.query('SELECT FROM blockchain_token_transfers');
      expect(await worker(drop)).toBe(false);
      await reader.query('ROLLBACK');
    });
    expect(await missing()).toEqual([]);
  });

  it('begins far behind alone, and ends at the head', async () => {
    await follow(test.urls.worker, 1_000);
    const indexed = await dumpChain(client);
    const seen: number[] = [];
    class Watched extends ChainConnection {
      override async query<R extends QueryResultRow>(sql: string, values?: unknown[]) {
        if (sql.includes('UPDATE blockchain_cursors') && sql.includes('block_hash')) {
          seen.push((await missing()).length);
        }
        return super.query<R>(sql, values);
      }
    }
    await emptyChain(client);
    await follow(new Watched(test.urls.worker), 1_000);
    expect(seen).toEqual([0]);
    await emptyChain(client);
    await follow(new Watched(test.urls.worker), 10);
    expect(seen).toEqual([0, 8]);
    expect(await missing()).toEqual([]);
    expect(await dumpChain(client)).toEqual(indexed);
  });

  it.each([
    ['before the indexes are gone', /drop_chain_indexes/, 1, 0],
    ['before the first rows', /INSERT INTO blockchain_rollups/, 1, 8],
    ['before the first index is built', /build_chain_index/, 1, 8],
    ['in the middle of building', /build_chain_index/, 5, 4],
  ])('is ended by the next process when it is killed %s', async (_, at, after, left) => {
    await expect(follow(new MortalConnection(test.urls.worker, at, after), 10)).rejects.toThrow('killed');
    expect(await missing()).toHaveLength(left);
    await follow(test.urls.worker, 10);
    expect(await missing()).toEqual([]);
    const indexed = await dumpChain(client);
    await emptyChain(client);
    await follow(test.urls.worker, 1_000);
    expect(await dumpChain(client)).toEqual(indexed);
  });

  it('is ended before an audit, and before blocks are taken back', async () => {
    await follow(test.urls.worker, 1_000);
    await drop();
    const sync = followChain([node], test.urls.worker, { fillFrom: 1_000 });
    expect(await sync.heal()).toBe(0);
    expect(await missing()).toEqual([]);
    await sync.close();
    await drop();
    const fork = new FakeChain(new Chance(11), 7777n);
    Object.assign(fork, { blocks: [...chain.blocks] });
    fork.reorganise(3, 5);
    const other = followChain([new FakeNode(fork, new Chance(3))], test.urls.worker, { fillFrom: 1_000 });
    expect((await other.catchUp()).takenBack).toBe(3);
    await other.close();
    expect(await missing()).toEqual([]);
  });

  it('disturbs nobody who reads meanwhile', async () => {
    let isOver = false;
    const answers: number[] = [];
    const read = withConnection(test.superuserUrl, async (reader) => {
      while (!isOver) {
        const { rows } = await reader.query<{ count: string }>(
          `SELECT count(*) FROM blockchain_token_transfers t WHERE EXISTS (
             SELECT FROM blockchain_logs l WHERE l.address = t.token_address AND l.block_number = t.block_number)`,
        );
        answers.push(Number(rows[0]!.count));
      }
    });
    for (let round = 0; round < 5; round += 1) {
      await emptyChain(client);
      await follow(test.urls.worker, 10);
    }
    isOver = true;
    await read;
    const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM blockchain_token_transfers');
    const all = Number(rows[0]!.count);
    expect(all).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThan(5);
    // One transaction holds the whole chain: it is seen whole or not at all.
    expect(answers.filter((count) => count !== 0 && count !== all)).toEqual([]);
  });
});
