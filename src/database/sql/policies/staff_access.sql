GRANT EXECUTE ON FUNCTION rotate_staff_token(TEXT, TEXT, BYTEA, INTEGER),
  charge_attempt(TEXT, TEXT, INTEGER, INTEGER), forgive_attempt(TEXT, TEXT) TO admin_role;

-- Read and written by rotate_staff_token alone.
ALTER TABLE admin_spent_tokens ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_spent_tokens FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_spent_tokens_policy ON admin_spent_tokens FOR ALL TO pend_owner
  USING (true) WITH CHECK (true);

-- By charge_attempt and forgive_attempt alone.
ALTER TABLE auth_attempts ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth_attempts FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_auth_attempts_policy ON auth_attempts FOR ALL TO pend_owner USING (true) WITH CHECK (true);

-- A second factor is its owner's, not all staff's. The worker may take it away (a lost telephone), not read it.
GRANT SELECT, INSERT, DELETE, UPDATE (secret_sealed, confirmed_at, last_step, created_at) ON admin_totp TO admin_role;
GRANT SELECT (admin_id, confirmed_at), DELETE ON admin_totp TO app_worker;
ALTER TABLE admin_totp ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_totp FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_totp_policy ON admin_totp FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_admin_totp_policy ON admin_totp FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_admin_totp_policy ON admin_totp FOR ALL TO admin_role
  USING (admin_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid))
  WITH CHECK (admin_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid));

GRANT SELECT, INSERT, DELETE, UPDATE (used_at) ON admin_recovery_codes TO admin_role;
ALTER TABLE admin_recovery_codes ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_recovery_codes FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_recovery_codes_policy ON admin_recovery_codes FOR ALL TO pend_owner
  USING (true) WITH CHECK (true);
CREATE POLICY admin_admin_recovery_codes_policy ON admin_recovery_codes FOR ALL TO admin_role
  USING (admin_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid))
  WITH CHECK (admin_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid));

-- A token is rotated by rotate_staff_token alone; by hand, staff only end a session or step up in it.
REVOKE UPDATE ON admin_sessions FROM admin_role;
GRANT UPDATE (revoked_at, stepped_up_at) ON admin_sessions TO admin_role;
