-- Only an active account invests. What the worker writes is what the chain or the legacy store says has happened, so it
-- is free. FOR SHARE: whoever closes or suspends the account at the same moment waits, and then sees the investment.
-- SECURITY DEFINER: an investor may not lock their own row.
CREATE OR REPLACE FUNCTION check_investor_active() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  found_status TEXT;
BEGIN
  -- current_user is the owner in here; the setting is who asked.
  IF current_setting('role') NOT IN ('app_user', 'admin_role') THEN
    RETURN NEW;
  END IF;
  SELECT u.status INTO found_status FROM users u WHERE u.id = NEW.user_id FOR SHARE;
  -- Without a user the foreign key says so.
  IF found_status <> 'active' THEN
    RAISE EXCEPTION 'an account that is % does not invest', found_status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_active_investor';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION check_investor_active() FROM PUBLIC;
