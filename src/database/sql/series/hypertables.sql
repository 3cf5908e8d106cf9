-- The same tables as in partitioned_tables.sql, as hypertables: TimescaleDB keeps its own chunks and refuses a
-- table that is partitioned already.
CREATE EXTENSION IF NOT EXISTS timescaledb;

CREATE TABLE blockchain_metrics (
  time TIMESTAMPTZ NOT NULL,
  block_number BIGINT NOT NULL,
  transaction_count INTEGER,
  gas_used BIGINT,
  network_hash_rate BIGINT,
  CONSTRAINT blockchain_metrics_pkey PRIMARY KEY (time, block_number)
);

CREATE TABLE analytics_events (
  time TIMESTAMPTZ NOT NULL,
  event_id UUID NOT NULL DEFAULT gen_random_uuid(),
  event_type VARCHAR(50) NOT NULL,
  user_id UUID,
  event_data JSONB NOT NULL DEFAULT '{}',
  session_id VARCHAR(100),
  CONSTRAINT analytics_events_pkey PRIMARY KEY (time, event_id)
);
CREATE INDEX idx_analytics_events_type_time ON analytics_events (event_type, time DESC);
CREATE INDEX idx_analytics_events_user_time ON analytics_events (user_id, time DESC);

SELECT create_hypertable('blockchain_metrics', 'time');
SELECT create_hypertable('analytics_events', 'time');
