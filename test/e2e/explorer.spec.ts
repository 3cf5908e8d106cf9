import { EtherscanProvider, id, Interface, Network } from 'ethers';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { Chance } from '../support/chance.js';
import { withConnection } from '../support/database.js';
import { CONTRACTS, FakeChain, type MadeBlock, PEOPLE, RELAYER, TOKENS } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain, indexAll } from '../support/follow-chain.js';
import { madeTransaction } from '../support/made-transactions.js';
import { insertAsset } from '../support/rows.js';
import { RpcServer } from '../support/rpc-server.js';

interface Page<T> {
  data: T[];
  nextCursor: string | null;
  prevCursor: string | null;
}
type Row = Record<string, unknown>;

const erc20 = new Interface([
  'function transfer(address to, uint256 value)',
  'function execute(address target, bytes data)',
]);

describe('The explorer of an indexed chain', () => {
  const chance = new Chance(5);
  let chain: FakeChain;
  let node: FakeNode;
  let server: RpcServer;
  let system: TestApplication;

  beforeAll(async () => {
    chain = new FakeChain(chance, 7777n, 'qbft');
    for (let n = 0; n < 80; n += 1) chain.mine();
    chain.mine([
      madeTransaction(
        PEOPLE[0]!,
        erc20.encodeFunctionData('execute', [
          TOKENS[0],
          erc20.encodeFunctionData('transfer', [PEOPLE[1], 5n]),
        ]),
      ),
    ]);
    node = new FakeNode(chain, chance);
    server = await RpcServer.start(node);
    system = await createTestApplication({ RPC_URL: server.url });
    await index();
    await withConnection(system.database.urls.owner, async (client) => {
      await insertAsset(client, { title: 'Harvest Pool', contract_address: CONTRACTS.HarvestPool });
    });
  });
  afterAll(async () => {
    await system.close();
    await server.stop();
  });

  async function index(): Promise<void> {
    const sync = followChain([new FakeNode(chain, chance)], system.database.urls.worker);
    await indexAll(sync, chain);
    await sync.close();
  }

  const get = async <T = Row>(path: string): Promise<T> =>
    (await system.http.get(`/api/${path}`).expect(200)).body as T;

  /** Every record of a list, by its cursors. */
  async function walk<T>(
    path: string,
    limit = 7,
    from: 'nextCursor' | 'prevCursor' = 'nextCursor',
    cursor: string | null = null,
  ): Promise<T[]> {
    const all: T[] = [];
    const separator = path.includes('?') ? '&' : '?';
    for (let pages = 0; pages < 200; pages += 1) {
      const query = `${path}${separator}limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`;
      const { body } = await system.http.get(`/api/${query}`).expect(200);
      const page = body as Page<T>;
      all.push(...page.data);
      cursor = page[from];
      if (cursor === null) return all;
    }
    throw new Error(`${path} never ends`);
  }

  const mined = (): { block: MadeBlock; receipt: Row }[] =>
    chain.blocks.flatMap((block) => block.receipts.map((receipt) => ({ block, receipt })));

  it('finds a block by number and by hash, and the latest, with the round that made it', async () => {
    const { block } = chain.blocks[40]!;
    const byNumber = await system.http.get('/api/blocks/40').expect(200);
    expect(byNumber.body).toMatchObject({
      number: 40,
      hash: block.hash,
      gasLimit: '9007199254740991',
      round: expect.stringMatching(/^[012]$/),
      seals: expect.any(Number),
    });
    expect((await get(`blocks/${block.hash.toUpperCase().replace('0X', '0x')}`)).number).toBe(40);
    expect((await get('blocks/latest')).number).toBe(chain.height);
    await system.http.get('/api/blocks/99999').expect(404);
    await system.http.get('/api/blocks/soon').expect(400);
    await system.http.get(`/api/blocks/${id('none')}`).expect(404);
  });

  it('walks blocks and transactions forwards and back, each once, and stays in place while blocks come', async () => {
    const blocks = await walk<{ number: number }>('blocks');
    expect(blocks.map(({ number }) => number)).toEqual(chain.blocks.map((_, at) => chain.height - at));
    const first = await get<Page<{ number: number }>>('blocks?limit=5');
    chain.mine();
    await index();
    const second = await get<Page<{ number: number }>>(`blocks?limit=5&cursor=${first.nextCursor}`);
    expect(second.data[0]!.number).toBe(first.data.at(-1)!.number - 1);
    const back = await get<Page<{ number: number }>>(`blocks?limit=5&cursor=${second.prevCursor}`);
    expect(back.data).toEqual(first.data);
    const transactions = await walk<{ hash: string }>('transactions');
    expect(transactions.map(({ hash }) => hash)).toEqual(
      mined()
        .map(({ receipt }) => receipt.transactionHash)
        .reverse(),
    );
  });

  it('walks the transactions of a block in its order', async () => {
    const full = chain.blocks.find(({ receipts }) => receipts.length > 2)!;
    const listed = await walk<{ hash: string }>(`blocks/${full.block.hash}/transactions`, 2);
    expect(listed.map(({ hash }) => hash)).toEqual(full.receipts.map((receipt) => receipt.transactionHash));
  });

  it.each([
    ['the relayer', RELAYER],
    ['somebody who is only in logs', PEOPLE[1]!],
  ])('walks the page of %s', async (_, address) => {
    const { rows } = await withConnection(system.database.superuserUrl, (client) =>
      client.query<{ hash: string }>(
        `SELECT transaction_hash AS hash FROM blockchain_participants WHERE address = $1
          ORDER BY block_number DESC, transaction_index DESC`,
        [address],
      ),
    );
    const listed = await walk<{ hash: string }>(`wallets/${address}/transactions`);
    expect(listed.map(({ hash }) => hash)).toEqual(rows.map(({ hash }) => hash));
    expect(listed.length).toBeGreaterThan(10);
    const narrowed = await walk<{ hash: string; status: string; transactionType: string }>(
      `transactions?address=${address}&status=confirmed&type=token_transfer&fromBlock=10`,
      3,
    );
    expect(narrowed.length).toBeGreaterThan(0);
    expect(
      narrowed.every((row) => row.status === 'confirmed' && row.transactionType === 'token_transfer'),
    ).toBe(true);
  });

  it.each(['type=harvest_invest', 'status=failed', 'type=harvest_invest&status=confirmed', 'type=transfer'])(
    'narrows by %s to just what is so',
    async (query) => {
      const conditions = new URLSearchParams(query);
      const { rows } = await withConnection(system.database.superuserUrl, (client) =>
        client.query<{ hash: string }>(
          `SELECT hash FROM blockchain_transactions
            WHERE transaction_type = coalesce($1, transaction_type) AND status = coalesce($2, status)
            ORDER BY block_number DESC, transaction_index DESC`,
          [conditions.get('type'), conditions.get('status')],
        ),
      );
      expect(rows.length).toBeGreaterThan(0);
      const listed = await walk<{ hash: string }>(`transactions?${query}`, 2);
      expect(listed.map(({ hash }) => hash)).toEqual(rows.map(({ hash }) => hash));
    },
  );

  it('narrows by time as the blocks have it', async () => {
    const at = (number: number): string =>
      new Date(Number(chain.blocks[number]!.block.timestamp) * 1000).toISOString();
    const listed = await walk<{ blockNumber: number }>(`transactions?from=${at(20)}&to=${at(30)}`);
    const numbers = new Set(listed.map(({ blockNumber }) => blockNumber));
    const expected = chain.blocks.flatMap(({ receipts }, n) =>
      n >= 20 && n <= 30 && receipts.length > 0 ? [n] : [],
    );
    expect([...numbers].sort((a, b) => a - b)).toEqual(expected);
  });

  it('goes on where a narrowed page looked no farther', async () => {
    await withConnection(system.database.superuserUrl, (client) =>
      client.query(
        `INSERT INTO blockchain_transactions (hash, block_number, transaction_index, from_address, envelope_type,
                                              transaction_type)
         SELECT '0x' || lpad(to_hex(n), 64, '0'), 10, 100 + n, $1, 0, 'contract_call' FROM generate_series(1, 2500) n`,
        [PEOPLE[5]],
      ),
    );
    const page = await get<Page<Row>>('transactions?type=transfer&toBlock=10&limit=100');
    expect(page.nextCursor).not.toBeNull();
    const listed = await walk<{ blockNumber: number }>('transactions?type=transfer&toBlock=10', 50);
    await withConnection(system.database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ count: string }>(
        "SELECT count(*) FROM blockchain_transactions WHERE transaction_type = 'transfer' AND block_number <= 10",
      );
      expect(listed).toHaveLength(Number(rows[0]!.count));
      await client.query(
        'DELETE FROM blockchain_transactions WHERE block_number = 10 AND transaction_index > 100',
      );
    });
  });

  it('narrows the page of an address to what is rare, whichever of the two is rarer', async () => {
    const [busy, quiet] = [`0x${'b1'.repeat(20)}`, `0x${'b2'.repeat(20)}`];
    await withConnection(system.database.superuserUrl, async (client) => {
      await client.query(
        `INSERT INTO blockchain_transactions (hash, block_number, transaction_index, from_address, envelope_type,
                                              transaction_type, status)
         SELECT '0x' || lpad(to_hex(n), 64, '0'), 10, 100 + n, $1, 0,
                CASE WHEN n % 700 = 1 THEN 'rarest' WHEN n % 2 = 1 THEN 'rare' ELSE 'contract_call' END,
                CASE WHEN n % 450 = 2 THEN 'failed' ELSE 'confirmed' END
           FROM generate_series(1, 4000) n`,
        [busy],
      );
      await client.query(
        `INSERT INTO blockchain_participants (address, block_number, transaction_index, transaction_hash)
         SELECT address, block_number, transaction_index, hash FROM blockchain_transactions, unnest($1::text[]) address
          WHERE block_number = 10 AND transaction_index > 100
            AND CASE address WHEN $2 THEN transaction_index % 3 <> 0 ELSE transaction_index % 1000 = 105 END`,
        [[busy, quiet], busy],
      );
      // What a file has said: no envelope and no participants.
      await client.query(
        `INSERT INTO blockchain_transactions (hash, block_number, to_address, transaction_type, status)
         SELECT '0x' || lpad(to_hex(n), 64, 'f'), 9 + n % 2, $1, 'rarest', 'confirmed' FROM generate_series(1, 6) n`,
        [busy],
      );
    });
    try {
      for (const [address, query] of [
        [busy, 'type=rarest'],
        [busy, 'type=rare'],
        [busy, 'status=failed'],
        [busy, 'type=rare&toBlock=10&status=confirmed'],
        [quiet, 'type=rare'],
        [quiet, 'type=rarest'],
        [PEOPLE[5]!, 'type=rare'],
      ] as const) {
        const conditions = new URLSearchParams(query);
        const { rows } = await withConnection(system.database.superuserUrl, (client) =>
          client.query<{ hash: string }>(
            `SELECT hash FROM blockchain_transactions t
              WHERE transaction_type = coalesce($2, transaction_type) AND status = coalesce($3, status)
                AND (EXISTS (SELECT FROM blockchain_participants p WHERE p.address = $1 AND p.transaction_hash = t.hash)
                     OR envelope_type IS NULL AND $1 IN (from_address, to_address))
              ORDER BY block_number DESC, coalesce(transaction_index, -1) DESC, hash DESC`,
            [address, conditions.get('type'), conditions.get('status')],
          ),
        );
        const expected = rows.map(({ hash }) => hash);
        const path = `transactions?address=${address}&${query}`;
        const listed = await walk<{ hash: string }>(path, 90);
        expect({ path, listed: listed.map(({ hash }) => hash) }).toEqual({ path, listed: expected });
        const end = Buffer.from(JSON.stringify(['prev', 0, -1, `0x${'0'.repeat(64)}`])).toString('base64url');
        const back = await walk<{ hash: string }>(path, 90, 'prevCursor', end);
        expect({ path, back: back.map(({ hash }) => hash).sort() }).toEqual({ path, back: expected.sort() });
      }
    } finally {
      await withConnection(system.database.superuserUrl, (client) =>
        client.query(
          `DELETE FROM blockchain_participants WHERE block_number = 10 AND transaction_index > 100;
           DELETE FROM blockchain_transactions WHERE block_number IN (9, 10)
                   AND (transaction_index > 100 OR transaction_type = 'rarest')`,
        ),
      );
    }
  });

  it('shows a transaction with method, logs, transfers, participants and its pool', async () => {
    const found = mined().find(
      ({ receipt }) => receipt.to === CONTRACTS.HarvestPool && (receipt.logs as Row[]).length === 2,
    )!;
    const body = await get(`transactions/${String(found.receipt.transactionHash)}`);
    expect(body).toMatchObject({
      transactionType: 'harvest_invest',
      envelopeType: expect.any(Number),
      gasLimit: '9007199254740991',
      confirmations: chain.height - Number(found.block.block.number),
      logCount: 2,
      pools: [{ title: 'Harvest Pool' }],
    });
    const [transfer, deposited] = body.logs as Row[];
    expect(transfer).toMatchObject({ event: 'Transfer', topics: expect.any(Array) });
    expect(deposited).toMatchObject({
      event: 'Deposited',
      arguments: { hvtMinted: '1', navUsed: (2n ** 256n - 1n).toString() },
    });
    expect(body.transfers).toHaveLength(1);
    expect((body.participants as string[]).map((one) => one.toLowerCase())).toContain(RELAYER);
    await system.http.get(`/api/transactions/${id('none')}`).expect(404);
    await system.http.get('/api/transactions/0x12').expect(400);
  });

  it('decodes what a smart wallet was told to do', async () => {
    const hash = String(chain.blocks[81]!.receipts[0]!.transactionHash);
    const body = await get(`transactions/${hash}`);
    expect(body).toMatchObject({
      method: 'execute',
      call: {
        name: 'execute',
        calls: {
          method: {
            name: 'transfer',
            arguments: [
              { name: 'to', value: expect.any(String) },
              { name: 'value', value: '5' },
            ],
          },
        },
      },
    });
  });

  it('lists addresses with what they are, and shows one with its tokens', async () => {
    const wallets = await walk<{ address: string; transactionCount: number; type: string }>('wallets');
    expect(new Set(wallets.map(({ address }) => address)).size).toBe(wallets.length);
    const { rows } = await withConnection(system.database.superuserUrl, (client) =>
      client.query<{ n: string }>('SELECT count(*) AS n FROM blockchain_addresses'),
    );
    expect(wallets).toHaveLength(Number(rows[0]!.n));
    const typeOf = (address: string) => wallets.find((one) => one.address.toLowerCase() === address)?.type;
    expect(typeOf(RELAYER)).toBe('account');
    expect(typeOf(TOKENS[0]!)).toBe('token');
    expect(typeOf(CONTRACTS.HarvestPool)).toBe('contract');
    const wallet = await get(`wallets/${PEOPLE[0]}`);
    expect(wallet).toMatchObject({ firstSeenAt: expect.any(String), tokens: expect.any(Array) });
    expect(await get(`wallets/${CONTRACTS.HarvestPool}`)).toMatchObject({ pool: { title: 'Harvest Pool' } });
    await system.http.get(`/api/wallets/0x${'9'.repeat(40)}`).expect(404);
    await system.http.get('/api/wallets/me').expect(400);
  });

  it('shows balances that are none as unknown', async () => {
    const holders = await walk<{ address: string; balance: string | null }>(`tokens/${TOKENS[0]}/holders`, 3);
    const { rows } = await withConnection(system.database.superuserUrl, (client) =>
      client.query<{ address: string; balance: string }>(
        `SELECT holder_address AS address, balance FROM blockchain_token_balances
          WHERE token_address = $1 AND balance <> 0 ORDER BY 1`,
        [TOKENS[0]],
      ),
    );
    const shown = (sum: bigint): string | null => (sum >= 0n && sum < 2n ** 256n ? sum.toString() : null);
    expect(holders.map(({ address, balance }) => [address.toLowerCase(), balance])).toEqual(
      rows.map(({ address, balance }) => [address, shown(BigInt(balance))]),
    );
    expect(await walk<Row>('tokens')).toHaveLength(2);
    expect((await walk<{ kind: string }>('contracts', 2)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['HarvestPool', 'AssetFactory', 'Asset']),
    );
  });

  it('says who validates, who proposed how much and when a round failed', async () => {
    const body = await get<{
      validators: { address: string; proposed: string; share: number; late: string }[];
      roundChanges: { blockNumber: number; round: string }[];
    }>('network/validators?period=1y');
    const proposed = body.validators.reduce((sum, one) => sum + Number(one.proposed), 0);
    expect(proposed).toBe(chain.height);
    expect(body.validators.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    const late = body.validators.reduce((sum, one) => sum + Number(one.late), 0);
    expect(late).toBeGreaterThan(0);
    expect(body.roundChanges).toHaveLength(Math.min(late, 50));
    expect(body.roundChanges.every(({ round }) => Number(round) > 0)).toBe(true);
    await system.http.get('/api/network/validators?period=2y').expect(400);
  });

  it('gives figures and series that add up to the chain', async () => {
    const stats = await get('network/stats');
    const secondsOf = ({ block }: { block: Record<string, unknown> }): number => Number(block.timestamp);
    const lastDay = chain.blocks.filter((made) => secondsOf(made) > secondsOf(chain.blocks.at(-1)!) - 86_400);
    expect(stats).toMatchObject({
      transactionCount: String(mined().length),
      validatorCount: expect.any(Number),
      transactionsLastDay: String(lastDay.flatMap(({ block }) => block.transactions as unknown[]).length),
    });
    const { data } = await get<{ data: { blockCount: string }[] }>('network/metrics?interval=day');
    expect(data.reduce((sum, { blockCount }) => sum + Number(blockCount), 0)).toBe(chain.blocks.length);
    await system.http.get('/api/network/metrics?interval=minute').expect(400);
  });

  it('finds by hash, number, address, name and beginning', async () => {
    const { block } = chain.blocks[12]!;
    const search = async (query: string): Promise<Row[]> =>
      (await get<{ data: Row[] }>(`search?${query}`)).data;
    expect(await search(`q=${block.hash}`)).toEqual([{ kind: 'block', value: block.hash, label: '12' }]);
    expect(await search('q=12')).toMatchObject([{ kind: 'block', label: '12' }]);
    expect(await search(`q=${RELAYER}`)).toMatchObject([{ kind: 'address' }]);
    expect(await search('q=Harvest')).toEqual(
      expect.arrayContaining([expect.objectContaining({ kind: 'pool', label: 'Harvest Pool' })]),
    );
    expect(await search(`complete=1&q=${block.hash.slice(0, 20)}`)).toMatchObject([{ value: block.hash }]);
    expect(await search(`complete=1&q=${RELAYER.slice(0, 12)}`)).not.toHaveLength(0);
    expect(await search('q=zzzz')).toEqual([]);
    await system.http.get('/api/search').expect(400);
    await system.http.get('/api/search?q=a&q=b').expect(400);
  });

  it('exports lists as CSV and JSON', async () => {
    const csv = await system.http.get('/api/blocks/export.csv').expect(200);
    expect(csv.headers['content-type']).toMatch(/^text\/csv/);
    expect(csv.text.trim().split('\r\n')).toHaveLength(chain.blocks.length + 1);
    const json = await system.http.get(`/api/wallets/${RELAYER}/transactions/export.json`).expect(200);
    const whole = await walk<Row>(`wallets/${RELAYER}/transactions`);
    expect(json.body).toMatchObject({ data: whole, nextCursor: null });
    const narrowed = await system.http.get('/api/transactions/export.csv?status=failed').expect(200);
    expect(narrowed.text).toContain(',failed,');
    await system.http.get('/api/wallets/export.csv').expect(200);
    await system.http.get('/api/blocks/export.xml').expect(404);
  });

  it('says how old its answers are, and why', async () => {
    const before = Date.now();
    const fresh = await system.http.get('/api/blocks').expect(200);
    expect(Date.parse(fresh.headers['x-data-as-of'] as string)).toBeLessThanOrEqual(before + 1_000);
    expect(await get('network/status')).toMatchObject({ isSynced: true, reason: null, height: chain.height });
    const hourAgo = new Date(Date.now() - 3_600_000);
    const set = (assignment: string, ...values: unknown[]) =>
      withConnection(system.database.superuserUrl, (client) =>
        client.query(`UPDATE blockchain_cursors SET ${assignment}`, values),
      );
    await set('node_seen_at = $1', hourAgo);
    await new Promise((resolve) => setTimeout(resolve, 600));
    const old = await system.http.get('/api/transactions').expect(200);
    expect(old.headers['x-data-as-of']).toBe(hourAgo.toISOString());
    expect(await get('network/status')).toMatchObject({ isSynced: false, reason: 'node_silent' });
    await set('node_seen_at = now(), gap_at = 3');
    await new Promise((resolve) => setTimeout(resolve, 600));
    const { body, headers } = await system.http.get('/api/network/status').expect(200);
    expect(body).toMatchObject({ isSynced: false, reason: 'gap', gapAt: 3 });
    expect(headers['x-data-as-of']).toBe((body as { blockTime: string }).blockTime);
    await set('gap_at = NULL');
    await withConnection(system.database.superuserUrl, async (client) => {
      await client.query('SELECT drop_chain_indexes()');
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await get('network/status')).toMatchObject({ isSynced: false, reason: 'filling' });
      await client.query('SELECT build_chain_index(name) FROM missing_chain_indexes() AS name');
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await get('network/status')).toMatchObject({ isSynced: true, reason: null });
  });

  describe('as Etherscan', () => {
    class OursProvider extends EtherscanProvider {
      constructor(private readonly base: string) {
        // It refuses every chain that it does not know by name.
        super(Network.from(1n), 'key');
      }

      override getUrl(module: string, params: Record<string, string>): string {
        const query = new URLSearchParams({ chainid: '1', module, ...params });
        return `${this.base}/api/v2/api?${query.toString()}`;
      }
    }
    const etherscan = async (query: string): Promise<Row> =>
      (await system.http.get(`/api?${query}`).expect(200)).body as Row;
    let provider: OursProvider;

    beforeAll(async () => {
      provider = new OursProvider(await system.app.getUrl());
    });
    afterAll(() => provider.destroy());

    it('answers ethers’ own provider', async () => {
      expect(await provider.getBlockNumber()).toBe(chain.height);
      const { block, receipts } = chain.blocks.find(({ receipts }) => receipts.length > 1)!;
      const found = await provider.getBlock(Number(block.number));
      expect(found).toMatchObject({
        hash: block.hash,
        gasLimit: 2n ** 53n - 1n,
        transactions: receipts.map((receipt) => receipt.transactionHash),
      });
      const hash = String(receipts[0]!.transactionHash);
      const transaction = await provider.getTransaction(hash);
      expect(transaction).toMatchObject({
        hash,
        blockNumber: Number(block.number),
        gasLimit: 2n ** 53n - 1n,
      });
      const receipt = await provider.getTransactionReceipt(hash);
      expect(receipt).toMatchObject({ hash, gasUsed: 21_000n });
      expect(receipt!.logs).toHaveLength((receipts[0]!.logs as unknown[]).length);
      expect(await provider.getTransaction(id('none'))).toBeNull();
    });

    it('asks the node for what only a node knows, and says when it is away', async () => {
      expect(await provider.getBalance(PEOPLE[0]!)).toBe(1_000n);
      const many = await etherscan(`module=account&action=balancemulti&address=${PEOPLE[0]},${PEOPLE[1]}`);
      expect(many).toMatchObject({ status: '1', result: [{ balance: '1000' }, { balance: '1000' }] });
      const { chain: served } = node;
      node.chain = new Proxy(served, {
        get: () => {
          throw new Error('away');
        },
      });
      const away = await etherscan(`module=account&action=balance&address=${PEOPLE[0]}`);
      node.chain = served;
      expect(away).toEqual({
        status: '0',
        message: 'NOTOK',
        result: 'The node cannot be reached at the moment; try again shortly',
      });
    });

    it('lists transactions and token transfers of an account, oldest first', async () => {
      const sent = mined().filter(({ receipt }) => receipt.from === RELAYER);
      const { result } = await etherscan(`module=account&action=txlist&address=${RELAYER}&page=1&offset=5`);
      expect((result as Row[]).map(({ hash }) => hash)).toEqual(
        sent.slice(0, 5).map(({ receipt }) => receipt.transactionHash),
      );
      const page = await etherscan(
        `module=account&action=txlist&address=${RELAYER}&page=2&offset=5&sort=desc`,
      );
      expect((page.result as Row[])[0]!.hash).toBe(sent.at(-6)!.receipt.transactionHash);
      const transfers = await etherscan(`module=account&action=tokentx&address=${PEOPLE[0]}`);
      expect((transfers.result as Row[]).every(({ from, to }) => [from, to].includes(PEOPLE[0]))).toBe(true);
      expect(await etherscan(`module=account&action=txlist&address=0x${'9'.repeat(40)}`)).toEqual({
        status: '0',
        message: 'No transactions found',
        result: [],
      });
    });

    it('finds blocks by time, outcomes and logs', async () => {
      const { block } = chain.blocks[20]!;
      const time = Number(block.timestamp);
      expect(
        await etherscan(`module=block&action=getblocknobytime&timestamp=${time}&closest=before`),
      ).toMatchObject({
        result: '20',
      });
      expect(
        await etherscan(`module=block&action=getblocknobytime&timestamp=${time + 1}&closest=after`),
      ).toMatchObject({
        result: '21',
      });
      const failed = mined().find(({ receipt }) => receipt.status === '0x0')!.receipt
        .transactionHash as string;
      expect(await etherscan(`module=transaction&action=getstatus&txhash=${failed}`)).toMatchObject({
        result: { isError: '1' },
      });
      expect(await etherscan(`module=transaction&action=gettxreceiptstatus&txhash=${failed}`)).toMatchObject({
        result: { status: '0' },
      });
      const topic = id('Deposited(address,uint256,uint256,uint256)');
      const logs = await etherscan(
        `module=logs&action=getLogs&address=${CONTRACTS.HarvestPool}&topic0=${topic}`,
      );
      expect((logs.result as Row[]).length).toBeGreaterThan(0);
      expect((logs.result as { topics: string[] }[]).every(({ topics }) => topics[0] === topic)).toBe(true);
    });

    it.each([
      'module=account&action=txlist&address=0x12',
      'module=account&action=txlist&address=0x12&address=0x13',
      'module=nothing&action=x',
      'module=account&action=constructor',
      'module=constructor&action=name',
      'module=account&action=txlist&page=5&offset=9000&address=0xabcdefabcdefabcdefabcdefabcdefabcdefab32',
      'module=block&action=getblocknobytime&timestamp=soon',
      'module=transaction&action=getstatus&txhash=0x1',
      'module=logs&action=getLogs&topic0=x',
    ])('refuses %s in its body', async (query) => {
      expect(await etherscan(query)).toMatchObject({
        status: '0',
        message: 'NOTOK',
        result: expect.any(String),
      });
    });

    it.each(['eth_call', 'eth_getStorageAt', 'eth_sendRawTransaction', 'eth_getCode'])(
      'hands no %s on to the node',
      async (action) => {
        expect(await etherscan(`module=proxy&action=${action}&to=${PEOPLE[0]}&tag=latest`)).toMatchObject({
          jsonrpc: '2.0',
          error: { code: -32601 },
        });
      },
    );
  });
});
