-- Per open asset, in the asset's own currency: funding compares like with like. What came in other currencies
-- stands in invested_by_currency, never in a sum.
CREATE MATERIALIZED VIEW asset_performance_summary AS
SELECT
  a.id,
  a.title,
  a.category,
  ad.currency,
  COALESCE(am.total_invested, 0) AS total_invested,
  COALESCE(am.investor_count, 0) AS investor_count,
  COALESCE((am.total_invested / NULLIF(ad.max_supply * ad.token_price, 0)) * 100, 0) AS funding_percentage,
  COUNT(i.id) AS total_investments,
  COALESCE(AVG(i.amount) FILTER (WHERE i.currency = ad.currency), 0) AS avg_investment_size,
  COALESCE(
    (SELECT jsonb_object_agg(s.currency, s.amount::text)
       FROM (SELECT c.currency, sum(c.amount) AS amount
               FROM investments c WHERE c.asset_id = a.id AND c.status = 'confirmed' GROUP BY c.currency) s),
    '{}'
  ) AS invested_by_currency
FROM assets a
LEFT JOIN asset_metrics am ON a.id = am.asset_id
LEFT JOIN asset_details ad ON a.id = ad.asset_id
LEFT JOIN investments i ON a.id = i.asset_id AND i.status = 'confirmed'
WHERE a.status = 'active'
GROUP BY a.id, a.title, a.category, am.total_invested, am.investor_count,
         ad.currency, ad.max_supply, ad.token_price;

CREATE UNIQUE INDEX idx_asset_performance_summary_id ON asset_performance_summary (id);
CREATE INDEX idx_asset_performance_summary_category
  ON asset_performance_summary (category, funding_percentage DESC);

-- Materialised views know no row-level security: no role reads them but through a filtering view.
CREATE VIEW asset_performance WITH (security_barrier) AS SELECT * FROM asset_performance_summary;
GRANT SELECT ON asset_performance TO admin_role, app_worker;
