import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';
import { UserKeysService } from '../users/user-keys.service.js';
import { type FileFacts, unwrapFileKey } from '../vault/files/file-key.js';
import type { SealedFile } from '../vault/files/file-vault.js';
import { StoredFileMissing } from '../vault/storage/file-store.js';
import { CiphertextRefusedError } from '../vault/vault.errors.js';
import { DocumentCareRepository, type KeptDocument } from './document-care.repository.js';

/** From a row to its bytes, and what is done when they are not what was handed in. */
@Injectable()
export class DocumentFilesService {
  private readonly logger = new Logger('Vault');

  constructor(
    private readonly keys: UserKeysService,
    private readonly care: DocumentCareRepository,
    private readonly database: Database,
  ) {}

  /**
   * How to open a paper's bytes.
   *
   * @throws CiphertextRefusedError for a row that was changed, Problem 410 `erased`
   */
  async sealedFile(document: KeptDocument): Promise<SealedFile> {
    const owner = await this.keys.find(document.userId);
    if (!owner) throw new CiphertextRefusedError();
    const facts = factsOf(document);
    const place = { owner: document.userId, document: document.id, storageKey: document.storageKey };
    return {
      place,
      key: unwrapFileKey(owner, document.fileKey, facts),
      bytes: facts.bytes,
      sha256: facts.sha256,
    };
  }

  /**
   * Runs `use`, which reads the paper's bytes, and raises the alarm when they are not there or not as they were sealed.
   *
   * @returns undefined when so
   */
  async guarded<T>(document: KeptDocument, use: () => Promise<T>): Promise<{ result: T } | undefined> {
    try {
      return { result: await use() };
    } catch (error) {
      if (!(error instanceof CiphertextRefusedError) && !(error instanceof StoredFileMissing)) throw error;
      await this.raiseAlarm(document, error);
      return undefined;
    }
  }

  private async raiseAlarm({ id, storageKey }: KeptDocument, error: Error): Promise<void> {
    const isNews = await this.database.asSystem('vault alarm', () => this.care.markTampered(id, storageKey));
    if (!isNews) return;
    const missing = error instanceof StoredFileMissing;
    this.logger.error({
      msg: missing ? 'a stored document is missing' : 'a stored document was tampered with',
      document: id,
    });
  }
}

export const factsOf = (
  document: Omit<KeptDocument, 'userId' | 'applicationStatus' | 'state' | 'fileKey' | 'uploadedAt'>,
): FileFacts => ({
  document: document.id,
  documentType: document.documentType,
  storageKey: document.storageKey,
  mimeType: document.mimeType,
  bytes: document.fileSize,
  sha256: document.fileHash,
});
