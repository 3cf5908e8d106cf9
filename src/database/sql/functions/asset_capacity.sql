-- What an asset's counters should be, from the rows alone.
CREATE FUNCTION counted_asset_metrics(asset_ids UUID[])
RETURNS TABLE (asset_id UUID, invested NUMERIC, investors INTEGER, interested INTEGER, reserved NUMERIC, capacity NUMERIC)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.asset_id,
         m.opening_invested + coalesce(sum(i.amount) FILTER (WHERE i.status = 'confirmed'), 0),
         m.opening_investors + (count(DISTINCT i.user_id) FILTER (WHERE i.status = 'confirmed'))::integer,
         m.opening_interested + (SELECT count(*)::integer FROM interest_registrations r
                                  WHERE r.asset_id = m.asset_id AND r.withdrawn_at IS NULL),
         coalesce(sum(i.amount) FILTER (WHERE i.status = 'pending'), 0),
         d.max_supply * d.token_price
    FROM asset_metrics m
    LEFT JOIN asset_details d ON d.asset_id = m.asset_id
    LEFT JOIN investments i
      ON i.asset_id = d.asset_id AND i.currency = d.currency AND i.status IN ('pending', 'confirmed')
   WHERE m.asset_id = ANY (asset_ids)
   GROUP BY m.asset_id, d.asset_id
$$;
REVOKE EXECUTE ON FUNCTION counted_asset_metrics(UUID[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION counted_asset_metrics(UUID[]) TO app_worker;

-- How far an asset is sold beyond its capacity once `more` is committed. What the chain says has happened, or an import
-- brings, is written whatever it does to the capacity, and shown. An investor or staff can lessen it, never raise it:
-- asset_metrics_capacity_check then refuses what they do.
CREATE FUNCTION oversold_by(m asset_metrics, more NUMERIC) RETURNS NUMERIC
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  beyond CONSTANT NUMERIC := coalesce(greatest(0, m.total_invested + m.reserved + more - m.capacity), 0);
BEGIN
  RETURN CASE WHEN current_setting('role') IN ('app_user', 'admin_role', 'app_public')
              THEN least(m.oversold, beyond) ELSE beyond END;
END
$$;
REVOKE EXECUTE ON FUNCTION oversold_by(asset_metrics, NUMERIC) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION oversold_by(asset_metrics, NUMERIC) TO app_worker, admin_role;

-- A reservation takes its part of the capacity by one conditional update. A constraint trigger, so that invest() can put
-- it off to the commit: the row that all buyers of an asset queue for is then locked for that instant alone.
-- Whoever pauses or closes an asset locks the same row first (queue_for_reservations), so what is read after the update
-- holds until the end, and neither waits for anything else that the other has.
CREATE FUNCTION reserve_capacity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asking CONSTANT boolean := current_setting('role') IN ('app_user', 'admin_role');
  remaining NUMERIC;
  found_status text;
BEGIN
  IF asking THEN
    UPDATE asset_metrics m SET reserved = m.reserved + NEW.amount, last_updated = now()
     WHERE m.asset_id = NEW.asset_id
       AND (m.capacity IS NULL OR m.total_invested + m.reserved + NEW.amount <= m.capacity);
  ELSE
    PERFORM FROM asset_details d WHERE d.asset_id = NEW.asset_id AND d.currency = NEW.currency;
    IF NOT FOUND THEN
      -- Brought in in another currency: it counts nowhere.
      RETURN NULL;
    END IF;
    UPDATE asset_metrics m
       SET reserved = m.reserved + NEW.amount, oversold = oversold_by(m, NEW.amount), last_updated = now()
     WHERE m.asset_id = NEW.asset_id;
  END IF;
  IF NOT FOUND THEN
    INSERT INTO asset_metrics (asset_id) VALUES (NEW.asset_id) ON CONFLICT DO NOTHING;
    IF FOUND AND asking THEN
      RAISE EXCEPTION 'an asset without metrics is not open'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_asset_open';
    END IF;
    IF FOUND THEN
      -- Its own trigger has counted this row with the others.
      RETURN NULL;
    END IF;
    SELECT greatest(0, m.capacity - m.total_invested - m.reserved) INTO remaining
      FROM asset_metrics m WHERE m.asset_id = NEW.asset_id;
    RAISE EXCEPTION 'the capacity of the asset is exceeded'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_metrics_capacity_check',
            DETAIL = jsonb_build_object('required', NEW.amount::text, 'actual', remaining::numeric(38,6)::text)::text;
  END IF;
  IF asking THEN
    SELECT a.status INTO found_status
      FROM assets a JOIN asset_details d ON d.asset_id = a.id
     WHERE a.id = NEW.asset_id AND a.type = 'investment' AND d.currency = NEW.currency
       AND (d.deadline IS NULL OR d.deadline > clock_timestamp());
    IF found_status IS DISTINCT FROM 'active' THEN
      RAISE EXCEPTION 'the asset is not open'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_asset_open';
    END IF;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION reserve_capacity() FROM PUBLIC;

-- See reserve_capacity().
CREATE FUNCTION queue_for_reservations() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM asset_metrics m WHERE m.asset_id = NEW.id FOR NO KEY UPDATE;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION queue_for_reservations() FROM PUBLIC;

-- The capacity follows the terms. Staff have been asked by check_asset_terms() already; the chain's price and an import
-- may leave an asset oversold.
CREATE FUNCTION keep_asset_capacity() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  now_capacity CONSTANT NUMERIC := NEW.max_supply * NEW.token_price;
BEGIN
  UPDATE asset_metrics m
     SET capacity = now_capacity,
         oversold = coalesce(greatest(0, m.total_invested + m.reserved - now_capacity), 0)
   WHERE m.asset_id = NEW.asset_id AND m.capacity IS DISTINCT FROM now_capacity;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_asset_capacity() FROM PUBLIC;

-- How many are interested: registered and not withdrawn.
CREATE FUNCTION keep_interested_count() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  asset CONSTANT UUID := CASE TG_OP WHEN 'DELETE' THEN OLD.asset_id ELSE NEW.asset_id END;
  difference CONSTANT integer :=
    CASE WHEN TG_OP <> 'DELETE' AND NEW.withdrawn_at IS NULL THEN 1 ELSE 0 END
    - CASE WHEN TG_OP <> 'INSERT' AND OLD.withdrawn_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF difference = 0 THEN
    RETURN NULL;
  END IF;
  INSERT INTO asset_metrics (asset_id) VALUES (asset) ON CONFLICT DO NOTHING;
  -- A row made just now was counted when it was made.
  IF NOT FOUND THEN
    UPDATE asset_metrics m SET interested_count = m.interested_count + difference, last_updated = now()
     WHERE m.asset_id = asset;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_interested_count() FROM PUBLIC;

-- Interest is taken by open assets that ask for it, from active accounts; it neither moves nor changes hands.
CREATE FUNCTION check_interest() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.user_id, NEW.asset_id) IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.asset_id) THEN
    RAISE EXCEPTION 'interest belongs to one person and one asset'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_registrations_immutable';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NULL THEN
    NEW.registered_at := clock_timestamp();
  END IF;
  IF current_setting('role') <> 'app_user' OR NEW.withdrawn_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  PERFORM FROM users u WHERE u.id = NEW.user_id AND u.status = 'active' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only an active account registers interest'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_registrations_active_investor';
  END IF;
  PERFORM FROM assets a JOIN asset_details d ON d.asset_id = a.id
    WHERE a.id = NEW.asset_id AND a.type = 'interest' AND a.status = 'active'
      AND (d.deadline IS NULL OR d.deadline > clock_timestamp())
      FOR SHARE OF a;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the asset takes no interest at the moment'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_registrations_asset_open';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION check_interest() FROM PUBLIC;
