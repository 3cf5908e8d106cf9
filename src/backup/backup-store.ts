import { createHash } from 'node:crypto';
import { deriveSystemKey, type MasterKeyRing } from '../vault/master-keys.js';
import { FileSealer, openFile } from '../vault/files/sealed-file.js';
import { type Staging } from '../vault/files/staging.js';
import { newStorageKey, type FileStore, type StoredObject } from '../vault/storage/file-store.js';
import { CiphertextRefusedError, UnknownKeyError } from '../vault/vault.errors.js';
import { BackupError } from './backup.errors.js';
import { type Manifest, openManifest, type Part, sealManifest } from './manifest.js';
import { backupOfManifest, manifestName, MANIFESTS, partName } from './names.js';
import { compressed, decompressed, inRuns } from './streams.js';

/** An object of the store is no longer than this, and so the room on this disk that a bucket needs while it is filled. */
const PART_BYTES = 128 * 1024 * 1024;
const PURPOSE = 'backup';

/** Sealed objects and manifests under their names. Each object has a key of its own, made from a master key and its name. */
export class BackupStore {
  constructor(
    private readonly files: FileStore,
    private readonly staging: Staging,
    readonly ring: MasterKeyRing,
  ) {}

  get description(): string {
    return this.files.description;
  }

  get keyId(): string {
    return this.ring.active.id;
  }

  /** Seals a stream into one object. */
  async write(name: string, content: AsyncIterable<Buffer>, keyId = this.keyId): Promise<Part> {
    const sealer = new FileSealer(this.keyOf(name, keyId), placeOf(name));
    const hash = createHash('sha256');
    return this.put(name, async (write) => {
      const keep = async (sealed: Buffer[]): Promise<void> => {
        for (const part of sealed) hash.update(part);
        await write(sealed);
      };
      for await (const chunk of content) await keep(sealer.push(chunk));
      await keep(sealer.end().sealed);
      return hash.digest('hex');
    });
  }

  /** Compresses and seals a stream into as many objects as it takes. */
  async writeParts(backup: string, piece: string, content: AsyncIterable<Buffer>): Promise<Part[]> {
    const parts: Part[] = [];
    for await (const run of inRuns(compressed(content), PART_BYTES)) {
      parts.push(await this.write(partName(backup, piece, parts.length), run));
    }
    return parts;
  }

  /** What was sealed under a name, and nothing else. @throws StoredFileMissing, BackupError */
  async *read(name: string, keyId: string): AsyncGenerator<Buffer> {
    try {
      yield* openFile(this.keyOf(name, keyId), placeOf(name), await this.files.read(name));
    } catch (error) {
      throw explained(name, error);
    }
  }

  /** What was written by {@link writeParts}. */
  readParts(parts: readonly Part[], keyId: string): AsyncIterable<Buffer> {
    const read = (name: string): AsyncIterable<Buffer> => this.read(name, keyId);
    return decompressed(
      (async function* () {
        for (const { name } of parts) yield* read(name);
      })(),
    );
  }

  /** What lies under a name as it lies there, for whoever compares it with its hash. */
  raw(name: string): Promise<AsyncIterable<Buffer>> {
    return this.files.read(name);
  }

  size(name: string): Promise<number> {
    return this.files.size(name);
  }

  list(folder?: string): AsyncIterable<StoredObject> {
    return this.files.list(folder);
  }

  delete(name: string): Promise<void> {
    return this.files.delete(name);
  }

  /** The last thing that is written of a backup. */
  async writeManifest(manifest: Manifest): Promise<void> {
    const sealed = sealManifest(manifest, this.ring);
    await this.put(manifestName(manifest.id), async (write) => {
      await write([sealed]);
      return '';
    });
  }

  /** @throws BackupError, StoredFileMissing */
  async readManifest(backup: string): Promise<Manifest> {
    const chunks: Buffer[] = [];
    for await (const chunk of await this.files.read(manifestName(backup))) chunks.push(chunk);
    try {
      return openManifest(backup, Buffer.concat(chunks), this.ring);
    } catch (error) {
      throw explained(manifestName(backup), error);
    }
  }

  /** Ids of what has a manifest, oldest first. */
  async ids(): Promise<string[]> {
    const ids: string[] = [];
    for await (const { name } of this.files.list(MANIFESTS)) {
      const id = backupOfManifest(name);
      if (id) ids.push(id);
    }
    return ids.sort();
  }

  /** Every backup, oldest first; one whose manifest cannot be trusted is given with the reason. */
  async *manifests(): AsyncGenerator<{ id: string; manifest?: Manifest; refused?: string }> {
    for (const id of await this.ids()) {
      try {
        yield { id, manifest: await this.readManifest(id) };
      } catch (error) {
        yield { id, refused: error instanceof Error ? error.message : String(error) };
      }
    }
  }

  /** @returns how many files of writers that were killed went */
  sweep(olderThanMs: number): Promise<number> {
    return this.staging.sweep(olderThanMs);
  }

  private keyOf(name: string, keyId: string) {
    return deriveSystemKey(this.ring.key(keyId), `${PURPOSE}/${name}`).secret;
  }

  private async put(
    name: string,
    fill: (write: (parts: Buffer[]) => Promise<void>) => Promise<string>,
  ): Promise<Part> {
    const staged = await this.staging.create(newStorageKey());
    try {
      const sha256 = await fill((parts) => staged.write(parts));
      await staged.close();
      await this.files.put(name, { path: staged.path, bytes: staged.bytes });
      return { name, bytes: staged.bytes, sha256 };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOSPC' || code === 'EDQUOT') {
        throw new BackupError(`BACKUP_URL: ${this.description} is full; make room or set another.`, {
          cause: error,
        });
      }
      throw error;
    } finally {
      await staged.discard().catch(() => {});
    }
  }
}

function explained(name: string, error: unknown): unknown {
  if (error instanceof UnknownKeyError) {
    return new BackupError(
      `${name} is sealed under the master key ${error.keyId}: set MASTER_KEYS_FILE to a file that has it.`,
      { cause: error },
    );
  }
  if (!(error instanceof CiphertextRefusedError)) return error;
  return new BackupError(`${name} is not what was stored, or not of these master keys.`, { cause: error });
}

const placeOf = (name: string) => ({ owner: PURPOSE, document: '', storageKey: name });
