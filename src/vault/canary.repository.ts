import type { DataSource } from 'typeorm';
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
export async function ensureCanary(owner: DataSource, { masterKeys, pepper }: DataSecrets): Promise<void> {
  const inserted: unknown[] = await owner.query(
    'INSERT INTO secret_canary (sealed) VALUES ($1) ON CONFLICT DO NOTHING RETURNING id',
    [sealCanary(masterKeys, pepper)],
  );
  if (inserted.length > 0) return;
  const [row]: { sealed: string }[] = await owner.query('SELECT sealed FROM secret_canary');
  const verdict = verifyCanary(row!.sealed, masterKeys, pepper);
  if (verdict === 'ok') return;
  throw new DatabaseUnusable(
    `${WRONG[verdict]} that this database was filled with; restore them (PEND_HOME/secrets holds generated ones).`,
  );
}
