-- What analytics counts, summed by time. A source row (an account, an investment, an application) stands for a few
-- figures: a metric, the part of it (a currency, a status, an asset), a moment, a number and an amount. What changes in a
-- source row is a change of its figures, written in the same transaction to a table that only grows at its end, so that
-- no two writers wait for each other; a job adds the changes up. Rollups plus changes are always what a scan would find.
CREATE TABLE figure_changes (
  id BIGINT GENERATED ALWAYS AS IDENTITY CONSTRAINT figure_changes_pkey PRIMARY KEY,
  metric VARCHAR(40) NOT NULL,
  part VARCHAR(60) NOT NULL,
  -- The quarter of an hour (UTC) that it happened in: days of every time zone are whole quarters.
  bucket TIMESTAMPTZ NOT NULL,
  number BIGINT NOT NULL,
  amount NUMERIC(38,6) NOT NULL CONSTRAINT figure_changes_amount_check CHECK (amount <> 'NaN')
);

CREATE TABLE figure_rollups (
  metric VARCHAR(40) NOT NULL,
  bucket_size VARCHAR(10) NOT NULL CONSTRAINT figure_rollups_bucket_size_check
    CHECK (bucket_size IN ('quarter', 'hour', 'day', 'month', 'all')),
  -- Its beginning (UTC); of 'all' the beginning of time.
  bucket TIMESTAMPTZ NOT NULL,
  part VARCHAR(60) NOT NULL,
  number BIGINT NOT NULL,
  amount NUMERIC(38,6) NOT NULL CONSTRAINT figure_rollups_amount_check CHECK (amount <> 'NaN'),
  CONSTRAINT figure_rollups_pkey PRIMARY KEY (metric, bucket_size, bucket, part)
);
GRANT SELECT ON figure_changes, figure_rollups TO admin_role, app_worker;
