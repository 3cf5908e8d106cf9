-- Which minutes of a series were written to since they were last summed up. Rows are only ever added by writers, so
-- that no writer waits for another; `removed` says that something went, so that adding up anew is not enough.
CREATE TABLE series_marks (
  series VARCHAR(30) NOT NULL
    CONSTRAINT series_marks_series_check CHECK (series IN ('analytics_events', 'blockchain_metrics')),
  minute TIMESTAMPTZ NOT NULL,
  removed BOOLEAN NOT NULL
);

-- How far the sums of a series are: what was committed before `refreshed_at` is in them. Nothing before `kept_from` is
-- there any more, so nothing before it is summed up anew.
CREATE TABLE series_refreshes (
  series VARCHAR(30) CONSTRAINT series_refreshes_pkey PRIMARY KEY
    CONSTRAINT series_refreshes_series_check CHECK (series IN ('analytics_events', 'blockchain_metrics')),
  refreshed_at TIMESTAMPTZ,
  kept_from TIMESTAMPTZ NOT NULL DEFAULT '-infinity'
);
INSERT INTO series_refreshes (series) VALUES ('analytics_events'), ('blockchain_metrics');

-- Who did what in which quarter of an hour: the finest grain that every time zone's days are made of.
CREATE TABLE event_user_slots (
  event_type VARCHAR(50) NOT NULL,
  slot TIMESTAMPTZ NOT NULL,
  user_id UUID NOT NULL,
  first_at TIMESTAMPTZ NOT NULL,
  CONSTRAINT event_user_slots_pkey PRIMARY KEY (event_type, slot, user_id),
  CONSTRAINT event_user_slots_first_at_check CHECK (first_at >= slot AND first_at < slot + interval '15 minutes')
);
CREATE INDEX idx_event_user_slots_slot ON event_user_slots (slot);
CREATE INDEX idx_event_user_slots_user ON event_user_slots (user_id, slot);

-- When somebody did something, in order of time. One row a person and type, so that a funnel's step is one search in a
-- sorted array for each person, however much they did.
CREATE TABLE event_user_times (
  event_type VARCHAR(50) NOT NULL,
  user_id UUID NOT NULL,
  times TIMESTAMPTZ[] NOT NULL CONSTRAINT event_user_times_times_check CHECK (cardinality(times) > 0),
  CONSTRAINT event_user_times_pkey PRIMARY KEY (event_type, user_id)
);
CREATE INDEX idx_event_user_times_user ON event_user_times (user_id);

-- When somebody was first seen: to which cohort they belong, in any zone.
CREATE TABLE event_users (
  user_id UUID CONSTRAINT event_users_pkey PRIMARY KEY,
  first_at TIMESTAMPTZ NOT NULL
);

-- Zones whose periods are kept counted, and when somebody last asked for them.
CREATE TABLE event_zones (
  zone VARCHAR(64) CONSTRAINT event_zones_pkey PRIMARY KEY,
  asked_on DATE NOT NULL DEFAULT current_date
);

-- Periods of a time zone whose distinct users are counted. A period that was written to loses its row and gets it
-- back with the next refresh; one that nobody asked for has none.
CREATE TABLE event_periods (
  zone VARCHAR(64) NOT NULL
    CONSTRAINT event_periods_zone_fkey REFERENCES event_zones (zone) ON DELETE CASCADE,
  unit VARCHAR(5) NOT NULL CONSTRAINT event_periods_unit_check CHECK (unit IN ('hour', 'day', 'week', 'month')),
  start TIMESTAMPTZ NOT NULL,
  finish TIMESTAMPTZ NOT NULL,
  CONSTRAINT event_periods_pkey PRIMARY KEY (zone, unit, start),
  CONSTRAINT event_periods_finish_check CHECK (finish > start)
);
CREATE INDEX idx_event_periods_finish ON event_periods (finish);

CREATE TABLE event_period_users (
  zone VARCHAR(64) NOT NULL,
  unit VARCHAR(5) NOT NULL,
  start TIMESTAMPTZ NOT NULL,
  event_type VARCHAR(50) NOT NULL,
  users BIGINT NOT NULL CONSTRAINT event_period_users_users_check CHECK (users > 0),
  CONSTRAINT event_period_users_pkey PRIMARY KEY (zone, unit, start, event_type),
  CONSTRAINT event_period_users_period_fkey
    FOREIGN KEY (zone, unit, start) REFERENCES event_periods (zone, unit, start) ON DELETE CASCADE
);

-- Of those who were there in a period, how many were first seen in which: retention, ready to be read.
CREATE TABLE event_period_cohorts (
  zone VARCHAR(64) NOT NULL,
  unit VARCHAR(5) NOT NULL,
  start TIMESTAMPTZ NOT NULL,
  cohort TIMESTAMPTZ NOT NULL,
  users BIGINT NOT NULL CONSTRAINT event_period_cohorts_users_check CHECK (users > 0),
  CONSTRAINT event_period_cohorts_pkey PRIMARY KEY (zone, unit, start, cohort),
  CONSTRAINT event_period_cohorts_cohort_check CHECK (cohort <= start),
  CONSTRAINT event_period_cohorts_period_fkey
    FOREIGN KEY (zone, unit, start) REFERENCES event_periods (zone, unit, start) ON DELETE CASCADE
);
CREATE INDEX idx_event_period_cohorts_cohort ON event_period_cohorts (zone, unit, cohort);
