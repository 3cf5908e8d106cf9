-- pending → approved | rejected | expired, and nothing after; what was proposed never changes and no row goes.
-- Times are the database's, and of the moment, not of the transaction's beginning.
CREATE OR REPLACE FUNCTION check_approval_edge() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP NOT IN ('INSERT', 'UPDATE') THEN
    RAISE EXCEPTION 'approvals are kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_append_only';
  END IF;
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending' THEN
      RAISE EXCEPTION 'an approval begins as pending, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_edge';
    END IF;
    NEW.payload_hash := encode(sha256(convert_to(NEW.payload::text, 'UTF8')), 'hex');
    NEW.decision_xid := NULL;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.kind, NEW.resource_type, NEW.resource_id, NEW.payload, NEW.payload_hash, NEW.reason,
      NEW.proposed_by, NEW.created_at, NEW.expires_at)
     IS DISTINCT FROM
     (OLD.id, OLD.kind, OLD.resource_type, OLD.resource_id, OLD.payload, OLD.payload_hash, OLD.reason,
      OLD.proposed_by, OLD.created_at, OLD.expires_at) THEN
    RAISE EXCEPTION 'what was proposed does not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_immutable';
  END IF;
  IF OLD.status <> 'pending' OR NEW.status = 'pending' THEN
    RAISE EXCEPTION 'an approval does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_edge';
  END IF;
  IF (NEW.status = 'approved' AND clock_timestamp() >= OLD.expires_at)
     OR (NEW.status = 'expired' AND clock_timestamp() < OLD.expires_at) THEN
    RAISE EXCEPTION 'an approval expires at %', OLD.expires_at
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_expiry';
  END IF;
  IF NEW.status = 'approved'
     AND NEW.payload_hash <> encode(sha256(convert_to(NEW.payload::text, 'UTF8')), 'hex') THEN
    RAISE EXCEPTION 'the payload is not the one that was proposed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_payload_altered';
  END IF;
  -- Who was handed their password by the proposer may still be the proposer.
  IF NEW.status = 'approved' AND EXISTS (
       SELECT FROM admin_users approver
        WHERE approver.id = NEW.decided_by AND approver.credentials_from = NEW.proposed_by
          AND approver.credentials_from_at > clock_timestamp() - interval '72 hours') THEN
    RAISE EXCEPTION 'the approver has their password from the proposer'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'approvals_independent_approver';
  END IF;
  NEW.decided_at := clock_timestamp();
  NEW.decision_xid := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END
$$;
