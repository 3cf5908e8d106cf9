GRANT SELECT ON blockchain_metrics_minute, blockchain_metrics_hour, blockchain_metrics_day TO app_public;
GRANT SELECT ON analytics_events_minute, analytics_events_quarter, analytics_events_hour, analytics_events_day,
  blockchain_metrics_minute, blockchain_metrics_hour, blockchain_metrics_day, series_refreshes,
  event_user_slots, event_user_times, event_users, event_zones, event_periods, event_period_users, event_period_cohorts TO admin_role, app_worker;
-- Whose data is erased leaves no trace in the sums either; all else is the refresh's.
GRANT DELETE ON event_user_slots, event_user_times, event_users TO app_worker;
GRANT DELETE ON event_zones TO app_worker;
GRANT EXECUTE ON FUNCTION refresh_series(INTEGER), keep_series_partitions(DATE, DATE), drop_old_series(TEXT, DATE)
  TO app_worker;
GRANT EXECUTE ON FUNCTION periods_of(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ),
  ensure_event_periods(TEXT, TEXT, TIMESTAMPTZ, TIMESTAMPTZ) TO admin_role, app_worker;
