import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Antivirus, ScannerUnavailable } from '../../src/vault/antivirus/antivirus.js';
import { ClamAv } from '../../src/vault/antivirus/clamav.js';
import { type FakeClamd, SIGNATURE, startFakeClamd } from '../support/fake-clamd.js';
import { freePort } from '../support/redis-servers.js';

const PATIENCE_MS = 400;

const clamAv = (url: string, patienceMs = PATIENCE_MS) => {
  const { hostname, port } = new URL(url);
  return new ClamAv({ host: hostname, port: Number(port) }, patienceMs);
};

/** What has to hold of whatever answers as clamd does. */
function contract(scanner: () => Antivirus): void {
  it('answers a ping', () => expect(scanner().check()).resolves.toBeUndefined());

  it('finds nothing in what is clean, empty and large files included', async () => {
    for (const content of [Buffer.from('a paper'), Buffer.alloc(0), randomBytes(10 * 1024 * 1024)]) {
      expect(await scanner().scan([content])).toEqual({ clean: true });
    }
  });

  it('finds a signature wherever the pieces are cut', async () => {
    const infected = Buffer.concat([randomBytes(200_000), Buffer.from(SIGNATURE), randomBytes(1000)]);
    const cuts = [1, 7, 65_536, 200_004].map((at) => [infected.subarray(0, at), infected.subarray(at)]);
    for (const pieces of cuts) {
      expect(await scanner().scan(pieces)).toMatchObject({
        clean: false,
        finding: expect.stringContaining('Pend.Test.Signature'),
      });
    }
  });
}

describe('A scanner that speaks as clamd does', () => {
  let clamd: FakeClamd;
  beforeAll(async () => {
    clamd = await startFakeClamd();
  });
  afterEach(() => {
    clamd.misbehave = 'no';
  });
  afterAll(() => clamd.close());

  contract(() => clamAv(clamd.url, 5_000));

  it.each(['silent', 'error', 'cut', 'garbage'] as const)('is no verdict when it is %s', async (how) => {
    clamd.misbehave = how;
    await expect(clamAv(clamd.url).scan([Buffer.from('a paper')])).rejects.toThrow(ScannerUnavailable);
    await expect(clamAv(clamd.url).check()).rejects.toThrow(ScannerUnavailable);
  });

  it('is no verdict when nobody listens', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as { port: number };
    await new Promise((resolve) => server.close(resolve));
    await expect(clamAv(`tcp://127.0.0.1:${port}`).scan([])).rejects.toThrow(ScannerUnavailable);
  });
});

const CLAMD = spawnSync('sh', ['-c', 'command -v clamd || ls /usr/sbin/clamd 2>/dev/null'])
  .stdout.toString()
  .trim();
if (!CLAMD) process.stdout.write('SKIPPED: 3 tests against the real clamd; there is none on this machine.\n');

(CLAMD ? describe : describe.skip)('The real clamd', () => {
  let folder: string;
  let child: ReturnType<typeof spawn>;
  let url: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pend-clamd-'));
    mkdirSync(join(folder, 'db'));
    // One signature of our own: the database of the world is hundreds of megabytes.
    writeFileSync(
      join(folder, 'db', 'pend.ndb'),
      `Pend.Test.Signature:0:*:${Buffer.from(SIGNATURE).toString('hex')}\n`,
    );
    const port = await freePort();
    writeFileSync(
      join(folder, 'clamd.conf'),
      [
        `TCPSocket ${port}`,
        'TCPAddr 127.0.0.1',
        `DatabaseDirectory ${join(folder, 'db')}`,
        'Foreground yes',
        'StreamMaxLength 20M',
        '',
      ].join('\n'),
    );
    child = spawn(CLAMD, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
    url = `tcp://127.0.0.1:${port}`;
    for (let tries = 0; tries < 100; tries++) {
      if (
        await clamAv(url)
          .check()
          .then(
            () => true,
            () => false,
          )
      )
        return;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    throw new Error('clamd does not start');
  });
  afterAll(() => {
    child?.kill();
    rmSync(folder, { recursive: true, force: true });
  });

  contract(() => clamAv(url, 10_000));
});
