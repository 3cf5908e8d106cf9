-- Sums these minutes up anew, and what they are part of. A minute that lost its last event loses its row.
CREATE FUNCTION refresh_event_aggregates(minutes TIMESTAMPTZ[]) RETURNS VOID
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  quarters CONSTANT TIMESTAMPTZ[] := ARRAY(SELECT DISTINCT date_bin('15 minutes', m, 'epoch') FROM unnest(minutes) m);
  hours CONSTANT TIMESTAMPTZ[] := ARRAY(SELECT DISTINCT date_bin('1 hour', m, 'epoch') FROM unnest(quarters) m);
  days CONSTANT TIMESTAMPTZ[] := ARRAY(SELECT DISTINCT date_bin('1 day', m, 'epoch') FROM unnest(hours) m);
BEGIN
  DELETE FROM analytics_events_minute WHERE bucket = ANY (minutes);
  -- Minutes that follow one another are read in one go.
  INSERT INTO analytics_events_minute (bucket, event_type, events)
  SELECT date_bin('1 minute', e.time, 'epoch'), e.event_type, count(*)
    FROM unnest((SELECT range_agg(tstzrange(m, m + interval '1 minute')) FROM unnest(minutes) m)) AS stretch
    JOIN analytics_events e ON e.time >= lower(stretch) AND e.time < upper(stretch)
   GROUP BY 1, 2;
  DELETE FROM analytics_events_quarter WHERE bucket = ANY (quarters);
  INSERT INTO analytics_events_quarter (bucket, event_type, events)
  SELECT b, f.event_type, sum(f.events)
    FROM unnest(quarters) b
    JOIN analytics_events_minute f ON f.bucket >= b AND f.bucket < b + interval '15 minutes' GROUP BY 1, 2;
  DELETE FROM analytics_events_hour WHERE bucket = ANY (hours);
  INSERT INTO analytics_events_hour (bucket, event_type, events)
  SELECT b, f.event_type, sum(f.events)
    FROM unnest(hours) b
    JOIN analytics_events_quarter f ON f.bucket >= b AND f.bucket < b + interval '1 hour' GROUP BY 1, 2;
  DELETE FROM analytics_events_day WHERE bucket = ANY (days);
  INSERT INTO analytics_events_day (bucket, event_type, events)
  SELECT b, f.event_type, sum(f.events)
    FROM unnest(days) b
    JOIN analytics_events_hour f ON f.bucket >= b AND f.bucket < b + interval '1 day' GROUP BY 1, 2;
END
$$;

CREATE FUNCTION refresh_chain_aggregates(minutes TIMESTAMPTZ[]) RETURNS VOID
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  hours CONSTANT TIMESTAMPTZ[] := ARRAY(SELECT DISTINCT date_bin('1 hour', m, 'epoch') FROM unnest(minutes) m);
  days CONSTANT TIMESTAMPTZ[] := ARRAY(SELECT DISTINCT date_bin('1 day', m, 'epoch') FROM unnest(hours) m);
BEGIN
  DELETE FROM blockchain_metrics_minute WHERE bucket = ANY (minutes);
  INSERT INTO blockchain_metrics_minute (bucket, blocks, transactions, gas_used)
  SELECT date_bin('1 minute', b.time, 'epoch'), count(*), coalesce(sum(b.transaction_count), 0),
         coalesce(sum(b.gas_used), 0)
    FROM unnest((SELECT range_agg(tstzrange(m, m + interval '1 minute')) FROM unnest(minutes) m)) AS stretch
    JOIN blockchain_metrics b ON b.time >= lower(stretch) AND b.time < upper(stretch)
   GROUP BY 1;
  DELETE FROM blockchain_metrics_hour WHERE bucket = ANY (hours);
  INSERT INTO blockchain_metrics_hour (bucket, blocks, transactions, gas_used)
  SELECT b, sum(f.blocks), sum(f.transactions), sum(f.gas_used)
    FROM unnest(hours) b
    JOIN blockchain_metrics_minute f ON f.bucket >= b AND f.bucket < b + interval '1 hour' GROUP BY 1;
  DELETE FROM blockchain_metrics_day WHERE bucket = ANY (days);
  INSERT INTO blockchain_metrics_day (bucket, blocks, transactions, gas_used)
  SELECT b, sum(f.blocks), sum(f.transactions), sum(f.gas_used)
    FROM unnest(days) b
    JOIN blockchain_metrics_hour f ON f.bucket >= b AND f.bucket < b + interval '1 day' GROUP BY 1;
END
$$;
REVOKE EXECUTE ON FUNCTION refresh_event_aggregates(TIMESTAMPTZ[]), refresh_chain_aggregates(TIMESTAMPTZ[]) FROM PUBLIC;
