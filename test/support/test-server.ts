import type { LoginPasswords } from '../../src/database/roles.js';

/** What `global-setup.mjs` hands to every test file, through the environment. */
export interface TestServer {
  /** Superuser's URL of database `postgres`. */
  adminUrl: string;
  passwords: LoginPasswords;
  /** Migrated databases to clone. */
  templates: { primary: string; analytics: string };
}

export function testServer(): TestServer {
  const text = process.env.PEND_TEST_SERVER;
  if (!text) throw new Error('The tests need the global set-up of jest.config.js.');
  return JSON.parse(text) as TestServer;
}
