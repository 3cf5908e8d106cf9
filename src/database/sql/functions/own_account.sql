-- What an investor does with their own account beyond reading it. Each function knows whose it is from the transaction's
-- identity and takes no other; what it does and its row in the audit log are one.

-- The end: sessions go with it (end_user_sessions), and whoever holds something is refused (check_user_status).
-- @returns whether it was still open
CREATE FUNCTION close_own_account() RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  oneself CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
BEGIN
  UPDATE users SET status = 'closed' WHERE id = oneself AND status <> 'closed';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM record_own_act('wallet.close', 'users', oneself);
  RETURN true;
END
$$;

-- Forgets a device and ends the sessions that were begun from it.
-- @returns whether there was one
CREATE FUNCTION forget_own_device(device UUID) RETURNS BOOLEAN
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  oneself CONSTANT uuid := nullif(current_setting('app.current_user_id', true), '')::uuid;
BEGIN
  -- The row is locked first: a login at the same moment comes before or after, never between.
  PERFORM FROM user_profiles WHERE user_id = oneself FOR NO KEY UPDATE;
  UPDATE user_profiles p
     SET device_fingerprints = (SELECT coalesce(jsonb_agg(e.entry ORDER BY e.place), '[]')
                                  FROM jsonb_array_elements(p.device_fingerprints) WITH ORDINALITY AS e (entry, place)
                                 WHERE e.entry ->> 'id' IS DISTINCT FROM device::text)
   WHERE p.user_id = oneself AND jsonb_typeof(p.device_fingerprints) = 'array'
     AND EXISTS (SELECT FROM jsonb_array_elements(p.device_fingerprints) AS e (entry) WHERE e.entry ->> 'id' = device::text);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE user_sessions SET revoked_at = now() WHERE user_id = oneself AND device_id = device AND revoked_at IS NULL;
  PERFORM record_own_act('wallet.device_removed', 'user_profiles', oneself);
  RETURN true;
END
$$;

CREATE FUNCTION record_own_act(act TEXT, resource TEXT, resource_key UUID) RETURNS void
LANGUAGE sql SET search_path = pg_catalog, public, pg_temp AS $$
  INSERT INTO admin_logs (actor_type, actor_id, action, resource_type, resource_id, ip_address, user_agent, request_id)
  VALUES ('user', nullif(current_setting('app.current_user_id', true), '')::uuid, act, resource, resource_key::text,
          nullif(current_setting('app.client_ip', true), '')::inet, nullif(current_setting('app.user_agent', true), ''),
          nullif(current_setting('app.request_id', true), ''))
$$;

-- The steps of one's own tier. There is no table of them: the trigger's rows in the audit log are the record.
CREATE FUNCTION own_tier_steps() RETURNS TABLE (id UUID, at TIMESTAMPTZ, tier_before INTEGER, tier INTEGER)
LANGUAGE sql STABLE ROWS 5 SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.id, l.created_at, (l.old_values ->> 'tier')::integer, (l.new_values ->> 'tier')::integer
    FROM admin_logs l
   WHERE l.resource_type = 'users' AND l.action = 'UPDATE'
     AND l.resource_id = nullif(current_setting('app.current_user_id', true), '')
     AND l.old_values ->> 'tier' <> l.new_values ->> 'tier'
$$;

REVOKE EXECUTE ON FUNCTION close_own_account(), forget_own_device(UUID), record_own_act(TEXT, TEXT, UUID),
  own_tier_steps() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION close_own_account(), forget_own_device(UUID), own_tier_steps() TO app_user;
-- To say what keeps an account open. With the caller's rights: of anybody else there is nothing to see.
GRANT EXECUTE ON FUNCTION open_positions(UUID) TO app_user;

-- What the audit log holds about oneself, for the export of one's data: what one did, and what was done to one's account
-- or profile. From where and with what, of one's own acts alone; staff are "staff".
CREATE FUNCTION own_log()
RETURNS TABLE (at TIMESTAMPTZ, action TEXT, done_by TEXT, resource_type TEXT, ip_address INET, user_agent TEXT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.created_at, l.action::text, CASE l.actor_type WHEN 'admin' THEN 'staff' ELSE l.actor_type::text END,
         l.resource_type::text, CASE WHEN l.actor_type = 'user' THEN l.ip_address END,
         CASE WHEN l.actor_type = 'user' THEN l.user_agent END
    FROM admin_logs l
   WHERE (l.actor_type = 'user' AND l.actor_id = nullif(current_setting('app.current_user_id', true), '')::uuid)
      OR (l.resource_type IN ('users', 'user_profiles')
          AND l.resource_id = nullif(current_setting('app.current_user_id', true), '')
          AND (l.actor_type <> 'user'))
$$;
REVOKE EXECUTE ON FUNCTION own_log() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_log() TO app_user;
