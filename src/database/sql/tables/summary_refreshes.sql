-- How old a materialised view is. The row is written in the transaction that refreshes the view.
CREATE TABLE summary_refreshes (
  view_name VARCHAR(63) CONSTRAINT summary_refreshes_pkey PRIMARY KEY
    CONSTRAINT summary_refreshes_view_name_check
    CHECK (view_name IN ('asset_performance_summary', 'user_portfolio_summary')),
  -- What was committed by then is in the view.
  refreshed_at TIMESTAMPTZ NOT NULL,
  row_count BIGINT NOT NULL CONSTRAINT summary_refreshes_row_count_check CHECK (row_count >= 0)
);
GRANT SELECT ON summary_refreshes TO admin_role, app_worker;
