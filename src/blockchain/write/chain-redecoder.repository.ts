import { isDeepStrictEqual } from 'node:util';
import type { ChainLog } from '../chain/block.js';
import { decodeBlock, type DecodableTransaction, type DecodedTransaction } from '../decode/decode-block.js';
import type { EventArguments } from '../decode/decode-event.js';
import { CATALOGUE_TOPICS, kindOfEvent } from '../decode/event-catalogue.js';
import type { ContractRegistry, RegisteredContract } from '../decode/contract-registry.js';
import type { ChainEvent } from './chain-batch.js';
import type { ChainConnection } from './chain-connection.repository.js';
import type { ChainWriter, Tip } from './chain-writer.repository.js';
import { ContractStore } from './contracts.repository.js';
import { ParticipantStore } from './participants.repository.js';

/** What one transaction looks at, at most; a block is decoded as a whole. */
export interface Stretch {
  logs: number;
  blocks: number;
}

const STRETCH: Stretch = { logs: 2_000, blocks: 50_000 };
/** Logs that some registry explains, or has explained. Transfers, most of what there is, are explained by none. */
const EXPLICABLE = '(l.topics[1] = ANY ($3) OR l.arguments IS NOT NULL)';

interface StoredLog extends ChainLog {
  eventName: string | null;
  arguments: EventArguments | null;
  /** Of the contract as it was handed on; null where it was not, or is no longer remembered. */
  kind: string | null;
}

interface StoredTransaction extends DecodableTransaction {
  index: number;
  type: string;
  block: ChainEvent['block'];
  receipt: { contractAddress: string | null; logs: StoredLog[] };
}

/**
 * Decodes stored blocks anew that another registry has decoded, from the lowest on. What is derived from it, and what
 * consumers are told, is afterwards what a fresh index of those blocks gives: each event that was not is handed on,
 * each that is none any more is taken back.
 */
export class ChainRedecoder {
  private readonly contracts: ContractStore;
  private readonly participants: ParticipantStore;

  constructor(
    private readonly connection: ChainConnection,
    private readonly writer: ChainWriter,
    private readonly stretch = STRETCH,
  ) {
    this.contracts = new ContractStore(connection);
    this.participants = new ParticipantStore(connection);
  }

  /** One stretch, in one transaction that also notes how far it came. Answers whether more is left. */
  async step(tip: Tip): Promise<boolean> {
    return this.connection.transaction({ durable: true }, async () => {
      await this.writer.lockCursor(tip);
      const { rows } = await this.connection.query<{ from: string | null }>(
        'SELECT redecode_from AS from FROM blockchain_cursors',
      );
      if (rows[0]!.from === null) return false;
      const first = Number(rows[0]!.from);
      const last = await this.findEnd(first, tip.height);
      const registry = await this.contracts.readRegistry(first - 1);
      await this.decode(await this.findTransactions(first, last), registry, first, last);
      const isLeft = last < tip.height;
      await this.connection.query('UPDATE blockchain_cursors SET redecode_from = $1', [
        isLeft ? last + 1 : null,
      ]);
      return isLeft;
    });
  }

  private async findEnd(first: number, height: number): Promise<number> {
    const end = Math.min(height, first + this.stretch.blocks - 1);
    const { rows } = await this.connection.query<{ last: string; count: string }>(
      `SELECT max(number) AS last, count(*) AS count
         FROM (SELECT l.block_number AS number FROM blockchain_logs l
                WHERE l.block_number BETWEEN $1 AND $2 AND ${EXPLICABLE} ORDER BY 1 LIMIT $4) c`,
      [first, end, CATALOGUE_TOPICS, this.stretch.logs],
    );
    // A block is decoded as a whole, so its transactions stay together.
    return Number(rows[0]!.count) < this.stretch.logs ? end : Number(rows[0]!.last);
  }

  private async findTransactions(first: number, last: number): Promise<StoredTransaction[]> {
    const { rows } = await this.connection.query<
      StoredTransaction & { number: string; blockHash: string; seconds: string }
    >(
      `SELECT t.hash, t.transaction_index AS index, t.from_address AS from, t.to_address AS to, t.input,
              t.transaction_type AS type, t.block_number AS number, b.hash AS "blockHash",
              extract(epoch FROM b.timestamp) AS seconds,
              jsonb_build_object('contractAddress', t.contract_address) AS receipt
         FROM blockchain_transactions t JOIN blockchain_blocks b ON b.number = t.block_number
        WHERE t.source = 'chain' AND t.block_number BETWEEN $1 AND $2
          AND t.hash IN (SELECT l.transaction_hash FROM blockchain_logs l
                          WHERE l.block_number BETWEEN $1 AND $2 AND ${EXPLICABLE})
        ORDER BY t.block_number, t.transaction_index`,
      [first, last, CATALOGUE_TOPICS],
    );
    const logs = await this.findLogs(rows.map(({ hash }) => hash));
    return rows.map(({ number, blockHash, seconds, ...transaction }) => ({
      ...transaction,
      block: { number: Number(number), hash: blockHash, timestamp: Number(seconds) },
      receipt: { ...transaction.receipt, logs: logs.get(transaction.hash) ?? [] },
    }));
  }

  private async findLogs(transactions: string[]): Promise<Map<string, StoredLog[]>> {
    const { rows } = await this.connection.query<StoredLog & { hash: string }>(
      `SELECT l.transaction_hash AS hash, l.log_index AS index, l.address, l.topics, l.data,
              l.event_name AS "eventName", l.arguments,
              (SELECT o.contract_kind FROM blockchain_outbox o
                 JOIN blockchain_blocks b ON b.hash = o.block_hash AND b.number = l.block_number
                WHERE o.transaction_hash = l.transaction_hash AND o.log_index = l.log_index
                ORDER BY o.id DESC LIMIT 1) AS kind
         FROM blockchain_logs l WHERE l.transaction_hash = ANY ($1) ORDER BY l.log_index`,
      [transactions],
    );
    const found = new Map<string, StoredLog[]>();
    for (const { hash, ...log } of rows) {
      const logs = found.get(hash);
      if (logs) logs.push(log);
      else found.set(hash, [log]);
    }
    return found;
  }

  private async decode(
    transactions: StoredTransaction[],
    registry: ContractRegistry,
    first: number,
    last: number,
  ): Promise<void> {
    const discovered: RegisteredContract[] = [];
    const decoded: DecodedTransaction[] = [];
    for (let at = 0; at < transactions.length;) {
      const { block } = transactions[at]!;
      const next = transactions.findIndex((one, index) => index > at && one.block.number !== block.number);
      const ofBlock = transactions.slice(at, (at = next < 0 ? transactions.length : next));
      const result = decodeBlock({ header: block, transactions: ofBlock }, registry);
      decoded.push(...result.transactions);
      discovered.push(...result.discovered);
    }
    await this.contracts.replaceDiscovered(first, last, discovered);
    await this.replaceEvents(transactions, decoded);
    await this.replaceTypes(transactions, decoded);
    await this.participants.replace(
      first,
      last,
      transactions.map(({ hash, index, block }, at) => ({
        hash,
        index,
        block: block.number,
        addresses: decoded[at]!.participants,
      })),
    );
  }

  private async replaceEvents(before: StoredTransaction[], now: DecodedTransaction[]): Promise<void> {
    const gone: ChainEvent[] = [];
    const come: ChainEvent[] = [];
    const changed: { hash: string; index: number; name: string | null; arguments: string | null }[] = [];
    before.forEach(({ hash, block, receipt }, at) => {
      receipt.logs.forEach((log, position) => {
        const { eventName: name, arguments: values, contract } = now[at]!.logs[position]!;
        const place = { transactionHash: hash, logIndex: log.index, block };
        const isSame = log.eventName === name && isDeepStrictEqual(log.arguments, values);
        if (!isSame) {
          changed.push({ hash, index: log.index, name, arguments: values && JSON.stringify(values) });
        }
        if (isSame && (log.kind ?? contract?.kind) === contract?.kind) return;
        if (log.arguments) {
          const kind = log.kind ?? kindOfEvent(log.eventName!);
          gone.push({
            ...place,
            name: log.eventName!,
            contract: { address: log.address, kind },
            arguments: log.arguments,
          });
        }
        if (contract) come.push({ ...place, name: name!, contract, arguments: values });
      });
    });
    await this.connection.query(
      `UPDATE blockchain_logs l SET event_name = u.name, arguments = u.arguments
         FROM unnest($1::text[], $2::integer[], $3::text[], $4::jsonb[]) AS u (hash, index, name, arguments)
        WHERE l.transaction_hash = u.hash AND l.log_index = u.index`,
      [
        changed.map(({ hash }) => hash),
        changed.map(({ index }) => index),
        changed.map(({ name }) => name),
        changed.map((one) => one.arguments),
      ],
    );
    // As in a reorganisation: what is no more first, the last of it before the first.
    await this.writer.addEvents(gone.reverse(), -1);
    await this.writer.addEvents(come);
  }

  private async replaceTypes(before: StoredTransaction[], now: DecodedTransaction[]): Promise<void> {
    const changed = before.flatMap(({ hash, type }, at) =>
      type === now[at]!.type ? [] : [{ hash, type: now[at]!.type }],
    );
    await this.connection.query(
      `UPDATE blockchain_transactions t SET transaction_type = u.type
         FROM unnest($1::text[], $2::text[]) AS u (hash, type) WHERE t.hash = u.hash`,
      [changed.map(({ hash }) => hash), changed.map(({ type }) => type)],
    );
  }
}
