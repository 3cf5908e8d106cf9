import type { Client } from 'pg';
import { DatabaseUnusable } from '../database/database-error.js';
import { sealCanary, verifyCanary } from './canary.js';
import type { DataSecrets } from './secrets.js';

const WRONG: Record<string, string> = {
  wrong_pepper: 'PHONE_PEPPER is not the one',
  wrong_master_keys: 'MASTER_KEYS_FILE does not hold the keys',
  both_wrong: 'PHONE_PEPPER and MASTER_KEYS_FILE are not those',
};

/**
 * Leaves a canary in a new database, and refuses one that was filled with other secrets: under a wrong pepper every
 * user would be a stranger, and under wrong keys whatever is written could not be read later.
 *
 * @throws {DatabaseUnusable}
 */
export async function ensureCanary(worker: Client, { masterKeys, pepper }: DataSecrets): Promise<void> {
  const { rowCount } = await worker.query(
    'INSERT INTO secret_canary (sealed) VALUES ($1) ON CONFLICT DO NOTHING',
    [sealCanary(masterKeys, pepper)],
  );
  if (rowCount) return;
  const { rows } = await worker.query<{ sealed: string }>('SELECT sealed FROM secret_canary');
  const verdict = verifyCanary(rows[0]!.sealed, masterKeys, pepper);
  if (verdict === 'ok') return;
  throw new DatabaseUnusable(
    `${WRONG[verdict]} that this database was filled with; restore them (PEND_HOME/secrets holds generated ones).`,
  );
}
