-- The worker imports; staff may look at batches and files and settle quarantined records; nobody else sees anything.
GRANT SELECT, INSERT, UPDATE, DELETE ON import_batches, import_files, import_quarantine, import_raw, import_deferred
  TO app_worker;
-- The ledger is append-only, for the importer too.
-- Not xid: which transaction wrote a row, the database says.
GRANT SELECT, INSERT (batch_id, table_name, action, row_ids, before) ON import_changes TO app_worker;
GRANT SELECT ON import_batches, import_files, import_quarantine TO admin_role;
GRANT UPDATE (resolved_at, resolved_by, resolution) ON import_quarantine TO admin_role;

ALTER TABLE import_batches ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_batches FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_import_batches_policy ON import_batches FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_import_batches_policy ON import_batches FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_import_batches_policy ON import_batches FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);

ALTER TABLE import_files ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_files FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_import_files_policy ON import_files FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_import_files_policy ON import_files FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_import_files_policy ON import_files FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);

ALTER TABLE import_quarantine ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_quarantine FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_import_quarantine_policy ON import_quarantine FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_import_quarantine_policy ON import_quarantine FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_import_quarantine_policy ON import_quarantine FOR ALL TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);

ALTER TABLE import_changes ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_changes FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_import_changes_policy ON import_changes FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_import_changes_policy ON import_changes FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE import_raw ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_raw FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_import_raw_policy ON import_raw FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_import_raw_policy ON import_raw FOR ALL TO app_worker USING (true) WITH CHECK (true);

ALTER TABLE import_deferred ENABLE ROW LEVEL SECURITY;
ALTER TABLE import_deferred FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_import_deferred_policy ON import_deferred FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_import_deferred_policy ON import_deferred FOR ALL TO app_worker USING (true) WITH CHECK (true);
