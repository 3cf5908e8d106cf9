CREATE TABLE investments (
  id UUID CONSTRAINT investments_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL CONSTRAINT investments_user_id_fkey REFERENCES users (id),
  asset_id UUID NOT NULL CONSTRAINT investments_asset_id_fkey REFERENCES assets (id),
  -- `amount > 0` alone lets NaN pass: PostgreSQL sorts it above every number.
  amount DECIMAL(18,6) NOT NULL
    CONSTRAINT investments_amount_check CHECK (amount > 0 AND amount <> 'NaN'),
  currency VARCHAR(10) NOT NULL
    CONSTRAINT investments_currency_check CHECK (currency IN ('EGP', 'USD', 'USDC', 'HVT')),
  transaction_hash VARCHAR(66)
    CONSTRAINT investments_transaction_hash_check CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$'),
  log_index INTEGER CONSTRAINT investments_log_index_check CHECK (log_index >= 0),
  block_number BIGINT CONSTRAINT investments_block_number_check CHECK (block_number >= 0),
  status VARCHAR(20) NOT NULL DEFAULT 'pending'
    CONSTRAINT investments_status_check CHECK (status IN ('pending', 'confirmed', 'failed', 'refunded')),
  failure_reason VARCHAR(100),
  -- What the eligibility rules answered when the investment was made.
  eligibility JSONB,
  reservation_expires_at TIMESTAMPTZ,
  invested_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  confirmed_at TIMESTAMPTZ,
  version INTEGER NOT NULL DEFAULT 1,
  metadata JSONB NOT NULL DEFAULT '{}',
  CONSTRAINT investments_log_of_transaction_check CHECK (log_index IS NULL OR transaction_hash IS NOT NULL),
  CONSTRAINT investments_failure_reason_check CHECK (failure_reason IS NULL OR status = 'failed')
);
CREATE INDEX idx_investments_user_id ON investments (user_id);
CREATE INDEX idx_investments_asset_id ON investments (asset_id);
CREATE INDEX idx_investments_status ON investments (status);
CREATE INDEX idx_investments_invested_at ON investments (invested_at);
CREATE INDEX idx_investments_user_asset ON investments (user_id, asset_id);
-- One transfer on the chain pays for one investment. NULLS NOT DISTINCT: an unknown log index is one value.
CREATE UNIQUE INDEX idx_investments_transaction_log ON investments (transaction_hash, log_index)
  NULLS NOT DISTINCT WHERE transaction_hash IS NOT NULL;
