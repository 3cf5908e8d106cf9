import type { StagedTable } from './staged-table.repository.js';

/** Investments of the log. What was paid, by whom and into what is part of the record's key and never changes. */
export const INVESTMENTS: StagedTable = {
  name: 'investments',
  key: 'id',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'user_id', type: 'uuid' },
    { name: 'asset_id', type: 'uuid' },
    { name: 'amount', type: 'numeric' },
    { name: 'currency', type: 'text' },
    { name: 'transaction_hash', type: 'text' },
    { name: 'log_index', type: 'integer' },
    { name: 'block_number', type: 'bigint' },
    { name: 'status', type: 'text' },
    { name: 'invested_at', type: 'timestamptz' },
    { name: 'confirmed_at', type: 'timestamptz' },
    { name: 'metadata', type: 'jsonb' },
  ],
  changed: 'NOT t.metadata @> s.metadata',
  // The status only when the file's own changed: what the application did since (a refund, say) stays.
  set:
    "status = CASE WHEN t.metadata #>> '{import,status}' IS DISTINCT FROM s.metadata #>> '{import,status}' " +
    'THEN s.status ELSE t.status END, ' +
    "confirmed_at = CASE WHEN t.metadata #>> '{import,status}' IS DISTINCT FROM s.metadata #>> '{import,status}' " +
    'THEN s.confirmed_at ELSE t.confirmed_at END, ' +
    'block_number = coalesce(s.block_number, t.block_number), metadata = t.metadata || s.metadata',
  compare: [
    ['user_id', 's.user_id', 't.user_id'],
    ['asset_id', 's.asset_id', 't.asset_id'],
    ['amount', 's.amount::numeric(18,6)', 't.amount'],
    ['currency', 's.currency', 't.currency'],
    ['transaction_hash', 's.transaction_hash', 't.transaction_hash'],
    ['status', 's.status', 't.status'],
    ['metadata', "'recorded'", "CASE WHEN t.metadata @> s.metadata THEN 'recorded' ELSE 'missing' END"],
  ],
};

/** What happened off the chain. */
export const EVENTS: StagedTable = {
  name: 'user_analytics',
  key: 'id',
  columns: [
    { name: 'id', type: 'uuid' },
    { name: 'user_id', type: 'uuid' },
    { name: 'event_type', type: 'text' },
    { name: 'event_data', type: 'jsonb' },
    { name: 'timestamp', type: 'timestamptz' },
  ],
  // A user who became known since is entered, although the record is the same.
  changed: 'NOT t.event_data @> s.event_data OR (t.user_id IS NULL AND s.user_id IS NOT NULL)',
  set: 'user_id = coalesce(t.user_id, s.user_id), event_data = t.event_data || s.event_data',
  compare: [
    ['user_id', 's.user_id', 't.user_id'],
    ['event_type', 's.event_type', 't.event_type'],
    ['event_data', "'recorded'", "CASE WHEN t.event_data @> s.event_data THEN 'recorded' ELSE 'missing' END"],
  ],
};
