-- An audit row outlives the data it describes, so secrets and personal data never enter it.
-- That a value was there is kept; what it was is not.
CREATE OR REPLACE FUNCTION audit_redact(row_values JSONB) RETURNS JSONB
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT jsonb_object_agg(
    key,
    CASE
      WHEN jsonb_typeof(value) <> 'null' AND key IN (
        'password_hash', 'session_token', 'phone_hash', 'phone_encrypted', 'phone_number_masked', 'wrapped_key',
        'registration_ip', 'device_fingerprints', 'contact_value', 'file_path', 'original_filename',
        'stored_filename'
      ) THEN '"[redacted]"'::jsonb
      ELSE value
    END
  )
  -- A generated column says nothing that the others do not.
  FROM jsonb_each(row_values - 'search_vector')
$$;
