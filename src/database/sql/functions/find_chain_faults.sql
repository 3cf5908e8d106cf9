-- Stretches of the indexed heights where a block is missing or does not name the one before it as its parent.
CREATE OR REPLACE FUNCTION find_chain_faults(most INTEGER)
RETURNS TABLE (kind TEXT, first_height BIGINT, last_height BIGINT)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH cursor AS (SELECT start_height, height, block_hash FROM blockchain_cursors),
  linked AS (
    SELECT b.number, b.hash, b.parent_hash,
           lag(b.number) OVER (ORDER BY b.number) AS before, lag(b.hash) OVER (ORDER BY b.number) AS expected
      FROM blockchain_blocks b, cursor c
     WHERE b.number BETWEEN c.start_height AND c.height
  ), ends AS (
    SELECT min(number) AS lowest, max(number) AS highest FROM linked
  )
  SELECT 'missing', coalesce(l.before + 1, c.start_height), l.number - 1
    FROM linked l, cursor c WHERE l.number > coalesce(l.before + 1, c.start_height)
  UNION ALL
  SELECT 'missing', greatest(coalesce(e.highest + 1, c.start_height), c.start_height), c.height
    FROM ends e, cursor c WHERE c.height > coalesce(e.highest, c.start_height - 1)
  UNION ALL
  SELECT 'unlinked', l.number, l.number FROM linked l
   WHERE l.number = l.before + 1 AND l.parent_hash IS DISTINCT FROM l.expected
  UNION ALL
  SELECT 'unlinked', l.number, l.number FROM linked l, cursor c
   WHERE l.number = c.height AND l.hash IS DISTINCT FROM c.block_hash
  UNION ALL
  SELECT 'incomplete', b.number, b.number
    FROM blockchain_blocks b, cursor c
   WHERE b.number BETWEEN c.start_height AND c.height
     AND b.transaction_count <> (SELECT count(*) FROM blockchain_transactions t
                                  WHERE t.block_number = b.number AND t.source = 'chain')
   ORDER BY 2 LIMIT most
$$;
REVOKE EXECUTE ON FUNCTION find_chain_faults(INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_chain_faults(INTEGER) TO app_worker;
