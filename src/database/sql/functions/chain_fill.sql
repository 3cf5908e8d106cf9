-- The first fill of empty tables: indexes that only lists of one address need are built once at its end, which takes a
-- fraction of keeping them row by row. Whatever a rule, a look-up by hash or height, or the writer itself depends on
-- stays. There is no note of a fill: the catalogue says which of the list are missing, whoever was killed when.

CREATE FUNCTION deferrable_chain_indexes() RETURNS TABLE (name TEXT, definition TEXT)
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $$
  VALUES ('idx_blockchain_transactions_from_address', 'blockchain_transactions (from_address)'),
         ('idx_blockchain_transactions_to_address', 'blockchain_transactions (to_address)'),
         ('idx_blockchain_logs_address', 'blockchain_logs (address, block_number)'),
         ('idx_blockchain_token_transfers_token', 'blockchain_token_transfers (token_address, block_number)'),
         ('idx_blockchain_token_transfers_from', 'blockchain_token_transfers (from_address, block_number)'),
         ('idx_blockchain_token_transfers_to', 'blockchain_token_transfers (to_address, block_number)'),
         ('idx_blockchain_addresses_first_block', 'blockchain_addresses (first_block, address)'),
         ('idx_blockchain_addresses_last_block', 'blockchain_addresses (last_block, address)')
$$;

CREATE FUNCTION missing_chain_indexes() RETURNS SETOF TEXT
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT d.name FROM deferrable_chain_indexes() d WHERE to_regclass('public.' || d.name) IS NULL
$$;

-- Answers whether they are gone. Only of tables that hold next to nothing; and where somebody is reading for longer than
-- a moment they stay: everybody else who reads would queue behind the lock. Half of deadlock_timeout's second, so that where
-- each waits for the other it is this that gives way, and no reader fails.
CREATE FUNCTION drop_chain_indexes() RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '500ms' AS $$
DECLARE
  -- Rows that are looked through as fast without an index, and indexed in a moment.
  most CONSTANT bigint := 10000;
  index_name text;
BEGIN
  IF EXISTS (SELECT FROM blockchain_blocks OFFSET most) OR EXISTS (SELECT FROM blockchain_transactions OFFSET most)
     OR EXISTS (SELECT FROM blockchain_logs OFFSET most) THEN
    RETURN false;
  END IF;
  FOR index_name IN SELECT name FROM deferrable_chain_indexes() LOOP
    EXECUTE format('DROP INDEX IF EXISTS public.%I', index_name);
  END LOOP;
  RETURN true;
EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
  RETURN false;
END
$$;

-- Builds one that is missing; nothing where it is there. Readers go on, writers of its table wait.
CREATE FUNCTION build_chain_index(index_name TEXT) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET maintenance_work_mem = '128MB' AS $$
DECLARE
  wanted text;
BEGIN
  SELECT d.definition INTO wanted FROM deferrable_chain_indexes() d WHERE d.name = index_name;
  IF wanted IS NULL THEN
    RAISE EXCEPTION 'no index % is deferred', index_name USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON public.%s', index_name, wanted);
END
$$;

REVOKE EXECUTE ON FUNCTION deferrable_chain_indexes(), missing_chain_indexes(), drop_chain_indexes(),
  build_chain_index(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION deferrable_chain_indexes(), missing_chain_indexes()
  TO app_public, app_user, admin_role, app_worker;
GRANT EXECUTE ON FUNCTION drop_chain_indexes(), build_chain_index(TEXT) TO app_worker;
