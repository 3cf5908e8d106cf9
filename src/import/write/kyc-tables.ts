import type { StagedTable } from './staged-table.repository.js';

const STATUS_CHANGED = "t.metadata #>> '{import,status}' IS DISTINCT FROM s.metadata #>> '{import,status}'";

export const KYC_APPLICATIONS: StagedTable = {
  name: 'kyc_applications',
  key: 'id',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'user_id', type: 'uuid' },
    { name: 'status', type: 'text' },
    { name: 'submitted_at', type: 'timestamptz' },
    { name: 'reviewed_at', type: 'timestamptz' },
    { name: 'rejection_reason', type: 'text' },
    { name: 'metadata', type: 'jsonb' },
  ],
  changed: 'NOT t.metadata @> s.metadata',
  // A decision that staff took since the last import is only overruled by a decision that is new in the file.
  set:
    `status = CASE WHEN ${STATUS_CHANGED} THEN s.status ELSE t.status END, ` +
    `reviewed_at = CASE WHEN ${STATUS_CHANGED} THEN s.reviewed_at ELSE t.reviewed_at END, ` +
    `rejection_reason = CASE WHEN ${STATUS_CHANGED} THEN s.rejection_reason ELSE t.rejection_reason END, ` +
    'metadata = t.metadata || s.metadata',
  compare: [
    ['user_id', 's.user_id', 't.user_id'],
    ['status', 's.status', 't.status'],
    ['reviewed_at', 's.reviewed_at', 't.reviewed_at'],
    ['rejection_reason', 's.rejection_reason', 't.rejection_reason'],
  ],
};

export const KYC_DOCUMENTS: StagedTable = {
  name: 'kyc_documents',
  key: 'id',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'application_id', type: 'uuid' },
    { name: 'document_type', type: 'text' },
    { name: 'original_filename', type: 'text' },
    { name: 'stored_filename', type: 'text' },
    { name: 'file_path', type: 'text' },
    { name: 'file_size', type: 'integer' },
    { name: 'mime_type', type: 'text' },
    { name: 'file_hash', type: 'text' },
    { name: 'uploaded_at', type: 'timestamptz' },
    { name: 'metadata', type: 'jsonb' },
  ],
  changed: 'NOT t.metadata @> s.metadata',
  set:
    'original_filename = s.original_filename, stored_filename = s.stored_filename, file_path = s.file_path, ' +
    'file_size = s.file_size, mime_type = s.mime_type, file_hash = s.file_hash, metadata = s.metadata',
  compare: [
    ['application_id', 's.application_id', 't.application_id'],
    ['document_type', 's.document_type', 't.document_type'],
    // Once its bytes are in the vault, its name is there too, sealed.
    [
      'original_filename',
      's.original_filename',
      'CASE WHEN t.name_sealed IS NULL THEN t.original_filename ELSE s.original_filename END',
    ],
    ['file_size', 's.file_size', 't.file_size'],
    ['mime_type', 's.mime_type', 't.mime_type'],
    ['file_hash', 's.file_hash', 't.file_hash'],
  ],
};
