import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChainFolder } from './chain-folder.js';

/**
 * Where the keeper of a chain listens. Listening is its lock too: one process at a time can have the name, and the
 * system takes it back when that process dies, however it dies.
 */
export function keeperAddress(folder: ChainFolder): string {
  const name = `pend-chain-${folder.identity}`;
  // A name without a file: nothing is left behind, and no path is too long for it.
  if (process.platform === 'linux') return `\0${name}`;
  const short = createHash('sha256').update(name).digest('hex').slice(0, 16);
  return join(tmpdir(), `pend-chain-${short}`);
}
