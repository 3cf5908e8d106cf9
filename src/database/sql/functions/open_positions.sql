-- What keeps an account from being closed, summed by kind and by currency or token. Seen with the caller's rights.
CREATE OR REPLACE FUNCTION open_positions(holder UUID)
RETURNS TABLE (kind TEXT, unit TEXT, positions BIGINT, amount NUMERIC)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT i.status || '_investments', i.currency::text, count(*), sum(i.amount)
    FROM investments i
   WHERE i.user_id = holder AND i.status IN ('pending', 'confirmed')
   GROUP BY i.status, i.currency
  UNION ALL
  SELECT 'token_balance', b.token_address::text, 1, b.balance
    FROM blockchain_token_balances b
    JOIN users u ON u.blockchain_address = b.holder_address
   WHERE u.id = holder AND b.balance > 0
   ORDER BY 1, 2
$$;
REVOKE EXECUTE ON FUNCTION open_positions(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION open_positions(UUID) TO admin_role, app_worker;
