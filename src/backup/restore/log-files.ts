import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupError } from '../backup.errors.js';
import type { BackupStore } from '../backup-store.js';
import type { ServerManifest } from '../manifest.js';
import { type LogName, logOf, parseLogName } from '../names.js';
import { formatLsn, type Lsn, parseLsn, segmentName, segmentStart } from '../replication/lsn.js';
import { decompressed } from '../streams.js';

/** The pieces of the log behind a backup, one after the other without a gap, as far as there are. */
export async function logChain(
  store: BackupStore,
  { systemId, timeline, logEnd }: ServerManifest,
): Promise<LogName[]> {
  const pieces: LogName[] = [];
  for await (const { name } of store.list(logOf(systemId))) {
    const piece = parseLogName(name);
    if (piece?.timeline === timeline) pieces.push(piece);
  }
  pieces.sort((one, other) => Number(one.from - other.from) || Number(one.to - other.to));
  const chain: LogName[] = [];
  let position = parseLsn(logEnd);
  for (const piece of pieces) {
    // A pull that was repeated overlaps what was there.
    if (piece.from > position || piece.to <= position) continue;
    chain.push(piece);
    position = piece.to;
  }
  return chain;
}

/** The last moment that a chain reaches to. */
export const reachOf = (chain: readonly LogName[], finishedAt: string): Date =>
  new Date(Math.max(Date.parse(finishedAt), ...chain.map(({ until }) => until)));

/** Puts a log together again as the files that PostgreSQL reads. */
export class LogFiles {
  private file: { start: Lsn; handle: FileHandle } | undefined;

  constructor(
    private readonly folder: string,
    private readonly server: ServerManifest,
  ) {}

  /** Writes the backup's own log, and pieces behind it. @throws BackupError where one does not fit the other */
  async write(store: BackupStore, keyId: string, chain: readonly LogName[]): Promise<void> {
    const { log, start, logEnd, segmentBytes } = this.server;
    try {
      await this.append(
        segmentStart(parseLsn(start), segmentBytes),
        parseLsn(logEnd),
        store.readParts(log, keyId),
      );
      for (const { name, from, to, keyId: key } of chain) {
        await this.append(from, to, decompressed(store.read(name, key)));
      }
    } finally {
      await this.file?.handle.close();
      this.file = undefined;
    }
  }

  private async append(from: Lsn, to: Lsn, content: AsyncIterable<Buffer>): Promise<void> {
    let position = from;
    for await (const chunk of content) {
      for (let rest = chunk; rest.length > 0;) {
        const handle = await this.fileAt(position);
        const offset = Number(position % BigInt(this.server.segmentBytes));
        const fitting = rest.subarray(0, this.server.segmentBytes - offset);
        await handle.write(fitting, 0, fitting.length, offset);
        position += BigInt(fitting.length);
        rest = rest.subarray(fitting.length);
      }
    }
    if (position !== to) {
      throw new BackupError(
        `A piece of the log ends at ${formatLsn(position)} and says that it ends at ${formatLsn(to)}.`,
      );
    }
  }

  private async fileAt(position: Lsn): Promise<FileHandle> {
    const { segmentBytes, timeline } = this.server;
    const start = segmentStart(position, segmentBytes);
    if (this.file?.start === start) return this.file.handle;
    await this.file?.handle.close();
    const path = join(this.folder, segmentName(timeline, start, segmentBytes));
    const handle = await open(path, 'r+').catch(async () => {
      const fresh = await open(path, 'wx+', 0o600);
      // PostgreSQL takes a file of any other length for damaged; what follows the end of the log are zeros.
      await fresh.truncate(segmentBytes);
      return fresh;
    });
    this.file = { start, handle };
    return handle;
  }
}
