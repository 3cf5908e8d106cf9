CREATE TRIGGER kyc_documents_check BEFORE INSERT OR UPDATE OR DELETE ON kyc_documents
  FOR EACH ROW EXECUTE FUNCTION check_kyc_document();
CREATE TRIGGER user_keys_forget_files AFTER UPDATE ON user_keys
  FOR EACH ROW WHEN (NEW.wrapped_key IS NULL AND OLD.wrapped_key IS NOT NULL)
  EXECUTE FUNCTION forget_user_files();
