-- Read-only mode: while it is on, nothing of what the application does for investors and staff is written.
--
-- The order of turning it on is what lets nothing slip through: the flag is committed first, and then whoever turned it
-- on waits for the writers' lock (wait_for_writers). A writer takes that lock, shared, before it looks at the flag, and
-- keeps it to the end of its transaction: either it sees the flag, or it is waited for.

-- Any number will do; migrations use 7264001.
CREATE FUNCTION read_only_lock() RETURNS BIGINT LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN 7264003;

-- BEFORE each writing statement of every table but those that read_only_exempt() names.
--
-- Whom it is for is told by the role that the transaction took, which stays in the setting where a function with its
-- owner's rights runs. The worker goes on where it says so (app.goes_on_read_only): the chain is followed, the log sealed,
-- runs of jobs recorded. What it does for a request says nothing of the kind and is refused like the request. Owner and superuser
-- (migrations, restoring) are not refused.
CREATE FUNCTION refuse_while_read_only() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  is_refused BOOLEAN;
BEGIN
  CASE current_setting('role')
    WHEN 'app_public', 'app_user', 'admin_role' THEN NULL;
    WHEN 'app_worker' THEN
      IF current_setting('app.goes_on_read_only', true) = 'on' THEN
        RETURN NULL;
      END IF;
    ELSE RETURN NULL;
  END CASE;
  -- Not to be had while somebody waits for it to turn the mode on: the writer is refused, and holds nobody up.
  is_refused := NOT pg_try_advisory_xact_lock_shared(read_only_lock());
  IF NOT is_refused THEN
    IF current_setting('transaction_isolation') = 'read committed' THEN
      SELECT m.is_on INTO is_refused FROM read_only_mode m;
    ELSE
      -- Its snapshot may be older than the flag; a lock on the row fails then (40001), and whoever tries again sees it.
      SELECT m.is_on INTO is_refused FROM read_only_mode m FOR SHARE;
    END IF;
  END IF;
  IF is_refused IS DISTINCT FROM FALSE THEN
    RAISE EXCEPTION 'read-only mode is on' USING ERRCODE = 'PDRO1';
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION refuse_while_read_only() FROM PUBLIC;

-- Turns the mode on or off. The row and the notice are the caller's transaction's: nobody hears of it before it is committed.
CREATE FUNCTION set_read_only(turned_on BOOLEAN, why TEXT) RETURNS BOOLEAN LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  UPDATE read_only_mode SET is_on = turned_on, reason = CASE WHEN turned_on THEN why END, changed_at = now()
   WHERE is_on <> turned_on;
  IF NOT FOUND THEN
    RETURN FALSE;
  END IF;
  PERFORM pg_notify('pend_read_only', CASE WHEN turned_on THEN 'on' ELSE 'off' END);
  RETURN TRUE;
END
$$;
REVOKE EXECUTE ON FUNCTION set_read_only(BOOLEAN, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION set_read_only(BOOLEAN, TEXT) TO app_worker;

-- Returns once every transaction that had been let through before the flag was set has ended. Its lock is the caller's
-- transaction's, to be ended at once. Waits no longer than lock_timeout (55P03).
CREATE FUNCTION wait_for_writers() RETURNS VOID LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(read_only_lock());
END
$$;

-- Tables that are written all the same: without them nobody could log in to look, log out, or be recorded as having done so.
CREATE FUNCTION read_only_exempt() RETURNS NAME[] LANGUAGE sql IMMUTABLE PARALLEL SAFE
  SET search_path = pg_catalog, public, pg_temp
  RETURN ARRAY[
    'admin_sessions', 'admin_spent_tokens', 'user_sessions', 'user_spent_tokens', 'auth_attempts', 'access_limits',
    'admin_logs', 'job_runs', 'schema_migrations', 'read_only_mode'
  ]::NAME[];

-- Guards every table that is not guarded yet. A migration that makes a table calls it.
--
-- Staff log in to look, so when they last did, and that a code is used up, is written: an UPDATE that names no other column
-- of those tables is let through. Which columns it names counts, not what becomes of their values.
CREATE FUNCTION guard_tables_while_read_only() RETURNS VOID LANGUAGE plpgsql
  SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
  unguarded RECORD;
BEGIN
  FOR unguarded IN
    SELECT c.relname AS name,
           CASE WHEN free.column_name IS NOT NULL THEN (
             SELECT ' OF ' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> free.column_name)
           END AS columns
      FROM pg_class c
      LEFT JOIN (VALUES ('admin_users', 'last_login_at'), ('admin_totp', 'last_step'), ('admin_recovery_codes', 'used_at'))
        AS free (table_name, column_name) ON free.table_name = c.relname
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> ALL (read_only_exempt())
       AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'a_read_only')
     ORDER BY c.relname
  LOOP
    EXECUTE format(
      'CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR TRUNCATE OR UPDATE%s ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_while_read_only()', unguarded.columns, unguarded.name);
  END LOOP;
END
$$;
REVOKE EXECUTE ON FUNCTION guard_tables_while_read_only(), read_only_exempt(), read_only_lock(), wait_for_writers()
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION read_only_lock(), wait_for_writers() TO app_worker;
