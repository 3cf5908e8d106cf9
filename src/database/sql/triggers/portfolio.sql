CREATE TRIGGER asset_details_record_price AFTER INSERT ON asset_details
  FOR EACH ROW EXECUTE FUNCTION record_terms_price();
CREATE TRIGGER asset_details_record_new_price AFTER UPDATE ON asset_details
  FOR EACH ROW WHEN ((OLD.token_price, OLD.currency) IS DISTINCT FROM (NEW.token_price, NEW.currency))
  EXECUTE FUNCTION record_terms_price();
CREATE TRIGGER assets_record_price AFTER UPDATE ON assets
  FOR EACH ROW WHEN (OLD.contract_address IS DISTINCT FROM NEW.contract_address OR OLD.status IS DISTINCT FROM NEW.status)
  EXECUTE FUNCTION record_opened_asset_price();

-- What there was before anybody wrote prices down.
INSERT INTO asset_prices (asset_id, price, currency, at, source)
SELECT a.id, d.token_price, d.currency, a.created_at, 'terms'
  FROM assets a JOIN asset_details d ON d.asset_id = a.id
 WHERE a.status <> 'draft' AND d.token_price IS NOT NULL;
SELECT record_chain_prices(id) FROM assets;
