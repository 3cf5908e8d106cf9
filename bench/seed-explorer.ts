import { createHash } from 'node:crypto';
import type { Client } from 'pg';

/** Transactions of a block. */
export const PER_BLOCK = 20;
/** Sends sixty in a hundred transactions. */
export const RELAYER = `0x${'5e'.repeat(20)}`;
/** Transactions that one wallet is part of, roughly. */
const PER_WALLET = 50;
const CHUNK = 500_000;

const md5 = (text: string): string => createHash('md5').update(text).digest('hex');

/** As the SQL below makes them: looking random, as real ones do. */
export const hashOf = (kind: 'b' | 't', number: number): string =>
  `0x${md5(kind + number)}${md5(`${kind}${number}x`)}`;
export const walletOf = (number: number, transactions: number): string => {
  const wallet = (number * 7919) % walletsOf(transactions);
  return `0x${`${md5(`w${wallet}`)}${md5(`w${wallet}x`)}`.slice(0, 40)}`;
};
const walletsOf = (transactions: number): number => Math.max(10, Math.floor(transactions / PER_WALLET));

const HASH = (kind: string, number: string): string =>
  `'0x' || md5('${kind}' || (${number})) || md5('${kind}' || (${number}) || 'x')`;
const WALLET = (wallet: string): string =>
  `left('0x' || md5('w' || (${wallet})) || md5('w' || (${wallet}) || 'x'), 42)`;

const TABLES = [
  'blocks',
  'transactions',
  'participants',
  'addresses',
  'logs',
  'token_transfers',
  'rollups',
].map((name) => `blockchain_${name}`);

export async function emptyExplorer(client: Client): Promise<void> {
  const { rows } = await client.query<{ names: string }>(
    `SELECT string_agg(relname, ', ') AS names FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname LIKE 'blockchain%'`,
  );
  await client.query(`TRUNCATE ${rows[0]!.names} RESTART IDENTITY CASCADE`);
}

/** Fills an empty chain within the server, indexes made afterwards. */
export async function seedExplorer(
  client: Client,
  transactions: number,
  tell: (line: string) => void,
): Promise<void> {
  const indexes = await takeIndexes(client);
  const blocks = Math.floor(transactions / PER_BLOCK);
  const wallets = walletsOf(transactions);
  const time = (number: string): string => `timestamptz '2026-01-01' + (${number}) * interval '4 seconds'`;
  await client.query(
    "SET session_replication_role = replica; SET synchronous_commit = off; SET work_mem = '1GB'; SET maintenance_work_mem = '2GB'",
  );
  await client.query(
    `INSERT INTO blockchain_blocks (number, hash, parent_hash, miner, gas_limit, gas_used, timestamp, transaction_count)
     SELECT n, ${HASH('b', 'n')}, ${HASH('b', 'n - 1')}, '${RELAYER}', 9007199254740991, 420000, ${time('n')},
            CASE WHEN n = 0 THEN 0 ELSE ${PER_BLOCK} END
       FROM generate_series(0, ${blocks}) n`,
  );
  for (let from = 1; from <= transactions; from += CHUNK) {
    await client.query(
      `INSERT INTO blockchain_transactions (hash, block_number, block_hash, transaction_index, from_address, to_address,
         value, value_wei, gas_used, gas_price, transaction_type, status, timestamp, envelope_type, nonce, gas_limit,
         cumulative_gas_used, method_id, input)
       SELECT ${HASH('t', 'n')}, b, ${HASH('b', 'b')}, i,
              CASE WHEN n % 10 < 6 THEN '${RELAYER}' ELSE ${WALLET(`(n * 31) % ${wallets}`)} END,
              ${WALLET(`(n * 7919) % ${wallets}`)}, 0, 0, 21000, 0,
              CASE WHEN n % 500 = 0 THEN 'harvest_invest' ELSE 'token_transfer' END,
              CASE WHEN n % 997 = 0 THEN 'failed' ELSE 'confirmed' END, ${time('b')}, 2, n, 9007199254740991, 21000,
              '0xa9059cbb', '0xa9059cbb' || repeat('0', 24) || substr(${WALLET(`(n * 7919) % ${wallets}`)}, 3)
                            || lpad(to_hex(n), 64, '0')
         FROM (SELECT n, (n - 1) / ${PER_BLOCK} + 1 AS b, (n - 1) % ${PER_BLOCK} AS i
                 FROM generate_series($1::bigint, $2::bigint) n) t`,
      [from, Math.min(from + CHUNK - 1, transactions)],
    );
    tell(`${Math.min(from + CHUNK - 1, transactions)} transactions`);
  }
  await client.query(
    `INSERT INTO blockchain_participants (address, block_number, transaction_index, transaction_hash)
     SELECT DISTINCT address, block_number, transaction_index, hash
       FROM blockchain_transactions, unnest(ARRAY[from_address, to_address]) AS address
      ORDER BY 1, 2, 3`,
  );
  await client.query(
    `INSERT INTO blockchain_addresses (address, transaction_count, first_block, last_block)
     SELECT address, count(*), min(block_number), max(block_number) FROM blockchain_participants GROUP BY 1`,
  );
  await client.query(
    `INSERT INTO blockchain_logs (transaction_hash, log_index, block_number, address, topics, data, event_name)
     SELECT hash, 0, block_number, '${RELAYER}', ARRAY[hash], '0x', NULL FROM blockchain_transactions
      WHERE transaction_index % 4 = 0`,
  );
  await client.query(
    `INSERT INTO blockchain_cursors (chain_id, genesis_hash, height, block_hash, transaction_count, node_height, node_seen_at)
     SELECT 7777, ${HASH('b', '0')}, ${blocks}, ${HASH('b', String(blocks))}, ${transactions}, ${blocks}, now()`,
  );
  await client.query(
    'RESET session_replication_role; RESET synchronous_commit; RESET work_mem; RESET maintenance_work_mem',
  );
  for (const { name, definition } of indexes) {
    await client.query(definition);
    tell(name);
  }
  for (const table of TABLES) await client.query(`VACUUM ANALYZE ${table}`);
  await client.query('CHECKPOINT');
  tell('seeded');
}

/** Drops the indexes that no constraint stands on, and answers how to make them again. */
async function takeIndexes(client: Client): Promise<{ name: string; definition: string }[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes
      WHERE schemaname = 'public' AND tablename = ANY ($1)
        AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
    [TABLES],
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows;
}
