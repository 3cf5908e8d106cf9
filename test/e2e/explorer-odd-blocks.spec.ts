import { setTimeout as pause } from 'node:timers/promises';
import { AbiCoder, EtherscanProvider, getAddress, id, Network, zeroPadValue } from 'ethers';
import type { RawObject } from '../../src/blockchain/chain/block.js';
import { ChainIndexer } from '../../src/blockchain/indexer/chain-indexer.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { Chance } from '../support/chance.js';
import { FakeChain, type MadeBlock, PEOPLE, RELAYER, TOKENS } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { madeTransaction } from '../support/made-transactions.js';
import { RpcServer } from '../support/rpc-server.js';
import { StreamListener } from '../support/stream-listener.js';

type Row = Record<string, unknown>;

const MAX = 2n ** 256n - 1n;
const hex = (value: bigint): string => `0x${value.toString(16)}`;
const bigint = (value: unknown): bigint | null => (value == null ? null : BigInt(value as string));
const decimal = (value: unknown): string | null => bigint(value)?.toString() ?? null;
const eip55 = (value: unknown): string | null => (value == null ? null : getAddress(value as string));
const TOKEN = TOKENS[0]!;
const CREATED = `0x${'ec'.repeat(20)}`;
const TRANSFER = id('Transfer(address,address,uint256)');
const topicOf = (address: string): string => zeroPadValue(address, 32);

/** A legacy transaction has nothing of the later types. */
const LEGACY = {
  type: '0x0',
  maxFeePerGas: undefined,
  maxPriorityFeePerGas: undefined,
  accessList: undefined,
};
const mint = (value: bigint, log: Partial<{ topics: string[]; data: string }> = {}) => ({
  address: TOKEN,
  topics: [TRANSFER, topicOf(`0x${'0'.repeat(40)}`), topicOf(PEOPLE[0]!)],
  data: AbiCoder.defaultAbiCoder().encode(['uint256'], [value]),
  ...log,
});
const paid = (price: string) => ({ receipt: { effectiveGasPrice: price } });

const SHANGHAI_AND_CANCUN = {
  withdrawalsRoot: id('withdrawals'),
  parentBeaconBlockRoot: id('beacon'),
  requestsHash: undefined,
};
const NO_BLOBS = {
  blobGasUsed: undefined,
  excessBlobGas: undefined,
  parentBeaconBlockRoot: undefined,
  requestsHash: undefined,
};

/** Everything of which one node or another has been seen to make blocks, and what only a limit allows. */
function mineOddities(chain: FakeChain): void {
  chain.mine([]);
  chain.mine([madeTransaction(PEOPLE[1]!, '0x', [], { fields: { ...LEGACY, value: hex(MAX) } })], {
    beforeByzantium: true,
    baseFeePerGas: null,
  });
  chain.mine(
    [
      // The dearest of each type.
      madeTransaction(PEOPLE[1]!, '0x', [], {
        fields: { ...LEGACY, gasPrice: hex(MAX), value: hex(MAX), nonce: hex(2n ** 53n - 1n) },
        ...paid(hex(MAX)),
      }),
      madeTransaction(PEOPLE[2]!, '0x', [], {
        fields: {
          ...{ type: '0x1', gasPrice: '0x8000000000000000', value: '0x1' },
          ...{ maxFeePerGas: undefined, maxPriorityFeePerGas: undefined },
          accessList: [
            { address: TOKEN, storageKeys: [id('somebody'), id('somebody else')] },
            { address: PEOPLE[3], storageKeys: [] },
          ],
        },
        ...paid('0x8000000000000000'),
      }),
      madeTransaction(TOKEN, '0x', [mint(MAX)], {
        fields: { maxFeePerGas: hex(MAX), maxPriorityFeePerGas: hex(MAX - 1n), gasPrice: '0x7' },
        ...paid('0x7'),
      }),
      madeTransaction(PEOPLE[4]!, '0x', [], {
        fields: {
          ...{ type: '0x3', maxFeePerBlobGas: hex(MAX) },
          blobVersionedHashes: [`0x01${'a1'.repeat(31)}`, `0x01${'b2'.repeat(31)}`],
        },
        receipt: { effectiveGasPrice: '0x0', blobGasUsed: '0x40000', blobGasPrice: hex(2n ** 64n) },
      }),
      madeTransaction(PEOPLE[5]!, '0x', [], {
        fields: {
          type: '0x4',
          authorizationList: [
            ...[0n, chain.chainId].map((chainId) => ({
              ...{ chainId: hex(chainId), address: TOKEN, nonce: '0xffffffffffffffff' },
              ...{ yParity: '0x1', r: hex(MAX), s: '0x1' },
            })),
          ],
        },
      }),
    ],
    { baseFeePerGas: hex(MAX) },
  );
  chain.mine(
    [
      madeTransaction(null, '0x60016002', [], { contractAddress: CREATED, fields: LEGACY }),
      madeTransaction(PEOPLE[1]!, '0x', [], { failed: true }),
      madeTransaction(PEOPLE[1]!, '0x12345678', [
        { address: PEOPLE[2]!, topics: [], data: '0x' },
        { address: PEOPLE[2]!, topics: [], data: '0x00ff' },
        { address: PEOPLE[3]!, topics: [id('Unheard(bytes32)'), id('x')], data: '0x' },
        mint(1n, { data: '0x' }),
      ]),
    ],
    { header: { totalDifficulty: hex(2n ** 100n), difficulty: hex(2n ** 100n), size: '0x7fffffffffffffff' } },
  );
  // Shanghai's, which knows nothing of blobs, and the most gas that Cancun can count.
  chain.mine([], { baseFeePerGas: '0x7', header: { withdrawalsRoot: id('withdrawals'), ...NO_BLOBS } });
  chain.mine([], {
    baseFeePerGas: '0x7',
    header: { ...SHANGHAI_AND_CANCUN, blobGasUsed: hex(2n ** 64n - 1n), excessBlobGas: hex(2n ** 64n - 1n) },
  });
  chain.mine([]);
}

/** What the explorer has to say of a block, from what the node says of it. */
const blockOf = ({ block, receipts }: MadeBlock): Row => ({
  number: Number(block.number),
  hash: block.hash,
  parentHash: block.parentHash,
  miner: eip55(block.miner),
  timestamp: new Date(Number(block.timestamp) * 1_000).toISOString(),
  transactionCount: receipts.length,
  gasLimit: '9007199254740991',
  gasUsed: decimal(block.gasUsed),
  baseFeePerGas: decimal(block.baseFeePerGas),
  difficulty: decimal(block.difficulty),
  totalDifficulty: decimal(block.totalDifficulty),
  size: decimal(block.size),
  nonce: block.nonce,
  stateRoot: block.stateRoot,
  transactionsRoot: block.transactionsRoot,
  receiptsRoot: block.receiptsRoot,
  withdrawalsRoot: block.withdrawalsRoot ?? null,
  blobGasUsed: decimal(block.blobGasUsed),
  excessBlobGas: decimal(block.excessBlobGas),
  parentBeaconBlockRoot: block.parentBeaconBlockRoot ?? null,
  requestsHash: block.requestsHash ?? null,
  round: null,
  seals: null,
});

interface Mined {
  made: MadeBlock;
  raw: RawObject;
  receipt: RawObject;
}

/** In ether where the design's column holds it. */
const ether = (wei: bigint): string | null =>
  wei >= 10n ** 36n ? null : `${wei / 10n ** 18n}.${(wei % 10n ** 18n).toString().padStart(18, '0')}`;

const listedOf = ({ made, raw, receipt }: Mined): Row => ({
  hash: raw.hash,
  blockNumber: Number(made.block.number),
  blockHash: made.block.hash,
  transactionIndex: Number(raw.transactionIndex),
  fromAddress: eip55(raw.from),
  toAddress: eip55(raw.to),
  value: ether(BigInt(String(raw.value))),
  valueWei: decimal(raw.value),
  gasUsed: decimal(receipt.gasUsed),
  gasPrice: decimal(raw.gasPrice),
  status: receipt.status === '0x0' ? 'failed' : 'confirmed',
  timestamp: new Date(Number(made.block.timestamp) * 1_000).toISOString(),
});

const detailsOf = (mined: Mined): Row => {
  const { raw, receipt } = mined;
  const [type, blobs] = [Number(raw.type), raw.blobVersionedHashes as unknown[] | undefined];
  return {
    ...listedOf(mined),
    succeeded: receipt.root ? null : receipt.status === '0x1',
    receiptRoot: receipt.root ?? null,
    envelopeType: type,
    nonce: decimal(raw.nonce),
    gasLimit: '9007199254740991',
    maxFeePerGas: decimal(raw.maxFeePerGas),
    maxPriorityFeePerGas: decimal(raw.maxPriorityFeePerGas),
    effectiveGasPrice: decimal(receipt.effectiveGasPrice ?? raw.gasPrice),
    cumulativeGasUsed: decimal(receipt.cumulativeGasUsed),
    contractAddress: eip55(receipt.contractAddress),
    calldataSize: (String(raw.input).length - 2) / 2,
    accessList:
      type === 0
        ? null
        : (raw.accessList as { address: string; storageKeys: string[] }[]).map((entry) => ({
            address: eip55(entry.address),
            storageKeyCount: entry.storageKeys.length,
          })),
    authorizationList:
      type === 4
        ? (raw.authorizationList as RawObject[]).map((one) => ({
            address: eip55(one.address),
            chainId: decimal(one.chainId),
            nonce: decimal(one.nonce),
          }))
        : null,
    blobCount: blobs?.length ?? null,
    maxFeePerBlobGas: decimal(raw.maxFeePerBlobGas),
    blobGasUsed: decimal(receipt.blobGasUsed),
    blobGasPrice: decimal(receipt.blobGasPrice),
    logCount: (receipt.logs as unknown[]).length,
  };
};

/** Rows of a CSV by its header; nothing here needs quotes. */
function csvRows(text: string): Row[] {
  const [header, ...lines] = text.trim().split('\r\n');
  const names = header!.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    expect(cells).toHaveLength(names.length);
    return Object.fromEntries(names.map((name, at) => [name, cells[at]]));
  });
}

/** A record as a CSV has it. */
const cellsOf = (record: Row, columns: string[]): Row =>
  Object.fromEntries(columns.map((name) => [name, record[name] == null ? '' : `${record[name] as string}`]));

class OursProvider extends EtherscanProvider {
  constructor(private readonly base: string) {
    // It refuses every chain that it does not know by name.
    super(Network.from(1n), 'key');
  }

  override getUrl(module: string, params: Record<string, string>): string {
    return `${this.base}/api/v2/api?${new URLSearchParams({ chainid: '1', module, ...params }).toString()}`;
  }
}

// Above 2^31, and between two doubles.
describe.each([2n ** 31n + 7n, 2n ** 53n + 1n])('A chain of the id %s', (chainId) => {
  let chain: FakeChain;
  let server: RpcServer;
  let system: TestApplication;
  let provider: OursProvider;
  let told: string;

  beforeAll(async () => {
    const chance = new Chance(17);
    chain = new FakeChain(chance, chainId);
    mineOddities(chain);
    server = await RpcServer.start(new FakeNode(chain, chance));
    system = await createTestApplication({
      RPC_URL: server.url,
      CHAIN_ID: chainId.toString(),
      CHAIN_CHECKS: 'headers',
      CHAIN_POLL_MS: '50',
    });
    system.app.get(ChainIndexer).start();
    await until(async () => (await get('network/status').catch((): Row => ({}))).isSynced === true);
    provider = new OursProvider(await system.app.getUrl());
    const listener = new StreamListener(await system.app.getUrl(), `0:${chain.blocks[0]!.block.hash}`);
    await until(() => Promise.resolve(listener.text.includes(chain.head.block.hash)));
    listener.close();
    told = listener.text;
  }, 240_000);
  afterAll(async () => {
    await system.close();
    await server.stop();
    provider.destroy();
  });

  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 400; tries += 1) {
      if (await holds()) return;
      await pause(50);
    }
    throw new Error('It never came about.');
  }
  const get = async (path: string): Promise<Row> =>
    (await system.http.get(`/api${path.startsWith('?') ? '' : '/'}${path}`).expect(200)).body as Row;
  const listed = async (path: string): Promise<Row[]> => (await get(path)).data as Row[];
  const etherscan = async (query: string): Promise<unknown> => (await get(`?${query}`)).result;
  const transactionsOf = (made: MadeBlock): Mined[] =>
    made.receipts.map((receipt, at) => ({
      made,
      receipt,
      raw: (made.block.transactions as RawObject[])[at]!,
    }));
  const mined = (): Mined[] => chain.blocks.flatMap(transactionsOf);
  const newestFirst = (): Mined[] => mined().reverse();

  it('is named exactly', async () => {
    expect(await get('network/status')).toMatchObject({
      chainId: chainId.toString(),
      genesisHash: chain.blocks[0]!.block.hash,
      height: chain.height,
      nodeHeight: chain.height,
    });
    expect(await etherscan('module=proxy&action=eth_chainId')).toBe(hex(chainId));
  });

  it('shows its blocks exactly on every route', async () => {
    const expected = chain.blocks.map(blockOf);
    expect(await listed('blocks')).toEqual([...expected].reverse());
    expect(await get('blocks/latest')).toEqual(expected.at(-1));
    for (const block of expected) {
      expect(await get(`blocks/${String(block.number)}`)).toEqual(block);
      expect(await get(`blocks/${String(block.hash)}`)).toEqual(block);
    }
    expect(await get('blocks/export.json')).toEqual({ data: [...expected].reverse(), nextCursor: null });
    const rows = csvRows((await system.http.get('/api/blocks/export.csv').expect(200)).text);
    const columns = Object.keys(rows[0]!);
    expect(columns).toEqual(expect.arrayContaining(['gasLimit', 'baseFeePerGas', 'size']));
    expect(rows).toEqual([...expected].reverse().map((block) => cellsOf(block, columns)));
  });

  it('shows its transactions exactly in every list and export', async () => {
    const expected = newestFirst().map((one) => expect.objectContaining(listedOf(one)));
    expect(await listed('transactions')).toEqual(expected);
    expect(await get('transactions/export.json')).toEqual({ data: expected, nextCursor: null });
    const relayer = `wallets/${RELAYER}/transactions`;
    expect(await listed(relayer)).toEqual(expected);
    expect(await listed(`transactions?address=${RELAYER}`)).toEqual(expected);
    expect(await get(`${relayer}/export.json`)).toEqual({ data: expected, nextCursor: null });
    for (const path of ['transactions/export.csv', `${relayer}/export.csv`]) {
      const rows = csvRows((await system.http.get(`/api/${path}`).expect(200)).text);
      const columns = Object.keys(rows[0]!).filter((name) => !['transactionType', 'method'].includes(name));
      expect(columns).toEqual(expect.arrayContaining(['valueWei', 'gasPrice', 'gasUsed', 'status']));
      expect(rows).toEqual(
        newestFirst().map((one) => expect.objectContaining(cellsOf(listedOf(one), columns))),
      );
    }
    for (const made of chain.blocks) {
      expect(await listed(`blocks/${made.block.hash}/transactions`)).toEqual(
        transactionsOf(made).map((one) => expect.objectContaining(listedOf(one))),
      );
    }
  });

  it('shows every transaction exactly, with what its type adds to it', async () => {
    for (const one of mined()) {
      expect(await get(`transactions/${String(one.raw.hash)}`)).toMatchObject(detailsOf(one));
    }
    const types = mined().map(({ raw }) => Number(raw.type));
    expect(new Set(types)).toEqual(new Set([0, 1, 2, 3, 4]));
  });

  it('shows a log without topics or without data as it is, and withholds what may be somebody’s', async () => {
    const { raw } = mined().at(-1)!;
    expect((await get(`transactions/${String(raw.hash)}`)).logs).toMatchObject([
      { topics: [], data: '0x' },
      { topics: [], data: null },
      { topics: null, data: '0x' },
      { data: '0x', event: null },
    ]);
    expect(await etherscan(`module=logs&action=getLogs&address=${PEOPLE[2]}`)).toMatchObject([
      { topics: [], data: '0x', dataWithheld: '0' },
      { topics: [], data: '0x', dataWithheld: '1' },
    ]);
  });

  it('adds up the greatest of transfers without losing one of them', async () => {
    expect(await get(`tokens/${TOKEN}`)).toMatchObject({ transferCount: 1, supply: MAX.toString() });
    expect(await listed(`tokens/${TOKEN}/holders`)).toMatchObject([
      { address: eip55(PEOPLE[0]), balance: MAX.toString() },
    ]);
    expect(await get(`wallets/${PEOPLE[0]}`)).toMatchObject({ tokens: [{ balance: MAX.toString() }] });
    const minted = mined().find(({ raw }) => raw.maxPriorityFeePerGas === hex(MAX - 1n))!;
    expect((await get(`transactions/${String(minted.raw.hash)}`)).transfers).toMatchObject([
      { value: MAX.toString() },
    ]);
    expect(await get(`wallets/${CREATED}`)).toMatchObject({ type: 'contract', transactionCount: 1 });
    expect(await etherscan(`module=account&action=tokentx&address=${PEOPLE[0]}`)).toMatchObject([
      { value: MAX.toString(), gasPrice: '7', gas: '9007199254740991' },
    ]);
    expect(
      await etherscan(`module=account&action=tokenbalance&contractaddress=${TOKEN}&address=${PEOPLE[0]}`),
    ).toBe(MAX.toString());
  });

  it('tells them in its stream as they are', () => {
    const data = told
      .split('\n')
      .filter((line) => line.startsWith('data: '))
      .map((line) => JSON.parse(line.slice(6)) as Row);
    for (const made of chain.blocks.slice(1)) {
      const { number, hash, gasLimit, gasUsed, miner, timestamp, transactionCount } = blockOf(made);
      expect(data).toContainEqual(
        expect.objectContaining({ number, hash, gasLimit, gasUsed, miner, timestamp, transactionCount }),
      );
    }
    for (const one of mined()) {
      const { hash, valueWei, fromAddress, toAddress, status } = listedOf(one);
      expect(data).toContainEqual(
        expect.objectContaining({ hash, valueWei, fromAddress, toAddress, status }),
      );
    }
  });

  it('counts what is in them', async () => {
    expect(await get('network/stats')).toMatchObject({
      height: chain.height,
      transactionCount: String(mined().length),
      tokenCount: 1,
    });
    const sum = (rows: Row[], name: string): number => rows.reduce((all, row) => all + Number(row[name]), 0);
    const days = await listed('network/metrics?interval=day');
    expect([sum(days, 'blockCount'), sum(days, 'transactionCount'), sum(days, 'gasUsed')]).toEqual([
      chain.blocks.length,
      mined().length,
      mined().length * 21_000,
    ]);
  });

  it('is read by ethers as its node would tell it', async () => {
    for (const made of chain.blocks) {
      const { block, receipts } = made;
      const found = (await provider.getBlock(Number(block.number)))!;
      expect(found).toMatchObject({
        hash: block.hash,
        gasLimit: 2n ** 53n - 1n,
        gasUsed: BigInt(String(block.gasUsed)),
        difficulty: BigInt(String(block.difficulty)),
        baseFeePerGas: bigint(block.baseFeePerGas),
        blobGasUsed: bigint(block.blobGasUsed),
        excessBlobGas: bigint(block.excessBlobGas),
        parentBeaconBlockRoot: block.parentBeaconBlockRoot ?? null,
        transactions: receipts.map(({ transactionHash }) => transactionHash),
      });
    }
    for (const { raw, receipt } of mined()) {
      const type = Number(raw.type);
      const found = (await provider.getTransaction(String(raw.hash)))!;
      expect(found).toMatchObject({
        ...{ hash: raw.hash, type, from: eip55(raw.from), to: eip55(raw.to), nonce: Number(raw.nonce) },
        value: BigInt(String(raw.value)),
        gasLimit: 2n ** 53n - 1n,
        gasPrice: BigInt(String(receipt.effectiveGasPrice ?? raw.gasPrice)),
        maxFeePerGas: bigint(raw.maxFeePerGas),
        maxFeePerBlobGas: bigint(raw.maxFeePerBlobGas),
      });
      if (type > 0) expect(found.chainId).toBe(chainId);
      expect((found.accessList ?? []).map(({ address }) => address)).toEqual(
        ((raw.accessList ?? []) as RawObject[]).map(({ address }) => eip55(address)),
      );
      expect((found.authorizationList ?? []).map((one) => [one.address, one.chainId, one.nonce])).toEqual(
        ((raw.authorizationList ?? []) as RawObject[]).map((one) => [
          eip55(one.address),
          BigInt(String(one.chainId)),
          BigInt(String(one.nonce)),
        ]),
      );
      const got = (await provider.getTransactionReceipt(String(raw.hash)))!;
      expect(got).toMatchObject({
        ...{ hash: raw.hash, type, contractAddress: eip55(receipt.contractAddress) },
        gasPrice: BigInt(String(receipt.effectiveGasPrice ?? raw.gasPrice)),
        cumulativeGasUsed: BigInt(String(receipt.cumulativeGasUsed)),
        blobGasUsed: bigint(receipt.blobGasUsed),
        blobGasPrice: bigint(receipt.blobGasPrice),
      });
      expect([got.status, got.root]).toEqual(
        receipt.root ? [undefined, receipt.root] : [Number(receipt.status), undefined],
      );
      expect([got.status, got.root]).toEqual(
        receipt.root ? [undefined, receipt.root] : [Number(receipt.status), undefined],
      );
      expect(got.logs).toHaveLength((receipt.logs as unknown[]).length);
    }
  });

  it('is answered exactly to whoever asks Etherscan’s way', async () => {
    const rows = (await etherscan(`module=account&action=txlist&address=${RELAYER}&sort=asc`)) as Row[];
    expect(rows).toEqual(
      mined().map(({ made, raw, receipt }) =>
        expect.objectContaining({
          ...{ hash: raw.hash, blockNumber: String(Number(made.block.number)), nonce: decimal(raw.nonce) },
          ...{ value: decimal(raw.value), gas: '9007199254740991', to: raw.to ?? '' },
          gasPrice: decimal(receipt.effectiveGasPrice ?? raw.gasPrice),
          gasPriceBid: decimal(raw.maxFeePerGas ?? raw.gasPrice),
          txreceipt_status: receipt.root ? '' : String(Number(receipt.status)),
          isError: receipt.status === '0x0' ? '1' : '0',
          contractAddress: receipt.contractAddress ?? '',
        }),
      ),
    );
    for (const made of chain.blocks) {
      const asked = `module=proxy&action=eth_getBlockByNumber&boolean=true&tag=${made.block.number}`;
      const block = (await etherscan(asked)) as Row & { transactions: Row[] };
      const { hash, gasLimit, gasUsed, difficulty, totalDifficulty, size, baseFeePerGas } = made.block;
      expect(block).toMatchObject({
        ...{ hash, gasLimit, gasUsed, difficulty, size },
        totalDifficulty: totalDifficulty ?? null,
      });
      expect(block.baseFeePerGas).toEqual(baseFeePerGas);
      for (const name of [
        'withdrawalsRoot',
        'blobGasUsed',
        'excessBlobGas',
        'parentBeaconBlockRoot',
        'requestsHash',
      ])
        expect([name, block[name]]).toEqual([name, made.block[name]]);
      expect(block.transactions.map(({ value, gas, type }) => ({ value, gas, type }))).toEqual(
        (made.block.transactions as RawObject[]).map(({ value, gas, type }) => ({ value, gas, type })),
      );
    }
    const [old] = mined();
    expect(
      await etherscan(`module=transaction&action=gettxreceiptstatus&txhash=${String(old!.raw.hash)}`),
    ).toEqual({
      status: '',
    });
  });
});
