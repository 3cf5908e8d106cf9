-- PostgreSQL 15; made by scripts/schema/dump.js; migrations change it, nobody edits it.
SET check_function_bodies = false;

--: SCHEMA pend_extensions
CREATE SCHEMA pend_extensions;
ALTER SCHEMA pend_extensions OWNER TO pend_owner;

--: EXTENSION pg_trgm
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA pend_extensions;

--: COMMENT EXTENSION pg_trgm
COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';

--: FUNCTION add_system_metrics()
CREATE FUNCTION public.add_system_metrics() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.add_system_metrics() OWNER TO pend_owner;

--: FUNCTION application_figures(text, timestamp with time zone, timestamp with time zone, uuid, timestamp with time zone, timestamp with time zone)
CREATE FUNCTION public.application_figures(status text, submitted_at timestamp with time zone, reviewed_at timestamp with time zone, verified_by uuid, expires_at timestamp with time zone, revoked_at timestamp with time zone) RETURNS TABLE(metric text, part text, at timestamp with time zone, number integer, amount numeric)
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT f.metric, f.part, f.at, 1, 0::numeric
    FROM (VALUES
      ('kyc.submitted', '', submitted_at, status <> 'draft'),
      -- What has ended since was verified all the same.
      ('kyc.decided', CASE WHEN status = 'rejected' THEN 'rejected' ELSE 'verified' END,
       coalesce(reviewed_at, submitted_at), status IN ('verified', 'rejected', 'expired', 'revoked')),
      ('kyc.decision_time', duration_step(reviewed_at - submitted_at), reviewed_at,
       reviewed_at IS NOT NULL AND status IN ('verified', 'rejected', 'expired', 'revoked')),
      ('kyc.reviewed_by', CASE WHEN status = 'rejected' THEN 'rejected ' ELSE 'verified ' END || verified_by, reviewed_at,
       verified_by IS NOT NULL AND reviewed_at IS NOT NULL AND status IN ('verified', 'rejected', 'expired', 'revoked')),
      ('kyc.expired', '', expires_at, status = 'expired' AND expires_at IS NOT NULL),
      ('kyc.revoked', '', revoked_at, status = 'revoked' AND revoked_at IS NOT NULL),
      ('kyc.standing', status, submitted_at, status <> 'draft')
    ) f (metric, part, at, counts)
   WHERE f.counts
$$;
ALTER FUNCTION public.application_figures(status text, submitted_at timestamp with time zone, reviewed_at timestamp with time zone, verified_by uuid, expires_at timestamp with time zone, revoked_at timestamp with time zone) OWNER TO pend_owner;

--: TABLE investments
CREATE TABLE public.investments (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    amount numeric(18,6) NOT NULL,
    currency character varying(10) NOT NULL,
    transaction_hash character varying(66),
    log_index integer,
    block_number bigint,
    status character varying(20) DEFAULT 'pending'::character varying NOT NULL,
    failure_reason character varying(100),
    eligibility jsonb,
    reservation_expires_at timestamp with time zone,
    invested_at timestamp with time zone DEFAULT now() NOT NULL,
    confirmed_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    tokens numeric(36,18),
    contract_address character varying(42),
    agreement_hash character varying(66),
    payment_reference character varying(100),
    amount_units bigint GENERATED ALWAYS AS ((
CASE
    WHEN (amount = 'NaN'::numeric) THEN (0)::numeric
    ELSE (amount * (1000000)::numeric)
END)::bigint) STORED NOT NULL,
    refunded_at timestamp with time zone,
    refunded_amount numeric(18,6),
    CONSTRAINT investments_agreement_hash_check CHECK (((agreement_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT investments_amount_check CHECK (((amount > (0)::numeric) AND (amount <> 'NaN'::numeric))),
    CONSTRAINT investments_block_number_check CHECK ((block_number >= 0)),
    CONSTRAINT investments_contract_address_check CHECK (((contract_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT investments_currency_check CHECK (((currency)::text = ANY ((ARRAY['EGP'::character varying, 'USD'::character varying, 'USDC'::character varying, 'HVT'::character varying])::text[]))),
    CONSTRAINT investments_failure_reason_check CHECK (((failure_reason IS NULL) OR ((status)::text = 'failed'::text))),
    CONSTRAINT investments_log_index_check CHECK ((log_index >= 0)),
    CONSTRAINT investments_log_of_transaction_check CHECK (((log_index IS NULL) OR (transaction_hash IS NOT NULL))),
    CONSTRAINT investments_payment_reference_check CHECK ((btrim((payment_reference)::text) <> ''::text)),
    CONSTRAINT investments_refunded_amount_check CHECK (((refunded_amount > (0)::numeric) AND (refunded_amount <= amount))),
    CONSTRAINT investments_refunded_check CHECK ((((status)::text = 'refunded'::text) OR ((refunded_at IS NULL) AND (refunded_amount IS NULL)))),
    CONSTRAINT investments_status_check CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'confirmed'::character varying, 'failed'::character varying, 'refunded'::character varying])::text[]))),
    CONSTRAINT investments_tokens_check CHECK (((tokens >= (0)::numeric) AND (tokens <> 'NaN'::numeric))),
    CONSTRAINT investments_transaction_hash_check CHECK (((transaction_hash)::text ~ '^0x[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.investments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.investments OWNER TO pend_owner;

--: FUNCTION attach_transaction(uuid, text, integer)
CREATE FUNCTION public.attach_transaction(reservation uuid, hash text, minutes integer) RETURNS SETOF public.investments
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF minutes NOT BETWEEN 1 AND 10080 THEN
    RAISE EXCEPTION 'a payment is waited for for a week at most' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  IF EXISTS (SELECT FROM investments i WHERE i.transaction_hash = hash AND i.id <> reservation) THEN
    RAISE EXCEPTION 'the transaction belongs to another investment'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'idx_investments_transaction_log';
  END IF;
  RETURN QUERY
    UPDATE investments i
       SET transaction_hash = hash,
           reservation_expires_at = greatest(i.reservation_expires_at, i.invested_at + make_interval(mins => minutes))
     WHERE i.id = reservation AND i.user_id = nullif(current_setting('app.current_user_id', true), '')::uuid
       AND i.status = 'pending'
    RETURNING i.*;
END
$$;
ALTER FUNCTION public.attach_transaction(reservation uuid, hash text, minutes integer) OWNER TO pend_owner;

--: FUNCTION audit_redact(jsonb)
CREATE FUNCTION public.audit_redact(row_values jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF row_values IS NULL THEN
    RETURN NULL;
  END IF;
  RETURN (
    SELECT jsonb_object_agg(
      key,
      CASE
        WHEN jsonb_typeof(value) = 'null' THEN value
        WHEN key IN (
          'password_hash', 'session_token', 'phone_hash', 'phone_encrypted', 'phone_number_masked', 'wrapped_key',
          'registration_ip', 'device_fingerprints', 'contact_value', 'file_path', 'original_filename',
          'stored_filename', 'review_notes', 'file_key', 'storage_key'
        ) OR key LIKE '%\_sealed' THEN '"[redacted]"'::jsonb
        -- Only what can hold something nested or a phone is looked through.
        WHEN jsonb_typeof(value) IN ('object', 'array') AND value NOT IN ('{}', '[]') THEN audit_redact_value(value)
        WHEN jsonb_typeof(value) = 'string' AND value #>> '{}' ~ '1[0125]([ -]?[0-9]){8}' THEN audit_redact_value(value)
        ELSE value
      END
    )
    -- A generated column says nothing that the others do not.
    FROM jsonb_each(row_values - 'search_vector')
  );
END
$$;
ALTER FUNCTION public.audit_redact(row_values jsonb) OWNER TO pend_owner;

--: FUNCTION audit_redact_value(jsonb)
CREATE FUNCTION public.audit_redact_value(value jsonb) RETURNS jsonb
    LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
BEGIN
  CASE jsonb_typeof(value)
    WHEN 'object' THEN
      RETURN (SELECT coalesce(jsonb_object_agg(
        e.key,
        CASE
          WHEN jsonb_typeof(e.value) <> 'null' AND lower(replace(e.key, '_', '')) ~
            '(password|secret|token|otp$|^code$|recoverycode|phone|mobilenumber|identityhash|nationalid|privatekey|mnemonic)'
          THEN '"[redacted]"'::jsonb
          ELSE audit_redact_value(e.value)
        END), '{}') FROM jsonb_each(value) e);
    WHEN 'array' THEN
      RETURN (SELECT coalesce(jsonb_agg(audit_redact_value(e.value) ORDER BY e.ordinality), '[]')
                FROM jsonb_array_elements(value) WITH ORDINALITY e);
    WHEN 'string' THEN
      RETURN to_jsonb(regexp_replace(value #>> '{}',
        '(?<![0-9A-Za-z])(\+?20|0020|0)[ -]?1[0125]([ -]?[0-9]){8}(?![0-9A-Za-z]|\.[0-9])', '[redacted]', 'g'));
    ELSE
      RETURN value;
  END CASE;
END
$_$;
ALTER FUNCTION public.audit_redact_value(value jsonb) OWNER TO pend_owner;

--: FUNCTION audit_trigger_function()
CREATE FUNCTION public.audit_trigger_function() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  key_column CONSTANT text := coalesce(TG_ARGV[0], 'id');
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
  app_user CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
  import_batch CONSTANT uuid := nullif(current_setting('app.import_batch', true), '')::uuid;
  old_row JSONB;
  new_row JSONB;
BEGIN
  -- An import writes its own ledger, row by row; a second copy here would halve its speed. Only the worker's
  -- login can say so, and only while that batch is running.
  IF import_batch IS NOT NULL AND session_user = 'pend_worker'
     AND EXISTS (SELECT FROM import_batches b WHERE b.id = import_batch AND b.status = 'running') THEN
    RETURN NULL;
  END IF;
  IF TG_OP <> 'INSERT' THEN
    old_row := to_jsonb(OLD);
  END IF;
  IF TG_OP <> 'DELETE' THEN
    new_row := to_jsonb(NEW);
  END IF;
  INSERT INTO admin_logs (
    admin_id, actor_type, actor_id, action, resource_type, resource_id,
    old_values, new_values, ip_address, user_agent, request_id
  ) VALUES (
    admin,
    CASE WHEN admin IS NOT NULL THEN 'admin' WHEN app_user IS NOT NULL THEN 'user' ELSE 'system' END,
    coalesce(admin, app_user),
    TG_OP,
    TG_TABLE_NAME,
    coalesce(new_row, old_row) ->> key_column,
    audit_redact(old_row),
    audit_redact(new_row),
    nullif(current_setting('app.client_ip', true), '')::inet,
    nullif(current_setting('app.user_agent', true), ''),
    nullif(current_setting('app.request_id', true), '')
  );
  RETURN NULL;
END
$$;
ALTER FUNCTION public.audit_trigger_function() OWNER TO pend_owner;

--: FUNCTION build_chain_index(text)
CREATE FUNCTION public.build_chain_index(index_name text) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET maintenance_work_mem TO '128MB'
    AS $$
DECLARE
  wanted text;
BEGIN
  SELECT d.definition INTO wanted FROM deferrable_chain_indexes() d WHERE d.name = index_name;
  IF wanted IS NULL THEN
    RAISE EXCEPTION 'no index % is deferred', index_name USING ERRCODE = 'invalid_parameter_value';
  END IF;
  EXECUTE format('CREATE INDEX IF NOT EXISTS %I ON public.%s', index_name, wanted);
END
$$;
ALTER FUNCTION public.build_chain_index(index_name text) OWNER TO pend_owner;

--: FUNCTION bump_version()
CREATE FUNCTION public.bump_version() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  NEW.version := OLD.version + 1;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.bump_version() OWNER TO pend_owner;

--: FUNCTION cancel_investment(uuid)
CREATE FUNCTION public.cancel_investment(reservation uuid) RETURNS SETOF public.investments
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  UPDATE investments i SET status = 'failed', failure_reason = 'cancelled'
   WHERE i.id = reservation AND i.user_id = nullif(current_setting('app.current_user_id', true), '')::uuid
     AND i.status = 'pending' AND i.transaction_hash IS NULL
  RETURNING i.*
$$;
ALTER FUNCTION public.cancel_investment(reservation uuid) OWNER TO pend_owner;

--: FUNCTION charge_attempt(text, text, integer, integer)
CREATE FUNCTION public.charge_attempt(attempt_kind text, attempt_subject text, free integer, longest integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  clock CONSTANT timestamptz := clock_timestamp();
  counted INTEGER;
  until TIMESTAMPTZ;
BEGIN
  INSERT INTO auth_attempts AS a (kind, subject, failures, last_attempt_at)
  VALUES (attempt_kind, attempt_subject, 1, clock)
  ON CONFLICT (kind, subject) DO UPDATE
    SET failures = CASE WHEN a.last_attempt_at < clock - interval '1 hour' THEN 1
                        ELSE least(a.failures + 1, 1000000) END,
        last_attempt_at = clock_timestamp()
    WHERE coalesce(a.blocked_until, '-infinity') <= clock_timestamp()
  RETURNING a.failures INTO counted;
  -- Refused by the WHERE, but locked all the same: nobody changes the row between the two statements.
  IF counted IS NULL THEN
    SELECT a.blocked_until INTO until FROM auth_attempts a
     WHERE a.kind = attempt_kind AND a.subject = attempt_subject;
    RETURN greatest(1, ceil(extract(epoch FROM until - clock_timestamp()))::integer);
  END IF;
  UPDATE auth_attempts a
     SET blocked_until = CASE WHEN counted >= free THEN clock_timestamp()
           + make_interval(secs => least(longest, power(2, least(counted - free, 20)))) END
   WHERE a.kind = attempt_kind AND a.subject = attempt_subject;
  -- What everybody has forgotten goes, a little at a time.
  DELETE FROM auth_attempts WHERE (kind, subject) IN (
    SELECT o.kind, o.subject FROM auth_attempts o
     WHERE o.last_attempt_at < clock - interval '1 day' ORDER BY o.last_attempt_at LIMIT 5 FOR UPDATE SKIP LOCKED);
  RETURN 0;
END
$$;
ALTER FUNCTION public.charge_attempt(attempt_kind text, attempt_subject text, free integer, longest integer) OWNER TO pend_owner;

--: FUNCTION check_account_change()
CREATE FUNCTION public.check_account_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
BEGIN
  IF current_user <> 'admin_role' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.credentials_from := admin;
    NEW.credentials_from_at := CASE WHEN admin IS NOT NULL THEN clock_timestamp() END;
    IF NEW.password_hash IS NOT NULL AND NOT NEW.must_change_password THEN
      RAISE EXCEPTION 'the password of a new account is a one-time password'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_one_time_password';
    END IF;
    RETURN NEW;
  END IF;
  -- Kept by this trigger alone.
  NEW.credentials_from := OLD.credentials_from;
  NEW.credentials_from_at := OLD.credentials_from_at;
  IF NEW.password_hash IS DISTINCT FROM OLD.password_hash AND NEW.id <> admin THEN
    NEW.credentials_from := admin;
    NEW.credentials_from_at := clock_timestamp();
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
ALTER FUNCTION public.check_account_change() OWNER TO pend_owner;

--: FUNCTION check_approval_edge()
CREATE FUNCTION public.check_approval_edge() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP NOT IN ('INSERT', 'UPDATE') THEN
    RAISE EXCEPTION 'approvals are kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_append_only';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending' THEN
      RAISE EXCEPTION 'an approval begins as pending, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_edge';
    END IF;
    NEW.payload_hash := encode(sha256(convert_to(NEW.payload::text, 'UTF8')), 'hex');
    NEW.decision_xid := NULL;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.kind, NEW.resource_type, NEW.resource_id, NEW.payload, NEW.payload_hash, NEW.reason,
      NEW.proposed_by, NEW.created_at, NEW.expires_at)
     IS DISTINCT FROM
     (OLD.id, OLD.kind, OLD.resource_type, OLD.resource_id, OLD.payload, OLD.payload_hash, OLD.reason,
      OLD.proposed_by, OLD.created_at, OLD.expires_at) THEN
    RAISE EXCEPTION 'what was proposed does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_immutable';
  END IF;
  IF OLD.status <> 'pending' OR NEW.status = 'pending' THEN
    RAISE EXCEPTION 'an approval does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_edge';
  END IF;
  IF (NEW.status = 'approved' AND clock_timestamp() >= OLD.expires_at)
     OR (NEW.status = 'expired' AND clock_timestamp() < OLD.expires_at) THEN
    RAISE EXCEPTION 'an approval expires at %', OLD.expires_at
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_expiry';
  END IF;
  IF NEW.status = 'approved'
     AND NEW.payload_hash <> encode(sha256(convert_to(NEW.payload::text, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'the payload is not the one that was proposed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_payload_altered';
  END IF;
  -- Who was handed their password by the proposer may still be the proposer.
  IF NEW.status = 'approved' AND EXISTS (
       SELECT FROM admin_users approver
        WHERE approver.id = NEW.decided_by AND approver.credentials_from = NEW.proposed_by
          AND approver.credentials_from_at > clock_timestamp() - interval '72 hours') THEN
    RAISE EXCEPTION 'the approver has their password from the proposer'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_independent_approver';
  END IF;
  NEW.decided_at := clock_timestamp();
  NEW.decision_xid := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_approval_edge() OWNER TO pend_owner;

--: FUNCTION check_asset_edge()
CREATE FUNCTION public.check_asset_edge() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  staff CONSTANT boolean := current_user = 'admin_role';
  importing CONSTANT boolean :=
    current_user = 'app_worker' AND nullif(current_setting('app.import_batch', true), '') IS NOT NULL;
  missing TEXT[];
BEGIN
  IF staff AND NEW.image_url !~ '^https?://' AND (TG_OP = 'INSERT' OR NEW.image_url IS DISTINCT FROM OLD.image_url) THEN
    RAISE EXCEPTION 'an image is given by an http address'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_image_url';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF staff AND NEW.status <> 'draft' THEN
      RAISE EXCEPTION 'an asset begins as a draft, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_edge';
    END IF;
    IF staff THEN
      -- Who made it is who is logged in.
      NEW.created_by := NULL;
      NEW.created_by_admin := nullif(current_setting('app.current_admin_id', true), '')::uuid;
    END IF;
    RETURN NEW;
  END IF;
  IF importing THEN
    RETURN NEW;
  END IF;
  IF staff AND (NEW.id, NEW.slug, NEW.created_by, NEW.created_by_admin, NEW.created_at)
     IS DISTINCT FROM (OLD.id, OLD.slug, OLD.created_by, OLD.created_by_admin, OLD.created_at) THEN
    RAISE EXCEPTION 'id, slug and origin of an asset do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_immutable';
  END IF;
  IF staff AND OLD.status <> 'draft'
     AND (NEW.type, NEW.contract_address) IS DISTINCT FROM (OLD.type, OLD.contract_address) THEN
    RAISE EXCEPTION 'type and contract of an asset do not change once it was open'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_frozen';
  END IF;
  IF NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NOT (
    (OLD.status = 'draft' AND NEW.status = 'active')
    OR (OLD.status = 'active' AND NEW.status IN ('paused', 'closed'))
    OR (OLD.status = 'paused' AND NEW.status IN ('active', 'closed'))
  ) THEN
    RAISE EXCEPTION 'an asset does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_edge';
  END IF;
  IF OLD.status = 'draft' THEN
    missing := missing_for_publication(NEW);
    IF missing <> '{}' THEN
      RAISE EXCEPTION 'an asset is opened when it is complete; missing: %', array_to_string(missing, ', ')
        USING ERRCODE = 'check_violation', CONSTRAINT = 'assets_complete';
    END IF;
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_asset_edge() OWNER TO pend_owner;

--: FUNCTION check_asset_terms()
CREATE FUNCTION public.check_asset_terms() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  standing text;
BEGIN
  SELECT a.status INTO standing FROM assets a WHERE a.id = NEW.asset_id FOR NO KEY UPDATE;
  IF current_user <> 'admin_role' THEN
    RETURN NEW;
  END IF;
  IF NEW.agreement_url !~ '^https?://'
     AND (TG_OP = 'INSERT' OR NEW.agreement_url IS DISTINCT FROM OLD.agreement_url) THEN
    RAISE EXCEPTION 'an agreement is given by an http address'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_agreement_url';
  END IF;
  IF TG_OP = 'INSERT' THEN
    RETURN NEW;
  END IF;
  IF NEW.asset_id <> OLD.asset_id THEN
    RAISE EXCEPTION 'terms do not move to another asset'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_immutable';
  END IF;
  IF standing <> 'draft'
     AND (NEW.currency, NEW.token_symbol, NEW.token_price, NEW.lockup_period)
         IS DISTINCT FROM (OLD.currency, OLD.token_symbol, OLD.token_price, OLD.lockup_period) THEN
    RAISE EXCEPTION 'currency, token, price and lock-up of an asset do not change once it was open'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_frozen';
  END IF;
  IF standing <> 'draft' AND NEW.deadline IS DISTINCT FROM OLD.deadline AND NEW.deadline <= clock_timestamp() THEN
    RAISE EXCEPTION 'an open asset is closed, not given a deadline that is over'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_deadline';
  END IF;
  IF NEW.currency <> OLD.currency AND EXISTS (SELECT FROM investments i WHERE i.asset_id = NEW.asset_id) THEN
    RAISE EXCEPTION 'the currency of an asset with investments does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_currency_in_use';
  END IF;
  IF (NEW.max_supply, NEW.token_price) IS DISTINCT FROM (OLD.max_supply, OLD.token_price)
     AND NEW.max_supply * NEW.token_price < lock_asset_commitments(NEW.asset_id) THEN
    RAISE EXCEPTION 'the capacity of an asset does not go below what is sold'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_details_capacity';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_asset_terms() OWNER TO pend_owner;

--: FUNCTION check_interest()
CREATE FUNCTION public.check_interest() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.user_id, NEW.asset_id) IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.asset_id) THEN
    RAISE EXCEPTION 'interest belongs to one person and one asset'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_registrations_immutable';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.withdrawn_at IS NOT NULL AND NEW.withdrawn_at IS NULL THEN
    NEW.registered_at := clock_timestamp();
  END IF;
  IF current_setting('role') <> 'app_user' OR NEW.withdrawn_at IS NOT NULL THEN
    RETURN NEW;
  END IF;
  PERFORM FROM users u WHERE u.id = NEW.user_id AND u.status = 'active' FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'only an active account registers interest'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_registrations_active_investor';
  END IF;
  PERFORM FROM assets a JOIN asset_details d ON d.asset_id = a.id
    WHERE a.id = NEW.asset_id AND a.type = 'interest' AND a.status = 'active'
      AND (d.deadline IS NULL OR d.deadline > clock_timestamp())
      FOR SHARE OF a;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the asset takes no interest at the moment'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'interest_registrations_asset_open';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_interest() OWNER TO pend_owner;

--: FUNCTION check_investment_edge()
CREATE FUNCTION public.check_investment_edge() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending'
       AND (current_user NOT IN ('app_worker', 'pend_owner') OR current_setting('role') IN ('app_user', 'admin_role')) THEN
      RAISE EXCEPTION 'an investment begins as pending, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_edge';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.user_id, NEW.asset_id, NEW.amount, NEW.currency)
     IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.asset_id, OLD.amount, OLD.currency)
     AND current_user NOT IN ('app_worker', 'pend_owner') THEN
    RAISE EXCEPTION 'investor, asset, amount and currency of an investment do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_immutable';
  END IF;
  IF NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NOT (
    (OLD.status = 'pending' AND NEW.status IN ('confirmed', 'failed'))
    OR (OLD.status = 'confirmed' AND NEW.status = 'refunded')
    OR (OLD.status = 'confirmed' AND NEW.status = 'pending' AND current_user = 'app_worker')
  ) THEN
    RAISE EXCEPTION 'an investment does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_edge';
  END IF;
  -- Of the moment, not of the transaction's beginning.
  IF NEW.status = 'confirmed' THEN
    NEW.confirmed_at := coalesce(NEW.confirmed_at, clock_timestamp());
  ELSIF NEW.status = 'pending' THEN
    NEW.confirmed_at := NULL;
  ELSIF NEW.status = 'refunded' THEN
    NEW.refunded_at := coalesce(NEW.refunded_at, clock_timestamp());
    NEW.refunded_amount := coalesce(NEW.refunded_amount, NEW.amount);
  END IF;
  IF current_user = 'admin_role' AND NOT EXISTS (
    SELECT FROM approvals a
     WHERE a.resource_type = 'investments' AND a.resource_id = NEW.id::text
       AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
       AND ((NEW.status = 'confirmed' AND a.kind = 'bank_payment'
             AND a.payload ->> 'paymentReference' = NEW.payment_reference)
            OR (NEW.status = 'refunded' AND a.kind = 'refund'
                AND (a.payload ->> 'amount')::numeric = NEW.refunded_amount))
  ) THEN
    RAISE EXCEPTION 'money is believed and paid back by two'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_four_eyes';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_investment_edge() OWNER TO pend_owner;

--: FUNCTION check_investor_active()
CREATE FUNCTION public.check_investor_active() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  found_status TEXT;
BEGIN
  -- current_user is the owner in here; the setting is who asked.
  IF current_setting('role') NOT IN ('app_user', 'admin_role') THEN
    RETURN NEW;
  END IF;
  SELECT u.status INTO found_status FROM users u WHERE u.id = NEW.user_id FOR SHARE;
  -- Without a user the foreign key says so.
  IF found_status <> 'active' THEN
    RAISE EXCEPTION 'an account that is % does not invest', found_status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_active_investor';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_investor_active() OWNER TO pend_owner;

--: FUNCTION check_kyc_application()
CREATE FUNCTION public.check_kyc_application() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  importing CONSTANT boolean :=
    current_user = 'app_worker' AND nullif(current_setting('app.import_batch', true), '') IS NOT NULL;
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
  bound CONSTANT boolean := current_user IN ('app_user', 'admin_role', 'app_worker') AND NOT importing;
  last RECORD;
  missing TEXT[];
BEGIN
  IF TG_OP NOT IN ('INSERT', 'UPDATE') THEN
    IF importing THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'applications are kept' USING ERRCODE = 'insufficient_privilege';
  END IF;

  IF TG_OP = 'INSERT' THEN
    IF current_user = 'app_user' THEN
      NEW.status := 'draft';
    END IF;
    IF NEW.status <> 'draft' THEN
      IF bound THEN
        RAISE EXCEPTION 'an application begins as a draft, not as %', NEW.status
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_edge';
      END IF;
      RETURN NEW;
    END IF;
    SELECT k.id, k.status, k.attempt, k.rejection_kind, k.target_tier, k.expires_at INTO last
      FROM kyc_applications k
     WHERE k.user_id = NEW.user_id AND k.status <> 'draft' ORDER BY k.submitted_at DESC, k.id LIMIT 1;
    IF last.rejection_kind = 'FINAL' THEN
      RAISE EXCEPTION 'the last rejection was final'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_final';
    END IF;
    -- To be renewed in its last 90 days, or for more than it was for.
    IF last.status = 'verified' AND NEW.target_tier <= last.target_tier
       AND (last.expires_at IS NULL OR last.expires_at > clock_timestamp() + interval '90 days') THEN
      RAISE EXCEPTION 'a verification is in force'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_in_force';
    END IF;
    NEW.submitted_at := NULL;
    NEW.created_at := clock_timestamp();
    NEW.previous_id := last.id;
    NEW.attempt := CASE WHEN last.status IN ('rejected', 'revoked') THEN last.attempt + 1 ELSE 1 END;
    RETURN NEW;
  END IF;

  IF importing THEN
    -- An image that is put back may be older than these columns.
    NEW.attempt := coalesce(NEW.attempt, OLD.attempt);
    NEW.target_tier := coalesce(NEW.target_tier, OLD.target_tier);
    IF NEW.status <> OLD.status THEN
      -- The files know nothing of these, and they belong to the status that was overruled.
      NEW.claimed_by := NULL;
      NEW.claimed_until := NULL;
      NEW.rejection_code := NULL;
      NEW.rejection_kind := NULL;
      NEW.expires_at := NULL;
      NEW.revoked_at := NULL;
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.user_id, NEW.attempt, NEW.previous_id, NEW.created_at)
     IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.attempt, OLD.previous_id, OLD.created_at) THEN
    RAISE EXCEPTION 'whose application it is and what it follows do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_immutable';
  END IF;
  IF OLD.status <> 'draft' AND (
       current_user = 'app_user'
       OR NEW.target_tier <> OLD.target_tier
       -- What is erased is gone; nothing else happens to it once it was handed in.
       OR (NEW.personal_data_sealed IS DISTINCT FROM OLD.personal_data_sealed AND NEW.personal_data_sealed IS NOT NULL)
     ) AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'what was handed in does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_handed_in';
  END IF;

  IF (NEW.legal_hold_at, NEW.legal_hold_by, NEW.legal_hold_reason)
     IS DISTINCT FROM (OLD.legal_hold_at, OLD.legal_hold_by, OLD.legal_hold_reason) THEN
    IF OLD.legal_hold_at IS NOT NULL AND NEW.legal_hold_at IS NOT NULL OR admin IS NULL
       OR NEW.legal_hold_by <> admin THEN
      RAISE EXCEPTION 'a legal hold is set in one''s own name, and lifted before another is set'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_legal_hold';
    END IF;
    NEW.legal_hold_at := CASE WHEN NEW.legal_hold_by IS NOT NULL THEN clock_timestamp() END;
  END IF;

  IF NEW.status = OLD.status THEN
    IF (NEW.claimed_by, NEW.claimed_until) IS DISTINCT FROM (OLD.claimed_by, OLD.claimed_until) THEN
      PERFORM check_kyc_claim(OLD, NEW.claimed_by, admin);
      NEW.claimed_until := clock_timestamp() + interval '30 minutes';
    END IF;
    IF bound AND (NEW.submitted_at, NEW.reviewed_at, NEW.verified_by, NEW.rejection_reason, NEW.rejection_code,
                  NEW.rejection_kind, NEW.review_notes, NEW.expires_at, NEW.revoked_at)
       IS DISTINCT FROM (OLD.submitted_at, OLD.reviewed_at, OLD.verified_by, OLD.rejection_reason, OLD.rejection_code,
                         OLD.rejection_kind, OLD.review_notes, OLD.expires_at, OLD.revoked_at) THEN
      RAISE EXCEPTION 'a decision is not rewritten'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_decided';
    END IF;
    RETURN NEW;
  END IF;

  CASE OLD.status || ' ' || NEW.status
    WHEN 'draft pending_review' THEN
      IF current_user IN ('admin_role', 'app_worker') THEN
        RAISE EXCEPTION 'an application is handed in by its applicant'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_edge';
      END IF;
      missing := missing_kyc_documents(NEW.id);
      IF NEW.personal_data_sealed IS NULL THEN
        missing := missing || 'personal_data'::text;
      END IF;
      IF missing <> '{}' THEN
        RAISE EXCEPTION 'an application is handed in complete; missing: %', array_to_string(missing, ', ')
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_complete';
      END IF;
      NEW.submitted_at := clock_timestamp();
    WHEN 'pending_review under_review' THEN
      PERFORM check_kyc_claim(OLD, NEW.claimed_by, admin);
      NEW.claimed_until := clock_timestamp() + interval '30 minutes';
    WHEN 'under_review pending_review' THEN
      IF OLD.claimed_by IS DISTINCT FROM admin AND OLD.claimed_until > clock_timestamp() THEN
        RAISE EXCEPTION 'somebody else has claimed it until %', OLD.claimed_until
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_claimed';
      END IF;
      NEW.claimed_by := NULL;
      NEW.claimed_until := NULL;
    WHEN 'under_review verified', 'under_review rejected' THEN
      IF admin IS NULL OR OLD.claimed_by IS DISTINCT FROM admin OR OLD.claimed_until <= clock_timestamp() THEN
        RAISE EXCEPTION 'who decides has claimed it, and the lease lasts'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_not_claimed';
      END IF;
      PERFORM check_kyc_claim(OLD, admin, admin);
      NEW.claimed_by := NULL;
      NEW.claimed_until := NULL;
      NEW.verified_by := admin;
      NEW.reviewed_at := clock_timestamp();
      IF NEW.status = 'verified' AND (NEW.expires_at IS NULL OR NEW.expires_at <= clock_timestamp()) THEN
        RAISE EXCEPTION 'a verification ends in the future'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_verified_until';
      END IF;
      -- What nobody could look at is nothing to approve. Of papers from before the vault there are no bytes.
      IF NEW.status = 'verified' AND EXISTS (
           SELECT FROM kyc_documents d
            WHERE d.application_id = NEW.id AND d.storage_key IS NOT NULL AND d.state <> 'clean') THEN
        RAISE EXCEPTION 'a paper is not scanned, infected or tampered with'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_papers_clean';
      END IF;
      IF NEW.status = 'verified' AND EXISTS (SELECT FROM users u WHERE u.id = NEW.user_id AND u.status = 'closed') THEN
        RAISE EXCEPTION 'a closed account is not verified'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_account_closed';
      END IF;
      IF NEW.status = 'rejected' AND num_nulls(NEW.rejection_kind, NEW.rejection_reason) > 0 THEN
        RAISE EXCEPTION 'a rejection says why, and whether to try again'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_rejected_why';
      END IF;
    WHEN 'verified expired' THEN
      IF current_user = 'admin_role' OR OLD.expires_at IS NULL OR OLD.expires_at > clock_timestamp() OR NEW.expires_at <> OLD.expires_at THEN
        RAISE EXCEPTION 'the verification is not over'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_not_over';
      END IF;
    WHEN 'verified revoked' THEN
      IF NOT EXISTS (
        SELECT FROM approvals a
         WHERE a.kind = 'verification_revoke' AND a.resource_type = 'kyc_applications' AND a.resource_id = NEW.id::text
           AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
      ) THEN
        RAISE EXCEPTION 'a verification is revoked by two'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_four_eyes';
      END IF;
      PERFORM check_kyc_own_case(OLD.user_id, admin);
      NEW.revoked_at := clock_timestamp();
    ELSE
      RAISE EXCEPTION 'an application does not go from % to %', OLD.status, NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_edge';
  END CASE;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_kyc_application() OWNER TO pend_owner;

--: TABLE kyc_applications
CREATE TABLE public.kyc_applications (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    status character varying(20) DEFAULT 'pending_review'::character varying NOT NULL,
    submitted_at timestamp with time zone DEFAULT now(),
    reviewed_at timestamp with time zone,
    verified_by uuid,
    rejection_reason text,
    review_notes text,
    version integer DEFAULT 1 NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now(),
    attempt integer DEFAULT 1 NOT NULL,
    previous_id uuid,
    target_tier integer DEFAULT 3 NOT NULL,
    personal_data_sealed bytea,
    claimed_by uuid,
    claimed_until timestamp with time zone,
    rejection_code character varying(30),
    rejection_kind character varying(10),
    expires_at timestamp with time zone,
    revoked_at timestamp with time zone,
    legal_hold_at timestamp with time zone,
    legal_hold_by uuid,
    legal_hold_reason text,
    CONSTRAINT kyc_applications_attempt_check CHECK ((attempt >= 1)),
    CONSTRAINT kyc_applications_claim_check CHECK ((((claimed_by IS NULL) = (claimed_until IS NULL)) AND ((claimed_by IS NULL) OR ((status)::text = 'under_review'::text)))),
    CONSTRAINT kyc_applications_expiry_check CHECK ((((expires_at IS NULL) OR ((status)::text = ANY ((ARRAY['verified'::character varying, 'expired'::character varying, 'revoked'::character varying])::text[]))) AND (((status)::text <> 'expired'::text) OR (expires_at IS NOT NULL)))),
    CONSTRAINT kyc_applications_legal_hold_check CHECK ((num_nulls(legal_hold_at, legal_hold_by, legal_hold_reason) = ANY (ARRAY[0, 3]))),
    CONSTRAINT kyc_applications_previous_id_check CHECK ((previous_id <> id)),
    CONSTRAINT kyc_applications_rejection_check CHECK ((((rejection_kind IS NULL) = (rejection_code IS NULL)) AND ((rejection_kind IS NULL) OR ((status)::text = ANY ((ARRAY['rejected'::character varying, 'revoked'::character varying])::text[]))))),
    CONSTRAINT kyc_applications_rejection_code_check CHECK (((rejection_code)::text = ANY ((ARRAY['unreadable'::character varying, 'expired_document'::character varying, 'wrong_document'::character varying, 'missing_document'::character varying, 'data_mismatch'::character varying, 'suspected_fraud'::character varying, 'not_eligible'::character varying, 'other'::character varying])::text[]))),
    CONSTRAINT kyc_applications_rejection_kind_check CHECK (((rejection_kind)::text = ANY ((ARRAY['RETRY'::character varying, 'FINAL'::character varying])::text[]))),
    CONSTRAINT kyc_applications_revoked_check CHECK ((((status)::text = 'revoked'::text) = (revoked_at IS NOT NULL))),
    CONSTRAINT kyc_applications_status_check CHECK (((status)::text = ANY ((ARRAY['draft'::character varying, 'pending_review'::character varying, 'under_review'::character varying, 'verified'::character varying, 'rejected'::character varying, 'expired'::character varying, 'revoked'::character varying])::text[]))),
    CONSTRAINT kyc_applications_submitted_check CHECK ((((status)::text = 'draft'::text) = (submitted_at IS NULL))),
    CONSTRAINT kyc_applications_target_tier_check CHECK (((target_tier >= 3) AND (target_tier <= 5)))
);

ALTER TABLE ONLY public.kyc_applications FORCE ROW LEVEL SECURITY;
ALTER TABLE public.kyc_applications OWNER TO pend_owner;

--: FUNCTION check_kyc_claim(public.kyc_applications, uuid, uuid)
CREATE FUNCTION public.check_kyc_claim(application public.kyc_applications, claimer uuid, admin uuid) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF claimer IS NULL OR claimer IS DISTINCT FROM admin THEN
    RAISE EXCEPTION 'staff claim in their own name'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_not_claimed';
  END IF;
  IF application.claimed_by <> admin AND application.claimed_until > clock_timestamp() THEN
    RAISE EXCEPTION 'somebody else has claimed it until %', application.claimed_until
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_claimed';
  END IF;
  PERFORM check_kyc_own_case(application.user_id, admin);
END
$$;
ALTER FUNCTION public.check_kyc_claim(application public.kyc_applications, claimer uuid, admin uuid) OWNER TO pend_owner;

--: FUNCTION check_kyc_document()
CREATE FUNCTION public.check_kyc_document() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  importing CONSTANT boolean :=
    current_user = 'app_worker' AND nullif(current_setting('app.import_batch', true), '') IS NOT NULL;
  application CONSTANT uuid := CASE WHEN TG_OP = 'INSERT' THEN NEW.application_id ELSE OLD.application_id END;
BEGIN
  IF importing THEN
    -- The files now mean other bytes than those that are kept.
    IF TG_OP = 'UPDATE' AND NEW.storage_key IS NOT NULL AND NEW.file_hash IS DISTINCT FROM OLD.file_hash THEN
      NEW.storage_key := NULL;
      NEW.file_key := NULL;
      NEW.name_sealed := NULL;
      NEW.state := 'scan_pending';
      NEW.scanned_at := NULL;
      NEW.scanner := NULL;
      NEW.finding := NULL;
      NEW.checked_at := NULL;
    END IF;
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;

  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.application_id, NEW.document_type)
     IS DISTINCT FROM (OLD.id, OLD.application_id, OLD.document_type) THEN
    RAISE EXCEPTION 'what a paper is, and of what, does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_documents_immutable';
  END IF;

  IF current_user = 'app_user' THEN
    PERFORM FROM kyc_applications a WHERE a.id = application AND a.status = 'draft' FOR NO KEY UPDATE;
    IF NOT FOUND THEN
      RAISE EXCEPTION 'papers change while the application is a draft'
        USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'kyc_documents_draft';
    END IF;
    IF TG_OP = 'DELETE' THEN
      RETURN OLD;
    END IF;
    IF NEW.storage_key IS NULL OR (TG_OP = 'UPDATE' AND NEW.storage_key = OLD.storage_key) THEN
      RAISE EXCEPTION 'a paper is handed in with its bytes'
        USING ERRCODE = 'insufficient_privilege', CONSTRAINT = 'kyc_documents_bytes';
    END IF;
    IF TG_OP = 'INSERT' AND (SELECT count(*) FROM kyc_documents d WHERE d.application_id = application) >= 20 THEN
      RAISE EXCEPTION 'an application has at most 20 papers'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_documents_most';
    END IF;
    -- Whatever the statement says: these bytes were scanned by nobody yet.
    NEW.state := 'scan_pending';
    NEW.scanned_at := NULL;
    NEW.scanner := NULL;
    NEW.finding := NULL;
    NEW.checked_at := NULL;
    NEW.uploaded_at := clock_timestamp();
  ELSIF current_user = 'app_worker' AND TG_OP = 'UPDATE' AND NEW.state <> OLD.state
        AND OLD.state || ' ' || NEW.state NOT IN (
          'scan_pending clean', 'scan_pending infected', 'scan_pending tampered',
          'clean infected', 'clean tampered', 'infected tampered',
          -- Its bytes came back from a backup: scanned anew before anybody reads them.
          'tampered scan_pending') THEN
    RAISE EXCEPTION 'a paper does not go from % to %', OLD.state, NEW.state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_documents_edge';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END
$$;
ALTER FUNCTION public.check_kyc_document() OWNER TO pend_owner;

--: FUNCTION check_kyc_own_case(uuid, uuid)
CREATE FUNCTION public.check_kyc_own_case(applicant uuid, admin uuid) RETURNS void
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (SELECT FROM admin_users a JOIN users u ON u.blockchain_address = lower(a.blockchain_address)
              WHERE a.id = admin AND u.id = applicant) THEN
    RAISE EXCEPTION 'nobody reviews their own application'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_own_case';
  END IF;
END
$$;
ALTER FUNCTION public.check_kyc_own_case(applicant uuid, admin uuid) OWNER TO pend_owner;

--: FUNCTION check_role_grant()
CREATE FUNCTION public.check_role_grant() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF current_user <> 'admin_role' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.is_active THEN
      RAISE EXCEPTION 'a new account waits for its approval'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_four_eyes';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.role, NEW.permissions, NEW.is_active) IS NOT DISTINCT FROM (OLD.role, OLD.permissions, OLD.is_active) THEN
    RETURN NEW;
  END IF;
  IF NEW.id::text = current_setting('app.current_admin_id', true) THEN
    RAISE EXCEPTION 'nobody changes their own role, permissions or activity'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_own_role';
  END IF;
  IF (NEW.role, NEW.permissions) IS NOT DISTINCT FROM (OLD.role, OLD.permissions) AND NOT NEW.is_active THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT FROM approvals a
     WHERE a.kind = 'role_grant' AND a.resource_type = 'admin_users' AND a.resource_id = NEW.id::text
       AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
       AND a.payload -> 'to' ->> 'role' = NEW.role
       AND a.payload -> 'to' -> 'permissions' = NEW.permissions
       AND (a.payload -> 'to' ->> 'isActive')::boolean = NEW.is_active
  ) THEN
    RAISE EXCEPTION 'a role is granted by two'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_four_eyes';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_role_grant() OWNER TO pend_owner;

--: FUNCTION check_tier_raise()
CREATE FUNCTION public.check_tier_raise() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF current_user = 'app_worker' AND NEW.tier = 5 THEN
    RAISE EXCEPTION 'tier 5 is granted by staff'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_tier_by_staff';
  END IF;
  IF current_user <> 'admin_role' OR NEW.tier < 4 THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'UPDATE' AND EXISTS (
    SELECT FROM approvals a
     WHERE a.kind = 'tier_raise' AND a.resource_type = 'users' AND a.resource_id = NEW.id::text
       AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
       AND a.payload ->> 'to' = NEW.tier::text AND a.payload ->> 'from' = OLD.tier::text
  ) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a tier of 4 or 5 is granted by two'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'users_tier_four_eyes';
END
$$;
ALTER FUNCTION public.check_tier_raise() OWNER TO pend_owner;

--: FUNCTION check_user_status()
CREATE FUNCTION public.check_user_status() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF OLD.status = 'closed' THEN
    RAISE EXCEPTION 'a closed account stays closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_status_edge';
  END IF;
  IF NEW.status = 'closed' AND EXISTS (SELECT FROM open_positions(NEW.id)) THEN
    RAISE EXCEPTION 'an account that holds something is not closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_open_positions';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.check_user_status() OWNER TO pend_owner;

--: FUNCTION close_own_account()
CREATE FUNCTION public.close_own_account() RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  oneself CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
BEGIN
  UPDATE users SET status = 'closed' WHERE id = oneself AND status <> 'closed';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM record_own_act('wallet.close', 'users', oneself);
  RETURN true;
END
$$;
ALTER FUNCTION public.close_own_account() OWNER TO pend_owner;

--: FUNCTION count_credentials_change()
CREATE FUNCTION public.count_credentials_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  NEW.credentials_version := OLD.credentials_version + 1;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.count_credentials_change() OWNER TO pend_owner;

--: FUNCTION count_denied_attempts(inet)
CREATE FUNCTION public.count_denied_attempts(address inet, OUT anywhere bigint, OUT here bigint) RETURNS record
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT count(*),
         count(*) FILTER (
           WHERE l.ip_address <<= set_masklen(address, CASE family(address) WHEN 4 THEN 32 ELSE 64 END)
         )
    FROM admin_logs l
   WHERE l.action = 'access.denied' AND l.created_at >= date_trunc('minute', now())
$$;
ALTER FUNCTION public.count_denied_attempts(address inet, OUT anywhere bigint, OUT here bigint) OWNER TO pend_owner;

--: FUNCTION count_second_factor_change()
CREATE FUNCTION public.count_second_factor_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  was CONSTANT timestamptz := CASE WHEN TG_OP <> 'INSERT' THEN OLD.confirmed_at END;
  is_now CONSTANT timestamptz := CASE WHEN TG_OP <> 'DELETE' THEN NEW.confirmed_at END;
BEGIN
  IF was IS DISTINCT FROM is_now THEN
    UPDATE admin_users SET credentials_version = credentials_version + 1
     WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.admin_id ELSE NEW.admin_id END;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.count_second_factor_change() OWNER TO pend_owner;

--: FUNCTION counted_asset_metrics(uuid[])
CREATE FUNCTION public.counted_asset_metrics(asset_ids uuid[]) RETURNS TABLE(asset_id uuid, invested numeric, investors integer, interested integer, reserved numeric, capacity numeric)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT m.asset_id,
         m.opening_invested + coalesce(sum(i.amount) FILTER (WHERE i.status = 'confirmed'), 0),
         m.opening_investors + (count(DISTINCT i.user_id) FILTER (WHERE i.status = 'confirmed'))::integer,
         m.opening_interested + (SELECT count(*)::integer FROM interest_registrations r
                                  WHERE r.asset_id = m.asset_id AND r.withdrawn_at IS NULL),
         coalesce(sum(i.amount) FILTER (WHERE i.status = 'pending'), 0),
         d.max_supply * d.token_price
    FROM asset_metrics m
    LEFT JOIN asset_details d ON d.asset_id = m.asset_id
    LEFT JOIN investments i
      ON i.asset_id = d.asset_id AND i.currency = d.currency AND i.status IN ('pending', 'confirmed')
   WHERE m.asset_id = ANY (asset_ids)
   GROUP BY m.asset_id, d.asset_id
$$;
ALTER FUNCTION public.counted_asset_metrics(asset_ids uuid[]) OWNER TO pend_owner;

--: FUNCTION dashboard_counters(timestamp with time zone, timestamp with time zone)
CREATE FUNCTION public.dashboard_counters(since timestamp with time zone, until timestamp with time zone) RETURNS TABLE(counter text, part text, value numeric, previous numeric, change numeric)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  WITH invested AS MATERIALIZED (
    SELECT i.currency, i.status, i.invested_at >= since AS is_new, count(*) AS n, sum(i.amount) AS amount
      FROM investments i
     WHERE i.invested_at >= since - (until - since) AND i.invested_at < until
     GROUP BY 1, 2, 3
  ), stood AS (
    -- The audit log knows how an asset stood before the first change since; an asset without one stands as it did.
    SELECT DISTINCT ON (l.resource_id) l.resource_id, l.old_values ->> 'status' AS status
      FROM admin_logs l
     WHERE l.resource_type = 'assets' AND l.action = 'UPDATE' AND l.created_at >= since
     ORDER BY l.resource_id, l.seq
  ), asset AS MATERIALIZED (
    SELECT a.status, CASE WHEN a.created_at < since THEN coalesce(s.status, a.status) END AS before
      FROM assets a LEFT JOIN stood s ON s.resource_id = a.id::text
     WHERE a.created_at < until
  ), counted (counter, part, value, previous) AS (
    SELECT 'users.total', NULL::text, count(*)::numeric, (count(*) FILTER (WHERE u.created_at < since))::numeric
      FROM users u WHERE u.created_at < until
    UNION ALL
    SELECT 'users.new', NULL, count(*) FILTER (WHERE u.created_at >= since), count(*) FILTER (WHERE u.created_at < since)
      FROM users u WHERE u.created_at >= since - (until - since) AND u.created_at < until
    UNION ALL
    SELECT 'investments.made', NULL, coalesce(sum(n) FILTER (WHERE is_new), 0), coalesce(sum(n) FILTER (WHERE NOT is_new), 0)
      FROM invested
    UNION ALL
    SELECT 'investments.confirmed', currency,
           coalesce(sum(n) FILTER (WHERE is_new), 0), coalesce(sum(n) FILTER (WHERE NOT is_new), 0)
      FROM invested WHERE status = 'confirmed' GROUP BY currency
    UNION ALL
    SELECT 'investments.invested', currency,
           coalesce(sum(amount) FILTER (WHERE is_new), 0), coalesce(sum(amount) FILTER (WHERE NOT is_new), 0)
      FROM invested WHERE status = 'confirmed' GROUP BY currency
    UNION ALL
    SELECT 'assets.total', NULL, count(*), count(before) FROM asset
    UNION ALL
    SELECT 'assets.status', known.status, count(*) FILTER (WHERE asset.status = known.status),
           count(*) FILTER (WHERE asset.before = known.status)
      FROM unnest('{draft,active,paused,closed}'::text[]) AS known (status)
      LEFT JOIN asset ON known.status IN (asset.status, asset.before)
     GROUP BY known.status
    UNION ALL
    SELECT 'pending.kyc', NULL, count(*) FILTER (WHERE k.status IN ('pending_review', 'under_review')),
           count(*) FILTER (WHERE k.submitted_at < since
                              AND (k.status IN ('pending_review', 'under_review') OR k.reviewed_at >= since))
      FROM kyc_applications k
     WHERE k.status IN ('pending_review', 'under_review') OR k.reviewed_at >= since
    UNION ALL
    SELECT 'pending.approvals', NULL, count(*) FILTER (WHERE p.status = 'pending' AND p.expires_at > until),
           count(*) FILTER (WHERE p.created_at < since AND p.expires_at > since
                              AND (p.decided_at IS NULL OR p.decided_at >= since))
      FROM approvals p
    UNION ALL
    SELECT 'pending.quarantine', NULL, count(*) FILTER (WHERE q.resolved_at IS NULL),
           count(*) FILTER (WHERE q.created_at < since AND (q.resolved_at IS NULL OR q.resolved_at >= since))
      FROM import_quarantine q
  )
  SELECT c.counter, c.part, c.value, c.previous, round((c.value - c.previous) * 100 / nullif(c.previous, 0), 1)
    FROM counted c ORDER BY c.counter, c.part
$$;
ALTER FUNCTION public.dashboard_counters(since timestamp with time zone, until timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION deferrable_chain_indexes()
CREATE FUNCTION public.deferrable_chain_indexes() RETURNS TABLE(name text, definition text)
    LANGUAGE sql IMMUTABLE
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
  VALUES ('idx_blockchain_transactions_from_address', 'blockchain_transactions (from_address)'),
         ('idx_blockchain_transactions_to_address', 'blockchain_transactions (to_address)'),
         ('idx_blockchain_logs_address', 'blockchain_logs (address, block_number)'),
         ('idx_blockchain_token_transfers_token', 'blockchain_token_transfers (token_address, block_number)'),
         ('idx_blockchain_token_transfers_from', 'blockchain_token_transfers (from_address, block_number)'),
         ('idx_blockchain_token_transfers_to', 'blockchain_token_transfers (to_address, block_number)'),
         ('idx_blockchain_addresses_first_block', 'blockchain_addresses (first_block, address)'),
         ('idx_blockchain_addresses_last_block', 'blockchain_addresses (last_block, address)')
$$;
ALTER FUNCTION public.deferrable_chain_indexes() OWNER TO pend_owner;

--: FUNCTION delete_imported_admin_logs(uuid)
CREATE FUNCTION public.delete_imported_admin_logs(batch uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  gone bigint;
BEGIN
  -- Sealing holds the same lock: no row is sealed between this look at the seals and the end of the transaction.
  PERFORM FROM admin_log_horizon FOR UPDATE;
  DELETE FROM admin_logs l
   USING import_changes c
   WHERE c.batch_id = batch AND c.table_name = 'admin_logs' AND c.action = 'insert'
     AND l.id = ANY (c.row_ids)
     -- Written by the very transaction that wrote the ledger's row: a ledger made up later names nothing.
     AND (l.xact_id & 4294967295) = c.xid
     AND l.seq > coalesce((SELECT max(s.last_seq) FROM admin_log_seals s), 0);
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;
ALTER FUNCTION public.delete_imported_admin_logs(batch uuid) OWNER TO pend_owner;

--: FUNCTION derive_asset_totals()
CREATE FUNCTION public.derive_asset_totals() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF current_user = 'pend_owner' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.total_invested := NEW.opening_invested;
    NEW.investor_count := NEW.opening_investors;
    NEW.interested_count := NEW.opening_interested;
    NEW.reserved := 0;
    NEW.capacity := NULL;
    NEW.oversold := 0;
  ELSE
    NEW.total_invested := OLD.total_invested + NEW.opening_invested - OLD.opening_invested;
    NEW.investor_count := OLD.investor_count + NEW.opening_investors - OLD.opening_investors;
    NEW.interested_count := OLD.interested_count + NEW.opening_interested - OLD.opening_interested;
    NEW.reserved := OLD.reserved;
    NEW.capacity := OLD.capacity;
    NEW.oversold := oversold_by(OLD, NEW.opening_invested - OLD.opening_invested);
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.derive_asset_totals() OWNER TO pend_owner;

--: TABLE erasure_certificates
CREATE TABLE public.erasure_certificates (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    erased_at timestamp with time zone NOT NULL,
    erased_by uuid,
    key_id character varying(64),
    destroyed jsonb NOT NULL,
    kept jsonb NOT NULL,
    digest character varying(64) NOT NULL,
    events_erased_at timestamp with time zone,
    CONSTRAINT erasure_certificates_destroyed_check CHECK ((jsonb_typeof(destroyed) = 'array'::text)),
    CONSTRAINT erasure_certificates_digest_check CHECK (((digest)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT erasure_certificates_kept_check CHECK ((jsonb_typeof(kept) = 'array'::text)),
    CONSTRAINT erasure_certificates_key_id_check CHECK (((key_id)::text ~ '^uk-[0-9a-f]{16}$'::text))
);

ALTER TABLE ONLY public.erasure_certificates FORCE ROW LEVEL SECURITY;
ALTER TABLE public.erasure_certificates OWNER TO pend_owner;

--: FUNCTION destroy_personal_data(uuid, text, uuid)
CREATE FUNCTION public.destroy_personal_data(subject uuid, key_name text, admin uuid) RETURNS public.erasure_certificates
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.destroy_personal_data(subject uuid, key_name text, admin uuid) OWNER TO pend_owner;

--: FUNCTION drop_chain_indexes()
CREATE FUNCTION public.drop_chain_indexes() RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET lock_timeout TO '500ms'
    AS $$
DECLARE
  -- Rows that are looked through as fast without an index, and indexed in a moment.
  most CONSTANT bigint := 10000;
  index_name text;
BEGIN
  IF EXISTS (SELECT FROM blockchain_blocks OFFSET most) OR EXISTS (SELECT FROM blockchain_transactions OFFSET most)
     OR EXISTS (SELECT FROM blockchain_logs OFFSET most) THEN
    RETURN false;
  END IF;
  FOR index_name IN SELECT name FROM deferrable_chain_indexes() LOOP
    EXECUTE format('DROP INDEX IF EXISTS public.%I', index_name);
  END LOOP;
  RETURN true;
EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
  RETURN false;
END
$$;
ALTER FUNCTION public.drop_chain_indexes() OWNER TO pend_owner;

--: FUNCTION duration_step(interval)
CREATE FUNCTION public.duration_step(duration interval) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT round(exp(round(ln(greatest(extract(epoch FROM duration), 1)::float8) / ln(1.1::float8)) * ln(1.1::float8)))::bigint::text
$$;
ALTER FUNCTION public.duration_step(duration interval) OWNER TO pend_owner;

--: FUNCTION end_staff_sessions()
CREATE FUNCTION public.end_staff_sessions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE admin_sessions SET revoked_at = now() WHERE admin_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.end_staff_sessions() OWNER TO pend_owner;

--: FUNCTION end_user_sessions()
CREATE FUNCTION public.end_user_sessions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE user_sessions SET revoked_at = now() WHERE user_id = NEW.id AND revoked_at IS NULL;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.end_user_sessions() OWNER TO pend_owner;

--: FUNCTION erase_event_outbox()
CREATE FUNCTION public.erase_event_outbox() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  DELETE FROM event_outbox WHERE user_id = NEW.user_id;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.erase_event_outbox() OWNER TO pend_owner;

--: FUNCTION erase_retired_user(uuid, text)
CREATE FUNCTION public.erase_retired_user(subject uuid, key_name text) RETURNS public.erasure_certificates
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT subject IN (SELECT find_retired_users()) THEN
    RAISE EXCEPTION 'the years of retention are not over'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_retention';
  END IF;
  RETURN destroy_personal_data(subject, key_name, NULL);
END
$$;
ALTER FUNCTION public.erase_retired_user(subject uuid, key_name text) OWNER TO pend_owner;

--: FUNCTION erase_user(uuid, text)
CREATE FUNCTION public.erase_user(subject uuid, key_name text) RETURNS public.erasure_certificates
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
BEGIN
  IF admin IS NULL THEN
    RAISE EXCEPTION 'nobody is logged in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN destroy_personal_data(subject, key_name, admin);
END
$$;
ALTER FUNCTION public.erase_user(subject uuid, key_name text) OWNER TO pend_owner;

--: FUNCTION expire_reservations(uuid, integer)
CREATE FUNCTION public.expire_reservations(of_asset uuid, most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  expired INTEGER;
BEGIN
  WITH due AS (
    SELECT i.id FROM investments i
     WHERE i.status = 'pending' AND i.reservation_expires_at <= clock_timestamp()
       AND (of_asset IS NULL OR i.asset_id = of_asset)
       AND NOT EXISTS (
         SELECT FROM investment_payments p
           JOIN users u ON u.blockchain_address = p.wallet_address
           JOIN assets a ON a.contract_address = p.contract_address
          WHERE p.status = 'seen' AND u.id = i.user_id AND a.id = i.asset_id)
       AND NOT EXISTS (
         SELECT FROM approvals v
          WHERE v.kind = 'bank_payment' AND v.resource_id = i.id::text AND v.status = 'pending'
            AND v.expires_at > clock_timestamp())
     ORDER BY i.reservation_expires_at LIMIT most
       FOR UPDATE OF i SKIP LOCKED
  )
  UPDATE investments i
     SET status = 'failed',
         failure_reason = CASE WHEN i.transaction_hash IS NULL THEN 'reservation_expired' ELSE 'transaction_timed_out' END
    FROM due WHERE i.id = due.id;
  GET DIAGNOSTICS expired = ROW_COUNT;
  RETURN expired;
END
$$;
ALTER FUNCTION public.expire_reservations(of_asset uuid, most integer) OWNER TO pend_owner;

--: FUNCTION fail_unpaid(bigint, text)
CREATE FUNCTION public.fail_unpaid(up_to_block bigint, reader_name text) RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  failed INTEGER;
BEGIN
  WITH due AS (
    SELECT i.id, t.status FROM investments i
      JOIN blockchain_transactions t ON t.hash = i.transaction_hash AND t.source = 'chain'
     WHERE i.status = 'pending' AND t.block_number <= up_to_block AND t.status IN ('confirmed', 'failed')
       AND NOT EXISTS (SELECT FROM investment_payments p
                        WHERE p.transaction_hash = i.transaction_hash AND p.status = 'seen')
       AND NOT EXISTS (SELECT FROM blockchain_outbox o
                        WHERE o.transaction_hash = i.transaction_hash
                          AND o.id > coalesce((SELECT r.last_id FROM blockchain_outbox_readers r
                                                WHERE r.reader = reader_name), 0))
       FOR UPDATE OF i SKIP LOCKED
  )
  UPDATE investments i
     SET status = 'failed',
         failure_reason = CASE due.status WHEN 'failed' THEN 'transaction_reverted' ELSE 'transaction_foreign' END
    FROM due WHERE i.id = due.id;
  GET DIAGNOSTICS failed = ROW_COUNT;
  RETURN failed;
END
$$;
ALTER FUNCTION public.fail_unpaid(up_to_block bigint, reader_name text) OWNER TO pend_owner;

--: FUNCTION figure_bucket(text, timestamp with time zone)
CREATE FUNCTION public.figure_bucket(size text, quarter timestamp with time zone) RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT CASE size
    WHEN 'quarter' THEN quarter
    WHEN 'all' THEN '-infinity'::timestamptz
    ELSE date_trunc(size, quarter AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
  END
$$;
ALTER FUNCTION public.figure_bucket(size text, quarter timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION figure_sizes(text)
CREATE FUNCTION public.figure_sizes(metric text) RETURNS text[]
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT CASE
    WHEN metric LIKE '%.standing' THEN '{all}'::text[]
    WHEN metric = 'assets.raised' THEN '{quarter,day,month,all}'::text[]
    ELSE '{quarter,hour,day,all}'::text[]
  END
$$;
ALTER FUNCTION public.figure_sizes(metric text) OWNER TO pend_owner;

--: FUNCTION find_chain_faults(integer)
CREATE FUNCTION public.find_chain_faults(most integer) RETURNS TABLE(kind text, first_height bigint, last_height bigint)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  WITH cursor AS (SELECT start_height, height, block_hash FROM blockchain_cursors),
  linked AS (
    SELECT b.number, b.hash, b.parent_hash,
           lag(b.number) OVER (ORDER BY b.number) AS before, lag(b.hash) OVER (ORDER BY b.number) AS expected
      FROM blockchain_blocks b, cursor c
     WHERE b.number BETWEEN c.start_height AND c.height
  ), ends AS (
    SELECT min(number) AS lowest, max(number) AS highest FROM linked
  )
  SELECT 'missing', coalesce(l.before + 1, c.start_height), l.number - 1
    FROM linked l, cursor c WHERE l.number > coalesce(l.before + 1, c.start_height)
  UNION ALL
  SELECT 'missing', greatest(coalesce(e.highest + 1, c.start_height), c.start_height), c.height
    FROM ends e, cursor c WHERE c.height > coalesce(e.highest, c.start_height - 1)
  UNION ALL
  SELECT 'unlinked', l.number, l.number FROM linked l
   WHERE l.number = l.before + 1 AND l.parent_hash IS DISTINCT FROM l.expected
  UNION ALL
  SELECT 'unlinked', l.number, l.number FROM linked l, cursor c
   WHERE l.number = c.height AND l.hash IS DISTINCT FROM c.block_hash
  UNION ALL
  SELECT 'incomplete', b.number, b.number
    FROM blockchain_blocks b, cursor c
   WHERE b.number BETWEEN c.start_height AND c.height
     AND b.transaction_count <> (SELECT count(*) FROM blockchain_transactions t
                                  WHERE t.block_number = b.number AND t.source = 'chain')
   ORDER BY 2 LIMIT most
$$;
ALTER FUNCTION public.find_chain_faults(most integer) OWNER TO pend_owner;

--: FUNCTION find_investment_differences()
CREATE FUNCTION public.find_investment_differences() RETURNS TABLE(code text, resource_type text, resource_id text, expected text, actual text)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  WITH metrics AS MATERIALIZED (
    SELECT m.*, c.invested, c.investors, c.interested, c.reserved AS counted_reserved, c.capacity AS counted_capacity
      FROM asset_metrics m
      JOIN counted_asset_metrics(ARRAY(SELECT x.asset_id FROM asset_metrics x)) c ON c.asset_id = m.asset_id
  ), latest AS MATERIALIZED (
    SELECT DISTINCT ON (t.investment_id) t.investment_id, t.to_status
      FROM investment_transitions t ORDER BY t.investment_id, t.seq DESC
  )
  SELECT f.code, 'assets', m.asset_id::text, f.expected, f.actual
    FROM metrics m
   CROSS JOIN LATERAL (VALUES
     ('total_invested', m.invested::text, m.total_invested::text, m.invested <> m.total_invested),
     ('investor_count', m.investors::text, m.investor_count::text, m.investors <> m.investor_count),
     ('interested_count', m.interested::text, m.interested_count::text, m.interested <> m.interested_count),
     ('reserved', m.counted_reserved::text, m.reserved::text, m.counted_reserved <> m.reserved),
     ('capacity', m.counted_capacity::text, m.capacity::text, m.counted_capacity IS DISTINCT FROM m.capacity),
     ('oversold', m.counted_capacity::text, (m.invested + m.counted_reserved)::text,
      m.invested + m.counted_reserved > m.counted_capacity)
   ) AS f (code, expected, actual, differs)
   WHERE f.differs
  UNION ALL
  SELECT 'history', 'investments', i.id::text, l.to_status, i.status
    FROM investments i LEFT JOIN latest l ON l.investment_id = i.id
   WHERE l.to_status IS DISTINCT FROM i.status
  UNION ALL
  -- A log pays for one investment; a transaction known by its hash alone pays for no other one beside.
  SELECT 'paid_twice', 'investments', i.id::text, NULL, i.transaction_hash
    FROM investments i
   WHERE i.status = 'confirmed' AND i.log_index IS NULL AND i.transaction_hash IS NOT NULL
     AND EXISTS (SELECT FROM investments o WHERE o.transaction_hash = i.transaction_hash AND o.id <> i.id
                                             AND o.status = 'confirmed')
  UNION ALL
  SELECT 'payment_unmatched', 'investment_payments', p.transaction_hash || ':' || p.log_index, NULL, p.reason
    FROM investment_payments p WHERE p.status = 'unmatched'
  UNION ALL
  SELECT 'payment_without_investment', 'investment_payments', p.transaction_hash || ':' || p.log_index, 'confirmed', i.status
    FROM investment_payments p LEFT JOIN investments i ON i.id = p.investment_id
   WHERE p.status = 'confirmed' AND (i.status IS NULL OR i.status NOT IN ('confirmed', 'refunded'))
  UNION ALL
  SELECT 'refunded_without_payment', 'investments', i.id::text, NULL, p.transaction_hash
    FROM investment_payments p JOIN investments i ON i.id = p.investment_id
   WHERE p.status = 'taken_back' AND i.status = 'refunded'
  UNION ALL
  -- The sweep runs every half minute.
  SELECT 'reservation_overdue', 'investments', i.id::text, NULL, i.reservation_expires_at::text
    FROM investments i
   WHERE i.status = 'pending' AND i.reservation_expires_at < clock_timestamp() - interval '1 hour'
  UNION ALL
  SELECT 'withdrawal_unmatched', 'investment_withdrawals', w.transaction_hash || ':' || w.log_index, NULL,
         CASE WHEN EXISTS (SELECT FROM users u WHERE u.blockchain_address = w.wallet_address)
              THEN 'unknown_asset' ELSE 'unknown_wallet' END
    FROM investment_withdrawals w
   WHERE NOT EXISTS (SELECT FROM users u WHERE u.blockchain_address = w.wallet_address)
      OR NOT EXISTS (SELECT FROM assets a WHERE a.contract_address = w.contract_address)
  UNION ALL
  -- More was given back than is known to have been bought: somebody sent them the tokens, or a payment is missing. One
  -- whose payment is not deep enough yet is no difference.
  SELECT 'withdrawn_beyond_holding', 'investment_withdrawals', g.user_id || ':' || g.asset_id, h.tokens::text, g.tokens::text
    FROM (SELECT u.id AS user_id, a.id AS asset_id, d.currency, sum(w.token_units) * 0.000000000000000001 AS tokens
            FROM investment_withdrawals w
            JOIN users u ON u.blockchain_address = w.wallet_address
            JOIN assets a ON a.contract_address = w.contract_address
            JOIN asset_details d ON d.asset_id = a.id
           WHERE w.seen_at < clock_timestamp() - interval '1 hour'
           GROUP BY u.id, a.id, d.currency) g
   CROSS JOIN LATERAL (SELECT coalesce(sum(i.tokens), 0) AS tokens FROM investments i
                        WHERE i.user_id = g.user_id AND i.asset_id = g.asset_id AND i.currency = g.currency
                          AND i.status = 'confirmed') h
   WHERE g.tokens > h.tokens
  UNION ALL
  SELECT 'interest_unmatched', 'interest_events', e.transaction_hash || ':' || e.log_index, NULL,
         CASE WHEN EXISTS (SELECT FROM users u WHERE u.blockchain_address = e.wallet_address)
              THEN 'unknown_asset' ELSE 'unknown_wallet' END
    FROM interest_events e
   WHERE NOT EXISTS (SELECT FROM users u WHERE u.blockchain_address = e.wallet_address)
      OR NOT EXISTS (SELECT FROM assets a WHERE a.contract_address = e.contract_address AND a.type = 'interest')
   ORDER BY 1, 3
$$;
ALTER FUNCTION public.find_investment_differences() OWNER TO pend_owner;

--: FUNCTION find_retired_users()
CREATE FUNCTION public.find_retired_users() RETURNS SETOF uuid
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.find_retired_users() OWNER TO pend_owner;

--: FUNCTION fold_figures(integer)
CREATE FUNCTION public.fold_figures(most integer) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  folded INTEGER;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('fold_figures'));
  WITH taken AS (
    DELETE FROM figure_changes c
     WHERE c.id IN (SELECT id FROM figure_changes ORDER BY id LIMIT most)
    RETURNING c.metric, c.part, c.bucket, c.number, c.amount
  ), added AS (
    INSERT INTO figure_rollups AS r (metric, bucket_size, bucket, part, number, amount)
    SELECT t.metric, s.size, figure_bucket(s.size, t.bucket), t.part, sum(t.number), sum(t.amount)
      FROM taken t CROSS JOIN LATERAL unnest(figure_sizes(t.metric)) AS s (size)
     GROUP BY 1, 2, 3, 4
    ON CONFLICT (metric, bucket_size, bucket, part)
    DO UPDATE SET number = r.number + excluded.number, amount = r.amount + excluded.amount
  ) SELECT count(*) INTO folded FROM taken;
  RETURN folded;
END
$$;
ALTER FUNCTION public.fold_figures(most integer) OWNER TO pend_owner;

--: FUNCTION follow_chain_interest()
CREATE FUNCTION public.follow_chain_interest() RETURNS integer
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  changed INTEGER;
  more INTEGER;
BEGIN
  WITH last AS (
    SELECT DISTINCT ON (e.wallet_address, e.contract_address) u.id AS user_id, a.id AS asset_id, e.intent_units, e.block_time
      FROM interest_events e
      JOIN users u ON u.blockchain_address = e.wallet_address
      JOIN assets a ON a.contract_address = e.contract_address AND a.type = 'interest'
     ORDER BY e.wallet_address, e.contract_address, e.block_number DESC, e.log_index DESC
  ), said AS (
    SELECT l.user_id, l.asset_id, l.block_time, l.intent_units IS NULL AS withdrawn,
           -- Of nothing, or of more than a column holds, no amount is known.
           CASE WHEN l.intent_units >= 1000000000000 AND l.intent_units < 1000000000000::numeric * 1000000000000000000
                THEN trunc(l.intent_units * 0.000000000000000001, 6) END AS intent
      FROM last l
  )
  INSERT INTO interest_registrations AS r (user_id, asset_id, intent, registered_at, withdrawn_at, source)
  SELECT s.user_id, s.asset_id, s.intent, s.block_time, CASE WHEN s.withdrawn THEN s.block_time END, 'chain'
    FROM said s LEFT JOIN interest_registrations k ON k.user_id = s.user_id AND k.asset_id = s.asset_id
   WHERE k.id IS NULL
      OR (k.source = 'chain' AND ((k.withdrawn_at IS NOT NULL) <> s.withdrawn OR k.intent IS DISTINCT FROM s.intent))
   ORDER BY s.asset_id, s.user_id
  ON CONFLICT (user_id, asset_id) DO UPDATE
     SET intent = excluded.intent, withdrawn_at = excluded.withdrawn_at
   WHERE r.source = 'chain';
  GET DIAGNOSTICS changed = ROW_COUNT;
  DELETE FROM interest_registrations r
   WHERE r.source = 'chain' AND NOT EXISTS (
     SELECT FROM users u
       JOIN assets a ON a.id = r.asset_id
       JOIN interest_events e ON e.wallet_address = u.blockchain_address AND e.contract_address = a.contract_address
      WHERE u.id = r.user_id);
  GET DIAGNOSTICS more = ROW_COUNT;
  RETURN changed + more;
END
$$;
ALTER FUNCTION public.follow_chain_interest() OWNER TO pend_owner;

--: FUNCTION forget_own_device(uuid)
CREATE FUNCTION public.forget_own_device(device uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  oneself CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
BEGIN
  -- The row is locked first: a login at the same moment comes before or after, never between.
  PERFORM FROM user_profiles WHERE user_id = oneself FOR NO KEY UPDATE;
  UPDATE user_profiles p
     SET device_fingerprints = (SELECT coalesce(jsonb_agg(e.entry ORDER BY e.place), '[]')
                                  FROM jsonb_array_elements(p.device_fingerprints) WITH ORDINALITY AS e (entry, place)
                                 WHERE e.entry ->> 'id' IS DISTINCT FROM device::text)
   WHERE p.user_id = oneself AND jsonb_typeof(p.device_fingerprints) = 'array'
     AND EXISTS (SELECT FROM jsonb_array_elements(p.device_fingerprints) AS e (entry) WHERE e.entry ->> 'id' = device::text);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE user_sessions SET revoked_at = now() WHERE user_id = oneself AND device_id = device AND revoked_at IS NULL;
  PERFORM record_own_act('wallet.device_removed', 'user_profiles', oneself);
  RETURN true;
END
$$;
ALTER FUNCTION public.forget_own_device(device uuid) OWNER TO pend_owner;

--: FUNCTION forget_user_files()
CREATE FUNCTION public.forget_user_files() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE kyc_documents d
     SET storage_key = NULL, file_key = NULL, name_sealed = NULL, finding = NULL, state = 'scan_pending'
    FROM kyc_applications a
   WHERE a.id = d.application_id AND a.user_id = NEW.user_id AND d.storage_key IS NOT NULL;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.forget_user_files() OWNER TO pend_owner;

--: FUNCTION forgive_attempt(text, text)
CREATE FUNCTION public.forgive_attempt(attempt_kind text, attempt_subject text) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  UPDATE auth_attempts
     SET failures = CASE WHEN attempt_kind = 'address' THEN greatest(failures - 1, 0) ELSE 0 END,
         blocked_until = NULL
   WHERE kind = attempt_kind AND subject = attempt_subject
$$;
ALTER FUNCTION public.forgive_attempt(attempt_kind text, attempt_subject text) OWNER TO pend_owner;

--: FUNCTION guard_tables_while_read_only()
CREATE FUNCTION public.guard_tables_while_read_only() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  unguarded RECORD;
BEGIN
  FOR unguarded IN
    SELECT c.relname AS name,
           CASE WHEN free.column_name IS NOT NULL THEN (
             SELECT ' OF ' || string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> free.column_name)
           END AS columns
      FROM pg_class c
      LEFT JOIN (VALUES ('admin_users', 'last_login_at'), ('admin_totp', 'last_step'), ('admin_recovery_codes', 'used_at'))
        AS free (table_name, column_name) ON free.table_name = c.relname
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND c.relname <> ALL (read_only_exempt())
       AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname = 'a_read_only')
     ORDER BY c.relname
  LOOP
    EXECUTE format(
      'CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR TRUNCATE OR UPDATE%s ON %I '
      'FOR EACH STATEMENT EXECUTE FUNCTION refuse_while_read_only()', unguarded.columns, unguarded.name);
  END LOOP;
END
$$;
ALTER FUNCTION public.guard_tables_while_read_only() OWNER TO pend_owner;

--: FUNCTION invest(uuid, numeric, text, text, text, integer, integer)
CREATE FUNCTION public.invest(asset uuid, asked numeric, asked_currency text, paid_by text, agreement text, minutes integer, reservation_limit integer) RETURNS TABLE(investment public.investments, reasons jsonb)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  investor CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
  agreed text;
BEGIN
  IF investor IS NULL THEN
    RAISE EXCEPTION 'nobody is logged in' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF minutes NOT BETWEEN 1 AND 10080 OR reservation_limit NOT BETWEEN 1 AND 100 THEN
    RAISE EXCEPTION 'a reservation lasts for a week at most, and nobody has more than 100'
      USING ERRCODE = 'invalid_parameter_value';
  END IF;
  SELECT d.agreement_hash INTO agreed
    FROM assets a JOIN asset_details d ON d.asset_id = a.id WHERE a.id = asset AND a.status <> 'draft';
  IF NOT FOUND THEN
    RETURN;
  END IF;
  PERFORM FROM users u WHERE u.id = investor FOR NO KEY UPDATE;
  reasons := my_eligibility(asset, asked, asked_currency, reservation_limit);
  -- What is over but not swept yet stands in nobody's way.
  IF reasons @> '[{"code": "cap_exceeded"}]' AND expire_reservations(asset, 100) > 0 THEN
    reasons := my_eligibility(asset, asked, asked_currency, reservation_limit);
  END IF;
  IF agreement <> agreed THEN
    reasons := reasons || jsonb_build_array(
      jsonb_build_object('code', 'agreement_changed', 'required', agreed, 'actual', agreement));
  END IF;
  IF reasons <> '[]' THEN
    RETURN NEXT;
    RETURN;
  END IF;
  -- A log of it has paid for another one already.
  IF paid_by IS NOT NULL AND EXISTS (SELECT FROM investments i WHERE i.transaction_hash = paid_by) THEN
    RAISE EXCEPTION 'the transaction belongs to another investment'
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'idx_investments_transaction_log';
  END IF;
  SET CONSTRAINTS investments_reserve DEFERRED;
  INSERT INTO investments AS i
    (user_id, asset_id, amount, currency, tokens, transaction_hash, agreement_hash, reservation_expires_at, invested_at,
     eligibility)
  SELECT investor, d.asset_id, asked, asked_currency, round(asked / d.token_price, 18), paid_by, agreement,
         clock_timestamp() + make_interval(mins => minutes), clock_timestamp(),
         jsonb_build_object('eligible', true, 'reasons', reasons, 'checkedAt',
           to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
    FROM asset_details d WHERE d.asset_id = asset
  RETURNING i.* INTO investment;
  RETURN NEXT;
END
$$;
ALTER FUNCTION public.invest(asset uuid, asked numeric, asked_currency text, paid_by text, agreement text, minutes integer, reservation_limit integer) OWNER TO pend_owner;

--: FUNCTION investment_eligibility(uuid, uuid, numeric, text, integer)
CREATE FUNCTION public.investment_eligibility(investor uuid, asset uuid, asked numeric, asked_currency text, reservation_limit integer) RETURNS TABLE(code text, required jsonb, actual jsonb)
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  iso CONSTANT text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
  verified_from CONSTANT integer := 3;
  least_asked numeric;
  f RECORD;
BEGIN
  -- One look at everything, and then one rule after the other: mostly none fails, and invest() asks for every buyer.
  SELECT a.type, a.status, d.currency, d.deadline, d.minimum_investment,
         coalesce(d.min_tier_required, 0) AS min_tier, u.tier, u.status AS account, kyc_standing(u.id) AS kyc,
         greatest(0, m.capacity - m.total_invested - m.reserved) AS remaining, m.capacity,
         (SELECT count(*) FROM investments i WHERE i.user_id = investor AND i.status = 'pending') AS reservations,
         clock_timestamp() AS at
    INTO f
    FROM assets a
    JOIN users u ON u.id = investor
    LEFT JOIN asset_details d ON d.asset_id = a.id
    LEFT JOIN asset_metrics m ON m.asset_id = a.id
   WHERE a.id = asset;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  least_asked := coalesce(asked, greatest(f.minimum_investment, 0.000001));
  IF f.account <> 'active' THEN
    RETURN QUERY SELECT 'user_suspended', to_jsonb('active'::text), to_jsonb(f.account);
  END IF;
  IF f.type <> 'investment' THEN
    RETURN QUERY SELECT 'wrong_asset_type', to_jsonb('investment'::text), to_jsonb(f.type);
  END IF;
  IF f.status = 'paused' THEN
    RETURN QUERY SELECT 'asset_paused', to_jsonb('active'::text), to_jsonb(f.status);
  ELSIF f.status <> 'active' THEN
    RETURN QUERY SELECT 'asset_not_open', to_jsonb('active'::text), to_jsonb(f.status);
  END IF;
  IF f.deadline <= f.at THEN
    RETURN QUERY SELECT 'deadline_passed', to_jsonb(to_char(f.deadline AT TIME ZONE 'UTC', iso)),
                        to_jsonb(to_char(f.at AT TIME ZONE 'UTC', iso));
  END IF;
  IF f.kyc = 'expired' THEN
    RETURN QUERY SELECT 'kyc_expired', to_jsonb('verified'::text), to_jsonb(f.kyc);
  ELSIF f.min_tier >= verified_from AND f.tier < verified_from THEN
    -- What they have applied for says why they are not verified.
    RETURN QUERY SELECT CASE f.kyc WHEN 'pending' THEN 'kyc_pending' WHEN 'rejected' THEN 'kyc_rejected'
                                   ELSE 'kyc_required' END,
                        to_jsonb('verified'::text), to_jsonb(f.kyc);
  END IF;
  IF f.tier < f.min_tier THEN
    RETURN QUERY SELECT 'tier_too_low', to_jsonb(f.min_tier), to_jsonb(f.tier);
  END IF;
  IF asked_currency <> f.currency THEN
    RETURN QUERY SELECT 'currency_not_accepted', to_jsonb(f.currency), to_jsonb(asked_currency);
  END IF;
  IF asked < f.minimum_investment THEN
    RETURN QUERY SELECT 'below_minimum', to_jsonb(f.minimum_investment::text), to_jsonb(asked::numeric(18,6)::text);
  END IF;
  IF f.capacity IS NOT NULL AND f.type = 'investment' AND least_asked > f.remaining THEN
    RETURN QUERY SELECT 'cap_exceeded', to_jsonb(least_asked::numeric(18,6)::text),
                        to_jsonb(f.remaining::numeric(38,6)::text);
  END IF;
  IF f.reservations >= reservation_limit THEN
    RETURN QUERY SELECT 'too_many_reservations', to_jsonb(reservation_limit), to_jsonb(f.reservations);
  END IF;
END
$$;
ALTER FUNCTION public.investment_eligibility(investor uuid, asset uuid, asked numeric, asked_currency text, reservation_limit integer) OWNER TO pend_owner;

--: FUNCTION investment_figures(uuid, text, text, numeric, timestamp with time zone, timestamp with time zone, timestamp with time zone, numeric)
CREATE FUNCTION public.investment_figures(asset_id uuid, currency text, status text, amount numeric, invested_at timestamp with time zone, confirmed_at timestamp with time zone, refunded_at timestamp with time zone, refunded_amount numeric) RETURNS TABLE(metric text, part text, at timestamp with time zone, number integer, amount numeric)
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT f.metric, f.part, f.at, f.number, f.amount
    FROM (VALUES
      -- By the time it was made, under what has become of it since.
      ('investments.made', currency || ' ' || status, invested_at, 1, amount, true),
      -- What was refunded had been confirmed before.
      ('investments.confirmed', currency, coalesce(confirmed_at, invested_at), 1, amount, status IN ('confirmed', 'refunded')),
      ('investments.refunded', currency, coalesce(refunded_at, confirmed_at, invested_at), 1,
       coalesce(refunded_amount, amount), status = 'refunded'),
      ('investments.confirm_time', duration_step(confirmed_at - invested_at), confirmed_at, 1, 0,
       confirmed_at IS NOT NULL AND status IN ('confirmed', 'refunded')),
      ('assets.raised', currency || ' ' || asset_id, coalesce(confirmed_at, invested_at), 1, amount,
       status IN ('confirmed', 'refunded')),
      ('assets.raised', currency || ' ' || asset_id, coalesce(refunded_at, confirmed_at, invested_at), -1,
       -coalesce(refunded_amount, amount), status = 'refunded')
    ) f (metric, part, at, number, amount, counts)
   WHERE f.counts
$$;
ALTER FUNCTION public.investment_figures(asset_id uuid, currency text, status text, amount numeric, invested_at timestamp with time zone, confirmed_at timestamp with time zone, refunded_at timestamp with time zone, refunded_amount numeric) OWNER TO pend_owner;

--: FUNCTION is_public_log(text, text[], text)
CREATE FUNCTION public.is_public_log(event text, topics text[], data text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT coalesce(length(data) = 2 + 64 * public_event_words(event)
                  AND NOT may_hold_text(substr(data, 3))
                  AND NOT EXISTS (SELECT FROM unnest(topics[2:]) topic
                                   WHERE topic !~ '^0x0{24}' OR may_hold_text(substr(topic, 3))), false)
$$;
ALTER FUNCTION public.is_public_log(event text, topics text[], data text) OWNER TO pend_owner;

--: FUNCTION is_wallet_call(text)
CREATE FUNCTION public.is_wallet_call(input text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT input ~ '^0x1cff79cd0{24}[0-9a-f]{40}0{62}400{56}[0-9a-f]{8}' AND NOT may_hold_text(substr(input, 35, 40))
$$;
ALTER FUNCTION public.is_wallet_call(input text) OWNER TO pend_owner;

--: FUNCTION keep_asset_capacity()
CREATE FUNCTION public.keep_asset_capacity() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  now_capacity CONSTANT NUMERIC := NEW.max_supply * NEW.token_price;
BEGIN
  UPDATE asset_metrics m
     SET capacity = now_capacity,
         oversold = coalesce(greatest(0, m.total_invested + m.reserved - now_capacity), 0)
   WHERE m.asset_id = NEW.asset_id AND m.capacity IS DISTINCT FROM now_capacity;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.keep_asset_capacity() OWNER TO pend_owner;

--: FUNCTION keep_asset_metrics()
CREATE FUNCTION public.keep_asset_metrics() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  -- What no longer counts, and what counts now.
  gone CONSTANT text := 'SELECT asset_id, user_id, currency,
      CASE status WHEN ''confirmed'' THEN -amount ELSE 0 END AS amount,
      CASE status WHEN ''pending'' THEN -amount ELSE 0 END AS reserved,
      CASE status WHEN ''confirmed'' THEN -1 ELSE 0 END AS n
    FROM old_rows WHERE status IN (''pending'', ''confirmed'')';
  come CONSTANT text := 'SELECT asset_id, user_id, currency,
      CASE status WHEN ''confirmed'' THEN amount ELSE 0 END AS amount,
      CASE status WHEN ''pending'' THEN amount ELSE 0 END AS reserved,
      CASE status WHEN ''confirmed'' THEN 1 ELSE 0 END AS n
    FROM new_rows WHERE status IN (''pending'', ''confirmed'')';
  changes text;
  touched UUID[];
  made UUID[];
BEGIN
  -- Most statements insert pending rows; they end here.
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM new_rows WHERE status = 'confirmed' LIMIT 1;
    IF NOT FOUND THEN
      RETURN NULL;
    END IF;
    changes := come || ' AND status = ''confirmed''';
  ELSIF TG_OP = 'DELETE' THEN
    changes := gone;
  ELSE
    changes := gone || ' UNION ALL ' || come;
  END IF;
  changes := format(
    'SELECT asset_id, user_id, currency, sum(amount) AS amount, sum(reserved) AS reserved, sum(n)::integer AS n
       FROM (%s) c GROUP BY asset_id, user_id, currency
     HAVING sum(amount) <> 0 OR sum(reserved) <> 0 OR sum(n) <> 0', changes);
  EXECUTE format('SELECT array_agg(DISTINCT asset_id ORDER BY asset_id) FROM (%s) p', changes) INTO touched;
  IF touched IS NULL THEN
    RETURN NULL;
  END IF;

  WITH missing AS (
    INSERT INTO asset_metrics (asset_id) SELECT unnest(touched) ON CONFLICT (asset_id) DO NOTHING RETURNING asset_id
  ) SELECT coalesce(array_agg(asset_id), '{}') INTO made FROM missing;
  PERFORM FROM asset_metrics m WHERE m.asset_id = ANY (touched) ORDER BY m.asset_id FOR NO KEY UPDATE;
  -- Somebody is an investor while they have a row that counts: compared with how many they had before.
  EXECUTE format(
    'UPDATE asset_metrics m
        SET total_invested = m.total_invested + t.amount,
            reserved = m.reserved + t.reserved,
            oversold = oversold_by(m, t.amount + t.reserved),
            investor_count = m.investor_count + t.investors,
            last_updated = now()
       FROM (
         SELECT p.asset_id, sum(p.amount) AS amount, sum(p.reserved) AS reserved,
                sum((held.n > 0)::integer - (held.n - p.n > 0)::integer) AS investors
           FROM (%s) p
           JOIN asset_details d ON d.asset_id = p.asset_id AND d.currency = p.currency
          CROSS JOIN LATERAL (
            SELECT count(*) AS n FROM investments i
             WHERE i.user_id = p.user_id AND i.asset_id = p.asset_id AND i.currency = p.currency
               AND i.status = ''confirmed''
          ) held
          GROUP BY p.asset_id
       ) t
      WHERE m.asset_id = t.asset_id AND m.asset_id <> ALL ($1)', changes) USING made;
  IF made <> '{}' THEN
    PERFORM recount_asset_metrics(made);
  END IF;
  RETURN NULL;
END
$_$;
ALTER FUNCTION public.keep_asset_metrics() OWNER TO pend_owner;

--: FUNCTION keep_closed_at()
CREATE FUNCTION public.keep_closed_at() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  NEW.closed_at := CASE
    WHEN NEW.status <> 'closed' THEN NULL
    WHEN TG_OP = 'UPDATE' AND OLD.closed_at IS NOT NULL THEN OLD.closed_at
    ELSE clock_timestamp()
  END;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.keep_closed_at() OWNER TO pend_owner;

--: FUNCTION keep_erasure_certificate()
CREATE FUNCTION public.keep_erasure_certificate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.events_erased_at IS NULL AND to_jsonb(NEW) - 'events_erased_at' = to_jsonb(OLD) - 'events_erased_at' THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'a certificate of erasure is kept as it was given'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'erasure_certificates_append_only';
END
$$;
ALTER FUNCTION public.keep_erasure_certificate() OWNER TO pend_owner;

--: FUNCTION keep_interest_source()
CREATE FUNCTION public.keep_interest_source() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF current_setting('role') = 'app_user' THEN
    NEW.source := 'wallet';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.keep_interest_source() OWNER TO pend_owner;

--: FUNCTION keep_interested_count()
CREATE FUNCTION public.keep_interested_count() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  asset CONSTANT UUID := CASE TG_OP WHEN 'DELETE' THEN OLD.asset_id ELSE NEW.asset_id END;
  difference CONSTANT integer :=
    CASE WHEN TG_OP <> 'DELETE' AND NEW.withdrawn_at IS NULL THEN 1 ELSE 0 END
    - CASE WHEN TG_OP <> 'INSERT' AND OLD.withdrawn_at IS NULL THEN 1 ELSE 0 END;
BEGIN
  IF difference = 0 THEN
    RETURN NULL;
  END IF;
  INSERT INTO asset_metrics (asset_id) VALUES (asset) ON CONFLICT DO NOTHING;
  -- A row made just now was counted when it was made.
  IF NOT FOUND THEN
    UPDATE asset_metrics m SET interested_count = m.interested_count + difference, last_updated = now()
     WHERE m.asset_id = asset;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.keep_interested_count() OWNER TO pend_owner;

--: FUNCTION keep_investment_transitions()
CREATE FUNCTION public.keep_investment_transitions() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'the history of investments is kept as it was written'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'investment_transitions_append_only';
END
$$;
ALTER FUNCTION public.keep_investment_transitions() OWNER TO pend_owner;

--: FUNCTION keep_key_destroyed()
CREATE FUNCTION public.keep_key_destroyed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'a destroyed key stays destroyed'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'user_keys_stay_destroyed';
END
$$;
ALTER FUNCTION public.keep_key_destroyed() OWNER TO pend_owner;

--: FUNCTION keep_orphans()
CREATE FUNCTION public.keep_orphans() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  ancestor BIGINT;
  kept VARCHAR(66);
BEGIN
  SELECT min(number) - 1 INTO ancestor FROM gone;
  IF ancestor IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT hash INTO kept FROM blockchain_blocks WHERE number = ancestor;
  INSERT INTO blockchain_orphans AS o (hash, number, ancestor_number, ancestor_hash)
  SELECT hash, number, ancestor, kept FROM gone ORDER BY number DESC LIMIT 1000
  ON CONFLICT (hash) DO UPDATE
     SET ancestor_number = excluded.ancestor_number, ancestor_hash = excluded.ancestor_hash, removed_at = now();
  DELETE FROM blockchain_orphans WHERE removed_at < now() - interval '30 days';
  RETURN NULL;
END
$$;
ALTER FUNCTION public.keep_orphans() OWNER TO pend_owner;

--: FUNCTION keep_profile_erased()
CREATE FUNCTION public.keep_profile_erased() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF EXISTS (SELECT FROM erasure_certificates c WHERE c.user_id = NEW.user_id) THEN
    RAISE EXCEPTION 'the profile of somebody erased stays empty'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'user_profiles_stay_erased';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.keep_profile_erased() OWNER TO pend_owner;

--: FUNCTION keep_session_ended()
CREATE FUNCTION public.keep_session_ended() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'a session that has ended does not begin again, nor change its owner'
    USING ERRCODE = 'check_violation', CONSTRAINT = TG_NAME;
END
$$;
ALTER FUNCTION public.keep_session_ended() OWNER TO pend_owner;

--: FUNCTION keep_super_admin()
CREATE FUNCTION public.keep_super_admin() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF OLD.role <> 'super_admin' OR NOT OLD.is_active THEN
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.role = 'super_admin' AND NEW.is_active THEN
    RETURN NULL;
  END IF;
  PERFORM FROM admin_users WHERE role = 'super_admin' AND is_active LIMIT 1 FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'the last active super_admin stays'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_users_last_super_admin';
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.keep_super_admin() OWNER TO pend_owner;

--: FUNCTION keep_tier_of_verification()
CREATE FUNCTION public.keep_tier_of_verification() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF current_user = 'app_worker' THEN
    RETURN NULL;
  END IF;
  IF NEW.status = 'verified' THEN
    UPDATE users SET tier = 3 WHERE id = NEW.user_id AND tier < 3;
  ELSE
    UPDATE users SET tier = 2 WHERE id = NEW.user_id AND tier > 2;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.keep_tier_of_verification() OWNER TO pend_owner;

--: FUNCTION keep_totp_step()
CREATE FUNCTION public.keep_totp_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NEW.last_step < OLD.last_step AND OLD.confirmed_at IS NOT NULL THEN
    RAISE EXCEPTION 'the time step of the last code does not go back'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_totp_last_step_rises';
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.keep_totp_step() OWNER TO pend_owner;

--: FUNCTION keep_user_notes()
CREATE FUNCTION public.keep_user_notes() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  RAISE EXCEPTION 'notes are kept as they were written'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'user_notes_append_only';
END
$$;
ALTER FUNCTION public.keep_user_notes() OWNER TO pend_owner;

--: FUNCTION kyc_standing(uuid)
CREATE FUNCTION public.kyc_standing(subject uuid) RETURNS text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT CASE
           WHEN bool_or(k.status = 'verified' AND (k.expires_at IS NULL OR k.expires_at > clock_timestamp()))
             THEN 'verified'
           -- The newest that was ever a verification.
           WHEN (array_agg(k.status ORDER BY k.submitted_at DESC, k.id)
                   FILTER (WHERE k.status IN ('verified', 'expired', 'revoked')))[1] IN ('verified', 'expired')
             THEN 'expired'
           WHEN (array_agg(k.status ORDER BY k.submitted_at DESC, k.id))[1] IN ('pending_review', 'under_review')
             THEN 'pending'
           WHEN count(*) > 0 THEN 'rejected'
           ELSE 'none'
         END
    FROM kyc_applications k
   WHERE k.user_id = subject AND k.status <> 'draft'
$$;
ALTER FUNCTION public.kyc_standing(subject uuid) OWNER TO pend_owner;

--: FUNCTION lock_asset_commitments(uuid)
CREATE FUNCTION public.lock_asset_commitments(asset uuid) RETURNS numeric
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  committed NUMERIC;
BEGIN
  PERFORM expire_reservations(asset, 1000);
  SELECT m.total_invested + m.reserved INTO committed FROM asset_metrics m WHERE m.asset_id = asset FOR NO KEY UPDATE;
  RETURN coalesce(committed, 0);
END
$$;
ALTER FUNCTION public.lock_asset_commitments(asset uuid) OWNER TO pend_owner;

--: FUNCTION may_hold_text(text)
CREATE FUNCTION public.may_hold_text(bytes text) RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT bytes ~ '3[0-9]((00|2[089abcdef]|5f){0,4}3[0-9]){5}'
      OR bytes ~ '(d9a[0-9]|dbb[0-9])((20|2[89abcdef])?(d9a[0-9]|dbb[0-9])){5}'
      OR bytes ~ '(06[6f][0-9]){6}' OR bytes ~ '([6f][0-9]06){6}'
      OR bytes ~ '(([46][1-9a-f]|[57][0-9a]|3[0-9]|2[de]|5f)(00){0,3}){3}40((00){0,3}([46][1-9a-f]|[57][0-9a]|3[0-9]|2[de]|5f)){3}'
$$;
ALTER FUNCTION public.may_hold_text(bytes text) OWNER TO pend_owner;

--: FUNCTION missing_chain_indexes()
CREATE FUNCTION public.missing_chain_indexes() RETURNS SETOF text
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT d.name FROM deferrable_chain_indexes() d WHERE to_regclass('public.' || d.name) IS NULL
$$;
ALTER FUNCTION public.missing_chain_indexes() OWNER TO pend_owner;

--: TABLE assets
CREATE TABLE public.assets (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    contract_address character varying(42),
    slug character varying(120) NOT NULL,
    type character varying(20) NOT NULL,
    title character varying(255) NOT NULL,
    description text,
    category character varying(50) DEFAULT 'General'::character varying,
    location character varying(255),
    image_url character varying(500),
    status character varying(20) DEFAULT 'active'::character varying NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_by uuid,
    created_by_admin uuid,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    search_vector tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('simple'::regconfig, (title)::text), 'A'::"char") || setweight(to_tsvector('simple'::regconfig, (((COALESCE(category, ''::character varying))::text || ' '::text) || (COALESCE(location, ''::character varying))::text)), 'B'::"char")) || setweight(to_tsvector('simple'::regconfig, COALESCE(description, ''::text)), 'C'::"char"))) STORED NOT NULL,
    image_hash character varying(66),
    CONSTRAINT assets_contract_address_check CHECK (((contract_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT assets_image_hash_check CHECK (((image_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT assets_published_check CHECK ((((status)::text = 'draft'::text) OR (contract_address IS NOT NULL))),
    CONSTRAINT assets_slug_check CHECK (((slug)::text ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
    CONSTRAINT assets_status_check CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'paused'::character varying, 'closed'::character varying, 'draft'::character varying])::text[]))),
    CONSTRAINT assets_title_check CHECK ((btrim((title)::text) <> ''::text)),
    CONSTRAINT assets_type_check CHECK (((type)::text = ANY ((ARRAY['investment'::character varying, 'interest'::character varying])::text[])))
);

ALTER TABLE ONLY public.assets FORCE ROW LEVEL SECURITY;
ALTER TABLE public.assets OWNER TO pend_owner;

--: FUNCTION missing_for_publication(public.assets)
CREATE FUNCTION public.missing_for_publication(asset public.assets) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT array_remove(ARRAY[
    CASE WHEN (asset).contract_address IS NULL THEN 'contract_address' END,
    CASE WHEN (asset).type = 'investment' AND d.token_symbol IS NULL THEN 'token_symbol' END,
    CASE WHEN (asset).type = 'investment' AND d.token_price IS NULL THEN 'token_price' END,
    CASE WHEN (asset).type = 'investment' AND coalesce(d.minimum_investment, 0) = 0 THEN 'minimum_investment' END,
    -- People register until one of the two is reached.
    CASE WHEN (asset).type = 'interest' AND coalesce(d.soft_cap, 0) = 0 AND d.deadline IS NULL THEN 'soft_cap' END,
    CASE WHEN d.deadline <= clock_timestamp() THEN 'deadline' END
  ], NULL)
  FROM (SELECT) one LEFT JOIN asset_details d ON d.asset_id = (asset).id
$$;
ALTER FUNCTION public.missing_for_publication(asset public.assets) OWNER TO pend_owner;

--: FUNCTION missing_kyc_documents(uuid)
CREATE FUNCTION public.missing_kyc_documents(application uuid) RETURNS text[]
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT coalesce(array_agg(r.name::text ORDER BY r.name), '{}')
    FROM kyc_applications a JOIN kyc_requirements r ON r.target_tier = a.target_tier
   WHERE a.id = application
     AND NOT EXISTS (SELECT FROM kyc_documents d
                      WHERE d.application_id = a.id AND d.document_type = ANY (r.document_types)
                        AND d.state NOT IN ('infected', 'tampered'))
$$;
ALTER FUNCTION public.missing_kyc_documents(application uuid) OWNER TO pend_owner;

--: FUNCTION my_eligibility(uuid, numeric, text, integer)
CREATE FUNCTION public.my_eligibility(asset uuid, asked numeric, asked_currency text, reservation_limit integer) RETURNS jsonb
    LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM assets a WHERE a.id = asset AND a.status <> 'draft') THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('code', e.code, 'required', e.required, 'actual', e.actual)), '[]')
            FROM investment_eligibility(nullif(current_setting('app.current_user_id', true), '')::uuid, asset, asked,
                                        asked_currency, reservation_limit) e);
END
$$;
ALTER FUNCTION public.my_eligibility(asset uuid, asked numeric, asked_currency text, reservation_limit integer) OWNER TO pend_owner;

--: FUNCTION open_positions(uuid)
CREATE FUNCTION public.open_positions(holder uuid) RETURNS TABLE(kind text, unit text, positions bigint, amount numeric)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT i.status || '_investments', i.currency::text, count(*), sum(i.amount)
    FROM investments i
   WHERE i.user_id = holder AND i.status IN ('pending', 'confirmed')
   GROUP BY i.status, i.currency
  UNION ALL
  SELECT 'token_balance', b.token_address::text, 1, b.balance
    FROM blockchain_token_balances b
    JOIN users u ON u.blockchain_address = b.holder_address
   WHERE u.id = holder AND b.balance > 0
   ORDER BY 1, 2
$$;
ALTER FUNCTION public.open_positions(holder uuid) OWNER TO pend_owner;

--: TABLE asset_metrics
CREATE TABLE public.asset_metrics (
    asset_id uuid NOT NULL,
    total_invested numeric(18,6) DEFAULT 0 NOT NULL,
    investor_count integer DEFAULT 0 NOT NULL,
    interested_count integer DEFAULT 0 NOT NULL,
    opening_invested numeric(18,6) DEFAULT 0 NOT NULL,
    opening_investors integer DEFAULT 0 NOT NULL,
    opening_interested integer DEFAULT 0 NOT NULL,
    performance_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    last_updated timestamp with time zone DEFAULT now() NOT NULL,
    reserved numeric(18,6) DEFAULT 0 NOT NULL,
    capacity numeric(38,6),
    oversold numeric(38,6) DEFAULT 0 NOT NULL,
    CONSTRAINT asset_metrics_capacity_check CHECK (((capacity IS NULL) OR ((total_invested + reserved) <= (capacity + oversold)))),
    CONSTRAINT asset_metrics_interested_count_check CHECK ((interested_count >= 0)),
    CONSTRAINT asset_metrics_investor_count_check CHECK ((investor_count >= 0)),
    CONSTRAINT asset_metrics_opening_interested_check CHECK ((opening_interested >= 0)),
    CONSTRAINT asset_metrics_opening_invested_check CHECK (((opening_invested >= (0)::numeric) AND (opening_invested <> 'NaN'::numeric))),
    CONSTRAINT asset_metrics_opening_investors_check CHECK ((opening_investors >= 0)),
    CONSTRAINT asset_metrics_oversold_check CHECK (((oversold >= (0)::numeric) AND (oversold <> 'NaN'::numeric))),
    CONSTRAINT asset_metrics_reserved_check CHECK (((reserved >= (0)::numeric) AND (reserved <> 'NaN'::numeric))),
    CONSTRAINT asset_metrics_total_invested_check CHECK (((total_invested >= (0)::numeric) AND (total_invested <> 'NaN'::numeric)))
);

ALTER TABLE ONLY public.asset_metrics FORCE ROW LEVEL SECURITY;
ALTER TABLE public.asset_metrics OWNER TO pend_owner;

--: FUNCTION oversold_by(public.asset_metrics, numeric)
CREATE FUNCTION public.oversold_by(m public.asset_metrics, more numeric) RETURNS numeric
    LANGUAGE plpgsql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  beyond CONSTANT NUMERIC := coalesce(greatest(0, m.total_invested + m.reserved + more - m.capacity), 0);
BEGIN
  RETURN CASE WHEN current_setting('role') IN ('app_user', 'admin_role', 'app_public')
              THEN least(m.oversold, beyond) ELSE beyond END;
END
$$;
ALTER FUNCTION public.oversold_by(m public.asset_metrics, more numeric) OWNER TO pend_owner;

--: FUNCTION own_log()
CREATE FUNCTION public.own_log() RETURNS TABLE(at timestamp with time zone, action text, done_by text, resource_type text, ip_address inet, user_agent text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT l.created_at, l.action::text, CASE l.actor_type WHEN 'admin' THEN 'staff' ELSE l.actor_type::text END,
         l.resource_type::text, CASE WHEN l.actor_type = 'user' THEN l.ip_address END,
         CASE WHEN l.actor_type = 'user' THEN l.user_agent END
    FROM admin_logs l
   WHERE (l.actor_type = 'user' AND l.actor_id = nullif(current_setting('app.current_user_id', true), '')::uuid)
      OR (l.resource_type IN ('users', 'user_profiles')
          AND l.resource_id = nullif(current_setting('app.current_user_id', true), '')
          AND (l.actor_type <> 'user'))
$$;
ALTER FUNCTION public.own_log() OWNER TO pend_owner;

--: FUNCTION own_tier_steps()
CREATE FUNCTION public.own_tier_steps() RETURNS TABLE(id uuid, at timestamp with time zone, tier_before integer, tier integer)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 5
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT l.id, l.created_at, (l.old_values ->> 'tier')::integer, (l.new_values ->> 'tier')::integer
    FROM admin_logs l
   WHERE l.resource_type = 'users' AND l.action = 'UPDATE'
     AND l.resource_id = nullif(current_setting('app.current_user_id', true), '')
     AND l.old_values ->> 'tier' <> l.new_values ->> 'tier'
$$;
ALTER FUNCTION public.own_tier_steps() OWNER TO pend_owner;

--: FUNCTION own_withdrawal_log()
CREATE FUNCTION public.own_withdrawal_log() RETURNS TABLE(at timestamp with time zone, asset_id uuid, contract_address text, currency text, paid numeric, tokens numeric, transaction_hash text, log_index integer, block_number bigint)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 10
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT w.block_time, a.id, w.contract_address::text, d.currency::text,
         CASE WHEN d.currency IS NOT NULL THEN trim_scale(w.paid_units * 0.000000000000000001) END,
         trim_scale(w.token_units * 0.000000000000000001), w.transaction_hash::text, w.log_index, w.block_number
    FROM users u
    JOIN investment_withdrawals w ON w.wallet_address = u.blockchain_address
    LEFT JOIN assets a ON a.contract_address = w.contract_address
    LEFT JOIN asset_details d ON d.asset_id = a.id
   WHERE u.id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid)
$$;
ALTER FUNCTION public.own_withdrawal_log() OWNER TO pend_owner;

--: FUNCTION own_withdrawals(timestamp with time zone)
CREATE FUNCTION public.own_withdrawals(until timestamp with time zone) RETURNS TABLE(asset_id uuid, currency text, tokens numeric)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT a.id, d.currency::text, sum(w.token_units) * 0.000000000000000001
    FROM users u
    JOIN investment_withdrawals w ON w.wallet_address = u.blockchain_address
    JOIN assets a ON a.contract_address = w.contract_address
    JOIN asset_details d ON d.asset_id = a.id
   WHERE u.id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid) AND w.block_time <= until
   GROUP BY a.id, d.currency
$$;
ALTER FUNCTION public.own_withdrawals(until timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION periods_of(text, text, timestamp with time zone, timestamp with time zone)
CREATE FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) RETURNS TABLE(start timestamp with time zone, finish timestamp with time zone)
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT h, h + interval '1 hour'
    FROM generate_series(date_trunc('hour', since, zone), until, interval '1 hour') h
   WHERE unit = 'hour' AND h < until
  UNION ALL
  SELECT l AT TIME ZONE zone, (l + ('1 ' || unit)::interval) AT TIME ZONE zone
    FROM generate_series(date_trunc(unit, since AT TIME ZONE zone), until AT TIME ZONE zone, ('1 ' || unit)::interval) l
   WHERE unit <> 'hour' AND l AT TIME ZONE zone < until
$$;
ALTER FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION pool_growth(timestamp with time zone)
CREATE FUNCTION public.pool_growth(since timestamp with time zone) RETURNS TABLE(asset_id uuid, raised numeric)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT a.id, grown.raised
    FROM assets a
    JOIN asset_details d ON d.asset_id = a.id
   CROSS JOIN LATERAL (
     SELECT sum(CASE WHEN t.to_status = 'confirmed' THEN t.amount ELSE -t.amount END) AS raised
       FROM investment_transitions t
      WHERE t.asset_id = a.id AND t.at >= since AND t.currency = d.currency
        AND (t.to_status = 'confirmed') <> (t.from_status IS NOT DISTINCT FROM 'confirmed')
   ) grown
   WHERE a.status <> 'draft' AND grown.raised <> 0
$$;
ALTER FUNCTION public.pool_growth(since timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION pool_history(uuid, date, date)
CREATE FUNCTION public.pool_history(pool uuid, first_day date, last_day date) RETURNS TABLE(day date, total_invested numeric, investor_count bigint, interested_count bigint, price numeric)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  WITH asset AS MATERIALIZED (
    SELECT a.id, d.currency, m.opening_invested, m.opening_investors, m.opening_interested,
           (a.created_at AT TIME ZONE 'UTC')::date AS born
      FROM assets a
      LEFT JOIN asset_details d ON d.asset_id = a.id
      LEFT JOIN asset_metrics m ON m.asset_id = a.id
     WHERE a.id = pool AND a.status <> 'draft'
  ), told AS (
    SELECT t.*, min(t.at) OVER (PARTITION BY t.investment_id ORDER BY t.seq
                                ROWS BETWEEN 1 FOLLOWING AND UNBOUNDED FOLLOWING) AS overtaken_at
      FROM investment_transitions t JOIN asset ON t.asset_id = asset.id AND t.currency = asset.currency
     WHERE t.at < (last_day + 1)::timestamp AT TIME ZONE 'UTC'
  ), stood AS (
    SELECT t.user_id, t.at, t.seq, t.to_status = 'confirmed' AS counts, t.amount,
           coalesce(lag(t.to_status) OVER own = 'confirmed', false) AS counted, lag(t.amount) OVER own AS amount_before
      FROM told t WHERE t.overtaken_at IS NULL OR t.overtaken_at > t.at
    WINDOW own AS (PARTITION BY t.investment_id ORDER BY t.seq)
  ), moved AS (
    SELECT s.user_id, s.at, s.counts::integer - s.counted::integer AS step,
           CASE WHEN s.counts THEN s.amount ELSE 0 END - CASE WHEN s.counted THEN s.amount_before ELSE 0 END AS money,
           sum(s.counts::integer - s.counted::integer) OVER (PARTITION BY s.user_id ORDER BY s.at, s.seq) AS held
      FROM stood s WHERE s.counts OR s.counted
  ), changed AS (
    SELECT (m.at AT TIME ZONE 'UTC')::date AS day, m.money,
           (m.held > 0)::integer - (m.held - m.step > 0)::integer AS people, 0 AS interested
      FROM moved m
    UNION ALL
    SELECT (moment.at AT TIME ZONE 'UTC')::date, 0, 0, moment.step
      FROM interest_registrations r
      JOIN asset ON r.asset_id = asset.id
     CROSS JOIN LATERAL (VALUES (r.registered_at, 1), (r.withdrawn_at, -1)) AS moment (at, step)
     WHERE moment.at < (last_day + 1)::timestamp AT TIME ZONE 'UTC'
  ), days AS (
    SELECT d::date AS day, asset.*
      FROM asset, generate_series(greatest(first_day, asset.born)::timestamp, last_day::timestamp, '1 day') AS d
  ), by_day AS (
    -- What changed before the first day counts on it.
    SELECT greatest(c.day, (SELECT min(day) FROM days)) AS day, sum(c.money) AS money, sum(c.people) AS people,
           sum(c.interested) AS interested
      FROM changed c GROUP BY 1
  )
  SELECT d.day,
         coalesce(d.opening_invested, 0) + coalesce(sum(b.money) OVER past, 0),
         coalesce(d.opening_investors, 0) + coalesce(sum(b.people) OVER past, 0)::bigint,
         coalesce(d.opening_interested, 0) + coalesce(sum(b.interested) OVER past, 0)::bigint,
         (SELECT p.price FROM asset_prices p
           WHERE p.asset_id = d.id AND p.at < (d.day + 1)::timestamp AT TIME ZONE 'UTC'
           ORDER BY p.source, p.at DESC, p.block_number DESC, p.log_index DESC, p.id DESC LIMIT 1)
    FROM days d LEFT JOIN by_day b ON b.day = d.day
  WINDOW past AS (ORDER BY d.day)
   ORDER BY d.day
$$;
ALTER FUNCTION public.pool_history(pool uuid, first_day date, last_day date) OWNER TO pend_owner;

--: FUNCTION prune_access()
CREATE FUNCTION public.prune_access(OUT spent integer, OUT of_staff integer, OUT of_investors integer, OUT codes integer, OUT nonces integer, OUT limits integer, OUT attempts integer) RETURNS record
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  counted INTEGER;
BEGIN
  -- A session that is over tells nobody whose token was used again. The hour is for a refresh that began before the
  -- end and is still under way.
  DELETE FROM admin_spent_tokens t USING admin_sessions s
   WHERE s.id = t.session_id AND s.expires_at < now() - interval '1 hour';
  GET DIAGNOSTICS spent = ROW_COUNT;
  DELETE FROM user_spent_tokens t USING user_sessions s
   WHERE s.id = t.session_id AND s.expires_at < now() - interval '1 hour';
  GET DIAGNOSTICS counted = ROW_COUNT;
  spent := spent + counted;

  -- The lock-out asks where an account was logged in to in the last 30 days.
  DELETE FROM admin_sessions WHERE expires_at < now() - interval '30 days';
  GET DIAGNOSTICS of_staff = ROW_COUNT;
  -- For whoever asks support what happened last week.
  DELETE FROM user_sessions WHERE expires_at < now() - interval '7 days';
  GET DIAGNOSTICS of_investors = ROW_COUNT;

  -- Both are good for minutes; none that is deleted is good for anything, used or not.
  DELETE FROM one_time_codes WHERE expires_at < now() - interval '1 day';
  GET DIAGNOSTICS codes = ROW_COUNT;
  DELETE FROM sign_in_nonces WHERE expires_at < now() - interval '1 hour';
  GET DIAGNOSTICS nonces = ROW_COUNT;

  -- A window that is over counts from one again. Failures are forgotten after an hour, delays end after a quarter.
  DELETE FROM access_limits WHERE window_ends_at < now();
  GET DIAGNOSTICS limits = ROW_COUNT;
  DELETE FROM auth_attempts WHERE last_attempt_at < now() - interval '1 day';
  GET DIAGNOSTICS attempts = ROW_COUNT;
END
$$;
ALTER FUNCTION public.prune_access(OUT spent integer, OUT of_staff integer, OUT of_investors integer, OUT codes integer, OUT nonces integer, OUT limits integer, OUT attempts integer) OWNER TO pend_owner;

--: FUNCTION prune_system_metrics(integer, integer)
CREATE FUNCTION public.prune_system_metrics(sample_days integer, sum_days integer) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.prune_system_metrics(sample_days integer, sum_days integer) OWNER TO pend_owner;

--: FUNCTION public_arguments(jsonb)
CREATE FUNCTION public.public_arguments(arguments jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  SELECT coalesce(jsonb_object_agg(key, CASE
    WHEN key IN ('name', 'symbol', 'metadataUrl', 'legalAgreementUrl')
      THEN to_jsonb(coalesce(public_text(value #>> '{}'), '[redacted]'))
    -- The steps of a tier, by name; any other action might be named after somebody.
    WHEN key = 'actionHash'
         AND value #>> '{}' IN (
           '0x0b697489a389acece597d8438779858ee1245aea68149f661d564314540e4582' /* register_phone */,
           '0x9d0e7471e9c2f43b03594f395f279d99ce7662ddbf78621d629f2d48f687cafd' /* register_device */,
           '0xc796e8ad663f37db39591db6142878d61eabee724351dd0e591451871a04d655' /* verify_biometric */,
           '0xe6563103f48cc21945d2222ca0e199dbf706b175ee770711b19ecb5565dd767b' /* submit_kyc */,
           '0x5cc20d498998bf8f73d7018f1fc6c2ba74cb23aabfdf560eaef6c5292c06cb20' /* verify_location */) THEN value
    WHEN key IN ('user', 'buyer', 'holder', 'depositor', 'wallet', 'userWallet', 'contractAddress', 'assetManager',
                 'legalAgreementHash')
         AND value #>> '{}' ~ '^0x[0-9a-f]+$' AND NOT may_hold_text(substr(value #>> '{}', 3)) THEN value
    WHEN key IN ('amount', 'egpAmount', 'hvtMinted', 'hvtBurned', 'navUsed', 'oldNAV', 'newNAV', 'profitAmount',
                 'totalCost', 'payout', 'investmentIntent', 'investmentAmount', 'agreementVersion', 'timestamp',
                 'tokenPrice', 'maxSupply', 'lockupEndTimestamp', 'minimumInvestment', 'deployedAt')
         AND value #>> '{}' ~ '^[0-9]{1,78}$' THEN value
    ELSE '"[redacted]"'::jsonb END), '{}'::jsonb)
    FROM jsonb_each(arguments)
$_$;
ALTER FUNCTION public.public_arguments(arguments jsonb) OWNER TO pend_owner;

--: FUNCTION public_assets(uuid[], timestamp with time zone)
CREATE FUNCTION public.public_assets(ids uuid[], moment timestamp with time zone) RETURNS TABLE(id uuid, title text, slug text, category text, lockup_period integer, price numeric, currency text, priced_at timestamp with time zone, price_source text)
    LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT a.id, a.title::text, a.slug::text, a.category::text, d.lockup_period, p.price, p.currency::text, p.at,
         p.source::text
    FROM unnest(ids) AS wanted (id)
    JOIN assets a ON a.id = wanted.id
    LEFT JOIN asset_details d ON d.asset_id = a.id
    LEFT JOIN LATERAL (
      SELECT q.price, q.currency, q.at, q.source
        FROM asset_prices q WHERE q.asset_id = a.id AND q.at <= moment
       ORDER BY q.source, q.at DESC, q.block_number DESC, q.log_index DESC, q.id DESC LIMIT 1
    ) p ON true
   WHERE a.status <> 'draft'
$$;
ALTER FUNCTION public.public_assets(ids uuid[], moment timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION public_calldata(text)
CREATE FUNCTION public.public_calldata(input text) RETURNS text
    LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  body TEXT := substr(input, 11);
  form TEXT;
  size BIGINT;
BEGIN
  IF input = '0x' THEN
    RETURN input;
  END IF;
  IF substr(input, 1, 10) = '0x1cff79cd' THEN
    IF NOT is_wallet_call(input) THEN
      RETURN NULL;
    END IF;
    -- Target, offset of the bytes, their length, the bytes, and zeros up to a whole word.
    size := ('x' || substr(body, 185, 8))::bit(32)::bigint;
    IF size > 10000 OR length(body) <> 192 + 64 * ((size + 31) / 32)
       OR substr(body, 193 + 2 * size::integer) !~ '^0*$'
       OR public_calldata('0x' || substr(body, 193, 2 * size::integer)) IS NULL THEN
      RETURN NULL;
    END IF;
    RETURN input;
  END IF;
  -- One letter for each word: an address, an unsigned number, a boolean.
  form := CASE substr(input, 1, 10)
    WHEN '0xa9059cbb' THEN 'au' -- transfer
    WHEN '0x095ea7b3' THEN 'au' -- approve
    WHEN '0x23b872dd' THEN 'aau' -- transferFrom
    WHEN '0x40c10f19' THEN 'au' -- mint
    WHEN '0x9dc29fac' THEN 'au' -- burn
    WHEN '0xfca3b5aa' THEN 'a' -- setMinter
    WHEN '0xb6b55f25' THEN 'u' -- deposit
    WHEN '0xdb006a75' THEN 'u' -- redeem
    WHEN '0x33c19ab0' THEN 'u' -- depositProfit
    WHEN '0xefef39a1' THEN 'u' -- purchase
    WHEN '0x6fdca5e0' THEN 'b' -- setOpen
    WHEN '0x0063750c' THEN '' -- withdrawInterest
  END;
  IF form IS NULL OR length(body) <> 64 * length(form) OR may_hold_text(body) THEN
    RETURN NULL;
  END IF;
  FOR word IN 1 .. length(form) LOOP
    IF (substr(form, word, 1) = 'a' AND substr(body, 64 * word - 63, 24) <> repeat('0', 24))
       OR (substr(form, word, 1) = 'b' AND substr(body, 64 * word - 63, 64) !~ '^0{63}[01]$') THEN
      RETURN NULL;
    END IF;
  END LOOP;
  RETURN input;
END
$_$;
ALTER FUNCTION public.public_calldata(input text) OWNER TO pend_owner;

--: FUNCTION public_entry_address(jsonb)
CREATE FUNCTION public.public_entry_address(entry jsonb) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  SELECT CASE WHEN length(entry ->> 'address') = 42 AND entry ->> 'address' ~ '^0x[0-9a-f]+$'
                   AND NOT may_hold_text(substr(entry ->> 'address', 3)) THEN entry ->> 'address' END
$_$;
ALTER FUNCTION public.public_entry_address(entry jsonb) OWNER TO pend_owner;

--: FUNCTION public_envelope(jsonb)
CREATE FUNCTION public.public_envelope(envelope jsonb) RETURNS jsonb
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  SELECT jsonb_build_object(
    'accessList', (
      SELECT jsonb_agg(jsonb_build_object('address', public_entry_address(entry), 'storageKeyCount',
                                          jsonb_array_length(jsonb_path_query_array(entry, '$.storageKeys[*]')))
                       ORDER BY at)
        FROM jsonb_path_query(envelope, '$.accessList[0 to 499]') WITH ORDINALITY AS list (entry, at)),
    'authorizationList', (
      SELECT jsonb_agg(jsonb_build_object('address', public_entry_address(entry),
                                          'chainId', public_quantity(entry ->> 'chainId'),
                                          'nonce', public_quantity(entry ->> 'nonce')) ORDER BY at)
        FROM jsonb_path_query(envelope, '$.authorizationList[0 to 499]') WITH ORDINALITY AS list (entry, at)),
    'blobCount', jsonb_array_length(jsonb_path_query_array(envelope, '$.blobVersionedHashes[*]')),
    'maxFeePerBlobGas', public_quantity(envelope ->> 'maxFeePerBlobGas'),
    'blobGasUsed', public_quantity(envelope ->> 'blobGasUsed'),
    'blobGasPrice', public_quantity(envelope ->> 'blobGasPrice'))
$_$;
ALTER FUNCTION public.public_envelope(envelope jsonb) OWNER TO pend_owner;

--: FUNCTION public_event_words(text)
CREATE FUNCTION public.public_event_words(event text) RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT CASE event
    WHEN 'Transfer' THEN 1 WHEN 'Deposited' THEN 3 WHEN 'Redeemed' THEN 3 WHEN 'NAVUpdated' THEN 2
    WHEN 'ProfitDeposited' THEN 3 WHEN 'TokensPurchased' THEN 2 WHEN 'TokensRedeemed' THEN 2
    WHEN 'InterestWithdrawn' THEN 1
  END
$$;
ALTER FUNCTION public.public_event_words(event text) OWNER TO pend_owner;

--: FUNCTION public_quantity(text)
CREATE FUNCTION public.public_quantity(quantity text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  SELECT CASE WHEN length(quantity) <= 66 AND quantity ~ '^0x[0-9a-f]+$' AND NOT may_hold_text(substr(quantity, 3))
              THEN quantity END
$_$;
ALTER FUNCTION public.public_quantity(quantity text) OWNER TO pend_owner;

--: FUNCTION public_text(text)
CREATE FUNCTION public.public_text(content text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT CASE WHEN content ~ '[0-9٠-٩۰-۹]([\s().+_-]{0,3}[0-9٠-٩۰-۹]){5}' OR content LIKE '%@%' THEN NULL ELSE content END
$$;
ALTER FUNCTION public.public_text(content text) OWNER TO pend_owner;

--: FUNCTION queue_for_reservations()
CREATE FUNCTION public.queue_for_reservations() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM FROM asset_metrics m WHERE m.asset_id = NEW.id FOR NO KEY UPDATE;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.queue_for_reservations() OWNER TO pend_owner;

--: FUNCTION queue_for_super_admin()
CREATE FUNCTION public.queue_for_super_admin() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('admin_users.super_admin'));
  RETURN NULL;
END
$$;
ALTER FUNCTION public.queue_for_super_admin() OWNER TO pend_owner;

--: FUNCTION read_only_exempt()
CREATE FUNCTION public.read_only_exempt() RETURNS name[]
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN ARRAY['admin_sessions'::name, 'admin_spent_tokens'::name, 'user_sessions'::name, 'user_spent_tokens'::name, 'auth_attempts'::name, 'access_limits'::name, 'admin_logs'::name, 'job_runs'::name, 'schema_migrations'::name, 'read_only_mode'::name];
ALTER FUNCTION public.read_only_exempt() OWNER TO pend_owner;

--: FUNCTION read_only_lock()
CREATE FUNCTION public.read_only_lock() RETURNS bigint
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    RETURN 7264003;
ALTER FUNCTION public.read_only_lock() OWNER TO pend_owner;

--: FUNCTION rebuild_chain_totals()
CREATE FUNCTION public.rebuild_chain_totals() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
BEGIN
  DELETE FROM blockchain_rollups;
  INSERT INTO blockchain_rollups (bucket_size, bucket, block_count, transaction_count, gas_used)
  SELECT s.size, date_trunc(s.size, b.timestamp), count(*), sum(b.transaction_count), sum(b.gas_used)
    FROM blockchain_blocks b CROSS JOIN (VALUES ('hour'), ('day')) s (size) GROUP BY 1, 2;

  DELETE FROM blockchain_validator_days;
  INSERT INTO blockchain_validator_days (day, validator, proposed, late)
  SELECT timestamp::date, miner, count(*), count(*) FILTER (WHERE bft_round > 0)
    FROM blockchain_blocks WHERE bft_round IS NOT NULL GROUP BY 1, 2;

  DELETE FROM blockchain_tokens;
  INSERT INTO blockchain_tokens (address, transfer_count, supply, first_block)
  SELECT token_address, count(*),
         coalesce(sum(value) FILTER (WHERE from_address = '0x0000000000000000000000000000000000000000'), 0)
         - coalesce(sum(value) FILTER (WHERE to_address = '0x0000000000000000000000000000000000000000'), 0),
         min(block_number)
    FROM blockchain_token_transfers GROUP BY 1;

  DELETE FROM blockchain_token_balances;
  INSERT INTO blockchain_token_balances (token_address, holder_address, balance, block_number)
  SELECT token_address, holder, sum(amount), max(block_number)
    FROM (SELECT token_address, from_address AS holder, -value AS amount, block_number FROM blockchain_token_transfers
          UNION ALL
          SELECT token_address, to_address, value, block_number FROM blockchain_token_transfers) m
   WHERE holder <> '0x0000000000000000000000000000000000000000' GROUP BY 1, 2;

  DELETE FROM blockchain_addresses;
  INSERT INTO blockchain_addresses (address, transaction_count, first_block, last_block)
  SELECT address, count(*), min(block_number), max(block_number) FROM blockchain_participants GROUP BY 1;

  UPDATE blockchain_cursors
     SET transaction_count = (SELECT coalesce(sum(b.transaction_count), 0) FROM blockchain_blocks b);
END
$$;
ALTER FUNCTION public.rebuild_chain_totals() OWNER TO pend_owner;

--: FUNCTION rebuild_figures()
CREATE FUNCTION public.rebuild_figures() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  LOCK TABLE users, investments, kyc_applications IN SHARE ROW EXCLUSIVE MODE;
  PERFORM pg_advisory_xact_lock(hashtext('fold_figures'));
  DELETE FROM figure_changes;
  DELETE FROM figure_rollups;
  WITH scanned AS MATERIALIZED (
  SELECT f.metric, f.part, date_bin('15 minutes', f.at, '2000-01-01Z') AS bucket, sum(f.number) AS number, sum(f.amount) AS amount
    FROM (
      SELECT f.* FROM users u
       CROSS JOIN LATERAL user_figures(u.created_at, u.status, u.tier, u.closed_at, u.updated_at) f
      UNION ALL
      -- The audit log knows the steps that were made before the triggers, and those after.
      SELECT 'users.tier', (l.old_values ->> 'tier') || ' ' || (l.new_values ->> 'tier'), l.created_at, 1, 0
        FROM admin_logs l
       WHERE l.resource_type = 'users' AND l.action = 'UPDATE' AND l.old_values ->> 'tier' <> l.new_values ->> 'tier'
      UNION ALL
      SELECT f.* FROM investments i
       CROSS JOIN LATERAL investment_figures(i.asset_id, i.currency, i.status, i.amount, i.invested_at, i.confirmed_at,
                                             i.refunded_at, i.refunded_amount) f
      UNION ALL
      SELECT f.* FROM kyc_applications k
       CROSS JOIN LATERAL application_figures(k.status, k.submitted_at, k.reviewed_at, k.verified_by, k.expires_at,
                                              k.revoked_at) f
    ) f
   GROUP BY 1, 2, 3
  )
  INSERT INTO figure_rollups (metric, bucket_size, bucket, part, number, amount)
  SELECT c.metric, s.size, figure_bucket(s.size, c.bucket), c.part, sum(c.number), sum(c.amount)
    FROM scanned c CROSS JOIN LATERAL unnest(figure_sizes(c.metric)) AS s (size)
   GROUP BY 1, 2, 3, 4
   -- Neighbours in time are neighbours on the disk.
   ORDER BY 1, 2, 3, 4;
END
$$;
ALTER FUNCTION public.rebuild_figures() OWNER TO pend_owner;

--: FUNCTION record_application_figures()
CREATE FUNCTION public.record_application_figures() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSE
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
        UNION ALL
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.record_application_figures() OWNER TO pend_owner;

--: FUNCTION record_chain_prices(uuid)
CREATE FUNCTION public.record_chain_prices(asset uuid) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  recorded BIGINT;
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtext('asset_prices.chain'));
  INSERT INTO asset_prices (asset_id, price, currency, at, source, block_number, block_hash, transaction_hash, log_index)
  SELECT a.id, (l.arguments ->> 'newNAV')::numeric * 0.000000000000000001, d.currency, b.timestamp, 'chain',
         l.block_number, b.hash, l.transaction_hash, l.log_index
    FROM assets a
    JOIN asset_details d ON d.asset_id = a.id
    JOIN blockchain_logs l ON l.address = a.contract_address
    JOIN blockchain_blocks b ON b.number = l.block_number
   WHERE a.id = asset AND l.event_name IN ('NAVUpdated', 'ProfitDeposited') AND l.arguments ->> 'newNAV' ~ '^[0-9]{1,78}$'
  ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS recorded = ROW_COUNT;
  RETURN recorded;
END
$_$;
ALTER FUNCTION public.record_chain_prices(asset uuid) OWNER TO pend_owner;

--: FUNCTION record_investment_figures()
CREATE FUNCTION public.record_investment_figures() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSE
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
        UNION ALL
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.record_investment_figures() OWNER TO pend_owner;

--: FUNCTION record_investment_transitions()
CREATE FUNCTION public.record_investment_transitions() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  why CONSTANT text := nullif(current_setting('app.transition_reason', true), '');
  importing CONSTANT boolean := coalesce(current_setting('app.import_batch', true), '') <> '';
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO investment_transitions (investment_id, user_id, asset_id, to_status, amount, currency, tokens, at, reason)
    SELECT n.id, n.user_id, n.asset_id, n.status, n.amount, n.currency, n.tokens,
           coalesce(n.refunded_at, n.confirmed_at, n.invested_at), coalesce(n.failure_reason, why)
      FROM new_rows n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO investment_transitions
      (investment_id, user_id, asset_id, from_status, to_status, amount, currency, tokens, at, reason)
    SELECT n.id, n.user_id, n.asset_id, o.status, n.status, n.amount, n.currency, n.tokens,
           CASE WHEN importing THEN coalesce(n.refunded_at, n.confirmed_at, n.invested_at) ELSE clock_timestamp() END,
           coalesce(n.failure_reason, why)
      FROM old_rows o JOIN new_rows n ON n.id = o.id
     WHERE n.status <> o.status
        OR (importing AND (n.user_id, n.asset_id, n.amount, n.currency)
                          IS DISTINCT FROM (o.user_id, o.asset_id, o.amount, o.currency));
  ELSE
    INSERT INTO investment_transitions
      (investment_id, user_id, asset_id, from_status, to_status, amount, currency, tokens, at, reason)
    SELECT o.id, o.user_id, o.asset_id, o.status, 'removed', o.amount, o.currency, o.tokens,
           coalesce((SELECT min(t.at) FROM investment_transitions t WHERE t.investment_id = o.id), o.invested_at), why
      FROM old_rows o;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.record_investment_transitions() OWNER TO pend_owner;

--: FUNCTION record_opened_asset_price()
CREATE FUNCTION public.record_opened_asset_price() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NEW.contract_address IS DISTINCT FROM OLD.contract_address THEN
    DELETE FROM asset_prices WHERE asset_id = NEW.id AND source = 'chain';
    PERFORM record_chain_prices(NEW.id);
  END IF;
  IF OLD.status = 'draft' AND NEW.status <> 'draft' THEN
    INSERT INTO asset_prices (asset_id, price, currency, at, source)
    SELECT d.asset_id, d.token_price, d.currency, clock_timestamp(), 'terms'
      FROM asset_details d WHERE d.asset_id = NEW.id AND d.token_price IS NOT NULL;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.record_opened_asset_price() OWNER TO pend_owner;

--: FUNCTION record_own_act(text, text, uuid)
CREATE FUNCTION public.record_own_act(act text, resource text, resource_key uuid) RETURNS void
    LANGUAGE sql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  INSERT INTO admin_logs (actor_type, actor_id, action, resource_type, resource_id, ip_address, user_agent, request_id)
  VALUES ('user', nullif(current_setting('app.current_user_id', true), '')::uuid, act, resource, resource_key::text,
          nullif(current_setting('app.client_ip', true), '')::inet, nullif(current_setting('app.user_agent', true), ''),
          nullif(current_setting('app.request_id', true), ''))
$$;
ALTER FUNCTION public.record_own_act(act text, resource text, resource_key uuid) OWNER TO pend_owner;

--: FUNCTION record_terms_price()
CREATE FUNCTION public.record_terms_price() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  asset assets;
BEGIN
  SELECT * INTO asset FROM assets a WHERE a.id = NEW.asset_id;
  IF TG_OP = 'INSERT' THEN
    PERFORM record_chain_prices(NEW.asset_id);
    IF NEW.token_price IS NULL THEN
      RETURN NULL;
    END IF;
  END IF;
  IF asset.status <> 'draft' THEN
    INSERT INTO asset_prices (asset_id, price, currency, at, source)
    VALUES (NEW.asset_id, NEW.token_price, NEW.currency,
            CASE TG_OP WHEN 'INSERT' THEN least(asset.created_at, now()) ELSE clock_timestamp() END, 'terms');
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.record_terms_price() OWNER TO pend_owner;

--: FUNCTION record_user_figures()
CREATE FUNCTION public.record_user_figures() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSE
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
        UNION ALL
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
    -- An import brings how people stand, not how they got there.
    IF coalesce(current_setting('app.import_batch', true), '') = '' THEN
      INSERT INTO figure_changes (metric, part, bucket, number, amount)
      SELECT 'users.tier', o.tier || ' ' || n.tier, date_bin('15 minutes', now(), '2000-01-01Z'), count(*), 0
        FROM old_rows o JOIN new_rows n ON n.id = o.id
       WHERE n.tier <> o.tier
       GROUP BY 2;
    END IF;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.record_user_figures() OWNER TO pend_owner;

--: FUNCTION recount_asset_metrics(uuid[])
CREATE FUNCTION public.recount_asset_metrics(asset_ids uuid[]) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM FROM asset_metrics m WHERE m.asset_id = ANY (asset_ids) ORDER BY m.asset_id FOR NO KEY UPDATE;
  UPDATE asset_metrics m
     SET total_invested = c.invested, investor_count = c.investors, interested_count = c.interested,
         reserved = c.reserved, capacity = c.capacity,
         oversold = coalesce(greatest(0, c.invested + c.reserved - c.capacity), 0),
         last_updated = now()
    FROM counted_asset_metrics(asset_ids) c
   WHERE m.asset_id = c.asset_id
     AND (m.total_invested, m.investor_count, m.interested_count, m.reserved, m.capacity, m.oversold)
         IS DISTINCT FROM (c.invested, c.investors, c.interested, c.reserved, c.capacity,
                           coalesce(greatest(0, c.invested + c.reserved - c.capacity), 0));
END
$$;
ALTER FUNCTION public.recount_asset_metrics(asset_ids uuid[]) OWNER TO pend_owner;

--: FUNCTION recount_new_terms()
CREATE FUNCTION public.recount_new_terms() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM recount_asset_metrics(ARRAY[NEW.asset_id]);
  RETURN NULL;
END
$$;
ALTER FUNCTION public.recount_new_terms() OWNER TO pend_owner;

--: FUNCTION recount_system_metrics()
CREATE FUNCTION public.recount_system_metrics() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
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
ALTER FUNCTION public.recount_system_metrics() OWNER TO pend_owner;

--: FUNCTION refresh_summaries()
CREATE FUNCTION public.refresh_summaries() RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM refresh_summary('asset_performance_summary');
  PERFORM refresh_summary('user_portfolio_summary');
END
$$;
ALTER FUNCTION public.refresh_summaries() OWNER TO pend_owner;

--: FUNCTION refresh_summary(text)
CREATE FUNCTION public.refresh_summary(view_name text) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET lock_timeout TO '5s'
    AS $$
DECLARE
  -- Taken before the refresh reads anything: the contents may be newer, never older.
  as_of CONSTANT timestamptz := clock_timestamp();
  contents bigint;
BEGIN
  IF view_name = 'asset_performance_summary' THEN
    REFRESH MATERIALIZED VIEW CONCURRENTLY asset_performance_summary;
    SELECT count(*) INTO contents FROM asset_performance_summary;
  ELSIF view_name = 'user_portfolio_summary' THEN
    REFRESH MATERIALIZED VIEW CONCURRENTLY user_portfolio_summary;
    SELECT count(*) INTO contents FROM user_portfolio_summary;
  ELSE
    RAISE EXCEPTION 'there is no summary %', view_name USING ERRCODE = 'invalid_parameter_value';
  END IF;
  INSERT INTO summary_refreshes AS s (view_name, refreshed_at, row_count) VALUES (refresh_summary.view_name, as_of, contents)
  ON CONFLICT ON CONSTRAINT summary_refreshes_pkey DO UPDATE
    SET refreshed_at = excluded.refreshed_at, row_count = excluded.row_count;
  RETURN contents;
END
$$;
ALTER FUNCTION public.refresh_summary(view_name text) OWNER TO pend_owner;

--: FUNCTION refuse_while_read_only()
CREATE FUNCTION public.refuse_while_read_only() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  is_refused BOOLEAN;
BEGIN
  CASE current_setting('role')
    WHEN 'app_public', 'app_user', 'admin_role' THEN NULL;
    WHEN 'app_worker' THEN
      IF current_setting('app.goes_on_read_only', true) = 'on' THEN
        RETURN NULL;
      END IF;
    ELSE RETURN NULL;
  END CASE;
  -- Not to be had while somebody waits for it to turn the mode on: the writer is refused, and holds nobody up.
  is_refused := NOT pg_try_advisory_xact_lock_shared(read_only_lock());
  IF NOT is_refused THEN
    IF current_setting('transaction_isolation') = 'read committed' THEN
      SELECT m.is_on INTO is_refused FROM read_only_mode m;
    ELSE
      -- Its snapshot may be older than the flag; a lock on the row fails then (40001), and whoever tries again sees it.
      SELECT m.is_on INTO is_refused FROM read_only_mode m FOR SHARE;
    END IF;
  END IF;
  IF is_refused IS DISTINCT FROM FALSE THEN
    RAISE EXCEPTION 'read-only mode is on' USING ERRCODE = 'PDRO1';
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.refuse_while_read_only() OWNER TO pend_owner;

--: FUNCTION remember_device(jsonb, text, text, timestamp with time zone)
CREATE FUNCTION public.remember_device(devices jsonb, fingerprint text, device_name text, at timestamp with time zone) RETURNS jsonb
    LANGUAGE sql STABLE
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
  WITH known AS (
    SELECT device, place
      FROM jsonb_array_elements(CASE WHEN jsonb_typeof(devices) = 'array' THEN devices ELSE '[]' END)
           WITH ORDINALITY AS listed (device, place)
  ), kept AS (
    SELECT device, place FROM known WHERE device ->> 'fingerprint' IS DISTINCT FROM fingerprint
     ORDER BY place LIMIT 19
  ), this AS (
    SELECT coalesce((SELECT device FROM known WHERE device ->> 'fingerprint' = fingerprint ORDER BY place LIMIT 1),
                    jsonb_build_object('id', gen_random_uuid(), 'fingerprint', fingerprint, 'firstSeenAt', at)) AS device
  )
  SELECT jsonb_agg(device ORDER BY place) FROM (
    SELECT device || jsonb_strip_nulls(jsonb_build_object(
             'name', device_name, 'lastSeenAt', at,
             'loginCount', 1 + CASE WHEN device ->> 'loginCount' ~ '^[0-9]{1,9}$'
                                    THEN (device ->> 'loginCount')::integer ELSE 0 END)), 0::bigint
      FROM this
    UNION ALL
    SELECT device, place FROM kept
  ) AS remembered (device, place)
$_$;
ALTER FUNCTION public.remember_device(devices jsonb, fingerprint text, device_name text, at timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION remove_second_factor(uuid)
CREATE FUNCTION public.remove_second_factor(colleague uuid) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
BEGIN
  IF admin IS NULL OR admin = colleague THEN
    RAISE EXCEPTION 'a second factor is taken away by a colleague'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'admin_totp_removed_by_colleague';
  END IF;
  DELETE FROM admin_totp WHERE admin_id = colleague;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE admin_users SET credentials_from = admin, credentials_from_at = clock_timestamp() WHERE id = colleague;
  RETURN true;
END
$$;
ALTER FUNCTION public.remove_second_factor(colleague uuid) OWNER TO pend_owner;

--: FUNCTION reserve_capacity()
CREATE FUNCTION public.reserve_capacity() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  asking CONSTANT boolean := current_setting('role') IN ('app_user', 'admin_role');
  remaining NUMERIC;
  found_status text;
BEGIN
  IF asking THEN
    UPDATE asset_metrics m SET reserved = m.reserved + NEW.amount, last_updated = now()
     WHERE m.asset_id = NEW.asset_id
       AND (m.capacity IS NULL OR m.total_invested + m.reserved + NEW.amount <= m.capacity);
  ELSE
    PERFORM FROM asset_details d WHERE d.asset_id = NEW.asset_id AND d.currency = NEW.currency;
    IF NOT FOUND THEN
      -- Brought in in another currency: it counts nowhere.
      RETURN NULL;
    END IF;
    UPDATE asset_metrics m
       SET reserved = m.reserved + NEW.amount, oversold = oversold_by(m, NEW.amount), last_updated = now()
     WHERE m.asset_id = NEW.asset_id;
  END IF;
  IF NOT FOUND THEN
    INSERT INTO asset_metrics (asset_id) VALUES (NEW.asset_id) ON CONFLICT DO NOTHING;
    IF FOUND AND asking THEN
      RAISE EXCEPTION 'an asset without metrics is not open'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_asset_open';
    END IF;
    IF FOUND THEN
      -- Its own trigger has counted this row with the others.
      RETURN NULL;
    END IF;
    SELECT greatest(0, m.capacity - m.total_invested - m.reserved) INTO remaining
      FROM asset_metrics m WHERE m.asset_id = NEW.asset_id;
    RAISE EXCEPTION 'the capacity of the asset is exceeded'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'asset_metrics_capacity_check',
            DETAIL = jsonb_build_object('required', NEW.amount::text, 'actual', remaining::numeric(38,6)::text)::text;
  END IF;
  IF asking THEN
    SELECT a.status INTO found_status
      FROM assets a JOIN asset_details d ON d.asset_id = a.id
     WHERE a.id = NEW.asset_id AND a.type = 'investment' AND d.currency = NEW.currency
       AND (d.deadline IS NULL OR d.deadline > clock_timestamp());
    IF found_status IS DISTINCT FROM 'active' THEN
      RAISE EXCEPTION 'the asset is not open'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_asset_open';
    END IF;
  END IF;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.reserve_capacity() OWNER TO pend_owner;

--: FUNCTION roll_back_chain(bigint)
CREATE FUNCTION public.roll_back_chain(ancestor bigint) RETURNS bigint
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    SET "TimeZone" TO 'UTC'
    AS $$
DECLARE
  gone BIGINT;
BEGIN
  -- The last event first, as they are undone in turn.
  INSERT INTO blockchain_outbox (effect, event_name, contract_address, contract_kind, arguments, transaction_hash,
                                 log_index, block_number, block_hash, block_time)
  SELECT -1, l.event_name, l.address, coalesce(c.kind, 'unknown'), l.arguments, l.transaction_hash, l.log_index,
         l.block_number, b.hash, b.timestamp
    FROM blockchain_logs l
    JOIN blockchain_blocks b ON b.number = l.block_number
    LEFT JOIN blockchain_contracts c ON c.address = l.address
   WHERE l.block_number > ancestor AND l.arguments IS NOT NULL
   ORDER BY l.block_number DESC, l.log_index DESC;

  UPDATE blockchain_rollups r
     SET block_count = r.block_count - d.blocks, transaction_count = r.transaction_count - d.transactions,
         gas_used = r.gas_used - d.gas
    FROM (SELECT s.size, date_trunc(s.size, b.timestamp) AS bucket, count(*) AS blocks,
                 sum(b.transaction_count) AS transactions, sum(b.gas_used) AS gas
            FROM blockchain_blocks b CROSS JOIN (VALUES ('hour'), ('day')) s (size)
           WHERE b.number > ancestor GROUP BY 1, 2) d
   WHERE r.bucket_size = d.size AND r.bucket = d.bucket;
  DELETE FROM blockchain_rollups WHERE block_count = 0;

  UPDATE blockchain_validator_days v
     SET proposed = v.proposed - d.proposed, late = v.late - d.late
    FROM (SELECT timestamp::date AS day, miner, count(*) AS proposed, count(*) FILTER (WHERE bft_round > 0) AS late
            FROM blockchain_blocks WHERE number > ancestor AND bft_round IS NOT NULL GROUP BY 1, 2) d
   WHERE v.day = d.day AND v.validator = d.miner;
  DELETE FROM blockchain_validator_days WHERE proposed = 0;
  DELETE FROM blockchain_validator_sets WHERE from_block > ancestor;

  UPDATE blockchain_tokens t
     SET transfer_count = t.transfer_count - d.transfers, supply = t.supply - d.minted
    FROM (SELECT token_address, count(*) AS transfers,
                 coalesce(sum(value) FILTER (WHERE from_address = '0x0000000000000000000000000000000000000000'), 0)
                 - coalesce(sum(value) FILTER (WHERE to_address = '0x0000000000000000000000000000000000000000'), 0)
                   AS minted
            FROM blockchain_token_transfers WHERE block_number > ancestor GROUP BY 1) d
   WHERE t.address = d.token_address;
  DELETE FROM blockchain_tokens WHERE transfer_count = 0;

  WITH moved AS (
    SELECT token_address, holder, sum(amount) AS amount
      FROM (SELECT token_address, from_address AS holder, -value AS amount
              FROM blockchain_token_transfers WHERE block_number > ancestor
            UNION ALL
            SELECT token_address, to_address, value
              FROM blockchain_token_transfers WHERE block_number > ancestor) m
     GROUP BY 1, 2
  ), before AS (
    SELECT m.*, greatest(
             (SELECT max(block_number) FROM blockchain_token_transfers t
               WHERE t.from_address = m.holder AND t.token_address = m.token_address AND t.block_number <= ancestor),
             (SELECT max(block_number) FROM blockchain_token_transfers t
               WHERE t.to_address = m.holder AND t.token_address = m.token_address AND t.block_number <= ancestor)
           ) AS last_block
      FROM moved m
  ), emptied AS (
    DELETE FROM blockchain_token_balances b USING before
     WHERE b.token_address = before.token_address AND b.holder_address = before.holder AND before.last_block IS NULL
  )
  UPDATE blockchain_token_balances b
     SET balance = b.balance - before.amount, block_number = before.last_block
    FROM before
   WHERE b.token_address = before.token_address AND b.holder_address = before.holder
     AND before.last_block IS NOT NULL;

  WITH counted AS (
    SELECT p.address, count(*) AS transactions,
           (SELECT max(block_number) FROM blockchain_participants e
             WHERE e.address = p.address AND e.block_number <= ancestor) AS last_block
      FROM blockchain_participants p WHERE p.block_number > ancestor GROUP BY p.address
  ), emptied AS (
    DELETE FROM blockchain_addresses a USING counted c WHERE a.address = c.address AND c.last_block IS NULL
  )
  UPDATE blockchain_addresses a
     SET transaction_count = a.transaction_count - c.transactions, last_block = c.last_block
    FROM counted c WHERE a.address = c.address AND c.last_block IS NOT NULL;

  DELETE FROM blockchain_contracts WHERE discovered_by IS NOT NULL AND from_block > ancestor;
  DELETE FROM blockchain_participants WHERE block_number > ancestor;
  DELETE FROM blockchain_token_transfers WHERE block_number > ancestor;
  DELETE FROM blockchain_logs WHERE block_number > ancestor;
  -- What a file had said of a transaction is said again where the chain says it no longer.
  WITH taken AS (
    DELETE FROM blockchain_transactions WHERE block_number > ancestor AND source = 'chain'
    RETURNING metadata
  )
  INSERT INTO blockchain_transactions
  SELECT i.* FROM taken t CROSS JOIN LATERAL jsonb_populate_record(NULL::blockchain_transactions,
                                                                   t.metadata -> 'imported') i
   WHERE t.metadata ? 'imported';
  DELETE FROM blockchain_blocks WHERE number > ancestor;
  GET DIAGNOSTICS gone = ROW_COUNT;

  UPDATE blockchain_cursors
     SET height = greatest(ancestor, start_height - 1),
         block_hash = (SELECT hash FROM blockchain_blocks WHERE number = ancestor),
         transaction_count = coalesce((SELECT sum(block_count_of.transaction_count) FROM blockchain_rollups block_count_of
                                        WHERE bucket_size = 'day'), 0),
         series_height = least(series_height, ancestor), updated_at = now()
   WHERE height > ancestor;
  RETURN gone;
END
$$;
ALTER FUNCTION public.roll_back_chain(ancestor bigint) OWNER TO pend_owner;

--: FUNCTION rotate_investor_token(text, text, bytea, integer)
CREATE FUNCTION public.rotate_investor_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) RETURNS record
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT * FROM rotate_refresh_token('user_sessions', 'user_spent_tokens', 'user_id',
                                     presented, successor, salt, life_seconds)
$$;
ALTER FUNCTION public.rotate_investor_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) OWNER TO pend_owner;

--: FUNCTION rotate_refresh_token(regclass, regclass, name, text, text, bytea, integer)
CREATE FUNCTION public.rotate_refresh_token(sessions regclass, spent_tokens regclass, owner_column name, presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) RETURNS record
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
DECLARE
  live BOOLEAN;
  newest BOOLEAN;
BEGIN
  EXECUTE format('SELECT id FROM %s WHERE session_token = $1', sessions) INTO family USING presented;
  IF family IS NULL THEN
    EXECUTE format('SELECT session_id FROM %s WHERE token_hash = $1', spent_tokens) INTO family USING presented;
  END IF;
  IF family IS NULL THEN
    outcome := 'unknown';
    RETURN;
  END IF;

  EXECUTE format(
    'SELECT %I, revoked_at IS NULL AND expires_at > now(), session_token = $2 FROM %s WHERE id = $1 FOR NO KEY UPDATE',
    owner_column, sessions
  ) INTO owner_id, live, newest USING family, presented;
  IF live IS NOT TRUE THEN
    outcome := 'ended';
    RETURN;
  END IF;

  IF newest THEN
    EXECUTE format(
      'UPDATE %s SET successor_salt = NULL
        WHERE session_id = $1 AND successor_salt IS NOT NULL AND spent_at <= clock_timestamp() - interval ''10 s''',
      spent_tokens
    ) USING family;
    EXECUTE format(
      'INSERT INTO %s (token_hash, session_id, successor_hash, successor_salt) VALUES ($1, $2, $3, $4)', spent_tokens
    ) USING presented, family, successor, salt;
    EXECUTE format(
      'UPDATE %s SET session_token = $2, last_used_at = now(),
              expires_at = least(now() + make_interval(secs => $3), created_at + interval ''720 hours'')
        WHERE id = $1',
      sessions
    ) USING family, successor, life_seconds;
    outcome := 'rotated';
    next_hash := successor;
    next_salt := salt;
    RETURN;
  END IF;

  -- now() is when the request came: one that had to wait for the lock is not late.
  EXECUTE format(
    'SELECT successor_hash, successor_salt FROM %s
      WHERE token_hash = $1 AND successor_salt IS NOT NULL AND spent_at > now() - interval ''10 s''',
    spent_tokens
  ) INTO next_hash, next_salt USING presented;
  IF next_salt IS NOT NULL THEN
    outcome := 'raced';
    RETURN;
  END IF;

  EXECUTE format('UPDATE %s SET revoked_at = now() WHERE id = $1', sessions) USING family;
  outcome := 'reused';
END
$_$;
ALTER FUNCTION public.rotate_refresh_token(sessions regclass, spent_tokens regclass, owner_column name, presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) OWNER TO pend_owner;

--: FUNCTION rotate_staff_token(text, text, bytea, integer)
CREATE FUNCTION public.rotate_staff_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) RETURNS record
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT * FROM rotate_refresh_token('admin_sessions', 'admin_spent_tokens', 'admin_id',
                                     presented, successor, salt, life_seconds)
$$;
ALTER FUNCTION public.rotate_staff_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) OWNER TO pend_owner;

--: FUNCTION search_assets(text)
CREATE FUNCTION public.search_assets(text_sought text) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
BEGIN
  IF nullif(current_setting('app.current_admin_id', true), '') IS NULL THEN
    RETURN;
  END IF;
  RETURN QUERY EXECUTE
    'SELECT id FROM assets WHERE search_vector @@ $1 OR title ILIKE $2 OR contract_address = lower($3)'
    USING search_words(text_sought), search_part(text_sought), text_sought;
END
$_$;
ALTER FUNCTION public.search_assets(text_sought text) OWNER TO pend_owner;

--: FUNCTION search_part(text)
CREATE FUNCTION public.search_part(text_sought text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT '%' || regexp_replace(text_sought, '([\\%_])', '\\\1', 'g') || '%'
$$;
ALTER FUNCTION public.search_part(text_sought text) OWNER TO pend_owner;

--: FUNCTION search_pools(text)
CREATE FUNCTION public.search_pools(text_sought text) RETURNS SETOF uuid
    LANGUAGE plpgsql STABLE STRICT SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
BEGIN
  RETURN QUERY EXECUTE
    'SELECT id FROM assets
      WHERE (search_vector @@ $1 OR title ILIKE $2 OR contract_address = lower($3)) AND status <> ''draft'''
    USING search_words(text_sought), search_part(text_sought), text_sought;
END
$_$;
ALTER FUNCTION public.search_pools(text_sought text) OWNER TO pend_owner;

--: FUNCTION search_users_by_phone_end(text)
CREATE FUNCTION public.search_users_by_phone_end(digits text) RETURNS SETOF uuid
    LANGUAGE sql STABLE STRICT SECURITY DEFINER ROWS 100
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT user_id FROM user_profiles
   WHERE right(phone_number_masked, 4) = digits
     AND nullif(current_setting('app.current_admin_id', true), '') IS NOT NULL
$$;
ALTER FUNCTION public.search_users_by_phone_end(digits text) OWNER TO pend_owner;

--: FUNCTION search_words(text)
CREATE FUNCTION public.search_words(text_sought text) RETURNS tsquery
    LANGUAGE sql STABLE STRICT
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
  SELECT to_tsquery('simple', coalesce(string_agg(quote_literal(word) || ':*', ' & '), ''))
    FROM regexp_split_to_table(lower(text_sought), '[^[:alnum:]]+') AS word WHERE word <> ''
$$;
ALTER FUNCTION public.search_words(text_sought text) OWNER TO pend_owner;

--: FUNCTION set_asset_slug()
CREATE FUNCTION public.set_asset_slug() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  IF NEW.slug IS NULL THEN
    NEW.slug := btrim(
      left(regexp_replace(lower(NEW.title), '[^a-z0-9]+', '-', 'g'), 100), '-'
    );
    NEW.slug := concat_ws('-', nullif(NEW.slug, ''), left(NEW.id::text, 8));
  END IF;
  RETURN NEW;
END
$$;
ALTER FUNCTION public.set_asset_slug() OWNER TO pend_owner;

--: FUNCTION set_read_only(boolean, text)
CREATE FUNCTION public.set_read_only(turned_on boolean, why text) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE read_only_mode SET is_on = turned_on, reason = CASE WHEN turned_on THEN why END, changed_at = now()
   WHERE is_on <> turned_on;
  IF NOT FOUND THEN
    RETURN FALSE;
  END IF;
  PERFORM pg_notify('pend_read_only', CASE WHEN turned_on THEN 'on' ELSE 'off' END);
  RETURN TRUE;
END
$$;
ALTER FUNCTION public.set_read_only(turned_on boolean, why text) OWNER TO pend_owner;

--: FUNCTION set_updated_at()
CREATE FUNCTION public.set_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END
$$;
ALTER FUNCTION public.set_updated_at() OWNER TO pend_owner;

--: FUNCTION settle_payment(text, integer)
CREATE FUNCTION public.settle_payment(hash text, place integer) RETURNS text
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  unit CONSTANT numeric := 1000000000000000000;
  p investment_payments;
  investor uuid;
  asset uuid;
  asset_currency text;
  paid numeric;
  bought numeric;
  found_id uuid;
  found_status text;
BEGIN
  SELECT * INTO p FROM investment_payments q
   WHERE q.transaction_hash = hash AND q.log_index = place AND q.status IN ('seen', 'unmatched') FOR UPDATE SKIP LOCKED;
  IF NOT FOUND THEN
    RETURN 'busy';
  END IF;
  SELECT u.id INTO investor FROM users u WHERE u.blockchain_address = p.wallet_address;
  SELECT a.id, d.currency INTO asset, asset_currency
    FROM assets a JOIN asset_details d ON d.asset_id = a.id
   WHERE a.contract_address = p.contract_address AND a.type = 'investment' AND a.status <> 'draft';
  paid := trunc(p.paid_units / unit, 6);
  p.reason := CASE WHEN asset IS NULL THEN 'unknown_asset' WHEN investor IS NULL THEN 'unknown_wallet'
                   WHEN paid = 0 OR paid >= 1000000000000 THEN 'amount_out_of_range' END;
  IF p.reason IS NULL THEN
    bought := CASE WHEN p.token_units < unit * unit THEN p.token_units / unit END;
    -- Confirmed already, by an import that knew the transaction and not the log.
    SELECT i.id, CASE WHEN i.user_id = investor AND i.asset_id = asset AND i.amount = paid THEN i.status ELSE 'other' END
      INTO found_id, found_status
      FROM investments i
     WHERE i.transaction_hash = p.transaction_hash AND i.log_index IS NULL AND i.status IN ('confirmed', 'refunded')
       FOR UPDATE;
    IF found_status IN ('other', 'refunded') THEN
      p.reason := 'imported_otherwise';
    ELSIF found_id IS NULL AND paid * unit = p.paid_units THEN
      SELECT i.id INTO found_id FROM investments i
       WHERE i.user_id = investor AND i.asset_id = asset AND i.status = 'pending'
         AND i.amount = paid AND i.currency = asset_currency
         AND (i.transaction_hash IS NULL OR i.transaction_hash = p.transaction_hash)
       ORDER BY i.transaction_hash IS NULL, i.invested_at, i.id LIMIT 1 FOR UPDATE;
    END IF;
  END IF;
  IF p.reason IS NOT NULL THEN
    UPDATE investment_payments q SET status = 'unmatched', reason = p.reason
     WHERE q.transaction_hash = hash AND q.log_index = place AND (q.status, q.reason) IS DISTINCT FROM ('unmatched', p.reason);
    RETURN 'unmatched';
  END IF;
  IF found_id IS NOT NULL THEN
    UPDATE investments i
       SET status = 'confirmed', transaction_hash = p.transaction_hash, log_index = p.log_index,
           block_number = p.block_number, contract_address = p.contract_address, tokens = coalesce(bought, i.tokens)
     WHERE i.id = found_id;
  ELSE
    INSERT INTO investments AS i
      (user_id, asset_id, amount, currency, tokens, status, transaction_hash, log_index, block_number, contract_address,
       invested_at, confirmed_at, eligibility, metadata)
    SELECT investor, asset, paid, asset_currency, bought, 'confirmed', p.transaction_hash, p.log_index, p.block_number,
           p.contract_address, p.block_time, clock_timestamp(),
           jsonb_build_object('eligible', e.reasons = '[]', 'reasons', e.reasons, 'checkedAt',
             to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
           '{"source": "chain"}'
      FROM (SELECT coalesce(jsonb_agg(jsonb_build_object('code', r.code, 'required', r.required, 'actual', r.actual)), '[]')
                     AS reasons
              FROM investment_eligibility(investor, asset, paid, asset_currency, 1000000) r) e
    RETURNING i.id INTO found_id;
  END IF;
  UPDATE investment_payments q SET status = 'confirmed', reason = NULL, investment_id = found_id
   WHERE q.transaction_hash = hash AND q.log_index = place;
  RETURN 'confirmed';
END
$$;
ALTER FUNCTION public.settle_payment(hash text, place integer) OWNER TO pend_owner;

--: FUNCTION take_back_payment(text, integer, integer)
CREATE FUNCTION public.take_back_payment(hash text, place integer, minutes integer) RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
DECLARE
  paid_for uuid;
BEGIN
  UPDATE investment_payments p SET status = 'taken_back', reason = NULL
   WHERE p.transaction_hash = hash AND p.log_index = place AND p.status <> 'taken_back'
  RETURNING p.investment_id INTO paid_for;
  IF paid_for IS NULL THEN
    RETURN;
  END IF;
  PERFORM set_config('app.transition_reason', 'block_taken_back', true);
  UPDATE investments i
     SET status = 'pending', log_index = NULL, block_number = NULL, contract_address = NULL,
         -- Another reservation may claim the same transaction, rightly or not; the log decides when it comes again.
         transaction_hash = CASE WHEN EXISTS (
             SELECT FROM investments o WHERE o.transaction_hash = hash AND o.log_index IS NULL AND o.id <> i.id)
           THEN NULL ELSE i.transaction_hash END,
         reservation_expires_at = clock_timestamp() + make_interval(mins => minutes)
   WHERE i.id = paid_for AND i.status = 'confirmed';
  PERFORM set_config('app.transition_reason', '', true);
END
$$;
ALTER FUNCTION public.take_back_payment(hash text, place integer, minutes integer) OWNER TO pend_owner;

--: FUNCTION tell_chain_head()
CREATE FUNCTION public.tell_chain_head() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM pg_notify('pend_chain_head', NEW.height::text);
  RETURN NULL;
END
$$;
ALTER FUNCTION public.tell_chain_head() OWNER TO pend_owner;

--: FUNCTION touch_asset()
CREATE FUNCTION public.touch_asset() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  UPDATE assets a SET version = a.version
   WHERE a.id = NEW.asset_id AND a.xmin <> pg_current_xact_id()::xid;
  RETURN NULL;
END
$$;
ALTER FUNCTION public.touch_asset() OWNER TO pend_owner;

--: FUNCTION user_figures(timestamp with time zone, text, integer, timestamp with time zone, timestamp with time zone)
CREATE FUNCTION public.user_figures(created_at timestamp with time zone, status text, tier integer, closed_at timestamp with time zone, updated_at timestamp with time zone) RETURNS TABLE(metric text, part text, at timestamp with time zone, number integer, amount numeric)
    LANGUAGE sql IMMUTABLE
    AS $$
  SELECT f.metric, f.part, f.at, 1, 0::numeric
    FROM (VALUES
      ('users.new', '', created_at, true),
      -- Closed before anybody wrote down when: the last change is the nearest that is known.
      ('users.closed', '', coalesce(closed_at, updated_at), status = 'closed'),
      ('users.standing', status || ' ' || tier, created_at, true)
    ) f (metric, part, at, counts)
   WHERE f.counts
$$;
ALTER FUNCTION public.user_figures(created_at timestamp with time zone, status text, tier integer, closed_at timestamp with time zone, updated_at timestamp with time zone) OWNER TO pend_owner;

--: FUNCTION wait_for_writers()
CREATE FUNCTION public.wait_for_writers() RETURNS void
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(read_only_lock());
END
$$;
ALTER FUNCTION public.wait_for_writers() OWNER TO pend_owner;

--: TABLE access_limits
CREATE TABLE public.access_limits (
    key character varying(64) NOT NULL,
    hits integer NOT NULL,
    window_ends_at timestamp with time zone NOT NULL,
    CONSTRAINT access_limits_hits_check CHECK ((hits > 0)),
    CONSTRAINT access_limits_key_check CHECK (((key)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.access_limits FORCE ROW LEVEL SECURITY;
ALTER TABLE public.access_limits OWNER TO pend_owner;

--: TABLE admin_log_anchors
CREATE TABLE public.admin_log_anchors (
    seal_number integer NOT NULL,
    chain_id bigint NOT NULL,
    transaction_hash character varying(66) NOT NULL,
    anchored_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT admin_log_anchors_chain_id_check CHECK ((chain_id > 0)),
    CONSTRAINT admin_log_anchors_transaction_hash_check CHECK (((transaction_hash)::text ~ '^0x[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.admin_log_anchors FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_log_anchors OWNER TO pend_owner;

--: TABLE admin_log_horizon
CREATE TABLE public.admin_log_horizon (
    only_row boolean DEFAULT true NOT NULL,
    last_seq bigint,
    xact_id bigint,
    CONSTRAINT admin_log_horizon_only_row_check CHECK (only_row),
    CONSTRAINT admin_log_horizon_pair_check CHECK (((last_seq IS NULL) = (xact_id IS NULL)))
);

ALTER TABLE ONLY public.admin_log_horizon FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_log_horizon OWNER TO pend_owner;

--: TABLE admin_log_seals
CREATE TABLE public.admin_log_seals (
    number integer NOT NULL,
    first_seq bigint NOT NULL,
    last_seq bigint NOT NULL,
    row_count integer NOT NULL,
    merkle_root bytea NOT NULL,
    previous_hash bytea,
    seal_hash bytea NOT NULL,
    leaves bytea NOT NULL,
    sealed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT admin_log_seals_first_check CHECK (((previous_hash IS NULL) = (number = 1))),
    CONSTRAINT admin_log_seals_leaves_check CHECK ((length(leaves) = (56 * row_count))),
    CONSTRAINT admin_log_seals_merkle_root_check CHECK ((length(merkle_root) = 32)),
    CONSTRAINT admin_log_seals_number_check CHECK ((number > 0)),
    CONSTRAINT admin_log_seals_range_check CHECK ((last_seq >= first_seq)),
    CONSTRAINT admin_log_seals_row_count_check CHECK ((row_count > 0)),
    CONSTRAINT admin_log_seals_seal_hash_check CHECK ((length(seal_hash) = 32))
);
ALTER TABLE ONLY public.admin_log_seals ALTER COLUMN leaves SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.admin_log_seals FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_log_seals OWNER TO pend_owner;

--: TABLE admin_logs
CREATE TABLE public.admin_logs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    admin_id uuid,
    actor_type character varying(10) DEFAULT 'system'::character varying NOT NULL,
    actor_id uuid,
    action character varying(100) NOT NULL,
    resource_type character varying(50),
    resource_id character varying(255),
    old_values jsonb,
    new_values jsonb,
    ip_address inet,
    user_agent text,
    request_id character varying(100),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    xact_id bigint DEFAULT ((pg_current_xact_id())::text)::bigint NOT NULL,
    seq bigint NOT NULL,
    CONSTRAINT admin_logs_actor_type_check CHECK (((actor_type)::text = ANY ((ARRAY['admin'::character varying, 'user'::character varying, 'system'::character varying])::text[])))
);

ALTER TABLE ONLY public.admin_logs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_logs OWNER TO pend_owner;

--: SEQUENCE admin_logs_seq_seq
ALTER TABLE public.admin_logs ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.admin_logs_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE admin_recovery_codes
CREATE TABLE public.admin_recovery_codes (
    admin_id uuid NOT NULL,
    code_hash character varying(64) NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT admin_recovery_codes_code_hash_check CHECK (((code_hash)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.admin_recovery_codes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_recovery_codes OWNER TO pend_owner;

--: TABLE admin_sessions
CREATE TABLE public.admin_sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    admin_id uuid NOT NULL,
    session_token character varying(255) NOT NULL,
    ip_address inet,
    user_agent text,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    stepped_up_at timestamp with time zone,
    CONSTRAINT admin_sessions_life_check CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '720:00:00'::interval)))),
    CONSTRAINT admin_sessions_session_token_check CHECK (((session_token)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.admin_sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_sessions OWNER TO pend_owner;

--: TABLE admin_spent_tokens
CREATE TABLE public.admin_spent_tokens (
    token_hash character varying(64) NOT NULL,
    session_id uuid NOT NULL,
    successor_hash character varying(64) NOT NULL,
    successor_salt bytea,
    spent_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT admin_spent_tokens_successor_hash_check CHECK (((successor_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT admin_spent_tokens_token_hash_check CHECK (((token_hash)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.admin_spent_tokens FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_spent_tokens OWNER TO pend_owner;

--: TABLE admin_totp
CREATE TABLE public.admin_totp (
    admin_id uuid NOT NULL,
    secret_sealed bytea NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT admin_totp_last_step_check CHECK ((last_step >= 0))
);

ALTER TABLE ONLY public.admin_totp FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_totp OWNER TO pend_owner;

--: TABLE admin_users
CREATE TABLE public.admin_users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    email character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    role character varying(50) NOT NULL,
    permissions jsonb DEFAULT '[]'::jsonb NOT NULL,
    blockchain_address character varying(42),
    password_hash character varying(255),
    is_active boolean DEFAULT true NOT NULL,
    last_login_at timestamp with time zone,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    credentials_version integer DEFAULT 1 NOT NULL,
    must_change_password boolean DEFAULT false NOT NULL,
    credentials_from uuid,
    credentials_from_at timestamp with time zone,
    CONSTRAINT admin_users_blockchain_address_check CHECK (((blockchain_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT admin_users_credentials_from_check CHECK ((((credentials_from IS NULL) = (credentials_from_at IS NULL)) AND (credentials_from <> id))),
    CONSTRAINT admin_users_email_check CHECK ((((email)::text = lower((email)::text)) AND ((email)::text ~~ '%_@_%'::text))),
    CONSTRAINT admin_users_permissions_check CHECK ((jsonb_typeof(permissions) = 'array'::text)),
    CONSTRAINT admin_users_role_check CHECK (((role)::text = ANY ((ARRAY['super_admin'::character varying, 'asset_manager'::character varying, 'kyc_verifier'::character varying, 'auditor'::character varying, 'viewer'::character varying])::text[])))
);

ALTER TABLE ONLY public.admin_users FORCE ROW LEVEL SECURITY;
ALTER TABLE public.admin_users OWNER TO pend_owner;

--: TABLE approvals
CREATE TABLE public.approvals (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    kind character varying(30) NOT NULL,
    resource_type character varying(50) NOT NULL,
    resource_id character varying(255) NOT NULL,
    payload jsonb NOT NULL,
    payload_hash character varying(64) NOT NULL,
    reason text NOT NULL,
    status character varying(20) DEFAULT 'pending'::character varying NOT NULL,
    proposed_by uuid NOT NULL,
    decided_by uuid,
    decided_at timestamp with time zone,
    decision_reason text,
    decision_xid bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone DEFAULT (now() + '72:00:00'::interval) NOT NULL,
    CONSTRAINT approvals_decided_check CHECK (((((status)::text = ANY ((ARRAY['approved'::character varying, 'rejected'::character varying])::text[])) = (decided_by IS NOT NULL)) AND (((status)::text = 'pending'::text) = (decided_at IS NULL)))),
    CONSTRAINT approvals_expires_at_check CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '72:00:00'::interval)))),
    CONSTRAINT approvals_four_eyes_check CHECK ((((status)::text <> 'approved'::text) OR (decided_by <> proposed_by))),
    CONSTRAINT approvals_kind_check CHECK (((kind)::text = ANY ((ARRAY['refund'::character varying, 'role_grant'::character varying, 'tier_raise'::character varying, 'verification_revoke'::character varying, 'personal_data_export'::character varying, 'bank_payment'::character varying])::text[]))),
    CONSTRAINT approvals_own_role_check CHECK ((((kind)::text <> 'role_grant'::text) OR (((resource_id)::text <> (proposed_by)::text) AND (((status)::text <> 'approved'::text) OR ((resource_id)::text <> (decided_by)::text))))),
    CONSTRAINT approvals_payload_check CHECK ((jsonb_typeof(payload) = 'object'::text)),
    CONSTRAINT approvals_payload_hash_check CHECK (((payload_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT approvals_reason_check CHECK ((btrim(reason) <> ''::text)),
    CONSTRAINT approvals_status_check CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'approved'::character varying, 'rejected'::character varying, 'expired'::character varying])::text[])))
);

ALTER TABLE ONLY public.approvals FORCE ROW LEVEL SECURITY;
ALTER TABLE public.approvals OWNER TO pend_owner;

--: TABLE asset_details
CREATE TABLE public.asset_details (
    asset_id uuid NOT NULL,
    currency character varying(10) DEFAULT 'EGP'::character varying NOT NULL,
    token_symbol character varying(10),
    token_price numeric(18,6),
    max_supply bigint,
    expected_roi numeric(5,2),
    expected_roi_max numeric(5,2),
    lockup_period integer,
    minimum_investment numeric(18,6),
    soft_cap numeric(18,6),
    deadline timestamp with time zone,
    contact_format character varying(20),
    contact_value character varying(255),
    jurisdiction character varying(100),
    spv_name character varying(255),
    custody_type character varying(100),
    min_tier_required integer DEFAULT 1 NOT NULL,
    legal_documents jsonb DEFAULT '[]'::jsonb NOT NULL,
    agreement_url character varying(500),
    agreement_hash character varying(66),
    CONSTRAINT asset_details_agreement_hash_check CHECK (((agreement_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT asset_details_contact_format_check CHECK (((contact_format)::text = ANY ((ARRAY['whatsapp'::character varying, 'email'::character varying])::text[]))),
    CONSTRAINT asset_details_currency_check CHECK (((currency)::text = ANY ((ARRAY['EGP'::character varying, 'USD'::character varying, 'USDC'::character varying, 'HVT'::character varying])::text[]))),
    CONSTRAINT asset_details_expected_roi_check CHECK ((expected_roi <> 'NaN'::numeric)),
    CONSTRAINT asset_details_expected_roi_range_check CHECK (((expected_roi_max IS NULL) OR ((expected_roi_max <> 'NaN'::numeric) AND (expected_roi_max >= expected_roi)))),
    CONSTRAINT asset_details_legal_documents_check CHECK ((jsonb_typeof(legal_documents) = 'array'::text)),
    CONSTRAINT asset_details_lockup_period_check CHECK ((lockup_period >= 0)),
    CONSTRAINT asset_details_max_supply_check CHECK ((max_supply > 0)),
    CONSTRAINT asset_details_min_tier_required_check CHECK (((min_tier_required >= 0) AND (min_tier_required <= 5))),
    CONSTRAINT asset_details_minimum_investment_check CHECK (((minimum_investment >= (0)::numeric) AND (minimum_investment <> 'NaN'::numeric))),
    CONSTRAINT asset_details_soft_cap_check CHECK (((soft_cap >= (0)::numeric) AND (soft_cap <> 'NaN'::numeric))),
    CONSTRAINT asset_details_token_price_check CHECK (((token_price > (0)::numeric) AND (token_price <> 'NaN'::numeric)))
);

ALTER TABLE ONLY public.asset_details FORCE ROW LEVEL SECURITY;
ALTER TABLE public.asset_details OWNER TO pend_owner;

--: MATERIALIZED VIEW asset_performance_summary
CREATE MATERIALIZED VIEW public.asset_performance_summary AS
 SELECT a.id,
    a.title,
    a.category,
    ad.currency,
    COALESCE(am.total_invested, (0)::numeric) AS total_invested,
    COALESCE(am.investor_count, 0) AS investor_count,
    COALESCE(((am.total_invested / NULLIF(((ad.max_supply)::numeric * ad.token_price), (0)::numeric)) * (100)::numeric), (0)::numeric) AS funding_percentage,
    count(i.id) AS total_investments,
    COALESCE(avg(i.amount) FILTER (WHERE ((i.currency)::text = (ad.currency)::text)), (0)::numeric) AS avg_investment_size,
    COALESCE(( SELECT jsonb_object_agg(s.currency, (s.amount)::text) AS jsonb_object_agg
           FROM ( SELECT c.currency,
                    sum(c.amount) AS amount
                   FROM public.investments c
                  WHERE ((c.asset_id = a.id) AND ((c.status)::text = 'confirmed'::text))
                  GROUP BY c.currency) s), '{}'::jsonb) AS invested_by_currency
   FROM (((public.assets a
     LEFT JOIN public.asset_metrics am ON ((a.id = am.asset_id)))
     LEFT JOIN public.asset_details ad ON ((a.id = ad.asset_id)))
     LEFT JOIN public.investments i ON (((a.id = i.asset_id) AND ((i.status)::text = 'confirmed'::text))))
  WHERE ((a.status)::text = 'active'::text)
  GROUP BY a.id, a.title, a.category, am.total_invested, am.investor_count, ad.currency, ad.max_supply, ad.token_price
  WITH NO DATA;
ALTER TABLE public.asset_performance_summary OWNER TO pend_owner;

--: VIEW asset_performance
CREATE VIEW public.asset_performance WITH (security_barrier='true') AS
 SELECT asset_performance_summary.id,
    asset_performance_summary.title,
    asset_performance_summary.category,
    asset_performance_summary.currency,
    asset_performance_summary.total_invested,
    asset_performance_summary.investor_count,
    asset_performance_summary.funding_percentage,
    asset_performance_summary.total_investments,
    asset_performance_summary.avg_investment_size,
    asset_performance_summary.invested_by_currency
   FROM public.asset_performance_summary;
ALTER TABLE public.asset_performance OWNER TO pend_owner;

--: TABLE asset_prices
CREATE TABLE public.asset_prices (
    id bigint NOT NULL,
    asset_id uuid NOT NULL,
    price numeric(78,18),
    currency character varying(10) NOT NULL,
    at timestamp with time zone NOT NULL,
    source character varying(10) NOT NULL,
    block_number bigint,
    block_hash character varying(66),
    transaction_hash character varying(66),
    log_index integer,
    CONSTRAINT asset_prices_block_hash_check CHECK (((block_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT asset_prices_block_number_check CHECK ((block_number >= 0)),
    CONSTRAINT asset_prices_currency_check CHECK (((currency)::text = ANY ((ARRAY['EGP'::character varying, 'USD'::character varying, 'USDC'::character varying, 'HVT'::character varying])::text[]))),
    CONSTRAINT asset_prices_log_index_check CHECK ((log_index >= 0)),
    CONSTRAINT asset_prices_place_check CHECK (((num_nonnulls(block_number, block_hash, transaction_hash, log_index) =
CASE source
    WHEN 'chain'::text THEN 4
    ELSE 0
END) AND (((source)::text = 'terms'::text) OR (price IS NOT NULL)))),
    CONSTRAINT asset_prices_price_check CHECK (((price >= (0)::numeric) AND (price <> 'NaN'::numeric))),
    CONSTRAINT asset_prices_source_check CHECK (((source)::text = ANY ((ARRAY['chain'::character varying, 'terms'::character varying])::text[]))),
    CONSTRAINT asset_prices_transaction_hash_check CHECK (((transaction_hash)::text ~ '^0x[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.asset_prices FORCE ROW LEVEL SECURITY;
ALTER TABLE public.asset_prices OWNER TO pend_owner;

--: SEQUENCE asset_prices_id_seq
ALTER TABLE public.asset_prices ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.asset_prices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE auth_attempts
CREATE TABLE public.auth_attempts (
    kind character varying(20) NOT NULL,
    subject character varying(64) NOT NULL,
    failures integer NOT NULL,
    blocked_until timestamp with time zone,
    last_attempt_at timestamp with time zone NOT NULL,
    CONSTRAINT auth_attempts_failures_check CHECK ((failures >= 0)),
    CONSTRAINT auth_attempts_kind_check CHECK (((kind)::text = ANY ((ARRAY['account'::character varying, 'address'::character varying, 'account_address'::character varying, 'confirmation'::character varying])::text[]))),
    CONSTRAINT auth_attempts_subject_check CHECK (((subject)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.auth_attempts FORCE ROW LEVEL SECURITY;
ALTER TABLE public.auth_attempts OWNER TO pend_owner;

--: TABLE blockchain_addresses
CREATE TABLE public.blockchain_addresses (
    address character varying(42) NOT NULL,
    transaction_count bigint NOT NULL,
    first_block bigint NOT NULL,
    last_block bigint NOT NULL,
    CONSTRAINT blockchain_addresses_address_check CHECK (((length((address)::text) = 42) AND ((address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_addresses_blocks_check CHECK ((first_block <= last_block)),
    CONSTRAINT blockchain_addresses_transaction_count_check CHECK ((transaction_count >= 0))
);
ALTER TABLE public.blockchain_addresses OWNER TO pend_owner;

--: TABLE blockchain_blocks
CREATE TABLE public.blockchain_blocks (
    number bigint NOT NULL,
    hash character varying(66) NOT NULL,
    parent_hash character varying(66),
    nonce character varying(18),
    sha3_uncles character varying(66),
    logs_bloom text,
    transactions_root character varying(66),
    state_root character varying(66),
    receipts_root character varying(66),
    miner character varying(42),
    difficulty numeric(36,0),
    total_difficulty numeric(36,0),
    size bigint,
    extra_data text,
    gas_limit bigint,
    gas_used bigint,
    "timestamp" timestamp with time zone,
    transaction_count integer DEFAULT 0 NOT NULL,
    base_fee_per_gas numeric(78,0),
    mix_hash character varying(66),
    bft_round bigint,
    bft_seals integer,
    appended jsonb,
    CONSTRAINT blockchain_blocks_appended_check CHECK ((jsonb_typeof(appended) = 'object'::text)),
    CONSTRAINT blockchain_blocks_base_fee_per_gas_check CHECK (((base_fee_per_gas >= (0)::numeric) AND (base_fee_per_gas <> 'NaN'::numeric))),
    CONSTRAINT blockchain_blocks_bft_round_check CHECK ((bft_round >= 0)),
    CONSTRAINT blockchain_blocks_bft_seals_check CHECK ((bft_seals >= 0)),
    CONSTRAINT blockchain_blocks_difficulty_check CHECK (((difficulty >= (0)::numeric) AND (difficulty <> 'NaN'::numeric))),
    CONSTRAINT blockchain_blocks_hash_check CHECK (((length((hash)::text) = 66) AND ((hash)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_blocks_miner_check CHECK (((length((miner)::text) = 42) AND ((miner)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_blocks_number_check CHECK ((number >= 0)),
    CONSTRAINT blockchain_blocks_parent_hash_check CHECK (((length((parent_hash)::text) = 66) AND ((parent_hash)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_blocks_total_difficulty_check CHECK (((total_difficulty >= (0)::numeric) AND (total_difficulty <> 'NaN'::numeric))),
    CONSTRAINT blockchain_blocks_transaction_count_check CHECK ((transaction_count >= 0))
);
ALTER TABLE public.blockchain_blocks OWNER TO pend_owner;

--: TABLE blockchain_contracts
CREATE TABLE public.blockchain_contracts (
    address character varying(42) NOT NULL,
    kind character varying(50) NOT NULL,
    name character varying(255),
    from_block bigint DEFAULT 0 NOT NULL,
    abi_version integer DEFAULT 1 NOT NULL,
    discovered_by character varying(42),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT blockchain_contracts_address_check CHECK (((address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT blockchain_contracts_discovered_by_check CHECK (((discovered_by)::text ~ '^0x[0-9a-f]{40}$'::text))
);
ALTER TABLE public.blockchain_contracts OWNER TO pend_owner;

--: TABLE blockchain_cursors
CREATE TABLE public.blockchain_cursors (
    chain_id numeric(78,0) NOT NULL,
    genesis_hash character varying(66) NOT NULL,
    height bigint DEFAULT '-1'::integer NOT NULL,
    block_hash character varying(66),
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    start_height bigint DEFAULT 0 NOT NULL,
    transaction_count bigint DEFAULT 0 NOT NULL,
    consensus character varying(10),
    node_height bigint,
    node_seen_at timestamp with time zone,
    series_height bigint DEFAULT '-1'::integer NOT NULL,
    gap_at bigint,
    halted_reason character varying(500),
    redecode_from bigint,
    catalogue character varying(64),
    pruned_event_id bigint,
    CONSTRAINT blockchain_cursors_block_hash_check CHECK (((block_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT blockchain_cursors_catalogue_check CHECK (((catalogue)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT blockchain_cursors_consensus_check CHECK (((consensus)::text = ANY ((ARRAY['ethereum'::character varying, 'ibft'::character varying, 'ibft2'::character varying, 'qbft'::character varying])::text[]))),
    CONSTRAINT blockchain_cursors_genesis_hash_check CHECK (((genesis_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT blockchain_cursors_height_check CHECK ((height >= '-1'::integer)),
    CONSTRAINT blockchain_cursors_redecode_from_check CHECK ((redecode_from >= 0)),
    CONSTRAINT blockchain_cursors_start_height_check CHECK ((start_height >= 0)),
    CONSTRAINT blockchain_cursors_transaction_count_check CHECK ((transaction_count >= 0))
);
ALTER TABLE public.blockchain_cursors OWNER TO pend_owner;

--: TABLE blockchain_logs
CREATE TABLE public.blockchain_logs (
    transaction_hash character varying(66) NOT NULL,
    log_index integer NOT NULL,
    block_number bigint NOT NULL,
    address character varying(42) NOT NULL,
    topics text[] DEFAULT '{}'::text[] NOT NULL,
    data text DEFAULT '0x'::text NOT NULL,
    event_name character varying(100),
    arguments jsonb,
    CONSTRAINT blockchain_logs_address_check CHECK (((length((address)::text) = 42) AND ((address)::text ~ '^0x[0-9a-f]+$'::text)))
);
ALTER TABLE public.blockchain_logs OWNER TO pend_owner;

--: TABLE blockchain_orphans
CREATE TABLE public.blockchain_orphans (
    hash character varying(66) NOT NULL,
    number bigint NOT NULL,
    ancestor_number bigint NOT NULL,
    ancestor_hash character varying(66),
    removed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT blockchain_orphans_ancestor_hash_check CHECK (((ancestor_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT blockchain_orphans_ancestor_number_check CHECK ((ancestor_number < number)),
    CONSTRAINT blockchain_orphans_hash_check CHECK (((hash)::text ~ '^0x[0-9a-f]{64}$'::text))
);
ALTER TABLE public.blockchain_orphans OWNER TO pend_owner;

--: TABLE blockchain_outbox
CREATE TABLE public.blockchain_outbox (
    id bigint NOT NULL,
    effect smallint NOT NULL,
    event_name character varying(100) NOT NULL,
    contract_address character varying(42) NOT NULL,
    contract_kind character varying(50) NOT NULL,
    arguments jsonb NOT NULL,
    transaction_hash character varying(66) NOT NULL,
    log_index integer NOT NULL,
    block_number bigint NOT NULL,
    block_hash character varying(66) NOT NULL,
    block_time timestamp with time zone NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT blockchain_outbox_contract_address_check CHECK (((contract_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT blockchain_outbox_effect_check CHECK ((effect = ANY (ARRAY[1, '-1'::integer])))
);
ALTER TABLE public.blockchain_outbox OWNER TO pend_owner;

--: SEQUENCE blockchain_outbox_id_seq
ALTER TABLE public.blockchain_outbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.blockchain_outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE blockchain_outbox_readers
CREATE TABLE public.blockchain_outbox_readers (
    reader character varying(50) NOT NULL,
    last_id bigint DEFAULT 0 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    history_block bigint,
    history_log integer
);
ALTER TABLE public.blockchain_outbox_readers OWNER TO pend_owner;

--: TABLE blockchain_participants
CREATE TABLE public.blockchain_participants (
    address character varying(42) NOT NULL,
    block_number bigint NOT NULL,
    transaction_index integer NOT NULL,
    transaction_hash character varying(66) NOT NULL,
    CONSTRAINT blockchain_participants_address_check CHECK (((length((address)::text) = 42) AND ((address)::text ~ '^0x[0-9a-f]+$'::text)))
);
ALTER TABLE public.blockchain_participants OWNER TO pend_owner;

--: TABLE blockchain_rollups
CREATE TABLE public.blockchain_rollups (
    bucket_size character varying(10) NOT NULL,
    bucket timestamp with time zone NOT NULL,
    block_count bigint DEFAULT 0 NOT NULL,
    transaction_count bigint DEFAULT 0 NOT NULL,
    gas_used numeric(78,0) DEFAULT 0 NOT NULL,
    CONSTRAINT blockchain_rollups_bucket_size_check CHECK (((bucket_size)::text = ANY ((ARRAY['hour'::character varying, 'day'::character varying])::text[]))),
    CONSTRAINT blockchain_rollups_gas_used_check CHECK (((gas_used >= (0)::numeric) AND (gas_used <> 'NaN'::numeric)))
);
ALTER TABLE public.blockchain_rollups OWNER TO pend_owner;

--: TABLE blockchain_token_balances
CREATE TABLE public.blockchain_token_balances (
    token_address character varying(42) NOT NULL,
    holder_address character varying(42) NOT NULL,
    balance numeric NOT NULL,
    block_number bigint NOT NULL,
    CONSTRAINT blockchain_token_balances_balance_check CHECK ((balance <> 'NaN'::numeric)),
    CONSTRAINT blockchain_token_balances_holder_address_check CHECK (((length((holder_address)::text) = 42) AND ((holder_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_token_balances_token_address_check CHECK (((length((token_address)::text) = 42) AND ((token_address)::text ~ '^0x[0-9a-f]+$'::text)))
);
ALTER TABLE public.blockchain_token_balances OWNER TO pend_owner;

--: TABLE blockchain_token_transfers
CREATE TABLE public.blockchain_token_transfers (
    transaction_hash character varying(66) NOT NULL,
    log_index integer NOT NULL,
    block_number bigint NOT NULL,
    token_address character varying(42) NOT NULL,
    from_address character varying(42) NOT NULL,
    to_address character varying(42) NOT NULL,
    value numeric(78,0) NOT NULL,
    CONSTRAINT blockchain_token_transfers_from_address_check CHECK (((length((from_address)::text) = 42) AND ((from_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_token_transfers_to_address_check CHECK (((length((to_address)::text) = 42) AND ((to_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_token_transfers_token_address_check CHECK (((length((token_address)::text) = 42) AND ((token_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_token_transfers_value_check CHECK (((value >= (0)::numeric) AND (value < ((2)::numeric ^ (256)::numeric))))
);
ALTER TABLE public.blockchain_token_transfers OWNER TO pend_owner;

--: TABLE blockchain_tokens
CREATE TABLE public.blockchain_tokens (
    address character varying(42) NOT NULL,
    transfer_count bigint NOT NULL,
    supply numeric NOT NULL,
    first_block bigint NOT NULL,
    CONSTRAINT blockchain_tokens_address_check CHECK (((address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT blockchain_tokens_supply_check CHECK ((supply <> 'NaN'::numeric)),
    CONSTRAINT blockchain_tokens_transfer_count_check CHECK ((transfer_count >= 0))
);
ALTER TABLE public.blockchain_tokens OWNER TO pend_owner;

--: TABLE blockchain_transactions
CREATE TABLE public.blockchain_transactions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    hash character varying(66) NOT NULL,
    block_number bigint NOT NULL,
    block_hash character varying(66),
    transaction_index integer,
    from_address character varying(42),
    to_address character varying(42),
    value numeric(36,18),
    value_wei numeric(78,0),
    gas_used bigint,
    gas_price bigint,
    transaction_type character varying(50),
    status character varying(20) DEFAULT 'confirmed'::character varying NOT NULL,
    "timestamp" timestamp with time zone,
    source character varying(10) DEFAULT 'chain'::character varying NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    envelope_type smallint,
    nonce numeric(78,0),
    gas_limit numeric(78,0),
    max_fee_per_gas numeric(78,0),
    max_priority_fee_per_gas numeric(78,0),
    effective_gas_price numeric(78,0),
    cumulative_gas_used bigint,
    contract_address character varying(42),
    receipt_root character varying(66),
    method_id character varying(10),
    input text,
    envelope jsonb,
    CONSTRAINT blockchain_transactions_block_hash_check CHECK (((length((block_hash)::text) = 66) AND ((block_hash)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_transactions_block_number_check CHECK ((block_number >= 0)),
    CONSTRAINT blockchain_transactions_contract_address_check CHECK (((length((contract_address)::text) = 42) AND ((contract_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_transactions_envelope_type_check CHECK (((envelope_type >= 0) AND (envelope_type <= 127))),
    CONSTRAINT blockchain_transactions_from_address_check CHECK (((length((from_address)::text) = 42) AND ((from_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_transactions_hash_check CHECK (((length((hash)::text) = 66) AND ((hash)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_transactions_source_check CHECK (((source)::text = ANY ((ARRAY['chain'::character varying, 'import'::character varying])::text[]))),
    CONSTRAINT blockchain_transactions_status_check CHECK (((status)::text = ANY ((ARRAY['pending'::character varying, 'confirmed'::character varying, 'failed'::character varying])::text[]))),
    CONSTRAINT blockchain_transactions_to_address_check CHECK (((length((to_address)::text) = 42) AND ((to_address)::text ~ '^0x[0-9a-f]+$'::text))),
    CONSTRAINT blockchain_transactions_value_check CHECK (((value >= (0)::numeric) AND (value <> 'NaN'::numeric))),
    CONSTRAINT blockchain_transactions_value_wei_check CHECK (((value_wei >= (0)::numeric) AND (value_wei < ((2)::numeric ^ (256)::numeric))))
);
ALTER TABLE public.blockchain_transactions OWNER TO pend_owner;

--: TABLE blockchain_validator_days
CREATE TABLE public.blockchain_validator_days (
    day date NOT NULL,
    validator character varying(42) NOT NULL,
    proposed bigint NOT NULL,
    late bigint NOT NULL,
    CONSTRAINT blockchain_validator_days_late_check CHECK (((late >= 0) AND (late <= proposed))),
    CONSTRAINT blockchain_validator_days_proposed_check CHECK ((proposed >= 0)),
    CONSTRAINT blockchain_validator_days_validator_check CHECK (((validator)::text ~ '^0x[0-9a-f]{40}$'::text))
);
ALTER TABLE public.blockchain_validator_days OWNER TO pend_owner;

--: TABLE blockchain_validator_sets
CREATE TABLE public.blockchain_validator_sets (
    from_block bigint NOT NULL,
    validators text[] NOT NULL
);
ALTER TABLE public.blockchain_validator_sets OWNER TO pend_owner;

--: TABLE event_outbox
CREATE TABLE public.event_outbox (
    seq bigint NOT NULL,
    user_id uuid,
    accepted_at timestamp with time zone DEFAULT now() NOT NULL,
    events jsonb NOT NULL,
    refused character(5),
    CONSTRAINT event_outbox_events_check CHECK (((jsonb_typeof(events) = 'array'::text) AND ((jsonb_array_length(events) >= 1) AND (jsonb_array_length(events) <= 100))))
);

ALTER TABLE ONLY public.event_outbox FORCE ROW LEVEL SECURITY;
ALTER TABLE public.event_outbox OWNER TO pend_owner;

--: SEQUENCE event_outbox_seq_seq
ALTER TABLE public.event_outbox ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.event_outbox_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: VIEW explorer_calls
CREATE VIEW public.explorer_calls AS
 SELECT blockchain_transactions.hash,
    blockchain_transactions.block_number,
    blockchain_transactions.transaction_index,
    blockchain_transactions.method_id,
    public.public_calldata(blockchain_transactions.input) AS calldata,
    (GREATEST((length(blockchain_transactions.input) - 2), 0) / 2) AS calldata_size,
        CASE
            WHEN public.is_wallet_call(blockchain_transactions.input) THEN ('0x'::text || substr(blockchain_transactions.input, 35, 40))
            ELSE NULL::text
        END AS called,
        CASE
            WHEN (public.is_wallet_call(blockchain_transactions.input) AND (length(blockchain_transactions.input) >= 210)) THEN ('0x'::text || substr(blockchain_transactions.input, 203, 8))
            ELSE NULL::text
        END AS called_method_id
   FROM public.blockchain_transactions;
ALTER TABLE public.explorer_calls OWNER TO pend_owner;

--: VIEW explorer_contracts
CREATE VIEW public.explorer_contracts AS
 SELECT blockchain_contracts.address,
    blockchain_contracts.kind,
    public.public_text((blockchain_contracts.name)::text) AS name,
    blockchain_contracts.from_block,
    blockchain_contracts.abi_version,
    blockchain_contracts.discovered_by
   FROM public.blockchain_contracts;
ALTER TABLE public.explorer_contracts OWNER TO pend_owner;

--: VIEW explorer_envelopes
CREATE VIEW public.explorer_envelopes AS
 SELECT blockchain_transactions.hash,
    blockchain_transactions.block_number,
    blockchain_transactions.transaction_index,
    blockchain_transactions.envelope_type,
    public.public_envelope(blockchain_transactions.envelope) AS envelope
   FROM public.blockchain_transactions;
ALTER TABLE public.explorer_envelopes OWNER TO pend_owner;

--: VIEW explorer_logs
CREATE VIEW public.explorer_logs AS
 SELECT blockchain_logs.transaction_hash,
    blockchain_logs.log_index,
    blockchain_logs.block_number,
    blockchain_logs.address,
    blockchain_logs.event_name,
    public.public_arguments(blockchain_logs.arguments) AS arguments,
    public.is_public_log((blockchain_logs.event_name)::text, blockchain_logs.topics, blockchain_logs.data) AS is_public,
        CASE
            WHEN (public.is_public_log((blockchain_logs.event_name)::text, blockchain_logs.topics, blockchain_logs.data) OR (cardinality(blockchain_logs.topics) = 0)) THEN blockchain_logs.topics
            WHEN (blockchain_logs.event_name IS NOT NULL) THEN blockchain_logs.topics[1:1]
            ELSE NULL::text[]
        END AS topics,
        CASE
            WHEN (public.is_public_log((blockchain_logs.event_name)::text, blockchain_logs.topics, blockchain_logs.data) OR (blockchain_logs.data = '0x'::text)) THEN blockchain_logs.data
            ELSE NULL::text
        END AS data
   FROM public.blockchain_logs;
ALTER TABLE public.explorer_logs OWNER TO pend_owner;

--: VIEW explorer_smart_wallets
CREATE VIEW public.explorer_smart_wallets AS
 SELECT (blockchain_logs.arguments ->> 'wallet'::text) AS address,
    blockchain_logs.block_number,
    blockchain_logs.transaction_hash
   FROM public.blockchain_logs
  WHERE ((blockchain_logs.event_name)::text = 'WalletCreated'::text);
ALTER TABLE public.explorer_smart_wallets OWNER TO pend_owner;

--: TABLE figure_changes
CREATE TABLE public.figure_changes (
    id bigint NOT NULL,
    metric character varying(40) NOT NULL,
    part character varying(60) NOT NULL,
    bucket timestamp with time zone NOT NULL,
    number bigint NOT NULL,
    amount numeric(38,6) NOT NULL,
    CONSTRAINT figure_changes_amount_check CHECK ((amount <> 'NaN'::numeric))
);
ALTER TABLE public.figure_changes OWNER TO pend_owner;

--: SEQUENCE figure_changes_id_seq
ALTER TABLE public.figure_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.figure_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE figure_rollups
CREATE TABLE public.figure_rollups (
    metric character varying(40) NOT NULL,
    bucket_size character varying(10) NOT NULL,
    bucket timestamp with time zone NOT NULL,
    part character varying(60) NOT NULL,
    number bigint NOT NULL,
    amount numeric(38,6) NOT NULL,
    CONSTRAINT figure_rollups_amount_check CHECK ((amount <> 'NaN'::numeric)),
    CONSTRAINT figure_rollups_bucket_size_check CHECK (((bucket_size)::text = ANY ((ARRAY['quarter'::character varying, 'hour'::character varying, 'day'::character varying, 'month'::character varying, 'all'::character varying])::text[])))
);
ALTER TABLE public.figure_rollups OWNER TO pend_owner;

--: TABLE idempotency_keys
CREATE TABLE public.idempotency_keys (
    actor_type character varying(10) NOT NULL,
    actor_id uuid NOT NULL,
    key character varying(255) NOT NULL,
    route character varying(255) NOT NULL,
    request_hash character varying(64) NOT NULL,
    status smallint NOT NULL,
    answer bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT idempotency_keys_actor_type_check CHECK (((actor_type)::text = ANY ((ARRAY['admin'::character varying, 'user'::character varying])::text[]))),
    CONSTRAINT idempotency_keys_key_check CHECK (((key)::text ~ '^[!-~]+$'::text)),
    CONSTRAINT idempotency_keys_request_hash_check CHECK (((request_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT idempotency_keys_status_check CHECK (((status >= 200) AND (status < 300)))
);

ALTER TABLE ONLY public.idempotency_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE public.idempotency_keys OWNER TO pend_owner;

--: TABLE import_batches
CREATE TABLE public.import_batches (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    status character varying(20) DEFAULT 'running'::character varying NOT NULL,
    dry_run boolean DEFAULT false NOT NULL,
    manifest jsonb DEFAULT '{}'::jsonb NOT NULL,
    report jsonb,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT import_batches_finished_check CHECK ((((status)::text = 'running'::text) = (finished_at IS NULL))),
    CONSTRAINT import_batches_status_check CHECK (((status)::text = ANY ((ARRAY['running'::character varying, 'finished'::character varying, 'aborted'::character varying, 'rolled_back'::character varying])::text[])))
);

ALTER TABLE ONLY public.import_batches FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_batches OWNER TO pend_owner;

--: TABLE import_changes
CREATE TABLE public.import_changes (
    id bigint NOT NULL,
    batch_id uuid NOT NULL,
    xid bigint DEFAULT (((pg_current_xact_id())::text)::bigint & '4294967295'::bigint) NOT NULL,
    table_name character varying(63) NOT NULL,
    action character varying(10) NOT NULL,
    row_ids uuid[] NOT NULL,
    before jsonb,
    CONSTRAINT import_changes_action_check CHECK (((action)::text = ANY ((ARRAY['insert'::character varying, 'update'::character varying])::text[])))
);
ALTER TABLE ONLY public.import_changes ALTER COLUMN row_ids SET STORAGE EXTERNAL;

ALTER TABLE ONLY public.import_changes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_changes OWNER TO pend_owner;

--: SEQUENCE import_changes_id_seq
ALTER TABLE public.import_changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.import_changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE import_deferred
CREATE TABLE public.import_deferred (
    batch_id uuid NOT NULL,
    file character varying(100) NOT NULL,
    "position" bigint NOT NULL
);

ALTER TABLE ONLY public.import_deferred FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_deferred OWNER TO pend_owner;

--: TABLE import_files
CREATE TABLE public.import_files (
    batch_id uuid NOT NULL,
    file character varying(100) NOT NULL,
    sha256 character varying(64),
    bytes bigint,
    pass smallint DEFAULT 1 NOT NULL,
    progress bigint DEFAULT 0 NOT NULL,
    read bigint DEFAULT 0 NOT NULL,
    inserted bigint DEFAULT 0 NOT NULL,
    updated bigint DEFAULT 0 NOT NULL,
    unchanged bigint DEFAULT 0 NOT NULL,
    quarantined bigint DEFAULT 0 NOT NULL,
    problem text,
    notes jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT import_files_counts_check CHECK ((read = (((inserted + updated) + unchanged) + quarantined))),
    CONSTRAINT import_files_pass_check CHECK (((pass >= 1) AND (pass <= 3))),
    CONSTRAINT import_files_sha256_check CHECK (((sha256)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.import_files FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_files OWNER TO pend_owner;

--: TABLE import_quarantine
CREATE TABLE public.import_quarantine (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    batch_id uuid NOT NULL,
    file character varying(100) NOT NULL,
    "position" bigint NOT NULL,
    code character varying(40) NOT NULL,
    reason text NOT NULL,
    record bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    resolved_at timestamp with time zone,
    resolved_by uuid,
    resolution text,
    CONSTRAINT import_quarantine_resolved_check CHECK (((resolved_at IS NULL) = (resolution IS NULL)))
);

ALTER TABLE ONLY public.import_quarantine FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_quarantine OWNER TO pend_owner;

--: TABLE import_raw
CREATE TABLE public.import_raw (
    id uuid NOT NULL,
    batch_id uuid NOT NULL,
    file character varying(100) NOT NULL,
    "position" bigint NOT NULL,
    reason character varying(40) NOT NULL,
    record bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.import_raw FORCE ROW LEVEL SECURITY;
ALTER TABLE public.import_raw OWNER TO pend_owner;

--: TABLE interest_events
CREATE TABLE public.interest_events (
    transaction_hash character varying(66) NOT NULL,
    log_index integer NOT NULL,
    block_number bigint NOT NULL,
    block_hash character varying(66) NOT NULL,
    block_time timestamp with time zone NOT NULL,
    contract_address character varying(42) NOT NULL,
    wallet_address character varying(42) NOT NULL,
    intent_units numeric(78,0),
    CONSTRAINT interest_events_block_hash_check CHECK (((block_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT interest_events_block_number_check CHECK ((block_number >= 0)),
    CONSTRAINT interest_events_contract_address_check CHECK (((contract_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT interest_events_intent_units_check CHECK ((intent_units >= (0)::numeric)),
    CONSTRAINT interest_events_log_index_check CHECK ((log_index >= 0)),
    CONSTRAINT interest_events_transaction_hash_check CHECK (((transaction_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT interest_events_wallet_address_check CHECK (((wallet_address)::text ~ '^0x[0-9a-f]{40}$'::text))
);

ALTER TABLE ONLY public.interest_events FORCE ROW LEVEL SECURITY;
ALTER TABLE public.interest_events OWNER TO pend_owner;

--: TABLE interest_registrations
CREATE TABLE public.interest_registrations (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    intent numeric(18,6),
    contact_sealed bytea,
    registered_at timestamp with time zone DEFAULT now() NOT NULL,
    withdrawn_at timestamp with time zone,
    source character varying(10) DEFAULT 'wallet'::character varying NOT NULL,
    CONSTRAINT interest_registrations_intent_check CHECK (((intent > (0)::numeric) AND (intent <> 'NaN'::numeric))),
    CONSTRAINT interest_registrations_source_check CHECK (((source)::text = ANY ((ARRAY['wallet'::character varying, 'chain'::character varying])::text[])))
);

ALTER TABLE ONLY public.interest_registrations FORCE ROW LEVEL SECURITY;
ALTER TABLE public.interest_registrations OWNER TO pend_owner;

--: TABLE investment_payments
CREATE TABLE public.investment_payments (
    transaction_hash character varying(66) NOT NULL,
    log_index integer NOT NULL,
    block_number bigint NOT NULL,
    block_time timestamp with time zone NOT NULL,
    contract_address character varying(42) NOT NULL,
    wallet_address character varying(42) NOT NULL,
    paid_units numeric(78,0) NOT NULL,
    token_units numeric(78,0) NOT NULL,
    status character varying(20) DEFAULT 'seen'::character varying NOT NULL,
    reason character varying(100),
    investment_id uuid,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT investment_payments_block_number_check CHECK ((block_number >= 0)),
    CONSTRAINT investment_payments_contract_address_check CHECK (((contract_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT investment_payments_log_index_check CHECK ((log_index >= 0)),
    CONSTRAINT investment_payments_paid_units_check CHECK ((paid_units >= (0)::numeric)),
    CONSTRAINT investment_payments_status_check CHECK (((status)::text = ANY ((ARRAY['seen'::character varying, 'confirmed'::character varying, 'unmatched'::character varying, 'taken_back'::character varying])::text[]))),
    CONSTRAINT investment_payments_token_units_check CHECK ((token_units >= (0)::numeric)),
    CONSTRAINT investment_payments_transaction_hash_check CHECK (((transaction_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT investment_payments_wallet_address_check CHECK (((wallet_address)::text ~ '^0x[0-9a-f]{40}$'::text))
);

ALTER TABLE ONLY public.investment_payments FORCE ROW LEVEL SECURITY;
ALTER TABLE public.investment_payments OWNER TO pend_owner;

--: TABLE investment_transitions
CREATE TABLE public.investment_transitions (
    seq bigint NOT NULL,
    investment_id uuid NOT NULL,
    user_id uuid NOT NULL,
    asset_id uuid NOT NULL,
    from_status character varying(20),
    to_status character varying(20) NOT NULL,
    amount numeric(18,6) NOT NULL,
    currency character varying(10) NOT NULL,
    tokens numeric(36,18),
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    reason character varying(200),
    CONSTRAINT investment_transitions_from_status_check CHECK (((from_status)::text = ANY ((ARRAY['pending'::character varying, 'confirmed'::character varying, 'failed'::character varying, 'refunded'::character varying, 'removed'::character varying])::text[]))),
    CONSTRAINT investment_transitions_to_status_check CHECK (((to_status)::text = ANY ((ARRAY['pending'::character varying, 'confirmed'::character varying, 'failed'::character varying, 'refunded'::character varying, 'removed'::character varying])::text[])))
);

ALTER TABLE ONLY public.investment_transitions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.investment_transitions OWNER TO pend_owner;

--: SEQUENCE investment_transitions_seq_seq
ALTER TABLE public.investment_transitions ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.investment_transitions_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE investment_withdrawals
CREATE TABLE public.investment_withdrawals (
    transaction_hash character varying(66) NOT NULL,
    log_index integer NOT NULL,
    block_number bigint NOT NULL,
    block_hash character varying(66) NOT NULL,
    block_time timestamp with time zone NOT NULL,
    contract_address character varying(42) NOT NULL,
    wallet_address character varying(42) NOT NULL,
    paid_units numeric(78,0) NOT NULL,
    token_units numeric(78,0) NOT NULL,
    seen_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT investment_withdrawals_block_hash_check CHECK (((block_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT investment_withdrawals_block_number_check CHECK ((block_number >= 0)),
    CONSTRAINT investment_withdrawals_contract_address_check CHECK (((contract_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT investment_withdrawals_log_index_check CHECK ((log_index >= 0)),
    CONSTRAINT investment_withdrawals_paid_units_check CHECK ((paid_units >= (0)::numeric)),
    CONSTRAINT investment_withdrawals_token_units_check CHECK ((token_units >= (0)::numeric)),
    CONSTRAINT investment_withdrawals_transaction_hash_check CHECK (((transaction_hash)::text ~ '^0x[0-9a-f]{64}$'::text)),
    CONSTRAINT investment_withdrawals_wallet_address_check CHECK (((wallet_address)::text ~ '^0x[0-9a-f]{40}$'::text))
);

ALTER TABLE ONLY public.investment_withdrawals FORCE ROW LEVEL SECURITY;
ALTER TABLE public.investment_withdrawals OWNER TO pend_owner;

--: TABLE job_runs
CREATE TABLE public.job_runs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name character varying(100) NOT NULL,
    cause character varying(10) NOT NULL,
    status character varying(20) DEFAULT 'running'::character varying NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    finished_at timestamp with time zone,
    duration_ms integer,
    result jsonb,
    error text,
    CONSTRAINT job_runs_cause_check CHECK (((cause)::text = ANY ((ARRAY['schedule'::character varying, 'request'::character varying])::text[]))),
    CONSTRAINT job_runs_duration_ms_check CHECK ((duration_ms >= 0)),
    CONSTRAINT job_runs_error_check CHECK (((error IS NULL) OR ((status)::text = ANY ((ARRAY['failed'::character varying, 'interrupted'::character varying])::text[])))),
    CONSTRAINT job_runs_finished_check CHECK ((((status)::text = 'running'::text) = (finished_at IS NULL))),
    CONSTRAINT job_runs_status_check CHECK (((status)::text = ANY ((ARRAY['running'::character varying, 'succeeded'::character varying, 'failed'::character varying, 'interrupted'::character varying])::text[])))
);

ALTER TABLE ONLY public.job_runs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.job_runs OWNER TO pend_owner;

--: TABLE kyc_documents
CREATE TABLE public.kyc_documents (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    application_id uuid NOT NULL,
    document_type character varying(20) NOT NULL,
    original_filename character varying(255),
    stored_filename character varying(255),
    file_path character varying(500),
    file_size integer,
    mime_type character varying(100),
    file_hash character varying(64),
    uploaded_at timestamp with time zone DEFAULT now() NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    storage_key character varying(32),
    file_key bytea,
    name_sealed bytea,
    state character varying(20) DEFAULT 'scan_pending'::character varying NOT NULL,
    scanned_at timestamp with time zone,
    scanner character varying(20),
    finding character varying(255),
    checked_at timestamp with time zone,
    CONSTRAINT kyc_documents_document_type_check CHECK (((document_type)::text = ANY ((ARRAY['id'::character varying, 'passport'::character varying, 'utility'::character varying, 'driver_license'::character varying, 'selfie'::character varying, 'income'::character varying, 'bank'::character varying])::text[]))),
    CONSTRAINT kyc_documents_file_hash_check CHECK (((file_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT kyc_documents_file_size_check CHECK ((file_size >= 0)),
    CONSTRAINT kyc_documents_scan_check CHECK (((((state)::text <> 'clean'::text) OR (num_nulls(storage_key, scanned_at, scanner) = 0)) AND ((finding IS NULL) OR ((state)::text = 'infected'::text)))),
    CONSTRAINT kyc_documents_state_check CHECK (((state)::text = ANY ((ARRAY['scan_pending'::character varying, 'clean'::character varying, 'infected'::character varying, 'tampered'::character varying])::text[]))),
    CONSTRAINT kyc_documents_storage_key_check CHECK (((storage_key)::text ~ '^[0-9a-f]{32}$'::text)),
    CONSTRAINT kyc_documents_stored_check CHECK (((num_nulls(storage_key, file_key) = ANY (ARRAY[0, 2])) AND ((storage_key IS NULL) OR (num_nulls(file_hash, file_size, mime_type) = 0))))
);

ALTER TABLE ONLY public.kyc_documents FORCE ROW LEVEL SECURITY;
ALTER TABLE public.kyc_documents OWNER TO pend_owner;

--: TABLE kyc_expiry_warnings
CREATE TABLE public.kyc_expiry_warnings (
    application_id uuid NOT NULL,
    days integer NOT NULL,
    warned_at timestamp with time zone DEFAULT now() NOT NULL,
    delivered_at timestamp with time zone,
    CONSTRAINT kyc_expiry_warnings_days_check CHECK ((days >= 0))
);

ALTER TABLE ONLY public.kyc_expiry_warnings FORCE ROW LEVEL SECURITY;
ALTER TABLE public.kyc_expiry_warnings OWNER TO pend_owner;

--: TABLE kyc_requirements
CREATE TABLE public.kyc_requirements (
    target_tier integer NOT NULL,
    name character varying(30) NOT NULL,
    document_types text[] NOT NULL,
    CONSTRAINT kyc_requirements_document_types_check CHECK (((document_types <> '{}'::text[]) AND (document_types <@ '{id,passport,utility,driver_license,selfie,income,bank}'::text[]))),
    CONSTRAINT kyc_requirements_target_tier_check CHECK (((target_tier >= 3) AND (target_tier <= 5)))
);
ALTER TABLE public.kyc_requirements OWNER TO pend_owner;

--: TABLE one_time_codes
CREATE TABLE public.one_time_codes (
    phone_hash character varying(64) NOT NULL,
    purpose character varying(10) NOT NULL,
    code_hash character varying(64) NOT NULL,
    terms_version character varying(50) NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT one_time_codes_code_hash_check CHECK (((code_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT one_time_codes_life_check CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '00:05:00'::interval)))),
    CONSTRAINT one_time_codes_phone_hash_check CHECK (((phone_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT one_time_codes_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['register'::character varying, 'login'::character varying])::text[]))),
    CONSTRAINT one_time_codes_tries_check CHECK (((tries >= 0) AND (tries <= 5)))
);

ALTER TABLE ONLY public.one_time_codes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.one_time_codes OWNER TO pend_owner;

--: VIEW pool_investments
CREATE VIEW public.pool_investments WITH (security_barrier='true') AS
 SELECT i.id,
    i.asset_id,
    i.amount,
    i.currency,
    COALESCE(i.confirmed_at, i.invested_at) AS confirmed_at,
    i.transaction_hash,
    i.block_number
   FROM public.investments i
  WHERE (((i.status)::text = 'confirmed'::text) AND (EXISTS ( SELECT
           FROM public.assets a
          WHERE ((a.id = i.asset_id) AND ((a.status)::text <> 'draft'::text)))));
ALTER TABLE public.pool_investments OWNER TO pend_owner;

--: TABLE read_only_mode
CREATE TABLE public.read_only_mode (
    only_row boolean DEFAULT true NOT NULL,
    is_on boolean DEFAULT false NOT NULL,
    reason text,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT read_only_mode_only_row_check CHECK (only_row),
    CONSTRAINT read_only_mode_reason_check CHECK ((is_on = (reason IS NOT NULL))),
    CONSTRAINT read_only_mode_reason_length_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
ALTER TABLE public.read_only_mode OWNER TO pend_owner;

--: TABLE reconciliation_differences
CREATE TABLE public.reconciliation_differences (
    id bigint NOT NULL,
    run_id uuid NOT NULL,
    code character varying(50) NOT NULL,
    resource_type character varying(50) NOT NULL,
    resource_id character varying(255) NOT NULL,
    expected text,
    actual text
);

ALTER TABLE ONLY public.reconciliation_differences FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reconciliation_differences OWNER TO pend_owner;

--: SEQUENCE reconciliation_differences_id_seq
ALTER TABLE public.reconciliation_differences ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.reconciliation_differences_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

--: TABLE reconciliation_runs
CREATE TABLE public.reconciliation_runs (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    checked jsonb NOT NULL,
    difference_count integer NOT NULL,
    CONSTRAINT reconciliation_runs_checked_check CHECK ((jsonb_typeof(checked) = 'object'::text)),
    CONSTRAINT reconciliation_runs_difference_count_check CHECK ((difference_count >= 0))
);

ALTER TABLE ONLY public.reconciliation_runs FORCE ROW LEVEL SECURITY;
ALTER TABLE public.reconciliation_runs OWNER TO pend_owner;

--: TABLE schema_migrations
CREATE TABLE public.schema_migrations (
    id integer NOT NULL,
    "timestamp" bigint NOT NULL,
    name character varying NOT NULL
);
ALTER TABLE public.schema_migrations OWNER TO pend_owner;

--: SEQUENCE schema_migrations_id_seq
CREATE SEQUENCE public.schema_migrations_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER TABLE public.schema_migrations_id_seq OWNER TO pend_owner;

--: SEQUENCE OWNED BY schema_migrations_id_seq
ALTER SEQUENCE public.schema_migrations_id_seq OWNED BY public.schema_migrations.id;

--: TABLE secret_canary
CREATE TABLE public.secret_canary (
    id boolean DEFAULT true NOT NULL,
    sealed text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT secret_canary_id_check CHECK (id)
);
ALTER TABLE public.secret_canary OWNER TO pend_owner;

--: TABLE sign_in_nonces
CREATE TABLE public.sign_in_nonces (
    nonce character varying(32) NOT NULL,
    purpose character varying(10) NOT NULL,
    address character varying(42) NOT NULL,
    domain character varying(255) NOT NULL,
    uri character varying(255) NOT NULL,
    chain_id bigint NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT sign_in_nonces_address_check CHECK (((address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT sign_in_nonces_chain_id_check CHECK ((chain_id > 0)),
    CONSTRAINT sign_in_nonces_life_check CHECK (((expires_at > issued_at) AND (expires_at <= (issued_at + '00:10:00'::interval)))),
    CONSTRAINT sign_in_nonces_nonce_check CHECK (((nonce)::text ~ '^[0-9a-f]{32}$'::text)),
    CONSTRAINT sign_in_nonces_purpose_check CHECK (((purpose)::text = ANY ((ARRAY['register'::character varying, 'login'::character varying])::text[])))
);

ALTER TABLE ONLY public.sign_in_nonces FORCE ROW LEVEL SECURITY;
ALTER TABLE public.sign_in_nonces OWNER TO pend_owner;

--: TABLE summary_refreshes
CREATE TABLE public.summary_refreshes (
    view_name character varying(63) NOT NULL,
    refreshed_at timestamp with time zone NOT NULL,
    row_count bigint NOT NULL,
    CONSTRAINT summary_refreshes_row_count_check CHECK ((row_count >= 0)),
    CONSTRAINT summary_refreshes_view_name_check CHECK (((view_name)::text = ANY ((ARRAY['asset_performance_summary'::character varying, 'user_portfolio_summary'::character varying])::text[])))
);
ALTER TABLE public.summary_refreshes OWNER TO pend_owner;

--: TABLE system_metric_rollups
CREATE TABLE public.system_metric_rollups (
    minutes smallint NOT NULL,
    bucket timestamp with time zone NOT NULL,
    metric_type character varying(50) NOT NULL,
    samples integer NOT NULL,
    total numeric NOT NULL,
    "least" numeric(18,6) NOT NULL,
    most numeric(18,6) NOT NULL,
    CONSTRAINT system_metric_rollups_minutes_check CHECK ((minutes = ANY (ARRAY[15, 60]))),
    CONSTRAINT system_metric_rollups_most_check CHECK (("least" <= most)),
    CONSTRAINT system_metric_rollups_samples_check CHECK ((samples > 0))
);
ALTER TABLE public.system_metric_rollups OWNER TO pend_owner;

--: TABLE system_metrics
CREATE TABLE public.system_metrics (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    metric_type character varying(50) NOT NULL,
    metric_value numeric(18,6),
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    "timestamp" timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT system_metrics_metric_value_check CHECK ((metric_value <> 'NaN'::numeric))
);
ALTER TABLE public.system_metrics OWNER TO pend_owner;

--: TABLE typeorm_metadata
CREATE TABLE public.typeorm_metadata (
    type character varying NOT NULL,
    database character varying,
    schema character varying,
    "table" character varying,
    name character varying,
    value text
);
ALTER TABLE public.typeorm_metadata OWNER TO pend_owner;

--: TABLE user_analytics
CREATE TABLE public.user_analytics (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid,
    event_type character varying(50) NOT NULL,
    event_data jsonb DEFAULT '{}'::jsonb NOT NULL,
    session_id character varying(100),
    ip_address inet,
    user_agent text,
    "timestamp" timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.user_analytics FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_analytics OWNER TO pend_owner;

--: TABLE user_keys
CREATE TABLE public.user_keys (
    user_id uuid NOT NULL,
    key_id character varying(64) NOT NULL,
    wrapped_key bytea,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    destroyed_at timestamp with time zone,
    CONSTRAINT user_keys_destroyed_check CHECK (((wrapped_key IS NULL) = (destroyed_at IS NOT NULL)))
);

ALTER TABLE ONLY public.user_keys FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_keys OWNER TO pend_owner;

--: TABLE user_notes
CREATE TABLE public.user_notes (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    admin_id uuid NOT NULL,
    text_sealed bytea NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);

ALTER TABLE ONLY public.user_notes FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_notes OWNER TO pend_owner;

--: TABLE users
CREATE TABLE public.users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    phone_hash character varying(64) NOT NULL,
    blockchain_address character varying(42) NOT NULL,
    tier integer DEFAULT 0 NOT NULL,
    status character varying(20) DEFAULT 'active'::character varying NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT users_blockchain_address_check CHECK (((blockchain_address)::text ~ '^0x[0-9a-f]{40}$'::text)),
    CONSTRAINT users_closed_at_check CHECK (((closed_at IS NULL) OR ((status)::text = 'closed'::text))),
    CONSTRAINT users_phone_hash_check CHECK (((phone_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT users_status_check CHECK (((status)::text = ANY ((ARRAY['active'::character varying, 'suspended'::character varying, 'closed'::character varying])::text[]))),
    CONSTRAINT users_tier_check CHECK (((tier >= 0) AND (tier <= 5)))
);

ALTER TABLE ONLY public.users FORCE ROW LEVEL SECURITY;
ALTER TABLE public.users OWNER TO pend_owner;

--: MATERIALIZED VIEW user_portfolio_summary
CREATE MATERIALIZED VIEW public.user_portfolio_summary AS
 SELECT u.id AS user_id,
    u.tier,
    COALESCE(i.currency, ''::character varying) AS currency,
    count(DISTINCT i.asset_id) AS total_assets,
    COALESCE(sum(i.amount), (0)::numeric) AS total_invested,
    count(i.id) AS total_investments,
    max(i.invested_at) AS last_investment_date
   FROM (public.users u
     LEFT JOIN public.investments i ON (((u.id = i.user_id) AND ((i.status)::text = 'confirmed'::text))))
  GROUP BY u.id, u.tier, i.currency
  WITH NO DATA;
ALTER TABLE public.user_portfolio_summary OWNER TO pend_owner;

--: VIEW user_portfolio
CREATE VIEW public.user_portfolio WITH (security_barrier='true') AS
 SELECT user_portfolio_summary.user_id,
    user_portfolio_summary.tier,
    user_portfolio_summary.currency,
    user_portfolio_summary.total_assets,
    user_portfolio_summary.total_invested,
    user_portfolio_summary.total_investments,
    user_portfolio_summary.last_investment_date
   FROM public.user_portfolio_summary
  WHERE ((CURRENT_USER = 'app_worker'::name) OR ((CURRENT_USER = 'admin_role'::name) AND (( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) OR (user_portfolio_summary.user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));
ALTER TABLE public.user_portfolio OWNER TO pend_owner;

--: TABLE user_profiles
CREATE TABLE public.user_profiles (
    user_id uuid NOT NULL,
    phone_number_masked character varying(20),
    phone_encrypted bytea,
    country_code character varying(3),
    registration_ip inet,
    last_login_at timestamp with time zone,
    login_count integer DEFAULT 0 NOT NULL,
    device_fingerprints jsonb DEFAULT '[]'::jsonb NOT NULL,
    preferences jsonb DEFAULT '{}'::jsonb NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    CONSTRAINT user_profiles_login_count_check CHECK ((login_count >= 0)),
    CONSTRAINT user_profiles_phone_number_masked_check CHECK (((phone_number_masked)::text ~ '^\+[0-9]{1,3}\*\*\*[0-9]{4}$'::text))
);

ALTER TABLE ONLY public.user_profiles FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_profiles OWNER TO pend_owner;

--: TABLE user_sessions
CREATE TABLE public.user_sessions (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    user_id uuid NOT NULL,
    ip_address inet,
    user_agent text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    last_used_at timestamp with time zone DEFAULT now() NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    session_token character varying(64) NOT NULL,
    device_id uuid,
    CONSTRAINT user_sessions_life_check CHECK (((expires_at > created_at) AND (expires_at <= (created_at + '720:00:00'::interval)))),
    CONSTRAINT user_sessions_session_token_check CHECK (((session_token)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.user_sessions FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_sessions OWNER TO pend_owner;

--: TABLE user_spent_tokens
CREATE TABLE public.user_spent_tokens (
    token_hash character varying(64) NOT NULL,
    session_id uuid NOT NULL,
    successor_hash character varying(64) NOT NULL,
    successor_salt bytea,
    spent_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT user_spent_tokens_successor_hash_check CHECK (((successor_hash)::text ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT user_spent_tokens_token_hash_check CHECK (((token_hash)::text ~ '^[0-9a-f]{64}$'::text))
);

ALTER TABLE ONLY public.user_spent_tokens FORCE ROW LEVEL SECURITY;
ALTER TABLE public.user_spent_tokens OWNER TO pend_owner;

--: DEFAULT schema_migrations id
ALTER TABLE ONLY public.schema_migrations ALTER COLUMN id SET DEFAULT nextval('public.schema_migrations_id_seq'::regclass);

--: CONSTRAINT schema_migrations PK_62441bec32630ced9e4cccae336
ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT "PK_62441bec32630ced9e4cccae336" PRIMARY KEY (id);

--: CONSTRAINT access_limits access_limits_pkey
ALTER TABLE ONLY public.access_limits
    ADD CONSTRAINT access_limits_pkey PRIMARY KEY (key);

--: CONSTRAINT admin_log_anchors admin_log_anchors_pkey
ALTER TABLE ONLY public.admin_log_anchors
    ADD CONSTRAINT admin_log_anchors_pkey PRIMARY KEY (seal_number);

--: CONSTRAINT admin_log_horizon admin_log_horizon_pkey
ALTER TABLE ONLY public.admin_log_horizon
    ADD CONSTRAINT admin_log_horizon_pkey PRIMARY KEY (only_row);

--: CONSTRAINT admin_log_seals admin_log_seals_last_seq_key
ALTER TABLE ONLY public.admin_log_seals
    ADD CONSTRAINT admin_log_seals_last_seq_key UNIQUE (last_seq);

--: CONSTRAINT admin_log_seals admin_log_seals_pkey
ALTER TABLE ONLY public.admin_log_seals
    ADD CONSTRAINT admin_log_seals_pkey PRIMARY KEY (number);

--: CONSTRAINT admin_log_seals admin_log_seals_previous_hash_key
ALTER TABLE ONLY public.admin_log_seals
    ADD CONSTRAINT admin_log_seals_previous_hash_key UNIQUE (previous_hash);

--: CONSTRAINT admin_log_seals admin_log_seals_seal_hash_key
ALTER TABLE ONLY public.admin_log_seals
    ADD CONSTRAINT admin_log_seals_seal_hash_key UNIQUE (seal_hash);

--: CONSTRAINT admin_logs admin_logs_pkey
ALTER TABLE ONLY public.admin_logs
    ADD CONSTRAINT admin_logs_pkey PRIMARY KEY (id);

--: CONSTRAINT admin_recovery_codes admin_recovery_codes_pkey
ALTER TABLE ONLY public.admin_recovery_codes
    ADD CONSTRAINT admin_recovery_codes_pkey PRIMARY KEY (admin_id, code_hash);

--: CONSTRAINT admin_sessions admin_sessions_pkey
ALTER TABLE ONLY public.admin_sessions
    ADD CONSTRAINT admin_sessions_pkey PRIMARY KEY (id);

--: CONSTRAINT admin_sessions admin_sessions_session_token_key
ALTER TABLE ONLY public.admin_sessions
    ADD CONSTRAINT admin_sessions_session_token_key UNIQUE (session_token);

--: CONSTRAINT admin_spent_tokens admin_spent_tokens_pkey
ALTER TABLE ONLY public.admin_spent_tokens
    ADD CONSTRAINT admin_spent_tokens_pkey PRIMARY KEY (token_hash);

--: CONSTRAINT admin_totp admin_totp_pkey
ALTER TABLE ONLY public.admin_totp
    ADD CONSTRAINT admin_totp_pkey PRIMARY KEY (admin_id);

--: CONSTRAINT admin_users admin_users_pkey
ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_pkey PRIMARY KEY (id);

--: CONSTRAINT approvals approvals_pkey
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_pkey PRIMARY KEY (id);

--: CONSTRAINT asset_details asset_details_pkey
ALTER TABLE ONLY public.asset_details
    ADD CONSTRAINT asset_details_pkey PRIMARY KEY (asset_id);

--: CONSTRAINT asset_metrics asset_metrics_pkey
ALTER TABLE ONLY public.asset_metrics
    ADD CONSTRAINT asset_metrics_pkey PRIMARY KEY (asset_id);

--: CONSTRAINT asset_prices asset_prices_pkey
ALTER TABLE ONLY public.asset_prices
    ADD CONSTRAINT asset_prices_pkey PRIMARY KEY (id);

--: CONSTRAINT assets assets_pkey
ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_pkey PRIMARY KEY (id);

--: CONSTRAINT assets assets_slug_key
ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_slug_key UNIQUE (slug);

--: CONSTRAINT auth_attempts auth_attempts_pkey
ALTER TABLE ONLY public.auth_attempts
    ADD CONSTRAINT auth_attempts_pkey PRIMARY KEY (kind, subject);

--: CONSTRAINT blockchain_addresses blockchain_addresses_pkey
ALTER TABLE ONLY public.blockchain_addresses
    ADD CONSTRAINT blockchain_addresses_pkey PRIMARY KEY (address);

--: CONSTRAINT blockchain_blocks blockchain_blocks_hash_key
ALTER TABLE ONLY public.blockchain_blocks
    ADD CONSTRAINT blockchain_blocks_hash_key UNIQUE (hash);

--: CONSTRAINT blockchain_blocks blockchain_blocks_pkey
ALTER TABLE ONLY public.blockchain_blocks
    ADD CONSTRAINT blockchain_blocks_pkey PRIMARY KEY (number);

--: CONSTRAINT blockchain_contracts blockchain_contracts_pkey
ALTER TABLE ONLY public.blockchain_contracts
    ADD CONSTRAINT blockchain_contracts_pkey PRIMARY KEY (address);

--: CONSTRAINT blockchain_cursors blockchain_cursors_pkey
ALTER TABLE ONLY public.blockchain_cursors
    ADD CONSTRAINT blockchain_cursors_pkey PRIMARY KEY (chain_id);

--: CONSTRAINT blockchain_logs blockchain_logs_pkey
ALTER TABLE ONLY public.blockchain_logs
    ADD CONSTRAINT blockchain_logs_pkey PRIMARY KEY (transaction_hash, log_index);

--: CONSTRAINT blockchain_orphans blockchain_orphans_pkey
ALTER TABLE ONLY public.blockchain_orphans
    ADD CONSTRAINT blockchain_orphans_pkey PRIMARY KEY (hash);

--: CONSTRAINT blockchain_outbox blockchain_outbox_pkey
ALTER TABLE ONLY public.blockchain_outbox
    ADD CONSTRAINT blockchain_outbox_pkey PRIMARY KEY (id);

--: CONSTRAINT blockchain_outbox_readers blockchain_outbox_readers_pkey
ALTER TABLE ONLY public.blockchain_outbox_readers
    ADD CONSTRAINT blockchain_outbox_readers_pkey PRIMARY KEY (reader);

--: CONSTRAINT blockchain_participants blockchain_participants_pkey
ALTER TABLE ONLY public.blockchain_participants
    ADD CONSTRAINT blockchain_participants_pkey PRIMARY KEY (address, block_number, transaction_index);

--: CONSTRAINT blockchain_rollups blockchain_rollups_pkey
ALTER TABLE ONLY public.blockchain_rollups
    ADD CONSTRAINT blockchain_rollups_pkey PRIMARY KEY (bucket_size, bucket);

--: CONSTRAINT blockchain_token_balances blockchain_token_balances_pkey
ALTER TABLE ONLY public.blockchain_token_balances
    ADD CONSTRAINT blockchain_token_balances_pkey PRIMARY KEY (token_address, holder_address);

--: CONSTRAINT blockchain_token_transfers blockchain_token_transfers_pkey
ALTER TABLE ONLY public.blockchain_token_transfers
    ADD CONSTRAINT blockchain_token_transfers_pkey PRIMARY KEY (transaction_hash, log_index);

--: CONSTRAINT blockchain_tokens blockchain_tokens_pkey
ALTER TABLE ONLY public.blockchain_tokens
    ADD CONSTRAINT blockchain_tokens_pkey PRIMARY KEY (address);

--: CONSTRAINT blockchain_transactions blockchain_transactions_pkey
ALTER TABLE ONLY public.blockchain_transactions
    ADD CONSTRAINT blockchain_transactions_pkey PRIMARY KEY (id);

--: CONSTRAINT blockchain_validator_days blockchain_validator_days_pkey
ALTER TABLE ONLY public.blockchain_validator_days
    ADD CONSTRAINT blockchain_validator_days_pkey PRIMARY KEY (day, validator);

--: CONSTRAINT blockchain_validator_sets blockchain_validator_sets_pkey
ALTER TABLE ONLY public.blockchain_validator_sets
    ADD CONSTRAINT blockchain_validator_sets_pkey PRIMARY KEY (from_block);

--: CONSTRAINT erasure_certificates erasure_certificates_pkey
ALTER TABLE ONLY public.erasure_certificates
    ADD CONSTRAINT erasure_certificates_pkey PRIMARY KEY (id);

--: CONSTRAINT event_outbox event_outbox_pkey
ALTER TABLE ONLY public.event_outbox
    ADD CONSTRAINT event_outbox_pkey PRIMARY KEY (seq);

--: CONSTRAINT figure_changes figure_changes_pkey
ALTER TABLE ONLY public.figure_changes
    ADD CONSTRAINT figure_changes_pkey PRIMARY KEY (id);

--: CONSTRAINT figure_rollups figure_rollups_pkey
ALTER TABLE ONLY public.figure_rollups
    ADD CONSTRAINT figure_rollups_pkey PRIMARY KEY (metric, bucket_size, bucket, part);

--: CONSTRAINT idempotency_keys idempotency_keys_pkey
ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor_type, actor_id, key);

--: CONSTRAINT import_batches import_batches_pkey
ALTER TABLE ONLY public.import_batches
    ADD CONSTRAINT import_batches_pkey PRIMARY KEY (id);

--: CONSTRAINT import_changes import_changes_pkey
ALTER TABLE ONLY public.import_changes
    ADD CONSTRAINT import_changes_pkey PRIMARY KEY (id);

--: CONSTRAINT import_deferred import_deferred_pkey
ALTER TABLE ONLY public.import_deferred
    ADD CONSTRAINT import_deferred_pkey PRIMARY KEY (batch_id, file, "position");

--: CONSTRAINT import_files import_files_pkey
ALTER TABLE ONLY public.import_files
    ADD CONSTRAINT import_files_pkey PRIMARY KEY (batch_id, file);

--: CONSTRAINT import_quarantine import_quarantine_pkey
ALTER TABLE ONLY public.import_quarantine
    ADD CONSTRAINT import_quarantine_pkey PRIMARY KEY (id);

--: CONSTRAINT import_quarantine import_quarantine_place_key
ALTER TABLE ONLY public.import_quarantine
    ADD CONSTRAINT import_quarantine_place_key UNIQUE (batch_id, file, "position");

--: CONSTRAINT import_raw import_raw_pkey
ALTER TABLE ONLY public.import_raw
    ADD CONSTRAINT import_raw_pkey PRIMARY KEY (id);

--: CONSTRAINT interest_events interest_events_pkey
ALTER TABLE ONLY public.interest_events
    ADD CONSTRAINT interest_events_pkey PRIMARY KEY (transaction_hash, log_index);

--: CONSTRAINT interest_registrations interest_registrations_pkey
ALTER TABLE ONLY public.interest_registrations
    ADD CONSTRAINT interest_registrations_pkey PRIMARY KEY (id);

--: CONSTRAINT investment_payments investment_payments_pkey
ALTER TABLE ONLY public.investment_payments
    ADD CONSTRAINT investment_payments_pkey PRIMARY KEY (transaction_hash, log_index);

--: CONSTRAINT investment_transitions investment_transitions_pkey
ALTER TABLE ONLY public.investment_transitions
    ADD CONSTRAINT investment_transitions_pkey PRIMARY KEY (seq);

--: CONSTRAINT investment_withdrawals investment_withdrawals_pkey
ALTER TABLE ONLY public.investment_withdrawals
    ADD CONSTRAINT investment_withdrawals_pkey PRIMARY KEY (transaction_hash, log_index);

--: CONSTRAINT investments investments_pkey
ALTER TABLE ONLY public.investments
    ADD CONSTRAINT investments_pkey PRIMARY KEY (id);

--: CONSTRAINT job_runs job_runs_pkey
ALTER TABLE ONLY public.job_runs
    ADD CONSTRAINT job_runs_pkey PRIMARY KEY (id);

--: CONSTRAINT kyc_applications kyc_applications_pkey
ALTER TABLE ONLY public.kyc_applications
    ADD CONSTRAINT kyc_applications_pkey PRIMARY KEY (id);

--: CONSTRAINT kyc_documents kyc_documents_pkey
ALTER TABLE ONLY public.kyc_documents
    ADD CONSTRAINT kyc_documents_pkey PRIMARY KEY (id);

--: CONSTRAINT kyc_expiry_warnings kyc_expiry_warnings_pkey
ALTER TABLE ONLY public.kyc_expiry_warnings
    ADD CONSTRAINT kyc_expiry_warnings_pkey PRIMARY KEY (application_id, days);

--: CONSTRAINT kyc_requirements kyc_requirements_pkey
ALTER TABLE ONLY public.kyc_requirements
    ADD CONSTRAINT kyc_requirements_pkey PRIMARY KEY (target_tier, name);

--: CONSTRAINT one_time_codes one_time_codes_pkey
ALTER TABLE ONLY public.one_time_codes
    ADD CONSTRAINT one_time_codes_pkey PRIMARY KEY (phone_hash, purpose);

--: CONSTRAINT read_only_mode read_only_mode_pkey
ALTER TABLE ONLY public.read_only_mode
    ADD CONSTRAINT read_only_mode_pkey PRIMARY KEY (only_row);

--: CONSTRAINT reconciliation_differences reconciliation_differences_pkey
ALTER TABLE ONLY public.reconciliation_differences
    ADD CONSTRAINT reconciliation_differences_pkey PRIMARY KEY (id);

--: CONSTRAINT reconciliation_runs reconciliation_runs_pkey
ALTER TABLE ONLY public.reconciliation_runs
    ADD CONSTRAINT reconciliation_runs_pkey PRIMARY KEY (id);

--: CONSTRAINT secret_canary secret_canary_pkey
ALTER TABLE ONLY public.secret_canary
    ADD CONSTRAINT secret_canary_pkey PRIMARY KEY (id);

--: CONSTRAINT sign_in_nonces sign_in_nonces_pkey
ALTER TABLE ONLY public.sign_in_nonces
    ADD CONSTRAINT sign_in_nonces_pkey PRIMARY KEY (nonce);

--: CONSTRAINT summary_refreshes summary_refreshes_pkey
ALTER TABLE ONLY public.summary_refreshes
    ADD CONSTRAINT summary_refreshes_pkey PRIMARY KEY (view_name);

--: CONSTRAINT system_metric_rollups system_metric_rollups_pkey
ALTER TABLE ONLY public.system_metric_rollups
    ADD CONSTRAINT system_metric_rollups_pkey PRIMARY KEY (minutes, bucket, metric_type);

--: CONSTRAINT system_metrics system_metrics_pkey
ALTER TABLE ONLY public.system_metrics
    ADD CONSTRAINT system_metrics_pkey PRIMARY KEY (id);

--: CONSTRAINT user_analytics user_analytics_pkey
ALTER TABLE ONLY public.user_analytics
    ADD CONSTRAINT user_analytics_pkey PRIMARY KEY (id);

--: CONSTRAINT user_keys user_keys_pkey
ALTER TABLE ONLY public.user_keys
    ADD CONSTRAINT user_keys_pkey PRIMARY KEY (user_id);

--: CONSTRAINT user_notes user_notes_pkey
ALTER TABLE ONLY public.user_notes
    ADD CONSTRAINT user_notes_pkey PRIMARY KEY (id);

--: CONSTRAINT user_profiles user_profiles_pkey
ALTER TABLE ONLY public.user_profiles
    ADD CONSTRAINT user_profiles_pkey PRIMARY KEY (user_id);

--: CONSTRAINT user_sessions user_sessions_pkey
ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT user_sessions_pkey PRIMARY KEY (id);

--: CONSTRAINT user_sessions user_sessions_session_token_key
ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT user_sessions_session_token_key UNIQUE (session_token);

--: CONSTRAINT user_spent_tokens user_spent_tokens_pkey
ALTER TABLE ONLY public.user_spent_tokens
    ADD CONSTRAINT user_spent_tokens_pkey PRIMARY KEY (token_hash);

--: CONSTRAINT users users_pkey
ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

--: INDEX idx_access_limits_window_ends_at
CREATE INDEX idx_access_limits_window_ends_at ON public.access_limits USING btree (window_ends_at);

--: INDEX idx_admin_logs_action
CREATE INDEX idx_admin_logs_action ON public.admin_logs USING btree (action, created_at, seq);

--: INDEX idx_admin_logs_actor_id
CREATE INDEX idx_admin_logs_actor_id ON public.admin_logs USING btree (actor_id, created_at, seq);

--: INDEX idx_admin_logs_admin_id
CREATE INDEX idx_admin_logs_admin_id ON public.admin_logs USING btree (admin_id, created_at, seq);

--: INDEX idx_admin_logs_created_at
CREATE INDEX idx_admin_logs_created_at ON public.admin_logs USING btree (created_at, seq, actor_type);

--: INDEX idx_admin_logs_denied
CREATE INDEX idx_admin_logs_denied ON public.admin_logs USING btree (created_at) WHERE ((action)::text = 'access.denied'::text);

--: INDEX idx_admin_logs_request_id
CREATE INDEX idx_admin_logs_request_id ON public.admin_logs USING btree (request_id);

--: INDEX idx_admin_logs_resource
CREATE INDEX idx_admin_logs_resource ON public.admin_logs USING btree (resource_type, resource_id, created_at, seq);

--: INDEX idx_admin_logs_resource_type
CREATE INDEX idx_admin_logs_resource_type ON public.admin_logs USING btree (resource_type, created_at, seq);

--: INDEX idx_admin_logs_seq
CREATE UNIQUE INDEX idx_admin_logs_seq ON public.admin_logs USING btree (seq);

--: INDEX idx_admin_logs_user_actor
CREATE INDEX idx_admin_logs_user_actor ON public.admin_logs USING btree (actor_id) WHERE ((actor_type)::text = 'user'::text);

--: INDEX idx_admin_sessions_admin_id
CREATE INDEX idx_admin_sessions_admin_id ON public.admin_sessions USING btree (admin_id);

--: INDEX idx_admin_sessions_expires_at
CREATE INDEX idx_admin_sessions_expires_at ON public.admin_sessions USING btree (expires_at);

--: INDEX idx_admin_spent_tokens_session_id
CREATE INDEX idx_admin_spent_tokens_session_id ON public.admin_spent_tokens USING btree (session_id);

--: INDEX idx_admin_users_credentials_from
CREATE INDEX idx_admin_users_credentials_from ON public.admin_users USING btree (credentials_from);

--: INDEX idx_admin_users_email
CREATE UNIQUE INDEX idx_admin_users_email ON public.admin_users USING btree (email);

--: INDEX idx_admin_users_role
CREATE INDEX idx_admin_users_role ON public.admin_users USING btree (role);

--: INDEX idx_approvals_created_at
CREATE INDEX idx_approvals_created_at ON public.approvals USING btree (created_at);

--: INDEX idx_approvals_decided_by
CREATE INDEX idx_approvals_decided_by ON public.approvals USING btree (decided_by);

--: INDEX idx_approvals_pending
CREATE UNIQUE INDEX idx_approvals_pending ON public.approvals USING btree (kind, resource_id) WHERE (((status)::text = 'pending'::text) AND ((kind)::text <> 'personal_data_export'::text));

--: INDEX idx_approvals_proposed_by
CREATE INDEX idx_approvals_proposed_by ON public.approvals USING btree (proposed_by);

--: INDEX idx_approvals_resource
CREATE INDEX idx_approvals_resource ON public.approvals USING btree (resource_type, resource_id);

--: INDEX idx_asset_performance_summary_category
CREATE INDEX idx_asset_performance_summary_category ON public.asset_performance_summary USING btree (category, funding_percentage DESC);

--: INDEX idx_asset_performance_summary_id
CREATE UNIQUE INDEX idx_asset_performance_summary_id ON public.asset_performance_summary USING btree (id);

--: INDEX idx_asset_prices_latest
CREATE INDEX idx_asset_prices_latest ON public.asset_prices USING btree (asset_id, source, at DESC, block_number DESC, log_index DESC, id DESC);

--: INDEX idx_asset_prices_log
CREATE UNIQUE INDEX idx_asset_prices_log ON public.asset_prices USING btree (transaction_hash, log_index, block_hash);

--: INDEX idx_assets_category
CREATE INDEX idx_assets_category ON public.assets USING btree (category);

--: INDEX idx_assets_contract_address
CREATE UNIQUE INDEX idx_assets_contract_address ON public.assets USING btree (contract_address);

--: INDEX idx_assets_created_at
CREATE INDEX idx_assets_created_at ON public.assets USING btree (created_at);

--: INDEX idx_assets_created_by
CREATE INDEX idx_assets_created_by ON public.assets USING btree (created_by);

--: INDEX idx_assets_created_by_admin
CREATE INDEX idx_assets_created_by_admin ON public.assets USING btree (created_by_admin);

--: INDEX idx_assets_search_vector
CREATE INDEX idx_assets_search_vector ON public.assets USING gin (search_vector);

--: INDEX idx_assets_status
CREATE INDEX idx_assets_status ON public.assets USING btree (status);

--: INDEX idx_assets_title_parts
CREATE INDEX idx_assets_title_parts ON public.assets USING gin (title pend_extensions.gin_trgm_ops);

--: INDEX idx_assets_type
CREATE INDEX idx_assets_type ON public.assets USING btree (type);

--: INDEX idx_auth_attempts_last_attempt_at
CREATE INDEX idx_auth_attempts_last_attempt_at ON public.auth_attempts USING btree (last_attempt_at);

--: INDEX idx_blockchain_addresses_first_block
CREATE INDEX idx_blockchain_addresses_first_block ON public.blockchain_addresses USING btree (first_block, address);

--: INDEX idx_blockchain_addresses_last_block
CREATE INDEX idx_blockchain_addresses_last_block ON public.blockchain_addresses USING btree (last_block, address);

--: INDEX idx_blockchain_blocks_late
CREATE INDEX idx_blockchain_blocks_late ON public.blockchain_blocks USING btree (number) WHERE (bft_round > 0);

--: INDEX idx_blockchain_blocks_timestamp
CREATE INDEX idx_blockchain_blocks_timestamp ON public.blockchain_blocks USING btree ("timestamp");

--: INDEX idx_blockchain_contracts_kind
CREATE INDEX idx_blockchain_contracts_kind ON public.blockchain_contracts USING btree (kind);

--: INDEX idx_blockchain_cursors_one
CREATE UNIQUE INDEX idx_blockchain_cursors_one ON public.blockchain_cursors USING btree ((true));

--: INDEX idx_blockchain_logs_address
CREATE INDEX idx_blockchain_logs_address ON public.blockchain_logs USING btree (address, block_number);

--: INDEX idx_blockchain_logs_block_number
CREATE INDEX idx_blockchain_logs_block_number ON public.blockchain_logs USING btree (block_number);

--: INDEX idx_blockchain_logs_created_wallet
CREATE INDEX idx_blockchain_logs_created_wallet ON public.blockchain_logs USING btree (((arguments ->> 'wallet'::text))) WHERE ((event_name)::text = 'WalletCreated'::text);

--: INDEX idx_blockchain_orphans_removed_at
CREATE INDEX idx_blockchain_orphans_removed_at ON public.blockchain_orphans USING btree (removed_at);

--: INDEX idx_blockchain_outbox_transaction_hash
CREATE INDEX idx_blockchain_outbox_transaction_hash ON public.blockchain_outbox USING btree (transaction_hash);

--: INDEX idx_blockchain_participants_block_number
CREATE INDEX idx_blockchain_participants_block_number ON public.blockchain_participants USING btree (block_number);

--: INDEX idx_blockchain_token_balances_holder
CREATE INDEX idx_blockchain_token_balances_holder ON public.blockchain_token_balances USING btree (holder_address);

--: INDEX idx_blockchain_token_transfers_block_number
CREATE INDEX idx_blockchain_token_transfers_block_number ON public.blockchain_token_transfers USING btree (block_number);

--: INDEX idx_blockchain_token_transfers_from
CREATE INDEX idx_blockchain_token_transfers_from ON public.blockchain_token_transfers USING btree (from_address, block_number);

--: INDEX idx_blockchain_token_transfers_to
CREATE INDEX idx_blockchain_token_transfers_to ON public.blockchain_token_transfers USING btree (to_address, block_number);

--: INDEX idx_blockchain_token_transfers_token
CREATE INDEX idx_blockchain_token_transfers_token ON public.blockchain_token_transfers USING btree (token_address, block_number);

--: INDEX idx_blockchain_transactions_block_number
CREATE INDEX idx_blockchain_transactions_block_number ON public.blockchain_transactions USING btree (block_number);

--: INDEX idx_blockchain_transactions_contract_address
CREATE INDEX idx_blockchain_transactions_contract_address ON public.blockchain_transactions USING btree (contract_address) WHERE (contract_address IS NOT NULL);

--: INDEX idx_blockchain_transactions_from_address
CREATE INDEX idx_blockchain_transactions_from_address ON public.blockchain_transactions USING btree (from_address);

--: INDEX idx_blockchain_transactions_hash
CREATE UNIQUE INDEX idx_blockchain_transactions_hash ON public.blockchain_transactions USING btree (hash);

--: INDEX idx_blockchain_transactions_imported
CREATE INDEX idx_blockchain_transactions_imported ON public.blockchain_transactions USING btree (hash) WHERE ((source)::text = 'import'::text);

--: INDEX idx_blockchain_transactions_imported_from
CREATE INDEX idx_blockchain_transactions_imported_from ON public.blockchain_transactions USING btree (from_address, block_number, COALESCE(transaction_index, '-1'::integer), hash) WHERE (envelope_type IS NULL);

--: INDEX idx_blockchain_transactions_imported_to
CREATE INDEX idx_blockchain_transactions_imported_to ON public.blockchain_transactions USING btree (to_address, block_number, COALESCE(transaction_index, '-1'::integer), hash) WHERE (envelope_type IS NULL);

--: INDEX idx_blockchain_transactions_not_confirmed
CREATE INDEX idx_blockchain_transactions_not_confirmed ON public.blockchain_transactions USING btree (status, block_number, COALESCE(transaction_index, '-1'::integer), hash) WHERE ((status)::text <> 'confirmed'::text);

--: INDEX idx_blockchain_transactions_position
CREATE INDEX idx_blockchain_transactions_position ON public.blockchain_transactions USING btree (block_number, COALESCE(transaction_index, '-1'::integer), hash);

--: INDEX idx_blockchain_transactions_rare_type
CREATE INDEX idx_blockchain_transactions_rare_type ON public.blockchain_transactions USING btree (transaction_type, block_number, COALESCE(transaction_index, '-1'::integer), hash) WHERE ((transaction_type)::text <> ALL ((ARRAY['token_transfer'::character varying, 'contract_call'::character varying, 'transfer'::character varying])::text[]));

--: INDEX idx_blockchain_transactions_timestamp
CREATE INDEX idx_blockchain_transactions_timestamp ON public.blockchain_transactions USING btree ("timestamp");

--: INDEX idx_blockchain_transactions_to_address
CREATE INDEX idx_blockchain_transactions_to_address ON public.blockchain_transactions USING btree (to_address);

--: INDEX idx_erasure_certificates_erased_at
CREATE INDEX idx_erasure_certificates_erased_at ON public.erasure_certificates USING btree (erased_at);

--: INDEX idx_erasure_certificates_erased_by
CREATE INDEX idx_erasure_certificates_erased_by ON public.erasure_certificates USING btree (erased_by);

--: INDEX idx_erasure_certificates_user_id
CREATE UNIQUE INDEX idx_erasure_certificates_user_id ON public.erasure_certificates USING btree (user_id);

--: INDEX idx_event_outbox_user_id
CREATE INDEX idx_event_outbox_user_id ON public.event_outbox USING btree (user_id);

--: INDEX idx_idempotency_keys_created_at
CREATE INDEX idx_idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);

--: INDEX idx_import_batches_running
CREATE UNIQUE INDEX idx_import_batches_running ON public.import_batches USING btree (status) WHERE ((status)::text = 'running'::text);

--: INDEX idx_import_changes_batch_id
CREATE INDEX idx_import_changes_batch_id ON public.import_changes USING btree (batch_id);

--: INDEX idx_import_quarantine_resolved_by
CREATE INDEX idx_import_quarantine_resolved_by ON public.import_quarantine USING btree (resolved_by);

--: INDEX idx_import_raw_batch_id
CREATE INDEX idx_import_raw_batch_id ON public.import_raw USING btree (batch_id);

--: INDEX idx_interest_events_wallet
CREATE INDEX idx_interest_events_wallet ON public.interest_events USING btree (wallet_address, contract_address, block_number, log_index);

--: INDEX idx_interest_registrations_asset_id
CREATE INDEX idx_interest_registrations_asset_id ON public.interest_registrations USING btree (asset_id, registered_at);

--: INDEX idx_interest_registrations_user_asset
CREATE UNIQUE INDEX idx_interest_registrations_user_asset ON public.interest_registrations USING btree (user_id, asset_id);

--: INDEX idx_investment_payments_investment_id
CREATE INDEX idx_investment_payments_investment_id ON public.investment_payments USING btree (investment_id);

--: INDEX idx_investment_payments_open
CREATE INDEX idx_investment_payments_open ON public.investment_payments USING btree (block_number, log_index) WHERE ((status)::text = ANY ((ARRAY['seen'::character varying, 'unmatched'::character varying])::text[]));

--: INDEX idx_investment_payments_wallet
CREATE INDEX idx_investment_payments_wallet ON public.investment_payments USING btree (wallet_address, contract_address) WHERE ((status)::text = 'seen'::text);

--: INDEX idx_investment_transitions_asset_id
CREATE INDEX idx_investment_transitions_asset_id ON public.investment_transitions USING btree (asset_id, at, seq);

--: INDEX idx_investment_transitions_investment_id
CREATE INDEX idx_investment_transitions_investment_id ON public.investment_transitions USING btree (investment_id, seq);

--: INDEX idx_investment_transitions_user_id
CREATE INDEX idx_investment_transitions_user_id ON public.investment_transitions USING btree (user_id, at, seq);

--: INDEX idx_investment_withdrawals_wallet
CREATE INDEX idx_investment_withdrawals_wallet ON public.investment_withdrawals USING btree (wallet_address, contract_address, block_time);

--: INDEX idx_investments_amount
CREATE INDEX idx_investments_amount ON public.investments USING btree (amount_units, id, status, currency);

--: INDEX idx_investments_asset_id
CREATE INDEX idx_investments_asset_id ON public.investments USING btree (asset_id, invested_at, id, status, currency);

--: INDEX idx_investments_confirmed_at
CREATE INDEX idx_investments_confirmed_at ON public.investments USING btree (confirmed_at NULLS FIRST, id, status, currency);

--: INDEX idx_investments_holdings
CREATE INDEX idx_investments_holdings ON public.investments USING btree (user_id, asset_id, currency) INCLUDE (amount, tokens, confirmed_at, invested_at) WHERE ((status)::text = 'confirmed'::text);

--: INDEX idx_investments_invested_at
CREATE INDEX idx_investments_invested_at ON public.investments USING btree (invested_at, id, status, currency);

--: INDEX idx_investments_open_payment
CREATE INDEX idx_investments_open_payment ON public.investments USING btree (transaction_hash) WHERE (((status)::text = 'pending'::text) AND (transaction_hash IS NOT NULL));

--: INDEX idx_investments_open_user
CREATE INDEX idx_investments_open_user ON public.investments USING btree (user_id, asset_id) WHERE ((status)::text = 'pending'::text);

--: INDEX idx_investments_payment_reference
CREATE UNIQUE INDEX idx_investments_payment_reference ON public.investments USING btree (payment_reference) WHERE (payment_reference IS NOT NULL);

--: INDEX idx_investments_pool
CREATE INDEX idx_investments_pool ON public.investments USING btree (asset_id, COALESCE(confirmed_at, invested_at), id) WHERE ((status)::text = 'confirmed'::text);

--: INDEX idx_investments_reserved
CREATE INDEX idx_investments_reserved ON public.investments USING btree (reservation_expires_at) WHERE ((status)::text = 'pending'::text);

--: INDEX idx_investments_status
CREATE INDEX idx_investments_status ON public.investments USING btree (status, invested_at, id, currency);

--: INDEX idx_investments_transaction_log
CREATE UNIQUE INDEX idx_investments_transaction_log ON public.investments USING btree (transaction_hash, log_index) NULLS NOT DISTINCT WHERE (transaction_hash IS NOT NULL);

--: INDEX idx_investments_user_asset
CREATE INDEX idx_investments_user_asset ON public.investments USING btree (user_id, asset_id);

--: INDEX idx_investments_user_id
CREATE INDEX idx_investments_user_id ON public.investments USING btree (user_id, invested_at, id, status);

--: INDEX idx_job_runs_name_started_at
CREATE INDEX idx_job_runs_name_started_at ON public.job_runs USING btree (name, started_at);

--: INDEX idx_job_runs_started_at
CREATE INDEX idx_job_runs_started_at ON public.job_runs USING btree (started_at);

--: INDEX idx_kyc_applications_claimed_by
CREATE INDEX idx_kyc_applications_claimed_by ON public.kyc_applications USING btree (claimed_by, claimed_until) WHERE (claimed_by IS NOT NULL);

--: INDEX idx_kyc_applications_expires_at
CREATE INDEX idx_kyc_applications_expires_at ON public.kyc_applications USING btree (expires_at) WHERE ((status)::text = 'verified'::text);

--: INDEX idx_kyc_applications_id
CREATE INDEX idx_kyc_applications_id ON public.kyc_applications USING btree (id, status, submitted_at, reviewed_at, verified_by);

--: INDEX idx_kyc_applications_legal_hold_by
CREATE INDEX idx_kyc_applications_legal_hold_by ON public.kyc_applications USING btree (legal_hold_by) WHERE (legal_hold_by IS NOT NULL);

--: INDEX idx_kyc_applications_open
CREATE UNIQUE INDEX idx_kyc_applications_open ON public.kyc_applications USING btree (user_id) WHERE ((status)::text = ANY ((ARRAY['draft'::character varying, 'pending_review'::character varying, 'under_review'::character varying])::text[]));

--: INDEX idx_kyc_applications_previous_id
CREATE UNIQUE INDEX idx_kyc_applications_previous_id ON public.kyc_applications USING btree (previous_id) WHERE (previous_id IS NOT NULL);

--: INDEX idx_kyc_applications_reviewed_at
CREATE INDEX idx_kyc_applications_reviewed_at ON public.kyc_applications USING btree (reviewed_at NULLS FIRST, id, status, submitted_at);

--: INDEX idx_kyc_applications_status
CREATE INDEX idx_kyc_applications_status ON public.kyc_applications USING btree (status, id, submitted_at, reviewed_at, verified_by);

--: INDEX idx_kyc_applications_status_submitted_at
CREATE INDEX idx_kyc_applications_status_submitted_at ON public.kyc_applications USING btree (status, submitted_at, id, reviewed_at);

--: INDEX idx_kyc_applications_submitted_at
CREATE INDEX idx_kyc_applications_submitted_at ON public.kyc_applications USING btree (submitted_at, id, status, reviewed_at);

--: INDEX idx_kyc_applications_user_id
CREATE INDEX idx_kyc_applications_user_id ON public.kyc_applications USING btree (user_id);

--: INDEX idx_kyc_applications_verified_by
CREATE INDEX idx_kyc_applications_verified_by ON public.kyc_applications USING btree (verified_by, submitted_at, id, status, reviewed_at);

--: INDEX idx_kyc_documents_alarm
CREATE INDEX idx_kyc_documents_alarm ON public.kyc_documents USING btree (state) WHERE ((state)::text = ANY ((ARRAY['infected'::character varying, 'tampered'::character varying])::text[]));

--: INDEX idx_kyc_documents_application_id
CREATE INDEX idx_kyc_documents_application_id ON public.kyc_documents USING btree (application_id);

--: INDEX idx_kyc_documents_checked_at
CREATE INDEX idx_kyc_documents_checked_at ON public.kyc_documents USING btree (checked_at NULLS FIRST, id) WHERE (storage_key IS NOT NULL);

--: INDEX idx_kyc_documents_scan_pending
CREATE INDEX idx_kyc_documents_scan_pending ON public.kyc_documents USING btree (uploaded_at, id) WHERE (((state)::text = 'scan_pending'::text) AND (storage_key IS NOT NULL));

--: INDEX idx_kyc_documents_storage_key
CREATE UNIQUE INDEX idx_kyc_documents_storage_key ON public.kyc_documents USING btree (storage_key);

--: INDEX idx_kyc_expiry_warnings_undelivered
CREATE INDEX idx_kyc_expiry_warnings_undelivered ON public.kyc_expiry_warnings USING btree (warned_at) WHERE (delivered_at IS NULL);

--: INDEX idx_one_time_codes_expires_at
CREATE INDEX idx_one_time_codes_expires_at ON public.one_time_codes USING btree (expires_at);

--: INDEX idx_reconciliation_differences_run_id
CREATE INDEX idx_reconciliation_differences_run_id ON public.reconciliation_differences USING btree (run_id);

--: INDEX idx_reconciliation_runs_started_at
CREATE INDEX idx_reconciliation_runs_started_at ON public.reconciliation_runs USING btree (started_at);

--: INDEX idx_sign_in_nonces_expires_at
CREATE INDEX idx_sign_in_nonces_expires_at ON public.sign_in_nonces USING btree (expires_at);

--: INDEX idx_system_metrics_metric_type
CREATE INDEX idx_system_metrics_metric_type ON public.system_metrics USING btree (metric_type);

--: INDEX idx_system_metrics_timestamp
CREATE INDEX idx_system_metrics_timestamp ON public.system_metrics USING btree ("timestamp");

--: INDEX idx_user_analytics_event_type
CREATE INDEX idx_user_analytics_event_type ON public.user_analytics USING btree (event_type);

--: INDEX idx_user_analytics_timestamp
CREATE INDEX idx_user_analytics_timestamp ON public.user_analytics USING btree ("timestamp");

--: INDEX idx_user_analytics_user_event_time
CREATE INDEX idx_user_analytics_user_event_time ON public.user_analytics USING btree (user_id, event_type, "timestamp");

--: INDEX idx_user_analytics_user_id
CREATE INDEX idx_user_analytics_user_id ON public.user_analytics USING btree (user_id);

--: INDEX idx_user_keys_key_id
CREATE INDEX idx_user_keys_key_id ON public.user_keys USING btree (key_id);

--: INDEX idx_user_notes_admin_id
CREATE INDEX idx_user_notes_admin_id ON public.user_notes USING btree (admin_id);

--: INDEX idx_user_notes_user_id
CREATE INDEX idx_user_notes_user_id ON public.user_notes USING btree (user_id, created_at);

--: INDEX idx_user_portfolio_summary_user_currency
CREATE UNIQUE INDEX idx_user_portfolio_summary_user_currency ON public.user_portfolio_summary USING btree (user_id, currency);

--: INDEX idx_user_profiles_last_login_at
CREATE INDEX idx_user_profiles_last_login_at ON public.user_profiles USING btree (last_login_at);

--: INDEX idx_user_profiles_phone_end
CREATE INDEX idx_user_profiles_phone_end ON public.user_profiles USING btree ("right"((phone_number_masked)::text, 4), user_id);

--: INDEX idx_user_profiles_phone_number_masked
CREATE INDEX idx_user_profiles_phone_number_masked ON public.user_profiles USING btree (phone_number_masked, user_id);

--: INDEX idx_user_sessions_expires_at
CREATE INDEX idx_user_sessions_expires_at ON public.user_sessions USING btree (expires_at);

--: INDEX idx_user_sessions_user_id
CREATE INDEX idx_user_sessions_user_id ON public.user_sessions USING btree (user_id);

--: INDEX idx_user_spent_tokens_session_id
CREATE INDEX idx_user_spent_tokens_session_id ON public.user_spent_tokens USING btree (session_id);

--: INDEX idx_users_blockchain_address
CREATE UNIQUE INDEX idx_users_blockchain_address ON public.users USING btree (blockchain_address);

--: INDEX idx_users_created_at
CREATE INDEX idx_users_created_at ON public.users USING btree (created_at, id, tier, status, updated_at);

--: INDEX idx_users_id
CREATE INDEX idx_users_id ON public.users USING btree (id, tier, status, created_at, updated_at);

--: INDEX idx_users_phone_hash
CREATE UNIQUE INDEX idx_users_phone_hash ON public.users USING btree (phone_hash);

--: INDEX idx_users_status
CREATE INDEX idx_users_status ON public.users USING btree (status, id, tier, created_at, updated_at);

--: INDEX idx_users_status_created_at
CREATE INDEX idx_users_status_created_at ON public.users USING btree (status, created_at, id, tier);

--: INDEX idx_users_tier
CREATE INDEX idx_users_tier ON public.users USING btree (tier, id, status, created_at, updated_at);

--: INDEX idx_users_tier_created_at
CREATE INDEX idx_users_tier_created_at ON public.users USING btree (tier, created_at, id, status);

--: INDEX idx_users_updated_at
CREATE INDEX idx_users_updated_at ON public.users USING btree (updated_at, id, tier, status, created_at);

--: TRIGGER admin_log_anchors a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.admin_log_anchors FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER admin_log_horizon a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.admin_log_horizon FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER admin_log_seals a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.admin_log_seals FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER admin_recovery_codes a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OF admin_id, code_hash OR TRUNCATE ON public.admin_recovery_codes FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER admin_totp a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OF admin_id, secret_sealed, confirmed_at, created_at OR TRUNCATE ON public.admin_totp FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER admin_users a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OF id, email, name, role, permissions, blockchain_address, password_hash, is_active, version, created_at, updated_at, credentials_version, must_change_password, credentials_from, credentials_from_at OR TRUNCATE ON public.admin_users FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER approvals a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.approvals FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER asset_details a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.asset_details FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER asset_metrics a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.asset_metrics FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER asset_prices a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.asset_prices FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER assets a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.assets FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_addresses a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_addresses FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_blocks a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_blocks FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_contracts a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_contracts FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_cursors a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_cursors FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_logs a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_logs FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_orphans a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_orphans FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_outbox a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_outbox FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_outbox_readers a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_outbox_readers FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_participants a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_participants FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_rollups a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_rollups FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_token_balances a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_token_balances FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_token_transfers a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_token_transfers FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_tokens a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_tokens FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_transactions a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_transactions FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_validator_days a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_validator_days FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER blockchain_validator_sets a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.blockchain_validator_sets FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER erasure_certificates a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.erasure_certificates FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER event_outbox a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.event_outbox FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER figure_changes a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.figure_changes FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER figure_rollups a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.figure_rollups FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER idempotency_keys a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.idempotency_keys FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER import_batches a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_batches FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER import_changes a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_changes FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER import_deferred a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_deferred FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER import_files a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_files FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER import_quarantine a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_quarantine FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER import_raw a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.import_raw FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER interest_events a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.interest_events FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER interest_registrations a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.interest_registrations FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER investment_payments a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.investment_payments FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER investment_transitions a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.investment_transitions FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER investment_withdrawals a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.investment_withdrawals FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER investments a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.investments FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER kyc_applications a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.kyc_applications FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER kyc_documents a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.kyc_documents FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER kyc_expiry_warnings a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.kyc_expiry_warnings FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER kyc_requirements a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.kyc_requirements FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER one_time_codes a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.one_time_codes FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER reconciliation_differences a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.reconciliation_differences FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER reconciliation_runs a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.reconciliation_runs FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER secret_canary a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.secret_canary FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER sign_in_nonces a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.sign_in_nonces FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER summary_refreshes a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.summary_refreshes FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER system_metric_rollups a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.system_metric_rollups FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER system_metrics a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.system_metrics FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER typeorm_metadata a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.typeorm_metadata FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER user_analytics a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.user_analytics FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER user_keys a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.user_keys FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER user_notes a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.user_notes FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER user_profiles a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.user_profiles FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER users a_read_only
CREATE TRIGGER a_read_only BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON public.users FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_while_read_only();

--: TRIGGER admin_sessions admin_sessions_stay_ended
CREATE TRIGGER admin_sessions_stay_ended BEFORE UPDATE ON public.admin_sessions FOR EACH ROW WHEN (((old.admin_id IS DISTINCT FROM new.admin_id) OR ((old.revoked_at IS NOT NULL) AND (new.revoked_at IS NULL)))) EXECUTE FUNCTION public.keep_session_ended();

--: TRIGGER admin_totp admin_totp_count_change
CREATE TRIGGER admin_totp_count_change AFTER INSERT OR DELETE OR UPDATE ON public.admin_totp FOR EACH ROW EXECUTE FUNCTION public.count_second_factor_change();

--: TRIGGER admin_totp admin_totp_keep_step
CREATE TRIGGER admin_totp_keep_step BEFORE UPDATE ON public.admin_totp FOR EACH ROW EXECUTE FUNCTION public.keep_totp_step();

--: TRIGGER admin_users admin_users_audit_trigger
CREATE TRIGGER admin_users_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.admin_users FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER admin_users admin_users_bump_version
CREATE TRIGGER admin_users_bump_version BEFORE UPDATE ON public.admin_users FOR EACH ROW WHEN (((NOT (old.last_login_at IS DISTINCT FROM new.last_login_at)) AND (old.* IS DISTINCT FROM new.*))) EXECUTE FUNCTION public.bump_version();

--: TRIGGER admin_users admin_users_check_account_change
CREATE TRIGGER admin_users_check_account_change BEFORE INSERT OR UPDATE ON public.admin_users FOR EACH ROW EXECUTE FUNCTION public.check_account_change();

--: TRIGGER admin_users admin_users_check_role_grant
CREATE TRIGGER admin_users_check_role_grant BEFORE INSERT OR UPDATE ON public.admin_users FOR EACH ROW EXECUTE FUNCTION public.check_role_grant();

--: TRIGGER admin_users admin_users_count_credentials_change
CREATE TRIGGER admin_users_count_credentials_change BEFORE UPDATE ON public.admin_users FOR EACH ROW WHEN ((((old.password_hash)::text IS DISTINCT FROM (new.password_hash)::text) OR ((old.role)::text IS DISTINCT FROM (new.role)::text) OR (old.permissions IS DISTINCT FROM new.permissions) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.credentials_version IS DISTINCT FROM new.credentials_version))) EXECUTE FUNCTION public.count_credentials_change();

--: TRIGGER admin_users admin_users_end_sessions
CREATE TRIGGER admin_users_end_sessions AFTER UPDATE ON public.admin_users FOR EACH ROW WHEN ((old.credentials_version IS DISTINCT FROM new.credentials_version)) EXECUTE FUNCTION public.end_staff_sessions();

--: TRIGGER admin_users admin_users_keep_super_admin
CREATE TRIGGER admin_users_keep_super_admin AFTER DELETE OR UPDATE ON public.admin_users FOR EACH ROW EXECUTE FUNCTION public.keep_super_admin();

--: TRIGGER admin_users admin_users_queue_for_super_admin
CREATE TRIGGER admin_users_queue_for_super_admin BEFORE DELETE OR UPDATE OF role, is_active ON public.admin_users FOR EACH STATEMENT EXECUTE FUNCTION public.queue_for_super_admin();

--: TRIGGER admin_users admin_users_set_updated_at
CREATE TRIGGER admin_users_set_updated_at BEFORE UPDATE ON public.admin_users FOR EACH ROW WHEN (((NOT (old.last_login_at IS DISTINCT FROM new.last_login_at)) AND (old.* IS DISTINCT FROM new.*))) EXECUTE FUNCTION public.set_updated_at();

--: TRIGGER approvals approvals_check_edge
CREATE TRIGGER approvals_check_edge BEFORE INSERT OR DELETE OR UPDATE ON public.approvals FOR EACH ROW EXECUTE FUNCTION public.check_approval_edge();

ALTER TABLE public.approvals ENABLE ALWAYS TRIGGER approvals_check_edge;

--: TRIGGER approvals approvals_keep
CREATE TRIGGER approvals_keep BEFORE TRUNCATE ON public.approvals FOR EACH STATEMENT EXECUTE FUNCTION public.check_approval_edge();

ALTER TABLE public.approvals ENABLE ALWAYS TRIGGER approvals_keep;

--: TRIGGER asset_details asset_details_audit_trigger
CREATE TRIGGER asset_details_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.asset_details FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function('asset_id');

--: TRIGGER asset_details asset_details_check_terms
CREATE TRIGGER asset_details_check_terms BEFORE INSERT OR UPDATE ON public.asset_details FOR EACH ROW EXECUTE FUNCTION public.check_asset_terms();

--: TRIGGER asset_details asset_details_keep_capacity
CREATE TRIGGER asset_details_keep_capacity AFTER UPDATE ON public.asset_details FOR EACH ROW WHEN (((old.max_supply IS DISTINCT FROM new.max_supply) OR (old.token_price IS DISTINCT FROM new.token_price))) EXECUTE FUNCTION public.keep_asset_capacity();

--: TRIGGER asset_details asset_details_record_new_price
CREATE TRIGGER asset_details_record_new_price AFTER UPDATE ON public.asset_details FOR EACH ROW WHEN (((old.token_price IS DISTINCT FROM new.token_price) OR ((old.currency)::text IS DISTINCT FROM (new.currency)::text))) EXECUTE FUNCTION public.record_terms_price();

--: TRIGGER asset_details asset_details_record_price
CREATE TRIGGER asset_details_record_price AFTER INSERT ON public.asset_details FOR EACH ROW EXECUTE FUNCTION public.record_terms_price();

--: TRIGGER asset_details asset_details_recount
CREATE TRIGGER asset_details_recount AFTER UPDATE ON public.asset_details FOR EACH ROW WHEN (((old.currency)::text IS DISTINCT FROM (new.currency)::text)) EXECUTE FUNCTION public.recount_new_terms();

--: TRIGGER asset_details asset_details_recount_on_insert
CREATE TRIGGER asset_details_recount_on_insert AFTER INSERT ON public.asset_details FOR EACH ROW EXECUTE FUNCTION public.recount_new_terms();

--: TRIGGER asset_details asset_details_touch_asset
CREATE TRIGGER asset_details_touch_asset AFTER UPDATE ON public.asset_details FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.touch_asset();

--: TRIGGER asset_details asset_details_touch_asset_on_insert
CREATE TRIGGER asset_details_touch_asset_on_insert AFTER INSERT ON public.asset_details FOR EACH ROW EXECUTE FUNCTION public.touch_asset();

--: TRIGGER asset_metrics asset_metrics_derive_totals
CREATE TRIGGER asset_metrics_derive_totals BEFORE INSERT OR UPDATE ON public.asset_metrics FOR EACH ROW EXECUTE FUNCTION public.derive_asset_totals();

--: TRIGGER asset_metrics asset_metrics_recount
CREATE TRIGGER asset_metrics_recount AFTER INSERT ON public.asset_metrics FOR EACH ROW EXECUTE FUNCTION public.recount_new_terms();

--: TRIGGER assets assets_audit_trigger
CREATE TRIGGER assets_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.assets FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER assets assets_bump_version
CREATE TRIGGER assets_bump_version BEFORE UPDATE ON public.assets FOR EACH ROW EXECUTE FUNCTION public.bump_version();

--: TRIGGER assets assets_check_edge
CREATE TRIGGER assets_check_edge BEFORE INSERT OR UPDATE ON public.assets FOR EACH ROW EXECUTE FUNCTION public.check_asset_edge();

--: TRIGGER assets assets_queue_for_reservations
CREATE TRIGGER assets_queue_for_reservations BEFORE UPDATE ON public.assets FOR EACH ROW WHEN (((old.status)::text IS DISTINCT FROM (new.status)::text)) EXECUTE FUNCTION public.queue_for_reservations();

--: TRIGGER assets assets_record_price
CREATE TRIGGER assets_record_price AFTER UPDATE ON public.assets FOR EACH ROW WHEN ((((old.contract_address)::text IS DISTINCT FROM (new.contract_address)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text))) EXECUTE FUNCTION public.record_opened_asset_price();

--: TRIGGER assets assets_set_slug
CREATE TRIGGER assets_set_slug BEFORE INSERT ON public.assets FOR EACH ROW EXECUTE FUNCTION public.set_asset_slug();

--: TRIGGER assets assets_set_updated_at
CREATE TRIGGER assets_set_updated_at BEFORE UPDATE ON public.assets FOR EACH ROW EXECUTE FUNCTION public.set_updated_at();

--: TRIGGER blockchain_blocks blockchain_blocks_keep_orphans
CREATE TRIGGER blockchain_blocks_keep_orphans AFTER DELETE ON public.blockchain_blocks REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION public.keep_orphans();

--: TRIGGER blockchain_cursors blockchain_cursors_tell_head
CREATE TRIGGER blockchain_cursors_tell_head AFTER UPDATE ON public.blockchain_cursors FOR EACH ROW WHEN (((old.block_hash)::text IS DISTINCT FROM (new.block_hash)::text)) EXECUTE FUNCTION public.tell_chain_head();

--: TRIGGER erasure_certificates erasure_certificates_erase_event_outbox
CREATE TRIGGER erasure_certificates_erase_event_outbox AFTER INSERT ON public.erasure_certificates FOR EACH ROW EXECUTE FUNCTION public.erase_event_outbox();

--: TRIGGER erasure_certificates erasure_certificates_keep
CREATE TRIGGER erasure_certificates_keep BEFORE DELETE OR UPDATE ON public.erasure_certificates FOR EACH ROW EXECUTE FUNCTION public.keep_erasure_certificate();

ALTER TABLE public.erasure_certificates ENABLE ALWAYS TRIGGER erasure_certificates_keep;

--: TRIGGER erasure_certificates erasure_certificates_keep_all
CREATE TRIGGER erasure_certificates_keep_all BEFORE TRUNCATE ON public.erasure_certificates FOR EACH STATEMENT EXECUTE FUNCTION public.keep_erasure_certificate();

ALTER TABLE public.erasure_certificates ENABLE ALWAYS TRIGGER erasure_certificates_keep_all;

--: TRIGGER interest_registrations interest_registrations_check
CREATE TRIGGER interest_registrations_check BEFORE INSERT OR UPDATE ON public.interest_registrations FOR EACH ROW EXECUTE FUNCTION public.check_interest();

--: TRIGGER interest_registrations interest_registrations_count
CREATE TRIGGER interest_registrations_count AFTER INSERT OR DELETE OR UPDATE ON public.interest_registrations FOR EACH ROW EXECUTE FUNCTION public.keep_interested_count();

--: TRIGGER interest_registrations interest_registrations_source
CREATE TRIGGER interest_registrations_source BEFORE INSERT OR UPDATE ON public.interest_registrations FOR EACH ROW EXECUTE FUNCTION public.keep_interest_source();

--: TRIGGER investment_transitions investment_transitions_keep
CREATE TRIGGER investment_transitions_keep BEFORE DELETE OR UPDATE ON public.investment_transitions FOR EACH ROW EXECUTE FUNCTION public.keep_investment_transitions();

ALTER TABLE public.investment_transitions ENABLE ALWAYS TRIGGER investment_transitions_keep;

--: TRIGGER investment_transitions investment_transitions_keep_all
CREATE TRIGGER investment_transitions_keep_all BEFORE TRUNCATE ON public.investment_transitions FOR EACH STATEMENT EXECUTE FUNCTION public.keep_investment_transitions();

ALTER TABLE public.investment_transitions ENABLE ALWAYS TRIGGER investment_transitions_keep_all;

--: TRIGGER investments investments_audit_trigger
CREATE TRIGGER investments_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.investments FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER investments investments_bump_version
CREATE TRIGGER investments_bump_version BEFORE UPDATE ON public.investments FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.bump_version();

--: TRIGGER investments investments_check_edge
CREATE TRIGGER investments_check_edge BEFORE INSERT OR UPDATE ON public.investments FOR EACH ROW EXECUTE FUNCTION public.check_investment_edge();

--: TRIGGER investments investments_check_investor_active
CREATE TRIGGER investments_check_investor_active BEFORE INSERT ON public.investments FOR EACH ROW EXECUTE FUNCTION public.check_investor_active();

--: TRIGGER investments investments_keep_metrics_on_delete
CREATE TRIGGER investments_keep_metrics_on_delete AFTER DELETE ON public.investments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.keep_asset_metrics();

--: TRIGGER investments investments_keep_metrics_on_insert
CREATE TRIGGER investments_keep_metrics_on_insert AFTER INSERT ON public.investments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.keep_asset_metrics();

--: TRIGGER investments investments_keep_metrics_on_update
CREATE TRIGGER investments_keep_metrics_on_update AFTER UPDATE ON public.investments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.keep_asset_metrics();

--: TRIGGER investments investments_record_figures_on_delete
CREATE TRIGGER investments_record_figures_on_delete AFTER DELETE ON public.investments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_investment_figures();

--: TRIGGER investments investments_record_figures_on_insert
CREATE TRIGGER investments_record_figures_on_insert AFTER INSERT ON public.investments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_investment_figures();

--: TRIGGER investments investments_record_figures_on_update
CREATE TRIGGER investments_record_figures_on_update AFTER UPDATE ON public.investments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_investment_figures();

--: TRIGGER investments investments_record_on_delete
CREATE TRIGGER investments_record_on_delete AFTER DELETE ON public.investments REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_investment_transitions();

--: TRIGGER investments investments_record_on_insert
CREATE TRIGGER investments_record_on_insert AFTER INSERT ON public.investments REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_investment_transitions();

--: TRIGGER investments investments_record_on_update
CREATE TRIGGER investments_record_on_update AFTER UPDATE ON public.investments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_investment_transitions();

--: TRIGGER investments investments_reserve
CREATE CONSTRAINT TRIGGER investments_reserve AFTER INSERT ON public.investments DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (((new.status)::text = 'pending'::text)) EXECUTE FUNCTION public.reserve_capacity();

--: TRIGGER kyc_applications kyc_applications_audit_trigger
CREATE TRIGGER kyc_applications_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.kyc_applications FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER kyc_applications kyc_applications_bump_version
CREATE TRIGGER kyc_applications_bump_version BEFORE UPDATE ON public.kyc_applications FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.bump_version();

--: TRIGGER kyc_applications kyc_applications_check
CREATE TRIGGER kyc_applications_check BEFORE INSERT OR DELETE OR UPDATE ON public.kyc_applications FOR EACH ROW EXECUTE FUNCTION public.check_kyc_application();

ALTER TABLE public.kyc_applications ENABLE ALWAYS TRIGGER kyc_applications_check;

--: TRIGGER kyc_applications kyc_applications_keep
CREATE TRIGGER kyc_applications_keep BEFORE TRUNCATE ON public.kyc_applications FOR EACH STATEMENT EXECUTE FUNCTION public.check_kyc_application();

ALTER TABLE public.kyc_applications ENABLE ALWAYS TRIGGER kyc_applications_keep;

--: TRIGGER kyc_applications kyc_applications_keep_tier
CREATE TRIGGER kyc_applications_keep_tier AFTER UPDATE ON public.kyc_applications FOR EACH ROW WHEN (((((old.status)::text = 'under_review'::text) AND ((new.status)::text = 'verified'::text)) OR (((old.status)::text = 'verified'::text) AND ((new.status)::text = 'revoked'::text)))) EXECUTE FUNCTION public.keep_tier_of_verification();

--: TRIGGER kyc_applications kyc_applications_record_figures_on_delete
CREATE TRIGGER kyc_applications_record_figures_on_delete AFTER DELETE ON public.kyc_applications REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_application_figures();

--: TRIGGER kyc_applications kyc_applications_record_figures_on_insert
CREATE TRIGGER kyc_applications_record_figures_on_insert AFTER INSERT ON public.kyc_applications REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_application_figures();

--: TRIGGER kyc_applications kyc_applications_record_figures_on_update
CREATE TRIGGER kyc_applications_record_figures_on_update AFTER UPDATE ON public.kyc_applications REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_application_figures();

--: TRIGGER kyc_documents kyc_documents_audit_trigger
CREATE TRIGGER kyc_documents_audit_trigger AFTER INSERT OR DELETE ON public.kyc_documents FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER kyc_documents kyc_documents_audit_update_trigger
CREATE TRIGGER kyc_documents_audit_update_trigger AFTER UPDATE ON public.kyc_documents FOR EACH ROW WHEN (((to_jsonb(old.*) - 'checked_at'::text) IS DISTINCT FROM (to_jsonb(new.*) - 'checked_at'::text))) EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER kyc_documents kyc_documents_check
CREATE TRIGGER kyc_documents_check BEFORE INSERT OR DELETE OR UPDATE ON public.kyc_documents FOR EACH ROW EXECUTE FUNCTION public.check_kyc_document();

--: TRIGGER system_metrics system_metrics_add
CREATE TRIGGER system_metrics_add AFTER INSERT ON public.system_metrics REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION public.add_system_metrics();

--: TRIGGER system_metrics system_metrics_recount_after
CREATE TRIGGER system_metrics_recount_after AFTER UPDATE ON public.system_metrics REFERENCING NEW TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.recount_system_metrics();

--: TRIGGER system_metrics system_metrics_recount_before
CREATE TRIGGER system_metrics_recount_before AFTER UPDATE ON public.system_metrics REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.recount_system_metrics();

--: TRIGGER system_metrics system_metrics_recount_removed
CREATE TRIGGER system_metrics_recount_removed AFTER DELETE ON public.system_metrics REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION public.recount_system_metrics();

--: TRIGGER user_keys user_keys_audit_trigger
CREATE TRIGGER user_keys_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.user_keys FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function('user_id');

--: TRIGGER user_keys user_keys_forget_files
CREATE TRIGGER user_keys_forget_files AFTER UPDATE ON public.user_keys FOR EACH ROW WHEN (((new.wrapped_key IS NULL) AND (old.wrapped_key IS NOT NULL))) EXECUTE FUNCTION public.forget_user_files();

--: TRIGGER user_keys user_keys_keep_destroyed
CREATE TRIGGER user_keys_keep_destroyed BEFORE DELETE OR UPDATE ON public.user_keys FOR EACH ROW WHEN ((old.destroyed_at IS NOT NULL)) EXECUTE FUNCTION public.keep_key_destroyed();

ALTER TABLE public.user_keys ENABLE ALWAYS TRIGGER user_keys_keep_destroyed;

--: TRIGGER user_notes user_notes_keep
CREATE TRIGGER user_notes_keep BEFORE DELETE OR UPDATE ON public.user_notes FOR EACH ROW EXECUTE FUNCTION public.keep_user_notes();

ALTER TABLE public.user_notes ENABLE ALWAYS TRIGGER user_notes_keep;

--: TRIGGER user_notes user_notes_keep_all
CREATE TRIGGER user_notes_keep_all BEFORE TRUNCATE ON public.user_notes FOR EACH STATEMENT EXECUTE FUNCTION public.keep_user_notes();

ALTER TABLE public.user_notes ENABLE ALWAYS TRIGGER user_notes_keep_all;

--: TRIGGER user_profiles user_profiles_audit_trigger
CREATE TRIGGER user_profiles_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.user_profiles FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function('user_id');

--: TRIGGER user_profiles user_profiles_keep_erased
CREATE TRIGGER user_profiles_keep_erased BEFORE UPDATE ON public.user_profiles FOR EACH ROW EXECUTE FUNCTION public.keep_profile_erased();

--: TRIGGER user_sessions user_sessions_stay_ended
CREATE TRIGGER user_sessions_stay_ended BEFORE UPDATE ON public.user_sessions FOR EACH ROW WHEN (((old.user_id IS DISTINCT FROM new.user_id) OR ((old.revoked_at IS NOT NULL) AND (new.revoked_at IS NULL)))) EXECUTE FUNCTION public.keep_session_ended();

--: TRIGGER users users_audit_trigger
CREATE TRIGGER users_audit_trigger AFTER INSERT OR DELETE OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.audit_trigger_function();

--: TRIGGER users users_bump_version
CREATE TRIGGER users_bump_version BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.bump_version();

--: TRIGGER users users_check_status
CREATE TRIGGER users_check_status BEFORE UPDATE ON public.users FOR EACH ROW WHEN (((old.status)::text IS DISTINCT FROM (new.status)::text)) EXECUTE FUNCTION public.check_user_status();

--: TRIGGER users users_check_tier_insert
CREATE TRIGGER users_check_tier_insert BEFORE INSERT ON public.users FOR EACH ROW WHEN ((new.tier >= 4)) EXECUTE FUNCTION public.check_tier_raise();

--: TRIGGER users users_check_tier_raise
CREATE TRIGGER users_check_tier_raise BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((new.tier > old.tier)) EXECUTE FUNCTION public.check_tier_raise();

--: TRIGGER users users_end_sessions
CREATE TRIGGER users_end_sessions AFTER UPDATE ON public.users FOR EACH ROW WHEN ((((old.status)::text IS DISTINCT FROM (new.status)::text) AND ((new.status)::text <> 'active'::text))) EXECUTE FUNCTION public.end_user_sessions();

--: TRIGGER users users_keep_closed_at
CREATE TRIGGER users_keep_closed_at BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.keep_closed_at();

--: TRIGGER users users_record_figures_on_delete
CREATE TRIGGER users_record_figures_on_delete AFTER DELETE ON public.users REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_user_figures();

--: TRIGGER users users_record_figures_on_insert
CREATE TRIGGER users_record_figures_on_insert AFTER INSERT ON public.users REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_user_figures();

--: TRIGGER users users_record_figures_on_update
CREATE TRIGGER users_record_figures_on_update AFTER UPDATE ON public.users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION public.record_user_figures();

--: TRIGGER users users_set_updated_at
CREATE TRIGGER users_set_updated_at BEFORE UPDATE ON public.users FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.set_updated_at();

--: FK CONSTRAINT admin_log_anchors admin_log_anchors_seal_number_fkey
ALTER TABLE ONLY public.admin_log_anchors
    ADD CONSTRAINT admin_log_anchors_seal_number_fkey FOREIGN KEY (seal_number) REFERENCES public.admin_log_seals(number);

--: FK CONSTRAINT admin_log_seals admin_log_seals_previous_hash_fkey
ALTER TABLE ONLY public.admin_log_seals
    ADD CONSTRAINT admin_log_seals_previous_hash_fkey FOREIGN KEY (previous_hash) REFERENCES public.admin_log_seals(seal_hash);

--: FK CONSTRAINT admin_logs admin_logs_admin_id_fkey
ALTER TABLE ONLY public.admin_logs
    ADD CONSTRAINT admin_logs_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admin_users(id);

--: FK CONSTRAINT admin_recovery_codes admin_recovery_codes_admin_id_fkey
ALTER TABLE ONLY public.admin_recovery_codes
    ADD CONSTRAINT admin_recovery_codes_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admin_totp(admin_id) ON DELETE CASCADE;

--: FK CONSTRAINT admin_sessions admin_sessions_admin_id_fkey
ALTER TABLE ONLY public.admin_sessions
    ADD CONSTRAINT admin_sessions_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;

--: FK CONSTRAINT admin_spent_tokens admin_spent_tokens_session_id_fkey
ALTER TABLE ONLY public.admin_spent_tokens
    ADD CONSTRAINT admin_spent_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.admin_sessions(id) ON DELETE CASCADE;

--: FK CONSTRAINT admin_totp admin_totp_admin_id_fkey
ALTER TABLE ONLY public.admin_totp
    ADD CONSTRAINT admin_totp_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admin_users(id) ON DELETE CASCADE;

--: FK CONSTRAINT admin_users admin_users_credentials_from_fkey
ALTER TABLE ONLY public.admin_users
    ADD CONSTRAINT admin_users_credentials_from_fkey FOREIGN KEY (credentials_from) REFERENCES public.admin_users(id) ON DELETE RESTRICT;

--: FK CONSTRAINT approvals approvals_decided_by_fkey
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT approvals approvals_proposed_by_fkey
ALTER TABLE ONLY public.approvals
    ADD CONSTRAINT approvals_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT asset_details asset_details_asset_id_fkey
ALTER TABLE ONLY public.asset_details
    ADD CONSTRAINT asset_details_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id) ON DELETE CASCADE;

--: FK CONSTRAINT asset_metrics asset_metrics_asset_id_fkey
ALTER TABLE ONLY public.asset_metrics
    ADD CONSTRAINT asset_metrics_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id) ON DELETE CASCADE;

--: FK CONSTRAINT asset_prices asset_prices_asset_id_fkey
ALTER TABLE ONLY public.asset_prices
    ADD CONSTRAINT asset_prices_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id) ON DELETE CASCADE;

--: FK CONSTRAINT assets assets_created_by_admin_fkey
ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_created_by_admin_fkey FOREIGN KEY (created_by_admin) REFERENCES public.admin_users(id);

--: FK CONSTRAINT assets assets_created_by_fkey
ALTER TABLE ONLY public.assets
    ADD CONSTRAINT assets_created_by_fkey FOREIGN KEY (created_by) REFERENCES public.users(id);

--: FK CONSTRAINT erasure_certificates erasure_certificates_erased_by_fkey
ALTER TABLE ONLY public.erasure_certificates
    ADD CONSTRAINT erasure_certificates_erased_by_fkey FOREIGN KEY (erased_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT erasure_certificates erasure_certificates_user_id_fkey
ALTER TABLE ONLY public.erasure_certificates
    ADD CONSTRAINT erasure_certificates_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

--: FK CONSTRAINT event_outbox event_outbox_user_id_fkey
ALTER TABLE ONLY public.event_outbox
    ADD CONSTRAINT event_outbox_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

--: FK CONSTRAINT import_changes import_changes_batch_id_fkey
ALTER TABLE ONLY public.import_changes
    ADD CONSTRAINT import_changes_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.import_batches(id);

--: FK CONSTRAINT import_deferred import_deferred_batch_id_fkey
ALTER TABLE ONLY public.import_deferred
    ADD CONSTRAINT import_deferred_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.import_batches(id);

--: FK CONSTRAINT import_files import_files_batch_id_fkey
ALTER TABLE ONLY public.import_files
    ADD CONSTRAINT import_files_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.import_batches(id);

--: FK CONSTRAINT import_quarantine import_quarantine_batch_id_fkey
ALTER TABLE ONLY public.import_quarantine
    ADD CONSTRAINT import_quarantine_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.import_batches(id);

--: FK CONSTRAINT import_quarantine import_quarantine_resolved_by_fkey
ALTER TABLE ONLY public.import_quarantine
    ADD CONSTRAINT import_quarantine_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT import_raw import_raw_batch_id_fkey
ALTER TABLE ONLY public.import_raw
    ADD CONSTRAINT import_raw_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES public.import_batches(id);

--: FK CONSTRAINT interest_registrations interest_registrations_asset_id_fkey
ALTER TABLE ONLY public.interest_registrations
    ADD CONSTRAINT interest_registrations_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);

--: FK CONSTRAINT interest_registrations interest_registrations_user_id_fkey
ALTER TABLE ONLY public.interest_registrations
    ADD CONSTRAINT interest_registrations_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

--: FK CONSTRAINT investment_payments investment_payments_investment_id_fkey
ALTER TABLE ONLY public.investment_payments
    ADD CONSTRAINT investment_payments_investment_id_fkey FOREIGN KEY (investment_id) REFERENCES public.investments(id) ON DELETE SET NULL;

--: FK CONSTRAINT investments investments_asset_id_fkey
ALTER TABLE ONLY public.investments
    ADD CONSTRAINT investments_asset_id_fkey FOREIGN KEY (asset_id) REFERENCES public.assets(id);

--: FK CONSTRAINT investments investments_user_id_fkey
ALTER TABLE ONLY public.investments
    ADD CONSTRAINT investments_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

--: FK CONSTRAINT kyc_applications kyc_applications_claimed_by_fkey
ALTER TABLE ONLY public.kyc_applications
    ADD CONSTRAINT kyc_applications_claimed_by_fkey FOREIGN KEY (claimed_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT kyc_applications kyc_applications_legal_hold_by_fkey
ALTER TABLE ONLY public.kyc_applications
    ADD CONSTRAINT kyc_applications_legal_hold_by_fkey FOREIGN KEY (legal_hold_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT kyc_applications kyc_applications_previous_id_fkey
ALTER TABLE ONLY public.kyc_applications
    ADD CONSTRAINT kyc_applications_previous_id_fkey FOREIGN KEY (previous_id) REFERENCES public.kyc_applications(id) ON DELETE RESTRICT;

--: FK CONSTRAINT kyc_applications kyc_applications_user_id_fkey
ALTER TABLE ONLY public.kyc_applications
    ADD CONSTRAINT kyc_applications_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE RESTRICT;

--: FK CONSTRAINT kyc_applications kyc_applications_verified_by_fkey
ALTER TABLE ONLY public.kyc_applications
    ADD CONSTRAINT kyc_applications_verified_by_fkey FOREIGN KEY (verified_by) REFERENCES public.admin_users(id);

--: FK CONSTRAINT kyc_documents kyc_documents_application_id_fkey
ALTER TABLE ONLY public.kyc_documents
    ADD CONSTRAINT kyc_documents_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.kyc_applications(id) ON DELETE RESTRICT;

--: FK CONSTRAINT kyc_expiry_warnings kyc_expiry_warnings_application_id_fkey
ALTER TABLE ONLY public.kyc_expiry_warnings
    ADD CONSTRAINT kyc_expiry_warnings_application_id_fkey FOREIGN KEY (application_id) REFERENCES public.kyc_applications(id) ON DELETE RESTRICT;

--: FK CONSTRAINT reconciliation_differences reconciliation_differences_run_id_fkey
ALTER TABLE ONLY public.reconciliation_differences
    ADD CONSTRAINT reconciliation_differences_run_id_fkey FOREIGN KEY (run_id) REFERENCES public.reconciliation_runs(id) ON DELETE CASCADE;

--: FK CONSTRAINT user_analytics user_analytics_user_id_fkey
ALTER TABLE ONLY public.user_analytics
    ADD CONSTRAINT user_analytics_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

--: FK CONSTRAINT user_keys user_keys_user_id_fkey
ALTER TABLE ONLY public.user_keys
    ADD CONSTRAINT user_keys_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--: FK CONSTRAINT user_notes user_notes_admin_id_fkey
ALTER TABLE ONLY public.user_notes
    ADD CONSTRAINT user_notes_admin_id_fkey FOREIGN KEY (admin_id) REFERENCES public.admin_users(id);

--: FK CONSTRAINT user_notes user_notes_user_id_fkey
ALTER TABLE ONLY public.user_notes
    ADD CONSTRAINT user_notes_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

--: FK CONSTRAINT user_profiles user_profiles_user_id_fkey
ALTER TABLE ONLY public.user_profiles
    ADD CONSTRAINT user_profiles_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--: FK CONSTRAINT user_sessions user_sessions_user_id_fkey
ALTER TABLE ONLY public.user_sessions
    ADD CONSTRAINT user_sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--: FK CONSTRAINT user_spent_tokens user_spent_tokens_session_id_fkey
ALTER TABLE ONLY public.user_spent_tokens
    ADD CONSTRAINT user_spent_tokens_session_id_fkey FOREIGN KEY (session_id) REFERENCES public.user_sessions(id) ON DELETE CASCADE;

--: ROW SECURITY access_limits
ALTER TABLE public.access_limits ENABLE ROW LEVEL SECURITY;

--: POLICY admin_log_anchors admin_admin_log_anchors_policy
CREATE POLICY admin_admin_log_anchors_policy ON public.admin_log_anchors FOR SELECT TO admin_role USING (true);

--: POLICY admin_log_seals admin_admin_log_seals_policy
CREATE POLICY admin_admin_log_seals_policy ON public.admin_log_seals FOR SELECT TO admin_role USING (true);

--: POLICY admin_logs admin_admin_logs_read_policy
CREATE POLICY admin_admin_logs_read_policy ON public.admin_logs FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY admin_logs admin_admin_logs_write_policy
CREATE POLICY admin_admin_logs_write_policy ON public.admin_logs FOR INSERT TO admin_role WITH CHECK (((NOT (admin_id IS DISTINCT FROM ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif"))) AND (NOT (actor_id IS DISTINCT FROM admin_id)) AND ((actor_type)::text =
CASE
    WHEN (admin_id IS NULL) THEN 'system'::text
    ELSE 'admin'::text
END)));

--: POLICY admin_recovery_codes admin_admin_recovery_codes_policy
CREATE POLICY admin_admin_recovery_codes_policy ON public.admin_recovery_codes TO admin_role USING ((admin_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((admin_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY admin_sessions admin_admin_sessions_policy
CREATE POLICY admin_admin_sessions_policy ON public.admin_sessions TO admin_role USING (true) WITH CHECK (true);

--: POLICY admin_totp admin_admin_totp_policy
CREATE POLICY admin_admin_totp_policy ON public.admin_totp TO admin_role USING ((admin_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((admin_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY admin_users admin_admin_users_insert_policy
CREATE POLICY admin_admin_users_insert_policy ON public.admin_users AS RESTRICTIVE FOR INSERT TO admin_role WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY admin_users admin_admin_users_policy
CREATE POLICY admin_admin_users_policy ON public.admin_users TO admin_role USING (true) WITH CHECK (true);

--: POLICY approvals admin_approvals_decide_policy
CREATE POLICY admin_approvals_decide_policy ON public.approvals FOR UPDATE TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((((status)::text = 'expired'::text) OR (decided_by = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif"))));

--: POLICY approvals admin_approvals_propose_policy
CREATE POLICY admin_approvals_propose_policy ON public.approvals FOR INSERT TO admin_role WITH CHECK ((proposed_by = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY approvals admin_approvals_read_policy
CREATE POLICY admin_approvals_read_policy ON public.approvals FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY asset_details admin_asset_details_policy
CREATE POLICY admin_asset_details_policy ON public.asset_details TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY asset_metrics admin_asset_metrics_policy
CREATE POLICY admin_asset_metrics_policy ON public.asset_metrics TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY asset_prices admin_asset_prices_policy
CREATE POLICY admin_asset_prices_policy ON public.asset_prices FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY assets admin_assets_delete_policy
CREATE POLICY admin_assets_delete_policy ON public.assets AS RESTRICTIVE FOR DELETE TO admin_role USING (((status)::text = 'draft'::text));

--: POLICY assets admin_assets_policy
CREATE POLICY admin_assets_policy ON public.assets TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY erasure_certificates admin_erasure_certificates_policy
CREATE POLICY admin_erasure_certificates_policy ON public.erasure_certificates FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY idempotency_keys admin_idempotency_keys_policy
CREATE POLICY admin_idempotency_keys_policy ON public.idempotency_keys TO admin_role USING ((((actor_type)::text = 'admin'::text) AND (actor_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((((actor_type)::text = 'admin'::text) AND (actor_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif"))));

--: POLICY import_batches admin_import_batches_policy
CREATE POLICY admin_import_batches_policy ON public.import_batches FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY import_files admin_import_files_policy
CREATE POLICY admin_import_files_policy ON public.import_files FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY import_quarantine admin_import_quarantine_policy
CREATE POLICY admin_import_quarantine_policy ON public.import_quarantine TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY interest_events admin_interest_events_policy
CREATE POLICY admin_interest_events_policy ON public.interest_events FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY interest_registrations admin_interest_registrations_policy
CREATE POLICY admin_interest_registrations_policy ON public.interest_registrations FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY investment_payments admin_investment_payments_policy
CREATE POLICY admin_investment_payments_policy ON public.investment_payments FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY investment_transitions admin_investment_transitions_policy
CREATE POLICY admin_investment_transitions_policy ON public.investment_transitions FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY investment_withdrawals admin_investment_withdrawals_policy
CREATE POLICY admin_investment_withdrawals_policy ON public.investment_withdrawals FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY investments admin_investments_policy
CREATE POLICY admin_investments_policy ON public.investments TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY job_runs admin_job_runs_policy
CREATE POLICY admin_job_runs_policy ON public.job_runs FOR SELECT TO admin_role USING (true);

--: POLICY kyc_applications admin_kyc_applications_policy
CREATE POLICY admin_kyc_applications_policy ON public.kyc_applications TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY kyc_documents admin_kyc_documents_policy
CREATE POLICY admin_kyc_documents_policy ON public.kyc_documents TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY kyc_expiry_warnings admin_kyc_expiry_warnings_policy
CREATE POLICY admin_kyc_expiry_warnings_policy ON public.kyc_expiry_warnings FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: ROW SECURITY admin_log_anchors
ALTER TABLE public.admin_log_anchors ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY admin_log_horizon
ALTER TABLE public.admin_log_horizon ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY admin_log_seals
ALTER TABLE public.admin_log_seals ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY admin_logs
ALTER TABLE public.admin_logs ENABLE ROW LEVEL SECURITY;

--: POLICY reconciliation_differences admin_reconciliation_differences_policy
CREATE POLICY admin_reconciliation_differences_policy ON public.reconciliation_differences FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY reconciliation_runs admin_reconciliation_runs_policy
CREATE POLICY admin_reconciliation_runs_policy ON public.reconciliation_runs FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: ROW SECURITY admin_recovery_codes
ALTER TABLE public.admin_recovery_codes ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY admin_sessions
ALTER TABLE public.admin_sessions ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY admin_spent_tokens
ALTER TABLE public.admin_spent_tokens ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY admin_totp
ALTER TABLE public.admin_totp ENABLE ROW LEVEL SECURITY;

--: POLICY user_analytics admin_user_analytics_policy
CREATE POLICY admin_user_analytics_policy ON public.user_analytics FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY user_keys admin_user_keys_policy
CREATE POLICY admin_user_keys_policy ON public.user_keys TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY user_notes admin_user_notes_read_policy
CREATE POLICY admin_user_notes_read_policy ON public.user_notes FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY user_notes admin_user_notes_write_policy
CREATE POLICY admin_user_notes_write_policy ON public.user_notes FOR INSERT TO admin_role WITH CHECK ((admin_id = ( SELECT (NULLIF(current_setting('app.current_admin_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY user_profiles admin_user_profiles_policy
CREATE POLICY admin_user_profiles_policy ON public.user_profiles TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: POLICY user_sessions admin_user_sessions_policy
CREATE POLICY admin_user_sessions_policy ON public.user_sessions FOR SELECT TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: ROW SECURITY admin_users
ALTER TABLE public.admin_users ENABLE ROW LEVEL SECURITY;

--: POLICY users admin_users_policy
CREATE POLICY admin_users_policy ON public.users TO admin_role USING ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL)) WITH CHECK ((( SELECT NULLIF(current_setting('app.current_admin_id'::text, true), ''::text) AS "nullif") IS NOT NULL));

--: ROW SECURITY approvals
ALTER TABLE public.approvals ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY asset_details
ALTER TABLE public.asset_details ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY asset_metrics
ALTER TABLE public.asset_metrics ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY asset_prices
ALTER TABLE public.asset_prices ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY assets
ALTER TABLE public.assets ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY auth_attempts
ALTER TABLE public.auth_attempts ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY erasure_certificates
ALTER TABLE public.erasure_certificates ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY event_outbox
ALTER TABLE public.event_outbox ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY idempotency_keys
ALTER TABLE public.idempotency_keys ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY import_batches
ALTER TABLE public.import_batches ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY import_changes
ALTER TABLE public.import_changes ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY import_deferred
ALTER TABLE public.import_deferred ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY import_files
ALTER TABLE public.import_files ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY import_quarantine
ALTER TABLE public.import_quarantine ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY import_raw
ALTER TABLE public.import_raw ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY interest_events
ALTER TABLE public.interest_events ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY interest_registrations
ALTER TABLE public.interest_registrations ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY investment_payments
ALTER TABLE public.investment_payments ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY investment_transitions
ALTER TABLE public.investment_transitions ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY investment_withdrawals
ALTER TABLE public.investment_withdrawals ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY investments
ALTER TABLE public.investments ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY job_runs
ALTER TABLE public.job_runs ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY kyc_applications
ALTER TABLE public.kyc_applications ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY kyc_documents
ALTER TABLE public.kyc_documents ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY kyc_expiry_warnings
ALTER TABLE public.kyc_expiry_warnings ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY one_time_codes
ALTER TABLE public.one_time_codes ENABLE ROW LEVEL SECURITY;

--: POLICY access_limits owner_access_limits_policy
CREATE POLICY owner_access_limits_policy ON public.access_limits TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_log_anchors owner_admin_log_anchors_policy
CREATE POLICY owner_admin_log_anchors_policy ON public.admin_log_anchors TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_log_horizon owner_admin_log_horizon_policy
CREATE POLICY owner_admin_log_horizon_policy ON public.admin_log_horizon TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_log_seals owner_admin_log_seals_policy
CREATE POLICY owner_admin_log_seals_policy ON public.admin_log_seals TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_logs owner_admin_logs_policy
CREATE POLICY owner_admin_logs_policy ON public.admin_logs TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_recovery_codes owner_admin_recovery_codes_policy
CREATE POLICY owner_admin_recovery_codes_policy ON public.admin_recovery_codes TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_sessions owner_admin_sessions_policy
CREATE POLICY owner_admin_sessions_policy ON public.admin_sessions TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_spent_tokens owner_admin_spent_tokens_policy
CREATE POLICY owner_admin_spent_tokens_policy ON public.admin_spent_tokens TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_totp owner_admin_totp_policy
CREATE POLICY owner_admin_totp_policy ON public.admin_totp TO pend_owner USING (true) WITH CHECK (true);

--: POLICY admin_users owner_admin_users_policy
CREATE POLICY owner_admin_users_policy ON public.admin_users TO pend_owner USING (true) WITH CHECK (true);

--: POLICY approvals owner_approvals_policy
CREATE POLICY owner_approvals_policy ON public.approvals TO pend_owner USING (true) WITH CHECK (true);

--: POLICY asset_details owner_asset_details_policy
CREATE POLICY owner_asset_details_policy ON public.asset_details TO pend_owner USING (true) WITH CHECK (true);

--: POLICY asset_metrics owner_asset_metrics_policy
CREATE POLICY owner_asset_metrics_policy ON public.asset_metrics TO pend_owner USING (true) WITH CHECK (true);

--: POLICY asset_prices owner_asset_prices_policy
CREATE POLICY owner_asset_prices_policy ON public.asset_prices TO pend_owner USING (true) WITH CHECK (true);

--: POLICY assets owner_assets_policy
CREATE POLICY owner_assets_policy ON public.assets TO pend_owner USING (true) WITH CHECK (true);

--: POLICY auth_attempts owner_auth_attempts_policy
CREATE POLICY owner_auth_attempts_policy ON public.auth_attempts TO pend_owner USING (true) WITH CHECK (true);

--: POLICY erasure_certificates owner_erasure_certificates_policy
CREATE POLICY owner_erasure_certificates_policy ON public.erasure_certificates TO pend_owner USING (true) WITH CHECK (true);

--: POLICY event_outbox owner_event_outbox_policy
CREATE POLICY owner_event_outbox_policy ON public.event_outbox TO pend_owner USING (true) WITH CHECK (true);

--: POLICY idempotency_keys owner_idempotency_keys_policy
CREATE POLICY owner_idempotency_keys_policy ON public.idempotency_keys TO pend_owner USING (true) WITH CHECK (true);

--: POLICY import_batches owner_import_batches_policy
CREATE POLICY owner_import_batches_policy ON public.import_batches TO pend_owner USING (true) WITH CHECK (true);

--: POLICY import_changes owner_import_changes_policy
CREATE POLICY owner_import_changes_policy ON public.import_changes TO pend_owner USING (true) WITH CHECK (true);

--: POLICY import_deferred owner_import_deferred_policy
CREATE POLICY owner_import_deferred_policy ON public.import_deferred TO pend_owner USING (true) WITH CHECK (true);

--: POLICY import_files owner_import_files_policy
CREATE POLICY owner_import_files_policy ON public.import_files TO pend_owner USING (true) WITH CHECK (true);

--: POLICY import_quarantine owner_import_quarantine_policy
CREATE POLICY owner_import_quarantine_policy ON public.import_quarantine TO pend_owner USING (true) WITH CHECK (true);

--: POLICY import_raw owner_import_raw_policy
CREATE POLICY owner_import_raw_policy ON public.import_raw TO pend_owner USING (true) WITH CHECK (true);

--: POLICY interest_events owner_interest_events_policy
CREATE POLICY owner_interest_events_policy ON public.interest_events TO pend_owner USING (true) WITH CHECK (true);

--: POLICY interest_registrations owner_interest_registrations_policy
CREATE POLICY owner_interest_registrations_policy ON public.interest_registrations TO pend_owner USING (true) WITH CHECK (true);

--: POLICY investment_payments owner_investment_payments_policy
CREATE POLICY owner_investment_payments_policy ON public.investment_payments TO pend_owner USING (true) WITH CHECK (true);

--: POLICY investment_transitions owner_investment_transitions_policy
CREATE POLICY owner_investment_transitions_policy ON public.investment_transitions TO pend_owner USING (true) WITH CHECK (true);

--: POLICY investment_withdrawals owner_investment_withdrawals_policy
CREATE POLICY owner_investment_withdrawals_policy ON public.investment_withdrawals TO pend_owner USING (true) WITH CHECK (true);

--: POLICY investments owner_investments_policy
CREATE POLICY owner_investments_policy ON public.investments TO pend_owner USING (true) WITH CHECK (true);

--: POLICY job_runs owner_job_runs_policy
CREATE POLICY owner_job_runs_policy ON public.job_runs TO pend_owner USING (true) WITH CHECK (true);

--: POLICY kyc_applications owner_kyc_applications_policy
CREATE POLICY owner_kyc_applications_policy ON public.kyc_applications TO pend_owner USING (true) WITH CHECK (true);

--: POLICY kyc_documents owner_kyc_documents_policy
CREATE POLICY owner_kyc_documents_policy ON public.kyc_documents TO pend_owner USING (true) WITH CHECK (true);

--: POLICY kyc_expiry_warnings owner_kyc_expiry_warnings_policy
CREATE POLICY owner_kyc_expiry_warnings_policy ON public.kyc_expiry_warnings TO pend_owner USING (true) WITH CHECK (true);

--: POLICY one_time_codes owner_one_time_codes_policy
CREATE POLICY owner_one_time_codes_policy ON public.one_time_codes TO pend_owner USING (true) WITH CHECK (true);

--: POLICY reconciliation_differences owner_reconciliation_differences_policy
CREATE POLICY owner_reconciliation_differences_policy ON public.reconciliation_differences TO pend_owner USING (true) WITH CHECK (true);

--: POLICY reconciliation_runs owner_reconciliation_runs_policy
CREATE POLICY owner_reconciliation_runs_policy ON public.reconciliation_runs TO pend_owner USING (true) WITH CHECK (true);

--: POLICY sign_in_nonces owner_sign_in_nonces_policy
CREATE POLICY owner_sign_in_nonces_policy ON public.sign_in_nonces TO pend_owner USING (true) WITH CHECK (true);

--: POLICY user_analytics owner_user_analytics_policy
CREATE POLICY owner_user_analytics_policy ON public.user_analytics TO pend_owner USING (true) WITH CHECK (true);

--: POLICY user_keys owner_user_keys_policy
CREATE POLICY owner_user_keys_policy ON public.user_keys TO pend_owner USING (true) WITH CHECK (true);

--: POLICY user_notes owner_user_notes_policy
CREATE POLICY owner_user_notes_policy ON public.user_notes TO pend_owner USING (true) WITH CHECK (true);

--: POLICY user_profiles owner_user_profiles_policy
CREATE POLICY owner_user_profiles_policy ON public.user_profiles TO pend_owner USING (true) WITH CHECK (true);

--: POLICY user_sessions owner_user_sessions_policy
CREATE POLICY owner_user_sessions_policy ON public.user_sessions TO pend_owner USING (true) WITH CHECK (true);

--: POLICY user_spent_tokens owner_user_spent_tokens_policy
CREATE POLICY owner_user_spent_tokens_policy ON public.user_spent_tokens TO pend_owner USING (true) WITH CHECK (true);

--: POLICY users owner_users_policy
CREATE POLICY owner_users_policy ON public.users TO pend_owner USING (true) WITH CHECK (true);

--: POLICY asset_details public_asset_details_policy
CREATE POLICY public_asset_details_policy ON public.asset_details FOR SELECT TO app_public, app_user USING ((EXISTS ( SELECT
   FROM public.assets a
  WHERE (a.id = asset_details.asset_id))));

--: POLICY asset_metrics public_asset_metrics_policy
CREATE POLICY public_asset_metrics_policy ON public.asset_metrics FOR SELECT TO app_public, app_user USING ((EXISTS ( SELECT
   FROM public.assets a
  WHERE (a.id = asset_metrics.asset_id))));

--: POLICY asset_prices public_asset_prices_policy
CREATE POLICY public_asset_prices_policy ON public.asset_prices FOR SELECT TO app_public, app_user USING ((EXISTS ( SELECT
   FROM public.assets a
  WHERE (a.id = asset_prices.asset_id))));

--: POLICY assets public_assets_policy
CREATE POLICY public_assets_policy ON public.assets FOR SELECT TO app_public USING (((status)::text <> 'draft'::text));

--: POLICY event_outbox public_event_outbox_policy
CREATE POLICY public_event_outbox_policy ON public.event_outbox FOR INSERT TO app_public WITH CHECK ((user_id IS NULL));

--: ROW SECURITY reconciliation_differences
ALTER TABLE public.reconciliation_differences ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY reconciliation_runs
ALTER TABLE public.reconciliation_runs ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY sign_in_nonces
ALTER TABLE public.sign_in_nonces ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY user_analytics
ALTER TABLE public.user_analytics ENABLE ROW LEVEL SECURITY;

--: POLICY assets user_assets_policy
CREATE POLICY user_assets_policy ON public.assets FOR SELECT TO app_user USING (((status)::text <> 'draft'::text));

--: POLICY user_profiles user_data_policy
CREATE POLICY user_data_policy ON public.user_profiles TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY event_outbox user_event_outbox_policy
CREATE POLICY user_event_outbox_policy ON public.event_outbox FOR INSERT TO app_user WITH CHECK (((user_id IS NULL) OR (user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))));

--: POLICY idempotency_keys user_idempotency_keys_policy
CREATE POLICY user_idempotency_keys_policy ON public.idempotency_keys TO app_user USING ((((actor_type)::text = 'user'::text) AND (actor_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")))) WITH CHECK ((((actor_type)::text = 'user'::text) AND (actor_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))));

--: POLICY interest_registrations user_interest_registrations_policy
CREATE POLICY user_interest_registrations_policy ON public.interest_registrations TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY investment_transitions user_investment_transitions_policy
CREATE POLICY user_investment_transitions_policy ON public.investment_transitions FOR SELECT TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY investments user_investments_policy
CREATE POLICY user_investments_policy ON public.investments TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: ROW SECURITY user_keys
ALTER TABLE public.user_keys ENABLE ROW LEVEL SECURITY;

--: POLICY kyc_applications user_kyc_applications_policy
CREATE POLICY user_kyc_applications_policy ON public.kyc_applications TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY kyc_documents user_kyc_documents_policy
CREATE POLICY user_kyc_documents_policy ON public.kyc_documents TO app_user USING ((application_id = ANY (ARRAY( SELECT a.id
   FROM public.kyc_applications a
  WHERE (a.user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")))))) WITH CHECK ((application_id = ANY (ARRAY( SELECT a.id
   FROM public.kyc_applications a
  WHERE (a.user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))))));

--: ROW SECURITY user_notes
ALTER TABLE public.user_notes ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY user_profiles
ALTER TABLE public.user_profiles ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY user_sessions
ALTER TABLE public.user_sessions ENABLE ROW LEVEL SECURITY;

--: ROW SECURITY user_spent_tokens
ALTER TABLE public.user_spent_tokens ENABLE ROW LEVEL SECURITY;

--: POLICY user_analytics user_user_analytics_policy
CREATE POLICY user_user_analytics_policy ON public.user_analytics TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY user_keys user_user_keys_policy
CREATE POLICY user_user_keys_policy ON public.user_keys FOR SELECT TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY user_sessions user_user_sessions_policy
CREATE POLICY user_user_sessions_policy ON public.user_sessions FOR SELECT TO app_user USING ((user_id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: POLICY users user_users_policy
CREATE POLICY user_users_policy ON public.users FOR SELECT TO app_user USING ((id = ( SELECT (NULLIF(current_setting('app.current_user_id'::text, true), ''::text))::uuid AS "nullif")));

--: ROW SECURITY users
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--: POLICY access_limits worker_access_limits_policy
CREATE POLICY worker_access_limits_policy ON public.access_limits TO app_worker USING (true) WITH CHECK (true);

--: POLICY admin_log_anchors worker_admin_log_anchors_read_policy
CREATE POLICY worker_admin_log_anchors_read_policy ON public.admin_log_anchors FOR SELECT TO app_worker USING (true);

--: POLICY admin_log_anchors worker_admin_log_anchors_write_policy
CREATE POLICY worker_admin_log_anchors_write_policy ON public.admin_log_anchors FOR INSERT TO app_worker WITH CHECK (true);

--: POLICY admin_log_horizon worker_admin_log_horizon_policy
CREATE POLICY worker_admin_log_horizon_policy ON public.admin_log_horizon TO app_worker USING (true) WITH CHECK (true);

--: POLICY admin_log_seals worker_admin_log_seals_read_policy
CREATE POLICY worker_admin_log_seals_read_policy ON public.admin_log_seals FOR SELECT TO app_worker USING (true);

--: POLICY admin_log_seals worker_admin_log_seals_write_policy
CREATE POLICY worker_admin_log_seals_write_policy ON public.admin_log_seals FOR INSERT TO app_worker WITH CHECK (true);

--: POLICY admin_logs worker_admin_logs_read_policy
CREATE POLICY worker_admin_logs_read_policy ON public.admin_logs FOR SELECT TO app_worker USING (true);

--: POLICY admin_logs worker_admin_logs_write_policy
CREATE POLICY worker_admin_logs_write_policy ON public.admin_logs FOR INSERT TO app_worker WITH CHECK ((admin_id IS NULL));

--: POLICY admin_sessions worker_admin_sessions_policy
CREATE POLICY worker_admin_sessions_policy ON public.admin_sessions TO app_worker USING (true) WITH CHECK (true);

--: POLICY admin_totp worker_admin_totp_policy
CREATE POLICY worker_admin_totp_policy ON public.admin_totp TO app_worker USING (true) WITH CHECK (true);

--: POLICY admin_users worker_admin_users_policy
CREATE POLICY worker_admin_users_policy ON public.admin_users TO app_worker USING (true) WITH CHECK (true);

--: POLICY approvals worker_approvals_expire_policy
CREATE POLICY worker_approvals_expire_policy ON public.approvals FOR UPDATE TO app_worker USING (true) WITH CHECK (((status)::text = 'expired'::text));

--: POLICY approvals worker_approvals_read_policy
CREATE POLICY worker_approvals_read_policy ON public.approvals FOR SELECT TO app_worker USING (true);

--: POLICY asset_details worker_asset_details_policy
CREATE POLICY worker_asset_details_policy ON public.asset_details TO app_worker USING (true) WITH CHECK (true);

--: POLICY asset_metrics worker_asset_metrics_policy
CREATE POLICY worker_asset_metrics_policy ON public.asset_metrics TO app_worker USING (true) WITH CHECK (true);

--: POLICY asset_prices worker_asset_prices_policy
CREATE POLICY worker_asset_prices_policy ON public.asset_prices TO app_worker USING (true) WITH CHECK (true);

--: POLICY assets worker_assets_policy
CREATE POLICY worker_assets_policy ON public.assets TO app_worker USING (true) WITH CHECK (true);

--: POLICY erasure_certificates worker_erasure_certificates_policy
CREATE POLICY worker_erasure_certificates_policy ON public.erasure_certificates TO app_worker USING (true) WITH CHECK (true);

--: POLICY event_outbox worker_event_outbox_policy
CREATE POLICY worker_event_outbox_policy ON public.event_outbox TO app_worker USING (true) WITH CHECK (true);

--: POLICY idempotency_keys worker_idempotency_keys_policy
CREATE POLICY worker_idempotency_keys_policy ON public.idempotency_keys TO app_worker USING (true);

--: POLICY import_batches worker_import_batches_policy
CREATE POLICY worker_import_batches_policy ON public.import_batches TO app_worker USING (true) WITH CHECK (true);

--: POLICY import_changes worker_import_changes_policy
CREATE POLICY worker_import_changes_policy ON public.import_changes TO app_worker USING (true) WITH CHECK (true);

--: POLICY import_deferred worker_import_deferred_policy
CREATE POLICY worker_import_deferred_policy ON public.import_deferred TO app_worker USING (true) WITH CHECK (true);

--: POLICY import_files worker_import_files_policy
CREATE POLICY worker_import_files_policy ON public.import_files TO app_worker USING (true) WITH CHECK (true);

--: POLICY import_quarantine worker_import_quarantine_policy
CREATE POLICY worker_import_quarantine_policy ON public.import_quarantine TO app_worker USING (true) WITH CHECK (true);

--: POLICY import_raw worker_import_raw_policy
CREATE POLICY worker_import_raw_policy ON public.import_raw TO app_worker USING (true) WITH CHECK (true);

--: POLICY interest_events worker_interest_events_policy
CREATE POLICY worker_interest_events_policy ON public.interest_events TO app_worker USING (true) WITH CHECK (true);

--: POLICY interest_registrations worker_interest_registrations_policy
CREATE POLICY worker_interest_registrations_policy ON public.interest_registrations TO app_worker USING (true) WITH CHECK (true);

--: POLICY investment_payments worker_investment_payments_policy
CREATE POLICY worker_investment_payments_policy ON public.investment_payments TO app_worker USING (true) WITH CHECK (true);

--: POLICY investment_transitions worker_investment_transitions_policy
CREATE POLICY worker_investment_transitions_policy ON public.investment_transitions TO app_worker USING (true) WITH CHECK (true);

--: POLICY investment_withdrawals worker_investment_withdrawals_policy
CREATE POLICY worker_investment_withdrawals_policy ON public.investment_withdrawals TO app_worker USING (true) WITH CHECK (true);

--: POLICY investments worker_investments_policy
CREATE POLICY worker_investments_policy ON public.investments TO app_worker USING (true) WITH CHECK (true);

--: POLICY job_runs worker_job_runs_policy
CREATE POLICY worker_job_runs_policy ON public.job_runs TO app_worker USING (true) WITH CHECK (true);

--: POLICY kyc_applications worker_kyc_applications_policy
CREATE POLICY worker_kyc_applications_policy ON public.kyc_applications TO app_worker USING (true) WITH CHECK (true);

--: POLICY kyc_documents worker_kyc_documents_policy
CREATE POLICY worker_kyc_documents_policy ON public.kyc_documents TO app_worker USING (true) WITH CHECK (true);

--: POLICY kyc_expiry_warnings worker_kyc_expiry_warnings_policy
CREATE POLICY worker_kyc_expiry_warnings_policy ON public.kyc_expiry_warnings TO app_worker USING (true) WITH CHECK (true);

--: POLICY one_time_codes worker_one_time_codes_policy
CREATE POLICY worker_one_time_codes_policy ON public.one_time_codes TO app_worker USING (true) WITH CHECK (true);

--: POLICY reconciliation_differences worker_reconciliation_differences_policy
CREATE POLICY worker_reconciliation_differences_policy ON public.reconciliation_differences TO app_worker USING (true) WITH CHECK (true);

--: POLICY reconciliation_runs worker_reconciliation_runs_policy
CREATE POLICY worker_reconciliation_runs_policy ON public.reconciliation_runs TO app_worker USING (true) WITH CHECK (true);

--: POLICY sign_in_nonces worker_sign_in_nonces_policy
CREATE POLICY worker_sign_in_nonces_policy ON public.sign_in_nonces TO app_worker USING (true) WITH CHECK (true);

--: POLICY user_analytics worker_user_analytics_policy
CREATE POLICY worker_user_analytics_policy ON public.user_analytics TO app_worker USING (true) WITH CHECK (true);

--: POLICY user_keys worker_user_keys_policy
CREATE POLICY worker_user_keys_policy ON public.user_keys TO app_worker USING (true) WITH CHECK (true);

--: POLICY user_profiles worker_user_profiles_policy
CREATE POLICY worker_user_profiles_policy ON public.user_profiles TO app_worker USING (true) WITH CHECK (true);

--: POLICY user_sessions worker_user_sessions_policy
CREATE POLICY worker_user_sessions_policy ON public.user_sessions TO app_worker USING (true) WITH CHECK (true);

--: POLICY users worker_users_policy
CREATE POLICY worker_users_policy ON public.users TO app_worker USING (true) WITH CHECK (true);

--: ACL SCHEMA public
GRANT USAGE ON SCHEMA public TO app_public;
GRANT USAGE ON SCHEMA public TO app_user;
GRANT USAGE ON SCHEMA public TO admin_role;
GRANT USAGE ON SCHEMA public TO app_worker;

--: ACL FUNCTION add_system_metrics()
REVOKE ALL ON FUNCTION public.add_system_metrics() FROM PUBLIC;

--: ACL TABLE investments
GRANT SELECT ON TABLE public.investments TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.investments TO app_worker;

--: ACL COLUMN investments.id
GRANT SELECT(id) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.user_id
GRANT SELECT(user_id) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.asset_id
GRANT SELECT(asset_id) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.amount
GRANT SELECT(amount) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.currency
GRANT SELECT(currency) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.transaction_hash
GRANT SELECT(transaction_hash) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.log_index
GRANT SELECT(log_index) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.block_number
GRANT SELECT(block_number) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.status
GRANT SELECT(status) ON TABLE public.investments TO app_user;
GRANT UPDATE(status) ON TABLE public.investments TO admin_role;

--: ACL COLUMN investments.failure_reason
GRANT SELECT(failure_reason) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.eligibility
GRANT SELECT(eligibility) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.reservation_expires_at
GRANT SELECT(reservation_expires_at) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.invested_at
GRANT SELECT(invested_at) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.confirmed_at
GRANT SELECT(confirmed_at) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.version
GRANT SELECT(version) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.tokens
GRANT SELECT(tokens) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.contract_address
GRANT SELECT(contract_address) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.agreement_hash
GRANT SELECT(agreement_hash) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.payment_reference
GRANT UPDATE(payment_reference) ON TABLE public.investments TO admin_role;
GRANT SELECT(payment_reference) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.amount_units
GRANT SELECT(amount_units) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.refunded_at
GRANT SELECT(refunded_at) ON TABLE public.investments TO app_user;

--: ACL COLUMN investments.refunded_amount
GRANT UPDATE(refunded_amount) ON TABLE public.investments TO admin_role;
GRANT SELECT(refunded_amount) ON TABLE public.investments TO app_user;

--: ACL FUNCTION attach_transaction(reservation uuid, hash text, minutes integer)
REVOKE ALL ON FUNCTION public.attach_transaction(reservation uuid, hash text, minutes integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.attach_transaction(reservation uuid, hash text, minutes integer) TO app_user;

--: ACL FUNCTION audit_redact_value(value jsonb)
REVOKE ALL ON FUNCTION public.audit_redact_value(value jsonb) FROM PUBLIC;

--: ACL FUNCTION audit_trigger_function()
REVOKE ALL ON FUNCTION public.audit_trigger_function() FROM PUBLIC;

--: ACL FUNCTION build_chain_index(index_name text)
REVOKE ALL ON FUNCTION public.build_chain_index(index_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.build_chain_index(index_name text) TO app_worker;

--: ACL FUNCTION cancel_investment(reservation uuid)
REVOKE ALL ON FUNCTION public.cancel_investment(reservation uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.cancel_investment(reservation uuid) TO app_user;

--: ACL FUNCTION charge_attempt(attempt_kind text, attempt_subject text, free integer, longest integer)
REVOKE ALL ON FUNCTION public.charge_attempt(attempt_kind text, attempt_subject text, free integer, longest integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.charge_attempt(attempt_kind text, attempt_subject text, free integer, longest integer) TO admin_role;

--: ACL FUNCTION check_interest()
REVOKE ALL ON FUNCTION public.check_interest() FROM PUBLIC;

--: ACL FUNCTION check_investor_active()
REVOKE ALL ON FUNCTION public.check_investor_active() FROM PUBLIC;

--: ACL TABLE kyc_applications
GRANT SELECT ON TABLE public.kyc_applications TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kyc_applications TO app_worker;

--: ACL COLUMN kyc_applications.id
GRANT SELECT(id),INSERT(id) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.user_id
GRANT SELECT(user_id),INSERT(user_id) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.status
GRANT SELECT(status),UPDATE(status) ON TABLE public.kyc_applications TO app_user;
GRANT UPDATE(status) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.submitted_at
GRANT SELECT(submitted_at) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.reviewed_at
GRANT SELECT(reviewed_at) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.rejection_reason
GRANT SELECT(rejection_reason) ON TABLE public.kyc_applications TO app_user;
GRANT UPDATE(rejection_reason) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.review_notes
GRANT UPDATE(review_notes) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.version
GRANT SELECT(version) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.created_at
GRANT SELECT(created_at) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.attempt
GRANT SELECT(attempt) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.previous_id
GRANT SELECT(previous_id) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.target_tier
GRANT SELECT(target_tier),INSERT(target_tier),UPDATE(target_tier) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.personal_data_sealed
GRANT SELECT(personal_data_sealed),INSERT(personal_data_sealed),UPDATE(personal_data_sealed) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.claimed_by
GRANT UPDATE(claimed_by) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.claimed_until
GRANT UPDATE(claimed_until) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.rejection_code
GRANT SELECT(rejection_code) ON TABLE public.kyc_applications TO app_user;
GRANT UPDATE(rejection_code) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.rejection_kind
GRANT SELECT(rejection_kind) ON TABLE public.kyc_applications TO app_user;
GRANT UPDATE(rejection_kind) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.expires_at
GRANT SELECT(expires_at) ON TABLE public.kyc_applications TO app_user;
GRANT UPDATE(expires_at) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.revoked_at
GRANT SELECT(revoked_at) ON TABLE public.kyc_applications TO app_user;

--: ACL COLUMN kyc_applications.legal_hold_at
GRANT UPDATE(legal_hold_at) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.legal_hold_by
GRANT UPDATE(legal_hold_by) ON TABLE public.kyc_applications TO admin_role;

--: ACL COLUMN kyc_applications.legal_hold_reason
GRANT UPDATE(legal_hold_reason) ON TABLE public.kyc_applications TO admin_role;

--: ACL FUNCTION check_kyc_claim(application public.kyc_applications, claimer uuid, admin uuid)
REVOKE ALL ON FUNCTION public.check_kyc_claim(application public.kyc_applications, claimer uuid, admin uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.check_kyc_claim(application public.kyc_applications, claimer uuid, admin uuid) TO admin_role;
GRANT ALL ON FUNCTION public.check_kyc_claim(application public.kyc_applications, claimer uuid, admin uuid) TO app_worker;

--: ACL FUNCTION check_kyc_own_case(applicant uuid, admin uuid)
REVOKE ALL ON FUNCTION public.check_kyc_own_case(applicant uuid, admin uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.check_kyc_own_case(applicant uuid, admin uuid) TO admin_role;
GRANT ALL ON FUNCTION public.check_kyc_own_case(applicant uuid, admin uuid) TO app_worker;

--: ACL FUNCTION close_own_account()
REVOKE ALL ON FUNCTION public.close_own_account() FROM PUBLIC;
GRANT ALL ON FUNCTION public.close_own_account() TO app_user;

--: ACL FUNCTION count_denied_attempts(address inet, OUT anywhere bigint, OUT here bigint)
REVOKE ALL ON FUNCTION public.count_denied_attempts(address inet, OUT anywhere bigint, OUT here bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.count_denied_attempts(address inet, OUT anywhere bigint, OUT here bigint) TO admin_role;

--: ACL FUNCTION count_second_factor_change()
REVOKE ALL ON FUNCTION public.count_second_factor_change() FROM PUBLIC;

--: ACL FUNCTION counted_asset_metrics(asset_ids uuid[])
REVOKE ALL ON FUNCTION public.counted_asset_metrics(asset_ids uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.counted_asset_metrics(asset_ids uuid[]) TO app_worker;

--: ACL FUNCTION dashboard_counters(since timestamp with time zone, until timestamp with time zone)
REVOKE ALL ON FUNCTION public.dashboard_counters(since timestamp with time zone, until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.dashboard_counters(since timestamp with time zone, until timestamp with time zone) TO admin_role;

--: ACL FUNCTION deferrable_chain_indexes()
REVOKE ALL ON FUNCTION public.deferrable_chain_indexes() FROM PUBLIC;
GRANT ALL ON FUNCTION public.deferrable_chain_indexes() TO app_public;
GRANT ALL ON FUNCTION public.deferrable_chain_indexes() TO app_user;
GRANT ALL ON FUNCTION public.deferrable_chain_indexes() TO admin_role;
GRANT ALL ON FUNCTION public.deferrable_chain_indexes() TO app_worker;

--: ACL FUNCTION delete_imported_admin_logs(batch uuid)
REVOKE ALL ON FUNCTION public.delete_imported_admin_logs(batch uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.delete_imported_admin_logs(batch uuid) TO app_worker;

--: ACL TABLE erasure_certificates
GRANT SELECT ON TABLE public.erasure_certificates TO admin_role;
GRANT SELECT ON TABLE public.erasure_certificates TO app_worker;

--: ACL COLUMN erasure_certificates.events_erased_at
GRANT UPDATE(events_erased_at) ON TABLE public.erasure_certificates TO app_worker;

--: ACL FUNCTION destroy_personal_data(subject uuid, key_name text, admin uuid)
REVOKE ALL ON FUNCTION public.destroy_personal_data(subject uuid, key_name text, admin uuid) FROM PUBLIC;

--: ACL FUNCTION drop_chain_indexes()
REVOKE ALL ON FUNCTION public.drop_chain_indexes() FROM PUBLIC;
GRANT ALL ON FUNCTION public.drop_chain_indexes() TO app_worker;

--: ACL FUNCTION end_staff_sessions()
REVOKE ALL ON FUNCTION public.end_staff_sessions() FROM PUBLIC;

--: ACL FUNCTION end_user_sessions()
REVOKE ALL ON FUNCTION public.end_user_sessions() FROM PUBLIC;

--: ACL FUNCTION erase_event_outbox()
REVOKE ALL ON FUNCTION public.erase_event_outbox() FROM PUBLIC;

--: ACL FUNCTION erase_retired_user(subject uuid, key_name text)
REVOKE ALL ON FUNCTION public.erase_retired_user(subject uuid, key_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.erase_retired_user(subject uuid, key_name text) TO app_worker;

--: ACL FUNCTION erase_user(subject uuid, key_name text)
REVOKE ALL ON FUNCTION public.erase_user(subject uuid, key_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.erase_user(subject uuid, key_name text) TO admin_role;

--: ACL FUNCTION expire_reservations(of_asset uuid, most integer)
REVOKE ALL ON FUNCTION public.expire_reservations(of_asset uuid, most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.expire_reservations(of_asset uuid, most integer) TO app_worker;

--: ACL FUNCTION fail_unpaid(up_to_block bigint, reader_name text)
REVOKE ALL ON FUNCTION public.fail_unpaid(up_to_block bigint, reader_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.fail_unpaid(up_to_block bigint, reader_name text) TO app_worker;

--: ACL FUNCTION find_chain_faults(most integer)
REVOKE ALL ON FUNCTION public.find_chain_faults(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.find_chain_faults(most integer) TO app_worker;

--: ACL FUNCTION find_investment_differences()
REVOKE ALL ON FUNCTION public.find_investment_differences() FROM PUBLIC;
GRANT ALL ON FUNCTION public.find_investment_differences() TO app_worker;

--: ACL FUNCTION find_retired_users()
REVOKE ALL ON FUNCTION public.find_retired_users() FROM PUBLIC;
GRANT ALL ON FUNCTION public.find_retired_users() TO app_worker;

--: ACL FUNCTION fold_figures(most integer)
REVOKE ALL ON FUNCTION public.fold_figures(most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.fold_figures(most integer) TO app_worker;

--: ACL FUNCTION follow_chain_interest()
REVOKE ALL ON FUNCTION public.follow_chain_interest() FROM PUBLIC;
GRANT ALL ON FUNCTION public.follow_chain_interest() TO app_worker;

--: ACL FUNCTION forget_own_device(device uuid)
REVOKE ALL ON FUNCTION public.forget_own_device(device uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.forget_own_device(device uuid) TO app_user;

--: ACL FUNCTION forget_user_files()
REVOKE ALL ON FUNCTION public.forget_user_files() FROM PUBLIC;

--: ACL FUNCTION forgive_attempt(attempt_kind text, attempt_subject text)
REVOKE ALL ON FUNCTION public.forgive_attempt(attempt_kind text, attempt_subject text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.forgive_attempt(attempt_kind text, attempt_subject text) TO admin_role;

--: ACL FUNCTION guard_tables_while_read_only()
REVOKE ALL ON FUNCTION public.guard_tables_while_read_only() FROM PUBLIC;

--: ACL FUNCTION invest(asset uuid, asked numeric, asked_currency text, paid_by text, agreement text, minutes integer, reservation_limit integer)
REVOKE ALL ON FUNCTION public.invest(asset uuid, asked numeric, asked_currency text, paid_by text, agreement text, minutes integer, reservation_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.invest(asset uuid, asked numeric, asked_currency text, paid_by text, agreement text, minutes integer, reservation_limit integer) TO app_user;

--: ACL FUNCTION investment_eligibility(investor uuid, asset uuid, asked numeric, asked_currency text, reservation_limit integer)
REVOKE ALL ON FUNCTION public.investment_eligibility(investor uuid, asset uuid, asked numeric, asked_currency text, reservation_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.investment_eligibility(investor uuid, asset uuid, asked numeric, asked_currency text, reservation_limit integer) TO app_worker;

--: ACL FUNCTION is_public_log(event text, topics text[], data text)
REVOKE ALL ON FUNCTION public.is_public_log(event text, topics text[], data text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.is_public_log(event text, topics text[], data text) TO app_public;
GRANT ALL ON FUNCTION public.is_public_log(event text, topics text[], data text) TO app_user;
GRANT ALL ON FUNCTION public.is_public_log(event text, topics text[], data text) TO admin_role;
GRANT ALL ON FUNCTION public.is_public_log(event text, topics text[], data text) TO app_worker;

--: ACL FUNCTION is_wallet_call(input text)
REVOKE ALL ON FUNCTION public.is_wallet_call(input text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.is_wallet_call(input text) TO app_public;
GRANT ALL ON FUNCTION public.is_wallet_call(input text) TO app_user;
GRANT ALL ON FUNCTION public.is_wallet_call(input text) TO admin_role;
GRANT ALL ON FUNCTION public.is_wallet_call(input text) TO app_worker;

--: ACL FUNCTION keep_asset_capacity()
REVOKE ALL ON FUNCTION public.keep_asset_capacity() FROM PUBLIC;

--: ACL FUNCTION keep_asset_metrics()
REVOKE ALL ON FUNCTION public.keep_asset_metrics() FROM PUBLIC;

--: ACL FUNCTION keep_interest_source()
REVOKE ALL ON FUNCTION public.keep_interest_source() FROM PUBLIC;

--: ACL FUNCTION keep_interested_count()
REVOKE ALL ON FUNCTION public.keep_interested_count() FROM PUBLIC;

--: ACL FUNCTION keep_orphans()
REVOKE ALL ON FUNCTION public.keep_orphans() FROM PUBLIC;

--: ACL FUNCTION keep_profile_erased()
REVOKE ALL ON FUNCTION public.keep_profile_erased() FROM PUBLIC;

--: ACL FUNCTION kyc_standing(subject uuid)
REVOKE ALL ON FUNCTION public.kyc_standing(subject uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.kyc_standing(subject uuid) TO admin_role;
GRANT ALL ON FUNCTION public.kyc_standing(subject uuid) TO app_worker;
GRANT ALL ON FUNCTION public.kyc_standing(subject uuid) TO app_user;

--: ACL FUNCTION lock_asset_commitments(asset uuid)
REVOKE ALL ON FUNCTION public.lock_asset_commitments(asset uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.lock_asset_commitments(asset uuid) TO admin_role;
GRANT ALL ON FUNCTION public.lock_asset_commitments(asset uuid) TO app_worker;

--: ACL FUNCTION may_hold_text(bytes text)
REVOKE ALL ON FUNCTION public.may_hold_text(bytes text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.may_hold_text(bytes text) TO app_public;
GRANT ALL ON FUNCTION public.may_hold_text(bytes text) TO app_user;
GRANT ALL ON FUNCTION public.may_hold_text(bytes text) TO admin_role;
GRANT ALL ON FUNCTION public.may_hold_text(bytes text) TO app_worker;

--: ACL FUNCTION missing_chain_indexes()
REVOKE ALL ON FUNCTION public.missing_chain_indexes() FROM PUBLIC;
GRANT ALL ON FUNCTION public.missing_chain_indexes() TO app_public;
GRANT ALL ON FUNCTION public.missing_chain_indexes() TO app_user;
GRANT ALL ON FUNCTION public.missing_chain_indexes() TO admin_role;
GRANT ALL ON FUNCTION public.missing_chain_indexes() TO app_worker;

--: ACL TABLE assets
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.assets TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.assets TO app_worker;

--: ACL COLUMN assets.id
GRANT SELECT(id) ON TABLE public.assets TO app_public;
GRANT SELECT(id) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.contract_address
GRANT SELECT(contract_address) ON TABLE public.assets TO app_public;
GRANT SELECT(contract_address) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.slug
GRANT SELECT(slug) ON TABLE public.assets TO app_public;
GRANT SELECT(slug) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.type
GRANT SELECT(type) ON TABLE public.assets TO app_public;
GRANT SELECT(type) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.title
GRANT SELECT(title) ON TABLE public.assets TO app_public;
GRANT SELECT(title) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.description
GRANT SELECT(description) ON TABLE public.assets TO app_public;
GRANT SELECT(description) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.category
GRANT SELECT(category) ON TABLE public.assets TO app_public;
GRANT SELECT(category) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.location
GRANT SELECT(location) ON TABLE public.assets TO app_public;
GRANT SELECT(location) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.image_url
GRANT SELECT(image_url) ON TABLE public.assets TO app_public;
GRANT SELECT(image_url) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.status
GRANT SELECT(status) ON TABLE public.assets TO app_public;
GRANT SELECT(status) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.version
GRANT SELECT(version) ON TABLE public.assets TO app_public;
GRANT SELECT(version) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.created_at
GRANT SELECT(created_at) ON TABLE public.assets TO app_public;
GRANT SELECT(created_at) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.updated_at
GRANT SELECT(updated_at) ON TABLE public.assets TO app_public;
GRANT SELECT(updated_at) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.search_vector
GRANT SELECT(search_vector) ON TABLE public.assets TO app_public;
GRANT SELECT(search_vector) ON TABLE public.assets TO app_user;

--: ACL COLUMN assets.image_hash
GRANT SELECT(image_hash) ON TABLE public.assets TO app_public;
GRANT SELECT(image_hash) ON TABLE public.assets TO app_user;

--: ACL FUNCTION missing_for_publication(asset public.assets)
REVOKE ALL ON FUNCTION public.missing_for_publication(asset public.assets) FROM PUBLIC;
GRANT ALL ON FUNCTION public.missing_for_publication(asset public.assets) TO admin_role;
GRANT ALL ON FUNCTION public.missing_for_publication(asset public.assets) TO app_worker;

--: ACL FUNCTION missing_kyc_documents(application uuid)
REVOKE ALL ON FUNCTION public.missing_kyc_documents(application uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.missing_kyc_documents(application uuid) TO app_user;
GRANT ALL ON FUNCTION public.missing_kyc_documents(application uuid) TO admin_role;
GRANT ALL ON FUNCTION public.missing_kyc_documents(application uuid) TO app_worker;

--: ACL FUNCTION my_eligibility(asset uuid, asked numeric, asked_currency text, reservation_limit integer)
REVOKE ALL ON FUNCTION public.my_eligibility(asset uuid, asked numeric, asked_currency text, reservation_limit integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.my_eligibility(asset uuid, asked numeric, asked_currency text, reservation_limit integer) TO app_user;

--: ACL FUNCTION open_positions(holder uuid)
REVOKE ALL ON FUNCTION public.open_positions(holder uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.open_positions(holder uuid) TO admin_role;
GRANT ALL ON FUNCTION public.open_positions(holder uuid) TO app_worker;
GRANT ALL ON FUNCTION public.open_positions(holder uuid) TO app_user;

--: ACL TABLE asset_metrics
GRANT SELECT ON TABLE public.asset_metrics TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.asset_metrics TO app_worker;

--: ACL COLUMN asset_metrics.asset_id
GRANT SELECT(asset_id) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(asset_id) ON TABLE public.asset_metrics TO app_user;
GRANT INSERT(asset_id) ON TABLE public.asset_metrics TO admin_role;

--: ACL COLUMN asset_metrics.total_invested
GRANT SELECT(total_invested) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(total_invested) ON TABLE public.asset_metrics TO app_user;

--: ACL COLUMN asset_metrics.investor_count
GRANT SELECT(investor_count) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(investor_count) ON TABLE public.asset_metrics TO app_user;

--: ACL COLUMN asset_metrics.interested_count
GRANT SELECT(interested_count) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(interested_count) ON TABLE public.asset_metrics TO app_user;

--: ACL COLUMN asset_metrics.last_updated
GRANT SELECT(last_updated) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(last_updated) ON TABLE public.asset_metrics TO app_user;

--: ACL COLUMN asset_metrics.reserved
GRANT SELECT(reserved) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(reserved) ON TABLE public.asset_metrics TO app_user;

--: ACL COLUMN asset_metrics.capacity
GRANT SELECT(capacity) ON TABLE public.asset_metrics TO app_public;
GRANT SELECT(capacity) ON TABLE public.asset_metrics TO app_user;

--: ACL FUNCTION oversold_by(m public.asset_metrics, more numeric)
REVOKE ALL ON FUNCTION public.oversold_by(m public.asset_metrics, more numeric) FROM PUBLIC;
GRANT ALL ON FUNCTION public.oversold_by(m public.asset_metrics, more numeric) TO app_worker;
GRANT ALL ON FUNCTION public.oversold_by(m public.asset_metrics, more numeric) TO admin_role;

--: ACL FUNCTION own_log()
REVOKE ALL ON FUNCTION public.own_log() FROM PUBLIC;
GRANT ALL ON FUNCTION public.own_log() TO app_user;

--: ACL FUNCTION own_tier_steps()
REVOKE ALL ON FUNCTION public.own_tier_steps() FROM PUBLIC;
GRANT ALL ON FUNCTION public.own_tier_steps() TO app_user;

--: ACL FUNCTION own_withdrawal_log()
REVOKE ALL ON FUNCTION public.own_withdrawal_log() FROM PUBLIC;
GRANT ALL ON FUNCTION public.own_withdrawal_log() TO app_user;

--: ACL FUNCTION own_withdrawals(until timestamp with time zone)
REVOKE ALL ON FUNCTION public.own_withdrawals(until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.own_withdrawals(until timestamp with time zone) TO app_user;

--: ACL FUNCTION periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone)
REVOKE ALL ON FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) TO admin_role;
GRANT ALL ON FUNCTION public.periods_of(unit text, zone text, since timestamp with time zone, until timestamp with time zone) TO app_worker;

--: ACL FUNCTION pool_growth(since timestamp with time zone)
REVOKE ALL ON FUNCTION public.pool_growth(since timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.pool_growth(since timestamp with time zone) TO app_public;

--: ACL FUNCTION pool_history(pool uuid, first_day date, last_day date)
REVOKE ALL ON FUNCTION public.pool_history(pool uuid, first_day date, last_day date) FROM PUBLIC;
GRANT ALL ON FUNCTION public.pool_history(pool uuid, first_day date, last_day date) TO app_public;

--: ACL FUNCTION prune_access(OUT spent integer, OUT of_staff integer, OUT of_investors integer, OUT codes integer, OUT nonces integer, OUT limits integer, OUT attempts integer)
REVOKE ALL ON FUNCTION public.prune_access(OUT spent integer, OUT of_staff integer, OUT of_investors integer, OUT codes integer, OUT nonces integer, OUT limits integer, OUT attempts integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.prune_access(OUT spent integer, OUT of_staff integer, OUT of_investors integer, OUT codes integer, OUT nonces integer, OUT limits integer, OUT attempts integer) TO app_worker;

--: ACL FUNCTION prune_system_metrics(sample_days integer, sum_days integer)
REVOKE ALL ON FUNCTION public.prune_system_metrics(sample_days integer, sum_days integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.prune_system_metrics(sample_days integer, sum_days integer) TO app_worker;

--: ACL FUNCTION public_arguments(arguments jsonb)
REVOKE ALL ON FUNCTION public.public_arguments(arguments jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_arguments(arguments jsonb) TO app_public;
GRANT ALL ON FUNCTION public.public_arguments(arguments jsonb) TO app_user;
GRANT ALL ON FUNCTION public.public_arguments(arguments jsonb) TO admin_role;
GRANT ALL ON FUNCTION public.public_arguments(arguments jsonb) TO app_worker;

--: ACL FUNCTION public_assets(ids uuid[], moment timestamp with time zone)
REVOKE ALL ON FUNCTION public.public_assets(ids uuid[], moment timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_assets(ids uuid[], moment timestamp with time zone) TO app_user;

--: ACL FUNCTION public_calldata(input text)
REVOKE ALL ON FUNCTION public.public_calldata(input text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_calldata(input text) TO app_public;
GRANT ALL ON FUNCTION public.public_calldata(input text) TO app_user;
GRANT ALL ON FUNCTION public.public_calldata(input text) TO admin_role;
GRANT ALL ON FUNCTION public.public_calldata(input text) TO app_worker;

--: ACL FUNCTION public_entry_address(entry jsonb)
REVOKE ALL ON FUNCTION public.public_entry_address(entry jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_entry_address(entry jsonb) TO app_public;
GRANT ALL ON FUNCTION public.public_entry_address(entry jsonb) TO app_user;
GRANT ALL ON FUNCTION public.public_entry_address(entry jsonb) TO admin_role;
GRANT ALL ON FUNCTION public.public_entry_address(entry jsonb) TO app_worker;

--: ACL FUNCTION public_envelope(envelope jsonb)
REVOKE ALL ON FUNCTION public.public_envelope(envelope jsonb) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_envelope(envelope jsonb) TO app_public;
GRANT ALL ON FUNCTION public.public_envelope(envelope jsonb) TO app_user;
GRANT ALL ON FUNCTION public.public_envelope(envelope jsonb) TO admin_role;
GRANT ALL ON FUNCTION public.public_envelope(envelope jsonb) TO app_worker;

--: ACL FUNCTION public_event_words(event text)
REVOKE ALL ON FUNCTION public.public_event_words(event text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_event_words(event text) TO app_public;
GRANT ALL ON FUNCTION public.public_event_words(event text) TO app_user;
GRANT ALL ON FUNCTION public.public_event_words(event text) TO admin_role;
GRANT ALL ON FUNCTION public.public_event_words(event text) TO app_worker;

--: ACL FUNCTION public_quantity(quantity text)
REVOKE ALL ON FUNCTION public.public_quantity(quantity text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_quantity(quantity text) TO app_public;
GRANT ALL ON FUNCTION public.public_quantity(quantity text) TO app_user;
GRANT ALL ON FUNCTION public.public_quantity(quantity text) TO admin_role;
GRANT ALL ON FUNCTION public.public_quantity(quantity text) TO app_worker;

--: ACL FUNCTION public_text(content text)
REVOKE ALL ON FUNCTION public.public_text(content text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.public_text(content text) TO app_public;
GRANT ALL ON FUNCTION public.public_text(content text) TO app_user;
GRANT ALL ON FUNCTION public.public_text(content text) TO admin_role;
GRANT ALL ON FUNCTION public.public_text(content text) TO app_worker;

--: ACL FUNCTION queue_for_reservations()
REVOKE ALL ON FUNCTION public.queue_for_reservations() FROM PUBLIC;

--: ACL FUNCTION read_only_exempt()
REVOKE ALL ON FUNCTION public.read_only_exempt() FROM PUBLIC;

--: ACL FUNCTION read_only_lock()
REVOKE ALL ON FUNCTION public.read_only_lock() FROM PUBLIC;
GRANT ALL ON FUNCTION public.read_only_lock() TO app_worker;

--: ACL FUNCTION rebuild_chain_totals()
REVOKE ALL ON FUNCTION public.rebuild_chain_totals() FROM PUBLIC;
GRANT ALL ON FUNCTION public.rebuild_chain_totals() TO app_worker;

--: ACL FUNCTION rebuild_figures()
REVOKE ALL ON FUNCTION public.rebuild_figures() FROM PUBLIC;

--: ACL FUNCTION record_application_figures()
REVOKE ALL ON FUNCTION public.record_application_figures() FROM PUBLIC;

--: ACL FUNCTION record_chain_prices(asset uuid)
REVOKE ALL ON FUNCTION public.record_chain_prices(asset uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.record_chain_prices(asset uuid) TO app_worker;

--: ACL FUNCTION record_investment_figures()
REVOKE ALL ON FUNCTION public.record_investment_figures() FROM PUBLIC;

--: ACL FUNCTION record_investment_transitions()
REVOKE ALL ON FUNCTION public.record_investment_transitions() FROM PUBLIC;

--: ACL FUNCTION record_opened_asset_price()
REVOKE ALL ON FUNCTION public.record_opened_asset_price() FROM PUBLIC;

--: ACL FUNCTION record_own_act(act text, resource text, resource_key uuid)
REVOKE ALL ON FUNCTION public.record_own_act(act text, resource text, resource_key uuid) FROM PUBLIC;

--: ACL FUNCTION record_terms_price()
REVOKE ALL ON FUNCTION public.record_terms_price() FROM PUBLIC;

--: ACL FUNCTION record_user_figures()
REVOKE ALL ON FUNCTION public.record_user_figures() FROM PUBLIC;

--: ACL FUNCTION recount_asset_metrics(asset_ids uuid[])
REVOKE ALL ON FUNCTION public.recount_asset_metrics(asset_ids uuid[]) FROM PUBLIC;
GRANT ALL ON FUNCTION public.recount_asset_metrics(asset_ids uuid[]) TO app_worker;

--: ACL FUNCTION recount_new_terms()
REVOKE ALL ON FUNCTION public.recount_new_terms() FROM PUBLIC;

--: ACL FUNCTION recount_system_metrics()
REVOKE ALL ON FUNCTION public.recount_system_metrics() FROM PUBLIC;

--: ACL FUNCTION refresh_summaries()
REVOKE ALL ON FUNCTION public.refresh_summaries() FROM PUBLIC;
GRANT ALL ON FUNCTION public.refresh_summaries() TO app_worker;

--: ACL FUNCTION refresh_summary(view_name text)
REVOKE ALL ON FUNCTION public.refresh_summary(view_name text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.refresh_summary(view_name text) TO app_worker;

--: ACL FUNCTION refuse_while_read_only()
REVOKE ALL ON FUNCTION public.refuse_while_read_only() FROM PUBLIC;

--: ACL FUNCTION remember_device(devices jsonb, fingerprint text, device_name text, at timestamp with time zone)
REVOKE ALL ON FUNCTION public.remember_device(devices jsonb, fingerprint text, device_name text, at timestamp with time zone) FROM PUBLIC;
GRANT ALL ON FUNCTION public.remember_device(devices jsonb, fingerprint text, device_name text, at timestamp with time zone) TO app_worker;

--: ACL FUNCTION remove_second_factor(colleague uuid)
REVOKE ALL ON FUNCTION public.remove_second_factor(colleague uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION public.remove_second_factor(colleague uuid) TO admin_role;

--: ACL FUNCTION reserve_capacity()
REVOKE ALL ON FUNCTION public.reserve_capacity() FROM PUBLIC;

--: ACL FUNCTION roll_back_chain(ancestor bigint)
REVOKE ALL ON FUNCTION public.roll_back_chain(ancestor bigint) FROM PUBLIC;
GRANT ALL ON FUNCTION public.roll_back_chain(ancestor bigint) TO app_worker;

--: ACL FUNCTION rotate_investor_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea)
REVOKE ALL ON FUNCTION public.rotate_investor_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rotate_investor_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) TO app_worker;

--: ACL FUNCTION rotate_refresh_token(sessions regclass, spent_tokens regclass, owner_column name, presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea)
REVOKE ALL ON FUNCTION public.rotate_refresh_token(sessions regclass, spent_tokens regclass, owner_column name, presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) FROM PUBLIC;

--: ACL FUNCTION rotate_staff_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea)
REVOKE ALL ON FUNCTION public.rotate_staff_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) FROM PUBLIC;
GRANT ALL ON FUNCTION public.rotate_staff_token(presented text, successor text, salt bytea, life_seconds integer, OUT outcome text, OUT family uuid, OUT owner_id uuid, OUT next_hash text, OUT next_salt bytea) TO admin_role;

--: ACL FUNCTION search_assets(text_sought text)
REVOKE ALL ON FUNCTION public.search_assets(text_sought text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_assets(text_sought text) TO admin_role;

--: ACL FUNCTION search_part(text_sought text)
REVOKE ALL ON FUNCTION public.search_part(text_sought text) FROM PUBLIC;

--: ACL FUNCTION search_pools(text_sought text)
REVOKE ALL ON FUNCTION public.search_pools(text_sought text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_pools(text_sought text) TO app_public;
GRANT ALL ON FUNCTION public.search_pools(text_sought text) TO app_user;

--: ACL FUNCTION search_users_by_phone_end(digits text)
REVOKE ALL ON FUNCTION public.search_users_by_phone_end(digits text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.search_users_by_phone_end(digits text) TO admin_role;

--: ACL FUNCTION search_words(text_sought text)
REVOKE ALL ON FUNCTION public.search_words(text_sought text) FROM PUBLIC;

--: ACL FUNCTION set_read_only(turned_on boolean, why text)
REVOKE ALL ON FUNCTION public.set_read_only(turned_on boolean, why text) FROM PUBLIC;
GRANT ALL ON FUNCTION public.set_read_only(turned_on boolean, why text) TO app_worker;

--: ACL FUNCTION settle_payment(hash text, place integer)
REVOKE ALL ON FUNCTION public.settle_payment(hash text, place integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.settle_payment(hash text, place integer) TO app_worker;

--: ACL FUNCTION take_back_payment(hash text, place integer, minutes integer)
REVOKE ALL ON FUNCTION public.take_back_payment(hash text, place integer, minutes integer) FROM PUBLIC;
GRANT ALL ON FUNCTION public.take_back_payment(hash text, place integer, minutes integer) TO app_worker;

--: ACL FUNCTION tell_chain_head()
REVOKE ALL ON FUNCTION public.tell_chain_head() FROM PUBLIC;

--: ACL FUNCTION wait_for_writers()
REVOKE ALL ON FUNCTION public.wait_for_writers() FROM PUBLIC;
GRANT ALL ON FUNCTION public.wait_for_writers() TO app_worker;

--: ACL TABLE access_limits
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.access_limits TO app_worker;

--: ACL TABLE admin_log_anchors
GRANT SELECT ON TABLE public.admin_log_anchors TO app_worker;
GRANT SELECT ON TABLE public.admin_log_anchors TO admin_role;

--: ACL COLUMN admin_log_anchors.seal_number
GRANT INSERT(seal_number) ON TABLE public.admin_log_anchors TO app_worker;

--: ACL COLUMN admin_log_anchors.chain_id
GRANT INSERT(chain_id) ON TABLE public.admin_log_anchors TO app_worker;

--: ACL COLUMN admin_log_anchors.transaction_hash
GRANT INSERT(transaction_hash) ON TABLE public.admin_log_anchors TO app_worker;

--: ACL TABLE admin_log_horizon
GRANT SELECT ON TABLE public.admin_log_horizon TO app_worker;

--: ACL COLUMN admin_log_horizon.last_seq
GRANT UPDATE(last_seq) ON TABLE public.admin_log_horizon TO app_worker;

--: ACL COLUMN admin_log_horizon.xact_id
GRANT UPDATE(xact_id) ON TABLE public.admin_log_horizon TO app_worker;

--: ACL TABLE admin_log_seals
GRANT SELECT ON TABLE public.admin_log_seals TO app_worker;
GRANT SELECT ON TABLE public.admin_log_seals TO admin_role;

--: ACL COLUMN admin_log_seals.number
GRANT INSERT(number) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.first_seq
GRANT INSERT(first_seq) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.last_seq
GRANT INSERT(last_seq) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.row_count
GRANT INSERT(row_count) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.merkle_root
GRANT INSERT(merkle_root) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.previous_hash
GRANT INSERT(previous_hash) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.seal_hash
GRANT INSERT(seal_hash) ON TABLE public.admin_log_seals TO app_worker;

--: ACL COLUMN admin_log_seals.leaves
GRANT INSERT(leaves) ON TABLE public.admin_log_seals TO app_worker;

--: ACL TABLE admin_logs
GRANT SELECT ON TABLE public.admin_logs TO admin_role;
GRANT SELECT ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.id
GRANT INSERT(id) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.admin_id
GRANT INSERT(admin_id) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(admin_id) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.actor_type
GRANT INSERT(actor_type) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(actor_type) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.actor_id
GRANT INSERT(actor_id) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(actor_id) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.action
GRANT INSERT(action) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(action) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.resource_type
GRANT INSERT(resource_type) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(resource_type) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.resource_id
GRANT INSERT(resource_id) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(resource_id) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.old_values
GRANT INSERT(old_values) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(old_values) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.new_values
GRANT INSERT(new_values) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(new_values) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.ip_address
GRANT INSERT(ip_address) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(ip_address) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.user_agent
GRANT INSERT(user_agent) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(user_agent) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.request_id
GRANT INSERT(request_id) ON TABLE public.admin_logs TO admin_role;
GRANT INSERT(request_id) ON TABLE public.admin_logs TO app_worker;

--: ACL COLUMN admin_logs.created_at
GRANT INSERT(created_at) ON TABLE public.admin_logs TO app_worker;

--: ACL SEQUENCE admin_logs_seq_seq
GRANT SELECT ON SEQUENCE public.admin_logs_seq_seq TO app_worker;

--: ACL TABLE admin_recovery_codes
GRANT SELECT,INSERT,DELETE ON TABLE public.admin_recovery_codes TO admin_role;

--: ACL COLUMN admin_recovery_codes.used_at
GRANT UPDATE(used_at) ON TABLE public.admin_recovery_codes TO admin_role;

--: ACL TABLE admin_sessions
GRANT SELECT,INSERT,DELETE ON TABLE public.admin_sessions TO admin_role;
GRANT SELECT,INSERT,DELETE ON TABLE public.admin_sessions TO app_worker;

--: ACL COLUMN admin_sessions.revoked_at
GRANT UPDATE(revoked_at) ON TABLE public.admin_sessions TO admin_role;
GRANT UPDATE(revoked_at) ON TABLE public.admin_sessions TO app_worker;

--: ACL COLUMN admin_sessions.stepped_up_at
GRANT UPDATE(stepped_up_at) ON TABLE public.admin_sessions TO admin_role;

--: ACL TABLE admin_totp
GRANT SELECT,INSERT,DELETE ON TABLE public.admin_totp TO admin_role;
GRANT DELETE ON TABLE public.admin_totp TO app_worker;

--: ACL COLUMN admin_totp.admin_id
GRANT SELECT(admin_id) ON TABLE public.admin_totp TO app_worker;

--: ACL COLUMN admin_totp.secret_sealed
GRANT UPDATE(secret_sealed) ON TABLE public.admin_totp TO admin_role;

--: ACL COLUMN admin_totp.confirmed_at
GRANT UPDATE(confirmed_at) ON TABLE public.admin_totp TO admin_role;
GRANT SELECT(confirmed_at) ON TABLE public.admin_totp TO app_worker;

--: ACL COLUMN admin_totp.last_step
GRANT UPDATE(last_step) ON TABLE public.admin_totp TO admin_role;

--: ACL COLUMN admin_totp.created_at
GRANT UPDATE(created_at) ON TABLE public.admin_totp TO admin_role;

--: ACL TABLE admin_users
GRANT SELECT,INSERT,UPDATE ON TABLE public.admin_users TO admin_role;
GRANT SELECT,INSERT,UPDATE ON TABLE public.admin_users TO app_worker;

--: ACL TABLE approvals
GRANT SELECT ON TABLE public.approvals TO admin_role;
GRANT SELECT ON TABLE public.approvals TO app_worker;

--: ACL COLUMN approvals.kind
GRANT INSERT(kind) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.resource_type
GRANT INSERT(resource_type) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.resource_id
GRANT INSERT(resource_id) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.payload
GRANT INSERT(payload) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.reason
GRANT INSERT(reason) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.status
GRANT UPDATE(status) ON TABLE public.approvals TO admin_role;
GRANT UPDATE(status) ON TABLE public.approvals TO app_worker;

--: ACL COLUMN approvals.proposed_by
GRANT INSERT(proposed_by) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.decided_by
GRANT UPDATE(decided_by) ON TABLE public.approvals TO admin_role;

--: ACL COLUMN approvals.decision_reason
GRANT UPDATE(decision_reason) ON TABLE public.approvals TO admin_role;

--: ACL TABLE asset_details
GRANT SELECT,INSERT,UPDATE ON TABLE public.asset_details TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.asset_details TO app_worker;

--: ACL COLUMN asset_details.asset_id
GRANT SELECT(asset_id) ON TABLE public.asset_details TO app_public;
GRANT SELECT(asset_id) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.currency
GRANT SELECT(currency) ON TABLE public.asset_details TO app_public;
GRANT SELECT(currency) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.token_symbol
GRANT SELECT(token_symbol) ON TABLE public.asset_details TO app_public;
GRANT SELECT(token_symbol) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.token_price
GRANT SELECT(token_price) ON TABLE public.asset_details TO app_public;
GRANT SELECT(token_price) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.max_supply
GRANT SELECT(max_supply) ON TABLE public.asset_details TO app_public;
GRANT SELECT(max_supply) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.expected_roi
GRANT SELECT(expected_roi) ON TABLE public.asset_details TO app_public;
GRANT SELECT(expected_roi) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.expected_roi_max
GRANT SELECT(expected_roi_max) ON TABLE public.asset_details TO app_public;
GRANT SELECT(expected_roi_max) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.lockup_period
GRANT SELECT(lockup_period) ON TABLE public.asset_details TO app_public;
GRANT SELECT(lockup_period) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.minimum_investment
GRANT SELECT(minimum_investment) ON TABLE public.asset_details TO app_public;
GRANT SELECT(minimum_investment) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.soft_cap
GRANT SELECT(soft_cap) ON TABLE public.asset_details TO app_public;
GRANT SELECT(soft_cap) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.deadline
GRANT SELECT(deadline) ON TABLE public.asset_details TO app_public;
GRANT SELECT(deadline) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.jurisdiction
GRANT SELECT(jurisdiction) ON TABLE public.asset_details TO app_public;
GRANT SELECT(jurisdiction) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.spv_name
GRANT SELECT(spv_name) ON TABLE public.asset_details TO app_public;
GRANT SELECT(spv_name) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.custody_type
GRANT SELECT(custody_type) ON TABLE public.asset_details TO app_public;
GRANT SELECT(custody_type) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.min_tier_required
GRANT SELECT(min_tier_required) ON TABLE public.asset_details TO app_public;
GRANT SELECT(min_tier_required) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.legal_documents
GRANT SELECT(legal_documents) ON TABLE public.asset_details TO app_public;
GRANT SELECT(legal_documents) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.agreement_url
GRANT SELECT(agreement_url) ON TABLE public.asset_details TO app_public;
GRANT SELECT(agreement_url) ON TABLE public.asset_details TO app_user;

--: ACL COLUMN asset_details.agreement_hash
GRANT SELECT(agreement_hash) ON TABLE public.asset_details TO app_public;
GRANT SELECT(agreement_hash) ON TABLE public.asset_details TO app_user;

--: ACL TABLE asset_performance
GRANT SELECT ON TABLE public.asset_performance TO admin_role;
GRANT SELECT ON TABLE public.asset_performance TO app_worker;

--: ACL TABLE asset_prices
GRANT SELECT ON TABLE public.asset_prices TO app_public;
GRANT SELECT ON TABLE public.asset_prices TO app_user;
GRANT SELECT ON TABLE public.asset_prices TO admin_role;
GRANT SELECT,INSERT,DELETE ON TABLE public.asset_prices TO app_worker;

--: ACL TABLE blockchain_addresses
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_addresses TO app_worker;
GRANT SELECT ON TABLE public.blockchain_addresses TO app_public;
GRANT SELECT ON TABLE public.blockchain_addresses TO app_user;
GRANT SELECT ON TABLE public.blockchain_addresses TO admin_role;

--: ACL TABLE blockchain_blocks
GRANT SELECT ON TABLE public.blockchain_blocks TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_blocks TO app_worker;
GRANT SELECT ON TABLE public.blockchain_blocks TO app_public;
GRANT SELECT ON TABLE public.blockchain_blocks TO app_user;

--: ACL TABLE blockchain_contracts
GRANT SELECT ON TABLE public.blockchain_contracts TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_contracts TO app_worker;

--: ACL COLUMN blockchain_contracts.address
GRANT SELECT(address) ON TABLE public.blockchain_contracts TO app_public;
GRANT SELECT(address) ON TABLE public.blockchain_contracts TO app_user;

--: ACL COLUMN blockchain_contracts.kind
GRANT SELECT(kind) ON TABLE public.blockchain_contracts TO app_public;
GRANT SELECT(kind) ON TABLE public.blockchain_contracts TO app_user;

--: ACL COLUMN blockchain_contracts.from_block
GRANT SELECT(from_block) ON TABLE public.blockchain_contracts TO app_public;
GRANT SELECT(from_block) ON TABLE public.blockchain_contracts TO app_user;

--: ACL COLUMN blockchain_contracts.abi_version
GRANT SELECT(abi_version) ON TABLE public.blockchain_contracts TO app_public;
GRANT SELECT(abi_version) ON TABLE public.blockchain_contracts TO app_user;

--: ACL COLUMN blockchain_contracts.discovered_by
GRANT SELECT(discovered_by) ON TABLE public.blockchain_contracts TO app_public;
GRANT SELECT(discovered_by) ON TABLE public.blockchain_contracts TO app_user;

--: ACL COLUMN blockchain_contracts.created_at
GRANT SELECT(created_at) ON TABLE public.blockchain_contracts TO app_public;
GRANT SELECT(created_at) ON TABLE public.blockchain_contracts TO app_user;

--: ACL TABLE blockchain_cursors
GRANT SELECT ON TABLE public.blockchain_cursors TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_cursors TO app_worker;
GRANT SELECT ON TABLE public.blockchain_cursors TO app_public;
GRANT SELECT ON TABLE public.blockchain_cursors TO app_user;

--: ACL TABLE blockchain_logs
GRANT SELECT ON TABLE public.blockchain_logs TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_logs TO app_worker;

--: ACL COLUMN blockchain_logs.transaction_hash
GRANT SELECT(transaction_hash) ON TABLE public.blockchain_logs TO app_public;
GRANT SELECT(transaction_hash) ON TABLE public.blockchain_logs TO app_user;

--: ACL COLUMN blockchain_logs.log_index
GRANT SELECT(log_index) ON TABLE public.blockchain_logs TO app_public;
GRANT SELECT(log_index) ON TABLE public.blockchain_logs TO app_user;

--: ACL COLUMN blockchain_logs.block_number
GRANT SELECT(block_number) ON TABLE public.blockchain_logs TO app_public;
GRANT SELECT(block_number) ON TABLE public.blockchain_logs TO app_user;

--: ACL COLUMN blockchain_logs.address
GRANT SELECT(address) ON TABLE public.blockchain_logs TO app_public;
GRANT SELECT(address) ON TABLE public.blockchain_logs TO app_user;

--: ACL COLUMN blockchain_logs.event_name
GRANT SELECT(event_name) ON TABLE public.blockchain_logs TO app_public;
GRANT SELECT(event_name) ON TABLE public.blockchain_logs TO app_user;

--: ACL TABLE blockchain_orphans
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_orphans TO app_worker;
GRANT SELECT ON TABLE public.blockchain_orphans TO app_public;
GRANT SELECT ON TABLE public.blockchain_orphans TO app_user;
GRANT SELECT ON TABLE public.blockchain_orphans TO admin_role;

--: ACL TABLE blockchain_outbox
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_outbox TO app_worker;

--: ACL TABLE blockchain_outbox_readers
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_outbox_readers TO app_worker;
GRANT SELECT ON TABLE public.blockchain_outbox_readers TO admin_role;

--: ACL TABLE blockchain_participants
GRANT SELECT ON TABLE public.blockchain_participants TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_participants TO app_worker;
GRANT SELECT ON TABLE public.blockchain_participants TO app_public;
GRANT SELECT ON TABLE public.blockchain_participants TO app_user;

--: ACL TABLE blockchain_rollups
GRANT SELECT ON TABLE public.blockchain_rollups TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_rollups TO app_worker;
GRANT SELECT ON TABLE public.blockchain_rollups TO app_public;
GRANT SELECT ON TABLE public.blockchain_rollups TO app_user;

--: ACL TABLE blockchain_token_balances
GRANT SELECT ON TABLE public.blockchain_token_balances TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_token_balances TO app_worker;
GRANT SELECT ON TABLE public.blockchain_token_balances TO app_public;
GRANT SELECT ON TABLE public.blockchain_token_balances TO app_user;

--: ACL TABLE blockchain_token_transfers
GRANT SELECT ON TABLE public.blockchain_token_transfers TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_token_transfers TO app_worker;
GRANT SELECT ON TABLE public.blockchain_token_transfers TO app_public;
GRANT SELECT ON TABLE public.blockchain_token_transfers TO app_user;

--: ACL TABLE blockchain_tokens
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_tokens TO app_worker;
GRANT SELECT ON TABLE public.blockchain_tokens TO app_public;
GRANT SELECT ON TABLE public.blockchain_tokens TO app_user;
GRANT SELECT ON TABLE public.blockchain_tokens TO admin_role;

--: ACL TABLE blockchain_transactions
GRANT SELECT ON TABLE public.blockchain_transactions TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_transactions TO app_worker;

--: ACL COLUMN blockchain_transactions.id
GRANT SELECT(id) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(id) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.hash
GRANT SELECT(hash) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(hash) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.block_number
GRANT SELECT(block_number) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(block_number) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.block_hash
GRANT SELECT(block_hash) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(block_hash) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.transaction_index
GRANT SELECT(transaction_index) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(transaction_index) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.from_address
GRANT SELECT(from_address) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(from_address) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.to_address
GRANT SELECT(to_address) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(to_address) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.value
GRANT SELECT(value) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(value) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.value_wei
GRANT SELECT(value_wei) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(value_wei) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.gas_used
GRANT SELECT(gas_used) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(gas_used) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.gas_price
GRANT SELECT(gas_price) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(gas_price) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.transaction_type
GRANT SELECT(transaction_type) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(transaction_type) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.status
GRANT SELECT(status) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(status) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions."timestamp"
GRANT SELECT("timestamp") ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT("timestamp") ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.envelope_type
GRANT SELECT(envelope_type) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(envelope_type) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.nonce
GRANT SELECT(nonce) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(nonce) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.gas_limit
GRANT SELECT(gas_limit) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(gas_limit) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.max_fee_per_gas
GRANT SELECT(max_fee_per_gas) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(max_fee_per_gas) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.max_priority_fee_per_gas
GRANT SELECT(max_priority_fee_per_gas) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(max_priority_fee_per_gas) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.effective_gas_price
GRANT SELECT(effective_gas_price) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(effective_gas_price) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.cumulative_gas_used
GRANT SELECT(cumulative_gas_used) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(cumulative_gas_used) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.contract_address
GRANT SELECT(contract_address) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(contract_address) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.receipt_root
GRANT SELECT(receipt_root) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(receipt_root) ON TABLE public.blockchain_transactions TO app_user;

--: ACL COLUMN blockchain_transactions.method_id
GRANT SELECT(method_id) ON TABLE public.blockchain_transactions TO app_public;
GRANT SELECT(method_id) ON TABLE public.blockchain_transactions TO app_user;

--: ACL TABLE blockchain_validator_days
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_validator_days TO app_worker;
GRANT SELECT ON TABLE public.blockchain_validator_days TO app_public;
GRANT SELECT ON TABLE public.blockchain_validator_days TO app_user;
GRANT SELECT ON TABLE public.blockchain_validator_days TO admin_role;

--: ACL TABLE blockchain_validator_sets
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.blockchain_validator_sets TO app_worker;
GRANT SELECT ON TABLE public.blockchain_validator_sets TO app_public;
GRANT SELECT ON TABLE public.blockchain_validator_sets TO app_user;
GRANT SELECT ON TABLE public.blockchain_validator_sets TO admin_role;

--: ACL TABLE event_outbox
GRANT SELECT,DELETE ON TABLE public.event_outbox TO app_worker;

--: ACL COLUMN event_outbox.user_id
GRANT INSERT(user_id) ON TABLE public.event_outbox TO app_user;

--: ACL COLUMN event_outbox.events
GRANT INSERT(events) ON TABLE public.event_outbox TO app_public;
GRANT INSERT(events) ON TABLE public.event_outbox TO app_user;

--: ACL COLUMN event_outbox.refused
GRANT UPDATE(refused) ON TABLE public.event_outbox TO app_worker;

--: ACL TABLE explorer_calls
GRANT SELECT ON TABLE public.explorer_calls TO app_public;
GRANT SELECT ON TABLE public.explorer_calls TO app_user;
GRANT SELECT ON TABLE public.explorer_calls TO admin_role;
GRANT SELECT ON TABLE public.explorer_calls TO app_worker;

--: ACL TABLE explorer_contracts
GRANT SELECT ON TABLE public.explorer_contracts TO app_public;
GRANT SELECT ON TABLE public.explorer_contracts TO app_user;
GRANT SELECT ON TABLE public.explorer_contracts TO admin_role;
GRANT SELECT ON TABLE public.explorer_contracts TO app_worker;

--: ACL TABLE explorer_envelopes
GRANT SELECT ON TABLE public.explorer_envelopes TO app_public;
GRANT SELECT ON TABLE public.explorer_envelopes TO app_user;
GRANT SELECT ON TABLE public.explorer_envelopes TO admin_role;
GRANT SELECT ON TABLE public.explorer_envelopes TO app_worker;

--: ACL TABLE explorer_logs
GRANT SELECT ON TABLE public.explorer_logs TO app_public;
GRANT SELECT ON TABLE public.explorer_logs TO app_user;
GRANT SELECT ON TABLE public.explorer_logs TO admin_role;
GRANT SELECT ON TABLE public.explorer_logs TO app_worker;

--: ACL TABLE explorer_smart_wallets
GRANT SELECT ON TABLE public.explorer_smart_wallets TO app_public;
GRANT SELECT ON TABLE public.explorer_smart_wallets TO app_user;
GRANT SELECT ON TABLE public.explorer_smart_wallets TO admin_role;
GRANT SELECT ON TABLE public.explorer_smart_wallets TO app_worker;

--: ACL TABLE figure_changes
GRANT SELECT ON TABLE public.figure_changes TO admin_role;
GRANT SELECT ON TABLE public.figure_changes TO app_worker;

--: ACL TABLE figure_rollups
GRANT SELECT ON TABLE public.figure_rollups TO admin_role;
GRANT SELECT ON TABLE public.figure_rollups TO app_worker;

--: ACL TABLE idempotency_keys
GRANT SELECT ON TABLE public.idempotency_keys TO app_user;
GRANT SELECT ON TABLE public.idempotency_keys TO admin_role;
GRANT DELETE ON TABLE public.idempotency_keys TO app_worker;

--: ACL COLUMN idempotency_keys.actor_type
GRANT INSERT(actor_type) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(actor_type) ON TABLE public.idempotency_keys TO admin_role;
GRANT SELECT(actor_type) ON TABLE public.idempotency_keys TO app_worker;

--: ACL COLUMN idempotency_keys.actor_id
GRANT INSERT(actor_id) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(actor_id) ON TABLE public.idempotency_keys TO admin_role;
GRANT SELECT(actor_id) ON TABLE public.idempotency_keys TO app_worker;

--: ACL COLUMN idempotency_keys.key
GRANT INSERT(key) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(key) ON TABLE public.idempotency_keys TO admin_role;
GRANT SELECT(key) ON TABLE public.idempotency_keys TO app_worker;

--: ACL COLUMN idempotency_keys.route
GRANT INSERT(route) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(route) ON TABLE public.idempotency_keys TO admin_role;

--: ACL COLUMN idempotency_keys.request_hash
GRANT INSERT(request_hash) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(request_hash) ON TABLE public.idempotency_keys TO admin_role;

--: ACL COLUMN idempotency_keys.status
GRANT INSERT(status) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(status) ON TABLE public.idempotency_keys TO admin_role;

--: ACL COLUMN idempotency_keys.answer
GRANT INSERT(answer) ON TABLE public.idempotency_keys TO app_user;
GRANT INSERT(answer) ON TABLE public.idempotency_keys TO admin_role;

--: ACL COLUMN idempotency_keys.created_at
GRANT SELECT(created_at) ON TABLE public.idempotency_keys TO app_worker;

--: ACL TABLE import_batches
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_batches TO app_worker;
GRANT SELECT ON TABLE public.import_batches TO admin_role;

--: ACL TABLE import_changes
GRANT SELECT ON TABLE public.import_changes TO app_worker;

--: ACL COLUMN import_changes.batch_id
GRANT INSERT(batch_id) ON TABLE public.import_changes TO app_worker;

--: ACL COLUMN import_changes.table_name
GRANT INSERT(table_name) ON TABLE public.import_changes TO app_worker;

--: ACL COLUMN import_changes.action
GRANT INSERT(action) ON TABLE public.import_changes TO app_worker;

--: ACL COLUMN import_changes.row_ids
GRANT INSERT(row_ids) ON TABLE public.import_changes TO app_worker;

--: ACL COLUMN import_changes.before
GRANT INSERT(before) ON TABLE public.import_changes TO app_worker;

--: ACL TABLE import_deferred
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_deferred TO app_worker;

--: ACL TABLE import_files
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_files TO app_worker;
GRANT SELECT ON TABLE public.import_files TO admin_role;

--: ACL TABLE import_quarantine
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_quarantine TO app_worker;
GRANT SELECT ON TABLE public.import_quarantine TO admin_role;

--: ACL COLUMN import_quarantine.resolved_at
GRANT UPDATE(resolved_at) ON TABLE public.import_quarantine TO admin_role;

--: ACL COLUMN import_quarantine.resolved_by
GRANT UPDATE(resolved_by) ON TABLE public.import_quarantine TO admin_role;

--: ACL COLUMN import_quarantine.resolution
GRANT UPDATE(resolution) ON TABLE public.import_quarantine TO admin_role;

--: ACL TABLE import_raw
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.import_raw TO app_worker;

--: ACL TABLE interest_events
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.interest_events TO app_worker;
GRANT SELECT ON TABLE public.interest_events TO admin_role;

--: ACL TABLE interest_registrations
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.interest_registrations TO app_worker;
GRANT SELECT ON TABLE public.interest_registrations TO app_user;
GRANT SELECT ON TABLE public.interest_registrations TO admin_role;

--: ACL COLUMN interest_registrations.user_id
GRANT INSERT(user_id) ON TABLE public.interest_registrations TO app_user;

--: ACL COLUMN interest_registrations.asset_id
GRANT INSERT(asset_id) ON TABLE public.interest_registrations TO app_user;

--: ACL COLUMN interest_registrations.intent
GRANT INSERT(intent),UPDATE(intent) ON TABLE public.interest_registrations TO app_user;

--: ACL COLUMN interest_registrations.contact_sealed
GRANT INSERT(contact_sealed),UPDATE(contact_sealed) ON TABLE public.interest_registrations TO app_user;

--: ACL COLUMN interest_registrations.withdrawn_at
GRANT UPDATE(withdrawn_at) ON TABLE public.interest_registrations TO app_user;

--: ACL TABLE investment_payments
GRANT SELECT ON TABLE public.investment_payments TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.investment_payments TO app_worker;

--: ACL TABLE investment_transitions
GRANT SELECT ON TABLE public.investment_transitions TO app_user;
GRANT SELECT ON TABLE public.investment_transitions TO admin_role;
GRANT SELECT ON TABLE public.investment_transitions TO app_worker;

--: ACL TABLE investment_withdrawals
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.investment_withdrawals TO app_worker;
GRANT SELECT ON TABLE public.investment_withdrawals TO admin_role;

--: ACL TABLE job_runs
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.job_runs TO app_worker;
GRANT SELECT ON TABLE public.job_runs TO admin_role;

--: ACL TABLE kyc_documents
GRANT SELECT ON TABLE public.kyc_documents TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.kyc_documents TO app_worker;
GRANT DELETE ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.id
GRANT SELECT(id),INSERT(id) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.application_id
GRANT SELECT(application_id),INSERT(application_id) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.document_type
GRANT SELECT(document_type),INSERT(document_type) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.original_filename
GRANT SELECT(original_filename) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.stored_filename
GRANT SELECT(stored_filename) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.file_path
GRANT SELECT(file_path) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.file_size
GRANT SELECT(file_size),INSERT(file_size),UPDATE(file_size) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.mime_type
GRANT SELECT(mime_type),INSERT(mime_type),UPDATE(mime_type) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.file_hash
GRANT SELECT(file_hash),INSERT(file_hash),UPDATE(file_hash) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.uploaded_at
GRANT SELECT(uploaded_at) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.storage_key
GRANT SELECT(storage_key),INSERT(storage_key),UPDATE(storage_key) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.file_key
GRANT SELECT(file_key),INSERT(file_key),UPDATE(file_key) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.name_sealed
GRANT SELECT(name_sealed),INSERT(name_sealed),UPDATE(name_sealed) ON TABLE public.kyc_documents TO app_user;

--: ACL COLUMN kyc_documents.state
GRANT SELECT(state) ON TABLE public.kyc_documents TO app_user;

--: ACL TABLE kyc_expiry_warnings
GRANT SELECT ON TABLE public.kyc_expiry_warnings TO admin_role;
GRANT SELECT,INSERT ON TABLE public.kyc_expiry_warnings TO app_worker;

--: ACL COLUMN kyc_expiry_warnings.delivered_at
GRANT UPDATE(delivered_at) ON TABLE public.kyc_expiry_warnings TO app_worker;

--: ACL TABLE kyc_requirements
GRANT SELECT ON TABLE public.kyc_requirements TO app_user;
GRANT SELECT ON TABLE public.kyc_requirements TO admin_role;
GRANT SELECT ON TABLE public.kyc_requirements TO app_worker;

--: ACL TABLE one_time_codes
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.one_time_codes TO app_worker;

--: ACL TABLE pool_investments
GRANT SELECT ON TABLE public.pool_investments TO app_public;

--: ACL TABLE read_only_mode
GRANT SELECT ON TABLE public.read_only_mode TO admin_role;
GRANT SELECT ON TABLE public.read_only_mode TO app_worker;

--: ACL COLUMN read_only_mode.is_on
GRANT SELECT(is_on) ON TABLE public.read_only_mode TO app_public;
GRANT SELECT(is_on) ON TABLE public.read_only_mode TO app_user;

--: ACL COLUMN read_only_mode.changed_at
GRANT SELECT(changed_at) ON TABLE public.read_only_mode TO app_public;
GRANT SELECT(changed_at) ON TABLE public.read_only_mode TO app_user;

--: ACL TABLE reconciliation_differences
GRANT SELECT ON TABLE public.reconciliation_differences TO admin_role;
GRANT SELECT,INSERT,DELETE ON TABLE public.reconciliation_differences TO app_worker;

--: ACL TABLE reconciliation_runs
GRANT SELECT ON TABLE public.reconciliation_runs TO admin_role;
GRANT SELECT,INSERT,DELETE ON TABLE public.reconciliation_runs TO app_worker;

--: ACL TABLE schema_migrations
GRANT SELECT ON TABLE public.schema_migrations TO app_worker;

--: ACL TABLE secret_canary
GRANT SELECT,INSERT ON TABLE public.secret_canary TO app_worker;

--: ACL COLUMN secret_canary.sealed
GRANT UPDATE(sealed) ON TABLE public.secret_canary TO app_worker;

--: ACL TABLE sign_in_nonces
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_in_nonces TO app_worker;

--: ACL TABLE summary_refreshes
GRANT SELECT ON TABLE public.summary_refreshes TO admin_role;
GRANT SELECT ON TABLE public.summary_refreshes TO app_worker;

--: ACL TABLE system_metric_rollups
GRANT SELECT ON TABLE public.system_metric_rollups TO admin_role;
GRANT SELECT ON TABLE public.system_metric_rollups TO app_worker;

--: ACL TABLE system_metrics
GRANT SELECT ON TABLE public.system_metrics TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.system_metrics TO app_worker;

--: ACL TABLE user_analytics
GRANT SELECT ON TABLE public.user_analytics TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_analytics TO app_worker;
GRANT SELECT,INSERT ON TABLE public.user_analytics TO app_user;

--: ACL TABLE user_keys
GRANT SELECT,INSERT ON TABLE public.user_keys TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_keys TO app_worker;
GRANT SELECT ON TABLE public.user_keys TO app_user;

--: ACL TABLE user_notes
GRANT SELECT ON TABLE public.user_notes TO admin_role;

--: ACL COLUMN user_notes.id
GRANT INSERT(id) ON TABLE public.user_notes TO admin_role;

--: ACL COLUMN user_notes.user_id
GRANT INSERT(user_id) ON TABLE public.user_notes TO admin_role;

--: ACL COLUMN user_notes.admin_id
GRANT INSERT(admin_id) ON TABLE public.user_notes TO admin_role;

--: ACL COLUMN user_notes.text_sealed
GRANT INSERT(text_sealed) ON TABLE public.user_notes TO admin_role;

--: ACL TABLE users
GRANT SELECT,INSERT,UPDATE ON TABLE public.users TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.users TO app_worker;
GRANT SELECT ON TABLE public.users TO app_user;

--: ACL TABLE user_portfolio
GRANT SELECT ON TABLE public.user_portfolio TO admin_role;
GRANT SELECT ON TABLE public.user_portfolio TO app_worker;
GRANT SELECT ON TABLE public.user_portfolio TO app_user;

--: ACL TABLE user_profiles
GRANT SELECT,INSERT,UPDATE ON TABLE public.user_profiles TO admin_role;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.user_profiles TO app_worker;
GRANT SELECT ON TABLE public.user_profiles TO app_user;

--: ACL COLUMN user_profiles.preferences
GRANT UPDATE(preferences) ON TABLE public.user_profiles TO app_user;

--: ACL TABLE user_sessions
GRANT SELECT,INSERT,DELETE ON TABLE public.user_sessions TO app_worker;

--: ACL COLUMN user_sessions.id
GRANT SELECT(id) ON TABLE public.user_sessions TO app_user;
GRANT SELECT(id) ON TABLE public.user_sessions TO admin_role;

--: ACL COLUMN user_sessions.user_id
GRANT SELECT(user_id) ON TABLE public.user_sessions TO app_user;
GRANT SELECT(user_id) ON TABLE public.user_sessions TO admin_role;

--: ACL COLUMN user_sessions.ip_address
GRANT SELECT(ip_address) ON TABLE public.user_sessions TO app_user;

--: ACL COLUMN user_sessions.user_agent
GRANT SELECT(user_agent) ON TABLE public.user_sessions TO app_user;

--: ACL COLUMN user_sessions.created_at
GRANT SELECT(created_at) ON TABLE public.user_sessions TO app_user;
GRANT SELECT(created_at) ON TABLE public.user_sessions TO admin_role;

--: ACL COLUMN user_sessions.last_used_at
GRANT SELECT(last_used_at) ON TABLE public.user_sessions TO app_user;
GRANT SELECT(last_used_at) ON TABLE public.user_sessions TO admin_role;

--: ACL COLUMN user_sessions.expires_at
GRANT SELECT(expires_at) ON TABLE public.user_sessions TO app_user;
GRANT SELECT(expires_at) ON TABLE public.user_sessions TO admin_role;

--: ACL COLUMN user_sessions.revoked_at
GRANT UPDATE(revoked_at) ON TABLE public.user_sessions TO app_worker;
GRANT SELECT(revoked_at) ON TABLE public.user_sessions TO app_user;
GRANT SELECT(revoked_at) ON TABLE public.user_sessions TO admin_role;

--: ACL COLUMN user_sessions.device_id
GRANT SELECT(device_id) ON TABLE public.user_sessions TO app_user;
