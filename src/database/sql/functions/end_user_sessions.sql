-- Suspended or closed: the wallet's sessions end in the transaction of the change, whoever makes it.
-- SECURITY DEFINER: a role that may change an account but not its sessions ends them all the same.
CREATE OR REPLACE FUNCTION end_user_sessions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE user_sessions SET revoked_at = now() WHERE user_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION end_user_sessions() FROM PUBLIC;
