-- How investors get in: one-time codes, sign-in messages, sessions, and the limits that guard them.

-- One live code for a phone and a purpose: a new one replaces, and so voids, the one before.
CREATE TABLE one_time_codes (
  phone_hash VARCHAR(64) NOT NULL
    CONSTRAINT one_time_codes_phone_hash_check CHECK (phone_hash ~ '^[0-9a-f]{64}$'),
  purpose VARCHAR(10) NOT NULL
    CONSTRAINT one_time_codes_purpose_check CHECK (purpose IN ('register', 'login')),
  -- HMAC with the pepper over purpose, phone and code: six digits alone would be found by trying all of them.
  code_hash VARCHAR(64) NOT NULL
    CONSTRAINT one_time_codes_code_hash_check CHECK (code_hash ~ '^[0-9a-f]{64}$'),
  -- Accepted before the code was sent.
  terms_version VARCHAR(50) NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0
    CONSTRAINT one_time_codes_tries_check CHECK (tries >= 0 AND tries <= 5),
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ,
  CONSTRAINT one_time_codes_pkey PRIMARY KEY (phone_hash, purpose),
  CONSTRAINT one_time_codes_life_check
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '5 minutes')
);
CREATE INDEX idx_one_time_codes_expires_at ON one_time_codes (expires_at);

-- Every field of an EIP-4361 message as it was handed out; what comes back is compared with it.
CREATE TABLE sign_in_nonces (
  nonce VARCHAR(32) CONSTRAINT sign_in_nonces_pkey PRIMARY KEY
    CONSTRAINT sign_in_nonces_nonce_check CHECK (nonce ~ '^[0-9a-f]{32}$'),
  purpose VARCHAR(10) NOT NULL
    CONSTRAINT sign_in_nonces_purpose_check CHECK (purpose IN ('register', 'login')),
  address VARCHAR(42) NOT NULL
    CONSTRAINT sign_in_nonces_address_check CHECK (address ~ '^0x[0-9a-f]{40}$'),
  domain VARCHAR(255) NOT NULL,
  uri VARCHAR(255) NOT NULL,
  chain_id BIGINT NOT NULL CONSTRAINT sign_in_nonces_chain_id_check CHECK (chain_id > 0),
  issued_at TIMESTAMPTZ NOT NULL,
  expires_at TIMESTAMPTZ NOT NULL,
  used_at TIMESTAMPTZ,
  CONSTRAINT sign_in_nonces_life_check
    CHECK (expires_at > issued_at AND expires_at <= issued_at + interval '10 minutes')
);
CREATE INDEX idx_sign_in_nonces_expires_at ON sign_in_nonces (expires_at);

-- Counters of fixed windows. The key is an HMAC: neither a phone nor an address can be read from it.
CREATE TABLE access_limits (
  key VARCHAR(64) CONSTRAINT access_limits_pkey PRIMARY KEY
    CONSTRAINT access_limits_key_check CHECK (key ~ '^[0-9a-f]{64}$'),
  hits INTEGER NOT NULL CONSTRAINT access_limits_hits_check CHECK (hits > 0),
  window_ends_at TIMESTAMPTZ NOT NULL
);
CREATE INDEX idx_access_limits_window_ends_at ON access_limits (window_ends_at);

CREATE TABLE user_sessions (
  id UUID CONSTRAINT user_sessions_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL
    CONSTRAINT user_sessions_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
  ip_address INET,
  user_agent TEXT,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  last_used_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  expires_at TIMESTAMPTZ NOT NULL,
  revoked_at TIMESTAMPTZ,
  CONSTRAINT user_sessions_life_check CHECK (expires_at > created_at AND expires_at <= created_at + interval '30 days')
);
CREATE INDEX idx_user_sessions_user_id ON user_sessions (user_id);
CREATE INDEX idx_user_sessions_expires_at ON user_sessions (expires_at);

-- The refresh tokens of a session, one after the other. Those replaced are kept to notice when one is used again.
CREATE TABLE user_session_tokens (
  token_hash VARCHAR(64) CONSTRAINT user_session_tokens_pkey PRIMARY KEY
    CONSTRAINT user_session_tokens_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  session_id UUID NOT NULL
    CONSTRAINT user_session_tokens_session_id_fkey REFERENCES user_sessions (id) ON DELETE CASCADE,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  replaced_at TIMESTAMPTZ
);
CREATE INDEX idx_user_session_tokens_session_id ON user_session_tokens (session_id);
-- Two parallel refreshes can never leave two tokens that are good.
CREATE UNIQUE INDEX idx_user_session_tokens_current ON user_session_tokens (session_id) WHERE replaced_at IS NULL;
