import { Readable } from 'node:stream';
import { Injectable, StreamableFile } from '@nestjs/common';
import { AccessLimits } from '../auth/wallet/access-limits.js';
import type { InvestorActor, StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import { conflict, notFound, Problem, validationFailed } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { FileVault } from '../vault/files/file-vault.js';
import { extensionOf, type MimeType } from '../vault/inspection/file-type.js';
import type { KeptDocument } from './document-care.repository.js';
import { DocumentFilesService } from './document-files.service.js';
import { KycDocumentsRepository, type StoredDocument } from './kyc-documents.repository.js';
import { watermarked } from './watermark.js';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 1000;

/** Looks at papers: their owner's own, and those of staff, each with its reason in the audit log before it is opened. */
@Injectable()
export class DocumentViewsService {
  constructor(
    private readonly documents: KycDocumentsRepository,
    private readonly files: DocumentFilesService,
    private readonly vault: FileVault,
    private readonly limits: AccessLimits,
    private readonly database: Database,
  ) {}

  /** @throws Problem 404, 409 while it may not be read, 410 `erased` */
  async viewOwn(actor: InvestorActor, id: string): Promise<StreamableFile> {
    // Nobody else's business: staff's looks are recorded, one's own are not.
    auditLog.describe({ nothing: true });
    const found = await this.documents.findStored(id);
    if (found?.userId !== actor.userId) throw notFound();
    const document = readable(found);
    const file = await this.opened(document, () => this.files.sealedFile(document));
    await this.database.commit();
    const content = await this.opened(document, () => this.vault.open(file));
    return answer(document, Readable.from(content));
  }

  /**
   * @param reason at least ten characters, kept in the audit log
   * @throws Problem 404, 409 while it may not be read, 410 `erased`, 422 without a reason, 429
   */
  async viewAsStaff(
    { adminId }: StaffActor,
    id: string,
    reason: string | undefined,
  ): Promise<StreamableFile> {
    const said = reasonOf(reason);
    await this.limits.spendAsStaff('document', adminId);
    const found = await this.documents.findStored(id);
    // What was not handed in is its applicant's business.
    if (!found || found.applicationStatus === 'draft') throw notFound();
    const document = readable(found);
    const [email, file] = [
      await this.documents.findStaffEmail(adminId),
      await this.opened(document, () => this.files.sealedFile(document)),
    ];
    auditLog.describe({
      newValues: {
        reason: said,
        userId: found.userId,
        documentType: found.documentType,
        sha256: found.fileHash,
      },
    });
    // With the row that says who looks and why. Only then is anything opened.
    await this.database.commit();
    if (document.mimeType === 'application/pdf') {
      return answer(document, Readable.from(await this.opened(document, () => this.vault.open(file))));
    }
    const mark = [email, new Date().toISOString()];
    const marked = await this.opened(document, () =>
      this.vault.openWhole(file, (content) => watermarked(content, mark)),
    );
    return answer(document, Readable.from([marked]), marked.length);
  }

  private async opened<T>(document: KeptDocument, open: () => Promise<T>): Promise<T> {
    const found = await this.files.guarded(document, open);
    if (!found) throw tampered();
    return found.result;
  }
}

function reasonOf(text: string | undefined): string {
  const reason = text?.trim() ?? '';
  if (text !== undefined && text.length <= LONGEST_REASON && reason.length >= SHORTEST_REASON) return reason;
  const message = `say why, in ${SHORTEST_REASON} to ${LONGEST_REASON} characters: header X-Reason (percent-encoded) or ?reason=`;
  throw validationFailed([{ pointer: 'reason', code: text === undefined ? 'required' : 'invalid', message }]);
}

/** @throws Problem 409 for what is not to be read, or has no bytes here */
function readable(document: StoredDocument): KeptDocument {
  if (document.storageKey === null) {
    throw conflict(
      'document_not_stored',
      'Of this paper only the hash is known; its file was not brought along.',
    );
  }
  switch (document.state) {
    case 'scan_pending':
      throw new Problem(409, 'scan_pending', 'The file waits for the virus scanner; try again shortly.', {
        headers: { 'retry-after': '60' },
      });
    case 'infected':
      throw conflict('document_infected', 'The virus scanner found something; the file is not shown.');
    case 'tampered':
      throw tampered();
    case 'clean':
      return document as unknown as KeptDocument;
  }
}

const tampered = (): Problem =>
  conflict('document_tampered', 'The stored file is not what was handed in; nothing of it is shown.');

/** A PDF is for a reader and not for the page; an image may be shown where nothing can run. */
function answer(document: KeptDocument, content: Readable, length = document.fileSize): StreamableFile {
  const type = document.mimeType as MimeType;
  const name = `${document.documentType}-${document.id}.${extensionOf(type)}`;
  const disposition = type === 'application/pdf' ? 'attachment' : 'inline';
  return new StreamableFile(content, { type, length, disposition: `${disposition}; filename="${name}"` });
}
