-- What a role may touch at all; which rows of it, row_level_security.sql says. Nothing is granted to PUBLIC,
-- nothing to a login: each login takes one of these roles inside a transaction.
GRANT USAGE ON SCHEMA public TO app_public, app_user, admin_role, app_worker;

-- Staff. No DELETE on people, money or papers: rows are closed, not removed. admin_logs only grows.
GRANT SELECT, INSERT, UPDATE ON admin_users, admin_sessions, users, user_profiles, user_keys,
  assets, asset_details, investments, kyc_applications, kyc_documents TO admin_role;
GRANT SELECT ON asset_metrics, user_analytics, system_metrics TO admin_role;
GRANT INSERT ON asset_metrics TO admin_role;
-- When it happened and under which number, the database says.
GRANT SELECT, INSERT (admin_id, actor_type, actor_id, action, resource_type, resource_id, old_values, new_values,
  ip_address, user_agent, request_id) ON admin_logs TO admin_role;
-- A draft may go; its details and metrics with it.
GRANT DELETE ON assets, admin_sessions TO admin_role;
GRANT SELECT ON blockchain_blocks, blockchain_transactions, blockchain_logs, blockchain_participants,
  blockchain_token_transfers, blockchain_token_balances, blockchain_contracts, blockchain_rollups,
  blockchain_cursors TO admin_role;

-- Jobs, indexer and importer.
GRANT SELECT, INSERT, UPDATE, DELETE ON users, user_profiles, user_keys, assets, asset_details, asset_metrics,
  investments, kyc_applications, kyc_documents, user_analytics, system_metrics, admin_sessions,
  blockchain_blocks, blockchain_transactions, blockchain_logs, blockchain_participants,
  blockchain_token_transfers, blockchain_token_balances, blockchain_contracts, blockchain_rollups,
  blockchain_cursors TO app_worker;
GRANT SELECT, INSERT, UPDATE ON admin_users TO app_worker;
GRANT SELECT, INSERT ON admin_logs, secret_canary TO app_worker;
-- A process without the owner's login must see that the schema is its own.
GRANT SELECT ON schema_migrations TO app_worker;

-- One investor.
GRANT SELECT ON users TO app_user;
GRANT SELECT ON user_profiles TO app_user;
GRANT UPDATE (preferences) ON user_profiles TO app_user;
GRANT SELECT ON user_keys TO app_user;
GRANT SELECT, INSERT ON user_analytics TO app_user;
-- What is paid is the investor's word; whether, when and by which transaction is not.
GRANT SELECT (id, user_id, asset_id, amount, currency, transaction_hash, log_index, block_number, status,
  failure_reason, eligibility, reservation_expires_at, invested_at, confirmed_at, version),
  INSERT (user_id, asset_id, amount, currency) ON investments TO app_user;
-- Not review_notes, verified_by or metadata: what reviewers write among themselves stays among them.
GRANT SELECT (id, user_id, status, submitted_at, reviewed_at, rejection_reason, version),
  INSERT (id, user_id) ON kyc_applications TO app_user;
GRANT SELECT (id, application_id, document_type, original_filename, stored_filename, file_path, file_size,
  mime_type, file_hash, uploaded_at),
  INSERT (id, application_id, document_type, original_filename, stored_filename, file_path, file_size,
  mime_type, file_hash) ON kyc_documents TO app_user;

-- The public explorer and, the same columns, the investor: nothing personal, not even by raw SQL.
GRANT SELECT (id, contract_address, slug, type, title, description, category, location, image_url, status,
  version, created_at, updated_at, search_vector) ON assets TO app_public, app_user;
GRANT SELECT (asset_id, currency, token_symbol, token_price, max_supply, expected_roi, expected_roi_max,
  lockup_period, minimum_investment, soft_cap, deadline, jurisdiction, spv_name, custody_type,
  min_tier_required, legal_documents, agreement_url, agreement_hash) ON asset_details TO app_public, app_user;
GRANT SELECT (asset_id, total_invested, investor_count, interested_count, last_updated)
  ON asset_metrics TO app_public, app_user;
GRANT SELECT ON blockchain_blocks, blockchain_contracts, blockchain_token_transfers, blockchain_token_balances,
  blockchain_participants, blockchain_rollups, blockchain_cursors TO app_public, app_user;
-- Without metadata: what the legacy store knew of a transaction stays inside.
GRANT SELECT (id, hash, block_number, block_hash, transaction_index, from_address, to_address, value, value_wei,
  gas_used, gas_price, transaction_type, status, timestamp) ON blockchain_transactions TO app_public, app_user;
-- Without topics, data and arguments: some contracts log identity hashes, phones and contacts in clear.
GRANT SELECT (transaction_hash, log_index, block_number, address, event_name)
  ON blockchain_logs TO app_public, app_user;
