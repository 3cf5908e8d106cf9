-- What registered contracts logged as paid out: tokens went back, money came. The contract has done it, so it is nothing to
-- settle; a block that is taken back takes its rows with it.
CREATE TABLE investment_withdrawals (
  transaction_hash VARCHAR(66) NOT NULL
    CONSTRAINT investment_withdrawals_transaction_hash_check CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$'),
  log_index INTEGER NOT NULL CONSTRAINT investment_withdrawals_log_index_check CHECK (log_index >= 0),
  block_number BIGINT NOT NULL CONSTRAINT investment_withdrawals_block_number_check CHECK (block_number >= 0),
  block_hash VARCHAR(66) NOT NULL
    CONSTRAINT investment_withdrawals_block_hash_check CHECK (block_hash ~ '^0x[0-9a-f]{64}$'),
  block_time TIMESTAMPTZ NOT NULL,
  contract_address VARCHAR(42) NOT NULL
    CONSTRAINT investment_withdrawals_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  wallet_address VARCHAR(42) NOT NULL
    CONSTRAINT investment_withdrawals_wallet_address_check CHECK (wallet_address ~ '^0x[0-9a-f]{40}$'),
  -- Both in units of 10^-18, exact.
  paid_units NUMERIC(78,0) NOT NULL CONSTRAINT investment_withdrawals_paid_units_check CHECK (paid_units >= 0),
  token_units NUMERIC(78,0) NOT NULL CONSTRAINT investment_withdrawals_token_units_check CHECK (token_units >= 0),
  seen_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT investment_withdrawals_pkey PRIMARY KEY (transaction_hash, log_index)
);
CREATE INDEX idx_investment_withdrawals_wallet ON investment_withdrawals (wallet_address, contract_address, block_time);

GRANT SELECT, INSERT, UPDATE, DELETE ON investment_withdrawals TO app_worker;
GRANT SELECT ON investment_withdrawals TO admin_role;
ALTER TABLE investment_withdrawals ENABLE ROW LEVEL SECURITY;
ALTER TABLE investment_withdrawals FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_investment_withdrawals_policy ON investment_withdrawals FOR ALL TO pend_owner
  USING (true) WITH CHECK (true);
CREATE POLICY worker_investment_withdrawals_policy ON investment_withdrawals FOR ALL TO app_worker
  USING (true) WITH CHECK (true);
CREATE POLICY admin_investment_withdrawals_policy ON investment_withdrawals FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
