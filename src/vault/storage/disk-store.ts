import { createReadStream } from 'node:fs';
import { access, constants, copyFile, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  FileStore,
  KEYS_ON_DISK,
  requireName,
  type StagedFile,
  StoredFileMissing,
  type StoreLayout,
} from './file-store.js';
import type { StoredObject } from './file-store.js';

const READ_BYTES = 256 * 1024;

/**
 * A folder of this machine: papers as `ab/cd/abcd…`, so that no folder grows large. A file is made durable under another name
 * and then renamed, so that a crash leaves all of it or nothing.
 */
export class DiskStore extends FileStore {
  override readonly stagingFolder: string;

  constructor(
    private readonly folder: string,
    private readonly layout: StoreLayout = KEYS_ON_DISK,
  ) {
    super();
    this.stagingFolder = join(folder, 'staging');
  }

  override get description(): string {
    return `folder ${this.folder}`;
  }

  override async put(name: string, { path }: StagedFile): Promise<void> {
    const place = this.placeOf(name);
    await mkdir(dirname(place), { recursive: true, mode: 0o700 });
    const near = await this.bringNear(path, place);
    await syncFile(near);
    await rename(near, place);
    await syncFolder(dirname(place));
  }

  override async read(name: string): Promise<AsyncIterable<Buffer>> {
    const place = this.placeOf(name);
    // Opened here and not with the first read: who asks is to know whether it is there.
    const handle = await open(place, 'r').catch((error: unknown) => {
      throw asMissing(name, error);
    });
    return createReadStream('', { fd: handle, highWaterMark: READ_BYTES }) as AsyncIterable<Buffer>;
  }

  override async size(name: string): Promise<number> {
    const { size } = await stat(this.placeOf(name)).catch((error: unknown) => {
      throw asMissing(name, error);
    });
    return size;
  }

  override async delete(name: string): Promise<void> {
    await unlink(this.placeOf(name)).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    });
  }

  override async *list(folder = ''): AsyncIterable<StoredObject> {
    const entries = await readdir(join(this.folder, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) yield* this.list(path);
      // What lies elsewhere than its name says is not ours.
      else if (this.layout.names.test(entry.name) && this.layout.folderOf(entry.name) === folder) {
        const found = await stat(join(this.folder, path)).catch(() => undefined);
        if (found) yield { name: entry.name, bytes: found.size, modifiedAt: found.mtime };
      }
    }
  }

  override async check(): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await access(this.folder, constants.R_OK | constants.W_OK | constants.X_OK);
  }

  private placeOf(name: string): string {
    return join(this.folder, this.layout.folderOf(requireName(this.layout, name)), name);
  }

  /** What was staged on another file system cannot be renamed into this one. */
  private async bringNear(path: string, place: string): Promise<string> {
    const near = `${place}.part`;
    try {
      await rename(path, near);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
      await copyFile(path, near, constants.COPYFILE_EXCL);
    }
    return near;
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = await open(path, 'r+');
  try {
    await handle.datasync();
  } finally {
    await handle.close();
  }
}

/** The new name itself has to survive a loss of power too. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const asMissing = (name: string, error: unknown): unknown =>
  (error as NodeJS.ErrnoException).code === 'ENOENT' ? new StoredFileMissing(name, { cause: error }) : error;
