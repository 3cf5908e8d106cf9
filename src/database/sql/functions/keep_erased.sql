-- What was erased stays erased: a destroyed key does not come back, nor do the personal fields of its owner. The row
-- itself stays as well, since it tells an importer that somebody was here and is not to be filled in again.
CREATE OR REPLACE FUNCTION keep_key_destroyed() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'a destroyed key stays destroyed'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'user_keys_stay_destroyed';
END
$$;

-- SECURITY DEFINER: an investor's own role does not see certificates.
CREATE OR REPLACE FUNCTION keep_profile_erased() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM erasure_certificates c WHERE c.user_id = NEW.user_id) THEN
    RAISE EXCEPTION 'the profile of somebody erased stays empty'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'user_profiles_stay_erased';
  END IF;
  RETURN NEW;
END
$$;
REVOKE EXECUTE ON FUNCTION keep_profile_erased() FROM PUBLIC;
