-- Tokens of each asset that the investor of this transaction had given back by a moment, in the asset's currency. Of nobody
-- else: the investor's role cannot read the table, nor assets that are no longer public.
CREATE FUNCTION own_withdrawals(until TIMESTAMPTZ)
RETURNS TABLE (asset_id UUID, currency TEXT, tokens NUMERIC)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.id, d.currency::text, sum(w.token_units) * 0.000000000000000001
    FROM users u
    JOIN investment_withdrawals w ON w.wallet_address = u.blockchain_address
    JOIN assets a ON a.contract_address = w.contract_address
    JOIN asset_details d ON d.asset_id = a.id
   WHERE u.id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid) AND w.block_time <= until
   GROUP BY a.id, d.currency
$$;
REVOKE EXECUTE ON FUNCTION own_withdrawals(TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_withdrawals(TIMESTAMPTZ) TO app_user;
