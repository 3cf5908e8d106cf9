-- The sums of aggregate_tables.sql, kept by TimescaleDB. WITH NO DATA: with data they cannot be made inside the
-- migration's transaction. Real-time (materialized_only = false): the minute, hour and day that are still running are
-- summed up when they are read.
CREATE MATERIALIZED VIEW analytics_events_minute
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '1 minute', time) AS bucket, event_type, count(*) AS events
    FROM analytics_events GROUP BY 1, 2 WITH NO DATA;
CREATE MATERIALIZED VIEW analytics_events_quarter
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '15 minutes', bucket) AS bucket, event_type, sum(events)::bigint AS events
    FROM analytics_events_minute GROUP BY 1, 2 WITH NO DATA;
CREATE MATERIALIZED VIEW analytics_events_hour
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '1 hour', bucket) AS bucket, event_type, sum(events)::bigint AS events
    FROM analytics_events_quarter GROUP BY 1, 2 WITH NO DATA;
CREATE MATERIALIZED VIEW analytics_events_day
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '1 day', bucket) AS bucket, event_type, sum(events)::bigint AS events
    FROM analytics_events_hour GROUP BY 1, 2 WITH NO DATA;

CREATE MATERIALIZED VIEW blockchain_metrics_minute
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '1 minute', time) AS bucket, count(*) AS blocks,
         coalesce(sum(transaction_count), 0)::numeric AS transactions, coalesce(sum(gas_used), 0) AS gas_used
    FROM blockchain_metrics GROUP BY 1 WITH NO DATA;
CREATE MATERIALIZED VIEW blockchain_metrics_hour
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '1 hour', bucket) AS bucket, sum(blocks)::bigint AS blocks,
         sum(transactions) AS transactions, sum(gas_used) AS gas_used
    FROM blockchain_metrics_minute GROUP BY 1 WITH NO DATA;
CREATE MATERIALIZED VIEW blockchain_metrics_day
  WITH (timescaledb.continuous, timescaledb.materialized_only = false) AS
  SELECT time_bucket(INTERVAL '1 day', bucket) AS bucket, sum(blocks)::bigint AS blocks,
         sum(transactions) AS transactions, sum(gas_used) AS gas_used
    FROM blockchain_metrics_hour GROUP BY 1 WITH NO DATA;

-- A window may be long: only what was written to since is summed up anew. It begins after what is dropped (400 days),
-- or the sums of what was dropped would be taken back with it.
SELECT add_continuous_aggregate_policy('analytics_events_minute', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '1 minute', schedule_interval => INTERVAL '1 minute');
SELECT add_continuous_aggregate_policy('analytics_events_quarter', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '15 minutes', schedule_interval => INTERVAL '1 minute');
SELECT add_continuous_aggregate_policy('analytics_events_hour', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '1 hour', schedule_interval => INTERVAL '5 minutes');
SELECT add_continuous_aggregate_policy('analytics_events_day', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '1 day', schedule_interval => INTERVAL '1 hour');
SELECT add_continuous_aggregate_policy('blockchain_metrics_minute', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '1 minute', schedule_interval => INTERVAL '1 minute');
SELECT add_continuous_aggregate_policy('blockchain_metrics_hour', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '1 hour', schedule_interval => INTERVAL '5 minutes');
SELECT add_continuous_aggregate_policy('blockchain_metrics_day', start_offset => INTERVAL '360 days',
  end_offset => INTERVAL '1 day', schedule_interval => INTERVAL '1 hour');

-- Only what no reorganisation and no late event reaches: what is deleted from a compressed chunk leaves its sums stale
-- (timescaledb #8800). What an erasure deletes there all the same is in series_rebuilds.
ALTER TABLE blockchain_metrics SET (timescaledb.compress, timescaledb.compress_orderby = 'time DESC, block_number DESC');
ALTER TABLE analytics_events SET (timescaledb.compress, timescaledb.compress_segmentby = 'event_type',
  timescaledb.compress_orderby = 'time DESC, event_id');
SELECT add_compression_policy('blockchain_metrics', compress_after => INTERVAL '30 days');
SELECT add_compression_policy('analytics_events', compress_after => INTERVAL '30 days');

-- Days whose sums are to be made anew although nobody told TimescaleDB.
CREATE TABLE series_rebuilds (
  series VARCHAR(30) NOT NULL,
  day TIMESTAMPTZ NOT NULL,
  CONSTRAINT series_rebuilds_pkey PRIMARY KEY (series, day)
);

CREATE FUNCTION refresh_event_aggregates(minutes TIMESTAMPTZ[]) RETURNS VOID
LANGUAGE sql SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO public.series_rebuilds (series, day)
  SELECT DISTINCT 'analytics_events', date_bin('1 day', m, 'epoch') FROM unnest(minutes) m
   WHERE m < now() - interval '29 days'
  ON CONFLICT DO NOTHING
$$;
CREATE FUNCTION refresh_chain_aggregates(minutes TIMESTAMPTZ[]) RETURNS VOID
LANGUAGE sql SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO public.series_rebuilds (series, day)
  SELECT DISTINCT 'blockchain_metrics', date_bin('1 day', m, 'epoch') FROM unnest(minutes) m
   WHERE m < now() - interval '29 days'
  ON CONFLICT DO NOTHING
$$;
REVOKE EXECUTE ON FUNCTION refresh_event_aggregates(TIMESTAMPTZ[]), refresh_chain_aggregates(TIMESTAMPTZ[]) FROM PUBLIC;

-- A refresh commits by itself, so this is a procedure that TimescaleDB runs as its owner, outside of any transaction, and
-- that loops over an array: a cursor would not outlive the commit.
CREATE PROCEDURE rebuild_series(job_id INTEGER, config JSONB) LANGUAGE plpgsql AS $$
DECLARE
  days TIMESTAMPTZ[];
  of_day TIMESTAMPTZ;
  of_series TEXT;
  level TEXT;
BEGIN
  FOREACH of_series IN ARRAY ARRAY['analytics_events', 'blockchain_metrics'] LOOP
    SELECT array_agg(r.day ORDER BY r.day) INTO days FROM public.series_rebuilds r WHERE r.series = of_series;
    FOREACH of_day IN ARRAY coalesce(days, '{}') LOOP
      -- Before the sums: what is deleted meanwhile is noted again.
      DELETE FROM public.series_rebuilds r WHERE r.series = of_series AND r.day = of_day;
      COMMIT;
      FOREACH level IN ARRAY ARRAY['minute', 'quarter', 'hour', 'day'] LOOP
        CONTINUE WHEN of_series = 'blockchain_metrics' AND level = 'quarter';
        CALL public.refresh_continuous_aggregate(
          format('public.%I', of_series || '_' || level)::regclass, of_day, of_day + interval '1 day', force => true);
        COMMIT;
      END LOOP;
    END LOOP;
  END LOOP;
END
$$;
SELECT add_job('rebuild_series', INTERVAL '1 minute');
