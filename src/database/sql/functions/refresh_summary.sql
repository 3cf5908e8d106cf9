-- Refreshes one materialised view and answers how many rows it has. Only its owner may, hence SECURITY DEFINER.
-- CONCURRENTLY: readers go on reading the old contents. Two refreshes of a view wait for each other, and not for long.
CREATE FUNCTION refresh_summary(view_name TEXT) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '5s' AS $$
DECLARE
  -- Taken before the refresh reads anything: the contents may be newer, never older.
  as_of CONSTANT timestamptz := clock_timestamp();
  contents bigint;
BEGIN
  IF view_name = 'asset_performance_summary' THEN
    REFRESH MATERIALIZED VIEW CONCURRENTLY asset_performance_summary;
    SELECT count(*) INTO contents FROM asset_performance_summary;
  ELSIF view_name = 'user_portfolio_summary' THEN
    REFRESH MATERIALIZED VIEW CONCURRENTLY user_portfolio_summary;
    SELECT count(*) INTO contents FROM user_portfolio_summary;
  ELSE
    RAISE EXCEPTION 'there is no summary %', view_name USING ERRCODE = 'invalid_parameter_value';
  END IF;
  INSERT INTO summary_refreshes AS s (view_name, refreshed_at, row_count) VALUES (refresh_summary.view_name, as_of, contents)
  ON CONFLICT ON CONSTRAINT summary_refreshes_pkey DO UPDATE
    SET refreshed_at = excluded.refreshed_at, row_count = excluded.row_count;
  RETURN contents;
END
$$;
REVOKE EXECUTE ON FUNCTION refresh_summary(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_summary(TEXT) TO app_worker;

CREATE OR REPLACE FUNCTION refresh_summaries() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM refresh_summary('asset_performance_summary');
  PERFORM refresh_summary('user_portfolio_summary');
END
$$;
