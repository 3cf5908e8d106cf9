-- Counts who was there in periods that have no row yet, given in order. The caller holds the lock of the refresh.
CREATE FUNCTION count_event_periods(of_unit TEXT, of_zone TEXT, starts TIMESTAMPTZ[], finishes TIMESTAMPTZ[])
RETURNS VOID LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp SET work_mem = '64MB' AS $$
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

-- Makes sure that these periods are counted. The first question in a zone pays for its past; the refresh keeps it.
CREATE FUNCTION ensure_event_periods(of_unit TEXT, of_zone TEXT, since TIMESTAMPTZ, until TIMESTAMPTZ) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
REVOKE EXECUTE ON FUNCTION count_event_periods(TEXT, TEXT, TIMESTAMPTZ[], TIMESTAMPTZ[]),
  ensure_event_periods(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ) FROM PUBLIC;
