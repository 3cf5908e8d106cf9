-- Keeps totals and investor counts equal to a recount, whoever writes investments and however many at once. Once per
-- statement: the rows that it changed are added up and each asset's metrics row is written once, after it has been
-- locked. What is read after the lock (the asset's currency, a user's other rows) is what committed before it; a
-- writer that comes later waits and then sees ours.
CREATE FUNCTION keep_asset_metrics() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  -- What no longer counts, and what counts now.
  gone CONSTANT text := 'SELECT asset_id, user_id, currency, -amount AS amount, -1 AS n FROM old_rows WHERE status = ''confirmed''';
  come CONSTANT text := 'SELECT asset_id, user_id, currency, amount, 1 AS n FROM new_rows WHERE status = ''confirmed''';
  changes text;
  touched UUID[];
  made UUID[];
BEGIN
  -- Most statements write pending rows; they end here.
  IF TG_OP = 'INSERT' THEN
    PERFORM FROM new_rows WHERE status = 'confirmed' LIMIT 1;
    changes := come;
  ELSIF TG_OP = 'DELETE' THEN
    PERFORM FROM old_rows WHERE status = 'confirmed' LIMIT 1;
    changes := gone;
  ELSE
    PERFORM FROM old_rows WHERE status = 'confirmed' UNION ALL SELECT FROM new_rows WHERE status = 'confirmed' LIMIT 1;
    changes := gone || ' UNION ALL ' || come;
  END IF;
  IF NOT FOUND THEN
    RETURN NULL;
  END IF;
  changes := format(
    'SELECT asset_id, user_id, currency, sum(amount) AS amount, sum(n)::integer AS n FROM (%s) c
      GROUP BY asset_id, user_id, currency HAVING sum(amount) <> 0 OR sum(n) <> 0', changes);
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
            investor_count = m.investor_count + t.investors,
            last_updated = now()
       FROM (
         SELECT p.asset_id, sum(p.amount) AS amount,
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
$$;
REVOKE EXECUTE ON FUNCTION keep_asset_metrics() FROM PUBLIC;

-- Totals are nobody's to set: they follow the rows, and the opening balances of whoever may set those. The functions
-- that add the rows up run as the owner.
CREATE FUNCTION derive_asset_totals() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'pend_owner' THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    NEW.total_invested := NEW.opening_invested;
    NEW.investor_count := NEW.opening_investors;
    NEW.interested_count := NEW.opening_interested;
  ELSE
    NEW.total_invested := OLD.total_invested + NEW.opening_invested - OLD.opening_invested;
    NEW.investor_count := OLD.investor_count + NEW.opening_investors - OLD.opening_investors;
    NEW.interested_count := OLD.interested_count + NEW.opening_interested - OLD.opening_interested;
  END IF;
  RETURN NEW;
END
$$;

-- An asset's rows count from the moment that it has metrics and a currency to count them in.
CREATE FUNCTION recount_new_terms() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM investments i WHERE i.asset_id = NEW.asset_id) THEN
    PERFORM recount_asset_metrics(ARRAY[NEW.asset_id]);
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION recount_new_terms() FROM PUBLIC;
