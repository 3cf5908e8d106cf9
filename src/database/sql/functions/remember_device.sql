-- The devices of a user with one more login from `fingerprint`, the latest first, never more than twenty. What an
-- entry knows beside (a legacy import's fields) stays.
CREATE OR REPLACE FUNCTION remember_device(devices JSONB, fingerprint TEXT, device_name TEXT, at TIMESTAMPTZ)
RETURNS JSONB
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;
REVOKE EXECUTE ON FUNCTION remember_device(JSONB, TEXT, TEXT, TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION remember_device(JSONB, TEXT, TEXT, TIMESTAMPTZ) TO app_worker;
