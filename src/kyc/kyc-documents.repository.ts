import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { isoTime } from '../database/list-exports.js';
import type { KycDocumentDto } from './dto/kyc-application.dto.js';
import type { DocumentState, DocumentType } from './entities/kyc-document.entity.js';

/** A paper as the vault knows it. */
export interface StoredDocument {
  id: string;
  userId: string;
  applicationStatus: string;
  documentType: DocumentType;
  state: DocumentState;
  mimeType: string | null;
  fileSize: number | null;
  fileHash: string | null;
  storageKey: string | null;
  fileKey: Buffer | null;
}

/** What is written of a file once its bytes are kept. */
export interface KeptFile {
  storageKey: string;
  fileKey: Buffer;
  nameSealed: Buffer;
  fileSize: number;
  mimeType: string;
  fileHash: string;
}

const STORED = `d.id, a.user_id AS "userId", a.status AS "applicationStatus", d.document_type AS "documentType", d.state,
  d.mime_type AS "mimeType", d.file_size AS "fileSize", d.file_hash AS "fileHash", d.storage_key AS "storageKey",
  d.file_key AS "fileKey"`;
const ANSWER = `id, document_type AS "documentType", mime_type AS "mimeType", file_size AS "fileSize", state,
  ${isoTime('uploaded_at')} AS "uploadedAt"`;

type Row<T> = T & Record<string, unknown>;

/** Papers, as their owner and as staff may see them: the policies add whose. */
@Injectable()
export class KycDocumentsRepository {
  constructor(private readonly database: Database) {}

  async findApplicationStatus(applicationId: string, userId: string): Promise<string | undefined> {
    const [row] = await this.database.query<{ status: string }>(
      'SELECT status FROM kyc_applications WHERE id = $1 AND user_id = $2',
      [applicationId, userId],
    );
    return row?.status;
  }

  async findStored(id: string): Promise<StoredDocument | undefined> {
    const [row] = await this.database.query<Row<StoredDocument>>(
      `SELECT ${STORED} FROM kyc_documents d JOIN kyc_applications a ON a.id = d.application_id WHERE d.id = $1`,
      [id],
    );
    return row;
  }

  async insert(
    id: string,
    applicationId: string,
    documentType: DocumentType,
    file: KeptFile,
  ): Promise<KycDocumentDto> {
    const [row] = await this.database.query<Row<KycDocumentDto>>(
      `INSERT INTO kyc_documents (id, application_id, document_type, storage_key, file_key, name_sealed, file_size,
                                  mime_type, file_hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING ${ANSWER}`,
      [id, applicationId, documentType, ...cellsOf(file)],
    );
    return row!;
  }

  /** Undefined where another upload has replaced `former` meanwhile. */
  async replace(id: string, former: string | null, file: KeptFile): Promise<KycDocumentDto | undefined> {
    const [row] = await this.database.query<Row<KycDocumentDto>>(
      `UPDATE kyc_documents
          SET storage_key = $3, file_key = $4, name_sealed = $5, file_size = $6, mime_type = $7, file_hash = $8
        WHERE id = $1 AND storage_key IS NOT DISTINCT FROM $2 RETURNING ${ANSWER}`,
      [id, former, ...cellsOf(file)],
    );
    return row;
  }

  /** @returns where its bytes are; undefined where there is no such paper */
  async remove(id: string): Promise<{ storageKey: string | null } | undefined> {
    const [row] = await this.database.query<{ storageKey: string | null }>(
      'DELETE FROM kyc_documents WHERE id = $1 RETURNING storage_key AS "storageKey"',
      [id],
    );
    return row;
  }

  async findStaffEmail(adminId: string): Promise<string> {
    const [row] = await this.database.query<{ email: string }>(
      'SELECT email FROM admin_users WHERE id = $1',
      [adminId],
    );
    return row!.email;
  }
}

const cellsOf = (file: KeptFile): unknown[] => [
  file.storageKey,
  file.fileKey,
  file.nameSealed,
  file.fileSize,
  file.mimeType,
  file.fileHash,
];
