-- Takes back list_indexes.sql.
DROP INDEX IF EXISTS idx_assets_title_parts;
-- Only what was made here: a provider's own extension lies elsewhere and stays.
DROP SCHEMA IF EXISTS pend_extensions CASCADE;

DROP INDEX idx_users_id, idx_users_created_at, idx_users_updated_at, idx_users_tier, idx_users_status, idx_users_tier_created_at,
  idx_users_status_created_at;
CREATE INDEX idx_users_tier ON users (tier);
CREATE INDEX idx_users_status ON users (status);
CREATE INDEX idx_users_created_at ON users (created_at);

DROP INDEX idx_user_profiles_phone_number_masked, idx_user_profiles_phone_end;

DROP INDEX idx_kyc_applications_id, idx_kyc_applications_status, idx_kyc_applications_status_submitted_at, idx_kyc_applications_submitted_at,
  idx_kyc_applications_reviewed_at, idx_kyc_applications_verified_by;
CREATE INDEX idx_kyc_applications_status ON kyc_applications (status);
CREATE INDEX idx_kyc_applications_submitted_at ON kyc_applications (submitted_at);
CREATE INDEX idx_kyc_applications_verified_by ON kyc_applications (verified_by);

DROP INDEX idx_admin_logs_created_at, idx_admin_logs_action, idx_admin_logs_admin_id, idx_admin_logs_actor_id,
  idx_admin_logs_resource, idx_admin_logs_resource_type;
CREATE INDEX idx_admin_logs_admin_id ON admin_logs (admin_id);
CREATE INDEX idx_admin_logs_action ON admin_logs (action);
CREATE INDEX idx_admin_logs_created_at ON admin_logs (created_at);
CREATE INDEX idx_admin_logs_resource ON admin_logs (resource_type, resource_id);
