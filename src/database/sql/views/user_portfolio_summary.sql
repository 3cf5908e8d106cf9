-- One row per user and currency; a user who holds nothing has one row with an empty currency.
CREATE MATERIALIZED VIEW user_portfolio_summary AS
SELECT
  u.id AS user_id,
  u.tier,
  COALESCE(i.currency, '') AS currency,
  COUNT(DISTINCT i.asset_id) AS total_assets,
  COALESCE(SUM(i.amount), 0) AS total_invested,
  COUNT(i.id) AS total_investments,
  MAX(i.invested_at) AS last_investment_date
FROM users u
LEFT JOIN investments i ON u.id = i.user_id AND i.status = 'confirmed'
GROUP BY u.id, u.tier, i.currency;

CREATE UNIQUE INDEX idx_user_portfolio_summary_user_currency ON user_portfolio_summary (user_id, currency);

-- A materialised view knows no row-level security: jobs and staff who are logged in see it whole, an investor
-- sees their own rows.
CREATE VIEW user_portfolio WITH (security_barrier) AS
SELECT * FROM user_portfolio_summary
 WHERE current_user = 'app_worker'
    OR (current_user = 'admin_role' AND (SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
    OR user_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid);
GRANT SELECT ON user_portfolio TO admin_role, app_worker, app_user;
