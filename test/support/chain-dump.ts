import type { Client } from 'pg';

const ORDERED: Record<string, string> = {
  blockchain_blocks: 'number',
  blockchain_transactions: 'hash',
  blockchain_logs: 'transaction_hash, log_index',
  blockchain_participants: 'address, block_number, transaction_index',
  blockchain_token_transfers: 'transaction_hash, log_index',
  blockchain_token_balances: 'token_address, holder_address',
  blockchain_tokens: 'address',
  blockchain_addresses: 'address',
  blockchain_contracts: 'address',
  blockchain_rollups: 'bucket_size, bucket',
  blockchain_validator_sets: 'from_block',
  blockchain_validator_days: 'day, validator',
  blockchain_cursors: 'chain_id',
};
/** What tells when something was done, or how the node was, and not what the chain is. */
const PASSING = ['created_at', 'updated_at', 'node_height', 'node_seen_at', 'series_height', 'halted_reason'];

/** Every row of every table of the chain's; of the outbox what is left when what was taken back is taken away. */
export async function dumpChain(client: Client): Promise<Record<string, unknown[]>> {
  const dump: Record<string, unknown[]> = {};
  for (const [table, order] of Object.entries(ORDERED)) {
    const { rows } = await client.query<{ row: unknown }>(
      `SELECT to_jsonb(t) - $1::text[] AS row FROM ${table} t ORDER BY ${order}`,
      [PASSING],
    );
    dump[table] = rows.map(({ row }) => row);
  }
  const { rows } = await client.query<{ row: unknown }>(
    `SELECT to_jsonb(o) AS row FROM (
       SELECT event_name, contract_address, contract_kind, arguments, transaction_hash, log_index, block_number,
              block_hash, block_time, sum(effect) AS effect
         FROM blockchain_outbox GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 HAVING sum(effect) <> 0) o
      ORDER BY block_number, log_index`,
  );
  dump.blockchain_outbox = rows.map(({ row }) => row);
  return dump;
}

export async function emptyChain(client: Client): Promise<void> {
  // For so few rows far quicker than TRUNCATE, which makes new files.
  const tables = [...Object.keys(ORDERED), 'blockchain_outbox', 'blockchain_outbox_readers'];
  await client.query(tables.map((table) => `DELETE FROM ${table}`).join('; '));
}
