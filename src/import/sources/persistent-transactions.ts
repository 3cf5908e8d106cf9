import { lowerAddress } from '../../common/address.js';
import { decimalDigits } from '../../common/decimal.js';
import { parseHash } from '../../common/hash.js';
import type { Difference, Draft, SourceRecord } from '../import.types.js';
import { optionalCount, parseCount } from '../normalise/amount.js';
import { optionalDate, timestampText } from '../normalise/date.js';
import { FieldError, firstOf, isAbsent, shown, textOf, textWithin } from '../normalise/field.js';
import { scrub } from '../normalise/scrub.js';
import { digestOf, recordId } from '../record-id.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { StagedWriter, type Cell } from '../write/staged-table.repository.js';
import { PERSISTENT_TRANSACTIONS } from '../write/transaction-tables.js';
import { draftOf, leftOver, objectOf } from './draft.js';
import type { Source } from './source.js';

export const MAX_BIGINT = 2n ** 63n - 1n;
const MAX_UINT256 = 2n ** 256n - 1n;

const TAKEN = new Set([
  'hash',
  'txHash',
  'transactionHash',
  'blockNumber',
  'block',
  'blockHash',
  'transactionIndex',
  'from',
  'to',
  'value',
  'gasUsed',
  'gasPrice',
  'timestamp',
  'type',
  'status',
]);

const STATUSES: Record<string, string> = {
  confirmed: 'confirmed',
  success: 'confirmed',
  successful: 'confirmed',
  completed: 'confirmed',
  mined: 'confirmed',
  true: 'confirmed',
  '1': 'confirmed',
  '0x1': 'confirmed',
  failed: 'failed',
  failure: 'failed',
  reverted: 'failed',
  error: 'failed',
  false: 'failed',
  '0': 'failed',
  '0x0': 'failed',
  pending: 'pending',
};

interface TransactionDraft extends Draft {
  cells: Cell[];
}

/**
 * `blockchain_transactions.status` of what the file calls it; absent means that it was mined.
 * @throws FieldError `bad_status`
 */
export function transactionStatus(value: JsonValue | undefined): string {
  if (isAbsent(value)) return 'confirmed';
  const status = STATUSES[String(typeof value === 'boolean' ? value : textOf(value)).toLowerCase()];
  if (status === undefined)
    throw new FieldError('bad_status', `status is ${shown(value)}, which is not known`);
  return status;
}

/** Wei as the ether of `DECIMAL(36,18)`, or null where it would not fit. */
export function etherOf(wei: string): string | null {
  const padded = wei.padStart(19, '0');
  const ether = `${padded.slice(0, -18)}.${padded.slice(-18)}`;
  return decimalDigits(ether).whole <= 18 ? ether : null;
}

/** @throws FieldError `bad_hash` when the field is there and no 32-byte hash */
export function hashField(value: JsonValue | undefined, field: string): string | null {
  if (isAbsent(value)) return null;
  const hash = parseHash(textOf(value) ?? '');
  if (hash === null) throw new FieldError('bad_hash', `${field} is ${shown(value)}, not a 32-byte hash`);
  return hash;
}

/** `explorer-data/persistent-transactions.json`: chain transactions as an older explorer saw them. */
export class PersistentTransactions implements Source<TransactionDraft> {
  readonly file = 'explorer-data/persistent-transactions.json';
  readonly layout: Layout = { kind: 'list', wrappers: ['transactions'], scalarsAreRecords: false };
  private readonly rows: StagedWriter;

  constructor(session: ImportSession) {
    this.rows = new StagedWriter(session, PERSISTENT_TRANSACTIONS);
  }

  map(record: SourceRecord): TransactionDraft[] {
    const value = objectOf(record);
    const hash = hashField(firstOf(value, 'hash', 'txHash', 'transactionHash') ?? record.key, 'hash');
    if (hash === null) throw new FieldError('bad_hash', 'the transaction has no hash');
    const block = parseCount(firstOf(value, 'blockNumber', 'block'), 'blockNumber', MAX_BIGINT);
    const wei = optionalCount(value.value, 'value', MAX_UINT256);
    const time = optionalDate(value.timestamp, 'timestamp');
    const legacy = leftOver(value, TAKEN, []) ?? {};
    const id = recordId('transaction', hash);
    const cells: Cell[] = [
      id,
      hash,
      block,
      hashField(value.blockHash, 'blockHash'),
      optionalCount(value.transactionIndex, 'transactionIndex', 2_147_483_647n),
      addressOrLegacy(value, 'from', legacy),
      addressOrLegacy(value, 'to', legacy),
      wei === null ? null : etherOf(wei),
      wei,
      optionalCount(value.gasUsed, 'gasUsed', MAX_BIGINT),
      optionalCount(value.gasPrice, 'gasPrice', MAX_BIGINT),
      textWithin(value, 'type', 50),
      transactionStatus(value.status),
      time === null ? null : timestampText(time),
      'import',
    ];
    const rest = emptyToNull(legacy);
    const restText = rest === null ? null : toJsonText(rest);
    const digest = digestOf(cells.join('|'), restText);
    cells.push(
      restText === null
        ? `{"import":{"persistent":"${digest}"}}`
        : `{"import":{"persistent":"${digest}"},"persistent":${restText}}`,
    );
    return [{ ...draftOf(record, id, digest), cells }];
  }

  async write(drafts: TransactionDraft[]): Promise<void> {
    const outcomes = await this.rows.write(drafts);
    // The chain wins over the file: such a row has all that this record says.
    outcomes.forEach((outcome, at) => {
      drafts[at]!.outcome = outcome === 'inserted' || outcome === 'updated' ? outcome : 'unchanged';
    });
  }

  async compare(drafts: TransactionDraft[]): Promise<Difference[]> {
    const found = await this.rows.compare(drafts);
    return found.map((hit) => ({
      file: this.file,
      position: drafts[hit.ord]!.position,
      field: `blockchain_transactions.${hit.field}`,
      source: hit.source,
      database: hit.database,
    }));
  }

  rolledBack(): void {
    this.rows.reset();
  }
}

/** An address column, or null with the text kept among what no column took (`from: "system"`). */
export function addressOrLegacy(record: JsonObject, name: string, legacy: JsonObject): string | null {
  const value = record[name];
  if (isAbsent(value)) return null;
  const address = lowerAddress(textOf(value) ?? '');
  if (address === null) Object.assign(legacy, scrub({ [name]: value }));
  return address;
}

function emptyToNull(object: JsonObject): JsonObject | null {
  for (const name in object) if (name) return object;
  return null;
}
