-- Of staff and of investors: the trigger's name is the name of the rule.
CREATE OR REPLACE FUNCTION keep_session_ended() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a session that has ended does not begin again, nor change its owner'
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END
$$;

CREATE TRIGGER user_sessions_stay_ended BEFORE UPDATE ON user_sessions
  FOR EACH ROW WHEN (
    OLD.user_id IS DISTINCT FROM NEW.user_id OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NULL)
  ) EXECUTE FUNCTION keep_session_ended();
