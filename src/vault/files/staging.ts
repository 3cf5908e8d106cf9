import { type FileHandle, mkdir, open, readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { requireStorageKey, STORAGE_KEY } from '../storage/file-store.js';

/** Where files are sealed as they arrive, before anybody knows whether they are taken. Only ciphertext is written. */
export class Staging {
  private made: Promise<unknown> | undefined;

  constructor(private readonly folder: string) {}

  /** A new file under a name of our own. */
  async create(name: string): Promise<StagedWriter> {
    this.made ??= mkdir(this.folder, { recursive: true, mode: 0o700 });
    await this.made;
    const path = join(this.folder, requireStorageKey(name));
    return new StagedWriter(path, await open(path, 'wx', 0o600));
  }

  /**
   * Deletes what a process that was killed has left behind.
   *
   * @returns how many files
   */
  async sweep(olderThanMs: number): Promise<number> {
    const names = await readdir(this.folder).catch(() => []);
    let swept = 0;
    for (const name of names.filter((each) => STORAGE_KEY.test(each))) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (found && Date.now() - found.mtimeMs > olderThanMs) {
        await remove(path);
        swept++;
      }
    }
    return swept;
  }
}

/** So much is written at a time: every write waits for a thread. */
const BATCH_BYTES = 256 * 1024;

export class StagedWriter {
  private written = 0;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private open = true;

  constructor(
    readonly path: string,
    private readonly handle: FileHandle,
  ) {}

  get bytes(): number {
    return this.written;
  }

  async write(parts: Buffer[]): Promise<void> {
    for (const part of parts) {
      this.waiting.push(part);
      this.waitingBytes += part.length;
    }
    if (this.waitingBytes >= BATCH_BYTES) await this.flush();
  }

  /** Whatever was written is in the file. */
  async close(): Promise<void> {
    if (!this.open) return;
    try {
      await this.flush();
    } finally {
      this.open = false;
      await this.handle.close();
    }
  }

  private async flush(): Promise<void> {
    const parts = this.waiting;
    const bytes = this.waitingBytes;
    this.waiting = [];
    this.waitingBytes = 0;
    if (parts.length === 0) return;
    const { bytesWritten } = await this.handle.writev(parts);
    // A full disk writes less than it was given before it fails.
    if (bytesWritten < bytes) await this.handle.appendFile(Buffer.concat(parts).subarray(bytesWritten));
    this.written += bytes;
  }

  /** Nothing of it stays. */
  async discard(): Promise<void> {
    this.waiting = [];
    this.waitingBytes = 0;
    await this.close();
    await remove(this.path);
  }
}

async function remove(path: string): Promise<void> {
  await unlink(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
}
