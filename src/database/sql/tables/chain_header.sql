ALTER TABLE blockchain_blocks
  -- What later forks append to the header, by its name: withdrawalsRoot, blobGasUsed, excessBlobGas (decimal),
  -- parentBeaconBlockRoot, requestsHash. Null where there is none, and of blocks from before it was kept.
  ADD COLUMN appended JSONB
    CONSTRAINT blockchain_blocks_appended_check CHECK (jsonb_typeof(appended) = 'object');
