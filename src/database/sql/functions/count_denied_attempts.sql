-- How many refused attempts this minute has seen, from anywhere and from the network of an address (an IPv6 /64).
-- SECURITY DEFINER: before anybody has logged in, the staff's side reads nothing of the log.
CREATE OR REPLACE FUNCTION count_denied_attempts(address INET, OUT anywhere BIGINT, OUT here BIGINT)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*),
         count(*) FILTER (
           WHERE l.ip_address <<= set_masklen(address, CASE family(address) WHEN 4 THEN 32 ELSE 64 END)
         )
    FROM admin_logs l
   WHERE l.action = 'access.denied' AND l.created_at >= date_trunc('minute', now())
$$;
REVOKE EXECUTE ON FUNCTION count_denied_attempts(INET) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_denied_attempts(INET) TO admin_role;
