CREATE TRIGGER admin_users_count_credentials_change BEFORE UPDATE ON admin_users
  FOR EACH ROW WHEN (
    OLD.password_hash IS DISTINCT FROM NEW.password_hash
    OR OLD.role IS DISTINCT FROM NEW.role
    OR OLD.permissions IS DISTINCT FROM NEW.permissions
    OR OLD.is_active IS DISTINCT FROM NEW.is_active
    OR OLD.credentials_version IS DISTINCT FROM NEW.credentials_version
  ) EXECUTE FUNCTION count_credentials_change();
CREATE TRIGGER admin_users_end_sessions AFTER UPDATE ON admin_users
  FOR EACH ROW WHEN (OLD.credentials_version IS DISTINCT FROM NEW.credentials_version)
  EXECUTE FUNCTION end_staff_sessions();
CREATE TRIGGER admin_totp_count_change AFTER INSERT OR UPDATE OR DELETE ON admin_totp
  FOR EACH ROW EXECUTE FUNCTION count_second_factor_change();
CREATE TRIGGER admin_totp_keep_step BEFORE UPDATE ON admin_totp
  FOR EACH ROW EXECUTE FUNCTION keep_totp_step();
-- Whether a session ended, and for whom it is, cannot be taken back.
CREATE TRIGGER admin_sessions_stay_ended BEFORE UPDATE ON admin_sessions
  FOR EACH ROW WHEN (
    OLD.admin_id IS DISTINCT FROM NEW.admin_id OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS NULL)
  ) EXECUTE FUNCTION keep_session_ended();
