-- Monthly partitions from the month of `first_day` to that of `last_day`, where they are missing. Rows of any
-- other month land in the default partition, so that nothing is ever refused for its date.
CREATE OR REPLACE FUNCTION ensure_series_partitions(first_day DATE, last_day DATE) RETURNS INTEGER
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  series TEXT;
  month DATE;
  created INTEGER := 0;
BEGIN
  FOREACH series IN ARRAY ARRAY['blockchain_metrics', 'analytics_events'] LOOP
    EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.%I DEFAULT',
                   series || '_default', series);
    month := date_trunc('month', first_day);
    WHILE month <= last_day LOOP
      IF to_regclass(format('public.%I', series || to_char(month, '_YYYY_MM'))) IS NULL THEN
        EXECUTE format(
          'CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES FROM (%L) TO (%L)',
          series || to_char(month, '_YYYY_MM'), series,
          month::text || ' 00:00:00+00', (month + interval '1 month')::date::text || ' 00:00:00+00');
        created := created + 1;
      END IF;
      month := (month + interval '1 month')::date;
    END LOOP;
  END LOOP;
  RETURN created;
END
$$;
