-- The log's total order. xact_id stands before seq, because defaults are computed in that order: whoever holds a
-- number of the sequence already has a transaction id, and by it the sealing job knows that no number below its
-- horizon can still turn up.
ALTER TABLE admin_logs ADD COLUMN xact_id BIGINT;
-- Rows that are there keep the low 32 bits of their writer: the importer's ledger names its rows by them.
UPDATE admin_logs SET xact_id = xmin::text::bigint;
ALTER TABLE admin_logs
  ALTER COLUMN xact_id SET DEFAULT pg_current_xact_id()::text::bigint,
  ALTER COLUMN xact_id SET NOT NULL;
ALTER TABLE admin_logs ADD COLUMN seq BIGINT GENERATED ALWAYS AS IDENTITY;
CREATE UNIQUE INDEX idx_admin_logs_seq ON admin_logs (seq);
-- How many attempts were refused in the last minute is asked at every refusal.
CREATE INDEX idx_admin_logs_denied ON admin_logs (created_at) WHERE action = 'access.denied';

-- When it was written, in which order and by which transaction, the database says. The importer dates its rows.
REVOKE INSERT ON admin_logs FROM app_worker;
GRANT INSERT (id, admin_id, actor_type, actor_id, action, resource_type, resource_id, old_values, new_values,
  ip_address, user_agent, request_id, created_at) ON admin_logs TO app_worker;
GRANT SELECT ON SEQUENCE admin_logs_seq_seq TO app_worker;

-- Seal n covers every row with first_seq <= seq <= last_seq and names the seal before it.
CREATE TABLE admin_log_seals (
  number INTEGER CONSTRAINT admin_log_seals_pkey PRIMARY KEY
    CONSTRAINT admin_log_seals_number_check CHECK (number > 0),
  first_seq BIGINT NOT NULL,
  last_seq BIGINT NOT NULL,
  row_count INTEGER NOT NULL CONSTRAINT admin_log_seals_row_count_check CHECK (row_count > 0),
  merkle_root BYTEA NOT NULL CONSTRAINT admin_log_seals_merkle_root_check CHECK (length(merkle_root) = 32),
  previous_hash BYTEA,
  seal_hash BYTEA NOT NULL CONSTRAINT admin_log_seals_seal_hash_check CHECK (length(seal_hash) = 32),
  -- For each row: seq (8 bytes), id (16), leaf hash (32). By it a difference is pinned to a row.
  leaves BYTEA NOT NULL CONSTRAINT admin_log_seals_leaves_check CHECK (length(leaves) = 56 * row_count),
  sealed_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT admin_log_seals_range_check CHECK (last_seq >= first_seq),
  CONSTRAINT admin_log_seals_first_check CHECK ((previous_hash IS NULL) = (number = 1)),
  CONSTRAINT admin_log_seals_seal_hash_key UNIQUE (seal_hash),
  -- One successor each: the chain does not fork, whoever seals at the same moment.
  CONSTRAINT admin_log_seals_previous_hash_key UNIQUE (previous_hash),
  CONSTRAINT admin_log_seals_last_seq_key UNIQUE (last_seq),
  CONSTRAINT admin_log_seals_previous_hash_fkey FOREIGN KEY (previous_hash) REFERENCES admin_log_seals (seal_hash)
);
-- Hashes don't compress.
ALTER TABLE admin_log_seals ALTER COLUMN leaves SET STORAGE EXTERNAL;

-- One row: every number up to last_seq was handed to a transaction below xact_id. Once those have ended, the rows
-- up to it are final and can be sealed. Its lock is the one that sealing and undoing an import share.
CREATE TABLE admin_log_horizon (
  only_row BOOLEAN CONSTRAINT admin_log_horizon_pkey PRIMARY KEY DEFAULT true
    CONSTRAINT admin_log_horizon_only_row_check CHECK (only_row),
  last_seq BIGINT,
  xact_id BIGINT,
  CONSTRAINT admin_log_horizon_pair_check CHECK ((last_seq IS NULL) = (xact_id IS NULL))
);
INSERT INTO admin_log_horizon DEFAULT VALUES;

ALTER TABLE admin_log_seals ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_log_seals FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_log_seals_policy ON admin_log_seals FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_admin_log_seals_read_policy ON admin_log_seals FOR SELECT TO app_worker USING (true);
CREATE POLICY worker_admin_log_seals_write_policy ON admin_log_seals FOR INSERT TO app_worker WITH CHECK (true);
CREATE POLICY admin_admin_log_seals_policy ON admin_log_seals FOR SELECT TO admin_role USING (true);
-- The chain only grows; when it was sealed, the database says.
GRANT SELECT, INSERT (number, first_seq, last_seq, row_count, merkle_root, previous_hash, seal_hash, leaves)
  ON admin_log_seals TO app_worker;
GRANT SELECT ON admin_log_seals TO admin_role;

ALTER TABLE admin_log_horizon ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_log_horizon FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_log_horizon_policy ON admin_log_horizon FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_admin_log_horizon_policy ON admin_log_horizon FOR ALL TO app_worker USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (last_seq, xact_id) ON admin_log_horizon TO app_worker;
