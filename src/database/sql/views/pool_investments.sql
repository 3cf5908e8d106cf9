-- What the public may know of the investments in a pool: how much, when it was confirmed and by which transaction. Not
-- who, nor anything by which two rows of one person could be told from those of two. The time is that of the block or of
-- the member of staff who confirmed, never that at which somebody sat down to invest. The id names the row and nobody;
-- it orders rows of one moment. Runs with its owner's rights, whose policy is no condition.
CREATE VIEW pool_investments WITH (security_barrier) AS
SELECT i.id, i.asset_id, i.amount, i.currency, coalesce(i.confirmed_at, i.invested_at) AS confirmed_at,
       i.transaction_hash, i.block_number
  FROM investments i
 WHERE i.status = 'confirmed'
   AND EXISTS (SELECT FROM assets a WHERE a.id = i.asset_id AND a.status <> 'draft');
GRANT SELECT ON pool_investments TO app_public;
