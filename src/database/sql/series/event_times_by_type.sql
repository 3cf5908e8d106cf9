-- A step of a funnel reads the rows of one type: in a partition they lie one after the other. In one table they are
-- scattered, and each costs a page. Types are whatever is sent, hence by hash.
ALTER TABLE event_user_times RENAME TO event_user_times_of_all;
ALTER INDEX event_user_times_pkey RENAME TO event_user_times_of_all_pkey;
ALTER INDEX idx_event_user_times_user RENAME TO idx_event_user_times_of_all_user;

CREATE TABLE event_user_times (
  LIKE event_user_times_of_all INCLUDING CONSTRAINTS,
  CONSTRAINT event_user_times_pkey PRIMARY KEY (event_type, user_id)
) PARTITION BY HASH (event_type);

-- Rows grow with every minute that somebody does something: a little room for that in each page, and what is left
-- behind is cleared before it doubles what a step reads.
DO $$
BEGIN
  FOR part IN 0..15 LOOP
    EXECUTE format('CREATE TABLE event_user_times_%s PARTITION OF event_user_times FOR VALUES WITH (MODULUS 16, REMAINDER %s)
                      WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05)', part, part);
  END LOOP;
END
$$;

INSERT INTO event_user_times SELECT * FROM event_user_times_of_all ORDER BY event_type, user_id;
DROP TABLE event_user_times_of_all;
CREATE INDEX idx_event_user_times_user ON event_user_times (user_id);
GRANT SELECT ON event_user_times TO admin_role, app_worker;
GRANT DELETE ON event_user_times TO app_worker;
ANALYZE event_user_times;
