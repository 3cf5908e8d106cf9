-- One active super_admin remains, whoever takes the last one away. Two that demote each other at once would each see
-- the other still there: the statement trigger lets one in at a time, before it holds any row, so they cannot
-- deadlock either; FOR SHARE refuses (40001) a snapshot taken before the other's commit.
CREATE OR REPLACE FUNCTION queue_for_super_admin() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('admin_users.super_admin'));
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION keep_super_admin() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.role <> 'super_admin' OR NOT OLD.is_active THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.role = 'super_admin' AND NEW.is_active THEN
    RETURN NULL;
  END IF;
  PERFORM FROM admin_users WHERE role = 'super_admin' AND is_active LIMIT 1 FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the last active super_admin stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_last_super_admin';
  END IF;
  RETURN NULL;
END
$$;
