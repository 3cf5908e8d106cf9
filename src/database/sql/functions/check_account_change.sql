-- What staff may do to accounts beside check_role_grant(). A password that another sets is a one-time password, and
-- only its owner ends that, by a password of their own. Before anybody has logged in, the staff's door changes no
-- account's rights or password: an empty identity is nobody, not somebody else.
CREATE OR REPLACE FUNCTION check_account_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
BEGIN
  IF current_user <> 'admin_role' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.password_hash IS NOT NULL AND NOT NEW.must_change_password THEN
      RAISE EXCEPTION 'the password of a new account is a one-time password'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_one_time_password';
    END IF;
    RETURN NEW;
  END IF;
  IF admin IS NULL
     AND (NEW.email, NEW.role, NEW.permissions, NEW.is_active, NEW.password_hash, NEW.must_change_password)
         IS DISTINCT FROM
         (OLD.email, OLD.role, OLD.permissions, OLD.is_active, OLD.password_hash, OLD.must_change_password) THEN
    RAISE EXCEPTION 'an account is changed by somebody'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_changed_by_somebody';
  END IF;
  IF NEW.password_hash IS DISTINCT FROM OLD.password_hash AND NEW.id <> admin AND NOT NEW.must_change_password THEN
    RAISE EXCEPTION 'a password that another sets is a one-time password'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_one_time_password';
  END IF;
  IF OLD.must_change_password AND NOT NEW.must_change_password
     AND (NEW.id <> admin OR NEW.password_hash IS NOT DISTINCT FROM OLD.password_hash) THEN
    RAISE EXCEPTION 'a one-time password ends with one of its owner''s own'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_one_time_password';
  END IF;
  RETURN NEW;
END
$$;
