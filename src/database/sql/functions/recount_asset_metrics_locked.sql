-- Sets assets' totals from their opening balances and their confirmed rows in the asset's own currency. The metrics
-- rows are locked first and counted by the next statement, which sees what committed while the lock was waited for:
-- counted in one statement, a concurrent confirmation would be lost. Locked in the order of the ids, as everywhere.
CREATE OR REPLACE FUNCTION recount_asset_metrics(asset_ids UUID[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM asset_metrics m WHERE m.asset_id = ANY (asset_ids) ORDER BY m.asset_id FOR NO KEY UPDATE;
  UPDATE asset_metrics m
     SET total_invested = m.opening_invested + counted.invested,
         investor_count = m.opening_investors + counted.investors,
         interested_count = m.opening_interested,
         last_updated = now()
    FROM (
      SELECT wanted.asset_id,
             coalesce(sum(i.amount), 0) AS invested,
             count(DISTINCT i.user_id)::integer AS investors
        FROM (SELECT DISTINCT unnest(asset_ids)) AS wanted (asset_id)
        LEFT JOIN asset_details d ON d.asset_id = wanted.asset_id
        LEFT JOIN investments i
          ON i.asset_id = d.asset_id AND i.status = 'confirmed' AND i.currency = d.currency
       GROUP BY wanted.asset_id
    ) counted
   WHERE m.asset_id = counted.asset_id
     AND (m.total_invested, m.investor_count, m.interested_count)
         IS DISTINCT FROM (m.opening_invested + counted.invested,
                           m.opening_investors + counted.investors,
                           m.opening_interested);
END
$$;
