import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { locateBinaries, prepareBinaries } from '../../src/database/embedded/binaries.js';
import { serverAccount, spawnOptions } from '../../src/database/embedded/server-account.js';
import { serverSettings } from '../../src/database/embedded/settings.js';
import { killServer, signalServer } from './postmaster.js';
import { answers, copyForStandby } from './replication.js';
import { freePort } from './redis-servers.js';

const PASSWORD = 'of-a-test-alone';
/** As a supervisor (systemd, Docker) waits before it starts a server again that has ended. */
const RESTART_MS = 500;

/** A PostgreSQL of the test's own, which it may kill, pause and promote. Its commits are as durable as in production. */
export class PostgresNode {
  private process?: ChildProcess;
  private isWanted = false;
  restarts = 0;

  private constructor(
    readonly data: string,
    private readonly port: number,
    private readonly binaries: string,
    private readonly settings: Record<string, string>,
    private readonly isGuest = false,
  ) {}

  /** @param folder where its data lie, e.g. on a disk of its own; a new one where none is given */
  static async start(settings: Record<string, string> = {}, folder?: string): Promise<PostgresNode> {
    const account = serverAccount();
    const { folder: binaries } = await prepareBinaries(locateBinaries(), account);
    const home = folder ?? mkdtempSync(join(tmpdir(), 'pend-postgres-'));
    const data = join(home, 'data');
    mkdirSync(data, { mode: 0o700 });
    writeFileSync(join(home, 'password'), PASSWORD);
    if (account.dropped)
      for (const path of [home, data, join(home, 'password')]) chownSync(path, account.uid, account.gid);
    const made = spawnSync(
      join(binaries, 'bin/initdb'),
      [
        ...['-D', data, '-U', 'postgres', '--auth', 'scram-sha-256', '--pwfile', join(home, 'password')],
        ...['--locale', 'C', '--lc-ctype', 'C.UTF-8', '--encoding', 'UTF8', '--no-instructions'],
      ],
      { ...spawnOptions(account), encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(made.stderr);
    const node = new PostgresNode(data, await freePort(), binaries, settings, folder !== undefined);
    await node.start();
    return node;
  }

  /** A standby that streams from `primary`, which knows it as `standby`. */
  static async standbyOf(primary: PostgresNode): Promise<PostgresNode> {
    const data = await copyForStandby(primary.data, primary.url('postgres'));
    const node = new PostgresNode(data, await freePort(), primary.binaries, primary.settings);
    await node.start();
    return node;
  }

  /** The superuser's. */
  url(database: string): string {
    return `postgresql://postgres:${PASSWORD}@127.0.0.1:${this.port}/${database}`;
  }

  /** Starts it, and again whenever it ends by itself, as a supervisor does. Resolves when it answers. */
  async start(): Promise<void> {
    this.isWanted = true;
    this.spawn();
    await answers(this.url('postgres'));
  }

  /** Ends it at once, as when the machine loses power; nobody starts it again before `start`. */
  async kill(): Promise<void> {
    this.isWanted = false;
    await killServer(this.process!);
  }

  /** The whole server stands still: its connections stay open and nothing answers. */
  pause(): void {
    signalServer(this.process!, 'SIGSTOP');
  }

  resume(): void {
    signalServer(this.process!, 'SIGCONT');
  }

  async remove(): Promise<void> {
    this.resume();
    await this.kill();
    // Not the folder that it was given, which may be a disk.
    rmSync(this.data, { recursive: true, force: true });
    if (!this.isGuest) rmSync(dirname(this.data), { recursive: true, force: true });
  }

  private spawn(): void {
    rmSync(join(this.data, 'postmaster.pid'), { force: true });
    const extra = Object.entries(this.settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const parameters = ['-D', this.data, ...serverSettings(this.port, 'test'), ...extra];
    const child = spawn(join(this.binaries, 'bin/postgres'), parameters, {
      ...spawnOptions(serverAccount()),
      stdio: 'ignore',
    });
    this.process = child;
    child.once('exit', () => void this.startAgain(child));
  }

  private async startAgain(ended: ChildProcess): Promise<void> {
    await pause(RESTART_MS);
    if (!this.isWanted || this.process !== ended) return;
    this.restarts++;
    this.spawn();
  }
}
