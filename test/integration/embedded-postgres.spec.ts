import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { locateBinaries } from '../../src/database/embedded/binaries.js';
import {
  acquireEmbeddedPostgres,
  findEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/database/embedded/embedded-postgres.js';
import { readBinariesInUse } from '../../src/database/embedded/postmaster-file.js';
import { canEnter, canExecute } from '../../src/database/embedded/reachability.js';
import { until } from '../support/until.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const packageFolder = dirname(locateBinaries().native);
const { major } = locateBinaries();
const isRoot = process.getuid?.() === 0;
const ORDINARY = { uid: 1000, gid: 1000, dropped: true };

const root = mkdtempSync(join(tmpdir(), 'pend-embedded-'));
chmodSync(root, 0o755);
/** Most tests share one home, one after the other: creating a cluster takes a second. */
const home = join(root, 'home');
const data = join(home, 'postgres', major, 'data');
const program = join(root, 'compiled', 'user.mjs');

interface Report {
  port?: number;
  url?: string;
  password?: string;
  problem?: string;
  released?: boolean;
}

/** A process of its own that acquires the server and holds it until it is told to release or leave. */
const PROGRAM = `
import { acquireEmbeddedPostgres } from './src/database/embedded/embedded-postgres.js';
const [home, binariesPackage] = process.argv.slice(2);
try {
  const db = await acquireEmbeddedPostgres({ home, binariesPackage });
  process.on('message', async (order) => {
    if (order === 'release') await db.release();
    process.send({ released: order === 'release' }, () => process.disconnect());
  });
  process.send({ port: db.port, url: db.url('postgres'), password: db.superuser.password });
} catch (error) {
  process.send({ problem: error.problem ?? String(error) }, () => process.disconnect());
}`;

function compile(): void {
  const folder = dirname(program);
  mkdirSync(folder);
  const swc = join(project, 'node_modules/@swc/cli/bin/swc.js');
  const sources = ['src/database/embedded', 'src/config/development-secrets.ts'];
  execFileSync(process.execPath, [swc, ...sources, '-d', folder, '--config-file', '.swcrc'], {
    cwd: project,
    stdio: 'pipe',
  });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(program, PROGRAM);
  execFileSync('chmod', ['-R', 'a+rX', folder]);
}

const children = new Set<ChildProcess>();

function startUser(folder: string, args: string[] = [], account: { uid?: number; gid?: number } = {}) {
  const child = fork(program, [folder, ...args], { execArgv: [], cwd: '/', ...account });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function nextReport(child: ChildProcess): Promise<Report> {
  const [report] = (await once(child, 'message')) as [Report];
  return report;
}

async function tell(child: ChildProcess, order: 'release' | 'leave'): Promise<number | null> {
  child.send(order);
  const [code] = (await once(child, 'exit')) as [number | null];
  return code;
}

async function query<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client(url);
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverPid = (folder = data) =>
  Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]);
const isRunning = async (folder = home) => (await findEmbeddedPostgres(folder))?.running ?? false;

/** A test that needs what this machine lacks is skipped with the reason in the output. */
function testIf(possible: boolean, reason: string) {
  if (!possible) console.warn(`Skipped: ${reason}`);
  return possible ? test : test.skip;
}

beforeAll(compile);

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const name of readdirSync(root)) {
    const folder = join(root, name, 'postgres', major, 'data');
    // A failed test may leave its server behind.
    if (existsSync(join(folder, 'postmaster.pid'))) process.kill(serverPid(folder), 'SIGQUIT');
  }
  rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

test('nothing is found where nothing was started', async () => {
  expect(await findEmbeddedPostgres(home)).toBeNull();
  expect(existsSync(home)).toBe(false);
});

test('the first start creates a durable database that knows letters beyond ASCII', async () => {
  const db = await acquireEmbeddedPostgres({ home });
  const url = db.url('postgres');
  await query(url, 'CREATE EXTENSION pg_trgm');
  await query(url, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const [row] = await query(
    url,
    `SELECT lower('ÀÉ') AS lower, cardinality(show_trgm('مزرعة')) > 0 AS arabic, current_setting('fsync') AS fsync,
       current_setting('synchronous_commit') AS commit, current_setting('data_checksums') AS checksums,
       current_setting('listen_addresses') AS address, current_setting('unix_socket_directories') AS socket,
       current_setting('password_encryption') AS encryption, current_setting('server_encoding') AS encoding`,
  );
  expect(row).toEqual({
    lower: 'àé',
    arabic: true,
    fsync: 'on',
    commit: 'on',
    checksums: 'on',
    address: '127.0.0.1',
    socket: '',
    encryption: 'scram-sha-256',
    encoding: 'UTF8',
  });
  expect(statSync(home).mode & 0o777).toBe(0o700);
  expect(statSync(join(dirname(data), 'superuser.json')).mode & 0o777).toBe(0o600);
  await db.release();
  expect(existsSync(join(data, 'postmaster.pid'))).toBe(false);
});

test('the next start has the data, the port and the password of the one before', async () => {
  const found = await findEmbeddedPostgres(home);
  expect(found?.running).toBe(false);
  const db = await acquireEmbeddedPostgres({ home });
  expect(await query(db.url('postgres'), 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  expect([db.port, db.superuser]).toEqual([found?.port, found?.superuser]);
  expect(await isRunning()).toBe(true);
  await db.release();
  await db.release();
});

test('a login without the password is refused', async () => {
  const db = await acquireEmbeddedPostgres({ home });
  const url = db.url('postgres').replace(db.superuser.password, 'guess');
  await expect(query(url, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  await db.release();
});

test('the server outlives its first user and ends with the last', async () => {
  const first = await acquireEmbeddedPostgres({ home });
  const other = startUser(home);
  const { url } = await nextReport(other);
  await first.release();
  expect(await query(url ?? '', 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  await tell(other, 'release');
  expect(await isRunning()).toBe(false);
});

test('the server of a killed process is taken over and stopped by the next one', async () => {
  const killed = startUser(home);
  const { port } = await nextReport(killed);
  const pid = serverPid();
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await isRunning()).toBe(true);

  const db = await acquireEmbeddedPostgres({ home });
  expect([serverPid(), db.port]).toEqual([pid, port]);
  await db.release();
  expect(await isRunning()).toBe(false);
});

test('holding the server does not keep a process alive', async () => {
  const child = startUser(home);
  await nextReport(child);
  expect(await tell(child, 'leave')).toBe(0);
  expect(await isRunning()).toBe(true);
  await (await acquireEmbeddedPostgres({ home })).release();
});

test('a killed server is reported, harms no holder, and comes back with its data', async () => {
  const messages: string[] = [];
  const db = await acquireEmbeddedPostgres({ home, log: (message) => messages.push(message) });
  await query(db.url('postgres'), 'INSERT INTO kept VALUES (43)');
  process.kill(serverPid(), 'SIGKILL');
  await until(() => messages.length > 0);
  expect(messages[0]).toMatch(/ended unexpectedly/);

  const again = await acquireEmbeddedPostgres({ home });
  expect(await query(again.url('postgres'), 'SELECT answer FROM kept ORDER BY 1')).toEqual([
    { answer: 42 },
    { answer: 43 },
  ]);
  await db.release();
  await again.release();
  expect(await isRunning()).toBe(false);
});

test('a holder whose session is cut off joins again, so that others do not stop the server', async () => {
  const holder = await acquireEmbeddedPostgres({ home });
  const sessions = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'pend %'`;
  const locks = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND mode = 'ShareLock' AND granted`;
  await query(holder.url('postgres'), sessions);
  await until(async () => (await query(holder.url('postgres'), locks)).length === 1);
  await (await acquireEmbeddedPostgres({ home })).release();
  expect(await isRunning()).toBe(true);
  await holder.release();
  expect(await isRunning()).toBe(false);
});

test('users that come and go at the same time always have a working server', async () => {
  const pids = new Set<number>();
  const visit = async () => {
    for (let round = 0; round < 6; round++) {
      const db = await acquireEmbeddedPostgres({ home });
      pids.add(serverPid());
      expect(await query(db.url('postgres'), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 2 }]);
      await sleep(Math.random() * 30);
      expect(await query(db.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
      await db.release();
    }
  };
  await Promise.all([visit(), visit(), visit()]);
  expect(await isRunning()).toBe(false);
  expect(pids.size).toBeGreaterThan(0);
});

test('a port that someone else has taken is replaced by another', async () => {
  const before = (await findEmbeddedPostgres(home))?.port;
  const squatter = createServer().listen({ host: '127.0.0.1', port: before });
  await once(squatter, 'listening');
  const db = await acquireEmbeddedPostgres({ home });
  expect(db.port).not.toBe(before);
  expect(await query(db.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await db.release();
  squatter.close();
  expect((await findEmbeddedPostgres(home))?.port).toBe(db.port);
});

test('a stale pid file that names a living process of ours is put away', async () => {
  const file = join(data, 'postmaster.pid');
  writeFileSync(file, `${process.pid}\n${data}\n1\n5432\n\n127.0.0.1\n  1 1\nready   \n`, { mode: 0o600 });
  const { uid, gid } = statSync(data);
  chownSync(file, uid, gid);
  expect(await isRunning()).toBe(false);
  const db = await acquireEmbeddedPostgres({ home });
  expect(await query(db.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await db.release();
  expect(readdirSync(data).filter((name) => name.startsWith('postmaster.pid'))).toEqual([]);
});

test('a copied project gets a server of its own beside that of the original', async () => {
  const original = await acquireEmbeddedPostgres({ home });
  const copy = join(root, 'copy');
  execFileSync('cp', ['-a', home, copy]);
  const db = await acquireEmbeddedPostgres({ home: copy });
  await query(db.url('postgres'), 'DROP TABLE kept');
  expect(db.port).not.toBe(original.port);
  expect(await query(original.url('postgres'), 'SELECT answer FROM kept WHERE answer = 42')).toHaveLength(1);
  await db.release();
  expect(await query(original.url('postgres'), 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await original.release();
});

test('two processes that start for the first time at the same time share one server', async () => {
  const fresh = join(root, 'fresh');
  const [a, b] = [startUser(fresh), startUser(fresh)];
  const [first, second] = await Promise.all([nextReport(a), nextReport(b)]);
  expect(first.problem).toBeUndefined();
  expect(second).toEqual(first);
  await Promise.all([tell(a, 'release'), tell(b, 'release')]);
  expect(await isRunning(fresh)).toBe(false);
  expect(readdirSync(join(fresh, 'postgres', major)).sort()).toEqual([
    'data',
    'port',
    'server.log',
    'superuser.json',
  ]);
});

test('what a first start killed in initdb left behind is removed, and the next one succeeds', async () => {
  const fresh = join(root, 'interrupted');
  const folder = join(fresh, 'postgres', major);
  const killed = startUser(fresh);
  await until(
    () =>
      existsSync(folder) && readdirSync(folder).some((name) => existsSync(join(folder, name, 'data/base'))),
  );
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(existsSync(join(folder, 'data'))).toBe(false);
  const db = await acquireEmbeddedPostgres({ home: fresh });
  expect(readdirSync(folder).filter((name) => name.startsWith('init-'))).toEqual([]);
  await db.release();
});

const linux = process.platform === 'linux';
testIf(isRoot && linux, 'only root can lie below a folder that its server may not enter')(
  'below a folder that others may not enter, root runs the server from a copy of the binaries',
  async () => {
    const closed = join(root, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    execFileSync('cp', ['-al', packageFolder, join(closed, 'package')]);
    const place = join(closed, 'home');
    // Other servers of this machine have copies too, and start and stop meanwhile: only ours are looked at.
    const folder = join(place, 'postgres', major, 'data');
    const copyInUse = () => readBinariesInUse(folder) ?? 'none';

    // Left behind by a crash, and to be found by what the server wrote down.
    const first = startUser(place, [join(closed, 'package')]);
    await nextReport(first);
    const left = copyInUse();
    expect(basename(left)).toMatch(/^pend-postgres-/);
    process.kill(serverPid(folder), 'SIGKILL');
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(existsSync(left)).toBe(true);

    const db = await acquireEmbeddedPostgres({ home: place, binariesPackage: join(closed, 'package') });
    await query(db.url('postgres'), 'CREATE EXTENSION pgcrypto');
    const used = copyInUse();
    expect(basename(used)).toMatch(/^pend-postgres-/);
    expect(existsSync(used)).toBe(true);
    expect(used).not.toBe(left);
    expect(existsSync(left)).toBe(false);
    expect(statSync(closed).mode & 0o777).toBe(0o700);
    await db.release();
    expect(existsSync(used)).toBe(false);
  },
);

const ordinaryCanRun = isRoot && canExecute(process.execPath, ORDINARY) && canEnter(project, ORDINARY);
testIf(ordinaryCanRun, 'not root, or node or the project is out of reach for other users')(
  'an ordinary user runs the server as itself, from a copy when the installed one lacks links it may not add',
  async () => {
    const place = join(root, 'ordinary');
    mkdirSync(place, { mode: 0o700 });
    chownSync(place, ORDINARY.uid, ORDINARY.gid);
    const installed = copyPackageWithoutLinks('read-only');
    const child = startUser(join(place, 'home'), [installed], { uid: ORDINARY.uid, gid: ORDINARY.gid });
    const report = await nextReport(child);
    expect(report.problem).toBeUndefined();
    expect(await query(report.url ?? '', 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    const folder = join(place, 'home', 'postgres', major, 'data');
    expect(statSync(folder).uid).toBe(ORDINARY.uid);
    const from = readBinariesInUse(folder) ?? '';
    expect(dirname(from)).toBe(tmpdir());
    await tell(child, 'release');
    expect(existsSync(from)).toBe(false);
  },
);

test('library links that the installation left out are added', async () => {
  const installed = copyPackageWithoutLinks('writable');
  const db = await acquireEmbeddedPostgres({ home, binariesPackage: installed });
  await query(db.url('postgres'), 'SELECT 1');
  await db.release();
  const links = JSON.parse(readFileSync(join(installed, 'native/pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  for (const { target } of links) accessSync(join(installed, target), constants.R_OK);
});

function copyPackageWithoutLinks(name: string): string {
  const copy = join(root, name);
  cpSync(packageFolder, copy, { recursive: true, verbatimSymlinks: true });
  // Installed under umask 077 it would be out of the server's reach, and copied.
  execFileSync('chmod', ['-R', 'a+rX', copy]);
  const links = JSON.parse(readFileSync(join(copy, 'native/pg-symlinks.json'), 'utf8')) as {
    target: string;
  }[];
  for (const { target } of links) rmSync(join(copy, target), { force: true });
  return copy;
}

describe('a sentence says what is wrong', () => {
  const attempt = (): Promise<EmbeddedPostgres> => acquireEmbeddedPostgres({ home });

  testIf(isRoot, 'only root can give a folder to another user')(
    'when the data belongs to someone else',
    async () => {
      const { uid, gid } = statSync(data);
      chownSync(data, 4711, 4711);
      try {
        await expect(attempt()).rejects.toMatchObject({
          problem: 'foreign_owner',
          message: expect.stringContaining(`${data} belongs to uid 4711`),
        });
      } finally {
        chownSync(data, uid, gid);
      }
    },
  );

  testIf(ordinaryCanRun, 'not root, or node or the project is out of reach for other users')(
    'when the folder of another user is closed',
    async () => {
      const child = startUser(home, [], { uid: ORDINARY.uid, gid: ORDINARY.gid });
      expect(await nextReport(child)).toEqual({ problem: 'foreign_owner' });
    },
  );

  test('when the data is of another major version', async () => {
    const old = join(root, 'old');
    mkdirSync(join(old, 'postgres/9/data'), { recursive: true });
    writeFileSync(join(old, 'postgres/9/data/PG_VERSION'), '9\n');
    await expect(acquireEmbeddedPostgres({ home: old })).rejects.toMatchObject({
      problem: 'other_major_version',
      message: expect.stringContaining('was made by PostgreSQL 9'),
    });
  });

  test('when the data folder holds something else', async () => {
    const foreign = join(root, 'foreign');
    mkdirSync(join(foreign, 'postgres', major, 'data/photos'), { recursive: true });
    if (isRoot) chownSync(join(foreign, 'postgres', major, 'data'), 65534, 65534);
    await expect(acquireEmbeddedPostgres({ home: foreign })).rejects.toMatchObject({
      problem: 'not_a_cluster',
    });
  });

  test('when the password file is gone or wrong', async () => {
    const file = join(dirname(data), 'superuser.json');
    const content = readFileSync(file, 'utf8');
    rmSync(file);
    await expect(attempt()).rejects.toMatchObject({ problem: 'credentials_missing' });
    writeFileSync(file, '{"name":"postgres","password":"guess"}', { mode: 0o600 });
    await expect(attempt()).rejects.toMatchObject({ problem: 'password_refused' });
    writeFileSync(file, content, { mode: 0o600 });
    await (await attempt()).release();
    expect(await isRunning()).toBe(false);
  });

  test('when the server ends at its start, with the last complaint of its log', async () => {
    const file = join(data, 'postgresql.conf');
    const content = readFileSync(file, 'utf8');
    writeFileSync(file, `${content}\nmax_connections = many\n`);
    await expect(attempt()).rejects.toMatchObject({
      problem: 'start_failed',
      message: expect.stringMatching(/configuration file .* contains errors/),
    });
    writeFileSync(file, content);
    expect(readdirSync(dirname(data)).filter((name) => name.startsWith('server-'))).toEqual([]);
  });

  test('when there are no binaries for the platform', () => {
    expect(() => locateBinaries('sunos', 'sparc')).toThrow(/sunos-sparc aren't installed: run "npm ci"/);
  });
});
