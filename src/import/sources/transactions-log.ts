import { toScaled } from '../../common/decimal.js';
import { lowerAddress } from '../../common/address.js';
import type { ImportVault } from '../import.runtime.js';
import { quarantine, type Difference, type SourceRecord } from '../import.types.js';
import { timestampText } from '../normalise/date.js';
import { textOf } from '../normalise/field.js';
import type { IdentityBook } from '../normalise/identity-book.js';
import { digestOf, recordId } from '../record-id.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import { EVENTS, INVESTMENTS } from '../write/log-tables.js';
import { AssetsRepository } from '../write/assets.repository.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { PaidTransactions } from '../write/paid-transactions.repository.js';
import { RawRecords } from '../write/raw-records.repository.js';
import { StagedWriter, type StagedRow } from '../write/staged-table.repository.js';
import { LOGGED_TRANSACTIONS } from '../write/transaction-tables.js';
import { draftOf, leftOver } from './draft.js';
import { logRecord, statusOfTransaction, transactionTypeOf, type LogRecord } from './log-record.js';
import { LogUsers, type LogDraft } from './log-users.js';
import { PoolReferences } from './pool-references.js';
import type { Source } from './source.js';

const TAKEN = new Set([
  'txHash',
  'transactionHash',
  'blockNumber',
  'identityHash',
  'phoneHash',
  'phoneNumber',
]);

/** `explorer-data/transactions-log.json`: what people did, on the chain and off it; the investments come from here. */
export class TransactionsLog implements Source<LogDraft> {
  readonly file = 'explorer-data/transactions-log.json';
  readonly layout: Layout = { kind: 'list', wrappers: ['transactions', 'logs'], scalarsAreRecords: false };
  /** Micro-units by asset id and currency, of every investment that was taken. */
  readonly sums = new Map<string, bigint>();
  private readonly transactions: StagedWriter;
  private readonly events: StagedWriter;
  private readonly investments: StagedWriter;
  private readonly kept: RawRecords;
  private readonly users: LogUsers;
  private readonly pools: PoolReferences;
  private readonly paid: PaidTransactions;

  constructor(
    session: ImportSession,
    vault: ImportVault,
    private readonly identities: IdentityBook,
    private readonly startedAt: () => string,
    /** Names of opportunities that are in quarantine. */
    private readonly quarantinedAssets: () => Promise<Set<string>>,
  ) {
    this.transactions = new StagedWriter(session, LOGGED_TRANSACTIONS);
    this.events = new StagedWriter(session, EVENTS);
    this.investments = new StagedWriter(session, INVESTMENTS);
    this.kept = new RawRecords(session, vault);
    this.users = new LogUsers(session, vault, startedAt);
    this.pools = new PoolReferences(new AssetsRepository(session));
    this.paid = new PaidTransactions(session);
  }

  async prepare(): Promise<void> {
    await this.pools.load(await this.quarantinedAssets());
    this.sums.clear();
  }

  map(record: SourceRecord): LogDraft[] {
    const row = logRecord(record, this.identities);
    const id = recordId('log', row.key);
    const legacy = leftOver(row.value, TAKEN, row.identity?.spellings ?? []);
    const legacyText = toJsonText(legacy);
    const digest = digestOf(row.hash, row.block, legacyText, row.identity?.phone ? 'phone' : null);
    const target = row.investment === null ? null : this.pools.resolve(row.investment.pool);
    return [{ ...draftOf(record, id, digest), row, legacyText, target, userId: null }];
  }

  async write(drafts: LogDraft[], last: boolean): Promise<void> {
    await this.users.resolve(drafts, last);
    const open = drafts.filter((draft) => draft.outcome === null);
    await this.writeInvestments(open);
    await this.writeTransactions(
      open.filter((draft) => draft.outcome !== 'quarantined' && isChain(draft.row)),
    );
    await this.writeEvents(open.filter((draft) => draft.outcome !== 'quarantined' && isEvent(draft.row)));
    const disputed = open.filter((draft) => draft.row.identity?.disputed && draft.outcome !== 'quarantined');
    await this.kept.keep(this.file, disputed, () => 'disputed_phone', false);
    this.users.committing();
  }

  taken(draft: LogDraft): void {
    const { investment } = draft.row;
    if (investment === null || draft.target === null) return;
    const key = `${draft.target.assetId}|${investment.currency}`;
    this.sums.set(key, (this.sums.get(key) ?? 0n) + toScaled(investment.amount, 6));
  }

  rolledBack(): void {
    for (const writer of [this.transactions, this.events, this.investments]) writer.reset();
    this.users.forget();
    this.pools.forget();
  }

  async compare(drafts: LogDraft[]): Promise<Difference[]> {
    await this.users.find(drafts);
    // A row whose user isn't known was quarantined when it was imported.
    const placed = drafts.filter((draft) => draft.row.investment === null || draft.userId !== null);
    const paid = placed.filter((draft) => draft.row.investment !== null);
    const chain = placed.filter((draft) => isChain(draft.row) && draft.row.investment === null);
    const events = placed.filter((draft) => isEvent(draft.row));
    return [
      ...(await this.differences(this.investments, INVESTMENTS.name, paid, paid.map(investmentCells))),
      ...(await this.differences(
        this.transactions,
        LOGGED_TRANSACTIONS.name,
        chain,
        chain.map((draft) => transactionCells([draft])),
      )),
      ...(await this.differences(
        this.events,
        EVENTS.name,
        events,
        events.map((draft) => this.eventCells(draft)),
      )),
    ];
  }

  private async differences(
    writer: StagedWriter,
    table: string,
    drafts: LogDraft[],
    rows: StagedRow[],
  ): Promise<Difference[]> {
    const found = await writer.compare(rows);
    return found.map(({ ord, field, source, database }) => ({
      file: this.file,
      position: drafts[ord]!.position,
      field: `${table}.${field}`,
      source,
      database,
    }));
  }

  private async writeInvestments(drafts: LogDraft[]): Promise<void> {
    const paid = drafts.filter((draft) => draft.row.investment !== null);
    if (paid.length === 0) return;
    const known = await this.paid.settle(paid);
    const fresh = paid.filter((draft) => draft.outcome !== 'quarantined' && !known.has(draft));
    await this.pools.ensure(
      fresh.map((draft) => draft.target!),
      this.startedAt(),
    );
    const outcomes = await this.investments.write(fresh.map((draft) => this.investmentRow(draft)));
    outcomes.forEach((outcome, at) => {
      const draft = fresh[at]!;
      if (outcome === 'displaced') {
        quarantine(
          draft,
          'transaction_taken',
          `transaction ${draft.row.hash} pays for another investment already`,
        );
      } else draft.outcome = outcome === 'foreign' ? 'unchanged' : outcome;
    });
  }

  /** Several rows of the log may speak of one transaction: they meet in one staged row. */
  private async writeTransactions(drafts: LogDraft[]): Promise<void> {
    const byHash = new Map<string, [LogDraft, ...LogDraft[]]>();
    for (const draft of drafts) {
      const same = byHash.get(draft.row.hash!);
      if (same) same.push(draft);
      else byHash.set(draft.row.hash!, [draft]);
    }
    const groups = [...byHash.values()];
    const outcomes = await this.transactions.write(groups.map(transactionCells));
    const chained: LogDraft[] = [];
    outcomes.forEach((outcome, at) => {
      for (const draft of groups[at]!) {
        if (outcome === 'foreign') chained.push(draft);
        else draft.outcome ??= outcome === 'displaced' ? 'unchanged' : outcome;
      }
    });
    // The chain's row is not ours to touch, so what only the log knows is kept beside it.
    const undecided = chained.filter((draft) => draft.outcome === null);
    await this.kept.keep(this.file, undecided, () => 'chain_has_the_row');
    await this.kept.keep(
      this.file,
      chained.filter((draft) => !undecided.includes(draft)),
      () => 'chain_has_the_row',
      false,
    );
  }

  private async writeEvents(drafts: LogDraft[]): Promise<void> {
    const outcomes = await this.events.write(drafts.map((draft) => this.eventCells(draft)));
    outcomes.forEach(
      (outcome, at) => (drafts[at]!.outcome ??= outcome as 'inserted' | 'updated' | 'unchanged'),
    );
  }

  private investmentRow(draft: LogDraft): StagedRow {
    const row = investmentCells(draft);
    // invested_at may not be null: a row without a date has the day of the import.
    row.cells[9] ??= this.startedAt();
    return row;
  }

  private eventCells(draft: LogDraft): StagedRow {
    const { row } = draft;
    return {
      cells: [
        draft.id,
        draft.userId,
        row.type,
        `{"import":{"digest":"${draft.digest}"},"legacy":${legacyEntry(draft)}}`,
        row.time === null ? this.startedAt() : timestampText(row.time),
      ],
    };
  }
}

function isChain(row: LogRecord): boolean {
  return row.hash !== null && row.block !== null;
}

function isEvent(row: LogRecord): boolean {
  return !isChain(row);
}

function investmentCells(draft: LogDraft): StagedRow {
  const { row } = draft;
  const { amount, currency, status } = row.investment!;
  const time = row.time === null ? null : timestampText(row.time);
  return {
    cells: [
      draft.id,
      draft.userId,
      draft.target!.assetId,
      amount,
      currency,
      row.hash,
      row.hash === null ? null : row.logIndex,
      row.block,
      status,
      time,
      status === 'confirmed' || status === 'refunded' ? time : null,
      `{"import":{"digest":"${draft.digest}","status":"${status}"},"legacy":${draft.legacyText}}`,
    ],
  };
}

function transactionCells(group: readonly [LogDraft, ...LogDraft[]]): StagedRow {
  const { row } = group[0];
  const entries = group.map((one) => `"${one.id}":${legacyEntry(one)}`);
  return {
    cells: [
      recordId('transaction', row.hash!),
      row.hash,
      row.block,
      null,
      null,
      lowerAddress(textOf(row.value.from) ?? ''),
      lowerAddress(textOf(row.value.to) ?? ''),
      null,
      null,
      null,
      null,
      transactionTypeOf(row.type),
      statusOfTransaction(row.value.status),
      row.time === null ? null : timestampText(row.time),
      'import',
      `{"import":{},"legacy":{${entries.join(',')}}}`,
    ],
  };
}

/** What the log said, and who it was: the user's id, or the peppered hash while nobody is known by it. */
function legacyEntry(draft: LogDraft): string {
  const who =
    draft.userId !== null
      ? `,"user_id":"${draft.userId}"`
      : draft.row.identity !== null
        ? `,"phone_hash":"${draft.row.identity.phoneHash}"`
        : '';
  const body = draft.legacyText === 'null' ? '{' : `${draft.legacyText.slice(0, -1)},`;
  return `${body}"digest":"${draft.digest}"${who}}`;
}
