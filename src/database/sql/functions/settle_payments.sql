-- What the chain says has been paid. All of it is the worker's alone and runs with its rights: only its role may take a
-- confirmation back.

-- Lets one payment that is deep enough confirm an investment: the reservation that named this transaction, else the
-- oldest one of the same investor, asset and amount that named none. A payment without a reservation (it expired, was
-- given up, was of another amount, or there never was one) makes a confirmed investment of its own: money that moved is
-- never ignored, even beyond the capacity, where it shows as oversold. What the importer brought of the same transaction
-- is that payment, not another one. One log confirms one investment: idx_investments_transaction_log has the last word.
CREATE FUNCTION settle_payment(hash TEXT, place INTEGER) RETURNS TEXT
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  unit CONSTANT numeric := 1000000000000000000;
  p investment_payments;
  investor uuid;
  asset uuid;
  asset_currency text;
  paid numeric;
  bought numeric;
  found_id uuid;
  found_status text;
BEGIN
  SELECT * INTO p FROM investment_payments q
   WHERE q.transaction_hash = hash AND q.log_index = place AND q.status IN ('seen', 'unmatched') FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN 'busy';
  END IF;
  SELECT u.id INTO investor FROM users u WHERE u.blockchain_address = p.wallet_address;
  SELECT a.id, d.currency INTO asset, asset_currency
    FROM assets a JOIN asset_details d ON d.asset_id = a.id
   WHERE a.contract_address = p.contract_address AND a.type = 'investment' AND a.status <> 'draft';
  paid := trunc(p.paid_units / unit, 6);
  p.reason := CASE WHEN asset IS NULL THEN 'unknown_asset' WHEN investor IS NULL THEN 'unknown_wallet'
                   WHEN paid = 0 OR paid >= 1000000000000 THEN 'amount_out_of_range' END;
  IF p.reason IS NULL THEN
    bought := CASE WHEN p.token_units < unit * unit THEN p.token_units / unit END;
    -- Confirmed already, by an import that knew the transaction and not the log.
    SELECT i.id, CASE WHEN i.user_id = investor AND i.asset_id = asset AND i.amount = paid THEN i.status ELSE 'other' END
      INTO found_id, found_status
      FROM investments i
     WHERE i.transaction_hash = p.transaction_hash AND i.log_index IS NULL AND i.status IN ('confirmed', 'refunded')
       FOR UPDATE;
    IF found_status IN ('other', 'refunded') THEN
      p.reason := 'imported_otherwise';
    ELSIF found_id IS NULL AND paid * unit = p.paid_units THEN
      SELECT i.id INTO found_id FROM investments i
       WHERE i.user_id = investor AND i.asset_id = asset AND i.status = 'pending'
         AND i.amount = paid AND i.currency = asset_currency
         AND (i.transaction_hash IS NULL OR i.transaction_hash = p.transaction_hash)
       ORDER BY i.transaction_hash IS NULL, i.invested_at, i.id LIMIT 1 FOR UPDATE;
    END IF;
  END IF;
  IF p.reason IS NOT NULL THEN
    UPDATE investment_payments q SET status = 'unmatched', reason = p.reason
     WHERE q.transaction_hash = hash AND q.log_index = place AND (q.status, q.reason) IS DISTINCT FROM ('unmatched', p.reason);
    RETURN 'unmatched';
  END IF;
  IF found_id IS NOT NULL THEN
    UPDATE investments i
       SET status = 'confirmed', transaction_hash = p.transaction_hash, log_index = p.log_index,
           block_number = p.block_number, contract_address = p.contract_address, tokens = coalesce(bought, i.tokens)
     WHERE i.id = found_id;
  ELSE
    INSERT INTO investments AS i
      (user_id, asset_id, amount, currency, tokens, status, transaction_hash, log_index, block_number, contract_address,
       invested_at, confirmed_at, eligibility, metadata)
    SELECT investor, asset, paid, asset_currency, bought, 'confirmed', p.transaction_hash, p.log_index, p.block_number,
           p.contract_address, p.block_time, clock_timestamp(),
           jsonb_build_object('eligible', e.reasons = '[]', 'reasons', e.reasons, 'checkedAt',
             to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
           '{"source": "chain"}'
      FROM (SELECT coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'required', r.required, 'actual', r.actual)), '[]')
                     AS reasons
              FROM investment_eligibility(investor, asset, paid, asset_currency, 1000000) r) e
    RETURNING i.id INTO found_id;
  END IF;
  UPDATE investment_payments q SET status = 'confirmed', reason = NULL, investment_id = found_id
   WHERE q.transaction_hash = hash AND q.log_index = place;
  RETURN 'confirmed';
END
$$;
REVOKE EXECUTE ON FUNCTION settle_payment(TEXT, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION settle_payment(TEXT, INTEGER) TO app_worker;

-- The chain has replaced the payment's block: its investment is a reservation again and waits for the transaction to be
-- mined anew. What was refunded meanwhile stays refunded, and reconciliation says so.
CREATE FUNCTION take_back_payment(hash TEXT, place INTEGER, minutes INTEGER) RETURNS VOID
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  paid_for uuid;
BEGIN
  UPDATE investment_payments p SET status = 'taken_back', reason = NULL
   WHERE p.transaction_hash = hash AND p.log_index = place AND p.status <> 'taken_back'
  RETURNING p.investment_id INTO paid_for;
  IF paid_for IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('app.transition_reason', 'block_taken_back', true);
  UPDATE investments i
     SET status = 'pending', log_index = NULL, block_number = NULL, contract_address = NULL,
         -- Another reservation may claim the same transaction, rightly or not; the log decides when it comes again.
         transaction_hash = CASE WHEN EXISTS (
             SELECT FROM investments o WHERE o.transaction_hash = hash AND o.log_index IS NULL AND o.id <> i.id)
           THEN NULL ELSE i.transaction_hash END,
         reservation_expires_at = clock_timestamp() + make_interval(mins => minutes)
   WHERE i.id = paid_for AND i.status = 'confirmed';
  PERFORM set_config('app.transition_reason', '', true);
END
$$;
REVOKE EXECUTE ON FUNCTION take_back_payment(TEXT, INTEGER, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION take_back_payment(TEXT, INTEGER, INTEGER) TO app_worker;

-- Ends reservations whose transaction lies deep enough and does not pay for them: it reverted, or its logs are not what
-- was promised. Not while an event of it is still to be read, or a payment of it to be settled.
CREATE FUNCTION fail_unpaid(up_to_block BIGINT, reader_name TEXT) RETURNS INTEGER
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  failed INTEGER;
BEGIN
  WITH due AS (
    SELECT i.id, t.status FROM investments i
      JOIN blockchain_transactions t ON t.hash = i.transaction_hash AND t.source = 'chain'
     WHERE i.status = 'pending' AND t.block_number <= up_to_block AND t.status IN ('confirmed', 'failed')
       AND NOT EXISTS (SELECT FROM investment_payments p
                        WHERE p.transaction_hash = i.transaction_hash AND p.status = 'seen')
       AND NOT EXISTS (SELECT FROM blockchain_outbox o
                        WHERE o.transaction_hash = i.transaction_hash
                          AND o.id > coalesce((SELECT r.last_id FROM blockchain_outbox_readers r
                                                WHERE r.reader = reader_name), 0))
       FOR UPDATE OF i SKIP LOCKED
  )
  UPDATE investments i
     SET status = 'failed',
         failure_reason = CASE due.status WHEN 'failed' THEN 'transaction_reverted' ELSE 'transaction_foreign' END
    FROM due WHERE i.id = due.id;
  GET DIAGNOSTICS failed = ROW_COUNT;
  RETURN failed;
END
$$;
REVOKE EXECUTE ON FUNCTION fail_unpaid(BIGINT, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fail_unpaid(BIGINT, TEXT) TO app_worker;
