-- What TimescaleDB keeps as continuous aggregates (continuous_aggregates.sql), under the same names and with the same
-- columns, kept by refresh_series().
CREATE TABLE analytics_events_minute (
  bucket TIMESTAMPTZ NOT NULL,
  event_type VARCHAR(50) NOT NULL,
  events BIGINT NOT NULL CONSTRAINT analytics_events_minute_events_check CHECK (events > 0),
  CONSTRAINT analytics_events_minute_pkey PRIMARY KEY (bucket, event_type)
);
CREATE TABLE analytics_events_quarter (
  bucket TIMESTAMPTZ NOT NULL,
  event_type VARCHAR(50) NOT NULL,
  events BIGINT NOT NULL CONSTRAINT analytics_events_quarter_events_check CHECK (events > 0),
  CONSTRAINT analytics_events_quarter_pkey PRIMARY KEY (bucket, event_type)
);
CREATE TABLE analytics_events_hour (
  bucket TIMESTAMPTZ NOT NULL,
  event_type VARCHAR(50) NOT NULL,
  events BIGINT NOT NULL CONSTRAINT analytics_events_hour_events_check CHECK (events > 0),
  CONSTRAINT analytics_events_hour_pkey PRIMARY KEY (bucket, event_type)
);
CREATE TABLE analytics_events_day (
  bucket TIMESTAMPTZ NOT NULL,
  event_type VARCHAR(50) NOT NULL,
  events BIGINT NOT NULL CONSTRAINT analytics_events_day_events_check CHECK (events > 0),
  CONSTRAINT analytics_events_day_pkey PRIMARY KEY (bucket, event_type)
);

CREATE TABLE blockchain_metrics_minute (
  bucket TIMESTAMPTZ CONSTRAINT blockchain_metrics_minute_pkey PRIMARY KEY,
  blocks BIGINT NOT NULL,
  transactions NUMERIC NOT NULL,
  gas_used NUMERIC NOT NULL
);
CREATE TABLE blockchain_metrics_hour (
  bucket TIMESTAMPTZ CONSTRAINT blockchain_metrics_hour_pkey PRIMARY KEY,
  blocks BIGINT NOT NULL,
  transactions NUMERIC NOT NULL,
  gas_used NUMERIC NOT NULL
);
CREATE TABLE blockchain_metrics_day (
  bucket TIMESTAMPTZ CONSTRAINT blockchain_metrics_day_pkey PRIMARY KEY,
  blocks BIGINT NOT NULL,
  transactions NUMERIC NOT NULL,
  gas_used NUMERIC NOT NULL
);
