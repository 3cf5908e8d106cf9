-- A session of staff is one family of refresh tokens: admin_sessions.session_token is the SHA-256 of the newest,
-- admin_spent_tokens holds those that it replaced.
ALTER TABLE admin_sessions
  ADD COLUMN last_used_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  -- When the second factor was last shown in this session.
  ADD COLUMN stepped_up_at TIMESTAMPTZ;

-- Rises whenever password, role, permissions, active flag or second factor change: what was checked against an
-- older number (a password, at a login under way) no longer counts.
ALTER TABLE admin_users ADD COLUMN credentials_version INTEGER NOT NULL DEFAULT 1;

CREATE TABLE admin_spent_tokens (
  token_hash VARCHAR(64)
    CONSTRAINT admin_spent_tokens_pkey PRIMARY KEY
    CONSTRAINT admin_spent_tokens_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  session_id UUID NOT NULL
    CONSTRAINT admin_spent_tokens_session_id_fkey REFERENCES admin_sessions (id) ON DELETE CASCADE,
  successor_hash VARCHAR(64) NOT NULL
    CONSTRAINT admin_spent_tokens_successor_hash_check CHECK (successor_hash ~ '^[0-9a-f]{64}$'),
  -- With the spent token and a key of the server's, the successor can be made again; gone with the next rotation.
  successor_salt BYTEA,
  spent_at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX idx_admin_spent_tokens_session_id ON admin_spent_tokens (session_id);

CREATE TABLE admin_totp (
  admin_id UUID
    CONSTRAINT admin_totp_pkey PRIMARY KEY
    CONSTRAINT admin_totp_admin_id_fkey REFERENCES admin_users (id) ON DELETE CASCADE,
  secret_sealed BYTEA NOT NULL,
  -- Null while it is only offered: it protects nothing before its first code.
  confirmed_at TIMESTAMPTZ,
  -- Time step (RFC 6238) of the last code that was taken; no code of it or of an earlier one is taken again.
  last_step BIGINT NOT NULL DEFAULT 0
    CONSTRAINT admin_totp_last_step_check CHECK (last_step >= 0),
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);

CREATE TABLE admin_recovery_codes (
  admin_id UUID NOT NULL
    CONSTRAINT admin_recovery_codes_admin_id_fkey REFERENCES admin_totp (admin_id) ON DELETE CASCADE,
  -- SHA-256 suffices for 80 random bits.
  code_hash VARCHAR(64) NOT NULL
    CONSTRAINT admin_recovery_codes_code_hash_check CHECK (code_hash ~ '^[0-9a-f]{64}$'),
  used_at TIMESTAMPTZ,
  CONSTRAINT admin_recovery_codes_pkey PRIMARY KEY (admin_id, code_hash)
);

-- Failed attempts to prove who one is, by what they were aimed at or came from. Nobody reads or writes it but the
-- functions charge_attempt and forgive_attempt.
CREATE TABLE auth_attempts (
  kind VARCHAR(20) NOT NULL
    CONSTRAINT auth_attempts_kind_check CHECK (kind IN ('account', 'address', 'account_address', 'confirmation')),
  -- SHA-256: what is typed as an e-mail may be anything, a password included.
  subject VARCHAR(64) NOT NULL
    CONSTRAINT auth_attempts_subject_check CHECK (subject ~ '^[0-9a-f]{64}$'),
  failures INTEGER NOT NULL
    CONSTRAINT auth_attempts_failures_check CHECK (failures >= 0),
  blocked_until TIMESTAMPTZ,
  last_attempt_at TIMESTAMPTZ NOT NULL,
  CONSTRAINT auth_attempts_pkey PRIMARY KEY (kind, subject)
);
CREATE INDEX idx_auth_attempts_last_attempt_at ON auth_attempts (last_attempt_at);
