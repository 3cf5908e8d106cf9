-- Counts one attempt before it is looked at, so that a thousand parallel guesses are a thousand attempts. Returns 0
-- when it may be looked at, or the seconds to wait. An attempt while waiting is not counted and prolongs nothing:
-- the delay doubles with every failure but never passes `longest`. An hour without an attempt forgets the rest.
-- clock_timestamp(): this transaction may have waited for another's attempt on the same row.
CREATE OR REPLACE FUNCTION charge_attempt(
  attempt_kind TEXT, attempt_subject TEXT, free INTEGER, longest INTEGER
) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  clock CONSTANT timestamptz := clock_timestamp();
  counted INTEGER;
  until TIMESTAMPTZ;
BEGIN
  INSERT INTO auth_attempts AS a (kind, subject, failures, last_attempt_at)
  VALUES (attempt_kind, attempt_subject, 1, clock)
  ON CONFLICT (kind, subject) DO UPDATE
    SET failures = CASE WHEN a.last_attempt_at < clock - interval '1 hour' THEN 1
                        ELSE least(a.failures + 1, 1000000) END,
        last_attempt_at = clock_timestamp()
    WHERE coalesce(a.blocked_until, '-infinity') <= clock_timestamp()
  RETURNING a.failures INTO counted;
  -- Refused by the WHERE, but locked all the same: nobody changes the row between the two statements.
  IF counted IS NULL THEN
    SELECT a.blocked_until INTO until FROM auth_attempts a
     WHERE a.kind = attempt_kind AND a.subject = attempt_subject;
    RETURN greatest(1, ceil(extract(epoch FROM until - clock_timestamp()))::integer);
  END IF;
  UPDATE auth_attempts a
     SET blocked_until = CASE WHEN counted >= free THEN clock_timestamp()
           + make_interval(secs => least(longest, power(2, least(counted - free, 20)))) END
   WHERE a.kind = attempt_kind AND a.subject = attempt_subject;
  -- What everybody has forgotten goes, a little at a time.
  DELETE FROM auth_attempts WHERE (kind, subject) IN (
    SELECT o.kind, o.subject FROM auth_attempts o
     WHERE o.last_attempt_at < clock - interval '1 day' ORDER BY o.last_attempt_at LIMIT 5 FOR UPDATE SKIP LOCKED);
  RETURN 0;
END
$$;
REVOKE EXECUTE ON FUNCTION charge_attempt(TEXT, TEXT, INTEGER, INTEGER) FROM PUBLIC;

-- The attempt succeeded. An account starts anew; an address only gets its own attempt back, or whoever has one
-- account could wash off what they try on others.
CREATE OR REPLACE FUNCTION forgive_attempt(attempt_kind TEXT, attempt_subject TEXT) RETURNS VOID
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE auth_attempts
     SET failures = CASE WHEN attempt_kind = 'address' THEN greatest(failures - 1, 0) ELSE 0 END,
         blocked_until = NULL
   WHERE kind = attempt_kind AND subject = attempt_subject
$$;
REVOKE EXECUTE ON FUNCTION forgive_attempt(TEXT, TEXT) FROM PUBLIC;
