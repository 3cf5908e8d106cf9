-- Tiers 4 and 5 are given by two: under the staff's role such a raise is done only as an approval of this very
-- transaction says. The worker takes what the chain proves, which ends at 4; tier 5 is the staff's alone to give.
CREATE OR REPLACE FUNCTION check_tier_raise() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'app_worker' AND NEW.tier = 5 THEN
    RAISE EXCEPTION 'tier 5 is granted by staff'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_tier_by_staff';
  END IF;
  IF current_user <> 'admin_role' OR NEW.tier < 4 THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND EXISTS (
    SELECT FROM approvals a
     WHERE a.kind = 'tier_raise' AND a.resource_type = 'users' AND a.resource_id = NEW.id::text
       AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
       AND a.payload ->> 'to' = NEW.tier::text AND a.payload ->> 'from' = OLD.tier::text
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a tier of 4 or 5 is granted by two'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'users_tier_four_eyes';
END
$$;
