CREATE TRIGGER users_check_status BEFORE UPDATE ON users
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION check_user_status();
CREATE TRIGGER users_end_sessions AFTER UPDATE ON users
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status AND NEW.status <> 'active')
  EXECUTE FUNCTION end_user_sessions();
CREATE TRIGGER users_check_tier_insert BEFORE INSERT ON users
  FOR EACH ROW WHEN (NEW.tier >= 4) EXECUTE FUNCTION check_tier_raise();
CREATE TRIGGER users_check_tier_raise BEFORE UPDATE ON users
  FOR EACH ROW WHEN (NEW.tier > OLD.tier) EXECUTE FUNCTION check_tier_raise();

CREATE TRIGGER investments_check_investor_active BEFORE INSERT ON investments
  FOR EACH ROW EXECUTE FUNCTION check_investor_active();

CREATE TRIGGER user_keys_keep_destroyed BEFORE UPDATE OR DELETE ON user_keys
  FOR EACH ROW WHEN (OLD.destroyed_at IS NOT NULL) EXECUTE FUNCTION keep_key_destroyed();
CREATE TRIGGER user_profiles_keep_erased BEFORE UPDATE ON user_profiles
  FOR EACH ROW EXECUTE FUNCTION keep_profile_erased();

CREATE TRIGGER user_notes_keep BEFORE UPDATE OR DELETE ON user_notes
  FOR EACH ROW EXECUTE FUNCTION keep_user_notes();
CREATE TRIGGER user_notes_keep_all BEFORE TRUNCATE ON user_notes
  FOR EACH STATEMENT EXECUTE FUNCTION keep_user_notes();
CREATE TRIGGER erasure_certificates_keep BEFORE UPDATE OR DELETE ON erasure_certificates
  FOR EACH ROW EXECUTE FUNCTION keep_erasure_certificate();
CREATE TRIGGER erasure_certificates_keep_all BEFORE TRUNCATE ON erasure_certificates
  FOR EACH STATEMENT EXECUTE FUNCTION keep_erasure_certificate();
-- Not to be switched off by session_replication_role.
ALTER TABLE user_keys ENABLE ALWAYS TRIGGER user_keys_keep_destroyed;
ALTER TABLE user_notes ENABLE ALWAYS TRIGGER user_notes_keep;
ALTER TABLE user_notes ENABLE ALWAYS TRIGGER user_notes_keep_all;
ALTER TABLE erasure_certificates ENABLE ALWAYS TRIGGER erasure_certificates_keep;
ALTER TABLE erasure_certificates ENABLE ALWAYS TRIGGER erasure_certificates_keep_all;
