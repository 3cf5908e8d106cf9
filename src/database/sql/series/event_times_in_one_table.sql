ALTER TABLE event_user_times RENAME TO event_user_times_by_type;
ALTER INDEX event_user_times_pkey RENAME TO event_user_times_by_type_pkey;
ALTER INDEX idx_event_user_times_user RENAME TO idx_event_user_times_by_type_user;

CREATE TABLE event_user_times (
  LIKE event_user_times_by_type INCLUDING CONSTRAINTS,
  CONSTRAINT event_user_times_pkey PRIMARY KEY (event_type, user_id)
);
INSERT INTO event_user_times SELECT * FROM event_user_times_by_type ORDER BY event_type, user_id;
DROP TABLE event_user_times_by_type;
CREATE INDEX idx_event_user_times_user ON event_user_times (user_id);
GRANT SELECT ON event_user_times TO admin_role, app_worker;
GRANT DELETE ON event_user_times TO app_worker;
