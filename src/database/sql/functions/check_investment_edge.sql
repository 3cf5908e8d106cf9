-- The only legal edges: pending → confirmed | failed, confirmed → refunded, and confirmed → pending for the
-- worker alone, when the chain takes the block back. What was paid, by whom and into what never changes.
CREATE OR REPLACE FUNCTION check_investment_edge() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF NEW.status <> 'pending' AND current_user NOT IN ('app_worker', 'pend_owner') THEN
      RAISE EXCEPTION 'an investment begins as pending, not as %', NEW.status
        USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_edge';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.user_id, NEW.asset_id, NEW.amount, NEW.currency)
     IS DISTINCT FROM (OLD.user_id, OLD.asset_id, OLD.amount, OLD.currency)
     AND current_user NOT IN ('app_worker', 'pend_owner') THEN
    RAISE EXCEPTION 'investor, asset, amount and currency of an investment do not change'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_immutable';
  END IF;
  IF NEW.status <> OLD.status AND NOT (
    (OLD.status = 'pending' AND NEW.status IN ('confirmed', 'failed'))
    OR (OLD.status = 'confirmed' AND NEW.status = 'refunded')
    OR (OLD.status = 'confirmed' AND NEW.status = 'pending' AND current_user = 'app_worker')
  ) THEN
    RAISE EXCEPTION 'an investment does not go from % to %', OLD.status, NEW.status
      USING ERRCODE = 'check_violation', CONSTRAINT = 'investments_edge';
  END IF;
  RETURN NEW;
END
$$;
