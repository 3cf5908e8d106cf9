-- SHA-256 of the image behind image_url, so that whoever shows it can tell whether it is still the one that was meant.
ALTER TABLE assets ADD COLUMN image_hash VARCHAR(66)
  CONSTRAINT assets_image_hash_check CHECK (image_hash ~ '^0x[0-9a-f]{64}$');
GRANT SELECT (image_hash) ON assets TO app_public, app_user;
-- Staff make the row; what is in it follows from investments and opening balances.
REVOKE INSERT ON asset_metrics FROM admin_role;
GRANT INSERT (asset_id) ON asset_metrics TO admin_role;
