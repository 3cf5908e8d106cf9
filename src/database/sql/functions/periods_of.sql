-- The periods of a time zone that have a part in [since, until). Days of 23 and 25 hours are one day each. Hours are
-- steps of an hour from the first: local time has one of them twice where a clock is put back.
CREATE FUNCTION periods_of(unit TEXT, zone TEXT, since TIMESTAMPTZ, until TIMESTAMPTZ)
RETURNS TABLE (start TIMESTAMPTZ, finish TIMESTAMPTZ)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT h, h + interval '1 hour'
    FROM generate_series(date_trunc('hour', since, zone), until, interval '1 hour') h
   WHERE unit = 'hour' AND h < until
  UNION ALL
  SELECT l AT TIME ZONE zone, (l + ('1 ' || unit)::interval) AT TIME ZONE zone
    FROM generate_series(date_trunc(unit, since AT TIME ZONE zone), until AT TIME ZONE zone, ('1 ' || unit)::interval) l
   WHERE unit <> 'hour' AND l AT TIME ZONE zone < until
$$;
REVOKE EXECUTE ON FUNCTION periods_of(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ) FROM PUBLIC;
