-- Who proposes and who decides is who is logged in; numbers, hashes and times are the database's.
GRANT SELECT, INSERT (kind, resource_type, resource_id, payload, reason, proposed_by),
  UPDATE (status, decided_by, decision_reason) ON approvals TO admin_role;
GRANT SELECT, UPDATE (status) ON approvals TO app_worker;

ALTER TABLE approvals ENABLE ROW LEVEL SECURITY;
ALTER TABLE approvals FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_approvals_policy ON approvals FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY admin_approvals_read_policy ON approvals FOR SELECT TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL);
CREATE POLICY admin_approvals_propose_policy ON approvals FOR INSERT TO admin_role
  WITH CHECK (proposed_by = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid));
CREATE POLICY admin_approvals_decide_policy ON approvals FOR UPDATE TO admin_role
  USING ((SELECT nullif(current_setting('app.current_admin_id', true), '')) IS NOT NULL)
  WITH CHECK (status = 'expired'
              OR decided_by = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid));
CREATE POLICY worker_approvals_read_policy ON approvals FOR SELECT TO app_worker USING (true);
-- The sweep marks what is over and decides nothing.
CREATE POLICY worker_approvals_expire_policy ON approvals FOR UPDATE TO app_worker
  USING (true) WITH CHECK (status = 'expired');
