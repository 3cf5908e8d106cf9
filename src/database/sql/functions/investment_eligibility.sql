-- Every rule that speaks against somebody's investing in an asset, with what it requires and what is: amounts as text,
-- tiers as numbers, times in ISO 8601. No rows: nothing does. `asked` and `asked_currency` may be null: what would be
-- asked is not known yet. Runs with the caller's rights; investors ask through my_eligibility() and invest().
CREATE FUNCTION investment_eligibility(
  investor UUID, asset UUID, asked NUMERIC, asked_currency TEXT, reservation_limit INTEGER)
RETURNS TABLE (code TEXT, required JSONB, actual JSONB)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  iso CONSTANT text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
  verified_from CONSTANT integer := 3;
BEGIN
  RETURN QUERY
  WITH fact AS MATERIALIZED (
    SELECT a.type, a.status, d.currency, d.deadline, d.minimum_investment,
           coalesce(d.min_tier_required, 0) AS min_tier, u.tier, u.status AS account, kyc_standing(u.id) AS kyc,
           greatest(0, m.capacity - m.total_invested - m.reserved) AS remaining, m.capacity IS NOT NULL AS is_capped,
           (SELECT count(*) FROM investments i WHERE i.user_id = investor AND i.status = 'pending') AS reservations,
           clock_timestamp() AS at
      FROM assets a
      JOIN users u ON u.id = investor
      LEFT JOIN asset_details d ON d.asset_id = a.id
      LEFT JOIN asset_metrics m ON m.asset_id = a.id
     WHERE a.id = asset
  )
  SELECT rule.code, rule.required, rule.actual
    FROM fact f
   CROSS JOIN LATERAL (VALUES
     (1, 'user_suspended', f.account <> 'active', to_jsonb('active'::text), to_jsonb(f.account)),
     (2, 'wrong_asset_type', f.type <> 'investment', to_jsonb('investment'::text), to_jsonb(f.type)),
     (3, 'asset_paused', f.status = 'paused', to_jsonb('active'::text), to_jsonb(f.status)),
     (4, 'asset_not_open', f.status IN ('draft', 'closed'), to_jsonb('active'::text), to_jsonb(f.status)),
     (5, 'deadline_passed', f.deadline <= f.at, to_jsonb(to_char(f.deadline AT TIME ZONE 'UTC', iso)),
         to_jsonb(to_char(f.at AT TIME ZONE 'UTC', iso))),
     -- What they have applied for says why they are not verified.
     (6, CASE f.kyc WHEN 'pending' THEN 'kyc_pending' WHEN 'rejected' THEN 'kyc_rejected' ELSE 'kyc_required' END,
         f.min_tier >= verified_from AND f.tier < verified_from AND f.kyc <> 'expired',
         to_jsonb('verified'::text), to_jsonb(f.kyc)),
     (7, 'kyc_expired', f.kyc = 'expired', to_jsonb('verified'::text), to_jsonb(f.kyc)),
     (8, 'tier_too_low', f.tier < f.min_tier, to_jsonb(f.min_tier), to_jsonb(f.tier)),
     (9, 'currency_not_accepted', asked_currency <> f.currency, to_jsonb(f.currency), to_jsonb(asked_currency)),
     (10, 'below_minimum', asked < f.minimum_investment, to_jsonb(f.minimum_investment::text),
          to_jsonb(asked::numeric(18,6)::text)),
     (11, 'cap_exceeded',
          f.is_capped AND f.type = 'investment'
            AND coalesce(asked, greatest(f.minimum_investment, 0.000001)) > f.remaining,
          to_jsonb(coalesce(asked, greatest(f.minimum_investment, 0.000001))::numeric(18,6)::text),
          to_jsonb(f.remaining::numeric(38,6)::text)),
     (12, 'too_many_reservations', f.reservations >= reservation_limit, to_jsonb(reservation_limit),
          to_jsonb(f.reservations))
   ) AS rule (place, code, fails, required, actual)
   WHERE rule.fails
   ORDER BY rule.place;
END
$$;
REVOKE EXECUTE ON FUNCTION investment_eligibility(UUID, UUID, NUMERIC, TEXT, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION investment_eligibility(UUID, UUID, NUMERIC, TEXT, INTEGER) TO app_worker;

-- The same for whoever asks, as one list; null for an asset that they may not see.
CREATE FUNCTION my_eligibility(asset UUID, asked NUMERIC, asked_currency TEXT, reservation_limit INTEGER)
RETURNS JSONB
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM assets a WHERE a.id = asset AND a.status <> 'draft') THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT coalesce(jsonb_agg(jsonb_build_object('code', e.code, 'required', e.required, 'actual', e.actual)), '[]')
            FROM investment_eligibility(nullif(current_setting('app.current_user_id', true), '')::uuid, asset, asked,
                                        asked_currency, reservation_limit) e);
END
$$;
REVOKE EXECUTE ON FUNCTION my_eligibility(UUID, NUMERIC, TEXT, INTEGER) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION my_eligibility(UUID, NUMERIC, TEXT, INTEGER) TO app_user;
