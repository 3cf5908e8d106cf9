-- What of an asset is sold or spoken for, in its own currency: its total and the pending investments that are still
-- reserved. Locks the metrics row: until the transaction ends no confirmation is added to it.
CREATE FUNCTION lock_asset_commitments(asset UUID) RETURNS NUMERIC
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  invested NUMERIC;
BEGIN
  SELECT m.total_invested INTO invested FROM asset_metrics m WHERE m.asset_id = asset FOR NO KEY UPDATE;
  RETURN coalesce(invested, 0) + coalesce((
    SELECT sum(i.amount) FROM investments i JOIN asset_details d ON d.asset_id = i.asset_id AND d.currency = i.currency
     WHERE i.asset_id = asset AND i.status = 'pending'
       AND (i.reservation_expires_at IS NULL OR i.reservation_expires_at > clock_timestamp())), 0);
END
$$;
REVOKE EXECUTE ON FUNCTION lock_asset_commitments(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lock_asset_commitments(UUID) TO admin_role, app_worker;

-- The terms that somebody paid for stay: once an asset was open, staff change neither its currency, token, price nor
-- lock-up, and never bring its capacity below what is sold. The chain's own price (NAV) comes by the worker, who may.
-- The asset is locked first: whether it is a draft holds until the end, and its publication waits for these terms.
CREATE FUNCTION check_asset_terms() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  standing text;
BEGIN
  SELECT a.status INTO standing FROM assets a WHERE a.id = NEW.asset_id FOR NO KEY UPDATE;
  IF current_user <> 'admin_role' THEN
    RETURN NEW;
  END IF;
  IF NEW.agreement_url !~ '^https?://'
     AND (TG_OP = 'INSERT' OR NEW.agreement_url IS DISTINCT FROM OLD.agreement_url) THEN
    RAISE EXCEPTION 'an agreement is given by an http address'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_agreement_url';
  END IF;
  IF TG_OP = 'INSERT' THEN
    RETURN NEW;
  END IF;
  IF NEW.asset_id <> OLD.asset_id THEN
    RAISE EXCEPTION 'terms do not move to another asset'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_immutable';
  END IF;
  IF standing <> 'draft'
     AND (NEW.currency, NEW.token_symbol, NEW.token_price, NEW.lockup_period)
         IS DISTINCT FROM (OLD.currency, OLD.token_symbol, OLD.token_price, OLD.lockup_period) THEN
    RAISE EXCEPTION 'currency, token, price and lock-up of an asset do not change once it was open'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_frozen';
  END IF;
  IF standing <> 'draft' AND NEW.deadline IS DISTINCT FROM OLD.deadline AND NEW.deadline <= clock_timestamp() THEN
    RAISE EXCEPTION 'an open asset is closed, not given a deadline that is over'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_deadline';
  END IF;
  IF NEW.currency <> OLD.currency AND EXISTS (SELECT FROM investments i WHERE i.asset_id = NEW.asset_id) THEN
    RAISE EXCEPTION 'the currency of an asset with investments does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_currency_in_use';
  END IF;
  IF (NEW.max_supply, NEW.token_price) IS DISTINCT FROM (OLD.max_supply, OLD.token_price)
     AND NEW.max_supply * NEW.token_price < lock_asset_commitments(NEW.asset_id) THEN
    RAISE EXCEPTION 'the capacity of an asset does not go below what is sold'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_capacity';
  END IF;
  RETURN NEW;
END
$$;

-- Details are part of the record that an ETag stands for: their change raises the asset's version, once in a
-- transaction.
CREATE FUNCTION touch_asset() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE assets a SET version = a.version
   WHERE a.id = NEW.asset_id AND a.xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END
$$;
