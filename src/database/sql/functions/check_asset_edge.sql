-- What an asset lacks before it may be opened, as names of columns. Empty: nothing.
CREATE FUNCTION missing_for_publication(asset assets) RETURNS TEXT[]
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT array_remove(ARRAY[
    CASE WHEN (asset).contract_address IS NULL THEN 'contract_address' END,
    CASE WHEN (asset).type = 'investment' AND d.token_symbol IS NULL THEN 'token_symbol' END,
    CASE WHEN (asset).type = 'investment' AND d.token_price IS NULL THEN 'token_price' END,
    CASE WHEN (asset).type = 'investment' AND coalesce(d.minimum_investment, 0) = 0 THEN 'minimum_investment' END,
    -- People register until one of the two is reached.
    CASE WHEN (asset).type = 'interest' AND coalesce(d.soft_cap, 0) = 0 AND d.deadline IS NULL THEN 'soft_cap' END,
    CASE WHEN d.deadline <= clock_timestamp() THEN 'deadline' END
  ], NULL)
  FROM (SELECT) one LEFT JOIN asset_details d ON d.asset_id = (asset).id
$$;
REVOKE EXECUTE ON FUNCTION missing_for_publication(assets) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION missing_for_publication(assets) TO admin_role, app_worker;

-- The only legal edges: draft → active, active ↔ paused, active | paused → closed. Only what is complete is opened,
-- and what investors relied on does not change once it is. An import is bound by neither: it writes what the files
-- say, and its rollback what was there before.
CREATE FUNCTION check_asset_edge() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  staff CONSTANT boolean := current_user = 'admin_role';
  importing CONSTANT boolean :=
    current_user = 'app_worker' AND nullif(current_setting('app.import_batch', true), '') IS NOT NULL;
  missing TEXT[];
BEGIN
  IF staff AND NEW.image_url !~ '^https?://' AND (TG_OP = 'INSERT' OR NEW.image_url IS DISTINCT FROM OLD.image_url) THEN
    RAISE EXCEPTION 'an image is given by an http address'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_image_url';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF staff AND NEW.status <> 'draft' THEN
      RAISE EXCEPTION 'an asset begins as a draft, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_edge';
    END IF;
    IF staff THEN
      -- Who made it is who is logged in.
      NEW.created_by := NULL;
      NEW.created_by_admin := nullif(current_setting('app.current_admin_id', true), '')::uuid;
    END IF;
    RETURN NEW;
  END IF;
  IF importing THEN
    RETURN NEW;
  END IF;
  IF staff AND (NEW.id, NEW.slug, NEW.created_by, NEW.created_by_admin, NEW.created_at)
     IS DISTINCT FROM (OLD.id, OLD.slug, OLD.created_by, OLD.created_by_admin, OLD.created_at) THEN
    RAISE EXCEPTION 'id, slug and origin of an asset do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_immutable';
  END IF;
  IF staff AND OLD.status <> 'draft'
     AND (NEW.type, NEW.contract_address) IS DISTINCT FROM (OLD.type, OLD.contract_address) THEN
    RAISE EXCEPTION 'type and contract of an asset do not change once it was open'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_frozen';
  END IF;
  IF NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NOT (
    (OLD.status = 'draft' AND NEW.status = 'active')
    OR (OLD.status = 'active' AND NEW.status IN ('paused', 'closed'))
    OR (OLD.status = 'paused' AND NEW.status IN ('active', 'closed'))
  ) THEN
    RAISE EXCEPTION 'an asset does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_edge';
  END IF;
  IF OLD.status = 'draft' THEN
    missing := missing_for_publication(NEW);
    IF missing <> '{}' THEN
      RAISE EXCEPTION 'an asset is opened when it is complete; missing: %', array_to_string(missing, ', ')
        USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_complete';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
