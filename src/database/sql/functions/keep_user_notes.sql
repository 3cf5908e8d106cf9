-- Notes are added, and neither changed nor removed; what they say goes with their subject's key.
CREATE OR REPLACE FUNCTION keep_user_notes() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'notes are kept as they were written'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'user_notes_append_only';
END
$$;

-- A certificate only learns that the events in the other database are gone.
CREATE OR REPLACE FUNCTION keep_erasure_certificate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.events_erased_at IS NULL AND to_jsonb(NEW) - 'events_erased_at' = to_jsonb(OLD) - 'events_erased_at' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a certificate of erasure is kept as it was given'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'erasure_certificates_append_only';
END
$$;
