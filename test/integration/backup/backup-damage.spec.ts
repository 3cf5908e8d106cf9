import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openBackupStore } from '../../../src/backup/backup-options.js';
import { BackupStore } from '../../../src/backup/backup-store.js';
import { BACKUP_LAYOUT } from '../../../src/backup/names.js';
import { prune } from '../../../src/backup/prune.js';
import { restore } from '../../../src/backup/restore/restore.js';
import { verify } from '../../../src/backup/verify.js';
import { generateMasterKeysFile } from '../../../src/config/development-secrets.js';
import { Staging } from '../../../src/vault/files/staging.js';
import { MasterKeyRing } from '../../../src/vault/master-keys.js';
import { DiskStore } from '../../../src/vault/storage/disk-store.js';
import { type BackupSource, createBackupSource, fillSource } from '../../support/backup-source.js';
import { pend, Program } from '../../support/process.js';

const silent = (): void => {};
const DAY_MS = 24 * 60 * 60 * 1000;

/** A disk that is full after so many objects. */
class FullStore extends DiskStore {
  private puts = 0;

  override put(...[name, file]: Parameters<DiskStore['put']>): Promise<void> {
    if (++this.puts > 1) return Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    return super.put(name, file);
  }
}

describe('a backup that something happened to', () => {
  let source: BackupSource;
  let id: string;
  let other: string;
  const to = (name: string): string => join(source.folder, name);
  const part = (backup: string, piece: string): string =>
    join(source.storeFolder, 'parts', backup, `part_${backup}_${piece}.000000`);
  const paperFile = (): string => {
    const papers = join(source.storeFolder, 'papers');
    return join(
      papers,
      (readdirSync(papers, { recursive: true }) as string[]).find((name) => name.includes('paper_'))!,
    );
  };
  const pieceOfLog = (): string => {
    const log = join(source.storeFolder, 'log');
    return join(
      log,
      (readdirSync(log, { recursive: true }) as string[]).find((name) => name.includes('log_'))!,
    );
  };
  const manifest = (backup: string): string => join(source.storeFolder, 'manifests', `manifest_${backup}`);

  beforeAll(async () => {
    source = await createBackupSource();
    await fillSource(source);
    id = (await source.create()).id;
    other = (await source.create()).id;
    await source.pull();
  }, 120_000);
  afterAll(() => source.close());

  /** Does something to a file, looks, and puts the file back. */
  async function with_(file: string, harm: () => void, look: () => Promise<void>): Promise<void> {
    const before = readFileSync(file);
    harm();
    try {
      await look();
    } finally {
      writeFileSync(file, before);
    }
  }

  async function isFound(restores = true): Promise<void> {
    const result = await verify(source.store, id);
    expect(result.intact).toBe(false);
    expect(result.problems).not.toEqual([]);
    if (!restores) return;
    const refusal = (async () =>
      restore(source.store, await source.store.readManifest(id), {
        to: to('refused'),
        moment: 'latest',
        log: silent,
      }))();
    await expect(refusal).rejects.toThrow();
    expect(readdirSync(source.folder).filter((name) => name.startsWith('refused'))).toEqual([]);
  }

  it('is whole as long as nothing did', async () => {
    const result = await verify(source.store, id);
    expect(result).toMatchObject({ intact: true, problems: [], papers: 1 });
    expect(result.logPieces).toBeGreaterThan(0);
  });

  it.each([
    ['the copy', () => part(id, 'data-primary')],
    ['the log', () => part(id, 'log-primary')],
    ['the list of papers', () => part(id, 'papers')],
    ['a paper', paperFile],
    ['the log behind it', pieceOfLog],
    ['the manifest', () => manifest(id)],
  ])(
    'a flipped byte in %s is found',
    async (what, fileOf) => {
      const file = fileOf();
      const flip = (): void => {
        const bytes = readFileSync(file);
        bytes[Math.floor(bytes.length / 2)]! ^= 1;
        writeFileSync(file, bytes);
      };
      // The list is only verified: a restore asks the restored rows which papers they name.
      await with_(file, flip, () => isFound(!['the list of papers', 'a paper'].includes(what)));
    },
    60_000,
  );

  it('a missing, a cut and a swapped piece are found', async () => {
    const file = part(id, 'data-primary');
    await with_(file, () => rmSync(file), isFound);
    await with_(file, () => truncateSync(file, 70_000), isFound);
    await with_(file, () => writeFileSync(file, readFileSync(part(other, 'data-primary'))), isFound);
    await with_(manifest(id), () => writeFileSync(manifest(id), readFileSync(manifest(other))), isFound);
  }, 60_000);

  it('a missing piece of the log is a gap that verify names', async () => {
    await source.sql((client) => client.query('SELECT pg_switch_wal()'));
    await source.pull();
    await source.sql((client) => client.query('SELECT pg_switch_wal()'));
    await source.pull();
    const folder = join(source.storeFolder, 'log', readdirSync(join(source.storeFolder, 'log'))[0]!);
    const middle = readdirSync(folder).sort()[1]!;
    renameSync(join(folder, middle), to('aside'));
    const result = await verify(source.store, id);
    renameSync(to('aside'), join(folder, middle));
    expect(result.problems).toEqual([expect.stringContaining('The log has a gap')]);
  }, 60_000);

  it('opens with its own master key alone, also once another one is active', async () => {
    const { home, environment } = source;
    const own = JSON.parse(readFileSync(join(home, 'secrets', 'master-keys.json'), 'utf8')) as {
      active: string;
      keys: Record<string, string>;
    };
    const fresh = generateMasterKeysFile();
    const open = (ring: object) =>
      openBackupStore({ home, url: environment.BACKUP_URL }, MasterKeyRing.parse(JSON.stringify(ring)));
    const rotated = open({ active: fresh.active, keys: { ...own.keys, ...fresh.keys } });
    expect(await verify(rotated, id)).toMatchObject({ intact: true });
    const without = await verify(open(fresh), id);
    expect(without.problems).toEqual([expect.stringContaining(own.active)]);
    const forged = open({ active: own.active, keys: { [own.active]: Object.values(fresh.keys)[0] } });
    expect((await verify(forged, id)).problems).toEqual([
      expect.stringContaining('not of these master keys'),
    ]);
  }, 60_000);

  it('a full disk ends it with a sentence, and leaves no backup', async () => {
    const folder = to('full-store');
    const files = new FullStore(folder, BACKUP_LAYOUT);
    const store = new BackupStore(files, new Staging(files.stagingFolder), source.store.ring);
    await expect(source.create(store)).rejects.toThrow(`folder ${folder} is full`);
    expect(await store.ids()).toEqual([]);
    expect(readdirSync(files.stagingFolder)).toEqual([]);
  }, 60_000);

  it('a process killed while it makes one leaves none, and what is left of it is pruned after a day', async () => {
    const before = await source.store.ids();
    const program = new Program('cli', ['backup', 'create'], source.environment);
    const parts = (): string[] => readdirSync(join(source.storeFolder, 'parts'));
    const known = parts().length;
    const staged = (): number => readdirSync(join(source.storeFolder, 'staging')).length;
    while (parts().length === known && staged() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    program.signal('SIGKILL');
    expect(await program.end()).toBe('SIGKILL');
    expect(await source.store.ids()).toEqual(before);
    await prune(source.store);
    await prune(source.store, new Date(Date.now() + 2 * DAY_MS));
    expect(parts().sort()).toEqual(before);
    expect(await verify(source.store, id)).toMatchObject({ intact: true });
    expect((await source.create()).compared).toBe(true);
  }, 120_000);

  it('a restore that is killed leaves no folder, and the next one removes what was left', async () => {
    const folder = to('killed');
    const program = new Program('cli', ['backup', 'restore', id, '--to', folder], source.environment);
    await program.says(/Replaying/);
    program.signal('SIGKILL');
    await program.end();
    expect(existsSync(folder)).toBe(false);
    const left = readdirSync(source.folder).filter((name) => name.startsWith('killed'));
    expect(left).toHaveLength(1);
    const { code, output } = await pend(['backup', 'restore', id, '--to', folder], source.environment);
    expect({ code, output }).toMatchObject({ code: 0 });
    expect(readdirSync(source.folder).filter((name) => name.startsWith('killed'))).toEqual(['killed']);
  }, 120_000);
});
