import type { Client } from 'pg';
import { type FileStore, StoredFileMissing } from '../vault/storage/file-store.js';
import type { BackupStore } from './backup-store.js';
import { PAPERS, paperName, parsePaperName } from './names.js';

/** Papers that were looked after in a run. */
export interface CopiedPapers {
  count: number;
  bytes: number;
  copied: number;
  missing: number;
}

/**
 * The sealed papers of the vault, each copied once: they never change, and a name is never used again. What the store
 * has already is asked of it once and remembered.
 */
export class PaperCopies {
  private known: Promise<Map<string, number>> | undefined;

  /** @param vault undefined where the papers lie in a bucket, which has versions of its own */
  constructor(
    private readonly store: BackupStore,
    private readonly vault: FileStore | undefined,
  ) {}

  get kept(): 'copied' | 'bucket' {
    return this.vault ? 'copied' : 'bucket';
  }

  /** Copies those of the papers that the store has not got yet. */
  async copy(names: AsyncIterable<string>): Promise<CopiedPapers> {
    const result = { count: 0, bytes: 0, copied: 0, missing: 0 };
    const known = await (this.known ??= this.inStore());
    for await (const name of names) {
      result.count++;
      if (!this.vault) continue;
      const before = known.get(name);
      const bytes = before ?? (await this.copyOne(this.vault, name));
      if (bytes === undefined) result.missing++;
      else {
        known.set(name, bytes);
        result.bytes += bytes;
        if (before === undefined) result.copied++;
      }
    }
    return result;
  }

  /** What somebody else has deleted of the store is looked for again. */
  forget(): void {
    this.known = undefined;
  }

  /** @returns undefined where the vault has no such paper (any more) */
  private async copyOne(vault: FileStore, name: string): Promise<number | undefined> {
    try {
      const { bytes } = await this.store.write(paperName(name, this.store.keyId), await vault.read(name));
      return bytes;
    } catch (error) {
      if (error instanceof StoredFileMissing) return undefined;
      throw error;
    }
  }

  private async inStore(): Promise<Map<string, number>> {
    const known = new Map<string, number>();
    for await (const { name, bytes } of this.store.list(PAPERS)) {
      const paper = parsePaperName(name);
      if (paper) known.set(paper.storageKey, bytes);
    }
    return known;
  }
}

/** So many names are read at a time. */
const BATCH = 5_000;

/** The names of all papers that rows name, as the connection sees them. */
export async function* namedPapers(client: Client): AsyncGenerator<string> {
  for (let after = ''; ;) {
    const { rows } = await client.query<{ name: string }>(
      `SELECT storage_key AS name FROM kyc_documents WHERE storage_key > $1 ORDER BY storage_key LIMIT ${BATCH}`,
      [after],
    );
    for (const { name } of rows) yield name;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.name;
  }
}
