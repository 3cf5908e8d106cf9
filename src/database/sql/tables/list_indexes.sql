-- Orders and filters of the lists. The id behind a sorted column makes the order total; the columns behind it are what
-- the list is mostly filtered by, so that a deep page is found in the index alone. Names of the seed's indexes stay.

-- Users: by id (react-admin's own order), time, tier and status, each filtered by the others.
CREATE INDEX idx_users_id ON users (id, tier, status, created_at, updated_at);
DROP INDEX idx_users_created_at, idx_users_tier, idx_users_status;
CREATE INDEX idx_users_created_at ON users (created_at, id, tier, status, updated_at);
CREATE INDEX idx_users_updated_at ON users (updated_at, id, tier, status, created_at);
CREATE INDEX idx_users_tier ON users (tier, id, status, created_at, updated_at);
CREATE INDEX idx_users_status ON users (status, id, tier, created_at, updated_at);
CREATE INDEX idx_users_tier_created_at ON users (tier, created_at, id, status);
CREATE INDEX idx_users_status_created_at ON users (status, created_at, id, tier);

CREATE INDEX idx_user_profiles_phone_number_masked ON user_profiles (phone_number_masked, user_id);
CREATE INDEX idx_user_profiles_phone_end ON user_profiles (right(phone_number_masked, 4), user_id);

-- Applications: oldest first, within a status too.
DROP INDEX idx_kyc_applications_status, idx_kyc_applications_submitted_at;
CREATE INDEX idx_kyc_applications_id ON kyc_applications (id, status, submitted_at, reviewed_at, verified_by);
CREATE INDEX idx_kyc_applications_status ON kyc_applications (status, id, submitted_at, reviewed_at, verified_by);
CREATE INDEX idx_kyc_applications_status_submitted_at ON kyc_applications (status, submitted_at, id, reviewed_at);
CREATE INDEX idx_kyc_applications_submitted_at ON kyc_applications (submitted_at, id, status, reviewed_at);
CREATE INDEX idx_kyc_applications_reviewed_at
  ON kyc_applications (reviewed_at NULLS FIRST, id, status, submitted_at);
DROP INDEX idx_kyc_applications_verified_by;
CREATE INDEX idx_kyc_applications_verified_by
  ON kyc_applications (verified_by, submitted_at, id, status, reviewed_at);

-- The log: newest first, within what it is filtered by. Each index costs every audited write, so no further ones.
DROP INDEX idx_admin_logs_created_at, idx_admin_logs_action, idx_admin_logs_admin_id, idx_admin_logs_resource;
CREATE INDEX idx_admin_logs_created_at ON admin_logs (created_at, seq, actor_type);
CREATE INDEX idx_admin_logs_action ON admin_logs (action, created_at, seq);
CREATE INDEX idx_admin_logs_admin_id ON admin_logs (admin_id, created_at, seq);
CREATE INDEX idx_admin_logs_actor_id ON admin_logs (actor_id, created_at, seq);
CREATE INDEX idx_admin_logs_resource ON admin_logs (resource_type, resource_id, created_at, seq);
CREATE INDEX idx_admin_logs_resource_type ON admin_logs (resource_type, created_at, seq);

-- Parts of titles, for the search alone (see functions/search.sql). Where the extension is neither there nor can be
-- had, the search does without the index.
DO $$
DECLARE
  operators TEXT;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_extension WHERE extname = 'pg_trgm') THEN
    BEGIN
      CREATE SCHEMA pend_extensions;
      CREATE EXTENSION pg_trgm SCHEMA pend_extensions;
    EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
      NULL;
    END;
  END IF;
  SELECT n.nspname INTO operators
    FROM pg_opclass o JOIN pg_namespace n ON n.oid = o.opcnamespace WHERE o.opcname = 'gin_trgm_ops';
  IF FOUND THEN
    EXECUTE format('CREATE INDEX idx_assets_title_parts ON assets USING gin (title %I.gin_trgm_ops)', operators);
  END IF;
END
$$;
