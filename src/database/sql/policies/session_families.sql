-- Read and written by rotate_investor_token and prune_access alone.
ALTER TABLE user_spent_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_spent_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_spent_tokens_policy ON user_spent_tokens FOR ALL TO pend_owner
  USING (true) WITH CHECK (true);

-- A session's token is changed by its door alone; by hand, the server begins, ends and deletes sessions.
REVOKE UPDATE ON admin_sessions, user_sessions FROM app_worker;
GRANT UPDATE (revoked_at) ON admin_sessions, user_sessions TO app_worker;
-- An investor sees their own sessions without the hash of what continues them.
REVOKE SELECT ON user_sessions FROM app_user;
GRANT SELECT (id, user_id, ip_address, user_agent, created_at, last_used_at, expires_at, revoked_at)
  ON user_sessions TO app_user;
