import { type Client, escapeIdentifier } from 'pg';
import type { TablePrint } from '../manifest.js';

/** The tables of schema `public`, partitions and not what they are partitions of. */
export async function tablesOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relkind = 'r' AND relpersistence = 'p' AND relnamespace = 'public'::regnamespace ORDER BY relname`,
  );
  return rows.map(({ name }) => name);
}

/**
 * How many rows a table has, and the sums of both halves of the MD5 of each: the same for the same rows in whatever order.
 * It is to find what went wrong, not what somebody has forged; that is for the seals.
 */
export async function printOf(client: Client, table: string): Promise<TablePrint> {
  const { rows } = await client.query<{ rows: string; hash: string }>(
    `SELECT count(*) AS rows,
            concat(coalesce(sum(('x' || left(h, 16))::bit(64)::bigint), 0), ':',
                   coalesce(sum(('x' || right(h, 16))::bit(64)::bigint), 0)) AS hash
       FROM (SELECT md5(t::text) AS h FROM ${escapeIdentifier(table)} t) hashed`,
  );
  return { table, ...rows[0]! };
}

export async function printsOf(client: Client): Promise<TablePrint[]> {
  const prints: TablePrint[] = [];
  for (const table of await tablesOf(client)) prints.push(await printOf(client, table));
  return prints;
}

/** The tables that differ; empty where all are alike. */
export function differences(expected: readonly TablePrint[], found: readonly TablePrint[]): string[] {
  const names = new Set([...expected, ...found].map(({ table }) => table));
  const of = (prints: readonly TablePrint[], name: string) => prints.find(({ table }) => table === name);
  return [...names].sort().flatMap((name) => {
    const [before, after] = [of(expected, name), of(found, name)];
    if (before && after && before.rows === after.rows && before.hash === after.hash) return [];
    return [`${name}: ${before?.rows ?? 'no table'} rows expected, ${after?.rows ?? 'no table'} found`];
  });
}
