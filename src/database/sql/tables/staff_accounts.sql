-- The password was handed out by somebody else: it opens nothing but the way to one's own.
ALTER TABLE admin_users ADD COLUMN must_change_password BOOLEAN NOT NULL DEFAULT false;
