GRANT USAGE ON SCHEMA public TO app_public, admin_role, app_worker;
GRANT SELECT ON blockchain_metrics TO app_public;
GRANT SELECT ON blockchain_metrics, analytics_events TO admin_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON blockchain_metrics, analytics_events TO app_worker;
