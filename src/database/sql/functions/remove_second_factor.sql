-- Takes a colleague's authenticator away (a lost telephone), with its recovery codes; their sessions end with it.
-- SECURITY DEFINER: row-level security shows a second factor to its owner alone. One's own is disabled with a code.
CREATE OR REPLACE FUNCTION remove_second_factor(colleague UUID) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
BEGIN
  IF admin IS NULL OR admin = colleague THEN
    RAISE EXCEPTION 'a second factor is taken away by a colleague'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_totp_removed_by_colleague';
  END IF;
  DELETE FROM admin_totp WHERE admin_id = colleague;
  RETURN FOUND;
END
$$;
REVOKE EXECUTE ON FUNCTION remove_second_factor(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remove_second_factor(UUID) TO admin_role;
