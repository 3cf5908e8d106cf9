-- An investor invests by invest() and its like alone, which run as the owner and say no where the rules do; staff change
-- no more than what an approval is for.
REVOKE INSERT ON investments FROM app_user;
REVOKE INSERT (user_id, asset_id, amount, currency) ON investments FROM app_user;
REVOKE INSERT, UPDATE ON investments FROM admin_role;
GRANT UPDATE (status, payment_reference, refunded_amount) ON investments TO admin_role;
GRANT SELECT (tokens, contract_address, agreement_hash, payment_reference, refunded_at, refunded_amount,
  amount_units) ON investments TO app_user;

GRANT SELECT ON investment_transitions TO app_user, admin_role, app_worker;
GRANT SELECT ON investment_payments, reconciliation_runs, reconciliation_differences TO admin_role;
GRANT SELECT, INSERT, UPDATE, DELETE ON investment_payments, interest_registrations TO app_worker;
GRANT SELECT, INSERT, DELETE ON reconciliation_runs, reconciliation_differences TO app_worker;
GRANT SELECT, INSERT (user_id, asset_id, intent, contact_sealed), UPDATE (intent, contact_sealed, withdrawn_at)
  ON interest_registrations TO app_user;
GRANT SELECT ON interest_registrations TO admin_role;
GRANT SELECT (reserved, capacity) ON asset_metrics TO app_public, app_user;

DO $policies$
DECLARE
  logged_in CONSTANT TEXT := $$(SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL$$;
  oneself CONSTANT TEXT := $$(SELECT nullif(current_setting('app.current_user_id', true), '')::uuid)$$;
  t RECORD;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('investment_transitions', 'SELECT'),
    ('interest_registrations', 'ALL'),
    ('investment_payments', NULL),
    ('reconciliation_runs', NULL),
    ('reconciliation_differences', NULL)
  ) AS common (name, investor)
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t.name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t.name);
    EXECUTE format('CREATE POLICY owner_%1$s_policy ON %1$I FOR ALL TO pend_owner USING (true) WITH CHECK (true)', t.name);
    EXECUTE format('CREATE POLICY worker_%1$s_policy ON %1$I FOR ALL TO app_worker USING (true) WITH CHECK (true)', t.name);
    EXECUTE format('CREATE POLICY admin_%1$s_policy ON %1$I FOR SELECT TO admin_role USING (%2$s)', t.name, logged_in);
    IF t.investor IS NOT NULL THEN
      EXECUTE format('CREATE POLICY user_%1$s_policy ON %1$I FOR %2$s TO app_user USING (user_id = %3$s)',
                     t.name, t.investor, oneself)
        || CASE WHEN t.investor = 'ALL' THEN format(' WITH CHECK (user_id = %s)', oneself) ELSE '' END;
    END IF;
  END LOOP;
END
$policies$;
