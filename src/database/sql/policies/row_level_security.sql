-- FORCE: the owner of a table is subject to its policies too, so nothing that runs as pend_owner reads
-- somebody's rows by accident of ownership. It has a policy of its own because the materialised views and the
-- SECURITY DEFINER functions are its.
-- One policy per role; the identity is read in a sub-select, which is evaluated once per statement. Without an
-- identity there are no rows, for staff neither: admin_role before anybody has logged in reaches accounts and
-- sessions alone.

-- What most tables have in common, once: pend_owner and the worker reach every row; staff who are logged in reach all
-- of what `staff` says; an investor reaches the rows whose `key` is their own, as far as `investor` says.
DO $policies$
DECLARE
  logged_in CONSTANT TEXT := $$(SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL$$;
  oneself CONSTANT TEXT := $$(SELECT nullif(current_setting('app.current_user_id', true), '')::uuid)$$;
  t RECORD;
  condition TEXT;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    --table               staff     key        investor
    ('users',             'ALL',    'id',      'SELECT'),
    ('user_profiles',     'ALL',    NULL,      NULL),
    ('user_keys',         'ALL',    'user_id', 'SELECT'),
    ('investments',       'ALL',    'user_id', 'ALL'),
    ('kyc_applications',  'ALL',    'user_id', 'ALL'),
    ('kyc_documents',     'ALL',    NULL,      NULL),
    ('user_analytics',    'SELECT', 'user_id', 'ALL'),
    ('admin_users',       NULL,     NULL,      NULL),
    ('admin_sessions',    NULL,     NULL,      NULL),
    ('assets',            'ALL',    NULL,      NULL),
    ('asset_details',     'ALL',    NULL,      NULL),
    ('asset_metrics',     'ALL',    NULL,      NULL)
  ) AS common (name, staff, key, investor)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.name);
    EXECUTE format('CREATE POLICY owner_%1$s_policy ON %1$I FOR ALL TO pend_owner USING (true) WITH CHECK (true)', t.name);
    EXECUTE format('CREATE POLICY worker_%1$s_policy ON %1$I FOR ALL TO app_worker USING (true) WITH CHECK (true)', t.name);
    IF t.staff IS NOT NULL THEN
      EXECUTE format('CREATE POLICY admin_%1$s_policy ON %1$I FOR %2$s TO admin_role USING (%3$s)', t.name, t.staff, logged_in)
        || CASE WHEN t.staff = 'ALL' THEN format(' WITH CHECK (%s)', logged_in) ELSE '' END;
    END IF;
    IF t.key IS NOT NULL THEN
      condition := format('%I = %s', t.key, oneself);
      EXECUTE format('CREATE POLICY user_%1$s_policy ON %1$I FOR %2$s TO app_user USING (%3$s)', t.name, t.investor, condition)
        || CASE WHEN t.investor = 'ALL' THEN format(' WITH CHECK (%s)', condition) ELSE '' END;
    END IF;
  END LOOP;
END
$policies$;

-- And what is each table's own. user_data_policy keeps the design's name.
CREATE POLICY user_data_policy ON user_profiles FOR ALL TO app_user
  USING (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))
  WITH CHECK (user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));

-- = ANY (ARRAY(…)) is evaluated once and can use the index; IN (SELECT …) is joined for every row.
CREATE POLICY user_kyc_documents_policy ON kyc_documents FOR ALL TO app_user
  USING (application_id = ANY (ARRAY(
    SELECT a.id FROM kyc_applications a
     WHERE a.user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))))
  WITH CHECK (application_id = ANY (ARRAY(
    SELECT a.id FROM kyc_applications a
     WHERE a.user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))));

-- The staff's door looks an account up before anybody is logged in; making one takes somebody.
CREATE POLICY admin_admin_users_policy ON admin_users FOR ALL TO admin_role USING (true) WITH CHECK (true);
CREATE POLICY admin_admin_users_insert_policy ON admin_users AS RESTRICTIVE FOR INSERT TO admin_role
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);

CREATE POLICY admin_admin_sessions_policy ON admin_sessions FOR ALL TO admin_role USING (true) WITH CHECK (true);

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
CREATE POLICY user_assets_policy ON assets FOR SELECT TO app_user USING (status <> 'draft');
CREATE POLICY public_assets_policy ON assets FOR SELECT TO app_public USING (status <> 'draft');
-- Whoever may delete at all deletes drafts; what was ever open is closed, never removed.
CREATE POLICY admin_assets_delete_policy ON assets AS RESTRICTIVE FOR DELETE TO admin_role USING (status = 'draft');

-- A draft's details and metrics are as hidden as the draft: the sub-select is subject to the policies of assets.
CREATE POLICY public_asset_details_policy ON asset_details FOR SELECT TO app_public, app_user
  USING (EXISTS (SELECT FROM assets a WHERE a.id = asset_id));

CREATE POLICY public_asset_metrics_policy ON asset_metrics FOR SELECT TO app_public, app_user
  USING (EXISTS (SELECT FROM assets a WHERE a.id = asset_id));
