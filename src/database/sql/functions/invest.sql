-- What an investor does with their own investments, and the only ways in which they may. SECURITY DEFINER: the role has
-- no right to write the table, so what these refuse is refused to injected SQL too.

-- Reserves, or says which rules are against it. The account's row is locked: of one investor's requests the second
-- counts the first's reservation, and whoever suspends the account waits. Capacity is taken at the commit, by
-- reserve_capacity(), and may still refuse there.
CREATE FUNCTION invest(
  asset UUID, asked NUMERIC, asked_currency TEXT, paid_by TEXT, agreement TEXT, minutes INTEGER,
  reservation_limit INTEGER)
RETURNS TABLE (investment investments, reasons JSONB)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  investor CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
BEGIN
  IF investor IS NULL THEN
    RAISE EXCEPTION 'nobody is logged in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF minutes NOT BETWEEN 1 AND 1440 OR reservation_limit NOT BETWEEN 1 AND 100 THEN
    RAISE EXCEPTION 'a reservation lasts for a day at most, and nobody has more than 100'
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM FROM users u WHERE u.id = investor FOR NO KEY UPDATE;
  SELECT coalesce(jsonb_agg(jsonb_build_object('code', e.code, 'required', e.required, 'actual', e.actual)), '[]')
    INTO reasons
    FROM investment_eligibility(investor, asset, asked, asked_currency, reservation_limit) e;
  IF reasons <> '[]' THEN
    RETURN NEXT;
    RETURN;
  END IF;
  -- A log of it has paid for another one already.
  IF paid_by IS NOT NULL AND EXISTS (SELECT FROM investments i WHERE i.transaction_hash = paid_by) THEN
    RAISE EXCEPTION 'the transaction belongs to another investment'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'idx_investments_transaction_log';
  END IF;
  SET CONSTRAINTS investments_reserve DEFERRED;
  INSERT INTO investments AS i
    (user_id, asset_id, amount, currency, tokens, transaction_hash, agreement_hash, reservation_expires_at, invested_at,
     eligibility)
  SELECT investor, d.asset_id, asked, asked_currency, round(asked / d.token_price, 18), paid_by, agreement,
         clock_timestamp() + make_interval(mins => minutes), clock_timestamp(),
         jsonb_build_object('eligible', true, 'reasons', reasons, 'checkedAt',
           to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    FROM asset_details d WHERE d.asset_id = asset
  RETURNING i.* INTO investment;
  RETURN NEXT;
END
$$;
REVOKE EXECUTE ON FUNCTION invest(UUID, NUMERIC, TEXT, TEXT, TEXT, INTEGER, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION invest(UUID, NUMERIC, TEXT, TEXT, TEXT, INTEGER, INTEGER) TO app_user;

-- Gives a reservation up. Not once a transaction is attached: the money may be on its way.
CREATE FUNCTION cancel_investment(reservation UUID) RETURNS SETOF investments
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE investments i SET status = 'failed', failure_reason = 'cancelled'
   WHERE i.id = reservation AND i.user_id = nullif(current_setting('app.current_user_id', true), '')::uuid
     AND i.status = 'pending' AND i.transaction_hash IS NULL
  RETURNING i.*
$$;
REVOKE EXECUTE ON FUNCTION cancel_investment(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION cancel_investment(UUID) TO app_user;

-- Says which transaction pays. The reservation then waits for the chain, counted from its beginning, so that attaching
-- again and again holds nothing for longer.
CREATE FUNCTION attach_transaction(reservation UUID, hash TEXT, minutes INTEGER) RETURNS SETOF investments
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF minutes NOT BETWEEN 1 AND 1440 THEN
    RAISE EXCEPTION 'a payment is waited for for a day at most' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF EXISTS (SELECT FROM investments i WHERE i.transaction_hash = hash AND i.id <> reservation) THEN
    RAISE EXCEPTION 'the transaction belongs to another investment'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'idx_investments_transaction_log';
  END IF;
  RETURN QUERY
    UPDATE investments i
       SET transaction_hash = hash,
           reservation_expires_at = greatest(i.reservation_expires_at, i.invested_at + make_interval(mins => minutes))
     WHERE i.id = reservation AND i.user_id = nullif(current_setting('app.current_user_id', true), '')::uuid
       AND i.status = 'pending'
    RETURNING i.*;
END
$$;
REVOKE EXECUTE ON FUNCTION attach_transaction(UUID, TEXT, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION attach_transaction(UUID, TEXT, INTEGER) TO app_user;
