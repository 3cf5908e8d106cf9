-- What an application still lacks for its tier, as names of requirements. Empty: nothing. With the caller's rights.
CREATE OR REPLACE FUNCTION missing_kyc_documents(application UUID) RETURNS TEXT[]
LANGUAGE sql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(r.name::text ORDER BY r.name), '{}')
    FROM kyc_applications a JOIN kyc_requirements r ON r.target_tier = a.target_tier
   WHERE a.id = application
     AND NOT EXISTS (SELECT FROM kyc_documents d
                      WHERE d.application_id = a.id AND d.document_type = ANY (r.document_types)
                        AND d.state NOT IN ('infected', 'tampered'))
$$;
REVOKE EXECUTE ON FUNCTION missing_kyc_documents(UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION missing_kyc_documents(UUID) TO app_user, admin_role, app_worker;
