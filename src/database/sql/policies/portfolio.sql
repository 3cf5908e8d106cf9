-- Prices are as public as the asset they belong to. Added by triggers and the worker, changed by nobody.
GRANT SELECT ON asset_prices TO app_public, app_user, admin_role;
GRANT SELECT, INSERT, DELETE ON asset_prices TO app_worker;
ALTER TABLE asset_prices ENABLE ROW LEVEL SECURITY;
ALTER TABLE asset_prices FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_asset_prices_policy ON asset_prices FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_asset_prices_policy ON asset_prices FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_asset_prices_policy ON asset_prices FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
-- The sub-select is subject to the policies of assets: a draft's prices are hidden with the draft.
CREATE POLICY public_asset_prices_policy ON asset_prices FOR SELECT TO app_public, app_user
  USING (EXISTS (SELECT FROM assets a WHERE a.id = asset_id));

GRANT SELECT (device_id) ON user_sessions TO app_user;
