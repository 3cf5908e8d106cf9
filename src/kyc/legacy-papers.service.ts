import { Injectable } from '@nestjs/common';
import { Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { UserKeysService } from '../users/user-keys.service.js';
import { wrapFileKey } from '../vault/files/file-key.js';
import { FileVault } from '../vault/files/file-vault.js';
import { FileRefused } from '../vault/inspection/file-refused.js';
import type { UserKey } from '../vault/user-key.js';
import { DocumentCareRepository, type LegacyPaper } from './document-care.repository.js';
import { factsOf } from './document-files.service.js';
import { sealFileName } from './sealed-application.js';

const PAGE = 50;

/** The bytes of a paper by its old path; undefined where they are not. */
export type LegacyFiles = (path: string) => Promise<AsyncIterable<Buffer> | undefined>;

/** What became of a paper that was imported. */
export type Adoption = 'adopted' | 'missing' | 'changed' | 'erased' | FileRefused['code'];

/** Brings the bytes of imported papers into the vault, after the import: exactly as they were, for their hash is known. */
@Injectable()
export class LegacyPapersService {
  constructor(
    private readonly care: DocumentCareRepository,
    private readonly keys: UserKeysService,
    private readonly vault: FileVault,
    private readonly database: Database,
  ) {}

  /**
   * May be stopped anywhere and started again: what is in the vault already is left alone. To be run as the system.
   *
   * @param told of each paper that stays where it was
   */
  async adopt(
    files: LegacyFiles,
    told: (id: string, why: Adoption) => void,
  ): Promise<{ adopted: number; left: number }> {
    const result = { adopted: 0, left: 0 };
    let after: string | undefined;
    for (;;) {
      const page = await this.care.findLegacy(after, PAGE);
      if (page.length === 0) return result;
      for (const paper of page) {
        const outcome = await this.adoptOne(paper, files);
        await this.database.commit();
        if (outcome === 'adopted') result.adopted++;
        else {
          result.left++;
          told(paper.id, outcome);
        }
      }
      after = page.at(-1)!.id;
    }
  }

  private async adoptOne(paper: LegacyPaper, files: LegacyFiles): Promise<Adoption> {
    try {
      const owner = await this.keys.find(paper.userId);
      await this.database.commit();
      if (!owner) return 'erased';
      const place = { table: 'kyc_documents', column: 'file_path' };
      const path = owner.open(Buffer.from(paper.filePath, 'base64'), place).toString();
      const content = await files(path);
      return content ? await this.take(paper, owner, content) : 'missing';
    } catch (error) {
      if (error instanceof FileRefused) return error.code;
      if (error instanceof Problem && error.code === 'erased') return 'erased';
      throw error;
    }
  }

  private async take(paper: LegacyPaper, owner: UserKey, content: AsyncIterable<Buffer>): Promise<Adoption> {
    const file = { name: '', declaredType: 'application/octet-stream', content, asItIs: true };
    const received = await this.vault.receive(paper.userId, paper.id, file);
    try {
      if (received.sha256 !== paper.fileHash) return 'changed';
      const verdict = await this.vault.examine(received);
      if (verdict?.clean === false) return 'file_infected';
      await this.vault.keep(received);
      const { storageKey } = received.place;
      const kept = {
        storageKey,
        fileSize: received.bytes,
        mimeType: received.mimeType,
        fileHash: received.sha256,
      };
      const fileKey = wrapFileKey(
        owner,
        received.key,
        factsOf({ id: paper.id, documentType: paper.documentType, ...kept }),
      );
      const nameSealed = sealFileName(owner, storageKey, paper.originalFilename ?? '');
      if (!(await this.care.adopt(paper.id, { ...kept, fileKey, nameSealed }))) return 'changed';
      if (verdict) await this.care.markClean(paper.id, storageKey, this.vault.engine);
      await this.database.commit();
      return 'adopted';
    } finally {
      // Whatever was kept and led to by a row stays; the sweep takes what no row leads to.
      await received.staged.discard();
    }
  }
}
