-- admin_logs only grows; undoing a batch is the one exception, and it takes exactly the rows that the batch's own
-- ledger names. Returns how many went.
CREATE OR REPLACE FUNCTION delete_imported_admin_logs(batch UUID) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH gone AS (
    DELETE FROM admin_logs l
     USING import_changes c
     WHERE c.batch_id = batch AND c.table_name = 'admin_logs' AND c.action = 'insert'
       AND l.id = ANY (c.row_ids)
       -- Written by the very transaction that wrote the ledger's row: a ledger made up later names nothing.
       AND l.xmin::text::bigint = c.xid
    RETURNING 1
  )
  SELECT count(*) FROM gone
$$;
REVOKE EXECUTE ON FUNCTION delete_imported_admin_logs(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION delete_imported_admin_logs(UUID) TO app_worker;
