-- Brings every sum up to what is committed, some marks at a time. Answers how many marks were worked off; fewer than
-- asked for means that it is done, NULL that somebody else is at it.
--
-- Each statement sees what was committed before it began (READ COMMITTED). The marks are taken first, so whatever is
-- behind a taken mark is seen by the sums; what is committed in between is summed up too, and again with its own mark,
-- which changes nothing.
CREATE FUNCTION refresh_series(most_marks INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET work_mem = '64MB' AS $$
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

-- When who did what, within these stretches of time; `gone` are people of whom something in them was deleted.
CREATE FUNCTION refresh_event_times(stretches TSTZMULTIRANGE, gone UUID[]) RETURNS VOID
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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

-- Nothing before this time is kept of anybody.
CREATE FUNCTION forget_event_users(horizon TIMESTAMPTZ) RETURNS VOID
LANGUAGE sql SET search_path = pg_catalog, public, pg_temp AS $$
  DELETE FROM event_user_slots WHERE slot < horizon;
  DELETE FROM event_user_times WHERE times[cardinality(times)] < horizon;
  UPDATE event_user_times SET times = ARRAY(SELECT at FROM unnest(times) AS at WHERE at >= horizon ORDER BY at)
   WHERE times[1] < horizon;
$$;

-- Who was there, and then the periods that this changes.
CREATE FUNCTION refresh_event_users(minutes TIMESTAMPTZ[], lost_slots TIMESTAMPTZ[]) RETURNS VOID
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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
REVOKE EXECUTE ON FUNCTION refresh_series(INTEGER), refresh_event_users(TIMESTAMPTZ[], TIMESTAMPTZ[]),
  refresh_event_times(TSTZMULTIRANGE, UUID[]), forget_event_users(TIMESTAMPTZ) FROM PUBLIC;
