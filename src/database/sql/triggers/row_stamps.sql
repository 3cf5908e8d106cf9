-- Logging in is no edit: an ETag in somebody's form must not go stale by it.
CREATE TRIGGER admin_users_set_updated_at BEFORE UPDATE ON admin_users
  FOR EACH ROW WHEN (OLD.last_login_at IS NOT DISTINCT FROM NEW.last_login_at AND OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER users_set_updated_at BEFORE UPDATE ON users
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION set_updated_at();
-- A generated column is not computed yet when a BEFORE trigger runs, so NEW.* would always look changed.
CREATE TRIGGER assets_set_updated_at BEFORE UPDATE ON assets
  FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TRIGGER admin_users_bump_version BEFORE UPDATE ON admin_users
  FOR EACH ROW WHEN (OLD.last_login_at IS NOT DISTINCT FROM NEW.last_login_at AND OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bump_version();
CREATE TRIGGER users_bump_version BEFORE UPDATE ON users
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bump_version();
CREATE TRIGGER assets_bump_version BEFORE UPDATE ON assets
  FOR EACH ROW EXECUTE FUNCTION bump_version();
CREATE TRIGGER investments_bump_version BEFORE UPDATE ON investments
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bump_version();
CREATE TRIGGER kyc_applications_bump_version BEFORE UPDATE ON kyc_applications
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bump_version();

CREATE TRIGGER assets_set_slug BEFORE INSERT ON assets
  FOR EACH ROW EXECUTE FUNCTION set_asset_slug();
CREATE TRIGGER investments_check_edge BEFORE INSERT OR UPDATE ON investments
  FOR EACH ROW EXECUTE FUNCTION check_investment_edge();
