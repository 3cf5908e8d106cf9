import { randomBytes } from 'node:crypto';

/** What a storage has under a name. */
export interface StoredObject {
  name: string;
  bytes: number;
  modifiedAt: Date;
}

/** A file on this machine that is complete and sealed, and is to be kept. */
export interface StagedFile {
  path: string;
  bytes: number;
}

/** There is nothing under this name. */
export class StoredFileMissing extends Error {
  override readonly name = 'StoredFileMissing';

  constructor(storageKey: string, options?: { cause?: unknown }) {
    super(`The storage has nothing under ${storageKey}.`, options);
  }
}

/**
 * Where sealed files are kept. Names are random and our own; nothing that anybody sends becomes a part of one. A file
 * is there whole or not at all.
 */
export abstract class FileStore {
  /** For people: what it is and where. */
  abstract readonly description: string;

  /** Where what is to be kept is best written first; undefined where any folder is as good. */
  readonly stagingFolder?: string;

  /** Keeps a staged file, and takes it away from where it was staged or leaves it there. */
  abstract put(name: string, file: StagedFile): Promise<void>;

  /** @throws StoredFileMissing */
  abstract read(name: string): Promise<AsyncIterable<Buffer>>;

  /** @throws StoredFileMissing */
  abstract size(name: string): Promise<number>;

  /** Does nothing where there is nothing. */
  abstract delete(name: string): Promise<void>;

  /** Everything there is, or what is in one folder of the layout and below. */
  abstract list(folder?: string): AsyncIterable<StoredObject>;

  /** @throws when it cannot be used */
  abstract check(): Promise<void>;
}

/** Which names a store takes, and in which of its folders each lies. */
export interface StoreLayout {
  readonly names: RegExp;
  folderOf(name: string): string;
}

export const STORAGE_KEY = /^[0-9a-f]{32}$/;

/** Random names, spread so that no folder grows large. */
export const KEYS_ON_DISK: StoreLayout = {
  names: STORAGE_KEY,
  folderOf: (name) => `${name.slice(0, 2)}/${name.slice(2, 4)}`,
};
export const KEYS_IN_BUCKET: StoreLayout = { names: STORAGE_KEY, folderOf: (name) => name.slice(0, 2) };

/** A name that says nothing, and that nobody guesses. */
export const newStorageKey = (): string => randomBytes(16).toString('hex');

/** @throws TypeError for what we did not make */
export function requireStorageKey(name: string): string {
  return requireName(KEYS_ON_DISK, name);
}

/** @throws TypeError for a name that is not of the layout */
export function requireName(layout: StoreLayout, name: string): string {
  if (!layout.names.test(name)) throw new TypeError('This is not a name of the storage.');
  return name;
}
