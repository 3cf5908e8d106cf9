-- Computes everything that is derived from the stored blocks, transactions, participants and transfers anew. After a
-- repair nobody knows what the old totals had counted.
CREATE OR REPLACE FUNCTION rebuild_chain_totals() RETURNS VOID
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
BEGIN
  DELETE FROM blockchain_rollups;
  INSERT INTO blockchain_rollups (bucket_size, bucket, block_count, transaction_count, gas_used)
  SELECT s.size, date_trunc(s.size, b.timestamp), count(*), sum(b.transaction_count), sum(b.gas_used)
    FROM blockchain_blocks b CROSS JOIN (VALUES ('hour'), ('day')) s (size) GROUP BY 1, 2;

  DELETE FROM blockchain_validator_days;
  INSERT INTO blockchain_validator_days (day, validator, proposed, late)
  SELECT timestamp::date, miner, count(*), count(*) FILTER (WHERE bft_round > 0)
    FROM blockchain_blocks WHERE bft_round IS NOT NULL GROUP BY 1, 2;

  DELETE FROM blockchain_tokens;
  INSERT INTO blockchain_tokens (address, transfer_count, supply, first_block)
  SELECT token_address, count(*),
         coalesce(sum(value) FILTER (WHERE from_address = '0x0000000000000000000000000000000000000000'), 0)
         - coalesce(sum(value) FILTER (WHERE to_address = '0x0000000000000000000000000000000000000000'), 0),
         min(block_number)
    FROM blockchain_token_transfers GROUP BY 1;

  DELETE FROM blockchain_token_balances;
  INSERT INTO blockchain_token_balances (token_address, holder_address, balance, block_number)
  SELECT token_address, holder, sum(amount), max(block_number)
    FROM (SELECT token_address, from_address AS holder, -value AS amount, block_number FROM blockchain_token_transfers
          UNION ALL
          SELECT token_address, to_address, value, block_number FROM blockchain_token_transfers) m
   WHERE holder <> '0x0000000000000000000000000000000000000000' GROUP BY 1, 2;

  DELETE FROM blockchain_addresses;
  INSERT INTO blockchain_addresses (address, transaction_count, first_block, last_block)
  SELECT address, count(*), min(block_number), max(block_number) FROM blockchain_participants GROUP BY 1;

  UPDATE blockchain_cursors
     SET transaction_count = (SELECT coalesce(sum(b.transaction_count), 0) FROM blockchain_blocks b);
END
$$;
REVOKE EXECUTE ON FUNCTION rebuild_chain_totals() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rebuild_chain_totals() TO app_worker;
