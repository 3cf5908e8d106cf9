-- Finds assets by text, through indexes: the operators of text search are not leakproof, so behind a policy they could
-- only look at every row. Run by the owner, whose policy is no condition; each function adds the asker's own.
-- Every word begins a word of the asset, or the whole text is part of its title or is its contract's address. 'simple'
-- stems nothing.
CREATE FUNCTION search_words(text_sought TEXT) RETURNS TSQUERY
LANGUAGE sql STABLE STRICT SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT to_tsquery('simple', coalesce(string_agg(quote_literal(word) || ':*', ' & '), ''))
    FROM regexp_split_to_table(lower(text_sought), '[^[:alnum:]]+') AS word WHERE word <> ''
$$;

CREATE FUNCTION search_part(text_sought TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT '%' || regexp_replace(text_sought, '([\\%_])', '\\\1', 'g') || '%'
$$;

-- For staff: drafts too. Nobody logged in finds nothing.
CREATE FUNCTION search_assets(text_sought TEXT) RETURNS SETOF UUID
LANGUAGE plpgsql STABLE STRICT ROWS 1000 SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF nullif(current_setting('app.current_admin_id', true), '') IS NULL THEN
    RETURN;
  END IF;
  RETURN QUERY EXECUTE
    'SELECT id FROM assets WHERE search_vector @@ $1 OR title ILIKE $2 OR contract_address = lower($3)'
    USING search_words(text_sought), search_part(text_sought), text_sought;
END
$$;

-- For everybody: what is or was open to investors, as the policy of app_public has it.
CREATE FUNCTION search_pools(text_sought TEXT) RETURNS SETOF UUID
LANGUAGE plpgsql STABLE STRICT ROWS 1000 SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN QUERY EXECUTE
    'SELECT id FROM assets
      WHERE (search_vector @@ $1 OR title ILIKE $2 OR contract_address = lower($3)) AND status <> ''draft'''
    USING search_words(text_sought), search_part(text_sought), text_sought;
END
$$;

-- Users by the last four digits of their phone, which is all that the masked number shows.
CREATE FUNCTION search_users_by_phone_end(digits TEXT) RETURNS SETOF UUID
LANGUAGE sql STABLE STRICT ROWS 100 SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT user_id FROM user_profiles
   WHERE right(phone_number_masked, 4) = digits
     AND nullif(current_setting('app.current_admin_id', true), '') IS NOT NULL
$$;

REVOKE EXECUTE ON FUNCTION search_words(TEXT), search_part(TEXT), search_assets(TEXT), search_pools(TEXT),
  search_users_by_phone_end(TEXT) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION search_assets(TEXT), search_users_by_phone_end(TEXT) TO admin_role;
GRANT EXECUTE ON FUNCTION search_pools(TEXT) TO app_public, app_user;
