-- Applications before, in and after their review. The design's columns stay: rejection_reason is what the applicant is
-- told, review_notes (base64 of a ciphertext under the applicant's key) what reviewers write among themselves,
-- verified_by who decided either way.
ALTER TABLE kyc_applications
  DROP CONSTRAINT kyc_applications_status_check,
  ADD CONSTRAINT kyc_applications_status_check
    CHECK (status IN ('draft', 'pending_review', 'under_review', 'verified', 'rejected', 'expired', 'revoked')),
  -- A draft has not been handed in.
  ALTER COLUMN submitted_at DROP NOT NULL,
  -- Null: from before drafts. No row is written here, or no import made before could be undone any more.
  ADD COLUMN created_at TIMESTAMPTZ,
  ALTER COLUMN created_at SET DEFAULT now(),
  -- How often the same was tried: one more than the rejected application that it follows.
  ADD COLUMN attempt INTEGER NOT NULL DEFAULT 1
    CONSTRAINT kyc_applications_attempt_check CHECK (attempt >= 1),
  ADD COLUMN previous_id UUID CONSTRAINT kyc_applications_previous_id_fkey REFERENCES kyc_applications (id) ON DELETE RESTRICT
    CONSTRAINT kyc_applications_previous_id_check CHECK (previous_id <> id),
  -- What the papers shall suffice for.
  ADD COLUMN target_tier INTEGER NOT NULL DEFAULT 3
    CONSTRAINT kyc_applications_target_tier_check CHECK (target_tier BETWEEN 3 AND 5),
  -- {fullName, dateOfBirth, nationality, nationalIdNumber, address} under the applicant's key.
  ADD COLUMN personal_data_sealed BYTEA,
  ADD COLUMN claimed_by UUID CONSTRAINT kyc_applications_claimed_by_fkey REFERENCES admin_users (id),
  -- A lease: past it, the claim is none.
  ADD COLUMN claimed_until TIMESTAMPTZ,
  ADD COLUMN rejection_code VARCHAR(30)
    CONSTRAINT kyc_applications_rejection_code_check
    CHECK (rejection_code IN ('unreadable', 'expired_document', 'wrong_document', 'missing_document', 'data_mismatch',
                              'suspected_fraud', 'not_eligible', 'other')),
  -- Whether the applicant may try again. Null, as in what was imported: they may.
  ADD COLUMN rejection_kind VARCHAR(10)
    CONSTRAINT kyc_applications_rejection_kind_check CHECK (rejection_kind IN ('RETRY', 'FINAL')),
  -- When the verification ends. Null, as in what was imported: nobody knows of an end.
  ADD COLUMN expires_at TIMESTAMPTZ,
  ADD COLUMN revoked_at TIMESTAMPTZ,
  ADD COLUMN legal_hold_at TIMESTAMPTZ,
  ADD COLUMN legal_hold_by UUID CONSTRAINT kyc_applications_legal_hold_by_fkey REFERENCES admin_users (id),
  ADD COLUMN legal_hold_reason TEXT;

-- Of several that somebody has open, the newest is the one that counts from here on.
UPDATE kyc_applications k
   SET status = 'rejected', reviewed_at = now(), rejection_reason = 'Replaced by a newer application.'
 WHERE k.status IN ('pending_review', 'under_review') AND EXISTS (
   SELECT FROM kyc_applications newer
    WHERE newer.user_id = k.user_id AND newer.status IN ('pending_review', 'under_review')
      AND (newer.submitted_at, newer.id) > (k.submitted_at, k.id));

ALTER TABLE kyc_applications
  ADD CONSTRAINT kyc_applications_submitted_check CHECK ((status = 'draft') = (submitted_at IS NULL)),
  ADD CONSTRAINT kyc_applications_claim_check
    CHECK ((claimed_by IS NULL) = (claimed_until IS NULL) AND (claimed_by IS NULL OR status = 'under_review')),
  ADD CONSTRAINT kyc_applications_rejection_check
    CHECK ((rejection_kind IS NULL) = (rejection_code IS NULL)
           AND (rejection_kind IS NULL OR status IN ('rejected', 'revoked'))),
  ADD CONSTRAINT kyc_applications_expiry_check
    CHECK ((expires_at IS NULL OR status IN ('verified', 'expired', 'revoked'))
           AND (status <> 'expired' OR expires_at IS NOT NULL)),
  ADD CONSTRAINT kyc_applications_revoked_check CHECK ((status = 'revoked') = (revoked_at IS NOT NULL)),
  ADD CONSTRAINT kyc_applications_legal_hold_check
    CHECK (num_nulls(legal_hold_at, legal_hold_by, legal_hold_reason) IN (0, 3));

CREATE UNIQUE INDEX idx_kyc_applications_open ON kyc_applications (user_id)
  WHERE status IN ('draft', 'pending_review', 'under_review');
CREATE UNIQUE INDEX idx_kyc_applications_previous_id ON kyc_applications (previous_id) WHERE previous_id IS NOT NULL;
CREATE INDEX idx_kyc_applications_claimed_by ON kyc_applications (claimed_by, claimed_until) WHERE claimed_by IS NOT NULL;
CREATE INDEX idx_kyc_applications_expires_at ON kyc_applications (expires_at) WHERE status = 'verified';
CREATE INDEX idx_kyc_applications_legal_hold_by ON kyc_applications (legal_hold_by) WHERE legal_hold_by IS NOT NULL;

-- Which papers a tier asks for: of each requirement's types, one. Data, not code: changed by UPDATE, in force at once.
CREATE TABLE kyc_requirements (
  target_tier INTEGER NOT NULL CONSTRAINT kyc_requirements_target_tier_check CHECK (target_tier BETWEEN 3 AND 5),
  name VARCHAR(30) NOT NULL,
  document_types TEXT[] NOT NULL
    CONSTRAINT kyc_requirements_document_types_check
    CHECK (document_types <> '{}' AND document_types <@
           '{id,passport,utility,driver_license,selfie,income,bank}'::text[]),
  CONSTRAINT kyc_requirements_pkey PRIMARY KEY (target_tier, name)
);
INSERT INTO kyc_requirements (target_tier, name, document_types) VALUES
  (3, 'identity', '{id,passport,driver_license}'),
  (4, 'identity', '{id,passport,driver_license}'),
  (4, 'residence', '{utility}'),
  (5, 'identity', '{id,passport,driver_license}'),
  (5, 'residence', '{utility}'),
  (5, 'funds', '{income,bank}');

-- Who is told how many days before that a verification ends, and on day 0 that it has ended. Once each, and the outbox of what is still to be told.
CREATE TABLE kyc_expiry_warnings (
  application_id UUID NOT NULL
    CONSTRAINT kyc_expiry_warnings_application_id_fkey REFERENCES kyc_applications (id) ON DELETE RESTRICT,
  days INTEGER NOT NULL CONSTRAINT kyc_expiry_warnings_days_check CHECK (days >= 0),
  warned_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  delivered_at TIMESTAMPTZ,
  CONSTRAINT kyc_expiry_warnings_pkey PRIMARY KEY (application_id, days)
);
CREATE INDEX idx_kyc_expiry_warnings_undelivered ON kyc_expiry_warnings (warned_at) WHERE delivered_at IS NULL;

-- When the relationship ended: from then on the years of retention count. Null where it had ended before this was kept.
ALTER TABLE users ADD COLUMN closed_at TIMESTAMPTZ
  CONSTRAINT users_closed_at_check CHECK (closed_at IS NULL OR status = 'closed');

-- Null: nobody asked for it, the years of retention were over.
ALTER TABLE erasure_certificates ALTER COLUMN erased_by DROP NOT NULL;
