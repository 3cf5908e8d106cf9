import { createSecretKey, hkdfSync } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { KEY_BYTES, KEY_ID, type NamedKey } from './sealed-bytes.js';
import { MasterKeysError, UnknownKeyError } from './vault.errors.js';

/**
 * The master keys: one that encrypts, and older ones that still decrypt until everything is sealed anew. They
 * never encrypt data themselves; they wrap the users' keys, and system keys are derived from them.
 */
export class MasterKeyRing {
  private constructor(
    private readonly keys: ReadonlyMap<string, NamedKey>,
    /** The key for everything new. */
    readonly active: NamedKey,
  ) {}

  /**
   * Reads `{"active": "<key id>", "keys": {"<key id>": "<base64 of 32 bytes>"}}`.
   * @throws MasterKeysError that names what is wrong, never a key.
   */
  static parse(text: string): MasterKeyRing {
    const file = parseFile(text);
    const keys = new Map<string, NamedKey>();
    for (const [id, encoded] of Object.entries(file.keys)) {
      keys.set(id, { id, secret: createSecretKey(decodeKey(id, encoded)) });
    }
    const active = keys.get(file.active);
    if (!active) throw new MasterKeysError(`The active master key "${file.active}" isn't among the keys.`);
    return new MasterKeyRing(keys, active);
  }

  /** @throws UnknownKeyError */
  key(id: string): NamedKey {
    const key = this.keys.get(id);
    if (!key) throw new UnknownKeyError(id);
    return key;
  }

  /** Ids of all keys. */
  get ids(): string[] {
    return [...this.keys.keys()];
  }
}

/**
 * Loads the ring from a file.
 * @param options.production refuses a file that every user of the machine may read or write.
 * @throws MasterKeysError
 */
export function loadMasterKeys(path: string, options: { production: boolean }): MasterKeyRing {
  let text: string;
  try {
    if (options.production && (statSync(path).mode & 0o007) !== 0) {
      throw new MasterKeysError(
        `The master keys' file ${path} is open to every user: run "chmod o= ${path}".`,
      );
    }
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof MasterKeysError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new MasterKeysError(`The master keys' file ${path} can't be read (${code}).`, { cause: error });
  }
  return MasterKeyRing.parse(text);
}

/**
 * A key for data without an owner, derived from a master key by HKDF-SHA-256 (RFC 5869). It bears the master
 * key's id, so that a ciphertext still names the key that has to be kept for it.
 * @param purpose label that separates the derived keys from each other.
 */
export function deriveSystemKey(master: NamedKey, purpose: string): NamedKey {
  const info = Buffer.from(`pend/system-key/v1/${purpose}`, 'utf8');
  const secret = hkdfSync('sha256', master.secret, Buffer.alloc(0), info, KEY_BYTES);
  return { id: master.id, secret: createSecretKey(Buffer.from(secret)) };
}

function parseFile(text: string): { active: string; keys: Record<string, string> } {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which is made of keys.
    throw new MasterKeysError("The master keys' file isn't JSON.");
  }
  const { active, keys } = (file ?? {}) as { active?: unknown; keys?: unknown };
  if (typeof active !== 'string' || typeof keys !== 'object' || keys === null || Array.isArray(keys)) {
    throw new MasterKeysError(
      'The master keys\' file must be {"active": "<key id>", "keys": {"<key id>": "<base64>"}}.',
    );
  }
  for (const [id, value] of Object.entries(keys)) {
    if (!KEY_ID.test(id)) {
      throw new MasterKeysError(`"${id}" isn't a key id: up to 64 letters, digits, ".", "_" and "-".`);
    }
    if (typeof value !== 'string') throw new MasterKeysError(`The master key "${id}" isn't a string.`);
  }
  refuseRepeatedNames(text);
  return { active, keys: keys as Record<string, string> };
}

// JSON.parse keeps the last of two equal names; which of two keys was meant must not be left to that.
function refuseRepeatedNames(text: string): void {
  const seen = new Set<string>();
  for (const match of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?/g)) {
    if (!match[2]) continue;
    const name = JSON.parse(match[1] ?? '""') as string;
    if (seen.has(name))
      throw new MasterKeysError(`The name "${name}" stands twice in the master keys' file.`);
    seen.add(name);
  }
}

function decodeKey(id: string, encoded: string): Buffer {
  const bytes = Buffer.from(encoded, 'base64');
  // Buffer.from skips what isn't base64, so a mistyped key would silently become another one.
  if (bytes.toString('base64').replace(/=+$/, '') !== encoded.replace(/=+$/, '')) {
    throw new MasterKeysError(`The master key "${id}" isn't base64.`);
  }
  if (bytes.length !== KEY_BYTES) {
    throw new MasterKeysError(`The master key "${id}" has ${bytes.length} bytes instead of ${KEY_BYTES}.`);
  }
  return bytes;
}
