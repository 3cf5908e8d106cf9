-- What staff write down about an investor. Sealed with the investor's own key, so that erasing them destroys it too.
CREATE TABLE user_notes (
  id UUID CONSTRAINT user_notes_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL CONSTRAINT user_notes_user_id_fkey REFERENCES users (id),
  admin_id UUID NOT NULL CONSTRAINT user_notes_admin_id_fkey REFERENCES admin_users (id),
  text_sealed BYTEA NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_user_notes_user_id ON user_notes (user_id, created_at);
CREATE INDEX idx_user_notes_admin_id ON user_notes (admin_id);

-- One for everybody who was erased: what was destroyed, what is kept and why. It holds nothing personal.
CREATE TABLE erasure_certificates (
  id UUID CONSTRAINT erasure_certificates_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL CONSTRAINT erasure_certificates_user_id_fkey REFERENCES users (id),
  -- Whole milliseconds: the digest is over the text that everybody sees.
  erased_at TIMESTAMPTZ NOT NULL,
  erased_by UUID NOT NULL CONSTRAINT erasure_certificates_erased_by_fkey REFERENCES admin_users (id),
  -- Fingerprint of the key that was destroyed, as the ciphertexts name it; null where there was none, or none to open.
  key_id VARCHAR(64) CONSTRAINT erasure_certificates_key_id_check CHECK (key_id ~ '^uk-[0-9a-f]{16}$'),
  destroyed JSONB NOT NULL
    CONSTRAINT erasure_certificates_destroyed_check CHECK (jsonb_typeof(destroyed) = 'array'),
  kept JSONB NOT NULL CONSTRAINT erasure_certificates_kept_check CHECK (jsonb_typeof(kept) = 'array'),
  digest VARCHAR(64) NOT NULL CONSTRAINT erasure_certificates_digest_check CHECK (digest ~ '^[0-9a-f]{64}$'),
  -- The outbox for the other database: null until a job has removed the events there.
  events_erased_at TIMESTAMPTZ
);
CREATE UNIQUE INDEX idx_erasure_certificates_user_id ON erasure_certificates (user_id);
CREATE INDEX idx_erasure_certificates_erased_by ON erasure_certificates (erased_by);
CREATE INDEX idx_erasure_certificates_erased_at ON erasure_certificates (erased_at);

-- What an investor did, for the feed of their activity.
CREATE INDEX idx_admin_logs_user_actor ON admin_logs (actor_id) WHERE actor_type = 'user';
