-- What the indexer needs beside the design's tables.

ALTER TABLE blockchain_blocks
  ADD COLUMN mix_hash VARCHAR(66),
  -- BFT networks: how many rounds failed before this block's, and how many validators sealed it.
  ADD COLUMN bft_round BIGINT
    CONSTRAINT blockchain_blocks_bft_round_check CHECK (bft_round >= 0),
  ADD COLUMN bft_seals INTEGER
    CONSTRAINT blockchain_blocks_bft_seals_check CHECK (bft_seals >= 0);

-- gas_price stays for the design's readers and is null where a BIGINT would not hold it; the rest is exact.
ALTER TABLE blockchain_transactions
  ADD COLUMN envelope_type SMALLINT
    CONSTRAINT blockchain_transactions_envelope_type_check CHECK (envelope_type BETWEEN 0 AND 127),
  ADD COLUMN nonce NUMERIC(78,0),
  ADD COLUMN gas_limit NUMERIC(78,0),
  ADD COLUMN max_fee_per_gas NUMERIC(78,0),
  ADD COLUMN max_priority_fee_per_gas NUMERIC(78,0),
  ADD COLUMN effective_gas_price NUMERIC(78,0),
  ADD COLUMN cumulative_gas_used BIGINT,
  ADD COLUMN contract_address VARCHAR(42)
    CONSTRAINT blockchain_transactions_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  -- Before Byzantium a receipt had this in place of a status; whether the transaction succeeded nobody says then.
  ADD COLUMN receipt_root VARCHAR(66),
  -- The first four bytes of the calldata: which method was called. Without what it was given.
  ADD COLUMN method_id VARCHAR(10),
  -- Calldata may hold phones and one-time codes in clear: no public role reads it.
  ADD COLUMN input TEXT,
  -- What belongs to its envelope alone: access list, blob hashes, authorisations, chain id.
  ADD COLUMN envelope JSONB;
CREATE INDEX idx_blockchain_transactions_contract_address
  ON blockchain_transactions (contract_address) WHERE contract_address IS NOT NULL;
CREATE INDEX idx_blockchain_transactions_imported ON blockchain_transactions (hash) WHERE source = 'import';

-- A token may log transfers of what nobody holds, as often as it likes: the sum of what was logged has no bounds. Only
-- between 0 and 2^256 is it a balance.
ALTER TABLE blockchain_token_balances DROP CONSTRAINT blockchain_token_balances_balance_check;
ALTER TABLE blockchain_token_balances ALTER COLUMN balance TYPE NUMERIC;
ALTER TABLE blockchain_token_balances
  ADD CONSTRAINT blockchain_token_balances_balance_check CHECK (balance <> 'NaN');

ALTER TABLE blockchain_cursors
  ADD COLUMN start_height BIGINT NOT NULL DEFAULT 0
    CONSTRAINT blockchain_cursors_start_height_check CHECK (start_height >= 0),
  ADD COLUMN transaction_count BIGINT NOT NULL DEFAULT 0
    CONSTRAINT blockchain_cursors_transaction_count_check CHECK (transaction_count >= 0),
  ADD COLUMN consensus VARCHAR(10)
    CONSTRAINT blockchain_cursors_consensus_check CHECK (consensus IN ('ethereum', 'ibft', 'ibft2', 'qbft')),
  -- The highest block that any node has shown us, and when one last answered.
  ADD COLUMN node_height BIGINT,
  ADD COLUMN node_seen_at TIMESTAMPTZ,
  -- Up to where the series of the analytics database has been written.
  ADD COLUMN series_height BIGINT NOT NULL DEFAULT -1,
  -- The lowest height at which the last audit found a block missing or a link broken.
  ADD COLUMN gap_at BIGINT,
  -- Why indexing does not go on; null while it does.
  ADD COLUMN halted_reason VARCHAR(500);
-- One database holds one chain: nothing else here says which chain a row is of.
CREATE UNIQUE INDEX idx_blockchain_cursors_one ON blockchain_cursors ((true));

-- Every address that took part in a transaction, with the counts that its page would otherwise count.
CREATE TABLE blockchain_addresses (
  address VARCHAR(42) CONSTRAINT blockchain_addresses_pkey PRIMARY KEY
    CONSTRAINT blockchain_addresses_address_check CHECK (address ~ '^0x[0-9a-f]{40}$'),
  transaction_count BIGINT NOT NULL
    CONSTRAINT blockchain_addresses_transaction_count_check CHECK (transaction_count >= 0),
  first_block BIGINT NOT NULL,
  last_block BIGINT NOT NULL,
  CONSTRAINT blockchain_addresses_blocks_check CHECK (first_block <= last_block)
);
CREATE INDEX idx_blockchain_addresses_first_block ON blockchain_addresses (first_block, address);
CREATE INDEX idx_blockchain_addresses_last_block ON blockchain_addresses (last_block, address);

-- Contracts that log transfers as ERC-20 says. The supply is what was minted less what was burnt, since the first
-- indexed block; without bounds for the same reason as a balance.
CREATE TABLE blockchain_tokens (
  address VARCHAR(42) CONSTRAINT blockchain_tokens_pkey PRIMARY KEY
    CONSTRAINT blockchain_tokens_address_check CHECK (address ~ '^0x[0-9a-f]{40}$'),
  transfer_count BIGINT NOT NULL
    CONSTRAINT blockchain_tokens_transfer_count_check CHECK (transfer_count >= 0),
  supply NUMERIC NOT NULL CONSTRAINT blockchain_tokens_supply_check CHECK (supply <> 'NaN'),
  first_block BIGINT NOT NULL
);

-- Validators of a BFT network: the set from a block on, and by day what each proposed and how often only after a
-- round had failed.
CREATE TABLE blockchain_validator_sets (
  from_block BIGINT CONSTRAINT blockchain_validator_sets_pkey PRIMARY KEY,
  validators TEXT[] NOT NULL
);
CREATE TABLE blockchain_validator_days (
  day DATE NOT NULL,
  validator VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_validator_days_validator_check CHECK (validator ~ '^0x[0-9a-f]{40}$'),
  proposed BIGINT NOT NULL
    CONSTRAINT blockchain_validator_days_proposed_check CHECK (proposed >= 0),
  late BIGINT NOT NULL
    CONSTRAINT blockchain_validator_days_late_check CHECK (late BETWEEN 0 AND proposed),
  CONSTRAINT blockchain_validator_days_pkey PRIMARY KEY (day, validator)
);

-- What happened on the chain that a feature acts on, in the transaction that wrote the block; and, when a block is
-- replaced, the same event taken back. One writer at a time: ids rise in the order of commits.
CREATE TABLE blockchain_outbox (
  id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT blockchain_outbox_pkey PRIMARY KEY,
  -- 1: it happened; -1: it is taken back.
  effect SMALLINT NOT NULL CONSTRAINT blockchain_outbox_effect_check CHECK (effect IN (1, -1)),
  event_name VARCHAR(100) NOT NULL,
  contract_address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_outbox_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  contract_kind VARCHAR(50) NOT NULL,
  arguments JSONB NOT NULL,
  transaction_hash VARCHAR(66) NOT NULL,
  log_index INTEGER NOT NULL,
  block_number BIGINT NOT NULL,
  block_hash VARCHAR(66) NOT NULL,
  block_time TIMESTAMPTZ NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_blockchain_outbox_transaction_hash ON blockchain_outbox (transaction_hash);

-- How far each feature has read the outbox.
CREATE TABLE blockchain_outbox_readers (
  reader VARCHAR(50) CONSTRAINT blockchain_outbox_readers_pkey PRIMARY KEY,
  last_id BIGINT NOT NULL DEFAULT 0,
  updated_at TIMESTAMPTZ NOT NULL DEFAULT now()
);

GRANT SELECT, INSERT, UPDATE, DELETE ON blockchain_addresses, blockchain_tokens, blockchain_validator_sets,
  blockchain_validator_days, blockchain_outbox, blockchain_outbox_readers TO app_worker;
GRANT SELECT ON blockchain_addresses, blockchain_tokens, blockchain_validator_sets, blockchain_validator_days
  TO app_public, app_user, admin_role;
-- Not the events themselves: they name people's wallets next to their identities.
GRANT SELECT ON blockchain_outbox_readers TO admin_role;
GRANT SELECT (envelope_type, nonce, gas_limit, max_fee_per_gas, max_priority_fee_per_gas, effective_gas_price,
  cumulative_gas_used, contract_address, receipt_root, method_id, envelope) ON blockchain_transactions
  TO app_public, app_user;
