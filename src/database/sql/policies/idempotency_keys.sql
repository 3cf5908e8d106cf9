-- Everybody has their own, and nobody changes one. The worker forgets them and reads no answer.
GRANT SELECT, INSERT (actor_type, actor_id, key, route, request_hash, status, answer) ON idempotency_keys
  TO app_user, admin_role;
GRANT SELECT (actor_type, actor_id, key, created_at), DELETE ON idempotency_keys TO app_worker;

ALTER TABLE idempotency_keys ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotency_keys FORCE ROW LEVEL SECURITY;
CREATE POLICY owner_idempotency_keys_policy ON idempotency_keys FOR ALL TO pend_owner USING (true) WITH CHECK (true);
CREATE POLICY user_idempotency_keys_policy ON idempotency_keys FOR ALL TO app_user
  USING (actor_type = 'user' AND actor_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid))
  WITH CHECK (actor_type = 'user'
              AND actor_id = (SELECT nullif(current_setting('app.current_user_id', true), '')::uuid));
CREATE POLICY admin_idempotency_keys_policy ON idempotency_keys FOR ALL TO admin_role
  USING (actor_type = 'admin' AND actor_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid))
  WITH CHECK (actor_type = 'admin'
              AND actor_id = (SELECT nullif(current_setting('app.current_admin_id', true), '')::uuid));
CREATE POLICY worker_idempotency_keys_policy ON idempotency_keys FOR ALL TO app_worker USING (true);
