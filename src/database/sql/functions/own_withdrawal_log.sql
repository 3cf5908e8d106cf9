-- What the investor of this transaction has given back on the chain, log by log. Of nobody else: the investor's role cannot
-- read the table. Of a contract that is no asset's (any more, or yet) nobody says which currency it paid in, and so
-- there is neither currency nor amount.
CREATE FUNCTION own_withdrawal_log()
RETURNS TABLE (at TIMESTAMPTZ, asset_id UUID, contract_address TEXT, currency TEXT, paid NUMERIC, tokens NUMERIC,
               transaction_hash TEXT, log_index INTEGER, block_number BIGINT)
LANGUAGE sql STABLE ROWS 10 SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT w.block_time, a.id, w.contract_address::text, d.currency::text,
         CASE WHEN d.currency IS NOT NULL THEN trim_scale(w.paid_units * 0.000000000000000001) END,
         trim_scale(w.token_units * 0.000000000000000001), w.transaction_hash::text, w.log_index, w.block_number
    FROM users u
    JOIN investment_withdrawals w ON w.wallet_address = u.blockchain_address
    LEFT JOIN assets a ON a.contract_address = w.contract_address
    LEFT JOIN asset_details d ON d.asset_id = a.id
   WHERE u.id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid)
$$;
REVOKE EXECUTE ON FUNCTION own_withdrawal_log() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_withdrawal_log() TO app_user;
