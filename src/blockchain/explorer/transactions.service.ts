import { Injectable, type StreamableFile } from '@nestjs/common';
import { AnswerCache } from '../../cache/answer-cache.js';
import type { Aged } from '../../common/http/data-age.js';
import type { KeysetPage, KeysetQuery } from '../../common/list-query/keyset.js';
import { DEFAULT_LIMIT } from '../../common/list-query/list-query.js';
import { notFound } from '../../common/problem/problem.js';
import { carriedCalldata, decodeMethod, type DecodedMethod } from '../decode/method-catalogue.js';
import { PoolLinksService } from '../pool-links.service.js';
import { ChainAge } from './chain-age.js';
import type {
  TokenTransferDto,
  TransactionDetailsDto,
  TransactionLogDto,
} from './dto/transaction-details.dto.js';
import type { TransactionDto } from './dto/transaction.dto.js';
import { presentEnvelope, type PublicEnvelope } from './envelope.js';
import { ExplorerExport, type ExportFormat } from './explorer-export.js';
import { toPool } from './pools.js';
import { checksum } from './present.js';
import type { TransactionFilter } from './transaction-filter.js';
import { toTransaction } from './transaction-rows.js';
import { type TransactionRow, TransactionsRepository } from './transactions.repository.js';

export const TRANSACTION_CSV = [
  'hash',
  'blockNumber',
  'transactionIndex',
  'timestamp',
  'status',
  'transactionType',
  'method',
  'fromAddress',
  'toAddress',
  'value',
  'valueWei',
  'gasUsed',
  'gasPrice',
] as const;

@Injectable()
export class TransactionsService {
  constructor(
    private readonly transactions: TransactionsRepository,
    private readonly age: ChainAge,
    private readonly pools: PoolLinksService,
    private readonly cache: AnswerCache,
    private readonly exports: ExplorerExport,
  ) {}

  list(
    filter: TransactionFilter,
    query: KeysetQuery,
  ): Promise<KeysetPage<TransactionDto> | Aged<KeysetPage<TransactionDto>>> {
    const isFirst = Object.keys(filter).length === 0 && !query.cursor && query.limit === DEFAULT_LIMIT;
    if (!isFirst) return this.transactions.findPage(filter, query);
    return this.cache.remember('explorerPages', { resource: 'transactions' }, () =>
      this.transactions.findPage(filter, query),
    );
  }

  /** @throws Problem 404 */
  async get(hash: string): Promise<TransactionDetailsDto> {
    // Before a connection is held: it may need one of its own.
    const status = await this.age.status();
    const row = await this.transactions.findDetails(hash);
    if (!row) throw notFound();
    const participants = (row.participants ?? []) as string[];
    const pools = await this.pools.findByContracts(participants);
    const blockNumber = Number(row.blockNumber);
    const isOnChain = row.envelopeType !== null;
    return {
      ...toTransaction(row),
      ...exactFields(row),
      ...presentEnvelope(row.envelopeType as number | null, row.envelope as PublicEnvelope | null),
      succeeded: row.status === 'failed' ? false : row.status === 'pending' || row.receiptRoot ? null : true,
      contractAddress: checksum(row.contractAddress),
      confirmations: status && isOnChain ? Math.max(0, status.height - blockNumber) : null,
      call: callOf(row),
      calldata: row.calldata as string | null,
      calldataSize: row.calldataSize as number | null,
      logs: ((row.logs ?? []) as TransactionLogDto[]).map(toLog),
      logCount: Number(row.logCount),
      transfers: ((row.transfers ?? []) as TokenTransferDto[]).map(toTransfer),
      participants: participants.map((address) => checksum(address)),
      pools: pools.map(toPool),
    };
  }

  /** @throws Problem 503 while too many exports run */
  export(format: ExportFormat, filter: TransactionFilter, from?: KeysetQuery['cursor']): StreamableFile {
    return this.exports.stream(format, {
      name: 'transactions',
      columns: TRANSACTION_CSV,
      page: (query) => this.transactions.findPage(filter, query),
      from,
    });
  }
}

const EXACT = [
  'envelopeType',
  'nonce',
  'gasLimit',
  'maxFeePerGas',
  'maxPriorityFeePerGas',
  'effectiveGasPrice',
  'cumulativeGasUsed',
  'receiptRoot',
] as const;

const exactFields = (row: TransactionRow) =>
  Object.fromEntries(EXACT.map((name) => [name, row[name]])) as Pick<
    TransactionDetailsDto,
    (typeof EXACT)[number]
  >;

function callOf(row: TransactionRow): DecodedMethod | null {
  const { methodId, calldata, called, calledMethodId } = row as Record<string, string | null>;
  if (methodId == null) return null;
  const method = decodeMethod(methodId, calldata ?? null);
  if (called == null) return method;
  const inner = decodeMethod(calledMethodId ?? null, calldata == null ? null : carriedCalldata(calldata));
  return { ...method, calls: { contract: checksum(called), method: inner } };
}

const toLog = (log: TransactionLogDto): TransactionLogDto => ({ ...log, address: checksum(log.address) });

const toTransfer = (transfer: TokenTransferDto): TokenTransferDto => ({
  ...transfer,
  tokenAddress: checksum(transfer.tokenAddress),
  fromAddress: checksum(transfer.fromAddress),
  toAddress: checksum(transfer.toAddress),
});
