-- What was answered to a request with an Idempotency-Key, to be answered again. A row is written by the transaction
-- that does what was asked for, and is never changed.
CREATE TABLE idempotency_keys (
  actor_type VARCHAR(10) NOT NULL
    CONSTRAINT idempotency_keys_actor_type_check CHECK (actor_type IN ('admin', 'user')),
  actor_id UUID NOT NULL,
  key VARCHAR(255) NOT NULL
    CONSTRAINT idempotency_keys_key_check CHECK (key ~ '^[!-~]+$'),
  -- Method and path with its parameters as :name, for whoever looks into it.
  route VARCHAR(255) NOT NULL,
  -- HMAC of method, path and body.
  request_hash VARCHAR(64) NOT NULL
    CONSTRAINT idempotency_keys_request_hash_check CHECK (request_hash ~ '^[0-9a-f]{64}$'),
  status SMALLINT NOT NULL
    CONSTRAINT idempotency_keys_status_check CHECK (status >= 200 AND status < 300),
  -- Headers and body, sealed: they may hold one-time passwords and personal data.
  answer BYTEA NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor_type, actor_id, key)
);
CREATE INDEX idx_idempotency_keys_created_at ON idempotency_keys (created_at);
