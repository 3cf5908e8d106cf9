-- The legal edges of an application, and who may take them:
--   draft → pending_review                    its applicant, complete
--   pending_review → under_review             a member of staff who claims it, not their own case
--   under_review → pending_review             its claimer; anybody once the lease is over
--   under_review → verified | rejected        its claimer while the lease lasts
--   verified → expired                        the worker, once it is over
--   verified → revoked                        an approval of this very transaction
-- Times, numbers of attempts and who decided are the database's. An import is bound by none of it: it writes what the
-- files say, and its rollback what was there before.
CREATE OR REPLACE FUNCTION check_kyc_application() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  importing CONSTANT boolean :=
    current_user = 'app_worker' AND nullif(current_setting('app.import_batch', true), '') IS NOT NULL;
  admin CONSTANT uuid := nullif(current_setting('app.current_admin_id', true), '')::uuid;
  bound CONSTANT boolean := current_user IN ('app_user', 'admin_role', 'app_worker') AND NOT importing;
  last RECORD;
  missing TEXT[];
BEGIN
  IF TG_OP NOT IN ('INSERT', 'UPDATE') THEN
    IF importing THEN
      RETURN OLD;
    END IF;
    RAISE EXCEPTION 'applications are kept' USING ERRCODE = 'insufficient_privilege';
  END IF;

  IF TG_OP = 'INSERT' THEN
    IF current_user = 'app_user' THEN
      NEW.status := 'draft';
    END IF;
    IF NEW.status <> 'draft' THEN
      IF bound THEN
        RAISE EXCEPTION 'an application begins as a draft, not as %', NEW.status
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_edge';
      END IF;
      RETURN NEW;
    END IF;
    SELECT k.id, k.status, k.attempt, k.rejection_kind, k.target_tier, k.expires_at INTO last
      FROM kyc_applications k
     WHERE k.user_id = NEW.user_id AND k.status <> 'draft' ORDER BY k.submitted_at DESC, k.id LIMIT 1;
    IF last.rejection_kind = 'FINAL' THEN
      RAISE EXCEPTION 'the last rejection was final'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_final';
    END IF;
    -- To be renewed in its last 90 days, or for more than it was for.
    IF last.status = 'verified' AND NEW.target_tier <= last.target_tier
       AND (last.expires_at IS NULL OR last.expires_at > clock_timestamp() + interval '90 days') THEN
      RAISE EXCEPTION 'a verification is in force'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_in_force';
    END IF;
    NEW.submitted_at := NULL;
    NEW.created_at := clock_timestamp();
    NEW.previous_id := last.id;
    NEW.attempt := CASE WHEN last.status IN ('rejected', 'revoked') THEN last.attempt + 1 ELSE 1 END;
    RETURN NEW;
  END IF;

  IF importing THEN
    -- An image that is put back may be older than these columns.
    NEW.attempt := coalesce(NEW.attempt, OLD.attempt);
    NEW.target_tier := coalesce(NEW.target_tier, OLD.target_tier);
    IF NEW.status <> OLD.status THEN
      -- The files know nothing of these, and they belong to the status that was overruled.
      NEW.claimed_by := NULL;
      NEW.claimed_until := NULL;
      NEW.rejection_code := NULL;
      NEW.rejection_kind := NULL;
      NEW.expires_at := NULL;
      NEW.revoked_at := NULL;
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.user_id, NEW.attempt, NEW.previous_id, NEW.created_at)
     IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.attempt, OLD.previous_id, OLD.created_at) THEN
    RAISE EXCEPTION 'whose application it is and what it follows do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_immutable';
  END IF;
  IF OLD.status <> 'draft' AND (
       current_user = 'app_user'
       OR NEW.target_tier <> OLD.target_tier
       -- What is erased is gone; nothing else happens to it once it was handed in.
       OR (NEW.personal_data_sealed IS DISTINCT FROM OLD.personal_data_sealed AND NEW.personal_data_sealed IS NOT NULL)
     ) AND NEW IS DISTINCT FROM OLD THEN
    RAISE EXCEPTION 'what was handed in does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_handed_in';
  END IF;

  IF (NEW.legal_hold_at, NEW.legal_hold_by, NEW.legal_hold_reason)
     IS DISTINCT FROM (OLD.legal_hold_at, OLD.legal_hold_by, OLD.legal_hold_reason) THEN
    IF OLD.legal_hold_at IS NOT NULL AND NEW.legal_hold_at IS NOT NULL OR admin IS NULL
       OR NEW.legal_hold_by <> admin THEN
      RAISE EXCEPTION 'a legal hold is set in one''s own name, and lifted before another is set'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_legal_hold';
    END IF;
    NEW.legal_hold_at := CASE WHEN NEW.legal_hold_by IS NOT NULL THEN clock_timestamp() END;
  END IF;

  IF NEW.status = OLD.status THEN
    IF (NEW.claimed_by, NEW.claimed_until) IS DISTINCT FROM (OLD.claimed_by, OLD.claimed_until) THEN
      PERFORM check_kyc_claim(OLD, NEW.claimed_by, admin);
      NEW.claimed_until := clock_timestamp() + interval '30 minutes';
    END IF;
    IF bound AND (NEW.submitted_at, NEW.reviewed_at, NEW.verified_by, NEW.rejection_reason, NEW.rejection_code,
                  NEW.rejection_kind, NEW.review_notes, NEW.expires_at, NEW.revoked_at)
       IS DISTINCT FROM (OLD.submitted_at, OLD.reviewed_at, OLD.verified_by, OLD.rejection_reason, OLD.rejection_code,
                         OLD.rejection_kind, OLD.review_notes, OLD.expires_at, OLD.revoked_at) THEN
      RAISE EXCEPTION 'a decision is not rewritten'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_decided';
    END IF;
    RETURN NEW;
  END IF;

  CASE OLD.status || ' ' || NEW.status
    WHEN 'draft pending_review' THEN
      IF current_user IN ('admin_role', 'app_worker') THEN
        RAISE EXCEPTION 'an application is handed in by its applicant'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_edge';
      END IF;
      missing := missing_kyc_documents(NEW.id);
      IF NEW.personal_data_sealed IS NULL THEN
        missing := missing || 'personal_data'::text;
      END IF;
      IF missing <> '{}' THEN
        RAISE EXCEPTION 'an application is handed in complete; missing: %', array_to_string(missing, ', ')
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_complete';
      END IF;
      NEW.submitted_at := clock_timestamp();
    WHEN 'pending_review under_review' THEN
      PERFORM check_kyc_claim(OLD, NEW.claimed_by, admin);
      NEW.claimed_until := clock_timestamp() + interval '30 minutes';
    WHEN 'under_review pending_review' THEN
      IF OLD.claimed_by IS DISTINCT FROM admin AND OLD.claimed_until > clock_timestamp() THEN
        RAISE EXCEPTION 'somebody else has claimed it until %', OLD.claimed_until
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_claimed';
      END IF;
      NEW.claimed_by := NULL;
      NEW.claimed_until := NULL;
    WHEN 'under_review verified', 'under_review rejected' THEN
      IF admin IS NULL OR OLD.claimed_by IS DISTINCT FROM admin OR OLD.claimed_until <= clock_timestamp() THEN
        RAISE EXCEPTION 'who decides has claimed it, and the lease lasts'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_not_claimed';
      END IF;
      PERFORM check_kyc_claim(OLD, admin, admin);
      NEW.claimed_by := NULL;
      NEW.claimed_until := NULL;
      NEW.verified_by := admin;
      NEW.reviewed_at := clock_timestamp();
      IF NEW.status = 'verified' AND (NEW.expires_at IS NULL OR NEW.expires_at <= clock_timestamp()) THEN
        RAISE EXCEPTION 'a verification ends in the future'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_verified_until';
      END IF;
      -- What nobody could look at is nothing to approve. Of papers from before the vault there are no bytes.
      IF NEW.status = 'verified' AND EXISTS (
           SELECT FROM kyc_documents d
            WHERE d.application_id = NEW.id AND d.storage_key IS NOT NULL AND d.state <> 'clean') THEN
        RAISE EXCEPTION 'a paper is not scanned, infected or tampered with'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_papers_clean';
      END IF;
      IF NEW.status = 'verified' AND EXISTS (SELECT FROM users u WHERE u.id = NEW.user_id AND u.status = 'closed') THEN
        RAISE EXCEPTION 'a closed account is not verified'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_account_closed';
      END IF;
      IF NEW.status = 'rejected' AND num_nulls(NEW.rejection_kind, NEW.rejection_reason) > 0 THEN
        RAISE EXCEPTION 'a rejection says why, and whether to try again'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_rejected_why';
      END IF;
    WHEN 'verified expired' THEN
      IF current_user = 'admin_role' OR OLD.expires_at IS NULL OR OLD.expires_at > clock_timestamp() OR NEW.expires_at <> OLD.expires_at THEN
        RAISE EXCEPTION 'the verification is not over'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_not_over';
      END IF;
    WHEN 'verified revoked' THEN
      IF NOT EXISTS (
        SELECT FROM approvals a
         WHERE a.kind = 'verification_revoke' AND a.resource_type = 'kyc_applications' AND a.resource_id = NEW.id::text
           AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
      ) THEN
        RAISE EXCEPTION 'a verification is revoked by two'
          USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_four_eyes';
      END IF;
      PERFORM check_kyc_own_case(OLD.user_id, admin);
      NEW.revoked_at := clock_timestamp();
    ELSE
      RAISE EXCEPTION 'an application does not go from % to %', OLD.status, NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_edge';
  END CASE;
  RETURN NEW;
END
$$;

-- Nobody reviews themselves. What links staff and investors is the wallet that both may have named; nothing else does.
CREATE OR REPLACE FUNCTION check_kyc_own_case(applicant UUID, admin UUID) RETURNS void
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM admin_users a JOIN users u ON u.blockchain_address = lower(a.blockchain_address)
              WHERE a.id = admin AND u.id = applicant) THEN
    RAISE EXCEPTION 'nobody reviews their own application'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_own_case';
  END IF;
END
$$;
REVOKE EXECUTE ON FUNCTION check_kyc_own_case(UUID, UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_kyc_own_case(UUID, UUID) TO admin_role, app_worker;

-- Who claims is who is logged in, and what another holds is taken only when the lease is over.
CREATE OR REPLACE FUNCTION check_kyc_claim(application kyc_applications, claimer UUID, admin UUID) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF claimer IS NULL OR claimer IS DISTINCT FROM admin THEN
    RAISE EXCEPTION 'staff claim in their own name'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_not_claimed';
  END IF;
  IF application.claimed_by <> admin AND application.claimed_until > clock_timestamp() THEN
    RAISE EXCEPTION 'somebody else has claimed it until %', application.claimed_until
      USING ERRCODE = 'check_violation', CONSTRAINT = 'kyc_applications_claimed';
  END IF;
  PERFORM check_kyc_own_case(application.user_id, admin);
END
$$;
REVOKE EXECUTE ON FUNCTION check_kyc_claim(kyc_applications, UUID, UUID) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION check_kyc_claim(kyc_applications, UUID, UUID) TO admin_role, app_worker;

-- What a decision means for the tier, in the same transaction: KYC approved is tier 3 at least, and without it nobody
-- stands above 2. An import lifts tiers itself and keeps a record of it.
CREATE OR REPLACE FUNCTION keep_tier_of_verification() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF current_user = 'app_worker' THEN
    RETURN NULL;
  END IF;
  IF NEW.status = 'verified' THEN
    UPDATE users SET tier = 3 WHERE id = NEW.user_id AND tier < 3;
  ELSE
    UPDATE users SET tier = 2 WHERE id = NEW.user_id AND tier > 2;
  END IF;
  RETURN NULL;
END
$$;
