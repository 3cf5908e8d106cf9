-- One use of a refresh token, given by its hash; the caller brings the salt and the hash of a successor.
--   rotated: it was the newest; the successor brought is now the newest.
--   raced:   another request has used it in the last 10 s (parallel tabs, a lost answer); salt and hash of the
--            successor that it got are returned, so that both hold the same one.
--   reused:  it was used before that, so one of its two users stole it; the whole family is ended.
--   ended, unknown: nothing can be had for it.
-- The race: every use of a family's tokens waits for the lock on the family's row. Statements behind the lock see
-- what the holder committed, so exactly one of any number of parallel uses finds its token to be the newest. Where
-- the holder dies, its change dies with it and the next in line rotates.
-- The first look-ups are not locked: a token that a rotation moves from admin_sessions to admin_spent_tokens is
-- found in one or the other, since the second statement sees what was committed before the first had ended.
CREATE OR REPLACE FUNCTION rotate_staff_token(
  presented TEXT, successor TEXT, salt BYTEA, life_seconds INTEGER,
  OUT outcome TEXT, OUT family UUID, OUT owner_id UUID, OUT next_hash TEXT, OUT next_salt BYTEA
)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  session admin_sessions;
  spent admin_spent_tokens;
BEGIN
  SELECT s.id INTO family FROM admin_sessions s WHERE s.session_token = presented;
  IF family IS NULL THEN
    SELECT t.session_id INTO family FROM admin_spent_tokens t WHERE t.token_hash = presented;
  END IF;
  IF family IS NULL THEN
    outcome := 'unknown';
    RETURN;
  END IF;

  SELECT * INTO session FROM admin_sessions s WHERE s.id = family FOR NO KEY UPDATE;
  owner_id := session.admin_id;
  IF session.id IS NULL OR session.revoked_at IS NOT NULL OR session.expires_at <= now()
     OR NOT EXISTS (SELECT FROM admin_users a WHERE a.id = session.admin_id AND a.is_active) THEN
    outcome := 'ended';
    RETURN;
  END IF;

  IF session.session_token = presented THEN
    UPDATE admin_spent_tokens t SET successor_salt = NULL
     WHERE t.session_id = family AND t.successor_salt IS NOT NULL
       AND t.spent_at <= clock_timestamp() - interval '10 seconds';
    INSERT INTO admin_spent_tokens (token_hash, session_id, successor_hash, successor_salt)
    VALUES (presented, family, successor, salt);
    UPDATE admin_sessions s
       SET session_token = successor, last_used_at = now(),
           expires_at = now() + make_interval(secs => life_seconds)
     WHERE s.id = family;
    outcome := 'rotated';
    next_hash := successor;
    next_salt := salt;
    RETURN;
  END IF;

  SELECT * INTO spent FROM admin_spent_tokens t WHERE t.token_hash = presented;
  -- now() is when the request came: one that had to wait for the lock is not late.
  IF spent.successor_salt IS NOT NULL AND spent.spent_at > now() - interval '10 seconds' THEN
    outcome := 'raced';
    next_hash := spent.successor_hash;
    next_salt := spent.successor_salt;
    RETURN;
  END IF;

  UPDATE admin_sessions s SET revoked_at = now() WHERE s.id = family;
  outcome := 'reused';
END
$$;
REVOKE EXECUTE ON FUNCTION rotate_staff_token(TEXT, TEXT, BYTEA, INTEGER) FROM PUBLIC;
