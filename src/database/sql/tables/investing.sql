-- What investing needs beyond the seed's columns: what was bought and where it was paid, refunds, the rows' own history,
-- payments seen on the chain, registered interest, and the counters that nothing is sold beyond.
ALTER TABLE investments
  -- Units bought: as the chain's log says, else amount / price at the time of buying; null where nobody knows.
  ADD COLUMN tokens NUMERIC(36,18)
    CONSTRAINT investments_tokens_check CHECK (tokens >= 0 AND tokens <> 'NaN'),
  -- The contract whose log confirmed it.
  ADD COLUMN contract_address VARCHAR(42)
    CONSTRAINT investments_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  -- Of the agreement that the investor had accepted.
  ADD COLUMN agreement_hash VARCHAR(66)
    CONSTRAINT investments_agreement_hash_check CHECK (agreement_hash ~ '^0x[0-9a-f]{64}$'),
  -- What the bank calls a payment that came by no chain.
  ADD COLUMN payment_reference VARCHAR(100)
    CONSTRAINT investments_payment_reference_check CHECK (btrim(payment_reference) <> ''),
  -- The amount as an integer, for the lists: behind row-level security comparisons of numerics are no use to an index,
  -- since they are not leakproof; those of integers are.
  ADD COLUMN amount_units BIGINT NOT NULL GENERATED ALWAYS AS
    ((CASE WHEN amount = 'NaN' THEN 0 ELSE amount * 1000000 END)::bigint) STORED,
  ADD COLUMN refunded_at TIMESTAMPTZ,
  ADD COLUMN refunded_amount DECIMAL(18,6)
    CONSTRAINT investments_refunded_amount_check CHECK (refunded_amount > 0 AND refunded_amount <= amount),
  ADD CONSTRAINT investments_refunded_check
    CHECK (status = 'refunded' OR (refunded_at IS NULL AND refunded_amount IS NULL));

-- What the sweeps look for; both shrink to what is open.
CREATE INDEX idx_investments_reserved ON investments (reservation_expires_at) WHERE status = 'pending';
CREATE INDEX idx_investments_open_user ON investments (user_id, asset_id) WHERE status = 'pending';
CREATE INDEX idx_investments_open_payment ON investments (transaction_hash)
  WHERE status = 'pending' AND transaction_hash IS NOT NULL;

-- The staff's list: every order with the id behind it, then what it is mostly filtered by. The seed's names stay.
DROP INDEX idx_investments_status, idx_investments_invested_at, idx_investments_user_id, idx_investments_asset_id;
CREATE INDEX idx_investments_status ON investments (status, invested_at, id, currency);
CREATE INDEX idx_investments_invested_at ON investments (invested_at, id, status, currency);
CREATE INDEX idx_investments_user_id ON investments (user_id, invested_at, id, status);
CREATE INDEX idx_investments_asset_id ON investments (asset_id, invested_at, id, status, currency);
CREATE INDEX idx_investments_amount ON investments (amount_units, id, status, currency);
-- One transfer at a bank pays for one investment.
CREATE UNIQUE INDEX idx_investments_payment_reference ON investments (payment_reference)
  WHERE payment_reference IS NOT NULL;
CREATE INDEX idx_investments_confirmed_at ON investments (confirmed_at NULLS FIRST, id, status, currency);

-- Every change of an investment's status, in the order in which it was recorded; written by trigger alone and kept as
-- it was written. How a row stood at a time t: its transition with the highest seq among those with at <= t.
-- No foreign keys: undoing an import removes rows whose history stays.
CREATE TABLE investment_transitions (
  seq BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT investment_transitions_pkey PRIMARY KEY,
  investment_id UUID NOT NULL,
  user_id UUID NOT NULL,
  asset_id UUID NOT NULL,
  -- Null at birth.
  from_status VARCHAR(20)
    CONSTRAINT investment_transitions_from_status_check
    CHECK (from_status IN ('pending', 'confirmed', 'failed', 'refunded', 'removed')),
  -- removed: the import that had brought the row was undone; it then counts as if it had never been.
  to_status VARCHAR(20) NOT NULL
    CONSTRAINT investment_transitions_to_status_check
    CHECK (to_status IN ('pending', 'confirmed', 'failed', 'refunded', 'removed')),
  amount DECIMAL(18,6) NOT NULL,
  currency VARCHAR(10) NOT NULL,
  tokens NUMERIC(36,18),
  -- When it took effect: now; for what was brought in or seen late, when it had happened.
  at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  reason VARCHAR(200)
);
CREATE INDEX idx_investment_transitions_investment_id ON investment_transitions (investment_id, seq);
CREATE INDEX idx_investment_transitions_user_id ON investment_transitions (user_id, at, seq);
CREATE INDEX idx_investment_transitions_asset_id ON investment_transitions (asset_id, at, seq);

-- What registered contracts logged as paid, each log once, and what became of it.
CREATE TABLE investment_payments (
  transaction_hash VARCHAR(66) NOT NULL
    CONSTRAINT investment_payments_transaction_hash_check CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$'),
  log_index INTEGER NOT NULL CONSTRAINT investment_payments_log_index_check CHECK (log_index >= 0),
  block_number BIGINT NOT NULL CONSTRAINT investment_payments_block_number_check CHECK (block_number >= 0),
  block_time TIMESTAMPTZ NOT NULL,
  contract_address VARCHAR(42) NOT NULL
    CONSTRAINT investment_payments_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  wallet_address VARCHAR(42) NOT NULL
    CONSTRAINT investment_payments_wallet_address_check CHECK (wallet_address ~ '^0x[0-9a-f]{40}$'),
  -- Both in units of 10^-18, exact.
  paid_units NUMERIC(78,0) NOT NULL CONSTRAINT investment_payments_paid_units_check CHECK (paid_units >= 0),
  token_units NUMERIC(78,0) NOT NULL CONSTRAINT investment_payments_token_units_check CHECK (token_units >= 0),
  -- seen: not deep enough yet; confirmed: it confirmed an investment; unmatched: nobody's, or of no asset or amount that
  -- we know, looked at again; taken_back: its block was replaced.
  status VARCHAR(20) NOT NULL DEFAULT 'seen'
    CONSTRAINT investment_payments_status_check CHECK (status IN ('seen', 'confirmed', 'unmatched', 'taken_back')),
  reason VARCHAR(100),
  investment_id UUID CONSTRAINT investment_payments_investment_id_fkey REFERENCES investments (id) ON DELETE SET NULL,
  seen_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT investment_payments_pkey PRIMARY KEY (transaction_hash, log_index)
);
CREATE INDEX idx_investment_payments_investment_id ON investment_payments (investment_id);
CREATE INDEX idx_investment_payments_wallet ON investment_payments (wallet_address, contract_address) WHERE status = 'seen';
CREATE INDEX idx_investment_payments_open ON investment_payments (block_number, log_index)
  WHERE status IN ('seen', 'unmatched');

-- Who would like an asset that takes interest instead of money. One per person and asset, whether it stands or was
-- withdrawn. The contact is sealed with the person's own key.
CREATE TABLE interest_registrations (
  id UUID CONSTRAINT interest_registrations_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL CONSTRAINT interest_registrations_user_id_fkey REFERENCES users (id),
  asset_id UUID NOT NULL CONSTRAINT interest_registrations_asset_id_fkey REFERENCES assets (id),
  -- What they think of putting in.
  intent DECIMAL(18,6)
    CONSTRAINT interest_registrations_intent_check CHECK (intent > 0 AND intent <> 'NaN'),
  contact_sealed BYTEA,
  registered_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  withdrawn_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX idx_interest_registrations_user_asset ON interest_registrations (user_id, asset_id);
CREATE INDEX idx_interest_registrations_asset_id ON interest_registrations (asset_id, registered_at);

-- What is sold and spoken for, beside what may be. `oversold` is what the chain or an import brought beyond the
-- capacity: money that moved is never ignored, and never hidden either. Nobody else can raise it.
ALTER TABLE asset_metrics
  ADD COLUMN reserved DECIMAL(18,6) NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_reserved_check CHECK (reserved >= 0 AND reserved <> 'NaN'),
  -- max_supply × token_price; null: no cap.
  ADD COLUMN capacity NUMERIC(38,6),
  ADD COLUMN oversold NUMERIC(38,6) NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_oversold_check CHECK (oversold >= 0 AND oversold <> 'NaN');

-- Runs of the recount of everything, and what each found different.
CREATE TABLE reconciliation_runs (
  id UUID CONSTRAINT reconciliation_runs_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  started_at TIMESTAMPTZ NOT NULL,
  finished_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
  -- What was looked at: {"assets": 12, …}.
  checked JSONB NOT NULL CONSTRAINT reconciliation_runs_checked_check CHECK (jsonb_typeof(checked) = 'object'),
  difference_count INTEGER NOT NULL
    CONSTRAINT reconciliation_runs_difference_count_check CHECK (difference_count >= 0)
);
CREATE INDEX idx_reconciliation_runs_started_at ON reconciliation_runs (started_at);

CREATE TABLE reconciliation_differences (
  id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT reconciliation_differences_pkey PRIMARY KEY,
  run_id UUID NOT NULL CONSTRAINT reconciliation_differences_run_id_fkey
    REFERENCES reconciliation_runs (id) ON DELETE CASCADE,
  code VARCHAR(50) NOT NULL,
  resource_type VARCHAR(50) NOT NULL,
  resource_id VARCHAR(255) NOT NULL,
  expected TEXT,
  actual TEXT
);
CREATE INDEX idx_reconciliation_differences_run_id ON reconciliation_differences (run_id);

ALTER TABLE approvals DROP CONSTRAINT approvals_kind_check;
ALTER TABLE approvals ADD CONSTRAINT approvals_kind_check CHECK (kind IN
  ('refund', 'role_grant', 'tier_raise', 'verification_revoke', 'personal_data_export', 'bank_payment'));
