-- An applicant writes a draft and hands it in; what became of it, and what reviewers think, is theirs to be told.
GRANT SELECT (created_at, attempt, previous_id, target_tier, personal_data_sealed, rejection_code, rejection_kind,
    expires_at, revoked_at),
  INSERT (target_tier, personal_data_sealed),
  UPDATE (status, target_tier, personal_data_sealed) ON kyc_applications TO app_user;

-- Staff make no applications and write nothing but what a review consists of.
REVOKE INSERT, UPDATE ON kyc_applications FROM admin_role;
GRANT UPDATE (status, claimed_by, claimed_until, rejection_reason, rejection_code, rejection_kind, review_notes,
  expires_at, legal_hold_at, legal_hold_by, legal_hold_reason) ON kyc_applications TO admin_role;

-- Nobody's rows: what the platform asks of everybody.
GRANT SELECT ON kyc_requirements TO app_user, admin_role, app_worker;

GRANT SELECT ON kyc_expiry_warnings TO admin_role;
GRANT SELECT, INSERT, UPDATE (delivered_at) ON kyc_expiry_warnings TO app_worker;
ALTER TABLE kyc_expiry_warnings ENABLE ROW LEVEL SECURITY;
ALTER TABLE kyc_expiry_warnings FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_kyc_expiry_warnings_policy ON kyc_expiry_warnings FOR ALL TO pend_owner
  USING (true) WITH CHECK (true);
CREATE POLICY worker_kyc_expiry_warnings_policy ON kyc_expiry_warnings FOR ALL TO app_worker
  USING (true) WITH CHECK (true);
CREATE POLICY admin_kyc_expiry_warnings_policy ON kyc_expiry_warnings FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
