-- Batches of events that were accepted and are not yet in the analytics database, which is another one and may be away.
-- A row is deleted when its events are there; a batch that is refused there stays, with the reason.
CREATE TABLE event_outbox (
  seq BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT event_outbox_pkey PRIMARY KEY,
  -- Whose events they are. Null for the public's, and for those of an investor who objects to being followed.
  user_id UUID CONSTRAINT event_outbox_user_id_fkey REFERENCES users (id),
  accepted_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  -- [{id, type, time, data, session}]
  events JSONB NOT NULL CONSTRAINT event_outbox_events_check
    CHECK (jsonb_typeof(events) = 'array' AND jsonb_array_length(events) BETWEEN 1 AND 100),
  -- SQLSTATE.
  refused CHAR(5)
);
CREATE INDEX idx_event_outbox_user_id ON event_outbox (user_id);

ALTER TABLE event_outbox ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_outbox FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_event_outbox_policy ON event_outbox TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_event_outbox_policy ON event_outbox TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY public_event_outbox_policy ON event_outbox FOR INSERT TO app_public WITH CHECK (user_id IS NULL);
CREATE POLICY user_event_outbox_policy ON event_outbox FOR INSERT TO app_user
  WITH CHECK (user_id IS NULL OR user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));
GRANT INSERT (events) ON event_outbox TO app_public;
GRANT INSERT (user_id, events) ON event_outbox TO app_user;
GRANT SELECT, DELETE, UPDATE (refused) ON event_outbox TO app_worker;

-- However somebody is erased, what of theirs is on its way goes too. A mover holds its rows until they are through, so
-- that the job which erases in the other database comes after it.
CREATE FUNCTION erase_event_outbox() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM event_outbox WHERE user_id = NEW.user_id;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION erase_event_outbox() FROM PUBLIC;
CREATE TRIGGER erasure_certificates_erase_event_outbox AFTER INSERT ON erasure_certificates
  FOR EACH ROW EXECUTE FUNCTION erase_event_outbox();
