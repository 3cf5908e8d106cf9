-- FORCE: the owner of a table is subject to its policies too, so nothing that runs as pend_owner reads
-- somebody's rows by accident of ownership. It has a policy of its own because the materialised views and the
-- SECURITY DEFINER functions are its.
-- One policy per role; the identity is read in a sub-select, which is evaluated once per statement. Without an
-- identity there are no rows, for staff neither: admin_role before anybody has logged in reaches accounts and
-- sessions alone.

ALTER TABLE users ENABLE ROW LEVEL SECURITY;
ALTER TABLE users FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_users_policy ON users FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_users_policy ON users FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_users_policy ON users FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_users_policy ON users FOR SELECT TO app_user
  USING (id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE user_profiles ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_profiles FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_profiles_policy ON user_profiles FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_user_profiles_policy ON user_profiles FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_user_profiles_policy ON user_profiles FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_data_policy ON user_profiles FOR ALL TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE user_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_keys_policy ON user_keys FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_user_keys_policy ON user_keys FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_user_keys_policy ON user_keys FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_user_keys_policy ON user_keys FOR SELECT TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE investments ENABLE ROW LEVEL SECURITY;
ALTER TABLE investments FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_investments_policy ON investments FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_investments_policy ON investments FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_investments_policy ON investments FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_investments_policy ON investments FOR ALL TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE kyc_applications ENABLE ROW LEVEL SECURITY;
ALTER TABLE kyc_applications FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_kyc_applications_policy ON kyc_applications FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_kyc_applications_policy ON kyc_applications FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_kyc_applications_policy ON kyc_applications FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_kyc_applications_policy ON kyc_applications FOR ALL TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE kyc_documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE kyc_documents FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_kyc_documents_policy ON kyc_documents FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_kyc_documents_policy ON kyc_documents FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_kyc_documents_policy ON kyc_documents FOR ALL TO app_worker USING (true) WITH CHECK (true);
-- = ANY (ARRAY(…)) is evaluated once and can use the index; IN (SELECT …) is joined for every row.
CREATE POLICY user_kyc_documents_policy ON kyc_documents FOR ALL TO app_user
  USING (application_id = ANY (ARRAY(
    SELECT a.id FROM kyc_applications a
     WHERE a.user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))))
  WITH CHECK (application_id = ANY (ARRAY(
    SELECT a.id FROM kyc_applications a
     WHERE a.user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))));

ALTER TABLE user_analytics ENABLE ROW LEVEL SECURITY;
ALTER TABLE user_analytics FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_user_analytics_policy ON user_analytics FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_user_analytics_policy ON user_analytics FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_user_analytics_policy ON user_analytics FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_user_analytics_policy ON user_analytics FOR ALL TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

ALTER TABLE admin_users ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_users FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_users_policy ON admin_users FOR ALL TO pend_owner USING (true) WITH CHECK (true);
-- The staff's door looks an account up before anybody is logged in; making one takes somebody.
CREATE POLICY admin_admin_users_policy ON admin_users FOR ALL TO admin_role USING (true) WITH CHECK (true);
CREATE POLICY admin_admin_users_insert_policy ON admin_users AS RESTRICTIVE FOR INSERT TO admin_role
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_admin_users_policy ON admin_users FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE admin_sessions ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_sessions FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_sessions_policy ON admin_sessions FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_admin_sessions_policy ON admin_sessions FOR ALL TO admin_role USING (true) WITH CHECK (true);
CREATE POLICY worker_admin_sessions_policy ON admin_sessions FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE admin_logs ENABLE ROW LEVEL SECURITY;
ALTER TABLE admin_logs FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_admin_logs_policy ON admin_logs FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_admin_logs_read_policy ON admin_logs FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
-- Staff write as themselves or as nobody (a refused login), never in another's name.
CREATE POLICY admin_admin_logs_write_policy ON admin_logs FOR INSERT TO admin_role
  WITH CHECK (
    admin_id IS NOT DISTINCT FROM (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid)
    AND actor_id IS NOT DISTINCT FROM admin_id
    AND actor_type = CASE WHEN admin_id IS NULL THEN 'system' ELSE 'admin' END
  );
CREATE POLICY worker_admin_logs_read_policy ON admin_logs FOR SELECT TO app_worker USING (true);
CREATE POLICY worker_admin_logs_write_policy ON admin_logs FOR INSERT TO app_worker WITH CHECK (admin_id IS NULL);

-- Assets are public once they are open; a draft is its makers' business.
ALTER TABLE assets ENABLE ROW LEVEL SECURITY;
ALTER TABLE assets FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_assets_policy ON assets FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_assets_policy ON assets FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_assets_policy ON assets FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY user_assets_policy ON assets FOR SELECT TO app_user USING (status <> 'draft');
CREATE POLICY public_assets_policy ON assets FOR SELECT TO app_public USING (status <> 'draft');
-- Whoever may delete at all deletes drafts; what was ever open is closed, never removed.
CREATE POLICY admin_assets_delete_policy ON assets AS RESTRICTIVE FOR DELETE TO admin_role USING (status = 'draft');

-- A draft's details and metrics are as hidden as the draft: the sub-select is subject to the policies of assets.
ALTER TABLE asset_details ENABLE ROW LEVEL SECURITY;
ALTER TABLE asset_details FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_asset_details_policy ON asset_details FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_asset_details_policy ON asset_details FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_asset_details_policy ON asset_details FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY public_asset_details_policy ON asset_details FOR SELECT TO app_public, app_user
  USING (EXISTS (SELECT FROM assets a WHERE a.id = asset_id));

ALTER TABLE asset_metrics ENABLE ROW LEVEL SECURITY;
ALTER TABLE asset_metrics FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_asset_metrics_policy ON asset_metrics FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_asset_metrics_policy ON asset_metrics FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY worker_asset_metrics_policy ON asset_metrics FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY public_asset_metrics_policy ON asset_metrics FOR SELECT TO app_public, app_user
  USING (EXISTS (SELECT FROM assets a WHERE a.id = asset_id));
