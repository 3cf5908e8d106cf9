-- One row: whether writes are refused, since when and why. Everybody may know that it is on; why is for staff.
CREATE TABLE read_only_mode (
  only_row BOOLEAN CONSTRAINT read_only_mode_pkey PRIMARY KEY DEFAULT true
    CONSTRAINT read_only_mode_only_row_check CHECK (only_row),
  is_on BOOLEAN NOT NULL DEFAULT false,
  reason TEXT CONSTRAINT read_only_mode_reason_length_check CHECK (length(reason) BETWEEN 1 AND 500),
  changed_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  CONSTRAINT read_only_mode_reason_check CHECK (is_on = (reason IS NOT NULL))
);
INSERT INTO read_only_mode DEFAULT VALUES;
GRANT SELECT (is_on, changed_at) ON read_only_mode TO app_public, app_user;
GRANT SELECT ON read_only_mode TO admin_role, app_worker;
