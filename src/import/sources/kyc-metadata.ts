import { basename } from 'node:path';
import type { ImportVault, UserKey } from '../import.runtime.js';
import { quarantine, type Difference, type Draft, type Orphan, type SourceRecord } from '../import.types.js';
import { FieldError, isObject } from '../normalise/field.js';
import type { IdentityBook } from '../normalise/identity-book.js';
import { digestOf, recordId } from '../record-id.js';
import { toJsonText } from '../scan/json-text.js';
import type { Layout } from '../scan/layout.js';
import type { JsonObject } from '../scan/record-parser.js';
import type { ImportSession } from '../write/import-session.repository.js';
import { KYC_APPLICATIONS, KYC_DOCUMENTS } from '../write/kyc-tables.js';
import { recordBeforeUpdate } from '../write/ledger.repository.js';
import { StagedWriter, type StagedRow } from '../write/staged-table.repository.js';
import { UsersRepository, type KnownUser } from '../write/users.repository.js';
import { draftOf, leftOver, metadataText, objectOf } from './draft.js';
import type { KycFile, KycFolder } from './kyc-folder.js';
import { KycPapers } from './kyc-papers.js';
import {
  applicationOf,
  documentEntries,
  documentOf,
  type ApplicationFields,
  type DocumentFields,
} from './kyc-records.js';
import type { Source } from './source.js';

interface KycDraft extends Draft {
  phoneHash: string;
  applicationId: string;
  application: (ApplicationFields & { legacy: JsonObject | null }) | null;
  document: (DocumentFields & { legacy: JsonObject | null }) | null;
  file: KycFile | null;
}

const APPLICATION_TAKEN = new Set([
  'documents',
  'verificationStatus',
  'status',
  'lastUpdated',
  'verifiedAt',
  'rejectionReason',
  'phoneHash',
  'identityHash',
]);
const DOCUMENT_TAKEN = new Set(['id', 'type', 'originalName', 'path', 'size', 'mimeType', 'uploadedAt']);
export const PATH_FIELD = 'kyc_documents.file_path';

/** `uploads/kyc/metadata.json`: applications and their documents, and the files that they name. */
export class KycMetadata implements Source<KycDraft> {
  readonly file = 'uploads/kyc/metadata.json';
  readonly layout: Layout = { kind: 'list', wrappers: [], scalarsAreRecords: true };
  private readonly applications: StagedWriter;
  private readonly documents: StagedWriter;
  private readonly users: UsersRepository;
  private readonly papers: KycPapers;

  constructor(
    private readonly session: ImportSession,
    private readonly vault: ImportVault,
    private readonly identities: IdentityBook,
    private readonly folder: KycFolder,
    private readonly startedAt: () => string,
  ) {
    this.applications = new StagedWriter(session, KYC_APPLICATIONS);
    this.documents = new StagedWriter(session, KYC_DOCUMENTS);
    this.users = new UsersRepository(session, vault);
    this.papers = new KycPapers(folder);
  }

  prepare(): Promise<void> {
    this.papers.forget();
    return Promise.resolve();
  }

  /** An application and each of its documents is a record of its own; they follow each other. */
  map(record: SourceRecord): KycDraft[] {
    const value = objectOf(record);
    const entries = documentEntries(value.documents);
    const documents = entries.map((entry) => attempt(() => documentOf(entry)));
    documents.forEach((document, at) => {
      if (document instanceof FieldError) return;
      this.papers.name(record.position + 1 + at, document);
    });
    const owner = attempt(() => {
      const identity = this.identities.of(value, record.key);
      if (identity === null) throw new FieldError('bad_identity', 'the record names no identity');
      const good = documents.flatMap((document) => (document instanceof FieldError ? [] : [document]));
      const application = applicationOf(value, good);
      const legacy = leftOver(value, APPLICATION_TAKEN, identity.spellings);
      return { identity, application: { ...application, legacy } };
    });
    if (owner instanceof FieldError) {
      const drafts = [this.refused(record, owner)];
      const orphaned = new FieldError('application_quarantined', 'its application is in quarantine');
      return drafts.concat(entries.map((entry, at) => this.refused(partOf(record, at + 1, entry), orphaned)));
    }
    const { identity, application } = owner;
    const applicationId = recordId('kyc-application', identity.phoneHash);
    const common = { phoneHash: identity.phoneHash, applicationId, file: null };
    const content = toJsonText(application);
    const drafts: KycDraft[] = [
      { ...draftOf(record, applicationId, digestOf(content)), ...common, application, document: null },
    ];
    documents.forEach((document, at) => {
      const part = partOf(record, at + 1, entries[at]!);
      if (document instanceof FieldError) drafts.push(this.refused(part, document));
      else {
        const id = recordId('kyc-document', `${applicationId}|${document.type}|${document.reference}`);
        const body = entries[at]!.value;
        const legacy = isObject(body) ? leftOver(body, DOCUMENT_TAKEN, identity.spellings) : null;
        const draft = draftOf(part, id, digestOf(toJsonText(body)));
        drafts.push({ ...draft, ...common, application: null, document: { ...document, legacy } });
      }
    });
    return drafts;
  }

  async write(drafts: KycDraft[]): Promise<void> {
    const open = drafts.filter((draft) => draft.outcome === null);
    const users = await this.ownersOf(open);
    for (const draft of open) {
      if (!users.has(draft.phoneHash)) {
        quarantine(
          draft,
          'unknown_user',
          'no file says who the applicant is: there is no wallet for this identity',
        );
      }
    }
    const placed = open.filter((draft) => draft.outcome === null);
    const applications = placed.filter((draft) => draft.application !== null);
    const outcomes = await this.applications.write(
      applications.map((draft) => this.applicationRow(draft, users)),
    );
    outcomes.forEach(
      (outcome, at) => (applications[at]!.outcome = outcome as 'inserted' | 'updated' | 'unchanged'),
    );
    await this.liftTiers(
      applications.filter(
        (draft) => draft.application!.status === 'verified' && draft.outcome !== 'unchanged',
      ),
      users,
    );
    await this.writeDocuments(
      placed.filter((draft) => draft.document !== null),
      users,
    );
  }

  async compare(drafts: KycDraft[]): Promise<Difference[]> {
    const users = await this.ownersOf(drafts.filter((draft) => draft.outcome === null));
    const placed = drafts.filter((draft) => draft.outcome === null && users.has(draft.phoneHash));
    const applications = placed.filter((draft) => draft.application !== null);
    const documents = placed.filter((draft) => draft.document !== null);
    const rows: StagedRow[] = [];
    for (const draft of documents) {
      await this.locate(draft);
      rows.push(this.documentRow(draft, null));
    }
    const found = await this.applications.compare(
      applications.map((draft) => this.applicationRow(draft, users)),
    );
    const papers = await this.documents.compare(rows);
    const difference =
      (table: string, owners: KycDraft[]) =>
      (hit: { ord: number; field: string; source: string | null; database: string | null }): Difference => ({
        file: this.file,
        position: owners[hit.ord]!.position,
        field: `${table}.${hit.field}`,
        source: hit.source,
        database: hit.database,
      });
    return [
      ...found.map(difference('kyc_applications', applications)),
      ...papers.map(difference('kyc_documents', documents)),
    ];
  }

  rolledBack(): void {
    this.applications.reset();
    this.documents.reset();
  }

  orphans(): Promise<Orphan[]> {
    return this.papers.orphans();
  }

  private async writeDocuments(drafts: KycDraft[], users: Map<string, KnownUser>): Promise<void> {
    const rows: StagedRow[] = [];
    for (const draft of drafts) {
      await this.locate(draft);
      const user = users.get(draft.phoneHash)!;
      const key =
        user.keyId !== null && user.wrappedKey !== null
          ? this.vault.openUserKey(user.id, user.keyId, user.wrappedKey)
          : null;
      rows.push(this.documentRow(draft, key));
    }
    const outcomes = await this.documents.write(rows);
    outcomes.forEach(
      (outcome, at) => (drafts[at]!.outcome = outcome as 'inserted' | 'updated' | 'unchanged'),
    );
  }

  private async locate(draft: KycDraft): Promise<void> {
    const { path } = draft.document!;
    const found = path === null ? 'missing' : await this.folder.find(path);
    draft.file = typeof found === 'string' ? null : found;
  }

  private async ownersOf(drafts: KycDraft[]): Promise<Map<string, KnownUser>> {
    const users = await this.users.findByPhoneHashes([...new Set(drafts.map((draft) => draft.phoneHash))]);
    return new Map(users.map((user) => [user.phoneHash, user]));
  }

  /** KYC approved means tier 3 at least; a user who stands higher stays there. */
  private async liftTiers(drafts: KycDraft[], users: Map<string, KnownUser>): Promise<void> {
    if (drafts.length === 0) return;
    const { rows } = await this.session.query<{ id: string }>(
      'SELECT id::text FROM users WHERE id = ANY ($1::uuid[]) AND tier < 3',
      [drafts.map((draft) => users.get(draft.phoneHash)!.id)],
    );
    const ids = rows.map((row) => row.id);
    await recordBeforeUpdate(this.session, 'users', ids);
    await this.session.query('UPDATE users SET tier = 3 WHERE id = ANY ($1::uuid[]) AND tier < 3', [ids]);
  }

  private applicationRow(draft: KycDraft, users: Map<string, KnownUser>): StagedRow {
    const { status, submittedAt, reviewedAt, rejectionReason, legacy } = draft.application!;
    return {
      cells: [
        draft.applicationId,
        users.get(draft.phoneHash)!.id,
        status,
        submittedAt ?? this.startedAt(),
        reviewedAt,
        rejectionReason,
        metadataText({ digest: draft.digest, status }, legacy),
      ],
    };
  }

  private documentRow(draft: KycDraft, key: UserKey | null): StagedRow {
    const { type, originalName, path, size, mimeType, uploadedAt, legacy } = draft.document!;
    const { file } = draft;
    const relative = file?.path ?? (path === null ? null : basename(path.replaceAll('\\', '/')));
    const sealed =
      relative === null || key === null
        ? null
        : key.seal(PATH_FIELD, Buffer.from(relative)).toString('base64');
    const more: JsonObject = file === null ? { missing: true } : {};
    if (file !== null && size !== null && size !== String(file.bytes)) more.statedSize = Number(size);
    // The file is part of the content: one that turns up later makes the record a changed one.
    const digest = digestOf(draft.digest, file?.sha256 ?? null);
    return {
      cells: [
        draft.id,
        draft.applicationId,
        type,
        originalName,
        relative === null ? null : basename(relative).slice(0, 255),
        sealed,
        file === null ? size : String(file.bytes),
        mimeType,
        file?.sha256 ?? null,
        uploadedAt ?? this.startedAt(),
        metadataText({ digest }, legacy, more),
      ],
    };
  }

  private refused(record: SourceRecord, error: FieldError): KycDraft {
    const id = recordId('kyc-refused', `${record.position}`);
    const draft = draftOf(record, id, digestOf(String(record.position)));
    quarantine(draft, error.code, error.message);
    return { ...draft, phoneHash: '', applicationId: '', application: null, document: null, file: null };
  }
}

/** A document as a record of its own: what is quarantined is the document, not the whole application. */
function partOf(
  record: SourceRecord,
  offset: number,
  entry: { type: string | null; value: SourceRecord['value'] },
): SourceRecord {
  return {
    ...record,
    position: record.position + offset,
    key: entry.type,
    value: entry.value,
    raw: () => Buffer.from(toJsonText({ owner: record.key, type: entry.type, document: entry.value })),
  };
}

function attempt<T>(work: () => T): T | FieldError {
  try {
    return work();
  } catch (error) {
    if (error instanceof FieldError) return error;
    throw error;
  }
}
