-- How somebody stands: none, pending, rejected, expired or verified. A verification that lives outweighs everything;
-- one that ran out stays `expired` while its renewal is under review or was rejected, for it blocks every investment.
-- One that was revoked counts as rejected. Drafts are nobody's business. The clock is the moment's, so that what ran
-- out is expired before the job has marked it. With the caller's rights and policies.
CREATE OR REPLACE FUNCTION kyc_standing(subject UUID) RETURNS TEXT
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE
           WHEN bool_or(k.status = 'verified' AND (k.expires_at IS NULL OR k.expires_at > clock_timestamp()))
             THEN 'verified'
           -- The newest that was ever a verification.
           WHEN (array_agg(k.status ORDER BY k.submitted_at DESC, k.id)
                   FILTER (WHERE k.status IN ('verified', 'expired', 'revoked')))[1] IN ('verified', 'expired')
             THEN 'expired'
           WHEN (array_agg(k.status ORDER BY k.submitted_at DESC, k.id))[1] IN ('pending_review', 'under_review')
             THEN 'pending'
           WHEN count(*) > 0 THEN 'rejected'
           ELSE 'none'
         END
    FROM kyc_applications k
   WHERE k.user_id = subject AND k.status <> 'draft'
$$;
REVOKE EXECUTE ON FUNCTION kyc_standing(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kyc_standing(UUID) TO app_user, admin_role, app_worker;
