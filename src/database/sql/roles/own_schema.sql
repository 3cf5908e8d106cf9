-- Idempotent. On a configured server the connecting login may be an administrator; what migrations create must
-- belong to pend_owner all the same, and only pend_owner may create.
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'pend_owner', 'MEMBER') THEN
    EXECUTE format('GRANT pend_owner TO %I', current_user);
  END IF;
  IF NOT pg_has_role('pend_owner', (SELECT nspowner FROM pg_namespace WHERE nspname = 'public'), 'USAGE') THEN
    ALTER SCHEMA public OWNER TO pend_owner;
  END IF;
  EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO app_worker', current_database());
  EXECUTE format('GRANT CREATE, TEMPORARY ON DATABASE %I TO pend_owner', current_database());
END
$$;
