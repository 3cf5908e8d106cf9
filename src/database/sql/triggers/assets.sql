CREATE TRIGGER assets_check_edge BEFORE INSERT OR UPDATE ON assets
  FOR EACH ROW EXECUTE FUNCTION check_asset_edge();
CREATE TRIGGER asset_details_check_terms BEFORE INSERT OR UPDATE ON asset_details
  FOR EACH ROW EXECUTE FUNCTION check_asset_terms();
CREATE TRIGGER asset_details_touch_asset_on_insert AFTER INSERT ON asset_details
  FOR EACH ROW EXECUTE FUNCTION touch_asset();
CREATE TRIGGER asset_details_touch_asset AFTER UPDATE ON asset_details
  FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION touch_asset();

CREATE TRIGGER investments_keep_metrics_on_insert AFTER INSERT ON investments
  REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_asset_metrics();
CREATE TRIGGER investments_keep_metrics_on_update AFTER UPDATE ON investments
  REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_asset_metrics();
CREATE TRIGGER investments_keep_metrics_on_delete AFTER DELETE ON investments
  REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION keep_asset_metrics();

CREATE TRIGGER asset_metrics_derive_totals BEFORE INSERT OR UPDATE ON asset_metrics
  FOR EACH ROW EXECUTE FUNCTION derive_asset_totals();
CREATE TRIGGER asset_metrics_recount AFTER INSERT ON asset_metrics
  FOR EACH ROW EXECUTE FUNCTION recount_new_terms();
CREATE TRIGGER asset_details_recount_on_insert AFTER INSERT ON asset_details
  FOR EACH ROW EXECUTE FUNCTION recount_new_terms();
CREATE TRIGGER asset_details_recount AFTER UPDATE ON asset_details
  FOR EACH ROW WHEN (OLD.currency IS DISTINCT FROM NEW.currency) EXECUTE FUNCTION recount_new_terms();
