import { AbiCoder, id, zeroPadValue } from 'ethers';
import type { RawObject } from '../../src/blockchain/chain/block.js';
import { headerHash } from '../../src/blockchain/chain/header-hash.js';
import { hexBytes, rlpBytes, rlpList, rlpQuantity } from '../../src/blockchain/chain/rlp.js';
import { receiptsRoot } from '../../src/blockchain/chain/roots.js';
import type { Chance } from './chance.js';

const coder = AbiCoder.defaultAbiCoder();
const MAX = 2n ** 256n - 1n;
const hex = (value: number | bigint): string => `0x${value.toString(16)}`;
const topicOf = (address: string): string => zeroPadValue(address, 32);
const ZERO = `0x${'0'.repeat(40)}`;
const BLOOM = `0x${'0'.repeat(512)}`;
const addresses = (first: number, count: number): string[] =>
  Array.from({ length: count }, (_, n) => `0x${(first + n).toString(16).padStart(40, 'abcdef')}`);

export const PEOPLE = addresses(1, 6);
export const TOKENS = addresses(100, 2);
export const RELAYER = addresses(50, 1)[0]!;
export const CONTRACTS = {
  SmartWalletFactory: addresses(200, 1)[0]!,
  HarvestPool: addresses(210, 1)[0]!,
  AssetFactory: addresses(220, 1)[0]!,
  InterestOnlyAsset: addresses(230, 1)[0]!,
  InvestmentAgreement: addresses(240, 1)[0]!,
};
const assetOf = (n: number): string => `0x${(1000 + n).toString(16).padStart(40, 'fedcba')}`;
/** One that the factory announces. */
export const SOME_ASSET = assetOf(2);
const VALIDATORS = addresses(300, 4);

interface MadeLog {
  address: string;
  topics: string[];
  data: string;
}

/** A transaction that is not in a block yet. */
export interface MadeTransaction {
  fields: RawObject;
  failed: boolean;
  contractAddress: string | null;
  logs: MadeLog[];
  /** Fields of the receipt that stand in place of the usual ones. */
  receipt?: RawObject;
}

export interface MadeBlock {
  block: RawObject & { number: string; hash: string; parentHash: string };
  receipts: RawObject[];
  made: MadeTransaction[];
}

/** What a block is like where chance is not to say. */
export interface BlockForm {
  beforeByzantium?: boolean;
  /** Null: before London. */
  baseFeePerGas?: string | null;
  /** Fields of the header that stand in place of the usual ones. */
  header?: RawObject;
}

/** A chain of blocks that link and hash as a node's do, with every kind of transaction that the indexer knows. */
export class FakeChain {
  blocks: MadeBlock[] = [];
  private nonce = 0;
  private assets = 0;

  constructor(
    private readonly chance: Chance,
    readonly chainId: bigint,
    private readonly consensus: 'ethereum' | 'qbft' = 'ethereum',
    genesisTime = 1_750_000_000,
  ) {
    this.blocks.push(this.seal(undefined, [], genesisTime));
  }

  get head(): MadeBlock {
    return this.blocks.at(-1)!;
  }

  get height(): number {
    return this.blocks.length - 1;
  }

  mine(transactions = this.someTransactions(), form: BlockForm = {}): MadeBlock {
    const before = Number(this.head.block.timestamp);
    const block = this.seal(this.head, transactions, before + this.chance.between(1, 4_000), form);
    this.blocks.push(block);
    return block;
  }

  /** Replaces the last blocks by others; some of their transactions move to other blocks, some are gone. */
  reorganise(depth: number, length: number, empty = false): void {
    const gone = this.blocks.splice(this.blocks.length - Math.min(depth, this.height));
    const orphans = gone.flatMap(({ made }) => made);
    for (let n = 0; n < length; n += 1) {
      if (empty) this.mine([]);
      else {
        const again = orphans.splice(0, this.chance.between(0, 3)).filter(() => this.chance.once(0.8));
        this.mine([...again, ...(this.chance.once(0.5) ? this.someTransactions() : [])]);
      }
    }
  }

  someTransactions(): MadeTransaction[] {
    return Array.from({ length: this.chance.between(0, 4) }, () => this.someTransaction());
  }

  private someTransaction(): MadeTransaction {
    const { chance } = this;
    const person = (): string => chance.pick(PEOPLE);
    const amount = (): bigint =>
      chance.once(0.05) ? MAX : BigInt(chance.between(0, 1_000_000)) * 10n ** 12n;
    const transfer = (token: string, from: string, to: string): MadeLog => ({
      address: token,
      topics: [id('Transfer(address,address,uint256)'), topicOf(from), topicOf(to)],
      data: coder.encode(['uint256'], [amount()]),
    });
    const token = chance.pick(TOKENS);
    const to = (address: string | null, logs: MadeLog[], fields: RawObject = {}): MadeTransaction =>
      this.make({ to: address, input: '0x12345678aa', ...fields }, logs);
    switch (chance.between(0, 10)) {
      case 0:
        return to(person(), [], { input: '0x', value: hex(amount()) });
      case 1:
        return to(token, [transfer(token, ZERO, person()), transfer(token, person(), person())]);
      case 2:
        return to(token, [transfer(token, person(), ZERO)]);
      case 3:
        return to(CONTRACTS.SmartWalletFactory, [
          {
            address: CONTRACTS.SmartWalletFactory,
            topics: [
              id('WalletCreated(bytes32,address)'),
              id(`+2010${chance.between(0, 99)}`),
              topicOf(person()),
            ],
            data: '0x',
          },
        ]);
      case 4:
        return to(CONTRACTS.HarvestPool, [
          transfer(token, person(), CONTRACTS.HarvestPool),
          {
            address: CONTRACTS.HarvestPool,
            topics: [id('Deposited(address,uint256,uint256,uint256)'), topicOf(person())],
            data: coder.encode(['uint256', 'uint256', 'uint256'], [amount(), 1n, MAX]),
          },
        ]);
      case 5:
        return this.deployment();
      case 6:
        return this.make({ to: null, input: '0x6001' }, [], { contractAddress: person() });
      case 7:
        return this.make({ to: person(), input: '0x' }, [], { failed: true });
      case 8:
        return to(CONTRACTS.InterestOnlyAsset, [
          {
            address: CONTRACTS.InterestOnlyAsset,
            topics: [id('InterestRegistered(address,string,uint256,bytes32,uint256)'), topicOf(person())],
            data: coder.encode(
              ['string', 'uint256', 'bytes32', 'uint256'],
              ['+201000000009', amount(), id('x'), 1n],
            ),
          },
        ]);
      case 9:
        return to(CONTRACTS.InvestmentAgreement, [this.agreement(person())]);
      default:
        // What nobody knows, and what pretends to be a known event.
        return to(person(), [
          { address: person(), topics: [], data: '0x00ff' },
          {
            address: CONTRACTS.HarvestPool,
            topics: [id('Deposited(address,uint256,uint256,uint256)')],
            data: '0x',
          },
          {
            address: token,
            topics: [id('Transfer(address,address,uint256)'), id('a'), id('b'), id('c')],
            data: '0x',
          },
        ]);
    }
  }

  private agreement(phone: string): MadeLog {
    return {
      address: CONTRACTS.InvestmentAgreement,
      topics: [
        id('AgreementSigned(string,bytes32,address,uint256,uint256,uint256)'),
        id('pool'),
        id(phone),
        topicOf(this.chance.pick(PEOPLE)),
      ],
      data: coder.encode(['uint256', 'uint256', 'uint256'], [5n, 1n, 1n]),
    };
  }

  /** The child's own event comes before the one that announces it. */
  private deployment(): MadeTransaction {
    const child = assetOf(this.assets++ % 5);
    return this.make({ to: CONTRACTS.AssetFactory, input: '0xaabbccdd' }, [
      {
        address: child,
        topics: [id('TokensPurchased(address,uint256,uint256)'), topicOf(this.chance.pick(PEOPLE))],
        data: coder.encode(['uint256', 'uint256'], [5n, 7n]),
      },
      {
        address: CONTRACTS.AssetFactory,
        topics: [
          id(
            'AssetDeployed(address,address,string,string,string,string,string,bytes32,uint256,uint256,uint256,uint256,uint256)',
          ),
          topicOf(child),
          topicOf(RELAYER),
          id('Gold'),
        ],
        data: coder.encode(
          [
            ...['string', 'string', 'string', 'string', 'bytes32'],
            ...['uint256', 'uint256', 'uint256', 'uint256', 'uint256'],
          ],
          ['Gold \u0000 \\ \t', 'GLD', 'ipfs://x', 'https://x', id('x'), 1n, MAX, 0n, 0n, 1n],
        ),
      },
    ]);
  }

  private make(
    fields: RawObject,
    logs: MadeLog[],
    { failed = false, contractAddress = null }: { failed?: boolean; contractAddress?: string | null } = {},
  ): MadeTransaction {
    const nonce = this.nonce++;
    const type = this.chance.between(0, 4);
    return {
      fields: {
        hash: id(`${this.chainId} ${nonce} ${this.chance.between(0, 1e9)}`),
        type: hex(type),
        nonce: hex(nonce),
        from: RELAYER,
        value: '0x0',
        gas: '0x1fffffffffffff',
        gasPrice: this.chance.once(0.05) ? hex(MAX) : '0x0',
        ...(type >= 1 && { chainId: hex(this.chainId), accessList: [] }),
        ...(type >= 2 && { maxFeePerGas: hex(MAX), maxPriorityFeePerGas: '0x1' }),
        ...(type === 3 && { blobVersionedHashes: [id('blob')], maxFeePerBlobGas: '0x1' }),
        ...fields,
      },
      failed,
      contractAddress,
      logs,
    };
  }

  private seal(
    parent: MadeBlock | undefined,
    made: MadeTransaction[],
    timestamp: number,
    form: BlockForm = {},
  ): MadeBlock {
    const number = parent ? Number(parent.block.number) + 1 : 0;
    const gas = 21_000;
    let logIndex = 0;
    const isOld = this.chance.once(0.1);
    const byzantium = !(form.beforeByzantium ?? isOld);
    const receipts: RawObject[] = made.map(({ failed, contractAddress, fields, logs, receipt }, at) => ({
      transactionHash: fields.hash,
      transactionIndex: hex(at),
      from: fields.from,
      to: fields.to,
      contractAddress,
      type: fields.type,
      gasUsed: hex(gas),
      cumulativeGasUsed: hex(gas * (at + 1)),
      effectiveGasPrice: '0x0',
      logsBloom: BLOOM,
      ...(byzantium || failed ? { status: failed ? '0x0' : '0x1' } : { root: id('root') }),
      logs: logs.map((log) => ({
        ...log,
        transactionHash: fields.hash,
        transactionIndex: hex(at),
        logIndex: hex(logIndex++),
        removed: false,
      })),
      ...receipt,
    }));
    const header: RawObject = {
      number: hex(number),
      parentHash: parent?.block.hash ?? `0x${'0'.repeat(64)}`,
      sha3Uncles: id('uncles'),
      miner: this.consensus === 'qbft' ? this.chance.pick(VALIDATORS) : ZERO,
      stateRoot: id(`${number} ${this.chance.between(0, 1e9)}`),
      transactionsRoot: id('transactions'),
      receiptsRoot: receiptsRoot(receipts),
      logsBloom: BLOOM,
      difficulty: '0x1',
      gasLimit: '0x1fffffffffffff',
      gasUsed: hex(gas * made.length),
      timestamp: hex(timestamp),
      extraData: this.consensus === 'qbft' ? this.qbftExtra() : '0x',
      mixHash: id('mix'),
      nonce: '0x0000000000000000',
      ...baseFee(this.chance.once(0.5) ? '0x7' : null, form),
      ...form.header,
    };
    if (this.consensus === 'ethereum' && header.baseFeePerGas !== undefined && number % 2 === 1) {
      Object.assign(header, appended(number), form.header);
    }
    const hash = headerHash(header, number === 0 ? 'ethereum' : this.consensus)!;
    const place = { blockHash: hash, blockNumber: header.number };
    return {
      block: {
        ...header,
        hash,
        size: '0x3df',
        uncles: [],
        transactions: made.map(({ fields }, at) => ({ ...fields, ...place, transactionIndex: hex(at) })),
      } as unknown as MadeBlock['block'],
      receipts: receipts.map((receipt) => ({
        ...receipt,
        ...place,
        logs: (receipt.logs as RawObject[]).map((log) => ({ ...log, ...place })),
      })),
      made,
    };
  }

  private qbftExtra(): string {
    const validators = this.chance.once(0.8) ? VALIDATORS : VALIDATORS.slice(1);
    const extra = rlpList([
      rlpBytes(Buffer.alloc(32)),
      rlpList(validators.map((address) => rlpBytes(hexBytes(address)))),
      rlpList([]),
      rlpQuantity(hex(this.chance.between(0, 2))),
      rlpList(validators.map(() => rlpBytes(Buffer.alloc(65, 1)))),
    ]);
    return `0x${extra.toString('hex')}`;
  }
}

/** What Shanghai, Cancun and Prague append to a header. */
const appended = (number: number): RawObject => ({
  withdrawalsRoot: id(`withdrawals ${number}`),
  blobGasUsed: '0x20000',
  excessBlobGas: hex(number),
  parentBeaconBlockRoot: id(`beacon ${number}`),
  requestsHash: id(`requests ${number}`),
});

function baseFee(usual: string | null, { baseFeePerGas = usual }: BlockForm): RawObject {
  return baseFeePerGas === null ? {} : { baseFeePerGas };
}
