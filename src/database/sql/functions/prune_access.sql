-- Deletes what getting in has left behind and nobody asks about any more. How long each kind is kept stands here
-- alone: whoever may call it can shorten nothing. A session that was ended early is kept as long as one that ran out.
-- SECURITY DEFINER: spent tokens and attempts are out of every role's reach.
CREATE FUNCTION prune_access(
  OUT spent INTEGER, OUT of_staff INTEGER, OUT of_investors INTEGER,
  OUT codes INTEGER, OUT nonces INTEGER, OUT limits INTEGER, OUT attempts INTEGER
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  counted INTEGER;
BEGIN
  -- A session that is over tells nobody whose token was used again. The hour is for a refresh that began before the
  -- end and is still under way.
  DELETE FROM admin_spent_tokens t USING admin_sessions s
   WHERE s.id = t.session_id AND s.expires_at < now() - interval '1 hour';
  GET DIAGNOSTICS spent = ROW_COUNT;
  DELETE FROM user_spent_tokens t USING user_sessions s
   WHERE s.id = t.session_id AND s.expires_at < now() - interval '1 hour';
  GET DIAGNOSTICS counted = ROW_COUNT;
  spent := spent + counted;

  -- The lock-out asks where an account was logged in to in the last 30 days.
  DELETE FROM admin_sessions WHERE expires_at < now() - interval '30 days';
  GET DIAGNOSTICS of_staff = ROW_COUNT;
  -- For whoever asks support what happened last week.
  DELETE FROM user_sessions WHERE expires_at < now() - interval '7 days';
  GET DIAGNOSTICS of_investors = ROW_COUNT;

  -- Both are good for minutes; none that is deleted is good for anything, used or not.
  DELETE FROM one_time_codes WHERE expires_at < now() - interval '1 day';
  GET DIAGNOSTICS codes = ROW_COUNT;
  DELETE FROM sign_in_nonces WHERE expires_at < now() - interval '1 hour';
  GET DIAGNOSTICS nonces = ROW_COUNT;

  -- A window that is over counts from one again. Failures are forgotten after an hour, delays end after a quarter.
  DELETE FROM access_limits WHERE window_ends_at < now();
  GET DIAGNOSTICS limits = ROW_COUNT;
  DELETE FROM auth_attempts WHERE last_attempt_at < now() - interval '1 day';
  GET DIAGNOSTICS attempts = ROW_COUNT;
END
$$;
REVOKE EXECUTE ON FUNCTION prune_access() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prune_access() TO app_worker;
