-- PostgreSQL 15; made by scripts/schema/dump.js; migrations change it, nobody edits it.
SET check_function_bodies = false;

--: FUNCTION count_event_periods(text, text, timestamp with time zone[], timestamp with time zone[])
CREATE FUNCTION public.count_event_periods(of_unit text, of_zone text, starts timestamp with time zone[], finishes timestamp with time zone[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET work_mem TO '64MB'
    AS $$
BEGIN
  INSERT INTO event_periods (zone, unit, start, finish)
  SELECT of_zone, of_unit, p.s, p.f FROM unnest(starts, finishes) AS p (s, f);
  -- One pass over the slots, however many periods; between two of them there may be others that are counted already.
  WITH placed AS (
    SELECT width_bucket(e.slot, starts) AS n, e.slot, e.event_type, e.user_id
      FROM event_user_slots e WHERE e.slot >= starts[1] AND e.slot < finishes[cardinality(finishes)]
  ), seen AS MATERIALIZED (
    SELECT DISTINCT n, event_type, user_id FROM placed WHERE slot < finishes[n]
  ), by_type AS (
    INSERT INTO event_period_users (zone, unit, start, event_type, users)
    SELECT of_zone, of_unit, starts[n], event_type, count(*) FROM seen GROUP BY n, event_type
  )
  INSERT INTO event_period_cohorts (zone, unit, start, cohort, users)
  SELECT of_zone, of_unit, starts[n], date_trunc(of_unit, u.first_at AT TIME ZONE of_zone) AT TIME ZONE of_zone, count(*)
    FROM (SELECT DISTINCT n, user_id FROM seen WHERE of_unit <> 'hour') once
    JOIN event_users u ON u.user_id = once.user_id
   GROUP BY n, 4;
END
$$;
ALTER FUNCTION public.count_event_periods(of_unit text, of_zone text, starts timestamp with time zone[], finishes timestamp with time zone[]) OWNER TO pend_owner;

--: FUNCTION drop_old_series(text, date)
CREATE FUNCTION public.drop_old_series(of_series text, before date) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET lock_timeout TO '3s'
    AS $_$
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
$_$;
ALTER FUNCTION public.drop_old_series(of_series text, before date) OWNER TO pend_owner;

--: FUNCTION ensure_event_periods(text, text, timestamp with time zone, timestamp with time zone)
CREATE FUNCTION public.ensure_event_periods(of_unit text, of_zone text, since timestamp with time zone, until timestamp with time zone) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  starts TIMESTAMPTZ[];
  finishes TIMESTAMPTZ[];
  kept CONSTANT TIMESTAMPTZ := (SELECT kept_from FROM series_refreshes WHERE series = 'analytics_events');
BEGIN
  INSERT INTO event_zones AS z (zone) VALUES (of_zone)
  ON CONFLICT (zone) DO UPDATE SET asked_on = current_date WHERE z.asked_on < current_date;
  FOR attempt IN 1 .. 2 LOOP
    SELECT array_agg(p.start ORDER BY p.start), array_agg(p.finish ORDER BY p.start) INTO starts, finishes
      FROM periods_of(of_unit, of_zone, since, until) p
     WHERE p.start >= kept
       AND NOT EXISTS (SELECT FROM event_periods e
                        WHERE e.zone = of_zone AND e.unit = of_unit AND e.start = p.start);
    IF starts IS NULL THEN
      RETURN;
    ELSIF attempt = 1 THEN
      -- Behind the lock somebody else may have counted them, and nobody takes them back.
      PERFORM pg_advisory_xact_lock(hashtext('refresh_series'));
    END IF;
  END LOOP;
  PERFORM count_event_periods(of_unit, of_zone, starts, finishes);
END
$$;
ALTER FUNCTION public.ensure_event_periods(of_unit text, of_zone text, since timestamp with time zone, until timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION forget_event_users(timestamp with time zone)
CREATE FUNCTION public.forget_event_users(horizon timestamp with time zone) RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  DELETE FROM event_user_slots WHERE slot < horizon;
  DELETE FROM event_user_times WHERE times[cardinality(times)] < horizon;
  UPDATE event_user_times SET times = ARRAY(SELECT at FROM unnest(times) AS at WHERE at >= horizon ORDER BY at)
   WHERE times[1] < horizon;
$$;
ALTER FUNCTION public.forget_event_users(horizon timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION keep_series_partitions(date, date)
CREATE FUNCTION public.keep_series_partitions(first_day date, last_day date) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET lock_timeout TO '3s'
    AS $_$
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
$_$;
ALTER FUNCTION public.keep_series_partitions(first_day date, last_day date) OWNER TO pend_owner;

--: FUNCTION mark_series_added()
CREATE FUNCTION public.mark_series_added() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  INSERT INTO public.series_marks (series, minute, removed)
  SELECT DISTINCT TG_ARGV[0], date_bin('1 minute', r.time, 'epoch'), false FROM added r;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.mark_series_added() OWNER TO pend_owner;

--: FUNCTION mark_series_changed()
CREATE FUNCTION public.mark_series_changed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  INSERT INTO public.series_marks (series, minute, removed)
  SELECT DISTINCT TG_ARGV[0], date_bin('1 minute', r.time, 'epoch'), true
    FROM (SELECT time FROM added UNION ALL SELECT time FROM removed) r;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.mark_series_changed() OWNER TO pend_owner;

--: FUNCTION mark_series_removed()
CREATE FUNCTION public.mark_series_removed() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  INSERT INTO public.series_marks (series, minute, removed)
  SELECT DISTINCT TG_ARGV[0], date_bin('1 minute', r.time, 'epoch'), true FROM removed r;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.mark_series_removed() OWNER TO pend_owner;

--: FUNCTION periods_of(text, text, timestamp with time zone, timestamp with time zone)
CREATE FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) RETURNS TABLE(start timestamp with time zone, finish timestamp with time zone)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT h, h + interval '1 hour'
    FROM generate_series(date_trunc('hour', since, zone), until, interval '1 hour') h
   WHERE unit = 'hour' AND h < until
  UNION ALL
  SELECT l AT TIME ZONE zone, (l + ('1 ' || unit)::interval) AT TIME ZONE zone
    FROM generate_series(date_trunc(unit, since AT TIME ZONE zone), until AT TIME ZONE zone, ('1 ' || unit)::interval) l
   WHERE unit <> 'hour' AND l AT TIME ZONE zone < until
$$;
ALTER FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION refresh_chain_aggregates(timestamp with time zone[])
CREATE FUNCTION public.refresh_chain_aggregates(minutes timestamp with time zone[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.refresh_chain_aggregates(minutes timestamp with time zone[]) OWNER TO pend_owner;

--: FUNCTION refresh_event_aggregates(timestamp with time zone[])
CREATE FUNCTION public.refresh_event_aggregates(minutes timestamp with time zone[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.refresh_event_aggregates(minutes timestamp with time zone[]) OWNER TO pend_owner;

--: FUNCTION refresh_event_times(tstzmultirange, uuid[])
CREATE FUNCTION public.refresh_event_times(stretches tstzmultirange, gone uuid[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  WITH thinned AS (
    SELECT t.event_type, t.user_id,
           ARRAY(SELECT at FROM unnest(t.times) AS at WHERE NOT stretches @> at ORDER BY at) AS times
      FROM event_user_times t WHERE t.user_id = ANY (gone)
  ), emptied AS (
    DELETE FROM event_user_times t USING thinned n
     WHERE t.event_type = n.event_type AND t.user_id = n.user_id AND n.times = '{}'
  )
  UPDATE event_user_times t SET times = n.times FROM thinned n
   WHERE t.event_type = n.event_type AND t.user_id = n.user_id AND n.times <> '{}' AND t.times <> n.times;
  INSERT INTO event_user_times AS kept (event_type, user_id, times)
  SELECT e.event_type, e.user_id, array_agg(e.time ORDER BY e.time)
    FROM unnest(stretches) AS stretch
    JOIN analytics_events e ON e.time >= lower(stretch) AND e.time < upper(stretch)
   WHERE e.user_id IS NOT NULL
   GROUP BY 1, 2
  ON CONFLICT (event_type, user_id) DO UPDATE
     SET times = CASE
       -- What is new is nearly always later than all that is known.
       WHEN kept.times[cardinality(kept.times)] < excluded.times[1] THEN kept.times || excluded.times
       ELSE ARRAY(SELECT at FROM unnest(kept.times) AS at WHERE NOT stretches @> at
                  UNION ALL SELECT at FROM unnest(excluded.times) AS at ORDER BY 1) END;
END
$$;
ALTER FUNCTION public.refresh_event_times(stretches tstzmultirange, gone uuid[]) OWNER TO pend_owner;

--: FUNCTION refresh_event_users(timestamp with time zone[], timestamp with time zone[])
CREATE FUNCTION public.refresh_event_users(minutes timestamp with time zone[], lost_slots timestamp with time zone[]) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  slots TIMESTAMPTZ[] := ARRAY(SELECT DISTINCT date_bin('15 minutes', m, 'epoch') FROM unnest(minutes) m);
  stretches TSTZMULTIRANGE;
  gone UUID[];
  moved UUID[];
  period RECORD;
BEGIN
  SELECT range_agg(r) INTO stretches
    FROM (SELECT tstzrange(m, m + interval '1 minute') AS r FROM unnest(minutes) m
          UNION ALL SELECT tstzrange(s, s + interval '15 minutes') FROM unnest(lost_slots) s) parts;
  -- What went is only missed by looking at the whole slot again.
  WITH lost AS (DELETE FROM event_user_slots WHERE slot = ANY (lost_slots) RETURNING user_id)
  SELECT array_agg(DISTINCT user_id) INTO gone FROM lost;
  PERFORM refresh_event_times(stretches, gone);
  INSERT INTO event_user_slots AS kept (event_type, slot, user_id, first_at)
  SELECT e.event_type, date_bin('15 minutes', e.time, 'epoch'), e.user_id, min(e.time)
    FROM unnest(stretches) AS stretch
    JOIN analytics_events e ON e.time >= lower(stretch) AND e.time < upper(stretch)
   WHERE e.user_id IS NOT NULL
   GROUP BY 1, 2, 3
  ON CONFLICT (event_type, slot, user_id) DO UPDATE SET first_at = excluded.first_at
   WHERE kept.first_at > excluded.first_at;

  -- Somebody who was first seen earlier or later than known changes cohort, in every period they were there.
  WITH seen AS (
    SELECT e.user_id, min(e.first_at) AS first_at FROM event_user_slots e WHERE e.slot = ANY (slots) GROUP BY 1
  ), later AS (
    SELECT u.user_id, u.first_at AS known,
           (SELECT min(e.first_at) FROM event_user_slots e WHERE e.user_id = u.user_id) AS first_at
      FROM event_users u
     WHERE u.user_id = ANY (gone) AND date_bin('15 minutes', u.first_at, 'epoch') = ANY (lost_slots)
  ), earlier AS (
    INSERT INTO event_users AS known (user_id, first_at) SELECT user_id, first_at FROM seen
    ON CONFLICT (user_id) DO UPDATE SET first_at = excluded.first_at
     WHERE known.first_at > excluded.first_at
       AND NOT EXISTS (SELECT FROM later l WHERE l.user_id = known.user_id)
    RETURNING known.user_id
  ), changed AS (
    UPDATE event_users u SET first_at = l.first_at FROM later l
     WHERE u.user_id = l.user_id AND l.first_at <> l.known RETURNING u.user_id
  ), forgotten AS (
    DELETE FROM event_users u USING later l WHERE u.user_id = l.user_id AND l.first_at IS NULL RETURNING u.user_id
  )
  SELECT array_agg(user_id) INTO moved
    FROM (SELECT user_id FROM earlier UNION ALL SELECT user_id FROM changed UNION ALL SELECT user_id FROM forgotten) m;
  slots := slots || ARRAY(SELECT DISTINCT e.slot FROM event_user_slots e WHERE e.user_id = ANY (moved));

  FOR period IN
    WITH touched AS (
      DELETE FROM event_periods p
       WHERE p.finish > (SELECT min(s) FROM unnest(slots) s)
         -- Of an older one not everything is there to be counted again.
         AND p.start >= (SELECT kept_from FROM series_refreshes WHERE series = 'analytics_events')
         AND EXISTS (SELECT FROM unnest(slots) s WHERE s >= p.start AND s < p.finish)
      RETURNING p.zone, p.unit, p.start, p.finish
    )
    SELECT unit, zone, array_agg(start ORDER BY start) AS starts, array_agg(finish ORDER BY start) AS finishes
      FROM touched GROUP BY unit, zone
  LOOP
    PERFORM count_event_periods(period.unit, period.zone, period.starts, period.finishes);
  END LOOP;
END
$$;
ALTER FUNCTION public.refresh_event_users(minutes timestamp with time zone[], lost_slots timestamp with time zone[]) OWNER TO pend_owner;

--: FUNCTION refresh_series(integer)
CREATE FUNCTION public.refresh_series(most_marks integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET work_mem TO '64MB'
    AS $$
DECLARE
  began CONSTANT TIMESTAMPTZ := statement_timestamp();
  marks INTEGER;
  event_minutes TIMESTAMPTZ[];
  lost_slots TIMESTAMPTZ[];
  chain_minutes TIMESTAMPTZ[];
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('refresh_series')) THEN
    RETURN NULL;
  END IF;
  WITH taken AS (
    -- Oldest first: marks of one minute, and minutes of one day, are worked off together.
    DELETE FROM series_marks
     WHERE ctid = ANY (ARRAY(SELECT m.ctid FROM series_marks m ORDER BY m.minute LIMIT most_marks))
    RETURNING series, minute, removed
  ), kept AS (
    SELECT t.* FROM taken t JOIN series_refreshes r ON r.series = t.series AND t.minute >= r.kept_from
  )
  SELECT (SELECT count(*) FROM taken),
         array_agg(DISTINCT minute) FILTER (WHERE series = 'analytics_events'),
         array_agg(DISTINCT date_bin('15 minutes', minute, 'epoch')) FILTER (WHERE series = 'analytics_events' AND removed),
         array_agg(DISTINCT minute) FILTER (WHERE series = 'blockchain_metrics')
    INTO marks, event_minutes, lost_slots, chain_minutes
    FROM kept;
  IF event_minutes IS NOT NULL THEN
    PERFORM refresh_event_aggregates(event_minutes);
    PERFORM refresh_event_users(event_minutes, lost_slots);
  END IF;
  IF chain_minutes IS NOT NULL THEN
    PERFORM refresh_chain_aggregates(chain_minutes);
  END IF;
  IF marks < most_marks THEN
    UPDATE series_refreshes SET refreshed_at = began;
  END IF;
  RETURN marks;
END
$$;
ALTER FUNCTION public.refresh_series(most_marks integer) OWNER TO pend_owner;

--: TABLE analytics_events
CREATE TABLE public.analytics_events (
    "time" timestamp with time zone NOT NULL,
    event_id uuid DEFAULT gen_random_uuid() NOT NULL,
    event_type character varying(50) NOT NULL,
    user_id uuid,
    event_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    session_id character varying(100)
)
PARTITION BY RANGE ("time");
ALTER TABLE public.analytics_events OWNER TO pend_owner;

--: TABLE analytics_events_day
CREATE TABLE public.analytics_events_day (
    bucket timestamp with time zone NOT NULL,
    event_type character varying(50) NOT NULL,
    events bigint NOT NULL,
    CONSTRAINT analytics_events_day_events_check CHECK ((events > 0))
);
ALTER TABLE public.analytics_events_day OWNER TO pend_owner;

--: TABLE analytics_events_default
CREATE TABLE public.analytics_events_default (
    "time" timestamp with time zone NOT NULL,
    event_id uuid DEFAULT gen_random_uuid() NOT NULL,
    event_type character varying(50) NOT NULL,
    user_id uuid,
    event_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    session_id character varying(100)
);
ALTER TABLE public.analytics_events_default OWNER TO pend_owner;

--: TABLE analytics_events_hour
CREATE TABLE public.analytics_events_hour (
    bucket timestamp with time zone NOT NULL,
    event_type character varying(50) NOT NULL,
    events bigint NOT NULL,
    CONSTRAINT analytics_events_hour_events_check CHECK ((events > 0))
);
ALTER TABLE public.analytics_events_hour OWNER TO pend_owner;

--: TABLE analytics_events_minute
CREATE TABLE public.analytics_events_minute (
    bucket timestamp with time zone NOT NULL,
    event_type character varying(50) NOT NULL,
    events bigint NOT NULL,
    CONSTRAINT analytics_events_minute_events_check CHECK ((events > 0))
);
ALTER TABLE public.analytics_events_minute OWNER TO pend_owner;

--: TABLE analytics_events_quarter
CREATE TABLE public.analytics_events_quarter (
    bucket timestamp with time zone NOT NULL,
    event_type character varying(50) NOT NULL,
    events bigint NOT NULL,
    CONSTRAINT analytics_events_quarter_events_check CHECK ((events > 0))
);
ALTER TABLE public.analytics_events_quarter OWNER TO pend_owner;

--: TABLE blockchain_metrics
CREATE TABLE public.blockchain_metrics (
    "time" timestamp with time zone NOT NULL,
    block_number bigint NOT NULL,
    transaction_count integer,
    gas_used bigint,
    network_hash_rate bigint
)
PARTITION BY RANGE ("time");
ALTER TABLE public.blockchain_metrics OWNER TO pend_owner;

--: TABLE blockchain_metrics_day
CREATE TABLE public.blockchain_metrics_day (
    bucket timestamp with time zone NOT NULL,
    blocks bigint NOT NULL,
    transactions numeric NOT NULL,
    gas_used numeric NOT NULL
);
ALTER TABLE public.blockchain_metrics_day OWNER TO pend_owner;

--: TABLE blockchain_metrics_default
CREATE TABLE public.blockchain_metrics_default (
    "time" timestamp with time zone NOT NULL,
    block_number bigint NOT NULL,
    transaction_count integer,
    gas_used bigint,
    network_hash_rate bigint
);
ALTER TABLE public.blockchain_metrics_default OWNER TO pend_owner;

--: TABLE blockchain_metrics_hour
CREATE TABLE public.blockchain_metrics_hour (
    bucket timestamp with time zone NOT NULL,
    blocks bigint NOT NULL,
    transactions numeric NOT NULL,
    gas_used numeric NOT NULL
);
ALTER TABLE public.blockchain_metrics_hour OWNER TO pend_owner;

--: TABLE blockchain_metrics_minute
CREATE TABLE public.blockchain_metrics_minute (
    bucket timestamp with time zone NOT NULL,
    blocks bigint NOT NULL,
    transactions numeric NOT NULL,
    gas_used numeric NOT NULL
);
ALTER TABLE public.blockchain_metrics_minute OWNER TO pend_owner;

--: TABLE event_period_cohorts
CREATE TABLE public.event_period_cohorts (
    zone character varying(64) NOT NULL,
    unit character varying(5) NOT NULL,
    start timestamp with time zone NOT NULL,
    cohort timestamp with time zone NOT NULL,
    users bigint NOT NULL,
    CONSTRAINT event_period_cohorts_cohort_check CHECK ((cohort <= start)),
    CONSTRAINT event_period_cohorts_users_check CHECK ((users > 0))
);
ALTER TABLE public.event_period_cohorts OWNER TO pend_owner;

--: TABLE event_period_users
CREATE TABLE public.event_period_users (
    zone character varying(64) NOT NULL,
    unit character varying(5) NOT NULL,
    start timestamp with time zone NOT NULL,
    event_type character varying(50) NOT NULL,
    users bigint NOT NULL,
    CONSTRAINT event_period_users_users_check CHECK ((users > 0))
);
ALTER TABLE public.event_period_users OWNER TO pend_owner;

--: TABLE event_periods
CREATE TABLE public.event_periods (
    zone character varying(64) NOT NULL,
    unit character varying(5) NOT NULL,
    start timestamp with time zone NOT NULL,
    finish timestamp with time zone NOT NULL,
    CONSTRAINT event_periods_finish_check CHECK ((finish > start)),
    CONSTRAINT event_periods_unit_check CHECK (((unit)::text = ANY ((ARRAY['hour'::character varying, 'day'::character varying, 'week'::character varying, 'month'::character varying])::text[])))
);
ALTER TABLE public.event_periods OWNER TO pend_owner;

--: TABLE event_user_slots
CREATE TABLE public.event_user_slots (
    event_type character varying(50) NOT NULL,
    slot timestamp with time zone NOT NULL,
    user_id uuid NOT NULL,
    first_at timestamp with time zone NOT NULL,
    CONSTRAINT event_user_slots_first_at_check CHECK (((first_at >= slot) AND (first_at < (slot + '00:15:00'::interval))))
);
ALTER TABLE public.event_user_slots OWNER TO pend_owner;

--: TABLE event_user_times
CREATE TABLE public.event_user_times (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
PARTITION BY HASH (event_type);
ALTER TABLE public.event_user_times OWNER TO pend_owner;

--: TABLE event_user_times_0
CREATE TABLE public.event_user_times_0 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_0 OWNER TO pend_owner;

--: TABLE event_user_times_1
CREATE TABLE public.event_user_times_1 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_1 OWNER TO pend_owner;

--: TABLE event_user_times_10
CREATE TABLE public.event_user_times_10 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_10 OWNER TO pend_owner;

--: TABLE event_user_times_11
CREATE TABLE public.event_user_times_11 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_11 OWNER TO pend_owner;

--: TABLE event_user_times_12
CREATE TABLE public.event_user_times_12 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_12 OWNER TO pend_owner;

--: TABLE event_user_times_13
CREATE TABLE public.event_user_times_13 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_13 OWNER TO pend_owner;

--: TABLE event_user_times_14
CREATE TABLE public.event_user_times_14 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_14 OWNER TO pend_owner;

--: TABLE event_user_times_15
CREATE TABLE public.event_user_times_15 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_15 OWNER TO pend_owner;

--: TABLE event_user_times_2
CREATE TABLE public.event_user_times_2 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_2 OWNER TO pend_owner;

--: TABLE event_user_times_3
CREATE TABLE public.event_user_times_3 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_3 OWNER TO pend_owner;

--: TABLE event_user_times_4
CREATE TABLE public.event_user_times_4 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_4 OWNER TO pend_owner;

--: TABLE event_user_times_5
CREATE TABLE public.event_user_times_5 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_5 OWNER TO pend_owner;

--: TABLE event_user_times_6
CREATE TABLE public.event_user_times_6 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_6 OWNER TO pend_owner;

--: TABLE event_user_times_7
CREATE TABLE public.event_user_times_7 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_7 OWNER TO pend_owner;

--: TABLE event_user_times_8
CREATE TABLE public.event_user_times_8 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_8 OWNER TO pend_owner;

--: TABLE event_user_times_9
CREATE TABLE public.event_user_times_9 (
    event_type character varying(50) NOT NULL,
    user_id uuid NOT NULL,
    times timestamp with time zone[] NOT NULL,
    CONSTRAINT event_user_times_times_check CHECK ((cardinality(times) > 0))
)
WITH (fillfactor='85', autovacuum_vacuum_scale_factor='0.05');
ALTER TABLE public.event_user_times_9 OWNER TO pend_owner;

--: TABLE event_users
CREATE TABLE public.event_users (
    user_id uuid NOT NULL,
    first_at timestamp with time zone NOT NULL
);
ALTER TABLE public.event_users OWNER TO pend_owner;

--: TABLE event_zones
CREATE TABLE public.event_zones (
    zone character varying(64) NOT NULL,
    asked_on date DEFAULT CURRENT_DATE NOT NULL
);
ALTER TABLE public.event_zones OWNER TO pend_owner;

--: TABLE schema_migrations
CREATE TABLE public.schema_migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);
ALTER TABLE public.schema_migrations OWNER TO pend_owner;

--: SEQUENCE schema_migrations_id_seq
CREATE SEQUENCE public.schema_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schema_migrations_id_seq OWNER TO pend_owner;

--: SEQUENCE OWNED BY schema_migrations_id_seq
ALTER SEQUENCE public.schema_migrations_id_seq OWNED BY public.schema_migrations.id;

--: TABLE series_marks
CREATE TABLE public.series_marks (
    series character varying(30) NOT NULL,
    minute timestamp with time zone NOT NULL,
    removed boolean NOT NULL,
    CONSTRAINT series_marks_series_check CHECK (((series)::text = ANY ((ARRAY['analytics_events'::character varying, 'blockchain_metrics'::character varying])::text[])))
);
ALTER TABLE public.series_marks OWNER TO pend_owner;

--: TABLE series_refreshes
CREATE TABLE public.series_refreshes (
    series character varying(30) NOT NULL,
    refreshed_at timestamp with time zone,
    kept_from timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
    CONSTRAINT series_refreshes_series_check CHECK (((series)::text = ANY ((ARRAY['analytics_events'::character varying, 'blockchain_metrics'::character varying])::text[])))
);
ALTER TABLE public.series_refreshes OWNER TO pend_owner;

--: TABLE ATTACH analytics_events_default
ALTER TABLE ONLY public.analytics_events ATTACH PARTITION public.analytics_events_default DEFAULT;

--: TABLE ATTACH blockchain_metrics_default
ALTER TABLE ONLY public.blockchain_metrics ATTACH PARTITION public.blockchain_metrics_default DEFAULT;

--: TABLE ATTACH event_user_times_0
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_0 FOR VALUES WITH (modulus 16, remainder 0);

--: TABLE ATTACH event_user_times_1
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_1 FOR VALUES WITH (modulus 16, remainder 1);

--: TABLE ATTACH event_user_times_10
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_10 FOR VALUES WITH (modulus 16, remainder 10);

--: TABLE ATTACH event_user_times_11
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_11 FOR VALUES WITH (modulus 16, remainder 11);

--: TABLE ATTACH event_user_times_12
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_12 FOR VALUES WITH (modulus 16, remainder 12);

--: TABLE ATTACH event_user_times_13
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_13 FOR VALUES WITH (modulus 16, remainder 13);

--: TABLE ATTACH event_user_times_14
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_14 FOR VALUES WITH (modulus 16, remainder 14);

--: TABLE ATTACH event_user_times_15
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_15 FOR VALUES WITH (modulus 16, remainder 15);

--: TABLE ATTACH event_user_times_2
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_2 FOR VALUES WITH (modulus 16, remainder 2);

--: TABLE ATTACH event_user_times_3
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_3 FOR VALUES WITH (modulus 16, remainder 3);

--: TABLE ATTACH event_user_times_4
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_4 FOR VALUES WITH (modulus 16, remainder 4);

--: TABLE ATTACH event_user_times_5
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_5 FOR VALUES WITH (modulus 16, remainder 5);

--: TABLE ATTACH event_user_times_6
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_6 FOR VALUES WITH (modulus 16, remainder 6);

--: TABLE ATTACH event_user_times_7
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_7 FOR VALUES WITH (modulus 16, remainder 7);

--: TABLE ATTACH event_user_times_8
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_8 FOR VALUES WITH (modulus 16, remainder 8);

--: TABLE ATTACH event_user_times_9
ALTER TABLE ONLY public.event_user_times ATTACH PARTITION public.event_user_times_9 FOR VALUES WITH (modulus 16, remainder 9);

--: DEFAULT schema_migrations id
ALTER TABLE ONLY public.schema_migrations ALTER COLUMN id SET DEFAULT nextval('public.schema_migrations_id_seq'::regclass);

--: CONSTRAINT schema_migrations PK_62441bec32630ced9e4cccae336
ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT "PK_62441bec32630ced9e4cccae336" PRIMARY KEY (id);

--: CONSTRAINT analytics_events_day analytics_events_day_pkey
ALTER TABLE ONLY public.analytics_events_day
    ADD CONSTRAINT analytics_events_day_pkey PRIMARY KEY (bucket, event_type);

--: CONSTRAINT analytics_events analytics_events_pkey
ALTER TABLE ONLY public.analytics_events
    ADD CONSTRAINT analytics_events_pkey PRIMARY KEY ("time", event_id);

--: CONSTRAINT analytics_events_default analytics_events_default_pkey
ALTER TABLE ONLY public.analytics_events_default
    ADD CONSTRAINT analytics_events_default_pkey PRIMARY KEY ("time", event_id);

--: CONSTRAINT analytics_events_hour analytics_events_hour_pkey
ALTER TABLE ONLY public.analytics_events_hour
    ADD CONSTRAINT analytics_events_hour_pkey PRIMARY KEY (bucket, event_type);

--: CONSTRAINT analytics_events_minute analytics_events_minute_pkey
ALTER TABLE ONLY public.analytics_events_minute
    ADD CONSTRAINT analytics_events_minute_pkey PRIMARY KEY (bucket, event_type);

--: CONSTRAINT analytics_events_quarter analytics_events_quarter_pkey
ALTER TABLE ONLY public.analytics_events_quarter
    ADD CONSTRAINT analytics_events_quarter_pkey PRIMARY KEY (bucket, event_type);

--: CONSTRAINT blockchain_metrics_day blockchain_metrics_day_pkey
ALTER TABLE ONLY public.blockchain_metrics_day
    ADD CONSTRAINT blockchain_metrics_day_pkey PRIMARY KEY (bucket);

--: CONSTRAINT blockchain_metrics blockchain_metrics_pkey
ALTER TABLE ONLY public.blockchain_metrics
    ADD CONSTRAINT blockchain_metrics_pkey PRIMARY KEY ("time", block_number);

--: CONSTRAINT blockchain_metrics_default blockchain_metrics_default_pkey
ALTER TABLE ONLY public.blockchain_metrics_default
    ADD CONSTRAINT blockchain_metrics_default_pkey PRIMARY KEY ("time", block_number);

--: CONSTRAINT blockchain_metrics_hour blockchain_metrics_hour_pkey
ALTER TABLE ONLY public.blockchain_metrics_hour
    ADD CONSTRAINT blockchain_metrics_hour_pkey PRIMARY KEY (bucket);

--: CONSTRAINT blockchain_metrics_minute blockchain_metrics_minute_pkey
ALTER TABLE ONLY public.blockchain_metrics_minute
    ADD CONSTRAINT blockchain_metrics_minute_pkey PRIMARY KEY (bucket);

--: CONSTRAINT event_period_cohorts event_period_cohorts_pkey
ALTER TABLE ONLY public.event_period_cohorts
    ADD CONSTRAINT event_period_cohorts_pkey PRIMARY KEY (zone, unit, start, cohort);

--: CONSTRAINT event_period_users event_period_users_pkey
ALTER TABLE ONLY public.event_period_users
    ADD CONSTRAINT event_period_users_pkey PRIMARY KEY (zone, unit, start, event_type);

--: CONSTRAINT event_periods event_periods_pkey
ALTER TABLE ONLY public.event_periods
    ADD CONSTRAINT event_periods_pkey PRIMARY KEY (zone, unit, start);

--: CONSTRAINT event_user_slots event_user_slots_pkey
ALTER TABLE ONLY public.event_user_slots
    ADD CONSTRAINT event_user_slots_pkey PRIMARY KEY (event_type, slot, user_id);

--: CONSTRAINT event_user_times event_user_times_pkey
ALTER TABLE ONLY public.event_user_times
    ADD CONSTRAINT event_user_times_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_0 event_user_times_0_pkey
ALTER TABLE ONLY public.event_user_times_0
    ADD CONSTRAINT event_user_times_0_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_10 event_user_times_10_pkey
ALTER TABLE ONLY public.event_user_times_10
    ADD CONSTRAINT event_user_times_10_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_11 event_user_times_11_pkey
ALTER TABLE ONLY public.event_user_times_11
    ADD CONSTRAINT event_user_times_11_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_12 event_user_times_12_pkey
ALTER TABLE ONLY public.event_user_times_12
    ADD CONSTRAINT event_user_times_12_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_13 event_user_times_13_pkey
ALTER TABLE ONLY public.event_user_times_13
    ADD CONSTRAINT event_user_times_13_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_14 event_user_times_14_pkey
ALTER TABLE ONLY public.event_user_times_14
    ADD CONSTRAINT event_user_times_14_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_15 event_user_times_15_pkey
ALTER TABLE ONLY public.event_user_times_15
    ADD CONSTRAINT event_user_times_15_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_1 event_user_times_1_pkey
ALTER TABLE ONLY public.event_user_times_1
    ADD CONSTRAINT event_user_times_1_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_2 event_user_times_2_pkey
ALTER TABLE ONLY public.event_user_times_2
    ADD CONSTRAINT event_user_times_2_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_3 event_user_times_3_pkey
ALTER TABLE ONLY public.event_user_times_3
    ADD CONSTRAINT event_user_times_3_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_4 event_user_times_4_pkey
ALTER TABLE ONLY public.event_user_times_4
    ADD CONSTRAINT event_user_times_4_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_5 event_user_times_5_pkey
ALTER TABLE ONLY public.event_user_times_5
    ADD CONSTRAINT event_user_times_5_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_6 event_user_times_6_pkey
ALTER TABLE ONLY public.event_user_times_6
    ADD CONSTRAINT event_user_times_6_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_7 event_user_times_7_pkey
ALTER TABLE ONLY public.event_user_times_7
    ADD CONSTRAINT event_user_times_7_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_8 event_user_times_8_pkey
ALTER TABLE ONLY public.event_user_times_8
    ADD CONSTRAINT event_user_times_8_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_user_times_9 event_user_times_9_pkey
ALTER TABLE ONLY public.event_user_times_9
    ADD CONSTRAINT event_user_times_9_pkey PRIMARY KEY (event_type, user_id);

--: CONSTRAINT event_users event_users_pkey
ALTER TABLE ONLY public.event_users
    ADD CONSTRAINT event_users_pkey PRIMARY KEY (user_id);

--: CONSTRAINT event_zones event_zones_pkey
ALTER TABLE ONLY public.event_zones
    ADD CONSTRAINT event_zones_pkey PRIMARY KEY (zone);

--: CONSTRAINT series_refreshes series_refreshes_pkey
ALTER TABLE ONLY public.series_refreshes
    ADD CONSTRAINT series_refreshes_pkey PRIMARY KEY (series);

--: INDEX idx_analytics_events_type_time
CREATE INDEX idx_analytics_events_type_time ON ONLY public.analytics_events USING btree (event_type, "time" DESC);

--: INDEX analytics_events_default_event_type_time_idx
CREATE INDEX analytics_events_default_event_type_time_idx ON public.analytics_events_default USING btree (event_type, "time" DESC);

--: INDEX idx_analytics_events_user_time
CREATE INDEX idx_analytics_events_user_time ON ONLY public.analytics_events USING btree (user_id, "time" DESC);

--: INDEX analytics_events_default_user_id_time_idx
CREATE INDEX analytics_events_default_user_id_time_idx ON public.analytics_events_default USING btree (user_id, "time" DESC);

--: INDEX idx_event_user_times_user
CREATE INDEX idx_event_user_times_user ON ONLY public.event_user_times USING btree (user_id);

--: INDEX event_user_times_0_user_id_idx
CREATE INDEX event_user_times_0_user_id_idx ON public.event_user_times_0 USING btree (user_id);

--: INDEX event_user_times_10_user_id_idx
CREATE INDEX event_user_times_10_user_id_idx ON public.event_user_times_10 USING btree (user_id);

--: INDEX event_user_times_11_user_id_idx
CREATE INDEX event_user_times_11_user_id_idx ON public.event_user_times_11 USING btree (user_id);

--: INDEX event_user_times_12_user_id_idx
CREATE INDEX event_user_times_12_user_id_idx ON public.event_user_times_12 USING btree (user_id);

--: INDEX event_user_times_13_user_id_idx
CREATE INDEX event_user_times_13_user_id_idx ON public.event_user_times_13 USING btree (user_id);

--: INDEX event_user_times_14_user_id_idx
CREATE INDEX event_user_times_14_user_id_idx ON public.event_user_times_14 USING btree (user_id);

--: INDEX event_user_times_15_user_id_idx
CREATE INDEX event_user_times_15_user_id_idx ON public.event_user_times_15 USING btree (user_id);

--: INDEX event_user_times_1_user_id_idx
CREATE INDEX event_user_times_1_user_id_idx ON public.event_user_times_1 USING btree (user_id);

--: INDEX event_user_times_2_user_id_idx
CREATE INDEX event_user_times_2_user_id_idx ON public.event_user_times_2 USING btree (user_id);

--: INDEX event_user_times_3_user_id_idx
CREATE INDEX event_user_times_3_user_id_idx ON public.event_user_times_3 USING btree (user_id);

--: INDEX event_user_times_4_user_id_idx
CREATE INDEX event_user_times_4_user_id_idx ON public.event_user_times_4 USING btree (user_id);

--: INDEX event_user_times_5_user_id_idx
CREATE INDEX event_user_times_5_user_id_idx ON public.event_user_times_5 USING btree (user_id);

--: INDEX event_user_times_6_user_id_idx
CREATE INDEX event_user_times_6_user_id_idx ON public.event_user_times_6 USING btree (user_id);

--: INDEX event_user_times_7_user_id_idx
CREATE INDEX event_user_times_7_user_id_idx ON public.event_user_times_7 USING btree (user_id);

--: INDEX event_user_times_8_user_id_idx
CREATE INDEX event_user_times_8_user_id_idx ON public.event_user_times_8 USING btree (user_id);

--: INDEX event_user_times_9_user_id_idx
CREATE INDEX event_user_times_9_user_id_idx ON public.event_user_times_9 USING btree (user_id);

--: INDEX idx_event_period_cohorts_cohort
CREATE INDEX idx_event_period_cohorts_cohort ON public.event_period_cohorts USING btree (zone, unit, cohort);

--: INDEX idx_event_periods_finish
CREATE INDEX idx_event_periods_finish ON public.event_periods USING btree (finish);

--: INDEX idx_event_user_slots_slot
CREATE INDEX idx_event_user_slots_slot ON public.event_user_slots USING btree (slot);

--: INDEX idx_event_user_slots_user
CREATE INDEX idx_event_user_slots_user ON public.event_user_slots USING btree (user_id, slot);

--: INDEX ATTACH analytics_events_default_event_type_time_idx
ALTER INDEX public.idx_analytics_events_type_time ATTACH PARTITION public.analytics_events_default_event_type_time_idx;

--: INDEX ATTACH analytics_events_default_pkey
ALTER INDEX public.analytics_events_pkey ATTACH PARTITION public.analytics_events_default_pkey;

--: INDEX ATTACH analytics_events_default_user_id_time_idx
ALTER INDEX public.idx_analytics_events_user_time ATTACH PARTITION public.analytics_events_default_user_id_time_idx;

--: INDEX ATTACH blockchain_metrics_default_pkey
ALTER INDEX public.blockchain_metrics_pkey ATTACH PARTITION public.blockchain_metrics_default_pkey;

--: INDEX ATTACH event_user_times_0_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_0_pkey;

--: INDEX ATTACH event_user_times_0_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_0_user_id_idx;

--: INDEX ATTACH event_user_times_10_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_10_pkey;

--: INDEX ATTACH event_user_times_10_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_10_user_id_idx;

--: INDEX ATTACH event_user_times_11_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_11_pkey;

--: INDEX ATTACH event_user_times_11_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_11_user_id_idx;

--: INDEX ATTACH event_user_times_12_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_12_pkey;

--: INDEX ATTACH event_user_times_12_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_12_user_id_idx;

--: INDEX ATTACH event_user_times_13_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_13_pkey;

--: INDEX ATTACH event_user_times_13_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_13_user_id_idx;

--: INDEX ATTACH event_user_times_14_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_14_pkey;

--: INDEX ATTACH event_user_times_14_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_14_user_id_idx;

--: INDEX ATTACH event_user_times_15_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_15_pkey;

--: INDEX ATTACH event_user_times_15_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_15_user_id_idx;

--: INDEX ATTACH event_user_times_1_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_1_pkey;

--: INDEX ATTACH event_user_times_1_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_1_user_id_idx;

--: INDEX ATTACH event_user_times_2_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_2_pkey;

--: INDEX ATTACH event_user_times_2_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_2_user_id_idx;

--: INDEX ATTACH event_user_times_3_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_3_pkey;

--: INDEX ATTACH event_user_times_3_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_3_user_id_idx;

--: INDEX ATTACH event_user_times_4_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_4_pkey;

--: INDEX ATTACH event_user_times_4_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_4_user_id_idx;

--: INDEX ATTACH event_user_times_5_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_5_pkey;

--: INDEX ATTACH event_user_times_5_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_5_user_id_idx;

--: INDEX ATTACH event_user_times_6_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_6_pkey;

--: INDEX ATTACH event_user_times_6_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_6_user_id_idx;

--: INDEX ATTACH event_user_times_7_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_7_pkey;

--: INDEX ATTACH event_user_times_7_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_7_user_id_idx;

--: INDEX ATTACH event_user_times_8_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_8_pkey;

--: INDEX ATTACH event_user_times_8_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_8_user_id_idx;

--: INDEX ATTACH event_user_times_9_pkey
ALTER INDEX public.event_user_times_pkey ATTACH PARTITION public.event_user_times_9_pkey;

--: INDEX ATTACH event_user_times_9_user_id_idx
ALTER INDEX public.idx_event_user_times_user ATTACH PARTITION public.event_user_times_9_user_id_idx;

--: TRIGGER analytics_events analytics_events_mark_added
CREATE TRIGGER analytics_events_mark_added AFTER INSERT ON public.analytics_events REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.mark_series_added('analytics_events');

--: TRIGGER analytics_events analytics_events_mark_changed
CREATE TRIGGER analytics_events_mark_changed AFTER UPDATE ON public.analytics_events REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.mark_series_changed('analytics_events');

--: TRIGGER analytics_events analytics_events_mark_removed
CREATE TRIGGER analytics_events_mark_removed AFTER DELETE ON public.analytics_events REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.mark_series_removed('analytics_events');

--: TRIGGER blockchain_metrics blockchain_metrics_mark_added
CREATE TRIGGER blockchain_metrics_mark_added AFTER INSERT ON public.blockchain_metrics REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.mark_series_added('blockchain_metrics');

--: TRIGGER blockchain_metrics blockchain_metrics_mark_changed
CREATE TRIGGER blockchain_metrics_mark_changed AFTER UPDATE ON public.blockchain_metrics REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.mark_series_changed('blockchain_metrics');

--: TRIGGER blockchain_metrics blockchain_metrics_mark_removed
CREATE TRIGGER blockchain_metrics_mark_removed AFTER DELETE ON public.blockchain_metrics REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.mark_series_removed('blockchain_metrics');

--: FK CONSTRAINT event_period_cohorts event_period_cohorts_period_fkey
ALTER TABLE ONLY public.event_period_cohorts
    ADD CONSTRAINT event_period_cohorts_period_fkey FOREIGN KEY (zone, unit, start) REFERENCES public.event_periods(zone, unit, start) ON DELETE CASCADE;

--: FK CONSTRAINT event_period_users event_period_users_period_fkey
ALTER TABLE ONLY public.event_period_users
    ADD CONSTRAINT event_period_users_period_fkey FOREIGN KEY (zone, unit, start) REFERENCES public.event_periods(zone, unit, start) ON DELETE CASCADE;

--: FK CONSTRAINT event_periods event_periods_zone_fkey
ALTER TABLE ONLY public.event_periods
    ADD CONSTRAINT event_periods_zone_fkey FOREIGN KEY (zone) REFERENCES public.event_zones(zone) ON DELETE CASCADE;

--: ACL SCHEMA public
GRANT USAGE ON SCHEMA public TO app_public;
GRANT USAGE ON SCHEMA public TO admin_role;
GRANT USAGE ON SCHEMA public TO app_worker;

--: ACL FUNCTION count_event_periods(of_unit text, of_zone text, starts timestamp with time zone[], finishes timestamp with time zone[])
REVOKE ALL ON FUNCTION public.count_event_periods(of_unit text, of_zone text, starts timestamp with time zone[], finishes timestamp with time zone[]) FROM PUBLIC;

--: ACL FUNCTION drop_old_series(of_series text, before date)
REVOKE ALL ON FUNCTION public.drop_old_series(of_series text, before date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.drop_old_series(of_series text, before date) TO app_worker;

--: ACL FUNCTION ensure_event_periods(of_unit text, of_zone text, since timestamp with time zone, until timestamp with time zone)
REVOKE ALL ON FUNCTION public.ensure_event_periods(of_unit text, of_zone text, since timestamp with time zone, until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.ensure_event_periods(of_unit text, of_zone text, since timestamp with time zone, until timestamp with time zone) TO admin_role;
GRANT ALL ON FUNCTION public.ensure_event_periods(of_unit text, of_zone text, since timestamp with time zone, until timestamp with time zone) TO app_worker;

--: ACL FUNCTION forget_event_users(horizon timestamp with time zone)
REVOKE ALL ON FUNCTION public.forget_event_users(horizon timestamp with time zone) FROM PUBLIC;

--: ACL FUNCTION keep_series_partitions(first_day date, last_day date)
REVOKE ALL ON FUNCTION public.keep_series_partitions(first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.keep_series_partitions(first_day date, last_day date) TO app_worker;

--: ACL FUNCTION mark_series_added()
REVOKE ALL ON FUNCTION public.mark_series_added() FROM PUBLIC;

--: ACL FUNCTION mark_series_changed()
REVOKE ALL ON FUNCTION public.mark_series_changed() FROM PUBLIC;

--: ACL FUNCTION mark_series_removed()
REVOKE ALL ON FUNCTION public.mark_series_removed() FROM PUBLIC;

--: ACL FUNCTION periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone)
REVOKE ALL ON FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) TO admin_role;
GRANT ALL ON FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) TO app_worker;

--: ACL FUNCTION refresh_chain_aggregates(minutes timestamp with time zone[])
REVOKE ALL ON FUNCTION public.refresh_chain_aggregates(minutes timestamp with time zone[]) FROM PUBLIC;

--: ACL FUNCTION refresh_event_aggregates(minutes timestamp with time zone[])
REVOKE ALL ON FUNCTION public.refresh_event_aggregates(minutes timestamp with time zone[]) FROM PUBLIC;

--: ACL FUNCTION refresh_event_times(stretches tstzmultirange, gone uuid[])
REVOKE ALL ON FUNCTION public.refresh_event_times(stretches tstzmultirange, gone uuid[]) FROM PUBLIC;

--: ACL FUNCTION refresh_event_users(minutes timestamp with time zone[], lost_slots timestamp with time zone[])
REVOKE ALL ON FUNCTION public.refresh_event_users(minutes timestamp with time zone[], lost_slots timestamp with time zone[]) FROM PUBLIC;

--: ACL FUNCTION refresh_series(most_marks integer)
REVOKE ALL ON FUNCTION public.refresh_series(most_marks integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.refresh_series(most_marks integer) TO app_worker;

--: ACL TABLE analytics_events
GRANT SELECT ON TABLE public.analytics_events TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.analytics_events TO app_worker;

--: ACL TABLE analytics_events_day
GRANT SELECT ON TABLE public.analytics_events_day TO admin_role;
GRANT SELECT ON TABLE public.analytics_events_day TO app_worker;

--: ACL TABLE analytics_events_hour
GRANT SELECT ON TABLE public.analytics_events_hour TO admin_role;
GRANT SELECT ON TABLE public.analytics_events_hour TO app_worker;

--: ACL TABLE analytics_events_minute
GRANT SELECT ON TABLE public.analytics_events_minute TO admin_role;
GRANT SELECT ON TABLE public.analytics_events_minute TO app_worker;

--: ACL TABLE analytics_events_quarter
GRANT SELECT ON TABLE public.analytics_events_quarter TO admin_role;
GRANT SELECT ON TABLE public.analytics_events_quarter TO app_worker;

--: ACL TABLE blockchain_metrics
GRANT SELECT ON TABLE public.blockchain_metrics TO app_public;
GRANT SELECT ON TABLE public.blockchain_metrics TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_metrics TO app_worker;

--: ACL TABLE blockchain_metrics_day
GRANT SELECT ON TABLE public.blockchain_metrics_day TO app_public;
GRANT SELECT ON TABLE public.blockchain_metrics_day TO admin_role;
GRANT SELECT ON TABLE public.blockchain_metrics_day TO app_worker;

--: ACL TABLE blockchain_metrics_hour
GRANT SELECT ON TABLE public.blockchain_metrics_hour TO app_public;
GRANT SELECT ON TABLE public.blockchain_metrics_hour TO admin_role;
GRANT SELECT ON TABLE public.blockchain_metrics_hour TO app_worker;

--: ACL TABLE blockchain_metrics_minute
GRANT SELECT ON TABLE public.blockchain_metrics_minute TO app_public;
GRANT SELECT ON TABLE public.blockchain_metrics_minute TO admin_role;
GRANT SELECT ON TABLE public.blockchain_metrics_minute TO app_worker;

--: ACL TABLE event_period_cohorts
GRANT SELECT ON TABLE public.event_period_cohorts TO admin_role;
GRANT SELECT ON TABLE public.event_period_cohorts TO app_worker;

--: ACL TABLE event_period_users
GRANT SELECT ON TABLE public.event_period_users TO admin_role;
GRANT SELECT ON TABLE public.event_period_users TO app_worker;

--: ACL TABLE event_periods
GRANT SELECT ON TABLE public.event_periods TO admin_role;
GRANT SELECT ON TABLE public.event_periods TO app_worker;

--: ACL TABLE event_user_slots
GRANT SELECT ON TABLE public.event_user_slots TO admin_role;
GRANT SELECT,DELETE ON TABLE public.event_user_slots TO app_worker;

--: ACL TABLE event_user_times
GRANT SELECT ON TABLE public.event_user_times TO admin_role;
GRANT SELECT,DELETE ON TABLE public.event_user_times TO app_worker;

--: ACL TABLE event_users
GRANT SELECT ON TABLE public.event_users TO admin_role;
GRANT SELECT,DELETE ON TABLE public.event_users TO app_worker;

--: ACL TABLE event_zones
GRANT SELECT ON TABLE public.event_zones TO admin_role;
GRANT SELECT,DELETE ON TABLE public.event_zones TO app_worker;

--: ACL TABLE series_refreshes
GRANT SELECT ON TABLE public.series_refreshes TO admin_role;
GRANT SELECT ON TABLE public.series_refreshes TO app_worker;
