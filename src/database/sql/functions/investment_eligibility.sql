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
  least_asked numeric;
  f RECORD;
BEGIN
  -- One look at everything, and then one rule after the other: mostly none fails, and invest() asks for every buyer.
  SELECT a.type, a.status, d.currency, d.deadline, d.minimum_investment,
         coalesce(d.min_tier_required, 0) AS min_tier, u.tier, u.status AS account, kyc_standing(u.id) AS kyc,
         greatest(0, m.capacity - m.total_invested - m.reserved) AS remaining, m.capacity,
         (SELECT count(*) FROM investments i WHERE i.user_id = investor AND i.status = 'pending') AS reservations,
         clock_timestamp() AS at
    INTO f
    FROM assets a
    JOIN users u ON u.id = investor
    LEFT JOIN asset_details d ON d.asset_id = a.id
    LEFT JOIN asset_metrics m ON m.asset_id = a.id
   WHERE a.id = asset;
  IF NOT FOUND THEN
    RETURN;
  END IF;
  least_asked := coalesce(asked, greatest(f.minimum_investment, 0.000001));
  IF f.account <> 'active' THEN
    RETURN QUERY SELECT 'user_suspended', to_jsonb('active'::text), to_jsonb(f.account);
  END IF;
  IF f.type <> 'investment' THEN
    RETURN QUERY SELECT 'wrong_asset_type', to_jsonb('investment'::text), to_jsonb(f.type);
  END IF;
  IF f.status = 'paused' THEN
    RETURN QUERY SELECT 'asset_paused', to_jsonb('active'::text), to_jsonb(f.status);
  ELSIF f.status <> 'active' THEN
    RETURN QUERY SELECT 'asset_not_open', to_jsonb('active'::text), to_jsonb(f.status);
  END IF;
  IF f.deadline <= f.at THEN
    RETURN QUERY SELECT 'deadline_passed', to_jsonb(to_char(f.deadline AT TIME ZONE 'UTC', iso)),
                        to_jsonb(to_char(f.at AT TIME ZONE 'UTC', iso));
  END IF;
  IF f.kyc = 'expired' THEN
    RETURN QUERY SELECT 'kyc_expired', to_jsonb('verified'::text), to_jsonb(f.kyc);
  ELSIF f.min_tier >= verified_from AND f.tier < verified_from THEN
    -- What they have applied for says why they are not verified.
    RETURN QUERY SELECT CASE f.kyc WHEN 'pending' THEN 'kyc_pending' WHEN 'rejected' THEN 'kyc_rejected'
                                   ELSE 'kyc_required' END,
                        to_jsonb('verified'::text), to_jsonb(f.kyc);
  END IF;
  IF f.tier < f.min_tier THEN
    RETURN QUERY SELECT 'tier_too_low', to_jsonb(f.min_tier), to_jsonb(f.tier);
  END IF;
  IF asked_currency <> f.currency THEN
    RETURN QUERY SELECT 'currency_not_accepted', to_jsonb(f.currency), to_jsonb(asked_currency);
  END IF;
  IF asked < f.minimum_investment THEN
    RETURN QUERY SELECT 'below_minimum', to_jsonb(f.minimum_investment::text), to_jsonb(asked::numeric(18,6)::text);
  END IF;
  IF f.capacity IS NOT NULL AND f.type = 'investment' AND least_asked > f.remaining THEN
    RETURN QUERY SELECT 'cap_exceeded', to_jsonb(least_asked::numeric(18,6)::text),
                        to_jsonb(f.remaining::numeric(38,6)::text);
  END IF;
  IF f.reservations >= reservation_limit THEN
    RETURN QUERY SELECT 'too_many_reservations', to_jsonb(reservation_limit), to_jsonb(f.reservations);
  END IF;
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
