-- What PendScan reads beside the chain itself.

-- Blocks that were on the chain and are no more, and where their branch left it: a client that last saw one of them is
-- told from where on to forget. A block that came back is here too; the chain is looked at first.
CREATE TABLE blockchain_orphans (
  hash VARCHAR(66) CONSTRAINT blockchain_orphans_pkey PRIMARY KEY
    CONSTRAINT blockchain_orphans_hash_check CHECK (hash ~ '^0x[0-9a-f]{64}$'),
  number BIGINT NOT NULL,
  -- The last block that stayed; below the first indexed one there is none.
  ancestor_number BIGINT NOT NULL,
  ancestor_hash VARCHAR(66)
    CONSTRAINT blockchain_orphans_ancestor_hash_check CHECK (ancestor_hash ~ '^0x[0-9a-f]{64}$'),
  removed_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT blockchain_orphans_ancestor_number_check CHECK (ancestor_number < number)
);
CREATE INDEX idx_blockchain_orphans_removed_at ON blockchain_orphans (removed_at);

-- Lists narrowed to what is rare. Of the common types every few rows are one, so the order of all rows serves them.
CREATE INDEX idx_blockchain_transactions_rare_type
  ON blockchain_transactions (transaction_type, block_number, coalesce(transaction_index, -1), hash)
  WHERE transaction_type NOT IN ('token_transfer', 'contract_call', 'transfer');
CREATE INDEX idx_blockchain_transactions_not_confirmed
  ON blockchain_transactions (status, block_number, coalesce(transaction_index, -1), hash)
  WHERE status <> 'confirmed';
-- What a file has said has no participants, and no envelope by which it is known.
CREATE INDEX idx_blockchain_transactions_imported_from
  ON blockchain_transactions (from_address, block_number, coalesce(transaction_index, -1), hash)
  WHERE envelope_type IS NULL;
CREATE INDEX idx_blockchain_transactions_imported_to
  ON blockchain_transactions (to_address, block_number, coalesce(transaction_index, -1), hash)
  WHERE envelope_type IS NULL;

CREATE INDEX idx_blockchain_blocks_late ON blockchain_blocks (number) WHERE bft_round > 0;
CREATE INDEX idx_blockchain_logs_created_wallet ON blockchain_logs ((arguments ->> 'wallet'))
  WHERE event_name = 'WalletCreated';
