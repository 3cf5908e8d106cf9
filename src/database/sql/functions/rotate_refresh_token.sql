-- One use of a refresh token, given by its hash; the caller brings the salt and the hash of a successor.
--   rotated: it was the newest; the successor brought is now the newest, and the session lives on for `life_seconds`,
--            but never beyond 720 hours from its beginning.
--   raced:   another request has used it in the last 10 s (parallel tabs, a lost answer); salt and hash of the
--            successor that it got are returned, so that both hold the same one.
--   reused:  it was used before that, so one of its two users stole it; the whole family is ended.
--   ended, unknown: nothing can be had for it.
-- The race: every use of a family's tokens waits for the lock on the family's row. Statements behind the lock see
-- what the holder committed, so exactly one of any number of parallel uses finds its token to be the newest. Where
-- the holder dies, its change dies with it and the next in line rotates.
-- The first look-ups are not locked: a token that a rotation moves from `sessions` to `spent_tokens` is found in one
-- or the other, since the second statement sees what was committed before the first had ended.
-- Nobody may call it but the doors below, which say whose sessions they are for.
CREATE FUNCTION rotate_refresh_token(
  sessions REGCLASS, spent_tokens REGCLASS, owner_column NAME,
  presented TEXT, successor TEXT, salt BYTEA, life_seconds INTEGER,
  OUT outcome TEXT, OUT family UUID, OUT owner_id UUID, OUT next_hash TEXT, OUT next_salt BYTEA
)
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  live BOOLEAN;
  newest BOOLEAN;
BEGIN
  EXECUTE format('SELECT id FROM %s WHERE session_token = $1', sessions) INTO family USING presented;
  IF family IS NULL THEN
    EXECUTE format('SELECT session_id FROM %s WHERE token_hash = $1', spent_tokens) INTO family USING presented;
  END IF;
  IF family IS NULL THEN
    outcome := 'unknown';
    RETURN;
  END IF;

  EXECUTE format(
    'SELECT %I, revoked_at IS NULL AND expires_at > now(), session_token = $2 FROM %s WHERE id = $1 FOR NO KEY UPDATE',
    owner_column, sessions
  ) INTO owner_id, live, newest USING family, presented;
  IF live IS NOT TRUE THEN
    outcome := 'ended';
    RETURN;
  END IF;

  IF newest THEN
    EXECUTE format(
      'UPDATE %s SET successor_salt = NULL
        WHERE session_id = $1 AND successor_salt IS NOT NULL AND spent_at <= clock_timestamp() - interval ''10 s''',
      spent_tokens
    ) USING family;
    EXECUTE format(
      'INSERT INTO %s (token_hash, session_id, successor_hash, successor_salt) VALUES ($1, $2, $3, $4)', spent_tokens
    ) USING presented, family, successor, salt;
    EXECUTE format(
      'UPDATE %s SET session_token = $2, last_used_at = now(),
              expires_at = least(now() + make_interval(secs => $3), created_at + interval ''720 hours'')
        WHERE id = $1',
      sessions
    ) USING family, successor, life_seconds;
    outcome := 'rotated';
    next_hash := successor;
    next_salt := salt;
    RETURN;
  END IF;

  -- now() is when the request came: one that had to wait for the lock is not late.
  EXECUTE format(
    'SELECT successor_hash, successor_salt FROM %s
      WHERE token_hash = $1 AND successor_salt IS NOT NULL AND spent_at > now() - interval ''10 s''',
    spent_tokens
  ) INTO next_hash, next_salt USING presented;
  IF next_salt IS NOT NULL THEN
    outcome := 'raced';
    RETURN;
  END IF;

  EXECUTE format('UPDATE %s SET revoked_at = now() WHERE id = $1', sessions) USING family;
  outcome := 'reused';
END
$$;
REVOKE EXECUTE ON FUNCTION rotate_refresh_token(REGCLASS, REGCLASS, NAME, TEXT, TEXT, BYTEA, INTEGER) FROM PUBLIC;

-- SECURITY DEFINER: nobody else writes a session's token or reads the spent ones.
CREATE OR REPLACE FUNCTION rotate_staff_token(
  presented TEXT, successor TEXT, salt BYTEA, life_seconds INTEGER,
  OUT outcome TEXT, OUT family UUID, OUT owner_id UUID, OUT next_hash TEXT, OUT next_salt BYTEA
)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM rotate_refresh_token('admin_sessions', 'admin_spent_tokens', 'admin_id',
                                     presented, successor, salt, life_seconds)
$$;

CREATE FUNCTION rotate_investor_token(
  presented TEXT, successor TEXT, salt BYTEA, life_seconds INTEGER,
  OUT outcome TEXT, OUT family UUID, OUT owner_id UUID, OUT next_hash TEXT, OUT next_salt BYTEA
)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT * FROM rotate_refresh_token('user_sessions', 'user_spent_tokens', 'user_id',
                                     presented, successor, salt, life_seconds)
$$;
REVOKE EXECUTE ON FUNCTION rotate_investor_token(TEXT, TEXT, BYTEA, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION rotate_investor_token(TEXT, TEXT, BYTEA, INTEGER) TO app_worker;
