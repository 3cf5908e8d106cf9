-- Takes back what the migration of the review made. What the design has no word for becomes the nearest that it has.
DROP TRIGGER kyc_applications_check ON kyc_applications;
DROP TRIGGER kyc_applications_keep_tier ON kyc_applications;
DROP TRIGGER kyc_applications_keep ON kyc_applications;
DROP TRIGGER users_keep_closed_at ON users;
DROP FUNCTION check_kyc_application(), keep_tier_of_verification(), keep_closed_at(),
  check_kyc_claim(kyc_applications, UUID, UUID), check_kyc_own_case(UUID, UUID), erase_retired_user(UUID, TEXT),
  find_retired_users(), destroy_personal_data(UUID, TEXT, UUID),
  missing_kyc_documents(UUID);
DROP TABLE kyc_expiry_warnings, kyc_requirements;

REVOKE EXECUTE ON FUNCTION kyc_standing(UUID) FROM app_user;
REVOKE UPDATE ON kyc_applications FROM admin_role;
GRANT INSERT, UPDATE ON kyc_applications TO admin_role;
REVOKE UPDATE (status) ON kyc_applications FROM app_user;

DROP INDEX idx_kyc_applications_open;
ALTER TABLE kyc_applications
  DROP CONSTRAINT kyc_applications_status_check,
  DROP CONSTRAINT kyc_applications_submitted_check,
  DROP CONSTRAINT kyc_applications_claim_check,
  DROP CONSTRAINT kyc_applications_rejection_check,
  DROP CONSTRAINT kyc_applications_expiry_check,
  DROP CONSTRAINT kyc_applications_revoked_check,
  DROP CONSTRAINT kyc_applications_legal_hold_check;
UPDATE kyc_applications
   SET status = CASE status WHEN 'draft' THEN 'pending_review' WHEN 'expired' THEN 'verified' WHEN 'revoked' THEN 'rejected' END,
       submitted_at = coalesce(submitted_at, created_at)
 WHERE status IN ('draft', 'expired', 'revoked');
ALTER TABLE kyc_applications
  ADD CONSTRAINT kyc_applications_status_check
    CHECK (status IN ('pending_review', 'under_review', 'verified', 'rejected')),
  ALTER COLUMN submitted_at SET NOT NULL,
  DROP COLUMN created_at,
  DROP COLUMN attempt,
  DROP COLUMN previous_id,
  DROP COLUMN target_tier,
  DROP COLUMN personal_data_sealed,
  DROP COLUMN claimed_by,
  DROP COLUMN claimed_until,
  DROP COLUMN rejection_code,
  DROP COLUMN rejection_kind,
  DROP COLUMN expires_at,
  DROP COLUMN revoked_at,
  DROP COLUMN legal_hold_at,
  DROP COLUMN legal_hold_by,
  DROP COLUMN legal_hold_reason;

ALTER TABLE users DROP COLUMN closed_at;
-- What was erased by time was erased by nobody whom the column could name.
UPDATE erasure_certificates SET erased_by = (SELECT id FROM admin_users ORDER BY created_at, id LIMIT 1)
 WHERE erased_by IS NULL;
ALTER TABLE erasure_certificates ALTER COLUMN erased_by SET NOT NULL;
