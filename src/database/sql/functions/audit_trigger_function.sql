-- One admin_logs row for every row changed in a sensitive table, in the same transaction: if it cannot be
-- written, the change is undone. The primary key's column is the trigger's argument ('id' when it has none).
-- SECURITY DEFINER: roles that may change a row may not write the log by hand.
CREATE OR REPLACE FUNCTION audit_trigger_function() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  key_column CONSTANT text := coalesce(TG_ARGV[0], 'id');
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
  app_user CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
  import_batch CONSTANT uuid := nullif(current_setting('app.import_batch', true), '')::uuid;
  old_row JSONB;
  new_row JSONB;
BEGIN
  -- An import writes its own ledger, row by row; a second copy here would halve its speed. Only the worker's
  -- login can say so, and only while that batch is running.
  IF import_batch IS NOT NULL AND session_user = 'pend_worker'
     AND EXISTS (SELECT FROM import_batches b WHERE b.id = import_batch AND b.status = 'running') THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    old_row := to_jsonb(OLD);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    new_row := to_jsonb(NEW);
  END IF;
  INSERT INTO admin_logs (
    admin_id, actor_type, actor_id, action, resource_type, resource_id,
    old_values, new_values, ip_address, user_agent, request_id
  ) VALUES (
    admin,
    CASE WHEN admin IS NOT NULL THEN 'admin' WHEN app_user IS NOT NULL THEN 'user' ELSE 'system' END,
    coalesce(admin, app_user),
    TG_OP,
    TG_TABLE_NAME,
    coalesce(new_row, old_row) ->> key_column,
    audit_redact(old_row),
    audit_redact(new_row),
    nullif(current_setting('app.client_ip', true), '')::inet,
    nullif(current_setting('app.user_agent', true), ''),
    nullif(current_setting('app.request_id', true), '')
  );
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION audit_trigger_function() FROM PUBLIC;
