-- The two series of the analytics database. Time is part of every unique key: hypertables and partitions
-- demand it, and a retried write is recognised by it.
CREATE TABLE blockchain_metrics (
  time TIMESTAMPTZ NOT NULL,
  block_number BIGINT NOT NULL,
  transaction_count INTEGER,
  gas_used BIGINT,
  network_hash_rate BIGINT,
  CONSTRAINT blockchain_metrics_pkey PRIMARY KEY (time, block_number)
) PARTITION BY RANGE (time);

CREATE TABLE analytics_events (
  time TIMESTAMPTZ NOT NULL,
  event_id UUID NOT NULL DEFAULT gen_random_uuid(),
  event_type VARCHAR(50) NOT NULL,
  user_id UUID,
  event_data JSONB NOT NULL DEFAULT '{}',
  session_id VARCHAR(100),
  CONSTRAINT analytics_events_pkey PRIMARY KEY (time, event_id)
) PARTITION BY RANGE (time);
CREATE INDEX idx_analytics_events_type_time ON analytics_events (event_type, time DESC);
CREATE INDEX idx_analytics_events_user_time ON analytics_events (user_id, time DESC);
