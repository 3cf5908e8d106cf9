-- Codes, nonces, limits and tokens are the server's alone: no request role may even count them. The operations that
-- need them run as app_worker (see SystemActor), so SQL injected into a wallet route finds nothing of them.
GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_codes, sign_in_nonces, access_limits, user_sessions,
  user_session_tokens TO app_worker;
-- An investor sees their own sessions, and may not prolong, revive or invent one.
GRANT SELECT ON user_sessions TO app_user;

ALTER TABLE one_time_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE one_time_codes FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_one_time_codes_policy ON one_time_codes FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_one_time_codes_policy ON one_time_codes FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE sign_in_nonces ENABLE ROW LEVEL SECURITY;
ALTER TABLE sign_in_nonces FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_sign_in_nonces_policy ON sign_in_nonces FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_sign_in_nonces_policy ON sign_in_nonces FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE access_limits ENABLE ROW LEVEL SECURITY;
ALTER TABLE access_limits FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_access_limits_policy ON access_limits FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_access_limits_policy ON access_limits FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE user_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_sessions_policy ON user_sessions FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_user_sessions_policy ON user_sessions FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_user_sessions_policy ON user_sessions FOR SELECT TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE user_session_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_session_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_session_tokens_policy ON user_session_tokens
  FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_user_session_tokens_policy ON user_session_tokens
  FOR ALL TO app_worker USING (true) WITH CHECK (true);
