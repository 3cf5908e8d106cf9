import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverAccount } from '../../src/database/embedded/server-account.js';
import { answers } from './replication.js';
import { freePort } from './redis-servers.js';
import { skipped } from './redis.js';

const PROGRAM = ['pgbouncer', '/usr/sbin/pgbouncer'].find(
  (path) => spawnSync(path, ['--version']).status === 0,
);

/** A test that starts a PgBouncer; skipped, and said so, where there is none. */
export const itWithPgBouncer = PROGRAM ? it : skipped('tests with a PgBouncer, for there is none here');

/** So few sessions of the server's for each login, whatever number of connections there is. */
export const SESSIONS = 3;

/** A PgBouncer that pools by transaction, before a PostgreSQL. It is configured with nothing that we would have to ask for. */
export class PgBouncer {
  private constructor(
    private readonly process: ChildProcess,
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** @param urls of the logins that come by it, all at one server */
  static async before(urls: string[]): Promise<PgBouncer> {
    const folder = mkdtempSync(join(tmpdir(), 'pend-pgbouncer-'));
    const port = await freePort();
    const { hostname, port: target } = new URL(urls[0]!);
    const users = urls.map((url) => {
      const { username, password } = new URL(url);
      return `"${username}" "${decodeURIComponent(password)}"`;
    });
    writeFileSync(join(folder, 'users'), `${[...new Set(users)].join('\n')}\n`);
    writeFileSync(
      join(folder, 'ini'),
      `[databases]
* = host=${hostname} port=${target}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${SESSIONS}
max_client_conn = 300
`,
    );
    const { uid, gid, dropped } = serverAccount();
    if (dropped) for (const path of ['', ...readdirSync(folder)]) chownSync(join(folder, path), uid, gid);
    const child = spawn(PROGRAM!, [join(folder, 'ini')], {
      cwd: folder,
      stdio: 'ignore',
      ...(dropped ? { uid, gid } : {}),
    });
    const bouncer = new PgBouncer(child, folder, port);
    await answers(bouncer.through(urls[0]!));
    return bouncer;
  }

  /** `url` by way of here. */
  through(url: string): string {
    const own = new URL(url);
    own.port = String(this.port);
    return own.toString();
  }

  async stop(): Promise<void> {
    const ended = once(this.process, 'exit');
    this.process.kill('SIGKILL');
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
