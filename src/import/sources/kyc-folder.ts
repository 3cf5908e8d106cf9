import { createHash } from 'node:crypto';
import { createReadStream, constants } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface KycFile {
  /** Path below the KYC folder, with `/`. */
  path: string;
  bytes: number;
  sha256: string;
}

/** Why no file was taken for a path that metadata.json names. */
export type KycMiss = 'missing' | 'symlink' | 'not_a_file';

/**
 * The uploaded papers under `uploads/kyc`. Paths in metadata.json come from another machine, or from an attacker:
 * whatever they say, only a regular file inside this folder is ever opened, and no link is followed.
 */
export class KycFolder {
  private readonly named = new Set<string>();

  constructor(private readonly folder: string) {}

  /** Below which path of the folder a declared path may mean a file: its tail after `uploads/kyc/`, else its name. */
  static candidates(declared: string): string[] {
    const parts = declared
      .replace(/^[a-zA-Z]:/, '')
      .split(/[\\/]+/)
      .filter((part) => part !== '' && part !== '.');
    const name = parts.at(-1);
    if (name === undefined || name === '..' || name.includes('\0')) return [];
    const root = parts.findLastIndex(
      (part, at) => part === 'kyc' && (at === 0 || parts[at - 1] === 'uploads'),
    );
    const tail = parts.slice(root + 1);
    const inside = !tail.includes('..');
    return [...new Set([...(inside ? [tail.join('/')] : []), name])];
  }

  /**
   * Finds and measures the file that a path means, and hashes it in constant memory.
   *
   * @param hashed false leaves out the hash, which has to read the file
   */
  async find(declared: string, hashed = true): Promise<KycFile | KycMiss> {
    let miss: KycMiss = 'missing';
    for (const path of KycFolder.candidates(declared)) {
      const found = await this.look(path, hashed);
      if (typeof found !== 'string') {
        this.named.add(found.path);
        return found;
      }
      if (found !== 'missing') {
        miss = found;
        this.named.add(path);
      }
    }
    return miss;
  }

  /** Files of the folder that no record named. Valid after every record was looked up. */
  async unnamed(): Promise<string[]> {
    const found: string[] = [];
    const walk = async (below: string): Promise<void> => {
      for (const entry of await readdir(join(this.folder, below), { withFileTypes: true }).catch(() => [])) {
        const path = below === '' ? entry.name : `${below}/${entry.name}`;
        if (entry.isDirectory()) await walk(path);
        else if (path !== 'metadata.json' && !this.named.has(path)) found.push(path);
      }
    };
    await walk('');
    return found.sort();
  }

  private async look(path: string, hashed: boolean): Promise<KycFile | KycMiss> {
    const parts = path.split('/');
    let at = this.folder;
    let size = 0;
    for (const [index, part] of parts.entries()) {
      at = join(at, part);
      const stat = await lstat(at).catch(() => null);
      if (stat === null) return 'missing';
      if (stat.isSymbolicLink()) return 'symlink';
      if (index < parts.length - 1 ? !stat.isDirectory() : !stat.isFile()) return 'not_a_file';
      size = stat.size;
    }
    const [root, real] = [await realpath(this.folder), await realpath(at).catch(() => null)];
    if (real === null || !real.startsWith(root + sep)) return 'symlink';
    if (!hashed) return { path, bytes: size, sha256: '' };
    // O_NOFOLLOW: the file may have become a link since it was looked at.
    const handle = await open(at, constants.O_RDONLY | constants.O_NOFOLLOW).catch(() => null);
    if (handle === null) return 'missing';
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of createReadStream('', { fd: handle }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    return { path, bytes, sha256: hash.digest('hex') };
  }
}
