import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** Rows that tests put into a database by plain SQL, past the application. */
let counter = 0;

const hex = (length: number): string =>
  createHash('sha512').update(`${process.pid} ${++counter}`).digest('hex').slice(0, length);

export const someAddress = (): string => `0x${hex(40)}`;
export const someHash = (): string => `0x${hex(64)}`;

/** Inserts a row of the columns given and returns it as the database has it. */
export async function insertRow<T = Record<string, unknown>>(
  client: Client,
  table: string,
  values: Record<string, unknown>,
): Promise<T & { id: string }> {
  const columns = Object.keys(values);
  const { rows } = await client.query<T & { id: string }>(
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})
     RETURNING *`,
    Object.values(values),
  );
  return rows[0]!;
}

export const insertUser = (client: Client, values: Record<string, unknown> = {}) =>
  insertRow(client, 'users', { phone_hash: hex(64), blockchain_address: someAddress(), ...values });

/** A wallet's live session, of a token that nobody has. */
export const insertWalletSession = (client: Client, userId: string, values: Record<string, unknown> = {}) =>
  insertRow(client, 'user_sessions', {
    user_id: userId,
    session_token: hex(64),
    expires_at: new Date(Date.now() + 60 * 60 * 1000),
    ...values,
  });

/** An open asset with its details and metrics. */
export async function insertAsset(client: Client, values: Record<string, unknown> = {}) {
  const asset = await insertRow<{ title: string }>(client, 'assets', {
    type: 'investment',
    title: 'Olive Groves',
    contract_address: someAddress(),
    slug: `olive-${randomUUID()}`,
    ...values,
  });
  await insertRow(client, 'asset_details', { asset_id: asset.id, token_price: '100', max_supply: 1000 });
  await insertRow(client, 'asset_metrics', { asset_id: asset.id });
  return asset;
}

export const insertInvestment = (
  client: Client,
  userId: string,
  assetId: string,
  values: Record<string, unknown> = {},
) =>
  insertRow(client, 'investments', {
    user_id: userId,
    asset_id: assetId,
    amount: '100',
    currency: 'EGP',
    ...values,
  });

export const insertBlock = (client: Client, number: number) =>
  insertRow(client, 'blockchain_blocks', {
    number,
    hash: someHash(),
    parent_hash: someHash(),
    miner: someAddress(),
    gas_limit: '9007199254740991',
    timestamp: new Date(1_750_000_000_000 + number * 4000),
  });

export const insertTransaction = (
  client: Client,
  blockNumber: number,
  values: Record<string, unknown> = {},
) =>
  insertRow(client, 'blockchain_transactions', {
    hash: someHash(),
    block_number: blockNumber,
    from_address: someAddress(),
    to_address: someAddress(),
    ...values,
  });
