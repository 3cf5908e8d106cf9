-- How somebody stands with their verification: none, pending, rejected, expired or verified. The newest application
-- says so.
CREATE OR REPLACE FUNCTION kyc_standing(subject UUID) RETURNS TEXT
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  newest TEXT;
BEGIN
  SELECT k.status INTO newest FROM kyc_applications k
   WHERE k.user_id = subject ORDER BY k.submitted_at DESC, k.id DESC LIMIT 1;
  RETURN CASE newest WHEN 'verified' THEN 'verified' WHEN 'rejected' THEN 'rejected'
                     WHEN 'pending_review' THEN 'pending' WHEN 'under_review' THEN 'pending' ELSE 'none' END;
END
$$;
REVOKE EXECUTE ON FUNCTION kyc_standing(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kyc_standing(UUID) TO admin_role, app_worker;
