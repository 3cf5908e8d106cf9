import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ImportRefused } from './import.types.js';
import type { Layout } from './scan/layout.js';
import type { Note, RawRecord } from './scan/raw-record.js';
import { RecordScanner } from './scan/record-scanner.js';

/** What the store can consist of, in the order in which it is imported: each file may refer to those before it. */
export const STORE_FILES = [
  'wallet-db.json',
  'explorer-data/wallets-directory.json',
  'admin-opportunities.json',
  'admin-logs.json',
  'explorer-data/persistent-transactions.json',
  'explorer-data/transactions-log.json',
  'uploads/kyc/metadata.json',
  'explorer-data/live-stats.json',
  'explorer-data/data-backup.json',
  'explorer-data/enhanced-historical-data.json',
] as const;
export type StoreFile = (typeof STORE_FILES)[number];

export interface Fingerprint {
  sha256: string;
  bytes: number;
}

export type Manifest = Record<string, Fingerprint>;

/** Small enough that mapping one piece doesn't keep the database waiting for the next statement. */
const READ_BYTES = 128 * 1024;

/** The folder of the legacy store, read-only. */
export class StoreFolder {
  constructor(readonly path: string) {}

  /** @throws ImportRefused when the folder is not there or holds none of the store's files */
  async check(): Promise<void> {
    const folder = await stat(this.path).catch(() => null);
    if (folder === null) throw new ImportRefused(`There is no folder ${this.path}.`);
    if (!folder.isDirectory())
      throw new ImportRefused(`${this.path} is not a folder; name the one that holds wallet-db.json.`);
    const present = await Promise.all(STORE_FILES.map((file) => this.kindOf(file)));
    if (present.every((kind) => kind === 'missing')) {
      throw new ImportRefused(
        `${this.path} holds none of the files of a legacy store (${STORE_FILES[0]}, …).`,
      );
    }
  }

  /** Only a regular file is read: a link could lead out of the store. */
  async kindOf(file: string): Promise<'file' | 'missing' | 'not a regular file'> {
    const found = await lstat(join(this.path, file)).catch(() => null);
    if (found === null) return 'missing';
    return found.isFile() ? 'file' : 'not a regular file';
  }

  /** SHA-256 and size of every file that is there. */
  async manifest(): Promise<Manifest> {
    const manifest: Manifest = {};
    for (const file of STORE_FILES) {
      if ((await this.kindOf(file)) === 'file') manifest[file] = await this.fingerprint(file);
    }
    return manifest;
  }

  /** Sizes alone, for a progress bar. */
  async sizes(): Promise<Manifest> {
    const manifest: Manifest = {};
    for (const file of STORE_FILES) {
      const found = await lstat(join(this.path, file)).catch(() => null);
      if (found?.isFile()) manifest[file] = { sha256: '', bytes: found.size };
    }
    return manifest;
  }

  /** When a file was written, in milliseconds since 1970. */
  async writtenAt(file: string): Promise<number> {
    return Math.floor((await stat(join(this.path, file))).mtimeMs);
  }

  /**
   * Reads a file piece by piece and hands on its records. After every piece the consumer may wait.
   *
   * @returns what is wrong with the file as a whole, or null
   */
  async scan(
    file: string,
    layout: Layout,
    record: (record: RawRecord) => void,
    note: (note: Note) => void,
    afterPiece: (bytesRead: number) => Promise<void>,
  ): Promise<string | null> {
    const scanner = new RecordScanner(layout, { record, note });
    let bytes = 0;
    for await (const piece of this.read(file)) {
      scanner.push(piece);
      bytes += piece.length;
      await afterPiece(bytes);
    }
    scanner.finish();
    await afterPiece(bytes);
    if (!scanner.started) return 'the file is empty';
    if (scanner.wrongRoot !== null) {
      return `the file holds ${JSON.stringify(scanner.wrongRoot.slice(0, 20))}, neither an array nor an object`;
    }
    return null;
  }

  private async fingerprint(file: string): Promise<Fingerprint> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of this.read(file, 1024 * 1024)) {
      hash.update(piece);
      bytes += piece.length;
    }
    return { sha256: hash.digest('hex'), bytes };
  }

  private async *read(file: string, highWaterMark = READ_BYTES): AsyncGenerator<Buffer> {
    try {
      yield* createReadStream(join(this.path, file), { highWaterMark }) as AsyncIterable<Buffer>;
    } catch (error) {
      throw new ImportRefused(
        `${file} can't be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`,
      );
    }
  }
}

/** Files whose bytes differ between two moments, also those that came or went. */
export function changedFiles(before: Manifest, after: Manifest): string[] {
  const files = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...files].filter((file) => before[file]?.sha256 !== after[file]?.sha256);
}
