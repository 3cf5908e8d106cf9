-- Sets an asset's totals from its opening balances and its confirmed rows in the asset's own currency.
CREATE OR REPLACE FUNCTION recount_asset_metrics(asset_ids UUID[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE asset_metrics m
     SET total_invested = m.opening_invested + counted.invested,
         investor_count = m.opening_investors + counted.investors,
         interested_count = m.opening_interested,
         last_updated = now()
    FROM (
      SELECT wanted.asset_id,
             coalesce(sum(i.amount), 0) AS invested,
             count(DISTINCT i.user_id)::integer AS investors
        FROM unnest(asset_ids) AS wanted (asset_id)
        LEFT JOIN asset_details d ON d.asset_id = wanted.asset_id
        LEFT JOIN investments i
          ON i.asset_id = d.asset_id AND i.status = 'confirmed' AND i.currency = d.currency
       GROUP BY wanted.asset_id
    ) counted
   WHERE m.asset_id = counted.asset_id
     AND (m.total_invested, m.investor_count, m.interested_count)
         IS DISTINCT FROM (m.opening_invested + counted.invested,
                           m.opening_investors + counted.investors,
                           m.opening_interested)
$$;
REVOKE EXECUTE ON FUNCTION recount_asset_metrics(UUID[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION recount_asset_metrics(UUID[]) TO app_worker;
