-- Destroys what is personal of one closed account and certifies it, in one transaction; asked again, the certificate
-- that was given is the answer. The key goes first: whatever was sealed with it (phone, papers, notes) is unreadable
-- from then on, here and in every copy. Kept are the rows that the law wants for seven years, under an id that leads
-- to nobody: the hash of the phone becomes random, so neither a phone, a legacy key nor a chain topic finds the row.
-- The digest is SHA-256 of the certificate's lines (see docs/erasure.md).
CREATE FUNCTION destroy_personal_data(subject UUID, key_name TEXT, admin UUID) RETURNS erasure_certificates
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  held users;
  certificate erasure_certificates;
  papers UUID[];
  counts BIGINT[];
  counted BIGINT;
BEGIN
  -- Two who erase at once: the second waits here and finds the first's certificate.
  SELECT * INTO held FROM users WHERE id = subject FOR UPDATE;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  SELECT * INTO certificate FROM erasure_certificates WHERE user_id = subject;
  IF FOUND THEN
    RETURN certificate;
  END IF;
  IF held.status <> 'closed' THEN
    RAISE EXCEPTION 'an account is closed before it is erased'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_erase_closed';
  END IF;
  -- Setting one locks the application: whoever was first is seen here, whoever comes later finds it erased.
  PERFORM FROM kyc_applications k WHERE k.user_id = subject FOR UPDATE;
  IF EXISTS (SELECT FROM kyc_applications k WHERE k.user_id = subject AND k.legal_hold_at IS NOT NULL) THEN
    RAISE EXCEPTION 'a legal hold keeps the account from being erased'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_legal_hold';
  END IF;

  INSERT INTO user_keys AS k (user_id, key_id, wrapped_key, destroyed_at) VALUES (subject, 'none', NULL, now())
  ON CONFLICT (user_id) DO UPDATE SET wrapped_key = NULL, destroyed_at = now() WHERE k.destroyed_at IS NULL;
  UPDATE users
     SET phone_hash = encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex')
   WHERE id = subject;
  -- An empty one where there was none: nobody can add it later.
  INSERT INTO user_profiles (user_id) VALUES (subject) ON CONFLICT DO NOTHING;
  UPDATE user_profiles
     SET phone_number_masked = NULL, phone_encrypted = NULL, country_code = NULL, registration_ip = NULL,
         last_login_at = NULL, login_count = 0, device_fingerprints = '[]', preferences = '{}',
         -- Which terms were accepted and when is proof of a contract.
         metadata = CASE WHEN metadata ? 'terms' THEN jsonb_build_object('terms', metadata -> 'terms') ELSE '{}' END
   WHERE user_id = subject;
  GET DIAGNOSTICS counted = ROW_COUNT; counts[1] := counted;
  DELETE FROM user_sessions WHERE user_id = subject;
  GET DIAGNOSTICS counted = ROW_COUNT; counts[2] := counted;
  DELETE FROM one_time_codes WHERE phone_hash = held.phone_hash;
  GET DIAGNOSTICS counted = ROW_COUNT; counts[3] := counted;
  DELETE FROM sign_in_nonces WHERE address = held.blockchain_address;
  DELETE FROM idempotency_keys WHERE actor_type = 'user' AND actor_id = subject;
  DELETE FROM user_analytics WHERE user_id = subject;
  GET DIAGNOSTICS counted = ROW_COUNT; counts[4] := counted;
  UPDATE kyc_applications
     SET personal_data_sealed = NULL, review_notes = NULL, metadata = metadata - 'legacy' WHERE user_id = subject;
  UPDATE kyc_documents d
     SET original_filename = NULL, stored_filename = NULL, file_path = NULL, metadata = d.metadata - 'legacy'
    FROM kyc_applications a WHERE a.id = d.application_id AND a.user_id = subject;
  GET DIAGNOSTICS counted = ROW_COUNT; counts[5] := counted;
  SELECT count(*) INTO counted FROM user_notes WHERE user_id = subject;
  counts[6] := counted;
  -- The importer's ledger has rows as they were; a batch with a row that changed since cannot be undone any more.
  papers := ARRAY[subject]
    || ARRAY(SELECT a.id FROM kyc_applications a WHERE a.user_id = subject)
    || ARRAY(SELECT d.id FROM kyc_documents d JOIN kyc_applications a ON a.id = d.application_id
              WHERE a.user_id = subject);
  UPDATE import_changes c
     SET before = (SELECT jsonb_agg(CASE WHEN c.row_ids[i.place] = ANY (papers) THEN '{}' ELSE i.image END
                                    ORDER BY i.place)
                     FROM jsonb_array_elements(c.before) WITH ORDINALITY AS i (image, place))
   WHERE c.before IS NOT NULL AND c.row_ids && papers;

  certificate.id := gen_random_uuid();
  certificate.user_id := subject;
  certificate.erased_at := date_trunc('milliseconds', clock_timestamp());
  certificate.erased_by := admin;
  certificate.key_id := key_name;
  certificate.destroyed := jsonb_build_array(
    jsonb_build_object('what', 'encryption key, and with it the phone, KYC data, documents and notes it sealed', 'rows', 1),
    jsonb_build_object('what', 'link from the phone number to the account', 'rows', 1),
    jsonb_build_object('what', 'profile: phone, country, devices, preferences, logins, address of registration',
                       'rows', counts[1]),
    jsonb_build_object('what', 'sessions with their network addresses and agents', 'rows', counts[2]),
    jsonb_build_object('what', 'one-time codes', 'rows', counts[3]),
    jsonb_build_object('what', 'events of use', 'rows', counts[4]),
    jsonb_build_object('what', 'names and places of KYC documents, notes of the review', 'rows', counts[5]),
    jsonb_build_object('what', 'notes of staff', 'rows', counts[6]));
  certificate.kept := (
    SELECT jsonb_agg(jsonb_build_object('what', k.what, 'why', k.why, 'until', to_char(
             certificate.erased_at AT TIME ZONE 'UTC' + interval '7 years', 'YYYY-MM-DD')) ORDER BY k.place)
      FROM (VALUES
        (1, 'investments, refunds and the wallet address they were paid from', 'financial records'),
        (2, 'KYC decisions, their times and the hashes of the documents', 'proof that identity was checked'),
        (3, 'audit log, where phones, devices and file names are blacked out', 'sealed record of who did what'),
        (4, 'version and time of the terms accepted', 'proof of the contract'),
        (5, 'backups made before, whose master keys are kept apart', 'recovery')
      ) AS k (place, what, why));
  certificate.digest := encode(sha256(convert_to(
    concat_ws(E'\n', 'pend.erasure_certificate.1', certificate.id, certificate.user_id,
      to_char(certificate.erased_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      coalesce(certificate.key_id, '-'),
      (SELECT string_agg(E'destroyed\t' || (d ->> 'what') || E'\t' || (d ->> 'rows'), E'\n' ORDER BY place)
         FROM jsonb_array_elements(certificate.destroyed) WITH ORDINALITY AS e (d, place)),
      (SELECT string_agg(E'kept\t' || (k ->> 'what') || E'\t' || (k ->> 'why') || E'\t' || (k ->> 'until'), E'\n'
                         ORDER BY place)
         FROM jsonb_array_elements(certificate.kept) WITH ORDINALITY AS e (k, place))), 'UTF8')), 'hex');
  INSERT INTO erasure_certificates SELECT certificate.*;
  RETURN certificate;
END
$$;
REVOKE EXECUTE ON FUNCTION destroy_personal_data(UUID, TEXT, UUID) FROM PUBLIC;

-- At somebody's request, by who is logged in.
-- SECURITY DEFINER: no role of the application may destroy a key or remove a session's history by hand.
CREATE OR REPLACE FUNCTION erase_user(subject UUID, key_name TEXT) RETURNS erasure_certificates
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
BEGIN
  IF admin IS NULL THEN
    RAISE EXCEPTION 'nobody is logged in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN destroy_personal_data(subject, key_name, admin);
END
$$;
REVOKE EXECUTE ON FUNCTION erase_user(UUID, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_user(UUID, TEXT) TO admin_role;

-- Closed accounts whose seven years are over: since the closing, since the last decision on an application and since
-- the last movement of money. Nobody under a legal hold, nobody erased.
CREATE FUNCTION find_retired_users() RETURNS SETOF UUID
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.id FROM users u
   WHERE u.status = 'closed' AND coalesce(u.closed_at, u.updated_at) < clock_timestamp() - interval '7 years'
     AND NOT EXISTS (SELECT FROM erasure_certificates c WHERE c.user_id = u.id)
     AND NOT EXISTS (SELECT FROM kyc_applications k
                      WHERE k.user_id = u.id
                        AND (k.legal_hold_at IS NOT NULL
                             OR greatest(k.created_at, k.submitted_at, k.reviewed_at, k.revoked_at)
                                >= clock_timestamp() - interval '7 years'))
     AND NOT EXISTS (SELECT FROM investments i
                      WHERE i.user_id = u.id
                        AND greatest(i.invested_at, i.confirmed_at) >= clock_timestamp() - interval '7 years')
   ORDER BY u.closed_at, u.id
$$;
REVOKE EXECUTE ON FUNCTION find_retired_users() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_retired_users() TO app_worker;

-- By the worker alone, and only whose years are over.
CREATE FUNCTION erase_retired_user(subject UUID, key_name TEXT) RETURNS erasure_certificates
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT subject IN (SELECT find_retired_users()) THEN
    RAISE EXCEPTION 'the years of retention are not over'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_retention';
  END IF;
  RETURN destroy_personal_data(subject, key_name, NULL);
END
$$;
REVOKE EXECUTE ON FUNCTION erase_retired_user(UUID, TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION erase_retired_user(UUID, TEXT) TO app_worker;
