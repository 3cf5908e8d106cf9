-- Under the staff's role, an account's rights grow or change only as an approval of this very transaction says; the
-- command line and the migrations, which are not staff, are free. Switching an account off is one person's to do,
-- since waiting would help an intruder; nobody does it, or anything to their role, to themselves.
CREATE OR REPLACE FUNCTION check_role_grant() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user <> 'admin_role' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.is_active THEN
      RAISE EXCEPTION 'a new account waits for its approval'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_four_eyes';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.role, NEW.permissions, NEW.is_active) IS NOT DISTINCT FROM (OLD.role, OLD.permissions, OLD.is_active) THEN
    RETURN NEW;
  END IF;
  IF NEW.id::text = current_setting('app.current_admin_id', true) THEN
    RAISE EXCEPTION 'nobody changes their own role, permissions or activity'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_own_role';
  END IF;
  IF (NEW.role, NEW.permissions) IS NOT DISTINCT FROM (OLD.role, OLD.permissions) AND NOT NEW.is_active THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM approvals a
     WHERE a.kind = 'role_grant' AND a.resource_type = 'admin_users' AND a.resource_id = NEW.id::text
       AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
       AND a.payload -> 'to' ->> 'role' = NEW.role
       AND a.payload -> 'to' -> 'permissions' = NEW.permissions
       AND (a.payload -> 'to' ->> 'isActive')::boolean = NEW.is_active
  ) THEN
    RAISE EXCEPTION 'a role is granted by two'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_four_eyes';
  END IF;
  RETURN NEW;
END
$$;
