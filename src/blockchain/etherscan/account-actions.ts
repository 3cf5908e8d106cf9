import { Injectable } from '@nestjs/common';
import { decodeMethod } from '../decode/method-catalogue.js';
import { trueAmount } from '../explorer/present.js';
import { type EtherscanModule, type EtherscanParameters, EtherscanRefusal } from './etherscan-answer.js';
import { addressOf, textOf, windowOf } from './etherscan-parameters.js';
import { EtherscanRepository, type Row } from './etherscan.repository.js';
import { NodeReader } from './node-reader.js';
import { parseAddress } from '../../common/address.js';

const MOST_ACCOUNTS = 20;
const MOST_ROWS = 10_000;

@Injectable()
export class AccountActions {
  constructor(
    private readonly chain: EtherscanRepository,
    private readonly node: NodeReader,
  ) {}

  readonly actions: EtherscanModule = {
    balance: async (parameters) => {
      const [balance] = await this.node.quantities('eth_getBalance', [
        addressOf(parameters),
        tagOf(parameters),
      ]);
      return balance!.toString();
    },
    balancemulti: (parameters) => this.balances(parameters),
    txlist: async (parameters) => {
      const window = windowOf(parameters, ['startblock', 'endblock'], MOST_ROWS);
      const rows = await this.chain.findAccountTransactions(addressOf(parameters), window);
      return rows.map(toTransaction);
    },
    tokentx: async (parameters) => {
      const address = textOf(parameters, 'address') === undefined ? undefined : addressOf(parameters);
      const token =
        textOf(parameters, 'contractaddress') === undefined
          ? undefined
          : addressOf(parameters, 'contractaddress');
      if (!address && !token) throw new EtherscanRefusal('Error! Missing address or contractaddress');
      const window = windowOf(parameters, ['startblock', 'endblock'], MOST_ROWS);
      return (await this.chain.findTokenTransfers(address, token, window)).map(toTransfer);
    },
    tokenbalance: async (parameters) => {
      const found = await this.chain.findTokenBalance(
        addressOf(parameters, 'contractaddress'),
        addressOf(parameters),
      );
      const balance = found && trueAmount(found.balance, found.whole);
      if (balance == null) throw new EtherscanRefusal('The balance is not known');
      return balance;
    },
  };

  private async balances(parameters: EtherscanParameters): Promise<unknown> {
    const given = (textOf(parameters, 'address') ?? '').split(',');
    const addresses = given.map((text) => parseAddress(text));
    if (given.length > MOST_ACCOUNTS || addresses.includes(null)) {
      throw new EtherscanRefusal(`Error! Invalid address format, or more than ${MOST_ACCOUNTS}`);
    }
    const tag = tagOf(parameters);
    const calls = addresses.map((address) => [address, tag]);
    const balances = await this.node.quantities('eth_getBalance', ...calls);
    return given.map((account, at) => ({ account, balance: balances[at]!.toString() }));
  }
}

/** Older states are what archives have. */
function tagOf(parameters: EtherscanParameters): 'latest' {
  const tag = textOf(parameters, 'tag') ?? 'latest';
  if (tag !== 'latest' && tag !== 'pending')
    throw new EtherscanRefusal('Error! Only the latest state is known');
  return 'latest';
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
const seconds = (time: unknown): string =>
  time instanceof Date ? String(Math.floor(time.getTime() / 1_000)) : '';
const confirmations = ({ height, blockNumber }: Row): string =>
  String(Math.max(0, Number(height) - Number(blockNumber) + 1));

function toTransaction(row: Row): Record<string, string> {
  const method = decodeMethod(row.methodId as string | null, null);
  return {
    blockNumber: text(row.blockNumber),
    blockHash: text(row.blockHash),
    timeStamp: seconds(row.timestamp),
    hash: text(row.hash),
    nonce: text(row.nonce),
    transactionIndex: text(row.index),
    from: text(row.from),
    to: text(row.to),
    value: text(row.value),
    gas: text(row.gas),
    gasPrice: text(row.effectiveGasPrice ?? row.gasPrice),
    gasPriceBid: text(row.maxFeePerGas ?? row.gasPrice ?? row.effectiveGasPrice),
    input: (row.calldata as string | null) ?? '0x',
    // Ours: withheld calldata must not be taken for none.
    inputWithheld: row.calldata === null && row.type !== null ? '1' : '0',
    methodId: method.id ?? '0x',
    functionName: method.signature ?? '',
    contractAddress: text(row.contractAddress),
    cumulativeGasUsed: text(row.cumulativeGasUsed),
    txreceipt_status: row.root ? '' : row.status === 'failed' ? '0' : '1',
    gasUsed: text(row.gasUsed),
    confirmations: confirmations(row),
    isError: row.status === 'failed' ? '1' : '0',
  };
}

/** Name, symbol and decimals are the contract's to say, and it is not asked; a registered name is known. */
const toTransfer = (row: Row): Record<string, string> => ({
  blockNumber: text(row.blockNumber),
  timeStamp: seconds(row.timestamp),
  hash: text(row.hash),
  nonce: text(row.nonce),
  blockHash: text(row.blockHash),
  from: text(row.from),
  contractAddress: text(row.token),
  to: text(row.to),
  value: text(row.value),
  tokenName: text(row.name),
  tokenSymbol: '',
  tokenDecimal: '',
  transactionIndex: text(row.index),
  logIndex: text(row.logIndex),
  gas: text(row.gas),
  gasPrice: text(row.gasPrice),
  gasUsed: text(row.gasUsed),
  cumulativeGasUsed: text(row.cumulativeGasUsed),
  input: 'deprecated',
  confirmations: confirmations(row),
});
