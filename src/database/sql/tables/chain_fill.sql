-- What is written for every block of a chain. `{64}` in a regular expression makes PostgreSQL build its automaton anew
-- for every value, which was half the time of a COPY; the length and a class of digits say the same ten times as fast.

ALTER TABLE blockchain_blocks
  DROP CONSTRAINT blockchain_blocks_hash_check,
  DROP CONSTRAINT blockchain_blocks_parent_hash_check,
  DROP CONSTRAINT blockchain_blocks_miner_check,
  ADD CONSTRAINT blockchain_blocks_hash_check CHECK (length(hash) = 66 AND hash ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_blocks_parent_hash_check
    CHECK (length(parent_hash) = 66 AND parent_hash ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_blocks_miner_check CHECK (length(miner) = 42 AND miner ~ '^0x[0-9a-f]+$');

ALTER TABLE blockchain_transactions
  DROP CONSTRAINT blockchain_transactions_hash_check,
  DROP CONSTRAINT blockchain_transactions_block_hash_check,
  DROP CONSTRAINT blockchain_transactions_from_address_check,
  DROP CONSTRAINT blockchain_transactions_to_address_check,
  DROP CONSTRAINT blockchain_transactions_contract_address_check,
  ADD CONSTRAINT blockchain_transactions_hash_check CHECK (length(hash) = 66 AND hash ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_transactions_block_hash_check
    CHECK (length(block_hash) = 66 AND block_hash ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_transactions_from_address_check
    CHECK (length(from_address) = 42 AND from_address ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_transactions_to_address_check
    CHECK (length(to_address) = 42 AND to_address ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_transactions_contract_address_check
    CHECK (length(contract_address) = 42 AND contract_address ~ '^0x[0-9a-f]+$');

ALTER TABLE blockchain_logs
  DROP CONSTRAINT blockchain_logs_address_check,
  ADD CONSTRAINT blockchain_logs_address_check CHECK (length(address) = 42 AND address ~ '^0x[0-9a-f]+$');

ALTER TABLE blockchain_participants
  DROP CONSTRAINT blockchain_participants_address_check,
  ADD CONSTRAINT blockchain_participants_address_check CHECK (length(address) = 42 AND address ~ '^0x[0-9a-f]+$');

ALTER TABLE blockchain_token_transfers
  DROP CONSTRAINT blockchain_token_transfers_token_address_check,
  DROP CONSTRAINT blockchain_token_transfers_from_address_check,
  DROP CONSTRAINT blockchain_token_transfers_to_address_check,
  ADD CONSTRAINT blockchain_token_transfers_token_address_check
    CHECK (length(token_address) = 42 AND token_address ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_token_transfers_from_address_check
    CHECK (length(from_address) = 42 AND from_address ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_token_transfers_to_address_check
    CHECK (length(to_address) = 42 AND to_address ~ '^0x[0-9a-f]+$');

ALTER TABLE blockchain_addresses
  DROP CONSTRAINT blockchain_addresses_address_check,
  ADD CONSTRAINT blockchain_addresses_address_check CHECK (length(address) = 42 AND address ~ '^0x[0-9a-f]+$');

ALTER TABLE blockchain_token_balances
  DROP CONSTRAINT blockchain_token_balances_token_address_check,
  DROP CONSTRAINT blockchain_token_balances_holder_address_check,
  ADD CONSTRAINT blockchain_token_balances_token_address_check
    CHECK (length(token_address) = 42 AND token_address ~ '^0x[0-9a-f]+$'),
  ADD CONSTRAINT blockchain_token_balances_holder_address_check
    CHECK (length(holder_address) = 42 AND holder_address ~ '^0x[0-9a-f]+$');
