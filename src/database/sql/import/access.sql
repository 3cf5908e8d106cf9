-- The worker imports; staff may look at batches and files and settle quarantined records; nobody else sees anything.
GRANT SELECT, INSERT, UPDATE, DELETE ON import_batches, import_files, import_quarantine, import_raw, import_deferred
  TO app_worker;
-- The ledger is append-only, for the importer too.
-- Not xid: which transaction wrote a row, the database says.
GRANT SELECT, INSERT (batch_id, table_name, action, row_ids, before) ON import_changes TO app_worker;
GRANT SELECT ON import_batches, import_files, import_quarantine TO admin_role;
GRANT UPDATE (resolved_at, resolved_by, resolution) ON import_quarantine TO admin_role;

DO $policies$
DECLARE
  t TEXT;
BEGIN
  FOREACH t IN ARRAY ARRAY['import_batches', 'import_files', 'import_quarantine', 'import_changes', 'import_raw', 'import_deferred']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY owner_%1$s_policy ON %1$I FOR ALL TO pend_owner USING (true) WITH CHECK (true)', t);
    EXECUTE format('CREATE POLICY worker_%1$s_policy ON %1$I FOR ALL TO app_worker USING (true) WITH CHECK (true)', t);
  END LOOP;
END
$policies$;
CREATE POLICY admin_import_batches_policy ON import_batches FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY admin_import_files_policy ON import_files FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY admin_import_quarantine_policy ON import_quarantine FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
