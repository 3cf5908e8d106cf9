-- Idempotent. The investor's login can never become staff, nor staff a job: each role has one login.
DO $$
DECLARE
  membership RECORD;
BEGIN
  FOR membership IN
    SELECT * FROM (VALUES
      ('app_public', 'pend_app'), ('app_user', 'pend_app'),
      ('admin_role', 'pend_staff'),
      ('app_worker', 'pend_worker'),
      ('app_public', 'pend_analytics'), ('admin_role', 'pend_analytics'), ('app_worker', 'pend_analytics')
    ) AS wanted (granted, login)
    WHERE NOT EXISTS (
      SELECT FROM pg_auth_members m
       WHERE m.roleid = to_regrole(wanted.granted) AND m.member = to_regrole(wanted.login)
    )
  LOOP
    EXECUTE format('GRANT %I TO %I', membership.granted, membership.login);
  END LOOP;
END
$$;
