import { Injectable } from '@nestjs/common';
import { APPENDED_GAS, type AppendedFields } from '../chain/block.js';
import { toQuantity } from '../chain/quantity.js';
import { presentEnvelope, type PublicEnvelope } from '../explorer/envelope.js';
import { ChainAge } from '../explorer/chain-age.js';
import { type EtherscanModule, type EtherscanParameters, EtherscanRefusal } from './etherscan-answer.js';
import { addressOf, hashOf, textOf, wholeOf } from './etherscan-parameters.js';
import { EtherscanRepository, type Row } from './etherscan.repository.js';
import { NodeReader } from './node-reader.js';

/** Signatures are not indexed; so says a node of a transaction that has none. */
const NO_SIGNATURE = { v: '0x0', r: `0x${'0'.repeat(64)}`, s: `0x${'0'.repeat(64)}` };

const NO_AUTHORIZATION = { yParity: '0x0', r: NO_SIGNATURE.r, s: NO_SIGNATURE.s };

/** Module `proxy`: JSON-RPC as far as the index can answer it. */
@Injectable()
export class ProxyActions {
  constructor(
    private readonly chain: EtherscanRepository,
    private readonly node: NodeReader,
    private readonly age: ChainAge,
  ) {}

  readonly actions: EtherscanModule = {
    eth_chainId: () => this.chainId(),
    eth_blockNumber: async () => toQuantity((await this.status()).height),
    eth_getBlockByNumber: async (parameters) => {
      const chainId = await this.chainId();
      const block = await this.findBlock(parameters);
      if (!block) return null;
      const isWhole = textOf(parameters, 'boolean') === 'true';
      const whole = isWhole ? await this.chain.findTransactionsOfBlock(Number(block.number)) : [];
      return toBlock(
        block,
        isWhole ? whole.map((row) => toTransaction(row, chainId)) : (block.hashes as string[]),
      );
    },
    eth_getBlockTransactionCountByNumber: async (parameters) => {
      const block = await this.findBlock(parameters);
      return block ? toQuantity(block.transactionCount as number) : null;
    },
    eth_getTransactionByHash: async (parameters) => {
      const chainId = await this.chainId();
      const row = await this.chain.findTransaction(hashOf(parameters));
      return row && row.type !== null ? toTransaction(row, chainId) : null;
    },
    eth_getTransactionByBlockNumberAndIndex: async (parameters) => {
      const chainId = await this.chainId();
      const block = await this.findBlock(parameters);
      const index = wholeOf(parameters, 'index', 0);
      const rows = block ? await this.chain.findTransactionsOfBlock(Number(block.number)) : [];
      const row = rows.find((one) => one.index === index);
      return row ? toTransaction(row, chainId) : null;
    },
    eth_getTransactionReceipt: async (parameters) => {
      const row = await this.chain.findTransaction(hashOf(parameters));
      if (!row || row.type === null) return null;
      return toReceipt(row, await this.chain.findLogsOfTransaction(row.hash as string));
    },
    eth_getTransactionCount: async (parameters) => {
      const [count] = await this.node.quantities('eth_getTransactionCount', [
        addressOf(parameters),
        'latest',
      ]);
      return toQuantity(count!);
    },
    eth_gasPrice: async () => toQuantity((await this.node.quantities('eth_gasPrice', []))[0]!),
  };

  private async status() {
    const status = await this.age.status();
    if (!status || status.height < 0) throw new EtherscanRefusal('No chain has been indexed yet', -32000);
    return status;
  }

  /** @throws {EtherscanRefusal} for a tag whose meaning nobody here knows */
  private async findBlock(parameters: EtherscanParameters): Promise<Row | undefined> {
    const tag = textOf(parameters, 'tag') ?? 'latest';
    if (tag === 'latest') return this.chain.findBlock();
    // Finality is immediate on the networks that this is for, and a pending block nobody has.
    if (tag === 'earliest') return this.chain.findBlock(0);
    return this.chain.findBlock(wholeOf({ tag }, 'tag', NaN));
  }

  /** Asked before a connection is held: it may need one of its own. */
  private async chainId(): Promise<string> {
    return toQuantity(BigInt((await this.status()).chainId));
  }
}

const quantity = (value: unknown): string | null =>
  value == null ? null : toQuantity(BigInt(value as string | number));

function toTransaction(row: Row, chainId: string): Record<string, unknown> {
  const type = row.type as number;
  return {
    hash: row.hash,
    blockHash: row.blockHash,
    blockNumber: quantity(row.blockNumber),
    transactionIndex: quantity(row.index),
    type: quantity(type),
    nonce: quantity(row.nonce),
    from: row.from,
    to: row.to,
    value: quantity(row.value),
    gas: quantity(row.gas),
    gasPrice: quantity(row.effectiveGasPrice ?? row.gasPrice),
    ...(row.maxFeePerGas != null && {
      maxFeePerGas: quantity(row.maxFeePerGas),
      maxPriorityFeePerGas: quantity(row.maxPriorityFeePerGas),
    }),
    ...(type > 0 && { chainId }),
    ...envelopeOf(row.envelope as PublicEnvelope | null, type),
    input: row.calldata ?? '0x',
    inputWithheld: row.calldata === null,
    ...NO_SIGNATURE,
  };
}

/** As a node says it, with the keys' number in place of the keys; a list of which a part is withheld is null. */
function envelopeOf(envelope: PublicEnvelope | null, type: number): Record<string, unknown> {
  const { accessList, authorizationList, blobCount } = presentEnvelope(type, envelope);
  const isWhole = (entries: object[]): boolean =>
    entries.every((entry) => !Object.values(entry).includes(null));
  return {
    ...(accessList && {
      accessList: isWhole(accessList) ? accessList.map((entry) => ({ ...entry, storageKeys: [] })) : null,
    }),
    ...(authorizationList && {
      authorizationList: isWhole(authorizationList)
        ? authorizationList.map(({ address, chainId, nonce }) => ({
            address,
            chainId: quantity(chainId),
            nonce: quantity(nonce),
            ...NO_AUTHORIZATION,
          }))
        : null,
    }),
    ...(blobCount !== null && {
      maxFeePerBlobGas: envelope?.maxFeePerBlobGas ?? null,
      blobVersionedHashes: null,
      blobCount,
    }),
  };
}

const blobsOf = (envelope: PublicEnvelope | null): Record<string, unknown> =>
  envelope?.blobGasUsed == null
    ? {}
    : { blobGasUsed: envelope.blobGasUsed, blobGasPrice: envelope.blobGasPrice };

const toReceipt = (row: Row, logs: Row[]): Record<string, unknown> => ({
  transactionHash: row.hash,
  transactionIndex: quantity(row.index),
  blockHash: row.blockHash,
  blockNumber: quantity(row.blockNumber),
  from: row.from,
  to: row.to,
  contractAddress: row.contractAddress,
  cumulativeGasUsed: quantity(row.cumulativeGasUsed),
  gasUsed: quantity(row.gasUsed),
  effectiveGasPrice: quantity(row.effectiveGasPrice),
  type: quantity(row.type),
  ...blobsOf(row.envelope as PublicEnvelope | null),
  // A bloom holds what topics hold: whoever can guess an identity could ask it.
  logsBloom: null,
  ...(row.root ? { root: row.root } : { status: row.status === 'failed' ? '0x0' : '0x1' }),
  logs: logs.map((log) => ({
    address: log.address,
    topics: (log.topics as string[] | null) ?? [],
    data: (log.data as string | null) ?? '0x',
    dataWithheld: log.data === null,
    blockNumber: quantity(row.blockNumber),
    blockHash: row.blockHash,
    transactionHash: row.hash,
    transactionIndex: quantity(row.index),
    logIndex: quantity(log.logIndex),
    removed: false,
  })),
});

function appendedTo({ appended }: Row): Record<string, unknown> {
  const fields = (appended ?? {}) as AppendedFields;
  const gas = APPENDED_GAS.filter((name) => fields[name] !== undefined);
  return { ...fields, ...Object.fromEntries(gas.map((name) => [name, quantity(fields[name])])) };
}

const toBlock = (block: Row, transactions: unknown[]): Record<string, unknown> => ({
  number: quantity(block.number),
  hash: block.hash,
  parentHash: block.parentHash,
  nonce: block.nonce,
  sha3Uncles: block.sha3Uncles,
  transactionsRoot: block.transactionsRoot,
  stateRoot: block.stateRoot,
  receiptsRoot: block.receiptsRoot,
  miner: block.miner,
  difficulty: quantity(block.difficulty),
  totalDifficulty: quantity(block.totalDifficulty),
  size: quantity(block.size),
  extraData: block.extraData,
  gasLimit: quantity(block.gasLimit),
  gasUsed: quantity(block.gasUsed),
  timestamp: block.timestamp instanceof Date ? quantity(Math.floor(block.timestamp.getTime() / 1_000)) : null,
  mixHash: block.mixHash,
  ...(block.baseFeePerGas != null && { baseFeePerGas: quantity(block.baseFeePerGas) }),
  ...appendedTo(block),
  uncles: [],
  transactions,
});
