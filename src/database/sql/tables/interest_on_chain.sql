-- Who says of a registration what it is. What somebody has said to us is not changed by what their wallet says on the chain.
ALTER TABLE interest_registrations
  ADD COLUMN source VARCHAR(10) NOT NULL DEFAULT 'wallet'
    CONSTRAINT interest_registrations_source_check CHECK (source IN ('wallet', 'chain'));

-- What wallets said to contracts that take interest, each log once; a block that is taken back takes its rows with it.
CREATE TABLE interest_events (
  transaction_hash VARCHAR(66) NOT NULL
    CONSTRAINT interest_events_transaction_hash_check CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$'),
  log_index INTEGER NOT NULL CONSTRAINT interest_events_log_index_check CHECK (log_index >= 0),
  block_number BIGINT NOT NULL CONSTRAINT interest_events_block_number_check CHECK (block_number >= 0),
  block_hash VARCHAR(66) NOT NULL CONSTRAINT interest_events_block_hash_check CHECK (block_hash ~ '^0x[0-9a-f]{64}$'),
  block_time TIMESTAMPTZ NOT NULL,
  contract_address VARCHAR(42) NOT NULL
    CONSTRAINT interest_events_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  wallet_address VARCHAR(42) NOT NULL
    CONSTRAINT interest_events_wallet_address_check CHECK (wallet_address ~ '^0x[0-9a-f]{40}$'),
  -- Units of 10^-18 that they think of putting in; null: they withdrew.
  intent_units NUMERIC(78,0) CONSTRAINT interest_events_intent_units_check CHECK (intent_units >= 0),
  CONSTRAINT interest_events_pkey PRIMARY KEY (transaction_hash, log_index)
);
CREATE INDEX idx_interest_events_wallet ON interest_events (wallet_address, contract_address, block_number, log_index);

GRANT SELECT, INSERT, UPDATE, DELETE ON interest_events TO app_worker;
GRANT SELECT ON interest_events TO admin_role;
ALTER TABLE interest_events ENABLE ROW LEVEL SECURITY;
ALTER TABLE interest_events FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_interest_events_policy ON interest_events FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_interest_events_policy ON interest_events FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_interest_events_policy ON interest_events FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
