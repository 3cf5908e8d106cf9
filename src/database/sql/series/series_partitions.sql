-- Monthly partitions for the months given and for every month that has rows in the default partition, which move there.
-- No writer is refused: new ones wait at the parent, those under way are waited for, but neither for longer than
-- lock_timeout says; then the next run tries again. SECURITY DEFINER: only the owner of a table attaches to it.
CREATE FUNCTION keep_series_partitions(first_day DATE, last_day DATE) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '3s' AS $$
DECLARE
  series TEXT;
  month DATE;
  months DATE[];
  partition_name TEXT;
  lower_bound TIMESTAMPTZ;
  upper_bound TIMESTAMPTZ;
  created INTEGER := 0;
BEGIN
  -- Two processes at it would both find the same partition missing.
  PERFORM pg_advisory_xact_lock(hashtext('ensure_series_partitions'));
  FOREACH series IN ARRAY ARRAY['blockchain_metrics', 'analytics_events'] LOOP
    EXECUTE format(
      'SELECT array_agg(month ORDER BY month) FROM (
         SELECT m::date AS month FROM generate_series(date_trunc(''month'', $1), date_trunc(''month'', $2), interval ''1 month'') m
         UNION SELECT date_trunc(''month'', time AT TIME ZONE ''UTC'')::date FROM public.%I) wanted
        WHERE to_regclass(format(''public.%%I'', %L || to_char(month, ''_YYYY_MM''))) IS NULL',
      series || '_default', series) INTO months USING first_day::timestamp, last_day::timestamp;
    CONTINUE WHEN months IS NULL;
    -- A writer that found its row a place in the default partition before the lock, and wrote it after, would be refused.
    EXECUTE format('LOCK TABLE ONLY public.%I IN SHARE ROW EXCLUSIVE MODE', series);
    FOREACH month IN ARRAY months LOOP
      partition_name := series || to_char(month, '_YYYY_MM');
      lower_bound := month::timestamp AT TIME ZONE 'UTC';
      upper_bound := (month + interval '1 month') AT TIME ZONE 'UTC';
      EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING ALL)', partition_name, series);
      EXECUTE format(
        'WITH moved AS (DELETE FROM public.%I WHERE time >= %L AND time < %L RETURNING *) '
        'INSERT INTO public.%I SELECT * FROM moved',
        series || '_default', lower_bound, upper_bound, partition_name);
      EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (%L) TO (%L)',
                     series, partition_name, lower_bound, upper_bound);
      created := created + 1;
    END LOOP;
  END LOOP;
  RETURN created;
END
$$;

-- Drops what is older than it is kept: whole months, and what is left of them in the default partition. The sums of
-- minutes go with them; those of quarters of an hour, hours and days stay. Answers how many partitions went.
CREATE FUNCTION drop_old_series(of_series TEXT, before DATE) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET lock_timeout = '3s' AS $$
DECLARE
  horizon CONSTANT TIMESTAMPTZ := date_trunc('month', before::timestamp) AT TIME ZONE 'UTC';
  partition_name TEXT;
  dropped INTEGER := 0;
BEGIN
  IF before > current_date - 30 THEN
    RAISE EXCEPTION 'a series is kept for thirty days at least' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM pg_advisory_xact_lock(hashtext('ensure_series_partitions'));
  -- First, and under the refresh's lock: nothing is summed up anew from what is about to go.
  PERFORM pg_advisory_xact_lock(hashtext('refresh_series'));
  UPDATE series_refreshes SET kept_from = greatest(kept_from, horizon) WHERE series = of_series;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'there is no such series' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  FOR partition_name IN
    SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
     WHERE i.inhparent = format('public.%I', of_series)::regclass AND c.relname ~ '_[0-9]{4}_[0-9]{2}$'
       AND to_date(right(c.relname, 7), 'YYYY_MM')::timestamp AT TIME ZONE 'UTC' < horizon
     ORDER BY 1
  LOOP
    EXECUTE format('DROP TABLE public.%I', partition_name);
    dropped := dropped + 1;
  END LOOP;
  EXECUTE format('DELETE FROM public.%I WHERE time < %L', of_series || '_default', horizon);
  EXECUTE format('DELETE FROM public.%I WHERE bucket < %L', of_series || '_minute', horizon);
  IF of_series = 'analytics_events' THEN
    PERFORM forget_event_users(horizon);
  END IF;
  RETURN dropped;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_series_partitions(DATE, DATE), drop_old_series(TEXT, DATE) FROM PUBLIC;
