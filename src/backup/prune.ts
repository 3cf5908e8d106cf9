import type { BackupStore } from './backup-store.js';
import type { Manifest } from './manifest.js';
import { backupOfPart, LOGS, PAPERS, parseLogName, parsePaperName, partsOf } from './names.js';
import { parseLsn } from './replication/lsn.js';
import { DAYS_DAILY, expired } from './retention.js';
import { linesOf } from './streams.js';

/** What has no manifest for so long is a backup that was killed, and not one under way. */
const TORN_AFTER_MS = 24 * 60 * 60 * 1000;
const DAY_MS = 24 * 60 * 60 * 1000;

export interface Pruned {
  backups: number;
  /** Objects of backups that never came to their manifest. */
  torn: number;
  log: number;
  papers: number;
  /** Backups whose manifest cannot be trusted: they stay until somebody has looked. */
  refused: string[];
}

/** Deletes what nobody recovers from any more. May be stopped anywhere and begun again. */
export async function prune(store: BackupStore, now = new Date()): Promise<Pruned> {
  const kept: Manifest[] = [];
  const pruned: Pruned = { backups: 0, torn: 0, log: 0, papers: 0, refused: [] };
  for await (const { id, manifest, refused } of store.manifests()) {
    if (manifest) kept.push(manifest);
    else if (refused) pruned.refused.push(id);
  }
  const going = expired(
    kept.map(({ id, kind, finishedAt }) => ({ id, kind, finishedAt: new Date(finishedAt) })),
    now,
  );
  for (const id of going) {
    // The manifest goes first: what is left of it is torn, not a backup that cannot be restored.
    await store.delete(`manifest_${id}`);
    for await (const { name } of store.list(partsOf(id))) await store.delete(name);
    pruned.backups++;
  }
  const left = kept.filter(({ id }) => !going.includes(id));
  const known = new Set([...left.map(({ id }) => id), ...pruned.refused]);
  for await (const { name, modifiedAt } of store.list('parts')) {
    if (known.has(backupOfPart(name) ?? '') || now.getTime() - modifiedAt.getTime() < TORN_AFTER_MS) continue;
    await store.delete(name);
    pruned.torn++;
  }
  await store.sweep(TORN_AFTER_MS);
  // What a manifest that cannot be read would need is not known.
  if (pruned.refused.length > 0) return pruned;
  pruned.log = await pruneLog(store, left, now);
  pruned.papers = await prunePapers(store, left, now);
  return pruned;
}

/** Of each server the log before the oldest full backup that is recovered from to the minute. */
async function pruneLog(store: BackupStore, kept: Manifest[], now: Date): Promise<number> {
  let deleted = 0;
  const daily = kept.filter(
    ({ kind, finishedAt }) =>
      kind === 'full' && now.getTime() - Date.parse(finishedAt) < (DAYS_DAILY + 1) * DAY_MS,
  );
  const needed = daily.length > 0 ? daily : kept.filter(({ kind }) => kind === 'full').slice(-1);
  for await (const { name, modifiedAt } of store.list(LOGS)) {
    const piece = parseLogName(name);
    if (!piece) continue;
    const starts = needed.flatMap(({ servers }) =>
      servers.flatMap(({ systemId, start }) => (systemId === piece.server ? [parseLsn(start)] : [])),
    );
    // Of a server that is no more: as long as its days last.
    const isOver =
      starts.length > 0
        ? starts.every((start) => piece.to <= start)
        : now.getTime() - modifiedAt.getTime() > DAYS_DAILY * DAY_MS;
    if (!isOver) continue;
    await store.delete(name);
    deleted++;
  }
  return deleted;
}

/** Papers that no backup names, and that were not copied in the days of which only the log may name them. */
async function prunePapers(store: BackupStore, kept: Manifest[], now: Date): Promise<number> {
  const named = new Set<string>();
  for (const { papers, keyId } of kept) {
    if (papers.list.length === 0) continue;
    for await (const name of linesOf(store.readParts(papers.list, keyId))) named.add(name);
  }
  let deleted = 0;
  for await (const { name, modifiedAt } of store.list(PAPERS)) {
    const paper = parsePaperName(name);
    const isYoung = now.getTime() - modifiedAt.getTime() < (DAYS_DAILY + 1) * DAY_MS;
    if (!paper || named.has(paper.storageKey) || isYoung) continue;
    await store.delete(name);
    deleted++;
  }
  return deleted;
}
