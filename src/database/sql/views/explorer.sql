-- The explorer's roles read what is stored of calldata, logs and contracts through these. They run with the owner's
-- rights and hide columns, not rows.
CREATE VIEW explorer_calls AS
  SELECT hash, block_number, transaction_index, method_id, public_calldata(input) AS calldata,
         greatest(length(input) - 2, 0) / 2 AS calldata_size,
         -- Of a smart wallet's execute: whom it calls, and by which method.
         CASE WHEN is_wallet_call(input) THEN '0x' || substr(input, 35, 40) END AS called,
         CASE WHEN is_wallet_call(input) AND length(input) >= 210 THEN '0x' || substr(input, 203, 8) END
           AS called_method_id
    FROM blockchain_transactions;

CREATE VIEW explorer_logs AS
  SELECT transaction_hash, log_index, block_number, address, event_name,
         public_arguments(arguments) AS arguments,
         is_public_log(event_name, topics, data) AS is_public,
         -- The first topic of an event that is known says which one it is, and nothing else.
         CASE WHEN is_public_log(event_name, topics, data) THEN topics
              WHEN event_name IS NOT NULL THEN topics[1:1] END AS topics,
         CASE WHEN is_public_log(event_name, topics, data) THEN data END AS data
    FROM blockchain_logs;

CREATE VIEW explorer_contracts AS
  SELECT address, kind, public_text(name) AS name, from_block, abi_version, discovered_by FROM blockchain_contracts;

-- Wallets that the factory has made, without whose.
CREATE VIEW explorer_smart_wallets AS
  SELECT arguments ->> 'wallet' AS address, block_number, transaction_hash
    FROM blockchain_logs WHERE event_name = 'WalletCreated';
