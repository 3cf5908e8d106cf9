-- Monthly partitions from the month of `first_day` to that of `last_day`, where they are missing. Rows of any other
-- month land in the default partition, so that nothing is ever refused for its date; when their month's partition
-- is made, they move there. SECURITY DEFINER: only the owner of a table attaches to it.
CREATE OR REPLACE FUNCTION ensure_series_partitions(first_day DATE, last_day DATE) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  series TEXT;
  month DATE;
  partition_name TEXT;
  lower_bound TIMESTAMPTZ;
  upper_bound TIMESTAMPTZ;
  created INTEGER := 0;
BEGIN
  -- Two processes at it would both find the same partition missing.
  PERFORM pg_advisory_xact_lock(hashtext('ensure_series_partitions'));
  FOREACH series IN ARRAY ARRAY['blockchain_metrics', 'analytics_events'] LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.%I DEFAULT',
                   series || '_default', series);
    month := date_trunc('month', first_day);
    WHILE month <= last_day LOOP
      partition_name := series || to_char(month, '_YYYY_MM');
      IF to_regclass(format('public.%I', partition_name)) IS NULL THEN
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
      END IF;
      month := (month + interval '1 month')::date;
    END LOOP;
  END LOOP;
  RETURN created;
END
$$;
REVOKE EXECUTE ON FUNCTION ensure_series_partitions(DATE, DATE) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ensure_series_partitions(DATE, DATE) TO app_worker;
