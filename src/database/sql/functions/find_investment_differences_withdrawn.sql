-- Everything about money that can be computed from the rows, computed and compared with what is stored. One statement,
-- so one picture: whatever is written meanwhile is not half in it.
CREATE OR REPLACE FUNCTION find_investment_differences()
RETURNS TABLE (code TEXT, resource_type TEXT, resource_id TEXT, expected TEXT, actual TEXT)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH metrics AS MATERIALIZED (
    SELECT m.*, c.invested, c.investors, c.interested, c.reserved AS counted_reserved, c.capacity AS counted_capacity
      FROM asset_metrics m
      JOIN counted_asset_metrics(ARRAY(SELECT x.asset_id FROM asset_metrics x)) c ON c.asset_id = m.asset_id
  ), latest AS MATERIALIZED (
    SELECT DISTINCT ON (t.investment_id) t.investment_id, t.to_status
      FROM investment_transitions t ORDER BY t.investment_id, t.seq DESC
  )
  SELECT f.code, 'assets', m.asset_id::text, f.expected, f.actual
    FROM metrics m
   CROSS JOIN LATERAL (VALUES
     ('total_invested', m.invested::text, m.total_invested::text, m.invested <> m.total_invested),
     ('investor_count', m.investors::text, m.investor_count::text, m.investors <> m.investor_count),
     ('interested_count', m.interested::text, m.interested_count::text, m.interested <> m.interested_count),
     ('reserved', m.counted_reserved::text, m.reserved::text, m.counted_reserved <> m.reserved),
     ('capacity', m.counted_capacity::text, m.capacity::text, m.counted_capacity IS DISTINCT FROM m.capacity),
     ('oversold', m.counted_capacity::text, (m.invested + m.counted_reserved)::text,
      m.invested + m.counted_reserved > m.counted_capacity)
   ) AS f (code, expected, actual, differs)
   WHERE f.differs
  UNION ALL
  SELECT 'history', 'investments', i.id::text, l.to_status, i.status
    FROM investments i LEFT JOIN latest l ON l.investment_id = i.id
   WHERE l.to_status IS DISTINCT FROM i.status
  UNION ALL
  -- A log pays for one investment; a transaction known by its hash alone pays for no other one beside.
  SELECT 'paid_twice', 'investments', i.id::text, NULL, i.transaction_hash
    FROM investments i
   WHERE i.status = 'confirmed' AND i.log_index IS NULL AND i.transaction_hash IS NOT NULL
     AND EXISTS (SELECT FROM investments o WHERE o.transaction_hash = i.transaction_hash AND o.id <> i.id
                                             AND o.status = 'confirmed')
  UNION ALL
  SELECT 'payment_unmatched', 'investment_payments', p.transaction_hash || ':' || p.log_index, NULL, p.reason
    FROM investment_payments p WHERE p.status = 'unmatched'
  UNION ALL
  SELECT 'payment_without_investment', 'investment_payments', p.transaction_hash || ':' || p.log_index, 'confirmed', i.status
    FROM investment_payments p LEFT JOIN investments i ON i.id = p.investment_id
   WHERE p.status = 'confirmed' AND (i.status IS NULL OR i.status NOT IN ('confirmed', 'refunded'))
  UNION ALL
  SELECT 'refunded_without_payment', 'investments', i.id::text, NULL, p.transaction_hash
    FROM investment_payments p JOIN investments i ON i.id = p.investment_id
   WHERE p.status = 'taken_back' AND i.status = 'refunded'
  UNION ALL
  -- The sweep runs every half minute.
  SELECT 'reservation_overdue', 'investments', i.id::text, NULL, i.reservation_expires_at::text
    FROM investments i
   WHERE i.status = 'pending' AND i.reservation_expires_at < clock_timestamp() - interval '1 hour'
  UNION ALL
  SELECT 'withdrawal_unmatched', 'investment_withdrawals', w.transaction_hash || ':' || w.log_index, NULL,
         CASE WHEN EXISTS (SELECT FROM users u WHERE u.blockchain_address = w.wallet_address)
              THEN 'unknown_asset' ELSE 'unknown_wallet' END
    FROM investment_withdrawals w
   WHERE NOT EXISTS (SELECT FROM users u WHERE u.blockchain_address = w.wallet_address)
      OR NOT EXISTS (SELECT FROM assets a WHERE a.contract_address = w.contract_address)
  UNION ALL
  -- More was given back than is known to have been bought: somebody sent them the tokens, or a payment is missing. One
  -- whose payment is not deep enough yet is no difference.
  SELECT 'withdrawn_beyond_holding', 'investment_withdrawals', g.user_id || ':' || g.asset_id, h.tokens::text, g.tokens::text
    FROM (SELECT u.id AS user_id, a.id AS asset_id, d.currency, sum(w.token_units) * 0.000000000000000001 AS tokens
            FROM investment_withdrawals w
            JOIN users u ON u.blockchain_address = w.wallet_address
            JOIN assets a ON a.contract_address = w.contract_address
            JOIN asset_details d ON d.asset_id = a.id
           WHERE w.seen_at < clock_timestamp() - interval '1 hour'
           GROUP BY u.id, a.id, d.currency) g
   CROSS JOIN LATERAL (SELECT coalesce(sum(i.tokens), 0) AS tokens FROM investments i
                        WHERE i.user_id = g.user_id AND i.asset_id = g.asset_id AND i.currency = g.currency
                          AND i.status = 'confirmed') h
   WHERE g.tokens > h.tokens
  UNION ALL
  SELECT 'interest_unmatched', 'interest_events', e.transaction_hash || ':' || e.log_index, NULL,
         CASE WHEN EXISTS (SELECT FROM users u WHERE u.blockchain_address = e.wallet_address)
              THEN 'unknown_asset' ELSE 'unknown_wallet' END
    FROM interest_events e
   WHERE NOT EXISTS (SELECT FROM users u WHERE u.blockchain_address = e.wallet_address)
      OR NOT EXISTS (SELECT FROM assets a WHERE a.contract_address = e.contract_address AND a.type = 'interest')
   ORDER BY 1, 3
$$;
REVOKE EXECUTE ON FUNCTION find_investment_differences() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_investment_differences() TO app_worker;
