import { type ChildProcess, spawn } from 'node:child_process';
import { appendFile, chown, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ownerDataSource } from '../../ormconfig.js';
import { developmentSecrets } from '../../src/config/development-secrets.js';
import { locateBinaries, prepareBinaries } from '../../src/database/embedded/binaries.js';
import {
  acquireEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/database/embedded/embedded-postgres.js';
import {
  type ServerAccount,
  serverAccount,
  spawnOptions,
} from '../../src/database/embedded/server-account.js';
import { choosePort } from '../../src/database/embedded/server-process.js';
import { serverSettings } from '../../src/database/embedded/settings.js';
import { migrate } from '../../src/database/migrate.js';
import { ensureDatabase, ensureRoles, PRIMARY_LOGINS } from '../../src/database/roles.js';
import { killServer, signalServer } from './postmaster.js';

const DATABASE = 'pend_production';
const DATA = 'postgres/15/data';

interface Primary {
  home: string;
  server: EmbeddedPostgres;
}

/** A migrated primary of its own and a standby that streams from it: two real servers. */
export class Replication {
  private process?: ChildProcess;

  private constructor(
    private readonly primary: Primary,
    private readonly standby: { data: string; port: number },
    private readonly passwords: Record<string, string>,
  ) {}

  static async start(): Promise<Replication> {
    const home = await mkdtemp(join(tmpdir(), 'pend-primary-'));
    const server = await acquireEmbeddedPostgres({ home });
    const passwords = developmentSecrets(home).rolePasswords;
    const client = await connected(server.url('postgres'));
    await ensureRoles(client, passwords);
    await ensureDatabase(client, DATABASE, PRIMARY_LOGINS);
    await client.end();
    const owner = loginUrl(server.url(DATABASE), 'pend_owner', passwords.pend_owner);
    const source = await new DataSource(ownerDataSource('primary', owner)).initialize();
    await migrate(source);
    await source.destroy();
    const primary = { home, server };
    const standby = { data: await standbyOf(primary), port: await choosePort(null) };
    const replication = new Replication(primary, standby, { ...passwords });
    await replication.startStandby();
    return replication;
  }

  /** URL of a login's at either server. */
  url(side: 'primary' | 'standby', login: string): string {
    return loginUrl(this.superuserUrl(side), login, this.passwords[login]!);
  }

  superuserUrl(side: 'primary' | 'standby'): string {
    const url = new URL(this.primary.server.url(DATABASE));
    if (side === 'standby') url.port = String(this.standby.port);
    return url.toString();
  }

  /** Starts it, also after it was killed. Resolves when it answers. */
  async startStandby(): Promise<void> {
    this.process = await startStandby(this.standby.data, this.standby.port);
    await answers(this.superuserUrl('standby'));
  }

  async killStandby(): Promise<void> {
    await killServer(this.process!);
    await rm(join(this.standby.data, 'postmaster.pid'), { force: true });
  }

  /** The whole server stands still: its connections stay open and nothing answers. */
  pauseStandby(): void {
    signalServer(this.process!, 'SIGSTOP');
  }

  resumeStandby(): void {
    signalServer(this.process!, 'SIGCONT');
  }

  async stop(): Promise<void> {
    await this.killStandby();
    await rm(dirname(this.standby.data), { recursive: true });
    await this.primary.server.release();
    await rm(this.primary.home, { recursive: true });
  }
}

function loginUrl(url: string, login: string, password: string): string {
  const own = new URL(url);
  own.username = login;
  own.password = password;
  return own.toString();
}

const standbyOf = ({ home, server }: Primary): Promise<string> =>
  copyForStandby(join(home, DATA), server.url('postgres'));

/**
 * Files of a standby, named so in its application_name and slot. As an operator would without tools: they are copied
 * between two calls, and the log fills what is torn.
 */
export async function copyForStandby(source: string, superuserUrl: string): Promise<string> {
  const data = join(await mkdtemp(join(tmpdir(), 'pend-standby-')), 'data');
  const client = await connected(superuserUrl);
  // It holds the log from now on: a place that is only taken when the standby comes is first saved by a checkpoint, and
  // a primary that dies before it forgets what the standby still needs.
  await client.query("SELECT pg_create_physical_replication_slot('standby', true)");
  await client.query("SELECT pg_backup_start('standby', true)");
  await cp(source, data, {
    recursive: true,
    filter: (path) => !/pg_wal\/[0-9A-F]{24}$|postmaster\.(pid|opts)$/.test(path),
  });
  const { rows } = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop()');
  await client.end();
  await writeFile(join(data, 'backup_label'), rows[0]!.labelfile);
  await writeFile(join(data, 'standby.signal'), '');
  const { hostname, port, username, password } = new URL(superuserUrl);
  await appendFile(
    join(data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${port} user=${username} password=${decodeURIComponent(password)} application_name=standby'\n` +
      "primary_slot_name = 'standby'\n",
  );
  await giveTo(dirname(data), serverAccount());
  return data;
}

export async function giveTo(folder: string, { dropped, uid, gid }: ServerAccount): Promise<void> {
  if (!dropped) return;
  for (const path of ['.', ...(await readdir(folder, { recursive: true }))])
    await chown(join(folder, path), uid, gid);
}

async function startStandby(data: string, port: number): Promise<ChildProcess> {
  const account = serverAccount();
  const { folder } = await prepareBinaries(locateBinaries(), account);
  const child = spawn(join(folder, 'bin/postgres'), ['-D', data, ...serverSettings(port, 'standby')], {
    ...spawnOptions(account),
    stdio: 'ignore',
  });
  return child;
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

export async function answers(url: string): Promise<void> {
  for (;;) {
    const client = await connected(url).catch(() => undefined);
    if (client) return client.end();
    await pause(100);
  }
}
