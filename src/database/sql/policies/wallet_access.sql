-- Codes, nonces, limits and tokens are the server's alone: no request role may even count them. The operations that
-- need them run as app_worker (see SystemActor), so SQL injected into a wallet route finds nothing of them.
GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_codes, sign_in_nonces, access_limits, user_sessions,
  user_session_tokens TO app_worker;
-- An investor sees their own sessions, and may not prolong, revive or invent one.
GRANT SELECT ON user_sessions TO app_user;

DO $policies$
DECLARE
  t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['one_time_codes', 'sign_in_nonces', 'access_limits', 'user_sessions', 'user_session_tokens']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_%1$s_policy ON %1$I FOR ALL TO pend_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY worker_%1$s_policy ON %1$I FOR ALL TO app_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END
$policies$;
CREATE POLICY user_user_sessions_policy ON user_sessions FOR SELECT TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));
