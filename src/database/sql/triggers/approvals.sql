CREATE TRIGGER approvals_check_edge BEFORE INSERT OR UPDATE OR DELETE ON approvals
  FOR EACH ROW EXECUTE FUNCTION check_approval_edge();
CREATE TRIGGER approvals_keep BEFORE TRUNCATE ON approvals
  FOR EACH STATEMENT EXECUTE FUNCTION check_approval_edge();
-- Not to be switched off by session_replication_role.
ALTER TABLE approvals ENABLE ALWAYS TRIGGER approvals_check_edge;
ALTER TABLE approvals ENABLE ALWAYS TRIGGER approvals_keep;

CREATE TRIGGER admin_users_check_role_grant BEFORE INSERT OR UPDATE ON admin_users
  FOR EACH ROW EXECUTE FUNCTION check_role_grant();
CREATE TRIGGER admin_users_queue_for_super_admin BEFORE DELETE OR UPDATE OF role, is_active ON admin_users
  FOR EACH STATEMENT EXECUTE FUNCTION queue_for_super_admin();
CREATE TRIGGER admin_users_keep_super_admin AFTER DELETE OR UPDATE ON admin_users
  FOR EACH ROW EXECUTE FUNCTION keep_super_admin();
