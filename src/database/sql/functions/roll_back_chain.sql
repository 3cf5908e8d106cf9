-- Takes every block above `ancestor` back, with all that was derived from it, exactly: what is left is what an index
-- of the remaining blocks alone would hold. Events become events taken back. Returns how many blocks went. To be
-- called in the transaction that writes what replaces them.
CREATE OR REPLACE FUNCTION roll_back_chain(ancestor BIGINT) RETURNS BIGINT
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  gone BIGINT;
BEGIN
  -- The last event first, as they are undone in turn.
  INSERT INTO blockchain_outbox (effect, event_name, contract_address, contract_kind, arguments, transaction_hash,
                                 log_index, block_number, block_hash, block_time)
  SELECT -1, l.event_name, l.address, coalesce(c.kind, 'unknown'), l.arguments, l.transaction_hash, l.log_index,
         l.block_number, b.hash, b.timestamp
    FROM blockchain_logs l
    JOIN blockchain_blocks b ON b.number = l.block_number
    LEFT JOIN blockchain_contracts c ON c.address = l.address
   WHERE l.block_number > ancestor AND l.arguments IS NOT NULL
   ORDER BY l.block_number DESC, l.log_index DESC;

  UPDATE blockchain_rollups r
     SET block_count = r.block_count - d.blocks, transaction_count = r.transaction_count - d.transactions,
         gas_used = r.gas_used - d.gas
    FROM (SELECT s.size, date_trunc(s.size, b.timestamp) AS bucket, count(*) AS blocks,
                 sum(b.transaction_count) AS transactions, sum(b.gas_used) AS gas
            FROM blockchain_blocks b CROSS JOIN (VALUES ('hour'), ('day')) s (size)
           WHERE b.number > ancestor GROUP BY 1, 2) d
   WHERE r.bucket_size = d.size AND r.bucket = d.bucket;
  DELETE FROM blockchain_rollups WHERE block_count = 0;

  UPDATE blockchain_validator_days v
     SET proposed = v.proposed - d.proposed, late = v.late - d.late
    FROM (SELECT timestamp::date AS day, miner, count(*) AS proposed, count(*) FILTER (WHERE bft_round > 0) AS late
            FROM blockchain_blocks WHERE number > ancestor AND bft_round IS NOT NULL GROUP BY 1, 2) d
   WHERE v.day = d.day AND v.validator = d.miner;
  DELETE FROM blockchain_validator_days WHERE proposed = 0;
  DELETE FROM blockchain_validator_sets WHERE from_block > ancestor;

  UPDATE blockchain_tokens t
     SET transfer_count = t.transfer_count - d.transfers, supply = t.supply - d.minted
    FROM (SELECT token_address, count(*) AS transfers,
                 coalesce(sum(value) FILTER (WHERE from_address = '0x0000000000000000000000000000000000000000'), 0)
                 - coalesce(sum(value) FILTER (WHERE to_address = '0x0000000000000000000000000000000000000000'), 0)
                   AS minted
            FROM blockchain_token_transfers WHERE block_number > ancestor GROUP BY 1) d
   WHERE t.address = d.token_address;
  DELETE FROM blockchain_tokens WHERE transfer_count = 0;

  WITH moved AS (
    SELECT token_address, holder, sum(amount) AS amount
      FROM (SELECT token_address, from_address AS holder, -value AS amount
              FROM blockchain_token_transfers WHERE block_number > ancestor
            UNION ALL
            SELECT token_address, to_address, value
              FROM blockchain_token_transfers WHERE block_number > ancestor) m
     GROUP BY 1, 2
  ), before AS (
    SELECT m.*, greatest(
             (SELECT max(block_number) FROM blockchain_token_transfers t
               WHERE t.from_address = m.holder AND t.token_address = m.token_address AND t.block_number <= ancestor),
             (SELECT max(block_number) FROM blockchain_token_transfers t
               WHERE t.to_address = m.holder AND t.token_address = m.token_address AND t.block_number <= ancestor)
           ) AS last_block
      FROM moved m
  ), emptied AS (
    DELETE FROM blockchain_token_balances b USING before
     WHERE b.token_address = before.token_address AND b.holder_address = before.holder AND before.last_block IS NULL
  )
  UPDATE blockchain_token_balances b
     SET balance = b.balance - before.amount, block_number = before.last_block
    FROM before
   WHERE b.token_address = before.token_address AND b.holder_address = before.holder
     AND before.last_block IS NOT NULL;

  WITH counted AS (
    SELECT p.address, count(*) AS transactions,
           (SELECT max(block_number) FROM blockchain_participants e
             WHERE e.address = p.address AND e.block_number <= ancestor) AS last_block
      FROM blockchain_participants p WHERE p.block_number > ancestor GROUP BY p.address
  ), emptied AS (
    DELETE FROM blockchain_addresses a USING counted c WHERE a.address = c.address AND c.last_block IS NULL
  )
  UPDATE blockchain_addresses a
     SET transaction_count = a.transaction_count - c.transactions, last_block = c.last_block
    FROM counted c WHERE a.address = c.address AND c.last_block IS NOT NULL;

  DELETE FROM blockchain_contracts WHERE discovered_by IS NOT NULL AND from_block > ancestor;
  DELETE FROM blockchain_participants WHERE block_number > ancestor;
  DELETE FROM blockchain_token_transfers WHERE block_number > ancestor;
  DELETE FROM blockchain_logs WHERE block_number > ancestor;
  -- What a file had said of a transaction is said again where the chain says it no longer.
  WITH taken AS (
    DELETE FROM blockchain_transactions WHERE block_number > ancestor AND source = 'chain'
    RETURNING metadata
  )
  INSERT INTO blockchain_transactions
  SELECT i.* FROM taken t CROSS JOIN LATERAL jsonb_populate_record(NULL::blockchain_transactions,
                                                                   t.metadata -> 'imported') i
   WHERE t.metadata ? 'imported';
  DELETE FROM blockchain_blocks WHERE number > ancestor;
  GET DIAGNOSTICS gone = ROW_COUNT;

  UPDATE blockchain_cursors
     SET height = greatest(ancestor, start_height - 1),
         block_hash = (SELECT hash FROM blockchain_blocks WHERE number = ancestor),
         transaction_count = coalesce((SELECT sum(block_count_of.transaction_count) FROM blockchain_rollups block_count_of
                                        WHERE bucket_size = 'day'), 0),
         series_height = least(series_height, ancestor), updated_at = now()
   WHERE height > ancestor;
  RETURN gone;
END
$$;
REVOKE EXECUTE ON FUNCTION roll_back_chain(BIGINT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION roll_back_chain(BIGINT) TO app_worker;
