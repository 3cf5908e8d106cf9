import type { RawObject } from './block.js';
import { readBlock } from './read-block.js';

const hash = (n: number): string => `0x${n.toString(16).padStart(64, '0')}`;
const someone = (n: number): string => `0x${n.toString(16).padStart(40, '0')}`;
const MAX = `0x${'f'.repeat(64)}`;

interface Made {
  block: RawObject & { transactions: RawObject[] };
  receipts: (RawObject & { logs: RawObject[] })[];
}

/** Two transactions of 21 000 gas each, the first with two logs. */
function made(): Made {
  const place = { blockHash: hash(7), blockNumber: '0x7' };
  const transactions = [0, 1].map((n) => ({
    ...place,
    hash: hash(100 + n),
    transactionIndex: `0x${n}`,
    type: '0x0',
    nonce: '0x0',
    from: someone(1),
    to: someone(2),
    value: '0x0',
    gas: '0x5208',
    gasPrice: '0x0',
    input: '0x',
  }));
  const log = (at: number) => ({
    ...place,
    transactionHash: hash(100),
    transactionIndex: '0x0',
    logIndex: `0x${at}`,
    address: someone(3),
    topics: [hash(1)],
    data: '0x',
    removed: false,
  });
  const receipts = [0, 1].map((n) => ({
    ...place,
    transactionHash: hash(100 + n),
    transactionIndex: `0x${n}`,
    from: someone(1),
    to: someone(2),
    contractAddress: null,
    gasUsed: '0x5208',
    cumulativeGasUsed: n === 0 ? '0x5208' : '0xa410',
    effectiveGasPrice: '0x0',
    status: '0x1',
    logs: n === 0 ? [log(0), log(1)] : [],
  }));
  return {
    block: {
      number: '0x7',
      hash: hash(7),
      parentHash: hash(6),
      miner: someone(9),
      extraData: '0x',
      gasLimit: '0x1fffffffffffff',
      gasUsed: '0xa410',
      timestamp: '0x5d55d431',
      transactions,
    },
    receipts,
  };
}

const read = ({ block, receipts }: Made) => readBlock(7, block, receipts);

describe('A block as a node sends it', () => {
  it('is read exactly where numbers pass what a double holds', () => {
    const from = made();
    Object.assign(from.block, {
      difficulty: MAX,
      totalDifficulty: '0x102bc',
      baseFeePerGas: MAX,
      size: '0x3df',
    });
    Object.assign(from.block, { withdrawalsRoot: hash(6), excessBlobGas: '0xffffffffffffffff' });
    Object.assign(from.block.transactions[0]!, { value: MAX, gasPrice: MAX, nonce: '0xfffffffffffffffe' });
    const { header, transactions } = read(from);
    const max = (2n ** 256n - 1n).toString();
    expect(header).toMatchObject({
      gasLimit: '9007199254740991',
      difficulty: max,
      totalDifficulty: '66236',
      baseFeePerGas: max,
      size: '991',
      appended: { withdrawalsRoot: hash(6), excessBlobGas: '18446744073709551615' },
      timestamp: 1565905969,
    });
    expect(transactions[0]).toMatchObject({ valueWei: max, gasPrice: max, nonce: '18446744073709551614' });
  });

  it('may lack what came with later forks, and have a root in place of a status', () => {
    const from = made();
    delete from.receipts[0]!.status;
    from.receipts[0]!.root = hash(5);
    delete from.receipts[0]!.effectiveGasPrice;
    delete from.block.transactions[0]!.type;
    const { header, transactions } = read(from);
    expect(header).toMatchObject({
      baseFeePerGas: null,
      totalDifficulty: null,
      difficulty: null,
      appended: null,
    });
    expect(transactions[0]).toMatchObject({
      envelope: 0,
      receipt: { succeeded: null, root: hash(5), effectiveGasPrice: null },
    });
  });

  it.each([1, 2, 3, 4])('keeps what belongs to an envelope of type %d alone', (type) => {
    const from = made();
    const own = { chainId: '0x80000001', accessList: [{ address: someone(4), storageKeys: [hash(1)] }] };
    const blobs = { blobVersionedHashes: [hash(8)], maxFeePerBlobGas: '0x1' };
    const authorizationList = [
      { chainId: '0x1', address: someone(5), nonce: '0x0', yParity: '0x0', r: '0x1', s: '0x1' },
    ];
    const details = { ...own, ...(type === 3 && blobs), ...(type === 4 && { authorizationList }) };
    Object.assign(
      from.block.transactions[0]!,
      { type: `0x${type}`, maxFeePerGas: MAX, maxPriorityFeePerGas: '0x1' },
      details,
    );
    expect(read(from).transactions[0]).toMatchObject({ envelope: type, details, maxPriorityFeePerGas: '1' });
  });

  it('may have no receipts at all where it has no transactions', () => {
    const from = made();
    from.block.transactions = [];
    from.block.gasUsed = '0x0';
    expect(readBlock(7, from.block, null).transactions).toEqual([]);
    expect(readBlock(7, from.block, []).transactions).toEqual([]);
  });

  const first = <K extends 'transactions' | 'receipts'>(from: Made, what: K): RawObject =>
    what === 'receipts' ? from.receipts[0]! : from.block.transactions[0]!;
  it.each<[what: string, change: (from: Made) => unknown]>([
    ['another height', (from) => (from.block.number = '0x8')],
    ['a hash that is too short', (from) => (from.block.hash = '0x12')],
    ['no parent', (from) => delete from.block.parentHash],
    ['a number in place of hex', (from) => (from.block.gasUsed = 42_000)],
    ['a decimal in place of hex', (from) => (from.block.gasLimit = '42000')],
    ['a timestamp beyond reason', (from) => (from.block.timestamp = '0xffffffffffff')],
    ['a value above 2^256', (from) => (first(from, 'transactions').value = `0x1${'0'.repeat(64)}`)],
    ['SQL in its data', (from) => (first(from, 'transactions').input = "0x'; DROP TABLE x; --")],
    ['half a byte of data', (from) => (first(from, 'transactions').input = '0x123')],
    [
      'hashes alone in place of transactions',
      (from) => ((from.block.transactions as unknown[])[0] = hash(100)),
    ],
    ['a transaction of another block', (from) => (first(from, 'transactions').blockHash = hash(8))],
    ['transactions in another order', (from) => from.block.transactions.reverse()],
    ['a receipt too few', (from) => from.receipts.pop()],
    ['a receipt too many', (from) => from.receipts.push(from.receipts[1]!)],
    ['receipts in another order', (from) => from.receipts.reverse()],
    ['a receipt of another block', (from) => (first(from, 'receipts').blockHash = hash(8))],
    ['a receipt of another transaction', (from) => (first(from, 'receipts').transactionHash = hash(8))],
    ['a receipt of another sender', (from) => (first(from, 'receipts').from = someone(8))],
    ['a receipt that is null', (from) => ((from.receipts as unknown[])[1] = null)],
    ['gas that does not add up', (from) => (from.receipts[1]!.cumulativeGasUsed = '0xa411')],
    ['gas that its header does not have', (from) => (from.block.gasUsed = '0xa411')],
    ['a status of 2', (from) => (first(from, 'receipts').status = '0x2')],
    ['logs of a failed transaction', (from) => (first(from, 'receipts').status = '0x0')],
    ['a log too few', (from) => from.receipts[0]!.logs.shift()],
    ['logs in another order', (from) => from.receipts[0]!.logs.reverse()],
    ['a log of another transaction', (from) => (from.receipts[0]!.logs[0]!.transactionHash = hash(101))],
    ['a log that was removed', (from) => (from.receipts[0]!.logs[0]!.removed = true)],
    ['five topics', (from) => (from.receipts[0]!.logs[0]!.topics = [1, 2, 3, 4, 5].map(hash))],
    [
      'a list of accesses that is none',
      (from) => Object.assign(first(from, 'transactions'), { type: '0x1', accessList: 5 }),
    ],
    [
      'a storage key that is none',
      (from) =>
        Object.assign(first(from, 'transactions'), {
          type: '0x1',
          accessList: [{ address: someone(1), storageKeys: ['\u0000'] }],
        }),
    ],
    [
      'an authorization of nothing',
      (from) => Object.assign(first(from, 'transactions'), { type: '0x4', authorizationList: [null] }),
    ],
    [
      'blobs of another form',
      (from) => Object.assign(first(from, 'transactions'), { type: '0x3', blobVersionedHashes: ['0x01'] }),
    ],
    ['a topic that is too long', (from) => (from.receipts[0]!.logs[0]!.topics = [`${hash(1)}0`])],
  ])('is refused with %s', (_, change) => {
    const from = made();
    change(from);
    expect(() => read(from)).toThrow(expect.objectContaining({ name: 'NodeFault' }));
  });

  it.each([null, undefined, 7, 'block', []])('is refused when it is %p', (raw) => {
    expect(() => readBlock(7, raw, [])).toThrow(expect.objectContaining({ name: 'NodeFault' }));
  });
});
