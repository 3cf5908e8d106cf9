import { lowerAddress } from '../../common/address.js';
import type { SourceRecord } from '../import.types.js';
import { parseCurrency, parseMoney, optionalCount, type Currency } from '../normalise/amount.js';
import { optionalDate } from '../normalise/date.js';
import { FieldError, firstOf, isAbsent, isObject, shown, textOf } from '../normalise/field.js';
import type { Identity, IdentityBook } from '../normalise/identity-book.js';
import type { JsonObject, JsonValue } from '../scan/record-parser.js';
import { DEFAULT_POOL } from './pool-references.js';
import { hashField, MAX_BIGINT, transactionStatus } from './persistent-transactions.js';
import { objectOf } from './draft.js';

export interface LogRecord {
  value: JsonObject;
  type: string;
  hash: string | null;
  block: string | null;
  logIndex: string | null;
  time: number | null;
  identity: Identity | null;
  wallet: string | null;
  investment: { amount: string; currency: Currency; status: string; pool: string } | null;
  /** What tells this row from every other one; its status, id and metadata may change. */
  key: string;
}

/** `blockchain_transactions.transaction_type` of the log's types; others keep their name. */
const TRANSACTION_TYPES: Record<string, string> = {
  harvest_invest: 'investment',
  harvest_redeem: 'withdrawal',
  egp_minted: 'mint',
  egp_sent: 'transfer',
  token_transfer: 'transfer',
};

const INVESTMENT_STATUSES: Record<string, string> = {
  confirmed: 'confirmed',
  success: 'confirmed',
  successful: 'confirmed',
  completed: 'confirmed',
  complete: 'confirmed',
  mined: 'confirmed',
  pending: 'pending',
  processing: 'pending',
  failed: 'failed',
  failure: 'failed',
  reverted: 'failed',
  error: 'failed',
  cancelled: 'failed',
  canceled: 'failed',
  refunded: 'refunded',
};
const REFUNDED = /^(?:refunded|cancell?ed|complete|processing)$/i;

export function transactionTypeOf(type: string): string {
  return TRANSACTION_TYPES[type] ?? type;
}

/**
 * Reads one row of transactions-log.json.
 * @throws FieldError naming the field; an amount only matters where it becomes an investment
 */
export function logRecord(record: SourceRecord, identities: IdentityBook): LogRecord {
  const value = objectOf(record);
  const type = textOf(firstOf(value, 'type', 'action'))?.toLowerCase() ?? null;
  if (type === null) throw new FieldError('missing_type', 'the row has no type');
  if (type.length > 50) throw new FieldError('text_too_long', 'type has more than 50 characters');
  const nested = isObject(value.metadata) ? value.metadata : null;
  const hash = hashField(firstOf(value, 'txHash', 'transactionHash', 'hash'), 'txHash');
  const block = optionalCount(value.blockNumber, 'blockNumber', MAX_BIGINT);
  const logIndex = optionalCount(value.logIndex ?? nested?.logIndex, 'logIndex', 2_147_483_647n);
  const time = optionalDate(value.timestamp, 'timestamp');
  const identity = identities.of(value, null);
  const wallet = lowerAddress(textOf(value.walletAddress) ?? '');
  const pool = textOf(
    firstOf(value, 'poolId', 'pool') ??
      (nested ? firstOf(nested, 'poolId', 'pool', 'poolAddress') : undefined),
  );
  const investment = type === 'harvest_invest' ? investmentOf(value, nested, pool ?? DEFAULT_POOL) : null;
  // Read here only to refuse what isn't known, so that a bad row is named once, whatever becomes of it.
  if (hash !== null && block !== null) statusOfTransaction(value.status);
  const key = [
    type,
    hash,
    time,
    identity?.phoneHash,
    wallet,
    lowered(value.from),
    lowered(value.to),
    investment?.amount ?? textOf(value.amount),
    pool,
    logIndex,
  ].join('|');
  return { value, type, hash, block, logIndex, time, identity, wallet, investment, key };
}

/** A payment that was taken back was mined all the same. */
export function statusOfTransaction(value: JsonValue | undefined): string {
  return REFUNDED.test(textOf(value) ?? '') ? 'confirmed' : transactionStatus(value);
}

function lowered(value: JsonValue | undefined): string | null {
  return textOf(value)?.toLowerCase() ?? null;
}

function investmentOf(value: JsonObject, nested: JsonObject | null, pool: string): LogRecord['investment'] {
  // The log's amounts are units of the currency with a decimal point, not wei: 12 digits before the point is the limit.
  const amount = parseMoney(value.amount, 'amount', true);
  const stated = firstOf(value, 'currency') ?? (nested ? firstOf(nested, 'currency') : undefined);
  let currency = amount.currency;
  if (!isAbsent(stated)) {
    const named = parseCurrency(textOf(stated) ?? '');
    if (named === null || (currency !== null && currency !== named)) {
      throw new FieldError(
        'bad_currency',
        `currency is ${shown(stated)}, which is not known or not the amount's`,
      );
    }
    currency = named;
  }
  const status = isAbsent(value.status)
    ? 'confirmed'
    : INVESTMENT_STATUSES[textOf(value.status)?.toLowerCase() ?? ''];
  if (status === undefined)
    throw new FieldError('bad_status', `status is ${shown(value.status)}, which is not known`);
  return { amount: amount.value, currency: currency ?? 'EGP', status, pool };
}
