-- active ↔ suspended, and from either to closed, which is the end. Whoever holds something is not closed: a confirmed
-- investment is a share, a pending one is money on its way, a balance is tokens. The row is locked before a trigger
-- runs, and check_investor_active() takes the same lock, so an investment and a closing wait for each other.
CREATE OR REPLACE FUNCTION check_user_status() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF OLD.status = 'closed' THEN
    RAISE EXCEPTION 'a closed account stays closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_status_edge';
  END IF;
  IF NEW.status = 'closed' AND EXISTS (SELECT FROM open_positions(NEW.id)) THEN
    RAISE EXCEPTION 'an account that holds something is not closed'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'users_open_positions';
  END IF;
  RETURN NEW;
END
$$;
