-- Takes back what investing.sql and policies/investing.sql changed of what was there before.
DROP INDEX idx_investments_reserved, idx_investments_open_payment, idx_investments_open_user, idx_investments_status,
  idx_investments_invested_at, idx_investments_user_id, idx_investments_asset_id, idx_investments_amount,
  idx_investments_confirmed_at, idx_investments_payment_reference;
ALTER TABLE investments
  DROP CONSTRAINT investments_refunded_check,
  DROP COLUMN tokens, DROP COLUMN contract_address, DROP COLUMN agreement_hash, DROP COLUMN payment_reference,
  DROP COLUMN amount_units, DROP COLUMN refunded_at, DROP COLUMN refunded_amount;
CREATE INDEX idx_investments_user_id ON investments (user_id);
CREATE INDEX idx_investments_asset_id ON investments (asset_id);
CREATE INDEX idx_investments_status ON investments (status);
CREATE INDEX idx_investments_invested_at ON investments (invested_at);

REVOKE UPDATE (status) ON investments FROM admin_role;
GRANT INSERT, UPDATE ON investments TO admin_role;
GRANT INSERT (user_id, asset_id, amount, currency) ON investments TO app_user;

ALTER TABLE approvals DROP CONSTRAINT approvals_kind_check;
ALTER TABLE approvals ADD CONSTRAINT approvals_kind_check
  CHECK (kind IN ('refund', 'role_grant', 'tier_raise', 'verification_revoke', 'personal_data_export'));
