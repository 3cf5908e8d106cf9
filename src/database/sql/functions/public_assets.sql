-- A pool day by day (UTC): what it had raised in its own currency, from how many people, and what a unit was worth, each
-- at the end of the day. From the investments' own history: a transition that a later one dates back behind does not
-- count. Sums and counts alone leave here; SECURITY DEFINER, for the public reads no transition.
CREATE FUNCTION pool_history(pool UUID, first_day DATE, last_day DATE)
RETURNS TABLE (day DATE, total_invested NUMERIC, investor_count BIGINT, interested_count BIGINT, price NUMERIC)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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

-- What open pools have raised since a moment, net of what was paid back; each in its own currency. One row of the index
-- range for each pool, and sums alone.
CREATE FUNCTION pool_growth(since TIMESTAMPTZ) RETURNS TABLE (asset_id UUID, raised NUMERIC)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
REVOKE EXECUTE ON FUNCTION pool_history(UUID, DATE, DATE), pool_growth(TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pool_history(UUID, DATE, DATE), pool_growth(TIMESTAMPTZ) TO app_public;

-- What is public of these assets, and what a unit of each was worth at a moment, in one step for a whole portfolio.
-- SECURITY DEFINER: a policy of details and of prices would each look every asset up once more. The condition is theirs.
CREATE FUNCTION public_assets(ids UUID[], moment TIMESTAMPTZ)
RETURNS TABLE (id UUID, title TEXT, slug TEXT, category TEXT, lockup_period INTEGER, price NUMERIC, currency TEXT,
               priced_at TIMESTAMPTZ, price_source TEXT)
LANGUAGE sql STABLE ROWS 1000 SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
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
REVOKE EXECUTE ON FUNCTION public_assets(UUID[], TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public_assets(UUID[], TIMESTAMPTZ) TO app_user;
