CREATE TRIGGER admin_users_check_account_change BEFORE INSERT OR UPDATE ON admin_users
  FOR EACH ROW EXECUTE FUNCTION check_account_change();
