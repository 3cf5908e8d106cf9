import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';
import { DiskStore } from '../../src/vault/storage/disk-store.js';
import {
  type FileStore,
  newStorageKey,
  type StoredObject,
  StoredFileMissing,
} from '../../src/vault/storage/file-store.js';
import { S3Store } from '../../src/vault/storage/s3-store.js';
import { fileStoreAt } from '../../src/vault/storage/storage-url.js';

const folder = mkdtempSync(join(tmpdir(), 'pend-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function staged(bytes: Buffer) {
  const path = join(folder, `staged-${newStorageKey()}`);
  writeFileSync(path, bytes, { mode: 0o600 });
  return { path, bytes: bytes.length };
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** What every storage does. */
function contract(name: string, storage: () => FileStore): void {
  describe(name, () => {
    it('gives back what was put, and says how long it is', async () => {
      for (const length of [1, 70_000, 3_000_001]) {
        const [key, bytes] = [newStorageKey(), randomBytes(length)];
        await storage().put(key, staged(bytes));
        expect(Buffer.concat(await all(await storage().read(key))).equals(bytes)).toBe(true);
        expect(await storage().size(key)).toBe(length);
      }
    });

    it('lists what there is, and no longer what was deleted', async () => {
      const key = newStorageKey();
      await storage().put(key, staged(randomBytes(10)));
      const entry = expect.objectContaining({ name: key, bytes: 10 }) as StoredObject;
      expect(await all(storage().list())).toContainEqual(entry);
      await storage().delete(key);
      expect(await all(storage().list())).not.toContainEqual(entry);
      await storage().delete(key);
    });

    it('says that nothing is there', async () => {
      await expect(storage().read(newStorageKey())).rejects.toThrow(StoredFileMissing);
      await expect(storage().size(newStorageKey())).rejects.toThrow(StoredFileMissing);
    });

    it('takes no name that it has not made', async () => {
      for (const bad of [
        '../../etc/passwd',
        'a/b',
        '',
        'A'.repeat(32),
        `${'a'.repeat(31)}/`,
        `${'a'.repeat(32)}\0`,
      ]) {
        await expect(storage().put(bad, staged(randomBytes(1)))).rejects.toThrow(TypeError);
        await expect(storage().read(bad)).rejects.toThrow(TypeError);
        await expect(storage().delete(bad)).rejects.toThrow(TypeError);
      }
    });

    it('can be checked', () => expect(storage().check()).resolves.toBeUndefined());
  });
}

describe('A storage', () => {
  contract('on disk', () => new DiskStore(join(folder, 'disk')));

  let server: InstanceType<typeof S3rver>;
  let s3: S3Store;
  beforeAll(async () => {
    server = new S3rver({
      address: '127.0.0.1',
      port: 0,
      silent: true,
      // It signs what newer clients send in another way.
      allowMismatchedSignatures: true,
      directory: join(folder, 's3'),
      configureBuckets: [{ name: 'pend' }],
    });
    const { port } = await server.run();
    s3 = new S3Store(
      { bucket: 'pend', prefix: 'kyc/', endpoint: `http://127.0.0.1:${port}`, region: 'us-east-1' },
      { accessKeyId: 'S3RVER', secretAccessKey: 'S3RVER' },
    );
  });
  afterAll(() => server.close());
  contract('in S3', () => s3);

  it('on disk is readable for nobody else, and in small folders', async () => {
    const [key, place] = [newStorageKey(), join(folder, 'modes')];
    await new DiskStore(place).put(key, staged(randomBytes(5)));
    const path = join(place, key.slice(0, 2), key.slice(2, 4), key);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(join(place, key.slice(0, 2))).mode & 0o777).toBe(0o700);
    expect(readdirSync(join(place, key.slice(0, 2), key.slice(2, 4)))).toEqual([key]);
  });

  it('on disk does not list what only looks like a file of its own', async () => {
    const place = join(folder, 'strangers');
    mkdirSync(join(place, 'ab', 'cd'), { recursive: true });
    writeFileSync(join(place, 'ab', 'cd', 'notes.txt'), 'x');
    writeFileSync(join(place, 'ab', 'cd', `${newStorageKey()}.part`), 'x');
    expect(await all(new DiskStore(place).list())).toEqual([]);
  });

  it('is what its address says', async () => {
    const place = join(folder, 'by url');
    await fileStoreAt(`file://${place.replace(' ', '%20')}`).check();
    expect(existsSync(place)).toBe(true);
    expect(fileStoreAt('s3://bucket/prefix?endpoint=http://x:1&region=me-south-1').description).toBe(
      'bucket bucket',
    );
  });
});
