-- Takes tables/session_families back: the refresh tokens of investors as wallet_access made them, with those that there
-- are, and the bounds of lives as they were.
CREATE TABLE user_session_tokens (
  token_hash VARCHAR(64) CONSTRAINT user_session_tokens_pkey PRIMARY KEY
    CONSTRAINT user_session_tokens_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  session_id UUID NOT NULL
    CONSTRAINT user_session_tokens_session_id_fkey REFERENCES user_sessions (id) ON DELETE CASCADE,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  replaced_at TIMESTAMPTZ
);
CREATE INDEX idx_user_session_tokens_session_id ON user_session_tokens (session_id);
CREATE UNIQUE INDEX idx_user_session_tokens_current ON user_session_tokens (session_id) WHERE replaced_at IS NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON user_session_tokens TO app_worker;
ALTER TABLE user_session_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_session_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_session_tokens_policy ON user_session_tokens
  FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_user_session_tokens_policy ON user_session_tokens
  FOR ALL TO app_worker USING (true) WITH CHECK (true);
INSERT INTO user_session_tokens (token_hash, session_id, replaced_at)
SELECT token_hash, session_id, spent_at FROM user_spent_tokens
UNION ALL
SELECT session_token, id, NULL FROM user_sessions;

DROP TABLE user_spent_tokens;
ALTER TABLE user_sessions
  DROP COLUMN session_token,
  DROP CONSTRAINT user_sessions_life_check,
  ADD CONSTRAINT user_sessions_life_check
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '30 days');
ALTER TABLE admin_sessions DROP CONSTRAINT admin_sessions_life_check;
ALTER TABLE approvals
  DROP CONSTRAINT approvals_expires_at_check,
  ADD CONSTRAINT approvals_expires_at_check CHECK (expires_at > created_at);

REVOKE SELECT (id, user_id, ip_address, user_agent, created_at, last_used_at, expires_at, revoked_at)
  ON user_sessions FROM app_user;
GRANT SELECT ON user_sessions TO app_user;
REVOKE UPDATE (revoked_at) ON admin_sessions, user_sessions FROM app_worker;
GRANT UPDATE ON admin_sessions, user_sessions TO app_worker;
