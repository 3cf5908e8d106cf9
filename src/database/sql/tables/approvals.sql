-- What takes two members of staff: one proposes, another approves, and the effect commits together with the approval.
CREATE TABLE approvals (
  id UUID CONSTRAINT approvals_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  kind VARCHAR(30) NOT NULL
    CONSTRAINT approvals_kind_check
    CHECK (kind IN ('refund', 'role_grant', 'tier_raise', 'verification_revoke', 'personal_data_export')),
  resource_type VARCHAR(50) NOT NULL,
  resource_id VARCHAR(255) NOT NULL,
  -- All that the effect needs: nothing else decides what is done once it is approved.
  payload JSONB NOT NULL CONSTRAINT approvals_payload_check CHECK (jsonb_typeof(payload) = 'object'),
  -- SHA-256 of the payload's text, by the trigger.
  payload_hash VARCHAR(64) NOT NULL
    CONSTRAINT approvals_payload_hash_check CHECK (payload_hash ~ '^[0-9a-f]{64}$'),
  reason TEXT NOT NULL CONSTRAINT approvals_reason_check CHECK (btrim(reason) <> ''),
  status VARCHAR(20) NOT NULL DEFAULT 'pending'
    CONSTRAINT approvals_status_check CHECK (status IN ('pending', 'approved', 'rejected', 'expired')),
  proposed_by UUID NOT NULL CONSTRAINT approvals_proposed_by_fkey REFERENCES admin_users (id),
  decided_by UUID CONSTRAINT approvals_decided_by_fkey REFERENCES admin_users (id),
  decided_at TIMESTAMPTZ,
  decision_reason TEXT,
  -- The transaction that decided: what it does beside, and only that, is covered by the approval.
  decision_xid BIGINT,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  expires_at TIMESTAMPTZ NOT NULL DEFAULT now() + INTERVAL '72 hours',
  CONSTRAINT approvals_four_eyes_check CHECK (status <> 'approved' OR decided_by <> proposed_by),
  CONSTRAINT approvals_decided_check
    CHECK ((status IN ('approved', 'rejected')) = (decided_by IS NOT NULL)
           AND (status = 'pending') = (decided_at IS NULL)),
  -- Nobody has a hand in their own role.
  CONSTRAINT approvals_own_role_check
    CHECK (kind <> 'role_grant'
           OR (resource_id <> proposed_by::text AND (status <> 'approved' OR resource_id <> decided_by::text))),
  CONSTRAINT approvals_expires_at_check CHECK (expires_at > created_at)
);
CREATE INDEX idx_approvals_created_at ON approvals (created_at);
CREATE INDEX idx_approvals_proposed_by ON approvals (proposed_by);
CREATE INDEX idx_approvals_decided_by ON approvals (decided_by);
CREATE INDEX idx_approvals_resource ON approvals (resource_type, resource_id);
-- One open proposal for a resource: two would be approved against different pictures of it. Exports name no one row.
CREATE UNIQUE INDEX idx_approvals_pending ON approvals (kind, resource_id)
  WHERE status = 'pending' AND kind <> 'personal_data_export';
