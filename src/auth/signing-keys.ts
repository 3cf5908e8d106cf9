import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigError } from '../config/load-config.js';

/** Keys that sign access tokens, by `kid`. The active one signs; the others still verify until they are removed. */
export interface SigningKeys {
  active: string;
  keys: ReadonlyMap<string, string>;
}

export const SIGNING_KEYS = Symbol('SIGNING_KEYS');

/** One key, named by the start of its SHA-256 so that a changed secret is a changed `kid`. */
export function singleKey(secret: string): SigningKeys {
  const kid = createHash('sha256').update(secret).digest('hex').slice(0, 12);
  return { active: kid, keys: new Map([[kid, secret]]) };
}

/**
 * Reads `{ "active": "<kid>", "keys": { "<kid>": "<secret>" } }`.
 *
 * @throws {ConfigError} when the file is not of that form or a secret is shorter than 32 characters
 */
export function readSigningKeys(file: string): SigningKeys {
  const problem = (what: string) => new ConfigError([`JWT_KEYS_FILE ${what}: ${file}`]);
  let parsed: { active?: unknown; keys?: unknown };
  try {
    parsed = JSON.parse(readFileSync(file, 'utf8')) as typeof parsed;
  } catch {
    throw problem('names a file that cannot be read as JSON');
  }
  const { active } = parsed;
  const entries = Object.entries((parsed.keys ?? {}) as Record<string, unknown>);
  const keys = new Map<string, string>();
  for (const [kid, secret] of entries) {
    if (typeof secret !== 'string' || secret.length < 32)
      throw problem(`has a key shorter than 32 characters (${kid})`);
    keys.set(kid, secret);
  }
  if (typeof active !== 'string' || !keys.has(active))
    throw problem('does not name one of its keys as active');
  return { active, keys };
}
