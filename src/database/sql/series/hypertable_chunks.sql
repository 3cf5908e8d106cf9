-- TimescaleDB makes its chunks when they are needed, and late rows find theirs.
CREATE FUNCTION keep_series_partitions(first_day DATE, last_day DATE) RETURNS INTEGER
LANGUAGE sql SET search_path = pg_catalog, public, pg_temp AS $$ SELECT 0 $$;

-- As in series_partitions.sql.
CREATE FUNCTION drop_old_series(of_series TEXT, before DATE) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '3s' AS $$
DECLARE
  horizon CONSTANT TIMESTAMPTZ := date_trunc('month', before::timestamp) AT TIME ZONE 'UTC';
  dropped INTEGER;
BEGIN
  IF before > current_date - 30 THEN
    RAISE EXCEPTION 'a series is kept for thirty days at least' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('refresh_series'));
  UPDATE series_refreshes SET kept_from = greatest(kept_from, horizon) WHERE series = of_series;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such series' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  SELECT count(*) INTO dropped FROM drop_chunks(format('public.%I', of_series)::regclass, older_than => horizon);
  PERFORM drop_chunks(format('public.%I', of_series || '_minute')::regclass, older_than => horizon);
  IF of_series = 'analytics_events' THEN
    PERFORM forget_event_users(horizon);
  END IF;
  RETURN dropped;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_series_partitions(DATE, DATE), drop_old_series(TEXT, DATE) FROM PUBLIC;
