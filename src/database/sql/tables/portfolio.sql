-- What one unit of an asset was worth, and from when on: what its contract logged (NAV), and what its terms said while it
-- was open to investors. Rows are added, never changed; a block that is taken back takes its prices with it.
CREATE TABLE asset_prices (
  id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT asset_prices_pkey PRIMARY KEY,
  asset_id UUID NOT NULL CONSTRAINT asset_prices_asset_id_fkey REFERENCES assets (id) ON DELETE CASCADE,
  -- Exact for any uint256 of 10^-18. Null: the terms name a price no longer.
  price NUMERIC(78,18) CONSTRAINT asset_prices_price_check CHECK (price >= 0 AND price <> 'NaN'),
  currency VARCHAR(10) NOT NULL
    CONSTRAINT asset_prices_currency_check CHECK (currency IN ('EGP', 'USD', 'USDC', 'HVT')),
  at TIMESTAMPTZ NOT NULL,
  source VARCHAR(10) NOT NULL CONSTRAINT asset_prices_source_check CHECK (source IN ('chain', 'terms')),
  block_number BIGINT CONSTRAINT asset_prices_block_number_check CHECK (block_number >= 0),
  block_hash VARCHAR(66) CONSTRAINT asset_prices_block_hash_check CHECK (block_hash ~ '^0x[0-9a-f]{64}$'),
  transaction_hash VARCHAR(66)
    CONSTRAINT asset_prices_transaction_hash_check CHECK (transaction_hash ~ '^0x[0-9a-f]{64}$'),
  log_index INTEGER CONSTRAINT asset_prices_log_index_check CHECK (log_index >= 0),
  CONSTRAINT asset_prices_place_check CHECK (
    num_nonnulls(block_number, block_hash, transaction_hash, log_index) = CASE source WHEN 'chain' THEN 4 ELSE 0 END
    AND (source = 'terms' OR price IS NOT NULL))
);
-- A log is one price. The block's hash belongs to it: a transaction that is mined again logs again.
CREATE UNIQUE INDEX idx_asset_prices_log ON asset_prices (transaction_hash, log_index, block_hash);
-- The newest first, and the chain's before the terms': one step finds the price of a moment.
CREATE INDEX idx_asset_prices_latest
  ON asset_prices (asset_id, source, at DESC, block_number DESC, log_index DESC, id DESC);

-- A portfolio is read from here alone: a user's confirmed rows lie side by side, where the table has them a page each.
CREATE INDEX idx_investments_holdings ON investments (user_id, asset_id, currency)
  INCLUDE (amount, tokens, confirmed_at, invested_at) WHERE status = 'confirmed';
-- What the public sees of a pool, newest first.
CREATE INDEX idx_investments_pool ON investments (asset_id, coalesce(confirmed_at, invested_at), id)
  WHERE status = 'confirmed';

-- Which device a session was begun from: who removes a device ends its sessions.
ALTER TABLE user_sessions ADD COLUMN device_id UUID;
