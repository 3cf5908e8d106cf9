-- A key is destroyed by erase_user() alone: staff neither change nor replace one.
REVOKE UPDATE ON user_keys FROM admin_role;

-- When a wallet was in use, for the feed of activity; from where and with what, no.
GRANT SELECT (id, user_id, created_at, last_used_at, expires_at, revoked_at) ON user_sessions TO admin_role;
CREATE POLICY admin_user_sessions_policy ON user_sessions FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);

-- Among staff, in one's own name.
GRANT SELECT, INSERT (id, user_id, admin_id, text_sealed) ON user_notes TO admin_role;
ALTER TABLE user_notes ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_notes FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_notes_policy ON user_notes FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_user_notes_read_policy ON user_notes FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY admin_user_notes_write_policy ON user_notes FOR INSERT TO admin_role
  WITH CHECK (admin_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid));

-- Given by erase_user() alone.
GRANT SELECT ON erasure_certificates TO admin_role, app_worker;
GRANT UPDATE (events_erased_at) ON erasure_certificates TO app_worker;
ALTER TABLE erasure_certificates ENABLE ROW LEVEL SECURITY;
ALTER TABLE erasure_certificates FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_erasure_certificates_policy ON erasure_certificates FOR ALL TO pend_owner
  USING (true) WITH CHECK (true);
CREATE POLICY admin_erasure_certificates_policy ON erasure_certificates FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_erasure_certificates_policy ON erasure_certificates FOR ALL TO app_worker
  USING (true) WITH CHECK (true);
