-- The only legal edges: pending → confirmed | failed, confirmed → refunded, and confirmed → pending for the
-- worker alone, when the chain takes the block back. What was paid, by whom and into what never changes. Under the
-- staff's role money is believed or paid back only as an approval of this very transaction says.
CREATE OR REPLACE FUNCTION check_investment_edge() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending'
       AND (current_user NOT IN ('app_worker', 'pend_owner') OR current_setting('role') IN ('app_user', 'admin_role')) THEN
      RAISE EXCEPTION 'an investment begins as pending, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_edge';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.user_id, NEW.asset_id, NEW.amount, NEW.currency)
     IS DISTINCT FROM (OLD.id, OLD.user_id, OLD.asset_id, OLD.amount, OLD.currency)
     AND current_user NOT IN ('app_worker', 'pend_owner') THEN
    RAISE EXCEPTION 'investor, asset, amount and currency of an investment do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_immutable';
  END IF;
  IF NEW.status = OLD.status THEN
    RETURN NEW;
  END IF;
  IF NOT (
    (OLD.status = 'pending' AND NEW.status IN ('confirmed', 'failed'))
    OR (OLD.status = 'confirmed' AND NEW.status = 'refunded')
    OR (OLD.status = 'confirmed' AND NEW.status = 'pending' AND current_user = 'app_worker')
  ) THEN
    RAISE EXCEPTION 'an investment does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_edge';
  END IF;
  -- Of the moment, not of the transaction's beginning.
  IF NEW.status = 'confirmed' THEN
    NEW.confirmed_at := coalesce(NEW.confirmed_at, clock_timestamp());
  ELSIF NEW.status = 'pending' THEN
    NEW.confirmed_at := NULL;
  ELSIF NEW.status = 'refunded' THEN
    NEW.refunded_at := coalesce(NEW.refunded_at, clock_timestamp());
    NEW.refunded_amount := coalesce(NEW.refunded_amount, NEW.amount);
  END IF;
  IF current_user = 'admin_role' AND NOT EXISTS (
    SELECT FROM approvals a
     WHERE a.resource_type = 'investments' AND a.resource_id = NEW.id::text
       AND a.status = 'approved' AND a.decision_xid = pg_current_xact_id()::text::bigint
       AND ((NEW.status = 'confirmed' AND a.kind = 'bank_payment'
             AND a.payload ->> 'paymentReference' = NEW.payment_reference)
            OR (NEW.status = 'refunded' AND a.kind = 'refund'
                AND (a.payload ->> 'amount')::numeric = NEW.refunded_amount))
  ) THEN
    RAISE EXCEPTION 'money is believed and paid back by two'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_four_eyes';
  END IF;
  RETURN NEW;
END
$$;
