import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { DocumentType } from './entities/kyc-document.entity.js';
import type { KeptFile, StoredDocument } from './kyc-documents.repository.js';

/** A paper whose bytes are kept. */
export type KeptDocument = {
  [K in keyof StoredDocument]: NonNullable<StoredDocument[K]>;
} & { uploadedAt: Date };

/** A paper that was imported, whose bytes are still where they were. */
export interface LegacyPaper {
  id: string;
  userId: string;
  documentType: DocumentType;
  /** Base64 of its old path under the owner's key. */
  filePath: string;
  fileHash: string;
  originalFilename: string | null;
}

const KEPT = `d.id, a.user_id AS "userId", a.status AS "applicationStatus", d.document_type AS "documentType", d.state,
  d.mime_type AS "mimeType", d.file_size AS "fileSize", d.file_hash AS "fileHash", d.storage_key AS "storageKey",
  d.file_key AS "fileKey", d.uploaded_at AS "uploadedAt"`;
const FROM = 'FROM kyc_documents d JOIN kyc_applications a ON a.id = d.application_id';

type Row<T> = T & Record<string, unknown>;

/** What jobs do with papers, as the worker. Each write names the bytes it is about: they may be others by now. */
@Injectable()
export class DocumentCareRepository {
  constructor(private readonly database: Database) {}

  async markClean(id: string, storageKey: string, scanner: string): Promise<void> {
    await this.database.query(
      `UPDATE kyc_documents SET state = 'clean', scanned_at = clock_timestamp(), scanner = $3
        WHERE id = $1 AND storage_key = $2 AND state = 'scan_pending'`,
      [id, storageKey, scanner],
    );
  }

  async markInfected(id: string, storageKey: string, scanner: string, finding: string): Promise<void> {
    await this.database.query(
      `UPDATE kyc_documents SET state = 'infected', scanned_at = clock_timestamp(), scanner = $3, finding = $4
        WHERE id = $1 AND storage_key = $2 AND state IN ('scan_pending', 'clean')`,
      [id, storageKey, scanner, finding],
    );
  }

  /** @returns whether it was news */
  async markTampered(id: string, storageKey: string): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE kyc_documents SET state = 'tampered', finding = NULL, checked_at = clock_timestamp()
        WHERE id = $1 AND storage_key = $2 AND state <> 'tampered' RETURNING id`,
      [id, storageKey],
    );
    return rows.length > 0;
  }

  /** Of one that was found tampered with, and is whole again, the scan begins anew. */
  async markWhole(id: string, storageKey: string): Promise<void> {
    await this.database.query(
      `UPDATE kyc_documents
          SET checked_at = clock_timestamp(), state = CASE state WHEN 'tampered' THEN 'scan_pending' ELSE state END
        WHERE id = $1 AND storage_key = $2`,
      [id, storageKey],
    );
  }

  findScanPending(
    afterUpload: Date | undefined,
    afterId: string | undefined,
    most: number,
  ): Promise<KeptDocument[]> {
    return this.database.query<Row<KeptDocument>>(
      `SELECT ${KEPT} ${FROM}
        WHERE d.state = 'scan_pending' AND d.storage_key IS NOT NULL
          AND ($1::timestamptz IS NULL OR (d.uploaded_at, d.id) > ($1, $2::uuid))
        ORDER BY d.uploaded_at, d.id LIMIT $3`,
      [afterUpload ?? null, afterId ?? null, most],
    );
  }

  /** Those that were longest not compared. */
  findUnchecked(before: Date, most: number): Promise<KeptDocument[]> {
    return this.database.query<Row<KeptDocument>>(
      `SELECT ${KEPT} ${FROM}
        WHERE d.storage_key IS NOT NULL AND (d.checked_at IS NULL OR d.checked_at < $1)
        ORDER BY d.checked_at NULLS FIRST, d.id LIMIT $2`,
      [before, most],
    );
  }

  findLegacy(after: string | undefined, most: number): Promise<LegacyPaper[]> {
    return this.database.query<Row<LegacyPaper>>(
      `SELECT d.id, a.user_id AS "userId", d.document_type AS "documentType", d.file_path AS "filePath",
              d.file_hash AS "fileHash", d.original_filename AS "originalFilename" ${FROM}
        WHERE d.storage_key IS NULL AND d.file_path IS NOT NULL AND d.file_hash IS NOT NULL
          AND ($1::uuid IS NULL OR d.id > $1) ORDER BY d.id LIMIT $2`,
      [after ?? null, most],
    );
  }

  /** The name is kept sealed from here on. @returns whether the paper is still as it was read */
  async adopt(id: string, file: KeptFile): Promise<boolean> {
    const rows = await this.database.query(
      `UPDATE kyc_documents
          SET storage_key = $2, file_key = $3, name_sealed = $4, file_size = $5, mime_type = $6, original_filename = NULL
        WHERE id = $1 AND storage_key IS NULL AND file_hash = $7 RETURNING id`,
      [id, file.storageKey, file.fileKey, file.nameSealed, file.fileSize, file.mimeType, file.fileHash],
    );
    return rows.length > 0;
  }

  async countAlarms(): Promise<{ tampered: number; infected: number }> {
    const [row] = await this.database.query<{ tampered: number; infected: number }>(
      `SELECT count(*) FILTER (WHERE state = 'tampered')::integer AS tampered,
              count(*) FILTER (WHERE state = 'infected')::integer AS infected
         FROM kyc_documents WHERE state IN ('infected', 'tampered')`,
    );
    return row!;
  }

  /** Which of these names no paper has. */
  async findUnknown(storageKeys: string[]): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>(
      `SELECT s.name FROM unnest($1::text[]) AS s (name)
        WHERE NOT EXISTS (SELECT FROM kyc_documents d WHERE d.storage_key = s.name)`,
      [storageKeys],
    );
    return rows.map(({ name }) => name);
  }
}
