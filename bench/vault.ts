/**
 * Papers of 10 MB: what sealing costs against writing and hashing the same bytes, and how much memory fifty at once take:
 *
 *   node dist/bench/vault.js <superuser url of a migrated database> <passwords as JSON> [rounds]
 *
 * Prints lines of `what: measured`. The server runs in a process of its own, with nobody who scans.
 */
import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, open, rename } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import multipart from '@fastify/multipart';
import Fastify from 'fastify';
import { Client } from 'pg';
import sharp from 'sharp';
import { Tokens } from '../src/auth/tokens.js';
import { createLogger } from '../src/common/logging.js';
import { loadConfig } from '../src/config/load-config.js';
import { createHttpApplication } from '../src/http-application.js';
import { NoAntivirus } from '../src/vault/antivirus/no-antivirus.js';
import { FileVault } from '../src/vault/files/file-vault.js';
import { Staging } from '../src/vault/files/staging.js';
import { DiskStore } from '../src/vault/storage/disk-store.js';

const [, , superuserUrl = '', passwords = '{}', rounds = '15', role = 'sender'] = process.argv;
const AT_ONCE = 50;
const CHUNK = 64 * 1024;
const SIZE = 10 * 1024 * 1024;

const median = (numbers: number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** A scan of a page: what is 10 MB on a telephone's camera is 10 MB in a PDF too. */
function pdf(): Buffer {
  const body = Buffer.concat([
    Buffer.from(
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n' +
        '3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>\nendobj\n4 0 obj\n<</Subtype/Image/Filter/DCTDecode>>\nstream\n',
    ),
    randomBytes(SIZE - 1000),
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  return Buffer.concat([body, Buffer.from(`trailer\n<</Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`)]);
}

/** Noise of twelve megapixels, as fine as fits. */
async function jpeg(): Promise<Buffer> {
  const [width, height] = [4000, 3000];
  const pixels = randomBytes((width / 4) * (height / 4) * 3);
  const noise = await sharp(pixels, { raw: { width: width / 4, height: height / 4, channels: 3 } })
    .resize(width, height)
    .raw()
    .toBuffer();
  for (let quality = 99; ; quality -= 2) {
    const image = await sharp(noise, { raw: { width, height, channels: 3 } })
      .jpeg({ quality })
      .toBuffer();
    if (image.length < SIZE) return image;
  }
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
}

/** The same as the vault does, without keys, cleaning and looking. */
async function writeAndHash(folder: string, content: AsyncIterable<Buffer>): Promise<void> {
  const name = randomBytes(16).toString('hex');
  const handle = await open(join(folder, `${name}.part`), 'wx', 0o600);
  const hash = createHash('sha256');
  for await (const chunk of content) {
    hash.update(chunk);
    await handle.write(chunk);
  }
  hash.digest('hex');
  await handle.datasync();
  await handle.close();
  const place = join(folder, name.slice(0, 2), name.slice(2, 4));
  await mkdir(place, { recursive: true });
  await rename(join(folder, `${name}.part`), join(place, name));
  const directory = await open(place);
  await directory.sync();
  await directory.close();
}

async function sealing(file: Buffer, name: string, declaredType: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'pend-bench-vault-'));
  const store = new DiskStore(folder);
  const vault = new FileVault(store, new Staging(store.stagingFolder), new NoAntivirus());
  const [bare, sealed]: number[][] = [[], []];
  for (let round = 0; round < Number(rounds); round++) {
    bare!.push(await timed(() => writeAndHash(folder, inChunks(file))));
    sealed!.push(
      await timed(async () => {
        const received = await vault.receive(randomUUID(), randomUUID(), {
          name,
          declaredType,
          content: inChunks(file),
        });
        await vault.keep(received);
      }),
    );
  }
  rmSync(folder, { recursive: true });
  return ratio(sealed!, bare!);
}

const ratio = (ours: number[], bare: number[]): string =>
  `ratio ${(median(ours) / median(bare)).toFixed(2)} (${median(ours).toFixed(0)} against ${median(bare).toFixed(0)} ms)`;

async function serve(): Promise<void> {
  const url = (login: string): string => {
    const each = new URL(superuserUrl);
    each.username = login;
    each.password = (JSON.parse(passwords) as Record<string, string>)[login] ?? '';
    return each.toString();
  };
  const home = mkdtempSync(join(tmpdir(), 'pend-bench-vault-'));
  const config = loadConfig({ NODE_ENV: 'test', PEND_HOME: home, PORT: '0' });
  const urls = { app: url('pend_app'), staff: url('pend_staff'), worker: url('pend_worker') };
  const app = await createHttpApplication(config, urls, createLogger('silent'));
  await app.listen(0, '127.0.0.1');
  const bare = Fastify({ bodyLimit: 2 * SIZE });
  await bare.register(multipart, { limits: { fileSize: 2 * SIZE } });
  bare.post('/', async (request) => {
    for await (const part of request.parts()) if (part.type === 'file') await writeAndHash(home, part.file);
    return { id: randomUUID() };
  });
  await bare.listen({ port: 0, host: '127.0.0.1' });
  const applicants = await makeApplicants(app.get(Tokens, { strict: false }));
  process.send!({
    port: (app.getHttpServer().address() as AddressInfo).port,
    barePort: (bare.server.address() as AddressInfo).port,
    applicants,
  });
  process.once('message', () => {
    void Promise.all([app.close(), bare.close()]).then(() => {
      rmSync(home, { recursive: true });
      process.exit(0);
    });
  });
}

interface Applicant {
  token: string;
  applicationId: string;
}

async function makeApplicants(tokens: Tokens): Promise<Applicant[]> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  const hex = (bytes: number) => randomBytes(bytes).toString('hex');
  const id = async (text: string, values: unknown[]): Promise<string> =>
    (await client.query<{ id: string }>(`${text} RETURNING id`, values)).rows[0]!.id;
  const applicants: Applicant[] = [];
  for (let each = 0; each < AT_ONCE; each++) {
    const user = await id('INSERT INTO users (phone_hash, blockchain_address) VALUES ($1, $2)', [
      hex(32),
      `0x${hex(20)}`,
    ]);
    const session = await id(
      `INSERT INTO user_sessions (user_id, session_token, expires_at) VALUES ($1, $2, now() + interval '1 hour')`,
      [user, hex(32)],
    );
    const applicationId = await id(
      `INSERT INTO kyc_applications (user_id, status, submitted_at) VALUES ($1, 'draft', NULL)`,
      [user],
    );
    applicants.push({ token: await tokens.issueAccess('investor', user, session), applicationId });
  }
  await client.end();
  return applicants;
}

/** The form whole in memory: it is the server that is measured. */
function send(url: string, token: string, file: Buffer, name: string, type: string): Promise<void> {
  const boundary = randomUUID();
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\n`;
  const tail = `\r\n--${boundary}\r\nContent-Disposition: form-data; name="documentType"\r\n\r\nid\r\n--${boundary}--\r\n`;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': `multipart/form-data; boundary=${boundary}`,
          'content-length': head.length + file.length + tail.length,
        },
      },
      (answer) => {
        answer
          .resume()
          .once('end', () =>
            answer.statusCode! < 300 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
          );
      },
    );
    sent.once('error', reject);
    sent.write(head);
    sent.write(file);
    sent.end(tail);
  });
}

async function overHttp(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), [superuserUrl, passwords, rounds, 'server']);
  const [{ port, barePort, applicants }] = (await once(server, 'message')) as [
    { port: number; barePort: number; applicants: Applicant[] },
  ];
  const path = ({ applicationId }: Applicant) =>
    `http://127.0.0.1:${port}/api/kyc/applications/${applicationId}/documents`;
  const kinds: [string, Buffer, string, string][] = [
    ['PDF', pdf(), 'a.pdf', 'application/pdf'],
    ['JPEG', await jpeg(), 'a.jpg', 'image/jpeg'],
  ];
  let next = 0;
  for (const [kind, file, name, type] of kinds) {
    const [bare, ours]: number[][] = [[], []];
    for (let round = 0; round < Number(rounds); round++) {
      const one = applicants[next++ % AT_ONCE]!;
      bare!.push(await timed(() => send(`http://127.0.0.1:${barePort}/`, '', file, name, type)));
      ours!.push(await timed(() => send(path(one), one.token, file, name, type)));
    }
    say(
      `a ${kind} over HTTP, looked through and answered, against HTTP with writing and hashing`,
      ratio(ours!, bare!),
    );
  }
  for (const [kind, file, name, type] of kinds) {
    const before = residentMegabytes(server);
    let peak = before;
    const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(server))), 10);
    const took = await timed(() =>
      Promise.all(applicants.map((one) => send(path(one), one.token, file, name, type))),
    );
    clearInterval(watch);
    say(
      `${AT_ONCE} at once, each a ${kind} of ${(file.length / 1e6).toFixed(1)} MB`,
      `+${(peak - before).toFixed(0)} MB of resident memory (from ${before.toFixed(0)}), ${(took / 1000).toFixed(1)} s`,
    );
  }
  server.send('stop');
  await once(server, 'exit');
}

const residentMegabytes = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

const say = (what: string, measured: string): void => void process.stdout.write(`${what}: ${measured}\n`);

if (role === 'server') await serve();
else {
  say(
    'sealing, cleaning and keeping a PDF against writing and hashing',
    await sealing(pdf(), 'a.pdf', 'application/pdf'),
  );
  say(
    'sealing, cleaning and keeping a JPEG against writing and hashing',
    await sealing(await jpeg(), 'a.jpg', 'image/jpeg'),
  );
  await overHttp();
}
