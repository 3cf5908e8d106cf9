-- An audit row outlives the data it describes, so secrets and personal data never enter it: not under their
-- column's name, not under a telling name inside a JSON column, and no Egyptian mobile number in any text.
-- That a value was there is kept; what it was is not.
CREATE OR REPLACE FUNCTION audit_redact_value(value JSONB) RETURNS JSONB
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;
REVOKE EXECUTE ON FUNCTION audit_redact_value(JSONB) FROM PUBLIC;

CREATE OR REPLACE FUNCTION audit_redact(row_values JSONB) RETURNS JSONB
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;
