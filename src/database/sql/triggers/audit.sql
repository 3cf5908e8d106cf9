CREATE TRIGGER users_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON users
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
CREATE TRIGGER user_profiles_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON user_profiles
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function('user_id');
CREATE TRIGGER user_keys_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON user_keys
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function('user_id');
CREATE TRIGGER admin_users_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON admin_users
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
CREATE TRIGGER assets_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON assets
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
CREATE TRIGGER asset_details_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON asset_details
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function('asset_id');
CREATE TRIGGER investments_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON investments
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
CREATE TRIGGER kyc_applications_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON kyc_applications
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
CREATE TRIGGER kyc_documents_audit_trigger AFTER INSERT OR UPDATE OR DELETE ON kyc_documents
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
