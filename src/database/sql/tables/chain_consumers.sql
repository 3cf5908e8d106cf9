ALTER TABLE blockchain_cursors
  -- The lowest height from which stored logs were decoded with another registry than today's; null: none were.
  ADD COLUMN redecode_from BIGINT
    CONSTRAINT blockchain_cursors_redecode_from_check CHECK (redecode_from >= 0),
  -- Which catalogue of events they were decoded with, as a hash; null: one of before this was noted.
  ADD COLUMN catalogue VARCHAR(64)
    CONSTRAINT blockchain_cursors_catalogue_check CHECK (catalogue ~ '^[0-9a-f]{64}$'),
  -- The highest event that was pruned; null: the outbox holds everything that was ever told.
  ADD COLUMN pruned_event_id BIGINT;

-- A reader that comes after events were pruned is told those from the stored logs first: up to which of them it has come;
-- null: it has had them, or there were none.
ALTER TABLE blockchain_outbox_readers
  ADD COLUMN history_block BIGINT,
  ADD COLUMN history_log INTEGER;

-- Purchases of assets that a factory announced were told and not understood. What stands of them is noted as if it had been.
INSERT INTO investment_payments
  (transaction_hash, log_index, block_number, block_time, contract_address, wallet_address, paid_units, token_units)
SELECT o.transaction_hash, o.log_index, o.block_number, o.block_time, o.contract_address, o.arguments ->> 'buyer',
       (o.arguments ->> 'totalCost')::numeric, (o.arguments ->> 'amount')::numeric
  FROM (SELECT DISTINCT ON (transaction_hash, log_index) * FROM blockchain_outbox
         WHERE contract_kind = 'Asset' AND event_name = 'TokensPurchased'
           AND id <= (SELECT last_id FROM blockchain_outbox_readers WHERE reader = 'investments')
         ORDER BY transaction_hash, log_index, id DESC) o
 WHERE o.effect = 1
ON CONFLICT DO NOTHING;
