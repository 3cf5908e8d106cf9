-- Ends reservations whose time is over, of one asset or, with null, of all. Not those that a payment is under way for:
-- seen on the chain and not deep enough yet, or at a bank and waiting for a second pair of eyes. A row that somebody is confirming, cancelling or expiring at this moment is
-- left to them, so the sweep races nobody. @returns how many
CREATE FUNCTION expire_reservations(of_asset UUID, most INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  expired INTEGER;
BEGIN
  WITH due AS (
    SELECT i.id FROM investments i
     WHERE i.status = 'pending' AND i.reservation_expires_at <= clock_timestamp()
       AND (of_asset IS NULL OR i.asset_id = of_asset)
       AND NOT EXISTS (
         SELECT FROM investment_payments p
           JOIN users u ON u.blockchain_address = p.wallet_address
           JOIN assets a ON a.contract_address = p.contract_address
          WHERE p.status = 'seen' AND u.id = i.user_id AND a.id = i.asset_id)
       AND NOT EXISTS (
         SELECT FROM approvals v
          WHERE v.kind = 'bank_payment' AND v.resource_id = i.id::text AND v.status = 'pending'
            AND v.expires_at > clock_timestamp())
     ORDER BY i.reservation_expires_at LIMIT most
       FOR UPDATE OF i SKIP LOCKED
  )
  UPDATE investments i
     SET status = 'failed',
         failure_reason = CASE WHEN i.transaction_hash IS NULL THEN 'reservation_expired' ELSE 'transaction_timed_out' END
    FROM due WHERE i.id = due.id;
  GET DIAGNOSTICS expired = ROW_COUNT;
  RETURN expired;
END
$$;
REVOKE EXECUTE ON FUNCTION expire_reservations(UUID, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION expire_reservations(UUID, INTEGER) TO app_worker;

-- What an investor does with their own investments, and the only ways in which they may. SECURITY DEFINER: the role has
-- no right to write the table, so what these refuse is refused to injected SQL too.

-- Reserves, or says which rules are against it; for an asset that is not there, neither. The account's row is locked: of one investor's requests the second
-- counts the first's reservation, and whoever suspends the account waits. Capacity is taken at the commit, by
-- reserve_capacity(), and may still refuse there.
CREATE FUNCTION invest(
  asset UUID, asked NUMERIC, asked_currency TEXT, paid_by TEXT, agreement TEXT, minutes INTEGER,
  reservation_limit INTEGER)
RETURNS TABLE (investment investments, reasons JSONB)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  investor CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
  agreed text;
BEGIN
  IF investor IS NULL THEN
    RAISE EXCEPTION 'nobody is logged in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF minutes NOT BETWEEN 1 AND 10080 OR reservation_limit NOT BETWEEN 1 AND 100 THEN
    RAISE EXCEPTION 'a reservation lasts for a week at most, and nobody has more than 100'
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  SELECT d.agreement_hash INTO agreed
    FROM assets a JOIN asset_details d ON d.asset_id = a.id WHERE a.id = asset AND a.status <> 'draft';
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM FROM users u WHERE u.id = investor FOR NO KEY UPDATE;
  reasons := my_eligibility(asset, asked, asked_currency, reservation_limit);
  -- What is over but not swept yet stands in nobody's way.
  IF reasons @> '[{"code": "cap_exceeded"}]' AND expire_reservations(asset, 100) > 0 THEN
    reasons := my_eligibility(asset, asked, asked_currency, reservation_limit);
  END IF;
  IF agreement <> agreed THEN
    reasons := reasons || jsonb_build_array(
      jsonb_build_object('code', 'agreement_changed', 'required', agreed, 'actual', agreement));
  END IF;
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
  IF minutes NOT BETWEEN 1 AND 10080 THEN
    RAISE EXCEPTION 'a payment is waited for for a week at most' USING ERRCODE = 'invalid_parameter_value';
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
