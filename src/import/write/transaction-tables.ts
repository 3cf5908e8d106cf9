import type { StagedTable } from './staged-table.repository.js';

const COLUMNS = [
  { name: 'id', type: 'uuid' },
  { name: 'hash', type: 'text' },
  { name: 'block_number', type: 'bigint' },
  { name: 'block_hash', type: 'text' },
  { name: 'transaction_index', type: 'integer' },
  { name: 'from_address', type: 'text' },
  { name: 'to_address', type: 'text' },
  { name: 'value', type: 'numeric' },
  { name: 'value_wei', type: 'numeric' },
  { name: 'gas_used', type: 'bigint' },
  { name: 'gas_price', type: 'bigint' },
  { name: 'transaction_type', type: 'text' },
  { name: 'status', type: 'text' },
  { name: 'timestamp', type: 'timestamptz' },
  { name: 'source', type: 'text' },
  { name: 'metadata', type: 'jsonb' },
] as const;

const OWNED = COLUMNS.map((column) => column.name).filter(
  (name) => !['id', 'hash', 'source', 'metadata'].includes(name),
);

/** persistent-transactions.json owns the columns of a row that no indexer has read from the chain. */
export const PERSISTENT_TRANSACTIONS: StagedTable = {
  name: 'blockchain_transactions',
  key: 'hash',
  columns: COLUMNS,
  changed: 'NOT t.metadata @> s.metadata',
  // What the log filled in stays where this file says nothing.
  set:
    OWNED.map((name) => `${name} = coalesce(s.${name}, t.${name})`).join(', ') +
    ", metadata = t.metadata || s.metadata || jsonb_build_object('import', t.metadata -> 'import' || (s.metadata -> 'import'))",
  foreign: "t.source = 'chain'",
  compare: OWNED.map(
    (name) => [name, `s.${name}`, `CASE WHEN s.${name} IS NULL THEN NULL ELSE t.${name} END`] as const,
  ),
};

/** transactions-log.json only fills what is missing and adds its records under `metadata.legacy`. */
export const LOGGED_TRANSACTIONS: StagedTable = {
  name: 'blockchain_transactions',
  key: 'hash',
  columns: COLUMNS,
  changed: 'NOT t.metadata @> s.metadata',
  set:
    OWNED.filter((name) => name !== 'status')
      .map((name) => `${name} = coalesce(t.${name}, s.${name})`)
      .join(', ') +
    ', metadata = t.metadata || jsonb_build_object(' +
    "'import', coalesce(t.metadata -> 'import', '{}') || (s.metadata -> 'import'), " +
    "'legacy', coalesce(t.metadata -> 'legacy', '{}') || (s.metadata -> 'legacy'))",
  foreign: "t.source = 'chain'",
  compare: [
    ['metadata', "'recorded'", "CASE WHEN t.metadata @> s.metadata THEN 'recorded' ELSE 'missing' END"],
  ],
};
