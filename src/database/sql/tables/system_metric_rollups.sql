-- Sums of system_metrics by quarter of an hour and by hour; they outlive the samples.
CREATE TABLE system_metric_rollups (
  minutes SMALLINT NOT NULL CONSTRAINT system_metric_rollups_minutes_check CHECK (minutes IN (15, 60)),
  bucket TIMESTAMPTZ NOT NULL,
  metric_type VARCHAR(50) NOT NULL,
  samples INTEGER NOT NULL CONSTRAINT system_metric_rollups_samples_check CHECK (samples > 0),
  total NUMERIC NOT NULL,
  least DECIMAL(18,6) NOT NULL,
  most DECIMAL(18,6) NOT NULL,
  CONSTRAINT system_metric_rollups_pkey PRIMARY KEY (minutes, bucket, metric_type),
  CONSTRAINT system_metric_rollups_most_check CHECK (least <= most)
);
GRANT SELECT ON system_metric_rollups TO admin_role, app_worker;

CREATE FUNCTION add_system_metrics() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  INSERT INTO system_metric_rollups AS kept (minutes, bucket, metric_type, samples, total, least, most)
  SELECT w.minutes, date_bin(make_interval(mins => w.minutes), a.timestamp, 'epoch'), a.metric_type, count(*),
         sum(a.metric_value), min(a.metric_value), max(a.metric_value)
    FROM added a CROSS JOIN (VALUES (15), (60)) AS w (minutes)
   WHERE a.metric_value IS NOT NULL
   GROUP BY 1, 2, 3
   -- In one order everywhere: two writers never wait for each other.
   ORDER BY 1, 2, 3
  ON CONFLICT (minutes, bucket, metric_type) DO UPDATE
     SET samples = kept.samples + excluded.samples, total = kept.total + excluded.total,
         least = least(kept.least, excluded.least), most = greatest(kept.most, excluded.most);
  RETURN NULL;
END
$$;

-- A sample that is taken back or changed (an import that is undone) is summed up anew with what is left of its hour.
CREATE FUNCTION recount_system_metrics() RETURNS TRIGGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_setting('app.pruning_samples', true) = 'on' THEN
    RETURN NULL;
  END IF;
  -- Two at the same hour would each miss what the other has not yet committed.
  LOCK TABLE system_metric_rollups IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM system_metric_rollups k
   USING (SELECT DISTINCT date_bin('1 hour', r.timestamp, 'epoch') AS hour, r.metric_type FROM removed r) h
   WHERE k.metric_type = h.metric_type AND k.bucket >= h.hour AND k.bucket < h.hour + interval '1 hour';
  INSERT INTO system_metric_rollups (minutes, bucket, metric_type, samples, total, least, most)
  SELECT w.minutes, date_bin(make_interval(mins => w.minutes), m.timestamp, 'epoch'), m.metric_type, count(*),
         sum(m.metric_value), min(m.metric_value), max(m.metric_value)
    FROM (SELECT DISTINCT date_bin('1 hour', r.timestamp, 'epoch') AS hour, r.metric_type FROM removed r) h
    JOIN system_metrics m
      ON m.metric_type = h.metric_type AND m.timestamp >= h.hour AND m.timestamp < h.hour + interval '1 hour'
    CROSS JOIN (VALUES (15), (60)) AS w (minutes)
   WHERE m.metric_value IS NOT NULL
   GROUP BY 1, 2, 3;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION add_system_metrics(), recount_system_metrics() FROM PUBLIC;

CREATE TRIGGER system_metrics_add AFTER INSERT ON system_metrics
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION add_system_metrics();
CREATE TRIGGER system_metrics_recount_before AFTER UPDATE ON system_metrics
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION recount_system_metrics();
CREATE TRIGGER system_metrics_recount_after AFTER UPDATE ON system_metrics
  REFERENCING NEW TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION recount_system_metrics();
CREATE TRIGGER system_metrics_recount_removed AFTER DELETE ON system_metrics
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION recount_system_metrics();

-- Samples are kept for a while, their sums for longer.
CREATE FUNCTION prune_system_metrics(sample_days INTEGER, sum_days INTEGER) RETURNS BIGINT
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  pruned BIGINT;
BEGIN
  IF sample_days < 1 OR sum_days < sample_days THEN
    RAISE EXCEPTION 'samples are kept for a day at least, their sums for longer' USING ERRCODE = 'check_violation';
  END IF;
  -- Whole hours: one that is half there would be counted as half when something of it is taken back.
  PERFORM set_config('app.pruning_samples', 'on', true);
  -- What an import brought stays: it is verified against its files.
  DELETE FROM system_metrics
   WHERE timestamp < date_trunc('hour', now()) - make_interval(days => sample_days) AND NOT metadata ? 'import';
  GET DIAGNOSTICS pruned = ROW_COUNT;
  PERFORM set_config('app.pruning_samples', 'off', true);
  DELETE FROM system_metric_rollups WHERE bucket < now() - make_interval(days => sum_days);
  RETURN pruned;
END
$$;
REVOKE EXECUTE ON FUNCTION prune_system_metrics(INTEGER, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prune_system_metrics(INTEGER, INTEGER) TO app_worker;
GRANT EXECUTE ON FUNCTION periods_of(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ) TO admin_role, app_worker;

INSERT INTO system_metric_rollups (minutes, bucket, metric_type, samples, total, least, most)
SELECT w.minutes, date_bin(make_interval(mins => w.minutes), m.timestamp, 'epoch'), m.metric_type, count(*),
       sum(m.metric_value), min(m.metric_value), max(m.metric_value)
  FROM system_metrics m CROSS JOIN (VALUES (15), (60)) AS w (minutes)
 WHERE m.metric_value IS NOT NULL
 GROUP BY 1, 2, 3;
