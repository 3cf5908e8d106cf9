import { basename } from 'node:path';
import type { Orphan } from '../import.types.js';
import type { KycFolder, KycMiss } from './kyc-folder.js';
import type { DocumentFields } from './kyc-records.js';

const MISSES: Record<KycMiss, string> = {
  missing: 'names a file that is not in uploads/kyc',
  symlink: 'names a symbolic link, which is not followed',
  not_a_file: 'names a thing that is no file',
};

/** Holds the files of the KYC folder against the documents that metadata.json names, in both directions. */
export class KycPapers {
  /** Also documents in quarantine: their files are not without a name. */
  private named: ({ position: number } & Pick<DocumentFields, 'type' | 'path' | 'size'>)[] = [];

  constructor(private readonly folder: KycFolder) {}

  forget(): void {
    this.named = [];
  }

  name(position: number, { type, path, size }: DocumentFields): void {
    this.named.push({ position, type, path, size });
  }

  /** Files named but not there, there but not named, or of another size than stated. */
  async orphans(): Promise<Orphan[]> {
    const found: Orphan[] = [];
    for (const { position, type, path, size } of this.named) {
      const file = path === null ? 'missing' : await this.folder.find(path, false);
      const place = `record ${position} (${type})`;
      if (typeof file === 'string') {
        const name = path === null ? {} : { file: basename(path.replaceAll('\\', '/')) };
        found.push({ kind: `kyc_file_${file}`, ...name, detail: `${place} ${MISSES[file]}` });
      } else if (size !== null && size !== String(file.bytes)) {
        const detail = `${place} states ${size} bytes, the file has ${file.bytes}`;
        found.push({ kind: 'kyc_file_size', file: file.path, detail });
      }
    }
    for (const path of await this.folder.unnamed()) {
      found.push({ kind: 'kyc_file_unnamed', file: path, detail: 'no record of metadata.json names it' });
    }
    return found;
  }
}
