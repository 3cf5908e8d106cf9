CREATE TABLE kyc_applications (
  id UUID CONSTRAINT kyc_applications_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  user_id UUID NOT NULL CONSTRAINT kyc_applications_user_id_fkey REFERENCES users (id) ON DELETE RESTRICT,
  status VARCHAR(20) NOT NULL DEFAULT 'pending_review'
    CONSTRAINT kyc_applications_status_check
    CHECK (status IN ('pending_review', 'under_review', 'verified', 'rejected')),
  submitted_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  reviewed_at TIMESTAMPTZ,
  verified_by UUID CONSTRAINT kyc_applications_verified_by_fkey REFERENCES admin_users (id),
  rejection_reason TEXT,
  review_notes TEXT,
  version INTEGER NOT NULL DEFAULT 1,
  metadata JSONB NOT NULL DEFAULT '{}'
);
CREATE INDEX idx_kyc_applications_user_id ON kyc_applications (user_id);
CREATE INDEX idx_kyc_applications_status ON kyc_applications (status);
CREATE INDEX idx_kyc_applications_submitted_at ON kyc_applications (submitted_at);
CREATE INDEX idx_kyc_applications_verified_by ON kyc_applications (verified_by);

CREATE TABLE kyc_documents (
  id UUID CONSTRAINT kyc_documents_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  -- RESTRICT, not the usual CASCADE: papers are kept seven years whatever becomes of the application.
  application_id UUID NOT NULL
    CONSTRAINT kyc_documents_application_id_fkey REFERENCES kyc_applications (id) ON DELETE RESTRICT,
  document_type VARCHAR(20) NOT NULL
    CONSTRAINT kyc_documents_document_type_check
    CHECK (document_type IN ('id', 'passport', 'utility', 'driver_license', 'selfie', 'income', 'bank')),
  original_filename VARCHAR(255),
  stored_filename VARCHAR(255),
  -- Base64 of an AES-256-GCM ciphertext.
  file_path VARCHAR(500),
  file_size INTEGER CONSTRAINT kyc_documents_file_size_check CHECK (file_size >= 0),
  mime_type VARCHAR(100),
  file_hash VARCHAR(64) CONSTRAINT kyc_documents_file_hash_check CHECK (file_hash ~ '^[0-9a-f]{64}$'),
  uploaded_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  metadata JSONB NOT NULL DEFAULT '{}'
);
CREATE INDEX idx_kyc_documents_application_id ON kyc_documents (application_id);
