CREATE TABLE user_analytics (
  id UUID CONSTRAINT user_analytics_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID CONSTRAINT user_analytics_user_id_fkey REFERENCES users (id),
  event_type VARCHAR(50) NOT NULL,
  event_data JSONB NOT NULL DEFAULT '{}',
  session_id VARCHAR(100),
  ip_address INET,
  user_agent TEXT,
  timestamp TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_user_analytics_user_id ON user_analytics (user_id);
CREATE INDEX idx_user_analytics_event_type ON user_analytics (event_type);
CREATE INDEX idx_user_analytics_timestamp ON user_analytics (timestamp);
CREATE INDEX idx_user_analytics_user_event_time ON user_analytics (user_id, event_type, timestamp);

CREATE TABLE system_metrics (
  id UUID CONSTRAINT system_metrics_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  metric_type VARCHAR(50) NOT NULL,
  metric_value DECIMAL(18,6) CONSTRAINT system_metrics_metric_value_check CHECK (metric_value <> 'NaN'),
  metadata JSONB NOT NULL DEFAULT '{}',
  timestamp TIMESTAMPTZ NOT NULL DEFAULT now()
);
CREATE INDEX idx_system_metrics_metric_type ON system_metrics (metric_type);
CREATE INDEX idx_system_metrics_timestamp ON system_metrics (timestamp);

-- One row: proof that the secrets of this process are those that the data was written with.
CREATE TABLE secret_canary (
  id BOOLEAN CONSTRAINT secret_canary_pkey PRIMARY KEY DEFAULT true
    CONSTRAINT secret_canary_id_check CHECK (id),
  sealed TEXT NOT NULL,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
