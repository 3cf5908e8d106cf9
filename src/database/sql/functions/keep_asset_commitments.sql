-- Keeps totals, reservations and investor counts equal to a recount, whoever writes investments and however many at
-- once. Once per statement: the rows that it changed are added up and each asset's metrics row is written once, after it
-- has been locked. What is read after the lock (the asset's currency, a user's other rows) is what committed before it;
-- a writer that comes later waits and then sees ours. New reservations are counted by reserve_capacity().
CREATE OR REPLACE FUNCTION keep_asset_metrics() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
$$;

-- Totals are nobody's to set: they follow the rows, and the opening balances of whoever may set those. The functions
-- that add the rows up run as the owner.
CREATE OR REPLACE FUNCTION derive_asset_totals() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
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

-- An asset's rows count from the moment that it has metrics, a currency to count them in and a capacity.
CREATE OR REPLACE FUNCTION recount_new_terms() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM recount_asset_metrics(ARRAY[NEW.asset_id]);
  RETURN NULL;
END
$$;

-- Sets assets' totals from their opening balances and their rows in the asset's own currency. The metrics rows are
-- locked first and counted by the next statement, which sees what committed while the lock was waited for: counted in
-- one statement, a concurrent confirmation would be lost. Locked in the order of the ids, as everywhere.
CREATE OR REPLACE FUNCTION recount_asset_metrics(asset_ids UUID[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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

-- What of an asset is sold or spoken for, in its own currency; reservations that are over count no more. Locks the metrics row: until the transaction ends nothing
-- is reserved or confirmed.
CREATE OR REPLACE FUNCTION lock_asset_commitments(asset UUID) RETURNS NUMERIC
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  committed NUMERIC;
BEGIN
  PERFORM expire_reservations(asset, 1000);
  SELECT m.total_invested + m.reserved INTO committed FROM asset_metrics m WHERE m.asset_id = asset FOR NO KEY UPDATE;
  RETURN coalesce(committed, 0);
END
$$;
