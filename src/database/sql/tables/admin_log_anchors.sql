-- Where the hash of a seal was put on a chain. The chain is the witness; this only says where to look.
CREATE TABLE admin_log_anchors (
  seal_number INTEGER CONSTRAINT admin_log_anchors_pkey PRIMARY KEY,
  chain_id BIGINT NOT NULL CONSTRAINT admin_log_anchors_chain_id_check CHECK (chain_id > 0),
  transaction_hash VARCHAR(66) NOT NULL
    CONSTRAINT admin_log_anchors_transaction_hash_check CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$'),
  anchored_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT admin_log_anchors_seal_number_fkey FOREIGN KEY (seal_number) REFERENCES admin_log_seals (number)
);
ALTER TABLE admin_log_anchors ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_log_anchors FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_log_anchors_policy ON admin_log_anchors FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_admin_log_anchors_read_policy ON admin_log_anchors FOR SELECT TO app_worker USING (true);
CREATE POLICY worker_admin_log_anchors_write_policy ON admin_log_anchors FOR INSERT TO app_worker WITH CHECK (true);
CREATE POLICY admin_admin_log_anchors_policy ON admin_log_anchors FOR SELECT TO admin_role USING (true);
GRANT SELECT, INSERT (seal_number, chain_id, transaction_hash) ON admin_log_anchors TO app_worker;
GRANT SELECT ON admin_log_anchors TO admin_role;
