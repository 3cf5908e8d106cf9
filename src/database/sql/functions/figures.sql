-- What each source row stands for. These functions are the definition of every figure: triggers, the first fill and the
-- tests that compare with a scan all ask them. They set no search path, for the planner takes only such a function into
-- the query that calls it; whoever calls them has a pinned one.

-- Seconds, rounded to steps of a tenth: a distribution then needs few parts, and its percentiles are those of the exact
-- times, rounded the same way.
CREATE FUNCTION duration_step(duration INTERVAL) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
  SELECT round(exp(round(ln(greatest(extract(epoch FROM duration), 1)::float8) / ln(1.1::float8)) * ln(1.1::float8)))::bigint::text
$$;

CREATE FUNCTION user_figures(created_at TIMESTAMPTZ, status TEXT, tier INTEGER, closed_at TIMESTAMPTZ, updated_at TIMESTAMPTZ)
RETURNS TABLE (metric TEXT, part TEXT, at TIMESTAMPTZ, number INTEGER, amount NUMERIC) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.metric, f.part, f.at, 1, 0::numeric
    FROM (VALUES
      ('users.new', '', created_at, true),
      -- Closed before anybody wrote down when: the last change is the nearest that is known.
      ('users.closed', '', coalesce(closed_at, updated_at), status = 'closed'),
      ('users.standing', status || ' ' || tier, created_at, true)
    ) f (metric, part, at, counts)
   WHERE f.counts
$$;

CREATE FUNCTION investment_figures(
  asset_id UUID, currency TEXT, status TEXT, amount NUMERIC, invested_at TIMESTAMPTZ, confirmed_at TIMESTAMPTZ,
  refunded_at TIMESTAMPTZ, refunded_amount NUMERIC)
RETURNS TABLE (metric TEXT, part TEXT, at TIMESTAMPTZ, number INTEGER, amount NUMERIC) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.metric, f.part, f.at, f.number, f.amount
    FROM (VALUES
      -- By the time it was made, under what has become of it since.
      ('investments.made', currency || ' ' || status, invested_at, 1, amount, true),
      -- What was refunded had been confirmed before.
      ('investments.confirmed', currency, coalesce(confirmed_at, invested_at), 1, amount, status IN ('confirmed', 'refunded')),
      ('investments.refunded', currency, coalesce(refunded_at, confirmed_at, invested_at), 1,
       coalesce(refunded_amount, amount), status = 'refunded'),
      ('investments.confirm_time', duration_step(confirmed_at - invested_at), confirmed_at, 1, 0,
       confirmed_at IS NOT NULL AND status IN ('confirmed', 'refunded')),
      ('assets.raised', currency || ' ' || asset_id, coalesce(confirmed_at, invested_at), 1, amount,
       status IN ('confirmed', 'refunded')),
      ('assets.raised', currency || ' ' || asset_id, coalesce(refunded_at, confirmed_at, invested_at), -1,
       -coalesce(refunded_amount, amount), status = 'refunded')
    ) f (metric, part, at, number, amount, counts)
   WHERE f.counts
$$;

CREATE FUNCTION application_figures(
  status TEXT, submitted_at TIMESTAMPTZ, reviewed_at TIMESTAMPTZ, verified_by UUID, expires_at TIMESTAMPTZ,
  revoked_at TIMESTAMPTZ)
RETURNS TABLE (metric TEXT, part TEXT, at TIMESTAMPTZ, number INTEGER, amount NUMERIC) LANGUAGE sql IMMUTABLE AS $$
  SELECT f.metric, f.part, f.at, 1, 0::numeric
    FROM (VALUES
      ('kyc.submitted', '', submitted_at, status <> 'draft'),
      -- What has ended since was verified all the same.
      ('kyc.decided', CASE WHEN status = 'rejected' THEN 'rejected' ELSE 'verified' END,
       coalesce(reviewed_at, submitted_at), status IN ('verified', 'rejected', 'expired', 'revoked')),
      ('kyc.decision_time', duration_step(reviewed_at - submitted_at), reviewed_at,
       reviewed_at IS NOT NULL AND status IN ('verified', 'rejected', 'expired', 'revoked')),
      ('kyc.reviewed_by', CASE WHEN status = 'rejected' THEN 'rejected ' ELSE 'verified ' END || verified_by, reviewed_at,
       verified_by IS NOT NULL AND reviewed_at IS NOT NULL AND status IN ('verified', 'rejected', 'expired', 'revoked')),
      ('kyc.expired', '', expires_at, status = 'expired' AND expires_at IS NOT NULL),
      ('kyc.revoked', '', revoked_at, status = 'revoked' AND revoked_at IS NOT NULL),
      ('kyc.standing', status, submitted_at, status <> 'draft')
    ) f (metric, part, at, counts)
   WHERE f.counts
$$;

-- How finely a metric is kept. What stands has no time; an asset's money is read in whole months and days, with quarters at
-- both ends.
CREATE FUNCTION figure_sizes(metric TEXT) RETURNS TEXT[] LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE
    WHEN metric LIKE '%.standing' THEN '{all}'::text[]
    WHEN metric = 'assets.raised' THEN '{quarter,day,month,all}'::text[]
    ELSE '{quarter,hour,day,all}'::text[]
  END
$$;

CREATE FUNCTION figure_bucket(size TEXT, quarter TIMESTAMPTZ) RETURNS TIMESTAMPTZ LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE size
    WHEN 'quarter' THEN quarter
    WHEN 'all' THEN '-infinity'::timestamptz
    ELSE date_trunc(size, quarter AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
  END
$$;

-- What the rows of a statement no longer stand for, and what they stand for now, netted: a statement that changes nothing
-- that counts writes nothing.
CREATE FUNCTION record_user_figures() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSE
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
        UNION ALL
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL user_figures(r.created_at, r.status, r.tier, r.closed_at, r.updated_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
    -- An import brings how people stand, not how they got there.
    IF coalesce(current_setting('app.import_batch', true), '') = '' THEN
      INSERT INTO figure_changes (metric, part, bucket, number, amount)
      SELECT 'users.tier', o.tier || ' ' || n.tier, date_bin('15 minutes', now(), '2000-01-01Z'), count(*), 0
        FROM old_rows o JOIN new_rows n ON n.id = o.id
       WHERE n.tier <> o.tier
       GROUP BY 2;
    END IF;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION record_user_figures() FROM PUBLIC;

CREATE FUNCTION record_investment_figures() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSE
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
        UNION ALL
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL investment_figures(r.asset_id, r.currency, r.status, r.amount, r.invested_at, r.confirmed_at,
                                            r.refunded_at, r.refunded_amount) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION record_investment_figures() FROM PUBLIC;

CREATE FUNCTION record_application_figures() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  ELSE
    INSERT INTO figure_changes (metric, part, bucket, number, amount)
    SELECT c.metric, c.part, date_bin('15 minutes', c.at, '2000-01-01Z'), sum(c.number), sum(c.amount)
      FROM (
        SELECT f.metric, f.part, f.at, -f.number AS number, -f.amount AS amount
          FROM old_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
        UNION ALL
        SELECT f.metric, f.part, f.at, f.number AS number, f.amount AS amount
          FROM new_rows r CROSS JOIN LATERAL application_figures(r.status, r.submitted_at, r.reviewed_at, r.verified_by, r.expires_at,
                                             r.revoked_at) f
      ) c
     GROUP BY 1, 2, 3 HAVING sum(c.number) <> 0 OR sum(c.amount) <> 0;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION record_application_figures() FROM PUBLIC;

-- Adds changes up. One at a time; what is not committed yet is not seen and waits for the next run.
-- Returns how many there were.
CREATE FUNCTION fold_figures(most INTEGER) RETURNS INTEGER
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  folded INTEGER;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('fold_figures'));
  WITH taken AS (
    DELETE FROM figure_changes c
     WHERE c.id IN (SELECT id FROM figure_changes ORDER BY id LIMIT most)
    RETURNING c.metric, c.part, c.bucket, c.number, c.amount
  ), added AS (
    INSERT INTO figure_rollups AS r (metric, bucket_size, bucket, part, number, amount)
    SELECT t.metric, s.size, figure_bucket(s.size, t.bucket), t.part, sum(t.number), sum(t.amount)
      FROM taken t CROSS JOIN LATERAL unnest(figure_sizes(t.metric)) AS s (size)
     GROUP BY 1, 2, 3, 4
    ON CONFLICT (metric, bucket_size, bucket, part)
    DO UPDATE SET number = r.number + excluded.number, amount = r.amount + excluded.amount
  ) SELECT count(*) INTO folded FROM taken;
  RETURN folded;
END
$$;
REVOKE EXECUTE ON FUNCTION fold_figures(INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION fold_figures(INTEGER) TO app_worker;

-- Every figure anew, by a scan, while nobody writes. For the first fill, and for rows that came past the triggers.
CREATE FUNCTION rebuild_figures() RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  LOCK TABLE users, investments, kyc_applications IN SHARE ROW EXCLUSIVE MODE;
  PERFORM pg_advisory_xact_lock(hashtext('fold_figures'));
  DELETE FROM figure_changes;
  DELETE FROM figure_rollups;
  WITH scanned AS MATERIALIZED (
  SELECT f.metric, f.part, date_bin('15 minutes', f.at, '2000-01-01Z') AS bucket, sum(f.number) AS number, sum(f.amount) AS amount
    FROM (
      SELECT f.* FROM users u
       CROSS JOIN LATERAL user_figures(u.created_at, u.status, u.tier, u.closed_at, u.updated_at) f
      UNION ALL
      -- The audit log knows the steps that were made before the triggers, and those after.
      SELECT 'users.tier', (l.old_values ->> 'tier') || ' ' || (l.new_values ->> 'tier'), l.created_at, 1, 0
        FROM admin_logs l
       WHERE l.resource_type = 'users' AND l.action = 'UPDATE' AND l.old_values ->> 'tier' <> l.new_values ->> 'tier'
      UNION ALL
      SELECT f.* FROM investments i
       CROSS JOIN LATERAL investment_figures(i.asset_id, i.currency, i.status, i.amount, i.invested_at, i.confirmed_at,
                                             i.refunded_at, i.refunded_amount) f
      UNION ALL
      SELECT f.* FROM kyc_applications k
       CROSS JOIN LATERAL application_figures(k.status, k.submitted_at, k.reviewed_at, k.verified_by, k.expires_at,
                                              k.revoked_at) f
    ) f
   GROUP BY 1, 2, 3
  )
  INSERT INTO figure_rollups (metric, bucket_size, bucket, part, number, amount)
  SELECT c.metric, s.size, figure_bucket(s.size, c.bucket), c.part, sum(c.number), sum(c.amount)
    FROM scanned c CROSS JOIN LATERAL unnest(figure_sizes(c.metric)) AS s (size)
   GROUP BY 1, 2, 3, 4
   -- Neighbours in time are neighbours on the disk.
   ORDER BY 1, 2, 3, 4;
END
$$;
REVOKE EXECUTE ON FUNCTION rebuild_figures() FROM PUBLIC;
