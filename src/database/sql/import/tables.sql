CREATE TABLE import_batches (
  id UUID CONSTRAINT import_batches_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  status VARCHAR(20) NOT NULL DEFAULT 'running'
    CONSTRAINT import_batches_status_check CHECK (status IN ('running', 'finished', 'aborted', 'rolled_back')),
  dry_run BOOLEAN NOT NULL DEFAULT false,
  -- File → {sha256, bytes}: what this batch was begun with, and what a resumed run has to find again.
  manifest JSONB NOT NULL DEFAULT '{}',
  -- The report without its records, which are in import_quarantine.
  report JSONB,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  finished_at TIMESTAMPTZ,
  CONSTRAINT import_batches_finished_check CHECK ((status = 'running') = (finished_at IS NULL))
);
-- One batch at a time may be unfinished.
CREATE UNIQUE INDEX idx_import_batches_running ON import_batches (status) WHERE status = 'running';

CREATE TABLE import_files (
  batch_id UUID NOT NULL CONSTRAINT import_files_batch_id_fkey REFERENCES import_batches (id),
  file VARCHAR(100) NOT NULL,
  sha256 VARCHAR(64) CONSTRAINT import_files_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  bytes BIGINT,
  -- 1: from top to bottom; 2: the records that waited for a user defined further down; 3: done.
  pass SMALLINT NOT NULL DEFAULT 1 CONSTRAINT import_files_pass_check CHECK (pass BETWEEN 1 AND 3),
  -- The position of the first record of this pass that is not committed yet.
  progress BIGINT NOT NULL DEFAULT 0,
  read BIGINT NOT NULL DEFAULT 0,
  inserted BIGINT NOT NULL DEFAULT 0,
  updated BIGINT NOT NULL DEFAULT 0,
  unchanged BIGINT NOT NULL DEFAULT 0,
  quarantined BIGINT NOT NULL DEFAULT 0,
  -- Why the file as a whole gave nothing, and the scalars that stood beside its records.
  problem TEXT,
  notes JSONB NOT NULL DEFAULT '{}',
  CONSTRAINT import_files_pkey PRIMARY KEY (batch_id, file),
  -- Nothing is lost: every record read ended as one of the four.
  CONSTRAINT import_files_counts_check CHECK (read = inserted + updated + unchanged + quarantined)
);

CREATE TABLE import_quarantine (
  id UUID CONSTRAINT import_quarantine_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  batch_id UUID NOT NULL CONSTRAINT import_quarantine_batch_id_fkey REFERENCES import_batches (id),
  file VARCHAR(100) NOT NULL,
  position BIGINT NOT NULL,
  code VARCHAR(40) NOT NULL,
  reason TEXT NOT NULL,
  -- The raw bytes, encrypted: they hold phones.
  record BYTEA NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  resolved_at TIMESTAMPTZ,
  resolved_by UUID CONSTRAINT import_quarantine_resolved_by_fkey REFERENCES admin_users (id),
  resolution TEXT,
  CONSTRAINT import_quarantine_place_key UNIQUE (batch_id, file, position),
  CONSTRAINT import_quarantine_resolved_check CHECK ((resolved_at IS NULL) = (resolution IS NULL))
);
CREATE INDEX idx_import_quarantine_resolved_by ON import_quarantine (resolved_by);

-- The ledger that a rollback reads: one row for each table, action and chunk, with the ids as an array. A row for
-- every record would cost as much as the records.
CREATE TABLE import_changes (
  id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT import_changes_pkey PRIMARY KEY,
  batch_id UUID NOT NULL CONSTRAINT import_changes_batch_id_fkey REFERENCES import_batches (id),
  -- The low 32 bits of the writing transaction, which are the xmin of its rows: a row with another xmin was
  -- changed by somebody else since.
  xid BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text::bigint & 4294967295),
  table_name VARCHAR(63) NOT NULL,
  action VARCHAR(10) NOT NULL CONSTRAINT import_changes_action_check CHECK (action IN ('insert', 'update')),
  row_ids UUID[] NOT NULL,
  -- For an update: the rows as they were, in the order of row_ids.
  before JSONB
);
CREATE INDEX idx_import_changes_batch_id ON import_changes (batch_id);
-- Random ids don't compress; trying costs more than the bytes.
ALTER TABLE import_changes ALTER COLUMN row_ids SET STORAGE EXTERNAL;

CREATE TABLE import_raw (
  id UUID CONSTRAINT import_raw_pkey PRIMARY KEY,
  batch_id UUID NOT NULL CONSTRAINT import_raw_batch_id_fkey REFERENCES import_batches (id),
  file VARCHAR(100) NOT NULL,
  position BIGINT NOT NULL,
  reason VARCHAR(40) NOT NULL,
  record BYTEA NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_import_raw_batch_id ON import_raw (batch_id);

-- Records of the first pass whose user was not known yet; empty again once their file is done.
CREATE TABLE import_deferred (
  batch_id UUID NOT NULL CONSTRAINT import_deferred_batch_id_fkey REFERENCES import_batches (id),
  file VARCHAR(100) NOT NULL,
  position BIGINT NOT NULL,
  CONSTRAINT import_deferred_pkey PRIMARY KEY (batch_id, file, position)
);
