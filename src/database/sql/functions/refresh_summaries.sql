-- Only the owner of a materialised view may refresh it, hence SECURITY DEFINER. CONCURRENTLY: readers go on reading
-- the old contents.
CREATE OR REPLACE FUNCTION refresh_summaries() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY asset_performance_summary;
  REFRESH MATERIALIZED VIEW CONCURRENTLY user_portfolio_summary;
END
$$;
REVOKE EXECUTE ON FUNCTION refresh_summaries() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refresh_summaries() TO app_worker;
