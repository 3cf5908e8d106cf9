// Writes what is made of the schema anew, from an empty database that is migrated for it: npm run schema.
//
//   schema.sql, schema.analytics.sql   the dumps (where there is a pg_dump)
//   docs/tables.md                     tables, columns, diagrams
import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../dist/src/config/load-config.js';
import { prepare } from '../../dist/src/startup.js';
import { describeTables } from './describe-tables.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'pend-schema-'));
const foundation = await prepare(loadConfig({ PEND_HOME: home, NODE_ENV: 'test' }), () => {});
try {
  const { owner, analyticsOwner } = foundation.urls;
  writeFileSync(join(ROOT, 'docs/tables.md'), await describeTables(owner, analyticsOwner));
  for (const [url, file] of [
    [owner, 'schema.sql'],
    [analyticsOwner, 'schema.analytics.sql'],
  ])
    execFileSync(process.execPath, ['scripts/schema/dump.js', url, '--write', file], {
      cwd: ROOT,
      stdio: 'inherit',
    });
} finally {
  await foundation.release();
  rmSync(home, { recursive: true, force: true });
}
