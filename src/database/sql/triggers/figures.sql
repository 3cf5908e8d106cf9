-- Statement triggers: a bulk write is netted once. The trigger is made before the first fill, and keeps writers away
-- until both are committed.
CREATE TRIGGER users_record_figures_on_insert AFTER INSERT ON users REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_user_figures();
CREATE TRIGGER users_record_figures_on_update AFTER UPDATE ON users REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_user_figures();
CREATE TRIGGER users_record_figures_on_delete AFTER DELETE ON users REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_user_figures();
CREATE TRIGGER investments_record_figures_on_insert AFTER INSERT ON investments REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_investment_figures();
CREATE TRIGGER investments_record_figures_on_update AFTER UPDATE ON investments REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_investment_figures();
CREATE TRIGGER investments_record_figures_on_delete AFTER DELETE ON investments REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_investment_figures();
CREATE TRIGGER kyc_applications_record_figures_on_insert AFTER INSERT ON kyc_applications REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_application_figures();
CREATE TRIGGER kyc_applications_record_figures_on_update AFTER UPDATE ON kyc_applications REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_application_figures();
CREATE TRIGGER kyc_applications_record_figures_on_delete AFTER DELETE ON kyc_applications REFERENCING OLD TABLE AS old_rows
  FOR EACH STATEMENT EXECUTE FUNCTION record_application_figures();
