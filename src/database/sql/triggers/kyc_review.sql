CREATE TRIGGER kyc_applications_check BEFORE INSERT OR UPDATE OR DELETE ON kyc_applications
  FOR EACH ROW EXECUTE FUNCTION check_kyc_application();
CREATE TRIGGER kyc_applications_keep BEFORE TRUNCATE ON kyc_applications
  FOR EACH STATEMENT EXECUTE FUNCTION check_kyc_application();
CREATE TRIGGER kyc_applications_keep_tier AFTER UPDATE ON kyc_applications
  FOR EACH ROW WHEN (OLD.status = 'under_review' AND NEW.status = 'verified'
                     OR OLD.status = 'verified' AND NEW.status = 'revoked')
  EXECUTE FUNCTION keep_tier_of_verification();
-- Not to be switched off by session_replication_role.
ALTER TABLE kyc_applications ENABLE ALWAYS TRIGGER kyc_applications_check;
ALTER TABLE kyc_applications ENABLE ALWAYS TRIGGER kyc_applications_keep;

CREATE TRIGGER users_keep_closed_at BEFORE INSERT OR UPDATE ON users
  FOR EACH ROW EXECUTE FUNCTION keep_closed_at();
