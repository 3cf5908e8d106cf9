CREATE TABLE blockchain_blocks (
  number BIGINT CONSTRAINT blockchain_blocks_pkey PRIMARY KEY
    CONSTRAINT blockchain_blocks_number_check CHECK (number >= 0),
  hash VARCHAR(66) NOT NULL CONSTRAINT blockchain_blocks_hash_check CHECK (hash ~ '^0x[0-9a-f]{64}$'),
  parent_hash VARCHAR(66)
    CONSTRAINT blockchain_blocks_parent_hash_check CHECK (parent_hash ~ '^0x[0-9a-f]{64}$'),
  nonce VARCHAR(18),
  sha3_uncles VARCHAR(66),
  logs_bloom TEXT,
  transactions_root VARCHAR(66),
  state_root VARCHAR(66),
  receipts_root VARCHAR(66),
  miner VARCHAR(42) CONSTRAINT blockchain_blocks_miner_check CHECK (miner ~ '^0x[0-9a-f]{40}$'),
  difficulty DECIMAL(36,0)
    CONSTRAINT blockchain_blocks_difficulty_check CHECK (difficulty >= 0 AND difficulty <> 'NaN'),
  total_difficulty DECIMAL(36,0)
    CONSTRAINT blockchain_blocks_total_difficulty_check CHECK (total_difficulty >= 0 AND total_difficulty <> 'NaN'),
  size BIGINT,
  extra_data TEXT,
  gas_limit BIGINT,
  gas_used BIGINT,
  timestamp TIMESTAMPTZ,
  transaction_count INTEGER NOT NULL DEFAULT 0
    CONSTRAINT blockchain_blocks_transaction_count_check CHECK (transaction_count >= 0),
  base_fee_per_gas NUMERIC(78,0)
    CONSTRAINT blockchain_blocks_base_fee_per_gas_check CHECK (base_fee_per_gas >= 0 AND base_fee_per_gas <> 'NaN'),
  CONSTRAINT blockchain_blocks_hash_key UNIQUE (hash)
);
CREATE INDEX idx_blockchain_blocks_timestamp ON blockchain_blocks (timestamp);

CREATE TABLE blockchain_transactions (
  id UUID CONSTRAINT blockchain_transactions_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  hash VARCHAR(66) NOT NULL
    CONSTRAINT blockchain_transactions_hash_check CHECK (hash ~ '^0x[0-9a-f]{64}$'),
  block_number BIGINT NOT NULL
    CONSTRAINT blockchain_transactions_block_number_check CHECK (block_number >= 0),
  block_hash VARCHAR(66)
    CONSTRAINT blockchain_transactions_block_hash_check CHECK (block_hash ~ '^0x[0-9a-f]{64}$'),
  transaction_index INTEGER,
  from_address VARCHAR(42)
    CONSTRAINT blockchain_transactions_from_address_check CHECK (from_address ~ '^0x[0-9a-f]{40}$'),
  to_address VARCHAR(42)
    CONSTRAINT blockchain_transactions_to_address_check CHECK (to_address ~ '^0x[0-9a-f]{40}$'),
  -- Ether, for people; null where a uint256 does not fit. value_wei is the exact one.
  value DECIMAL(36,18)
    CONSTRAINT blockchain_transactions_value_check CHECK (value >= 0 AND value <> 'NaN'),
  value_wei NUMERIC(78,0)
    CONSTRAINT blockchain_transactions_value_wei_check CHECK (value_wei >= 0 AND value_wei < 2::numeric ^ 256),
  gas_used BIGINT,
  gas_price BIGINT,
  transaction_type VARCHAR(50),
  status VARCHAR(20) NOT NULL DEFAULT 'confirmed'
    CONSTRAINT blockchain_transactions_status_check CHECK (status IN ('pending', 'confirmed', 'failed')),
  timestamp TIMESTAMPTZ,
  -- Who wrote the row. What was read from the chain is never overwritten by what a file says.
  source VARCHAR(10) NOT NULL DEFAULT 'chain'
    CONSTRAINT blockchain_transactions_source_check CHECK (source IN ('chain', 'import')),
  metadata JSONB NOT NULL DEFAULT '{}'
);
CREATE UNIQUE INDEX idx_blockchain_transactions_hash ON blockchain_transactions (hash);
CREATE INDEX idx_blockchain_transactions_block_number ON blockchain_transactions (block_number);
-- The order of every list of transactions, and its keyset.
CREATE INDEX idx_blockchain_transactions_position
  ON blockchain_transactions (block_number, (coalesce(transaction_index, -1)), hash);
CREATE INDEX idx_blockchain_transactions_from_address ON blockchain_transactions (from_address);
CREATE INDEX idx_blockchain_transactions_to_address ON blockchain_transactions (to_address);
CREATE INDEX idx_blockchain_transactions_timestamp ON blockchain_transactions (timestamp);

CREATE TABLE blockchain_logs (
  transaction_hash VARCHAR(66) NOT NULL,
  log_index INTEGER NOT NULL,
  block_number BIGINT NOT NULL,
  address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_logs_address_check CHECK (address ~ '^0x[0-9a-f]{40}$'),
  topics TEXT[] NOT NULL DEFAULT '{}',
  data TEXT NOT NULL DEFAULT '0x',
  event_name VARCHAR(100),
  -- Decoded arguments; null when no registered contract explains the log.
  arguments JSONB,
  CONSTRAINT blockchain_logs_pkey PRIMARY KEY (transaction_hash, log_index)
);
CREATE INDEX idx_blockchain_logs_block_number ON blockchain_logs (block_number);
CREATE INDEX idx_blockchain_logs_address ON blockchain_logs (address, block_number);

-- Every address that a transaction concerns: sender, receiver and the wallets found in log topics.
CREATE TABLE blockchain_participants (
  address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_participants_address_check CHECK (address ~ '^0x[0-9a-f]{40}$'),
  block_number BIGINT NOT NULL,
  transaction_index INTEGER NOT NULL,
  transaction_hash VARCHAR(66) NOT NULL,
  CONSTRAINT blockchain_participants_pkey PRIMARY KEY (address, block_number, transaction_index)
);
CREATE INDEX idx_blockchain_participants_block_number ON blockchain_participants (block_number);

CREATE TABLE blockchain_token_transfers (
  transaction_hash VARCHAR(66) NOT NULL,
  log_index INTEGER NOT NULL,
  block_number BIGINT NOT NULL,
  token_address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_token_transfers_token_address_check CHECK (token_address ~ '^0x[0-9a-f]{40}$'),
  from_address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_token_transfers_from_address_check CHECK (from_address ~ '^0x[0-9a-f]{40}$'),
  to_address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_token_transfers_to_address_check CHECK (to_address ~ '^0x[0-9a-f]{40}$'),
  value NUMERIC(78,0) NOT NULL
    CONSTRAINT blockchain_token_transfers_value_check CHECK (value >= 0 AND value < 2::numeric ^ 256),
  CONSTRAINT blockchain_token_transfers_pkey PRIMARY KEY (transaction_hash, log_index)
);
CREATE INDEX idx_blockchain_token_transfers_block_number ON blockchain_token_transfers (block_number);
CREATE INDEX idx_blockchain_token_transfers_token ON blockchain_token_transfers (token_address, block_number);
CREATE INDEX idx_blockchain_token_transfers_from ON blockchain_token_transfers (from_address, block_number);
CREATE INDEX idx_blockchain_token_transfers_to ON blockchain_token_transfers (to_address, block_number);

CREATE TABLE blockchain_token_balances (
  token_address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_token_balances_token_address_check CHECK (token_address ~ '^0x[0-9a-f]{40}$'),
  holder_address VARCHAR(42) NOT NULL
    CONSTRAINT blockchain_token_balances_holder_address_check CHECK (holder_address ~ '^0x[0-9a-f]{40}$'),
  balance NUMERIC(78,0) NOT NULL
    CONSTRAINT blockchain_token_balances_balance_check CHECK (balance >= 0 AND balance < 2::numeric ^ 256),
  -- The block at whose end the balance is true.
  block_number BIGINT NOT NULL,
  CONSTRAINT blockchain_token_balances_pkey PRIMARY KEY (token_address, holder_address)
);
CREATE INDEX idx_blockchain_token_balances_holder ON blockchain_token_balances (holder_address);

CREATE TABLE blockchain_contracts (
  address VARCHAR(42) CONSTRAINT blockchain_contracts_pkey PRIMARY KEY
    CONSTRAINT blockchain_contracts_address_check CHECK (address ~ '^0x[0-9a-f]{40}$'),
  kind VARCHAR(50) NOT NULL,
  name VARCHAR(255),
  from_block BIGINT NOT NULL DEFAULT 0,
  abi_version INTEGER NOT NULL DEFAULT 1,
  -- The factory that announced it; null for one registered by configuration.
  discovered_by VARCHAR(42)
    CONSTRAINT blockchain_contracts_discovered_by_check CHECK (discovered_by ~ '^0x[0-9a-f]{40}$'),
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_blockchain_contracts_kind ON blockchain_contracts (kind);

CREATE TABLE blockchain_rollups (
  bucket_size VARCHAR(10) NOT NULL
    CONSTRAINT blockchain_rollups_bucket_size_check CHECK (bucket_size IN ('hour', 'day')),
  bucket TIMESTAMPTZ NOT NULL,
  block_count BIGINT NOT NULL DEFAULT 0,
  transaction_count BIGINT NOT NULL DEFAULT 0,
  gas_used NUMERIC(78,0) NOT NULL DEFAULT 0
    CONSTRAINT blockchain_rollups_gas_used_check CHECK (gas_used >= 0 AND gas_used <> 'NaN'),
  CONSTRAINT blockchain_rollups_pkey PRIMARY KEY (bucket_size, bucket)
);

-- Where indexing of a chain stands. The genesis hash tells a reset chain from the one that we know.
CREATE TABLE blockchain_cursors (
  chain_id NUMERIC(78,0) CONSTRAINT blockchain_cursors_pkey PRIMARY KEY,
  genesis_hash VARCHAR(66) NOT NULL
    CONSTRAINT blockchain_cursors_genesis_hash_check CHECK (genesis_hash ~ '^0x[0-9a-f]{64}$'),
  height BIGINT NOT NULL DEFAULT -1 CONSTRAINT blockchain_cursors_height_check CHECK (height >= -1),
  block_hash VARCHAR(66)
    CONSTRAINT blockchain_cursors_block_hash_check CHECK (block_hash ~ '^0x[0-9a-f]{64}$'),
  updated_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
