-- Whatever somebody says to us is theirs from then on, though it began on the chain.
CREATE FUNCTION keep_interest_source() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_setting('role') = 'app_user' THEN
    NEW.source := 'wallet';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_interest_source() FROM PUBLIC;
CREATE TRIGGER interest_registrations_source BEFORE INSERT OR UPDATE ON interest_registrations
  FOR EACH ROW EXECUTE FUNCTION keep_interest_source();

-- Brings registrations into line with what the chain says last of each wallet and contract: registered, withdrawn, or, its
-- block taken back, never said. What stands otherwise is looked for each time, so a wallet or an asset that becomes known
-- later is not forgotten. Returns how many changed.
CREATE FUNCTION follow_chain_interest() RETURNS INTEGER
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  changed INTEGER;
  more INTEGER;
BEGIN
  WITH last AS (
    SELECT DISTINCT ON (e.wallet_address, e.contract_address) u.id AS user_id, a.id AS asset_id, e.intent_units, e.block_time
      FROM interest_events e
      JOIN users u ON u.blockchain_address = e.wallet_address
      JOIN assets a ON a.contract_address = e.contract_address AND a.type = 'interest'
     ORDER BY e.wallet_address, e.contract_address, e.block_number DESC, e.log_index DESC
  ), said AS (
    SELECT l.user_id, l.asset_id, l.block_time, l.intent_units IS NULL AS withdrawn,
           -- Of nothing, or of more than a column holds, no amount is known.
           CASE WHEN l.intent_units >= 1000000000000 AND l.intent_units < 1000000000000::numeric * 1000000000000000000
                THEN trunc(l.intent_units * 0.000000000000000001, 6) END AS intent
      FROM last l
  )
  INSERT INTO interest_registrations AS r (user_id, asset_id, intent, registered_at, withdrawn_at, source)
  SELECT s.user_id, s.asset_id, s.intent, s.block_time, CASE WHEN s.withdrawn THEN s.block_time END, 'chain'
    FROM said s LEFT JOIN interest_registrations k ON k.user_id = s.user_id AND k.asset_id = s.asset_id
   WHERE k.id IS NULL
      OR (k.source = 'chain' AND ((k.withdrawn_at IS NOT NULL) <> s.withdrawn OR k.intent IS DISTINCT FROM s.intent))
   ORDER BY s.asset_id, s.user_id
  ON CONFLICT (user_id, asset_id) DO UPDATE
     SET intent = excluded.intent, withdrawn_at = excluded.withdrawn_at
   WHERE r.source = 'chain';
  GET DIAGNOSTICS changed = ROW_COUNT;
  DELETE FROM interest_registrations r
   WHERE r.source = 'chain' AND NOT EXISTS (
     SELECT FROM users u
       JOIN assets a ON a.id = r.asset_id
       JOIN interest_events e ON e.wallet_address = u.blockchain_address AND e.contract_address = a.contract_address
      WHERE u.id = r.user_id);
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN changed + more;
END
$$;
REVOKE EXECUTE ON FUNCTION follow_chain_interest() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION follow_chain_interest() TO app_worker;
