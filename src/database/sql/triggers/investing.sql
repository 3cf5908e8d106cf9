CREATE CONSTRAINT TRIGGER investments_reserve AFTER INSERT ON investments
  DEFERRABLE INITIALLY IMMEDIATE
  FOR EACH ROW WHEN (NEW.status = 'pending') EXECUTE FUNCTION reserve_capacity();

CREATE TRIGGER investments_record_on_insert AFTER INSERT ON investments
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION record_investment_transitions();
CREATE TRIGGER investments_record_on_update AFTER UPDATE ON investments
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT
  EXECUTE FUNCTION record_investment_transitions();
CREATE TRIGGER investments_record_on_delete AFTER DELETE ON investments
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION record_investment_transitions();
CREATE TRIGGER investment_transitions_keep BEFORE UPDATE OR DELETE ON investment_transitions
  FOR EACH ROW EXECUTE FUNCTION keep_investment_transitions();
CREATE TRIGGER investment_transitions_keep_all BEFORE TRUNCATE ON investment_transitions
  FOR EACH STATEMENT EXECUTE FUNCTION keep_investment_transitions();
-- Not to be switched off by session_replication_role.
ALTER TABLE investment_transitions ENABLE ALWAYS TRIGGER investment_transitions_keep;
ALTER TABLE investment_transitions ENABLE ALWAYS TRIGGER investment_transitions_keep_all;

CREATE TRIGGER assets_queue_for_reservations BEFORE UPDATE ON assets
  FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION queue_for_reservations();
CREATE TRIGGER asset_details_keep_capacity AFTER UPDATE ON asset_details
  FOR EACH ROW WHEN (OLD.max_supply IS DISTINCT FROM NEW.max_supply OR OLD.token_price IS DISTINCT FROM NEW.token_price)
  EXECUTE FUNCTION keep_asset_capacity();

CREATE TRIGGER interest_registrations_check BEFORE INSERT OR UPDATE ON interest_registrations
  FOR EACH ROW EXECUTE FUNCTION check_interest();
CREATE TRIGGER interest_registrations_count AFTER INSERT OR UPDATE OR DELETE ON interest_registrations
  FOR EACH ROW EXECUTE FUNCTION keep_interested_count();
