CREATE TRIGGER kyc_documents_check BEFORE INSERT OR UPDATE OR DELETE ON kyc_documents
  FOR EACH ROW EXECUTE FUNCTION check_kyc_document();
CREATE TRIGGER user_keys_forget_files AFTER UPDATE ON user_keys
  FOR EACH ROW WHEN (NEW.wrapped_key IS NULL AND OLD.wrapped_key IS NOT NULL)
  EXECUTE FUNCTION forget_user_files();
-- That a file was compared with its tags again, every week, is no event.
DROP TRIGGER kyc_documents_audit_trigger ON kyc_documents;
CREATE TRIGGER kyc_documents_audit_trigger AFTER INSERT OR DELETE ON kyc_documents
  FOR EACH ROW EXECUTE FUNCTION audit_trigger_function();
CREATE TRIGGER kyc_documents_audit_update_trigger AFTER UPDATE ON kyc_documents
  FOR EACH ROW WHEN (to_jsonb(OLD.*) - 'checked_at' IS DISTINCT FROM to_jsonb(NEW.*) - 'checked_at')
  EXECUTE FUNCTION audit_trigger_function();
