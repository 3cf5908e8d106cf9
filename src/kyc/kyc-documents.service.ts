import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InvestorActor } from '../common/actor.js';
import { readUpload } from '../common/http/upload.js';
import { conflict, notFound, Problem, validationFailed } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { violatedConstraint } from '../database/sql-state.js';
import { UserKeysService } from '../users/user-keys.service.js';
import { wrapFileKey } from '../vault/files/file-key.js';
import { FileVault, MOST_BYTES, type ReceivedFile } from '../vault/files/file-vault.js';
import { FileRefused } from '../vault/inspection/file-refused.js';
import { DocumentCareRepository } from './document-care.repository.js';
import { factsOf } from './document-files.service.js';
import type { KycDocumentDto } from './dto/kyc-application.dto.js';
import { DOCUMENT_TYPES, type DocumentType } from './entities/kyc-document.entity.js';
import { type KeptFile, KycDocumentsRepository, type StoredDocument } from './kyc-documents.repository.js';
import { sealFileName } from './sealed-application.js';

const LONGEST_NAME = 300;

interface Upload {
  received: ReceivedFile;
  name: string;
}

/** Papers that somebody hands in, while their application is a draft. */
@Injectable()
export class KycDocumentsService {
  private readonly logger = new Logger('Vault');

  constructor(
    private readonly documents: KycDocumentsRepository,
    private readonly care: DocumentCareRepository,
    private readonly keys: UserKeysService,
    private readonly vault: FileVault,
    private readonly database: Database,
  ) {}

  /** @throws Problem 400, 404, 408, 409, 413, 415, 422 */
  async upload(
    actor: InvestorActor,
    applicationId: string,
    request: FastifyRequest,
  ): Promise<KycDocumentDto> {
    requireDraft(await this.documents.findApplicationStatus(applicationId, actor.userId));
    const id = randomUUID();
    return this.take(actor, id, request, (type) => {
      if (type === undefined) throw invalidType('required', 'documentType is missing');
      return {
        type,
        write: (file) => this.documents.insert(id, applicationId, type, file),
      };
    });
  }

  /** Other bytes for the same paper. @throws as {@link upload} */
  async replace(actor: InvestorActor, id: string, request: FastifyRequest): Promise<KycDocumentDto> {
    const former = await this.ownDraft(id);
    return this.take(actor, id, request, (type) => {
      if (type !== undefined && type !== former.documentType) {
        throw invalidType('read_only', `documentType is ${former.documentType}; add another paper instead`);
      }
      return {
        type: former.documentType,
        write: async (file) => {
          const replaced = await this.documents.replace(id, former.storageKey, file);
          if (!replaced) throw conflict('concurrent_change', 'The paper was replaced at the same moment.');
          this.deleteAfterCommit(former.storageKey);
          return replaced;
        },
      };
    });
  }

  /** @throws Problem 404, 409 */
  async remove(id: string): Promise<{ id: string }> {
    await this.ownDraft(id);
    const removed = await refusalsExplained(() => this.documents.remove(id));
    if (!removed) throw notFound();
    this.deleteAfterCommit(removed.storageKey);
    return { id };
  }

  private async ownDraft(id: string): Promise<StoredDocument> {
    const document = await this.documents.findStored(id);
    if (!document) throw notFound();
    requireDraft(document.applicationStatus);
    return document;
  }

  /** @param decide what the form's type means for the paper, before any row is written */
  private async take(
    { userId }: InvestorActor,
    id: string,
    request: FastifyRequest,
    decide: (type: DocumentType | undefined) => {
      type: DocumentType;
      write: (file: KeptFile) => Promise<KycDocumentDto>;
    },
  ): Promise<KycDocumentDto> {
    const owner =
      (await this.keys.find(userId)) ??
      (await this.database.asSystem('kyc upload', () => this.keys.findOrCreate(userId)));
    // Nothing of the database is held while a telephone sends ten megabytes.
    await this.database.commit();
    let upload: Upload | undefined;
    try {
      const form = { file: 'file', fields: ['documentType'], mostBytes: MOST_BYTES };
      const { fields } = await readUpload(request, form, async ({ name, declaredType, content }) => {
        const received = await refusalsTold(this.vault.receive(userId, id, { name, declaredType, content }));
        upload = { received, name };
      });
      const { received, name } = upload!;
      const { type, write } = decide(typeOf(fields.documentType));
      const verdict = await refusalsTold(this.vault.examine(received));
      if (verdict?.clean === false)
        throw problemOf(new FileRefused('file_infected', 'The file is infected.'));
      await this.vault.keep(received);
      // Should the commit be refused, the bytes go with the row; should the process die, the sweep finds them.
      this.database.afterRollback(() => this.vault.discard(received));
      const file = { storageKey: received.place.storageKey, ...facts(received) };
      const fileKey = wrapFileKey(owner, received.key, factsOf({ id, documentType: type, ...file }));
      const nameSealed = sealFileName(owner, file.storageKey, name.slice(-LONGEST_NAME));
      const answer = await refusalsExplained(() => write({ ...file, fileKey, nameSealed }));
      if (!verdict) return answer;
      // The applicant's side may not say that it is clean.
      this.database.afterCommit(() => this.markClean(id, file.storageKey));
      return { ...answer, state: 'clean' };
    } catch (error) {
      if (upload) await this.vault.discard(upload.received);
      throw error;
    }
  }

  /** Where that fails, the job that scans what waits does it again. */
  private async markClean(id: string, storageKey: string): Promise<void> {
    try {
      await this.database.asSystem('vault scan', () =>
        this.care.markClean(id, storageKey, this.vault.engine),
      );
    } catch (error) {
      this.logger.warn({ msg: 'a scanned document cannot be marked', document: id, err: error });
    }
  }

  /** Where that fails, the sweep does it later. */
  private deleteAfterCommit(storageKey: string | null): void {
    if (storageKey === null) return;
    this.database.afterCommit(() => this.vault.delete(storageKey).catch(() => {}));
  }
}

const facts = ({ bytes, sha256, mimeType }: ReceivedFile) => ({
  fileSize: bytes,
  fileHash: sha256,
  mimeType,
});

function requireDraft(status: string | undefined): void {
  if (status === undefined) throw notFound();
  if (status !== 'draft') throw notDraft();
}

function typeOf(text: string | undefined): DocumentType | undefined {
  if (text === undefined) return undefined;
  const known = DOCUMENT_TYPES.find((type) => type === text);
  if (!known) throw invalidType('invalid', `documentType must be one of ${DOCUMENT_TYPES.join(', ')}`);
  return known;
}

const invalidType = (code: string, message: string): Problem =>
  validationFailed([{ pointer: '/documentType', code, message }]);

const notDraft = (): Problem =>
  conflict('application_not_draft', 'Papers can be changed only until the application is handed in.');

const REFUSALS: Record<string, () => Problem> = {
  kyc_documents_draft: notDraft,
  kyc_documents_most: () => conflict('too_many_documents', 'An application has at most 20 papers.'),
};

async function refusalsExplained<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw REFUSALS[violatedConstraint(error) ?? '']?.() ?? error;
  }
}

async function refusalsTold<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof FileRefused ? problemOf(error) : error;
  }
}

function problemOf({ code, message }: FileRefused): Problem {
  const status = code === 'file_too_large' ? 413 : code === 'file_type_unsupported' ? 415 : 422;
  return new Problem(status, code, message, { violations: [{ pointer: '/file', code, message }] });
}
