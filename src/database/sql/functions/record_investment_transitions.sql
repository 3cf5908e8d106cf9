-- The history of investments, one row for each change of status, whoever made it. For what is brought in, the time is
-- when it had happened; what an undone import removes counts as never having been, so its removal takes effect then too.
CREATE FUNCTION record_investment_transitions() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  why CONSTANT text := nullif(current_setting('app.transition_reason', true), '');
  importing CONSTANT boolean := coalesce(current_setting('app.import_batch', true), '') <> '';
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO investment_transitions (investment_id, user_id, asset_id, to_status, amount, currency, tokens, at, reason)
    SELECT n.id, n.user_id, n.asset_id, n.status, n.amount, n.currency, n.tokens,
           coalesce(n.refunded_at, n.confirmed_at, n.invested_at), coalesce(n.failure_reason, why)
      FROM new_rows n;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO investment_transitions
      (investment_id, user_id, asset_id, from_status, to_status, amount, currency, tokens, at, reason)
    SELECT n.id, n.user_id, n.asset_id, o.status, n.status, n.amount, n.currency, n.tokens,
           CASE WHEN importing THEN coalesce(n.refunded_at, n.confirmed_at, n.invested_at) ELSE clock_timestamp() END,
           coalesce(n.failure_reason, why)
      FROM old_rows o JOIN new_rows n ON n.id = o.id
     WHERE n.status <> o.status
        OR (importing AND (n.user_id, n.asset_id, n.amount, n.currency)
                          IS DISTINCT FROM (o.user_id, o.asset_id, o.amount, o.currency));
  ELSE
    INSERT INTO investment_transitions
      (investment_id, user_id, asset_id, from_status, to_status, amount, currency, tokens, at, reason)
    SELECT o.id, o.user_id, o.asset_id, o.status, 'removed', o.amount, o.currency, o.tokens,
           coalesce((SELECT min(t.at) FROM investment_transitions t WHERE t.investment_id = o.id), o.invested_at), why
      FROM old_rows o;
  END IF;
  RETURN NULL;
END
$$;
REVOKE EXECUTE ON FUNCTION record_investment_transitions() FROM PUBLIC;

CREATE FUNCTION keep_investment_transitions() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'the history of investments is kept as it was written'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'investment_transitions_append_only';
END
$$;
