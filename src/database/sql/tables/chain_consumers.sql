ALTER TABLE blockchain_cursors
  -- The lowest height from which stored logs were decoded with another registry than today's; null: none were.
  ADD COLUMN redecode_from BIGINT
    CONSTRAINT blockchain_cursors_redecode_from_check CHECK (redecode_from >= 0),
  -- Which catalogue of events they were decoded with, as a hash; null: one of before this was noted.
  ADD COLUMN catalogue VARCHAR(64)
    CONSTRAINT blockchain_cursors_catalogue_check CHECK (catalogue ~ '^[0-9a-f]{64}$');
