-- Staff come first: compliance and asset tables refer to them.
CREATE TABLE admin_users (
  id UUID CONSTRAINT admin_users_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  email VARCHAR(255) NOT NULL,
  name VARCHAR(255) NOT NULL,
  role VARCHAR(50) NOT NULL
    CONSTRAINT admin_users_role_check
    CHECK (role IN ('super_admin', 'asset_manager', 'kyc_verifier', 'auditor', 'viewer')),
  permissions JSONB NOT NULL DEFAULT '[]'
    CONSTRAINT admin_users_permissions_check CHECK (jsonb_typeof(permissions) = 'array'),
  blockchain_address VARCHAR(42)
    CONSTRAINT admin_users_blockchain_address_check CHECK (blockchain_address ~ '^0x[0-9a-f]{40}$'),
  password_hash VARCHAR(255),
  is_active BOOLEAN NOT NULL DEFAULT true,
  last_login_at TIMESTAMPTZ,
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  updated_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT admin_users_email_check CHECK (email = lower(email) AND email LIKE '%_@_%')
);
CREATE UNIQUE INDEX idx_admin_users_email ON admin_users (email);
CREATE INDEX idx_admin_users_role ON admin_users (role);

CREATE TABLE admin_sessions (
  id UUID CONSTRAINT admin_sessions_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  admin_id UUID NOT NULL
    CONSTRAINT admin_sessions_admin_id_fkey REFERENCES admin_users (id) ON DELETE CASCADE,
  -- SHA-256 of the refresh token, never the token: a stolen table opens no session.
  session_token VARCHAR(255) NOT NULL
    CONSTRAINT admin_sessions_session_token_check CHECK (session_token ~ '^[0-9a-f]{64}$'),
  ip_address INET,
  user_agent TEXT,
  expires_at TIMESTAMPTZ NOT NULL,
  revoked_at TIMESTAMPTZ,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT admin_sessions_session_token_key UNIQUE (session_token)
);
CREATE INDEX idx_admin_sessions_admin_id ON admin_sessions (admin_id);
CREATE INDEX idx_admin_sessions_expires_at ON admin_sessions (expires_at);

CREATE TABLE users (
  id UUID CONSTRAINT users_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  -- HMAC-SHA-256(pepper, keccak256(E.164 phone)) in hex: reversible by nobody who lacks the pepper.
  phone_hash VARCHAR(64) NOT NULL
    CONSTRAINT users_phone_hash_check CHECK (phone_hash ~ '^[0-9a-f]{64}$'),
  blockchain_address VARCHAR(42) NOT NULL
    CONSTRAINT users_blockchain_address_check CHECK (blockchain_address ~ '^0x[0-9a-f]{40}$'),
  tier INTEGER NOT NULL DEFAULT 0
    CONSTRAINT users_tier_check CHECK (tier >= 0 AND tier <= 5),
  status VARCHAR(20) NOT NULL DEFAULT 'active'
    CONSTRAINT users_status_check CHECK (status IN ('active', 'suspended', 'closed')),
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  updated_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX idx_users_phone_hash ON users (phone_hash);
CREATE UNIQUE INDEX idx_users_blockchain_address ON users (blockchain_address);
CREATE INDEX idx_users_tier ON users (tier);
CREATE INDEX idx_users_status ON users (status);
CREATE INDEX idx_users_created_at ON users (created_at);

CREATE TABLE user_profiles (
  user_id UUID CONSTRAINT user_profiles_pkey PRIMARY KEY
    CONSTRAINT user_profiles_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
  phone_number_masked VARCHAR(20)
    CONSTRAINT user_profiles_phone_number_masked_check
    CHECK (phone_number_masked ~ '^\+[0-9]{1,3}\*\*\*[0-9]{4}$'),
  -- The phone itself, AES-256-GCM under the user's own key; null when only its hash is known.
  phone_encrypted BYTEA,
  country_code VARCHAR(3),
  registration_ip INET,
  last_login_at TIMESTAMPTZ,
  login_count INTEGER NOT NULL DEFAULT 0
    CONSTRAINT user_profiles_login_count_check CHECK (login_count >= 0),
  device_fingerprints JSONB NOT NULL DEFAULT '[]',
  preferences JSONB NOT NULL DEFAULT '{}',
  metadata JSONB NOT NULL DEFAULT '{}'
);
CREATE INDEX idx_user_profiles_last_login_at ON user_profiles (last_login_at);

CREATE TABLE user_keys (
  user_id UUID CONSTRAINT user_keys_pkey PRIMARY KEY
    CONSTRAINT user_keys_user_id_fkey REFERENCES users (id) ON DELETE CASCADE,
  -- The master key that wraps this one.
  key_id VARCHAR(64) NOT NULL,
  -- Null once destroyed: whatever it encrypted is gone with it.
  wrapped_key BYTEA,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  destroyed_at TIMESTAMPTZ,
  CONSTRAINT user_keys_destroyed_check CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))
);
CREATE INDEX idx_user_keys_key_id ON user_keys (key_id);

CREATE TABLE admin_logs (
  id UUID CONSTRAINT admin_logs_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  admin_id UUID CONSTRAINT admin_logs_admin_id_fkey REFERENCES admin_users (id),
  actor_type VARCHAR(10) NOT NULL DEFAULT 'system'
    CONSTRAINT admin_logs_actor_type_check CHECK (actor_type IN ('admin', 'user', 'system')),
  actor_id UUID,
  action VARCHAR(100) NOT NULL,
  resource_type VARCHAR(50),
  resource_id VARCHAR(255),
  old_values JSONB,
  new_values JSONB,
  ip_address INET,
  user_agent TEXT,
  request_id VARCHAR(100),
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_admin_logs_admin_id ON admin_logs (admin_id);
CREATE INDEX idx_admin_logs_action ON admin_logs (action);
CREATE INDEX idx_admin_logs_created_at ON admin_logs (created_at);
CREATE INDEX idx_admin_logs_resource ON admin_logs (resource_type, resource_id);
CREATE INDEX idx_admin_logs_request_id ON admin_logs (request_id);
