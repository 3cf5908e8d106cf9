-- Where the bytes of a paper are, and how they stand. All null together, as in what was imported: only its hash and the
-- sealed name of its old place are known.
ALTER TABLE kyc_documents
  -- Random name in the storage.
  ADD COLUMN storage_key VARCHAR(32)
    CONSTRAINT kyc_documents_storage_key_check CHECK (storage_key ~ '^[0-9a-f]{32}$'),
  -- Key of this one file under its owner's key, bound to id, type, storage key, media type, length and hash of the row.
  ADD COLUMN file_key BYTEA,
  -- What its owner called it, under their key.
  ADD COLUMN name_sealed BYTEA,
  -- Nobody reads a file that is not clean. infected and tampered are kept as evidence, and read by nobody either.
  ADD COLUMN state VARCHAR(20) NOT NULL DEFAULT 'scan_pending'
    CONSTRAINT kyc_documents_state_check CHECK (state IN ('scan_pending', 'clean', 'infected', 'tampered')),
  ADD COLUMN scanned_at TIMESTAMPTZ,
  -- Who scanned it; none where nobody did.
  ADD COLUMN scanner VARCHAR(20),
  ADD COLUMN finding VARCHAR(255),
  -- When its bytes were last compared with their tags and hash.
  ADD COLUMN checked_at TIMESTAMPTZ,
  ADD CONSTRAINT kyc_documents_stored_check CHECK (
    num_nulls(storage_key, file_key) IN (0, 2)
    AND (storage_key IS NULL OR num_nulls(file_hash, file_size, mime_type) = 0)),
  ADD CONSTRAINT kyc_documents_scan_check CHECK (
    (state <> 'clean' OR num_nulls(storage_key, scanned_at, scanner) = 0)
    AND (finding IS NULL OR state = 'infected'));

CREATE UNIQUE INDEX idx_kyc_documents_storage_key ON kyc_documents (storage_key);
-- What waits for the scanner, what was longest not compared, and what an alarm is raised for.
CREATE INDEX idx_kyc_documents_scan_pending ON kyc_documents (uploaded_at, id)
  WHERE state = 'scan_pending' AND storage_key IS NOT NULL;
CREATE INDEX idx_kyc_documents_checked_at ON kyc_documents (checked_at NULLS FIRST, id) WHERE storage_key IS NOT NULL;
CREATE INDEX idx_kyc_documents_alarm ON kyc_documents (state) WHERE state IN ('infected', 'tampered');
