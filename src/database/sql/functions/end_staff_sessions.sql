-- Whatever an admin's sessions were opened on has changed: password, role, permissions, active flag, second factor.
-- They end in the transaction of the change, whoever makes it and by whatever statement.
CREATE OR REPLACE FUNCTION count_credentials_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.credentials_version := OLD.credentials_version + 1;
  RETURN NEW;
END
$$;

-- SECURITY DEFINER: a role that may change an account but not its sessions ends them all the same.
CREATE OR REPLACE FUNCTION end_staff_sessions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE admin_sessions SET revoked_at = now() WHERE admin_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION end_staff_sessions() FROM PUBLIC;

CREATE OR REPLACE FUNCTION count_second_factor_change() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  was CONSTANT timestamptz := CASE WHEN TG_OP <> 'INSERT' THEN OLD.confirmed_at END;
  is_now CONSTANT timestamptz := CASE WHEN TG_OP <> 'DELETE' THEN NEW.confirmed_at END;
BEGIN
  IF was IS DISTINCT FROM is_now THEN
    UPDATE admin_users SET credentials_version = credentials_version + 1
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.admin_id ELSE NEW.admin_id END;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION count_second_factor_change() FROM PUBLIC;

-- A code that was taken stays taken, whatever a statement says.
CREATE OR REPLACE FUNCTION keep_totp_step() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NEW.last_step < OLD.last_step AND OLD.confirmed_at IS NOT NULL THEN
    RAISE EXCEPTION 'the time step of the last code does not go back'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_totp_last_step_rises';
  END IF;
  RETURN NEW;
END
$$;

CREATE OR REPLACE FUNCTION keep_session_ended() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a session that has ended does not begin again, nor change its owner'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_sessions_stay_ended';
END
$$;
