import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateMasterKeysFile } from '../../src/config/development-secrets.js';

/** What production does not start without, with secrets of a test. */
export const productionSecrets = (): Record<string, string> => ({
  NODE_ENV: 'production',
  JWT_SECRET: 'f3kD82mPq0ZxL7vRt5YwN1sBhJ6gUcXe',
  PHONE_PEPPER: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
  MASTER_KEYS_FILE: masterKeysFile(),
});

/** Addresses that are never asked: a test brings its own databases. */
export const PRODUCTION_DATABASES = {
  DATABASE_OWNER_URL: 'postgresql://pend_owner:x@db:5432/pend_production',
  ANALYTICS_DATABASE_URL: 'postgresql://pend_analytics:x@ts:5432/pend_analytics',
};

/** Environment of an application that runs as in production on what a test gives it, which is not encrypted. */
export const inProduction = (): Record<string, string> => ({
  ...productionSecrets(),
  ...PRODUCTION_DATABASES,
  ALLOW_PLAINTEXT: 'database,redis,clients',
});

function masterKeysFile(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'pend-keys-')), 'master-keys.json');
  writeFileSync(file, JSON.stringify(generateMasterKeysFile()), { mode: 0o600 });
  return file;
}
