-- What was there before anything was marked is summed up by the first refresh.
INSERT INTO series_marks (series, minute, removed)
SELECT DISTINCT 'analytics_events', date_bin('1 minute', time, 'epoch'), false FROM analytics_events;
INSERT INTO series_marks (series, minute, removed)
SELECT DISTINCT 'blockchain_metrics', date_bin('1 minute', time, 'epoch'), false FROM blockchain_metrics;
