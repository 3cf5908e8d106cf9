-- As it was, but planned once on each connection: a function in SQL with a pinned search_path is planned at every call,
-- which was half of what an audited write cost.
CREATE OR REPLACE FUNCTION audit_redact(row_values JSONB) RETURNS JSONB
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
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
          'stored_filename'
        ) THEN '"[redacted]"'::jsonb
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
