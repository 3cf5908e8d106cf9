-- Idempotent. Roles belong to the whole server, so another process may create them at the same moment:
-- losing that race is success. A login of a managed provider that may not create roles finds them made.
DO $$
DECLARE
  role_name TEXT;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['app_public', 'app_user', 'admin_role', 'app_worker'] LOOP
    IF to_regrole(role_name) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END LOOP;
  -- NOINHERIT: a login can do nothing until it takes one of its roles, so a forgotten transaction fails closed.
  FOREACH role_name IN ARRAY ARRAY['pend_app', 'pend_staff', 'pend_worker', 'pend_analytics'] LOOP
    IF to_regrole(role_name) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I LOGIN NOINHERIT', role_name);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END LOOP;
  IF to_regrole('pend_owner') IS NULL THEN
    BEGIN
      CREATE ROLE pend_owner LOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
END
$$;
