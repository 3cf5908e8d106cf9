-- The figures of the staff's first page: of the time from `since` until `until`, and of as long before. What stands
-- (totals, work that waits) is compared with how it stood at `since`. `change` is per cent, null where nothing was.
-- Runs with the caller's rights and policies.
CREATE FUNCTION dashboard_counters(since TIMESTAMPTZ, until TIMESTAMPTZ)
RETURNS TABLE (counter TEXT, part TEXT, value NUMERIC, previous NUMERIC, change NUMERIC)
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  WITH invested AS MATERIALIZED (
    SELECT i.currency, i.status, i.invested_at >= since AS is_new, count(*) AS n, sum(i.amount) AS amount
      FROM investments i
     WHERE i.invested_at >= since - (until - since) AND i.invested_at < until
     GROUP BY 1, 2, 3
  ), stood AS (
    -- The audit log knows how an asset stood before the first change since; an asset without one stands as it did.
    SELECT DISTINCT ON (l.resource_id) l.resource_id, l.old_values ->> 'status' AS status
      FROM admin_logs l
     WHERE l.resource_type = 'assets' AND l.action = 'UPDATE' AND l.created_at >= since
     ORDER BY l.resource_id, l.seq
  ), asset AS MATERIALIZED (
    SELECT a.status, CASE WHEN a.created_at < since THEN coalesce(s.status, a.status) END AS before
      FROM assets a LEFT JOIN stood s ON s.resource_id = a.id::text
     WHERE a.created_at < until
  ), counted (counter, part, value, previous) AS (
    SELECT 'users.total', NULL::text, count(*)::numeric, (count(*) FILTER (WHERE u.created_at < since))::numeric
      FROM users u WHERE u.created_at < until
    UNION ALL
    SELECT 'users.new', NULL, count(*) FILTER (WHERE u.created_at >= since), count(*) FILTER (WHERE u.created_at < since)
      FROM users u WHERE u.created_at >= since - (until - since) AND u.created_at < until
    UNION ALL
    SELECT 'investments.made', NULL, coalesce(sum(n) FILTER (WHERE is_new), 0), coalesce(sum(n) FILTER (WHERE NOT is_new), 0)
      FROM invested
    UNION ALL
    SELECT 'investments.confirmed', currency,
           coalesce(sum(n) FILTER (WHERE is_new), 0), coalesce(sum(n) FILTER (WHERE NOT is_new), 0)
      FROM invested WHERE status = 'confirmed' GROUP BY currency
    UNION ALL
    SELECT 'investments.invested', currency,
           coalesce(sum(amount) FILTER (WHERE is_new), 0), coalesce(sum(amount) FILTER (WHERE NOT is_new), 0)
      FROM invested WHERE status = 'confirmed' GROUP BY currency
    UNION ALL
    SELECT 'assets.total', NULL, count(*), count(before) FROM asset
    UNION ALL
    SELECT 'assets.status', known.status, count(*) FILTER (WHERE asset.status = known.status),
           count(*) FILTER (WHERE asset.before = known.status)
      FROM unnest('{draft,active,paused,closed}'::text[]) AS known (status)
      LEFT JOIN asset ON known.status IN (asset.status, asset.before)
     GROUP BY known.status
    UNION ALL
    SELECT 'pending.kyc', NULL, count(*) FILTER (WHERE k.status IN ('pending_review', 'under_review')),
           count(*) FILTER (WHERE k.submitted_at < since
                              AND (k.status IN ('pending_review', 'under_review') OR k.reviewed_at >= since))
      FROM kyc_applications k
     WHERE k.status IN ('pending_review', 'under_review') OR k.reviewed_at >= since
    UNION ALL
    SELECT 'pending.approvals', NULL, count(*) FILTER (WHERE p.status = 'pending' AND p.expires_at > until),
           count(*) FILTER (WHERE p.created_at < since AND p.expires_at > since
                              AND (p.decided_at IS NULL OR p.decided_at >= since))
      FROM approvals p
    UNION ALL
    SELECT 'pending.quarantine', NULL, count(*) FILTER (WHERE q.resolved_at IS NULL),
           count(*) FILTER (WHERE q.created_at < since AND (q.resolved_at IS NULL OR q.resolved_at >= since))
      FROM import_quarantine q
  )
  SELECT c.counter, c.part, c.value, c.previous, round((c.value - c.previous) * 100 / nullif(c.previous, 0), 1)
    FROM counted c ORDER BY c.counter, c.part
$$;
REVOKE EXECUTE ON FUNCTION dashboard_counters(TIMESTAMPTZ, TIMESTAMPTZ) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION dashboard_counters(TIMESTAMPTZ, TIMESTAMPTZ) TO admin_role;
