import type { ImportRuntime } from './import.runtime.js';
import { IdentityBook } from './normalise/identity-book.js';
import { decodeUtf8, parseJson, parseRecord, RecordError } from './scan/record-parser.js';
import { AdminLogs } from './sources/admin-logs.js';
import { KycFolder } from './sources/kyc-folder.js';
import { KycMetadata } from './sources/kyc-metadata.js';
import { Opportunities, referencesOf } from './sources/opportunities.js';
import { PersistentTransactions } from './sources/persistent-transactions.js';
import type { Source } from './sources/source.js';
import { HistoryPoints, LiveStats } from './sources/system-metrics.js';
import { TransactionsLog } from './sources/transactions-log.js';
import { Wallets } from './sources/wallets.js';
import { FieldError } from './normalise/field.js';
import type { StoreFile, StoreFolder } from './store-folder.js';
import type { ImportSession } from './write/import-session.repository.js';
import { join } from 'node:path';

export interface StoreSources {
  byFile: Record<StoreFile, Source>;
  log: TransactionsLog;
}

/** The sources of a store, sharing one connection and one book of identities. */
export function storeSources(
  session: ImportSession,
  runtime: Pick<ImportRuntime, 'vault' | 'phonePepper'>,
  folder: StoreFolder,
  startedAt: () => string,
): StoreSources {
  const { vault } = runtime;
  const identities = new IdentityBook(runtime.phonePepper);
  const opportunities = new Opportunities(session, startedAt);
  const log = new TransactionsLog(session, vault, identities, startedAt, () =>
    quarantinedOpportunities(folder, opportunities),
  );
  const kyc = new KycFolder(join(folder.path, 'uploads', 'kyc'));
  const sources: Source[] = [
    new Wallets(session, vault, identities, 'wallet-db.json', startedAt),
    new Wallets(session, vault, identities, 'explorer-data/wallets-directory.json', startedAt),
    opportunities,
    new AdminLogs(session, startedAt),
    new PersistentTransactions(session),
    log,
    new KycMetadata(session, vault, identities, kyc, startedAt),
    new LiveStats(session, vault, () => snapshotTime(folder)),
    new HistoryPoints(session, vault, 'explorer-data/data-backup.json'),
    new HistoryPoints(session, vault, 'explorer-data/enhanced-historical-data.json'),
  ];
  return {
    byFile: Object.fromEntries(sources.map((source) => [source.file, source])) as StoreSources['byFile'],
    log,
  };
}

/** Names of opportunities that the mapping refuses: an investment in one of them waits in quarantine with it. */
async function quarantinedOpportunities(folder: StoreFolder, source: Opportunities): Promise<Set<string>> {
  const names = new Set<string>();
  if ((await folder.kindOf(source.file)) !== 'file') return names;
  await folder.scan(
    source.file,
    source.layout,
    (raw) => {
      try {
        const key = raw.key === null ? null : decodeUtf8(raw.key);
        const record = { position: 0, key, path: raw.path, value: parseRecord(raw), raw: () => raw.bytes };
        try {
          source.map(record);
        } catch (error) {
          if (!(error instanceof FieldError)) throw error;
          for (const name of referencesOf(record)) names.add(name);
        }
      } catch (error) {
        // Not even readable, so it has no name either.
        if (!(error instanceof RecordError || error instanceof FieldError)) throw error;
      }
    },
    () => undefined,
    () => Promise.resolve(),
  );
  return names;
}

/** When live-stats.json was taken: the date it states, which may stand behind the numbers, else when it was written. */
async function snapshotTime(folder: StoreFolder): Promise<{ time: number; stated: boolean }> {
  const file = 'explorer-data/live-stats.json';
  let stated: number | null = null;
  await folder.scan(
    file,
    { kind: 'list', wrappers: ['stats', 'liveStats'], scalarsAreRecords: true },
    (raw) => {
      if (raw.key === null || raw.bytes.length > 100) return;
      try {
        stated ??= LiveStats.dateOf(decodeUtf8(raw.key), parseJson(decodeUtf8(raw.bytes)));
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
      }
    },
    () => undefined,
    () => Promise.resolve(),
  );
  return stated === null
    ? { time: await folder.writtenAt(file), stated: false }
    : { time: stated, stated: true };
}
