-- A quantity of an envelope (hex, as the node wrote it), unless its bytes may be a text.
CREATE FUNCTION public_quantity(quantity TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN length(quantity) <= 66 AND quantity ~ '^0x[0-9a-f]+$' AND NOT may_hold_text(substr(quantity, 3))
              THEN quantity END
$$;

-- The address of an entry of an envelope's list, unless its bytes may be a text.
CREATE FUNCTION public_entry_address(entry JSONB) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN length(entry ->> 'address') = 42 AND entry ->> 'address' ~ '^0x[0-9a-f]+$'
                   AND NOT may_hold_text(substr(entry ->> 'address', 3)) THEN entry ->> 'address' END
$$;

-- What a transaction's type adds to it, as far as anybody may see it. Storage keys may be computed from an identity, and
-- a blob's hash from a text that can be guessed: of both there is their number. Signatures are left out. Of each list
-- there are the first 500. Whatever the node has sent, it fails on nothing: paths take what is no list for one entry.
CREATE FUNCTION public_envelope(envelope JSONB) RETURNS JSONB
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;

REVOKE EXECUTE ON FUNCTION public_quantity(TEXT), public_entry_address(JSONB), public_envelope(JSONB) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public_quantity(TEXT), public_entry_address(JSONB), public_envelope(JSONB)
  TO app_public, app_user, admin_role, app_worker;
