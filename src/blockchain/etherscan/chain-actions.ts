import { Injectable } from '@nestjs/common';
import { parseHash } from '../../common/hash.js';
import { toQuantity } from '../chain/quantity.js';
import { type EtherscanModule, type EtherscanParameters, EtherscanRefusal } from './etherscan-answer.js';
import { addressOf, hashOf, textOf, wholeOf, windowOf } from './etherscan-parameters.js';
import { EtherscanRepository, type LogFilter, LOGS_LOOKED_AT, type Row } from './etherscan.repository.js';

const MOST_LOGS = 1_000;

/** Modules `block`, `transaction` and `logs`. */
@Injectable()
export class ChainActions {
  constructor(private readonly chain: EtherscanRepository) {}

  readonly block: EtherscanModule = {
    getblocknobytime: async (parameters) => {
      const closest = textOf(parameters, 'closest') ?? 'before';
      if (closest !== 'before' && closest !== 'after')
        throw new EtherscanRefusal('Error! Invalid closest value');
      const seconds = wholeOf(parameters, 'timestamp', NaN, 253_402_300_799);
      if (Number.isNaN(seconds)) throw new EtherscanRefusal('Error! Missing timestamp');
      const number = await this.chain.findBlockByTime(seconds, closest);
      if (number === undefined) throw new EtherscanRefusal('Error! No closest block found');
      return number;
    },
  };

  readonly transaction: EtherscanModule = {
    getstatus: async (parameters) => {
      const row = await this.find(parameters);
      return { isError: row.status === 'failed' ? '1' : '0', errDescription: '' };
    },
    gettxreceiptstatus: async (parameters) => {
      const row = await this.find(parameters);
      // Before Byzantium nobody said; Etherscan answers an empty text then.
      return { status: row.root || row.status === 'pending' ? '' : row.status === 'failed' ? '0' : '1' };
    },
  };

  readonly logs: EtherscanModule = {
    getLogs: async (parameters) => {
      const window = windowOf(parameters, ['fromBlock', 'toBlock'], MOST_LOGS);
      const { rows, lookedAt } = await this.chain.findLogs(filterOf(parameters), { ...window, order: 'ASC' });
      if (lookedAt >= LOGS_LOOKED_AT && rows.length < window.limit) {
        throw new EtherscanRefusal(
          `Query Timeout occured. Please select a smaller result dataset (${LOGS_LOOKED_AT} logs)`,
        );
      }
      return rows.map(toLog);
    },
  };

  private async find(parameters: EtherscanParameters): Promise<Row> {
    const row = await this.chain.findTransaction(hashOf(parameters));
    if (!row) throw new EtherscanRefusal('Error! Transaction not found');
    return row;
  }
}

function filterOf(parameters: EtherscanParameters): LogFilter {
  const topics = [0, 1, 2, 3].flatMap((at) => {
    const text = textOf(parameters, `topic${at}`);
    if (text === undefined) return [];
    const topic = parseHash(text);
    if (!topic) throw new EtherscanRefusal(`Error! Invalid topic${at}`);
    return [{ at, topic }];
  });
  const operators = Object.entries(parameters).filter(([name]) => /^topic\d_\d_opr$/.test(name));
  const isOr = operators.map(([, value]) => value === 'or');
  if (isOr.some((one) => one !== isOr[0])) throw new EtherscanRefusal('Error! Only one operator at a time');
  const address = textOf(parameters, 'address') === undefined ? undefined : addressOf(parameters);
  return { address, topics, isAnyOf: isOr[0] ?? false };
}

const toLog = (row: Row) => ({
  address: row.address,
  topics: (row.topics as string[] | null) ?? [],
  data: (row.data as string | null) ?? '0x',
  // Ours: withheld data must not be taken for none.
  dataWithheld: row.data === null ? '1' : '0',
  blockNumber: toQuantity(Number(row.blockNumber)),
  blockHash: row.blockHash,
  timeStamp: row.timestamp instanceof Date ? toQuantity(Math.floor(row.timestamp.getTime() / 1_000)) : '0x',
  gasPrice: row.effectiveGasPrice === null ? '0x' : toQuantity(BigInt(row.effectiveGasPrice as string)),
  gasUsed: row.gasUsed === null ? '0x' : toQuantity(BigInt(row.gasUsed as string)),
  logIndex: toQuantity(Number(row.logIndex)),
  transactionHash: row.transactionHash,
  transactionIndex: toQuantity(Number(row.index ?? 0)),
});
