-- When an account was closed is the database's to say, and does not change.
CREATE FUNCTION keep_closed_at() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.closed_at := CASE
    WHEN NEW.status <> 'closed' THEN NULL
    WHEN TG_OP = 'UPDATE' AND OLD.closed_at IS NOT NULL THEN OLD.closed_at
    ELSE clock_timestamp()
  END;
  RETURN NEW;
END
$$;
