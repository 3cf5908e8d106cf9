-- admin_logs only grows; undoing a batch is the one exception, and it takes exactly the rows that the batch's own
-- ledger names and no seal covers: a sealed row is history, whatever becomes of the batch. Returns how many went.
CREATE OR REPLACE FUNCTION delete_imported_admin_logs(batch UUID) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  -- Sealing holds the same lock: no row is sealed between this look at the seals and the end of the transaction.
  PERFORM FROM admin_log_horizon FOR UPDATE;
  DELETE FROM admin_logs l
   USING import_changes c
   WHERE c.batch_id = batch AND c.table_name = 'admin_logs' AND c.action = 'insert'
     AND l.id = ANY (c.row_ids)
     -- Written by the very transaction that wrote the ledger's row: a ledger made up later names nothing.
     AND (l.xact_id & 4294967295) = c.xid
     AND l.seq > coalesce((SELECT max(s.last_seq) FROM admin_log_seals s), 0);
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;
REVOKE EXECUTE ON FUNCTION delete_imported_admin_logs(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION delete_imported_admin_logs(UUID) TO app_worker;
