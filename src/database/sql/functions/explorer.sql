-- What of the chain's own bytes anybody may see. The explorer's roles read calldata, topics and data of logs through
-- these alone: what is not known to be harmless is withheld, and so nothing depends on recognising what is not.

-- Whether bytes (in hex, without 0x) may hold a text that is somebody's: six digits in a row, or with separators, in
-- UTF-8, UTF-16 or UTF-32, European or Arabic-Indic; or an e-mail address.
CREATE FUNCTION may_hold_text(bytes TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT bytes ~ '3[0-9]((00|2[089abcdef]|5f){0,4}3[0-9]){5}'
      OR bytes ~ '(d9a[0-9]|dbb[0-9])((20|2[89abcdef])?(d9a[0-9]|dbb[0-9])){5}'
      OR bytes ~ '(06[6f][0-9]){6}' OR bytes ~ '([6f][0-9]06){6}'
      OR bytes ~ '(([46][1-9a-f]|[57][0-9a]|3[0-9]|2[de]|5f)(00){0,3}){3}40((00){0,3}([46][1-9a-f]|[57][0-9a]|3[0-9]|2[de]|5f)){3}'
$$;

-- A text as anybody may see it; null where it may hold a phone, a code or an address of somebody.
CREATE FUNCTION public_text(content TEXT) RETURNS TEXT
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN content ~ '[0-9٠-٩۰-۹]([\s().+_-]{0,3}[0-9٠-٩۰-۹]){5}' OR content LIKE '%@%' THEN NULL ELSE content END
$$;

-- Whether calldata is execute(address,bytes), written in the one way that compilers write it.
CREATE FUNCTION is_wallet_call(input TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT input ~ '^0x1cff79cd0{24}[0-9a-f]{40}0{62}400{56}[0-9a-f]{8}' AND NOT may_hold_text(substr(input, 35, 40))
$$;

-- Calldata of a method whose arguments are addresses, amounts and flags alone, exactly as it is; otherwise null.
-- execute(address,bytes) of a smart wallet counts by what it carries.
CREATE FUNCTION public_calldata(input TEXT) RETURNS TEXT
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  body TEXT := substr(input, 11);
  form TEXT;
  size BIGINT;
BEGIN
  IF input = '0x' THEN
    RETURN input;
  END IF;
  IF substr(input, 1, 10) = '0x1cff79cd' THEN
    IF NOT is_wallet_call(input) THEN
      RETURN NULL;
    END IF;
    -- Target, offset of the bytes, their length, the bytes, and zeros up to a whole word.
    size := ('x' || substr(body, 185, 8))::bit(32)::bigint;
    IF size > 10000 OR length(body) <> 192 + 64 * ((size + 31) / 32)
       OR substr(body, 193 + 2 * size::integer) !~ '^0*$'
       OR public_calldata('0x' || substr(body, 193, 2 * size::integer)) IS NULL THEN
      RETURN NULL;
    END IF;
    RETURN input;
  END IF;
  -- One letter for each word: an address, an unsigned number, a boolean.
  form := CASE substr(input, 1, 10)
    WHEN '0xa9059cbb' THEN 'au' -- transfer
    WHEN '0x095ea7b3' THEN 'au' -- approve
    WHEN '0x23b872dd' THEN 'aau' -- transferFrom
    WHEN '0x40c10f19' THEN 'au' -- mint
    WHEN '0x9dc29fac' THEN 'au' -- burn
    WHEN '0xfca3b5aa' THEN 'a' -- setMinter
    WHEN '0xb6b55f25' THEN 'u' -- deposit
    WHEN '0xdb006a75' THEN 'u' -- redeem
    WHEN '0x33c19ab0' THEN 'u' -- depositProfit
    WHEN '0xefef39a1' THEN 'u' -- purchase
    WHEN '0x6fdca5e0' THEN 'b' -- setOpen
    WHEN '0x0063750c' THEN '' -- withdrawInterest
  END;
  IF form IS NULL OR length(body) <> 64 * length(form) OR may_hold_text(body) THEN
    RETURN NULL;
  END IF;
  FOR word IN 1 .. length(form) LOOP
    IF (substr(form, word, 1) = 'a' AND substr(body, 64 * word - 63, 24) <> repeat('0', 24))
       OR (substr(form, word, 1) = 'b' AND substr(body, 64 * word - 63, 64) !~ '^0{63}[01]$') THEN
      RETURN NULL;
    END IF;
  END LOOP;
  RETURN input;
END
$$;

-- How many words of data an event has that holds addresses and amounts alone; null for every other one.
CREATE FUNCTION public_event_words(event TEXT) RETURNS INTEGER
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE event
    WHEN 'Transfer' THEN 1 WHEN 'Deposited' THEN 3 WHEN 'Redeemed' THEN 3 WHEN 'NAVUpdated' THEN 2
    WHEN 'ProfitDeposited' THEN 3 WHEN 'TokensPurchased' THEN 2 WHEN 'TokensRedeemed' THEN 2
    WHEN 'InterestWithdrawn' THEN 1
  END
$$;

CREATE FUNCTION is_public_log(event TEXT, topics TEXT[], data TEXT) RETURNS BOOLEAN
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(length(data) = 2 + 64 * public_event_words(event)
                  AND NOT may_hold_text(substr(data, 3))
                  AND NOT EXISTS (SELECT FROM unnest(topics[2:]) topic
                                   WHERE topic !~ '^0x0{24}' OR may_hold_text(substr(topic, 3))), false)
$$;

-- Decoded arguments, those withheld that may tell who somebody is. An identity's hash does: there are few phones.
CREATE FUNCTION public_arguments(arguments JSONB) RETURNS JSONB
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(jsonb_object_agg(key, CASE
    WHEN key IN ('name', 'symbol', 'metadataUrl', 'legalAgreementUrl')
      THEN to_jsonb(coalesce(public_text(value #>> '{}'), '[redacted]'))
    -- The steps of a tier, by name; any other action might be named after somebody.
    WHEN key = 'actionHash'
         AND value #>> '{}' IN (
           '0x0b697489a389acece597d8438779858ee1245aea68149f661d564314540e4582' /* register_phone */,
           '0x9d0e7471e9c2f43b03594f395f279d99ce7662ddbf78621d629f2d48f687cafd' /* register_device */,
           '0xc796e8ad663f37db39591db6142878d61eabee724351dd0e591451871a04d655' /* verify_biometric */,
           '0xe6563103f48cc21945d2222ca0e199dbf706b175ee770711b19ecb5565dd767b' /* submit_kyc */,
           '0x5cc20d498998bf8f73d7018f1fc6c2ba74cb23aabfdf560eaef6c5292c06cb20' /* verify_location */) THEN value
    WHEN key IN ('user', 'buyer', 'holder', 'depositor', 'wallet', 'userWallet', 'contractAddress', 'assetManager',
                 'legalAgreementHash')
         AND value #>> '{}' ~ '^0x[0-9a-f]+$' AND NOT may_hold_text(substr(value #>> '{}', 3)) THEN value
    WHEN key IN ('amount', 'egpAmount', 'hvtMinted', 'hvtBurned', 'navUsed', 'oldNAV', 'newNAV', 'profitAmount',
                 'totalCost', 'payout', 'investmentIntent', 'investmentAmount', 'agreementVersion', 'timestamp',
                 'tokenPrice', 'maxSupply', 'lockupEndTimestamp', 'minimumInvestment', 'deployedAt')
         AND value #>> '{}' ~ '^[0-9]{1,78}$' THEN value
    ELSE '"[redacted]"'::jsonb END), '{}'::jsonb)
    FROM jsonb_each(arguments)
$$;

-- The branch's blocks as they go. A reset chain is one too: of it the highest are enough.
CREATE FUNCTION keep_orphans() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  ancestor BIGINT;
  kept VARCHAR(66);
BEGIN
  SELECT min(number) - 1 INTO ancestor FROM gone;
  IF ancestor IS NULL THEN
    RETURN NULL;
  END IF;
  SELECT hash INTO kept FROM blockchain_blocks WHERE number = ancestor;
  INSERT INTO blockchain_orphans AS o (hash, number, ancestor_number, ancestor_hash)
  SELECT hash, number, ancestor, kept FROM gone ORDER BY number DESC LIMIT 1000
  ON CONFLICT (hash) DO UPDATE
     SET ancestor_number = excluded.ancestor_number, ancestor_hash = excluded.ancestor_hash, removed_at = now();
  DELETE FROM blockchain_orphans WHERE removed_at < now() - interval '30 days';
  RETURN NULL;
END
$$;

-- Tells every process where the chain now ends, once the blocks can be seen.
CREATE FUNCTION tell_chain_head() RETURNS TRIGGER
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM pg_notify('pend_chain_head', NEW.height::text);
  RETURN NULL;
END
$$;

REVOKE EXECUTE ON FUNCTION may_hold_text(TEXT), public_text(TEXT), is_wallet_call(TEXT), public_calldata(TEXT), public_event_words(TEXT),
  is_public_log(TEXT, TEXT[], TEXT), public_arguments(JSONB), keep_orphans(), tell_chain_head() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION may_hold_text(TEXT), public_text(TEXT), is_wallet_call(TEXT), public_calldata(TEXT), public_event_words(TEXT),
  is_public_log(TEXT, TEXT[], TEXT), public_arguments(JSONB) TO app_public, app_user, admin_role, app_worker;
