-- Takes back what the migration of the first fill made. A fill that was under way is finished.
SELECT build_chain_index(name) FROM missing_chain_indexes() name;
DROP FUNCTION build_chain_index(TEXT), drop_chain_indexes(), missing_chain_indexes(), deferrable_chain_indexes();

ALTER TABLE blockchain_blocks
  DROP CONSTRAINT blockchain_blocks_hash_check,
  DROP CONSTRAINT blockchain_blocks_parent_hash_check,
  DROP CONSTRAINT blockchain_blocks_miner_check,
  ADD CONSTRAINT blockchain_blocks_hash_check CHECK (hash ~ '^0x[0-9a-f]{64}$'),
  ADD CONSTRAINT blockchain_blocks_parent_hash_check
    CHECK (parent_hash ~ '^0x[0-9a-f]{64}$'),
  ADD CONSTRAINT blockchain_blocks_miner_check CHECK (miner ~ '^0x[0-9a-f]{40}$');

ALTER TABLE blockchain_transactions
  DROP CONSTRAINT blockchain_transactions_hash_check,
  DROP CONSTRAINT blockchain_transactions_block_hash_check,
  DROP CONSTRAINT blockchain_transactions_from_address_check,
  DROP CONSTRAINT blockchain_transactions_to_address_check,
  DROP CONSTRAINT blockchain_transactions_contract_address_check,
  ADD CONSTRAINT blockchain_transactions_hash_check CHECK (hash ~ '^0x[0-9a-f]{64}$'),
  ADD CONSTRAINT blockchain_transactions_block_hash_check
    CHECK (block_hash ~ '^0x[0-9a-f]{64}$'),
  ADD CONSTRAINT blockchain_transactions_from_address_check
    CHECK (from_address ~ '^0x[0-9a-f]{40}$'),
  ADD CONSTRAINT blockchain_transactions_to_address_check
    CHECK (to_address ~ '^0x[0-9a-f]{40}$'),
  ADD CONSTRAINT blockchain_transactions_contract_address_check
    CHECK (contract_address ~ '^0x[0-9a-f]{40}$');

ALTER TABLE blockchain_logs
  DROP CONSTRAINT blockchain_logs_address_check,
  ADD CONSTRAINT blockchain_logs_address_check CHECK (address ~ '^0x[0-9a-f]{40}$');

ALTER TABLE blockchain_participants
  DROP CONSTRAINT blockchain_participants_address_check,
  ADD CONSTRAINT blockchain_participants_address_check CHECK (address ~ '^0x[0-9a-f]{40}$');

ALTER TABLE blockchain_token_transfers
  DROP CONSTRAINT blockchain_token_transfers_token_address_check,
  DROP CONSTRAINT blockchain_token_transfers_from_address_check,
  DROP CONSTRAINT blockchain_token_transfers_to_address_check,
  ADD CONSTRAINT blockchain_token_transfers_token_address_check
    CHECK (token_address ~ '^0x[0-9a-f]{40}$'),
  ADD CONSTRAINT blockchain_token_transfers_from_address_check
    CHECK (from_address ~ '^0x[0-9a-f]{40}$'),
  ADD CONSTRAINT blockchain_token_transfers_to_address_check
    CHECK (to_address ~ '^0x[0-9a-f]{40}$');

ALTER TABLE blockchain_addresses
  DROP CONSTRAINT blockchain_addresses_address_check,
  ADD CONSTRAINT blockchain_addresses_address_check CHECK (address ~ '^0x[0-9a-f]{40}$');

ALTER TABLE blockchain_token_balances
  DROP CONSTRAINT blockchain_token_balances_token_address_check,
  DROP CONSTRAINT blockchain_token_balances_holder_address_check,
  ADD CONSTRAINT blockchain_token_balances_token_address_check
    CHECK (token_address ~ '^0x[0-9a-f]{40}$'),
  ADD CONSTRAINT blockchain_token_balances_holder_address_check
    CHECK (holder_address ~ '^0x[0-9a-f]{40}$');
