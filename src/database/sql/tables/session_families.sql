-- Sessions of investors take the shape of those of staff: the session has the SHA-256 of its newest refresh token, a
-- table beside it those that were spent, each with what followed it. One function rotates both, and no session lasts
-- longer than 720 hours (30 days; days would depend on the time zone that the CHECK happens to be read in).
CREATE TABLE user_spent_tokens (
  token_hash VARCHAR(64)
    CONSTRAINT user_spent_tokens_pkey PRIMARY KEY
    CONSTRAINT user_spent_tokens_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  session_id UUID NOT NULL
    CONSTRAINT user_spent_tokens_session_id_fkey REFERENCES user_sessions (id) ON DELETE CASCADE,
  successor_hash VARCHAR(64) NOT NULL
    CONSTRAINT user_spent_tokens_successor_hash_check CHECK (successor_hash ~ '^[0-9a-f]{64}$'),
  successor_salt BYTEA,
  spent_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idx_user_spent_tokens_session_id ON user_spent_tokens (session_id);

-- Who is logged in stays so. Without a salt a token that was replaced just now counts as spent long ago.
INSERT INTO user_spent_tokens (token_hash, session_id, successor_hash, spent_at)
SELECT token_hash, session_id, successor, replaced_at
  FROM (SELECT t.*, lead(t.token_hash) OVER (PARTITION BY t.session_id ORDER BY t.replaced_at NULLS LAST) AS successor
          FROM user_session_tokens t) replaced
 WHERE replaced_at IS NOT NULL AND successor IS NOT NULL;
ALTER TABLE user_sessions ADD COLUMN session_token VARCHAR(64);
UPDATE user_sessions s SET session_token = t.token_hash
  FROM user_session_tokens t WHERE t.session_id = s.id AND t.replaced_at IS NULL;
-- Nobody could go on in one without a token.
DELETE FROM user_sessions WHERE session_token IS NULL;
DROP TABLE user_session_tokens;
ALTER TABLE user_sessions
  ALTER COLUMN session_token SET NOT NULL,
  ADD CONSTRAINT user_sessions_session_token_key UNIQUE (session_token),
  ADD CONSTRAINT user_sessions_session_token_check CHECK (session_token ~ '^[0-9a-f]{64}$');

UPDATE user_sessions SET expires_at = created_at + interval '720 hours'
 WHERE expires_at > created_at + interval '720 hours';
ALTER TABLE user_sessions
  DROP CONSTRAINT user_sessions_life_check,
  ADD CONSTRAINT user_sessions_life_check
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '720 hours');
UPDATE admin_sessions SET expires_at = created_at + interval '720 hours'
 WHERE expires_at > created_at + interval '720 hours';
ALTER TABLE admin_sessions
  ADD CONSTRAINT admin_sessions_life_check
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '720 hours');

-- Nobody prolongs a proposal beyond what the design gives it.
ALTER TABLE approvals
  DROP CONSTRAINT approvals_expires_at_check,
  ADD CONSTRAINT approvals_expires_at_check
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '72 hours');
