-- The password was handed out by somebody else: it opens nothing but the way to one's own.
ALTER TABLE admin_users ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT false;

-- Which colleague handed out the password, or took the second factor away, and when: until they are their owner's own
-- for three days, whoever holds them may be that colleague. See check_approval_edge().
ALTER TABLE admin_users ADD COLUMN credentials_from UUID REFERENCES admin_users (id) ON DELETE RESTRICT;
ALTER TABLE admin_users ADD COLUMN credentials_from_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE admin_users ADD CONSTRAINT admin_users_credentials_from_check
  CHECK ((credentials_from IS NULL) = (credentials_from_at IS NULL) AND credentials_from <> id);
CREATE INDEX idx_admin_users_credentials_from ON admin_users (credentials_from);
