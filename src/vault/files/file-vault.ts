import { createHash, type KeyObject } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Slots } from '../../common/slots.js';
import { Antivirus, ScannerUnavailable, type ScanVerdict } from '../antivirus/antivirus.js';
import { FileRefused } from '../inspection/file-refused.js';
import { agreedType, MAGIC_BYTES, type MimeType } from '../inspection/file-type.js';
import { cleanerOf, inspect } from '../inspection/inspect.js';
import { FileStore, newStorageKey } from '../storage/file-store.js';
import { CiphertextRefusedError } from '../vault.errors.js';
import { newFileKey } from './file-key.js';
import { type FilePlace, FileSealer, openFile, sealedLength } from './sealed-file.js';
import { type StagedWriter, Staging } from './staging.js';

/** Bytes that a file may have. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** So many files are in memory whole at a time, to be looked at; the others wait their turn on disk. */
const LOOKED_AT_ONCE = 2;

/** A file as somebody sends it. */
export interface IncomingFile {
  declaredType: string;
  name: string;
  content: AsyncIterable<Buffer>;
}

/** A file that has arrived: sealed, and not yet kept. */
export interface ReceivedFile {
  place: FilePlace;
  key: KeyObject;
  mimeType: MimeType;
  /** Of what is kept of it. */
  bytes: number;
  sha256: string;
  staged: StagedWriter;
}

/** A file that is kept, and how to open it. */
export interface SealedFile {
  place: FilePlace;
  key: KeyObject;
  bytes: number;
  sha256: string;
}

/** Files that only their reader sees: sealed on their way in, looked at, kept, and opened whole or not at all. */
@Injectable()
export class FileVault {
  private readonly slots = new Slots(LOOKED_AT_ONCE);

  constructor(
    private readonly store: FileStore,
    private readonly staging: Staging,
    private readonly antivirus: Antivirus,
  ) {}

  /**
   * Takes a file in while it arrives: what it is, what is kept of it, its hash and its ciphertext in one pass. On disk
   * there is only ciphertext, and nothing when it is refused.
   *
   * @throws FileRefused
   */
  async receive(owner: string, document: string, file: IncomingFile): Promise<ReceivedFile> {
    const place = { owner, document, storageKey: newStorageKey() };
    const key = newFileKey();
    const sealer = new FileSealer(key, place);
    const staged = await this.staging.create(place.storageKey);
    try {
      const mimeType = await this.sealAll(file, sealer, staged);
      const { sealed, sha256 } = sealer.end();
      await staged.write(sealed);
      await staged.close();
      return { place, key, mimeType, bytes: sealer.bytes, sha256, staged };
    } catch (error) {
      await staged.discard();
      throw error;
    }
  }

  /**
   * Reads a received file back as it was written and looks at it whole, then has it scanned.
   *
   * @returns undefined when the scanner cannot be asked
   * @throws FileRefused
   */
  examine(received: ReceivedFile): Promise<ScanVerdict | undefined> {
    return this.slots.use(async () => {
      const content = await this.whole(
        received,
        createReadStream(received.staged.path, { highWaterMark: 256 * 1024 }),
      );
      try {
        await inspect(received.mimeType, content);
        return await this.scan([content]);
      } finally {
        content.fill(0);
      }
    });
  }

  /** Puts an examined file where files are kept. */
  async keep({ place, staged }: ReceivedFile): Promise<void> {
    await this.store.put(place.storageKey, { path: staged.path, bytes: staged.bytes });
    await staged.discard();
  }

  /** Of a file that is not taken after all, kept or not, nothing stays. */
  async discard({ place, staged }: ReceivedFile): Promise<void> {
    await staged.discard();
    await this.store.delete(place.storageKey);
  }

  delete(storageKey: string): Promise<void> {
    return this.store.delete(storageKey);
  }

  /**
   * The content of a kept file. It is read through to its end before any of it is given out, so that nothing of a file
   * that was changed anywhere is ever seen; then piece by piece again, each with its tag.
   *
   * @throws CiphertextRefusedError, StoredFileMissing
   */
  async open(file: SealedFile): Promise<AsyncIterable<Buffer>> {
    await this.verify(file);
    return openFile(file.key, file.place, await this.store.read(file.place.storageKey));
  }

  /**
   * As {@link open}, in memory, for as long as `use` needs it.
   *
   * @throws CiphertextRefusedError, StoredFileMissing
   */
  openWhole<T>(file: SealedFile, use: (content: Buffer) => Promise<T>): Promise<T> {
    return this.slots.use(async () => {
      const content = await this.whole(file, await this.store.read(file.place.storageKey));
      try {
        return await use(content);
      } finally {
        content.fill(0);
      }
    });
  }

  /**
   * That a kept file is what was sealed, from its first byte to its last.
   *
   * @throws CiphertextRefusedError, StoredFileMissing
   */
  async verify({ place, key, bytes, sha256 }: SealedFile): Promise<void> {
    if ((await this.store.size(place.storageKey)) !== sealedLength(bytes)) throw new CiphertextRefusedError();
    const hash = createHash('sha256');
    for await (const piece of openFile(key, place, await this.store.read(place.storageKey)))
      hash.update(piece);
    if (hash.digest('hex') !== sha256) throw new CiphertextRefusedError();
  }

  /** @returns undefined when the scanner cannot be asked */
  async scan(content: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<ScanVerdict | undefined> {
    try {
      return await this.antivirus.scan(content);
    } catch (error) {
      if (error instanceof ScannerUnavailable) return undefined;
      throw error;
    }
  }

  get engine(): string {
    return this.antivirus.engine;
  }

  private async sealAll(file: IncomingFile, sealer: FileSealer, staged: StagedWriter): Promise<MimeType> {
    let head: Buffer = Buffer.alloc(0);
    let arrived = 0;
    let taken: { mimeType: MimeType; cleaner: ReturnType<typeof cleanerOf> } | undefined;
    for await (const chunk of file.content) {
      arrived += chunk.length;
      if (arrived > MOST_BYTES) throw tooLarge();
      let content = chunk;
      if (!taken) {
        head = Buffer.concat([head, chunk]);
        if (head.length < MAGIC_BYTES) continue;
        const mimeType = agreedType(file.declaredType, file.name, head);
        taken = { mimeType, cleaner: cleanerOf(mimeType) };
        content = head;
      }
      for (const kept of taken.cleaner.push(content)) await staged.write(sealer.push(kept));
    }
    if (arrived === 0) throw new FileRefused('file_empty', 'The file is empty.');
    // Too short to be anything.
    if (!taken) throw new FileRefused('file_type_unsupported', 'Send a JPEG, PNG or WebP image or a PDF.');
    for (const kept of taken.cleaner.end()) await staged.write(sealer.push(kept));
    return taken.mimeType;
  }

  /** Every piece by its tag, and all of them by the length that the key is bound to. */
  private async whole(file: Omit<SealedFile, 'sha256'>, sealed: AsyncIterable<Buffer>): Promise<Buffer> {
    const content = Buffer.allocUnsafe(file.bytes);
    let at = 0;
    for await (const piece of openFile(file.key, file.place, sealed)) {
      if (at + piece.length > content.length) throw new CiphertextRefusedError();
      at += piece.copy(content, at);
    }
    if (at !== content.length) throw new CiphertextRefusedError();
    return content;
  }
}

export const tooLarge = (): FileRefused =>
  new FileRefused('file_too_large', `A file may have at most ${MOST_BYTES / 1024 / 1024} MB.`);
