-- The prices that an asset's contract had logged before the asset was known here: the outbox hands a log out once. Prices
-- that stand already are left, so it may be asked again. Whoever reads the outbox takes the lock alone: either they see
-- the asset, or it sees their log. Multiplied, not divided: that is exact.
CREATE FUNCTION record_chain_prices(asset UUID) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  recorded BIGINT;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('asset_prices.chain'));
  INSERT INTO asset_prices (asset_id, price, currency, at, source, block_number, block_hash, transaction_hash, log_index)
  SELECT a.id, (l.arguments ->> 'newNAV')::numeric * 0.000000000000000001, d.currency, b.timestamp, 'chain',
         l.block_number, b.hash, l.transaction_hash, l.log_index
    FROM assets a
    JOIN asset_details d ON d.asset_id = a.id
    JOIN blockchain_logs l ON l.address = a.contract_address
    JOIN blockchain_blocks b ON b.number = l.block_number
   WHERE a.id = asset AND l.event_name IN ('NAVUpdated', 'ProfitDeposited') AND l.arguments ->> 'newNAV' ~ '^[0-9]{1,78}$'
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS recorded = ROW_COUNT;
  RETURN recorded;
END
$$;

-- A draft has no price yet: what its terms say counts from the moment it is open, and for what is brought in open, from
-- the beginning of the asset.
CREATE FUNCTION record_terms_price() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asset assets;
BEGIN
  SELECT * INTO asset FROM assets a WHERE a.id = NEW.asset_id;
  IF TG_OP = 'INSERT' THEN
    PERFORM record_chain_prices(NEW.asset_id);
    IF NEW.token_price IS NULL THEN
      RETURN NULL;
    END IF;
  END IF;
  IF asset.status <> 'draft' THEN
    INSERT INTO asset_prices (asset_id, price, currency, at, source)
    VALUES (NEW.asset_id, NEW.token_price, NEW.currency,
            CASE TG_OP WHEN 'INSERT' THEN least(asset.created_at, now()) ELSE clock_timestamp() END, 'terms');
  END IF;
  RETURN NULL;
END
$$;

-- An asset that opens, and one that gets (another) contract.
CREATE FUNCTION record_opened_asset_price() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.contract_address IS DISTINCT FROM OLD.contract_address THEN
    DELETE FROM asset_prices WHERE asset_id = NEW.id AND source = 'chain';
    PERFORM record_chain_prices(NEW.id);
  END IF;
  IF OLD.status = 'draft' AND NEW.status <> 'draft' THEN
    INSERT INTO asset_prices (asset_id, price, currency, at, source)
    SELECT d.asset_id, d.token_price, d.currency, clock_timestamp(), 'terms'
      FROM asset_details d WHERE d.asset_id = NEW.id AND d.token_price IS NOT NULL;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION record_chain_prices(UUID), record_terms_price(), record_opened_asset_price() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION record_chain_prices(UUID) TO app_worker;
