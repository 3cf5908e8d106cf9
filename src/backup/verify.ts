import { createHash } from 'node:crypto';
import { StoredFileMissing } from '../vault/storage/file-store.js';
import { BackupError } from './backup.errors.js';
import type { BackupStore } from './backup-store.js';
import { type Manifest, type Part, partsOfManifest } from './manifest.js';
import { logOf, paperName, parseLogName } from './names.js';
import { formatLsn } from './replication/lsn.js';
import { logChain, reachOf } from './restore/log-files.js';
import { linesOf } from './streams.js';
import { readTar } from './tar-reader.js';

export interface Verification {
  id: string;
  intact: boolean;
  /** A sentence each. */
  problems: string[];
  parts: number;
  papers: number;
  logPieces: number;
  bytes: number;
  /** The last moment that can be recovered to from it. */
  reaches: string | null;
}

/** Reads everything that a restore would read: each object by its hash, its seal and its content; and the log for gaps. */
export async function verify(store: BackupStore, id: string): Promise<Verification> {
  const result: Verification = {
    id,
    intact: false,
    problems: [],
    parts: 0,
    papers: 0,
    logPieces: 0,
    bytes: 0,
    reaches: null,
  };
  const check = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      if (!isDamage(error)) throw error;
      result.problems.push(error.message);
    }
  };
  let manifest: Manifest | undefined;
  await check(async () => void (manifest = await store.readManifest(id)));
  if (manifest) {
    const known = manifest;
    for (const part of partsOfManifest(known)) {
      await check(() => verifyPart(store, part));
      result.parts++;
      result.bytes += part.bytes;
    }
    if (result.problems.length === 0) await check(() => verifyContent(store, known, result));
    await check(() => verifyLog(store, known, result));
  }
  return { ...result, intact: result.problems.length === 0 };
}

async function verifyPart(store: BackupStore, { name, bytes, sha256 }: Part): Promise<void> {
  if ((await store.size(name)) !== bytes) throw new BackupError(`${name} is not as long as it was.`);
  const hash = createHash('sha256');
  for await (const chunk of await store.raw(name)) hash.update(chunk);
  if (hash.digest('hex') !== sha256) throw new BackupError(`${name} is not what was stored.`);
}

async function verifyContent(store: BackupStore, manifest: Manifest, result: Verification): Promise<void> {
  const { keyId, servers, papers, tables } = manifest;
  for (const { data, log } of servers) {
    for await (const { content } of readTar(store.readParts(data, keyId))) await drain(content);
    await drain(store.readParts(log, keyId));
  }
  for (const { parts } of tables) await drain(store.readParts(parts, keyId));
  if (papers.kept === 'bucket' || papers.list.length === 0) return;
  let missing = 0;
  for await (const name of linesOf(store.readParts(papers.list, keyId))) {
    const found = await verifyPaper(store, name);
    result.papers++;
    if (found === undefined) missing++;
    else result.bytes += found;
  }
  if (missing > papers.missing) {
    throw new BackupError(`${missing - papers.missing} papers are not in the store any more.`);
  }
}

/** Under whichever key it was copied; undefined where it is not there. */
async function verifyPaper(store: BackupStore, storageKey: string): Promise<number | undefined> {
  for (const keyId of store.ring.ids) {
    const name = paperName(storageKey, keyId);
    try {
      const bytes = await store.size(name);
      await drain(store.read(name, keyId));
      return bytes;
    } catch (error) {
      if (!(error instanceof StoredFileMissing)) throw error;
    }
  }
  return undefined;
}

async function verifyLog(store: BackupStore, manifest: Manifest, result: Verification): Promise<void> {
  const reaches: Date[] = [];
  for (const server of manifest.servers) {
    const chain = await logChain(store, server);
    for (const { name, keyId } of chain) await drain(store.read(name, keyId));
    result.logPieces += chain.length;
    reaches.push(reachOf(chain, manifest.finishedAt));
    const end = chain.at(-1)?.to;
    for await (const { name } of store.list(logOf(server.systemId))) {
      const piece = parseLogName(name);
      if (end !== undefined && piece?.timeline === server.timeline && piece.from > end) {
        throw new BackupError(`The log has a gap from ${formatLsn(end)}: later moments need a later backup.`);
      }
    }
  }
  if (reaches.length > 0) result.reaches = new Date(Math.min(...reaches.map(Number))).toISOString();
}

async function drain(content: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of content) void chunk;
}

/** What says something of the backup, and not of the way to it. zlib's errors have a code of that name. */
function isDamage(error: unknown): error is Error {
  if (error instanceof BackupError || error instanceof StoredFileMissing) return true;
  return error instanceof Error && /^Z_|^ERR_ZLIB/.test((error as NodeJS.ErrnoException).code ?? '');
}
