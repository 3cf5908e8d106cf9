-- Every run of a declared task. A run without an end is under way, or its process died: the next one says which.
CREATE TABLE job_runs (
  id UUID CONSTRAINT job_runs_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  name VARCHAR(100) NOT NULL,
  cause VARCHAR(10) NOT NULL CONSTRAINT job_runs_cause_check CHECK (cause IN ('schedule', 'request')),
  status VARCHAR(20) NOT NULL DEFAULT 'running'
    CONSTRAINT job_runs_status_check CHECK (status IN ('running', 'succeeded', 'failed', 'interrupted')),
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  finished_at TIMESTAMPTZ,
  duration_ms INTEGER CONSTRAINT job_runs_duration_ms_check CHECK (duration_ms >= 0),
  -- What the task counted, e.g. {"rows": 12}.
  result JSONB,
  error TEXT,
  CONSTRAINT job_runs_finished_check CHECK ((status = 'running') = (finished_at IS NULL)),
  CONSTRAINT job_runs_error_check CHECK (error IS NULL OR status IN ('failed', 'interrupted'))
);
CREATE INDEX idx_job_runs_name_started_at ON job_runs (name, started_at);
CREATE INDEX idx_job_runs_started_at ON job_runs (started_at);

ALTER TABLE job_runs ENABLE ROW LEVEL SECURITY;
ALTER TABLE job_runs FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_job_runs_policy ON job_runs FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY worker_job_runs_policy ON job_runs FOR ALL TO app_worker USING (true) WITH CHECK (true);
CREATE POLICY admin_job_runs_policy ON job_runs FOR SELECT TO admin_role USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON job_runs TO app_worker;
GRANT SELECT ON job_runs TO admin_role;
