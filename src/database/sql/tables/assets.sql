CREATE TABLE assets (
  id UUID CONSTRAINT assets_pkey PRIMARY KEY DEFAULT gen_random_uuid(),
  -- A draft has no contract yet; everything that was ever open has one.
  contract_address VARCHAR(42)
    CONSTRAINT assets_contract_address_check CHECK (contract_address ~ '^0x[0-9a-f]{40}$'),
  slug VARCHAR(120) NOT NULL
    CONSTRAINT assets_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  type VARCHAR(20) NOT NULL CONSTRAINT assets_type_check CHECK (type IN ('investment', 'interest')),
  title VARCHAR(255) NOT NULL CONSTRAINT assets_title_check CHECK (btrim(title) <> ''),
  description TEXT,
  category VARCHAR(50) DEFAULT 'General',
  location VARCHAR(255),
  image_url VARCHAR(500),
  status VARCHAR(20) NOT NULL DEFAULT 'active'
    CONSTRAINT assets_status_check CHECK (status IN ('active', 'paused', 'closed', 'draft')),
  metadata JSONB NOT NULL DEFAULT '{}',
  created_by UUID CONSTRAINT assets_created_by_fkey REFERENCES users (id),
  created_by_admin UUID CONSTRAINT assets_created_by_admin_fkey REFERENCES admin_users (id),
  version INTEGER NOT NULL DEFAULT 1,
  created_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  updated_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  -- 'simple' stems nothing: titles are Arabic and English side by side.
  search_vector TSVECTOR NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('simple', title), 'A')
    || setweight(to_tsvector('simple', coalesce(category, '') || ' ' || coalesce(location, '')), 'B')
    || setweight(to_tsvector('simple', coalesce(description, '')), 'C')
  ) STORED,
  CONSTRAINT assets_published_check CHECK (status = 'draft' OR contract_address IS NOT NULL),
  CONSTRAINT assets_slug_key UNIQUE (slug)
);
CREATE UNIQUE INDEX idx_assets_contract_address ON assets (contract_address);
CREATE INDEX idx_assets_type ON assets (type);
CREATE INDEX idx_assets_category ON assets (category);
CREATE INDEX idx_assets_status ON assets (status);
CREATE INDEX idx_assets_created_at ON assets (created_at);
CREATE INDEX idx_assets_created_by ON assets (created_by);
CREATE INDEX idx_assets_created_by_admin ON assets (created_by_admin);
CREATE INDEX idx_assets_search_vector ON assets USING gin (search_vector);

CREATE TABLE asset_details (
  asset_id UUID CONSTRAINT asset_details_pkey PRIMARY KEY
    CONSTRAINT asset_details_asset_id_fkey REFERENCES assets (id) ON DELETE CASCADE,
  -- The one currency that the asset is priced and raised in; sums never mix currencies.
  currency VARCHAR(10) NOT NULL DEFAULT 'EGP'
    CONSTRAINT asset_details_currency_check CHECK (currency IN ('EGP', 'USD', 'USDC', 'HVT')),
  token_symbol VARCHAR(10),
  token_price DECIMAL(18,6)
    CONSTRAINT asset_details_token_price_check CHECK (token_price > 0 AND token_price <> 'NaN'),
  max_supply BIGINT CONSTRAINT asset_details_max_supply_check CHECK (max_supply > 0),
  -- Per cent a year; with expected_roi_max the lower end of a promised range.
  expected_roi DECIMAL(5,2) CONSTRAINT asset_details_expected_roi_check CHECK (expected_roi <> 'NaN'),
  expected_roi_max DECIMAL(5,2),
  -- Days.
  lockup_period INTEGER CONSTRAINT asset_details_lockup_period_check CHECK (lockup_period >= 0),
  minimum_investment DECIMAL(18,6)
    CONSTRAINT asset_details_minimum_investment_check
    CHECK (minimum_investment >= 0 AND minimum_investment <> 'NaN'),
  -- Counted in people for an interest asset, as its contract does.
  soft_cap DECIMAL(18,6) CONSTRAINT asset_details_soft_cap_check CHECK (soft_cap >= 0 AND soft_cap <> 'NaN'),
  deadline TIMESTAMPTZ,
  contact_format VARCHAR(20)
    CONSTRAINT asset_details_contact_format_check CHECK (contact_format IN ('whatsapp', 'email')),
  contact_value VARCHAR(255),
  jurisdiction VARCHAR(100),
  spv_name VARCHAR(255),
  custody_type VARCHAR(100),
  min_tier_required INTEGER NOT NULL DEFAULT 1
    CONSTRAINT asset_details_min_tier_required_check CHECK (min_tier_required >= 0 AND min_tier_required <= 5),
  legal_documents JSONB NOT NULL DEFAULT '[]'
    CONSTRAINT asset_details_legal_documents_check CHECK (jsonb_typeof(legal_documents) = 'array'),
  agreement_url VARCHAR(500),
  agreement_hash VARCHAR(66)
    CONSTRAINT asset_details_agreement_hash_check CHECK (agreement_hash ~ '^0x[0-9a-f]{64}$'),
  CONSTRAINT asset_details_expected_roi_range_check
    CHECK (expected_roi_max IS NULL OR (expected_roi_max <> 'NaN' AND expected_roi_max >= expected_roi))
);

CREATE TABLE asset_metrics (
  asset_id UUID CONSTRAINT asset_metrics_pkey PRIMARY KEY
    CONSTRAINT asset_metrics_asset_id_fkey REFERENCES assets (id) ON DELETE CASCADE,
  -- In the asset's own currency: opening balance plus its confirmed investments.
  total_invested DECIMAL(18,6) NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_total_invested_check CHECK (total_invested >= 0 AND total_invested <> 'NaN'),
  investor_count INTEGER NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_investor_count_check CHECK (investor_count >= 0),
  interested_count INTEGER NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_interested_count_check CHECK (interested_count >= 0),
  -- Brought forward from the legacy store: the part of its totals that no row explains.
  opening_invested DECIMAL(18,6) NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_opening_invested_check CHECK (opening_invested >= 0 AND opening_invested <> 'NaN'),
  opening_investors INTEGER NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_opening_investors_check CHECK (opening_investors >= 0),
  opening_interested INTEGER NOT NULL DEFAULT 0
    CONSTRAINT asset_metrics_opening_interested_check CHECK (opening_interested >= 0),
  performance_data JSONB NOT NULL DEFAULT '{}',
  last_updated TIMESTAMPTZ NOT NULL DEFAULT now()
);
