import { setTimeout as sleep } from 'node:timers/promises';
import { removeCopy, type Binaries } from './binaries.js';
import { diskFullError, isInitialised, readPort, rememberPort, type Cluster } from './cluster.js';
import { EmbeddedPostgresError, errorCode } from './embedded-postgres.error.js';
import { initialise, removeAbandonedWork } from './initialise.js';
import {
  folderIdentity,
  identify,
  readBinariesInUse,
  readPostmaster,
  setAsidePostmasterFile,
  type Postmaster,
} from './postmaster-file.js';
import type { ServerAccount } from './server-account.js';
import { choosePort, isPortFree, startServer } from './server-process.js';
import { SharedUse } from './shared-use.js';

const RETRY_MS = 20;
const START_ATTEMPTS = 5;
// A server that replays its log after a crash, or writes its last checkpoint, may take this long.
const PATIENCE_MS = 300_000;
const SILENCE_MS = 3_000;

/**
 * One caller's way to a running server: look whether one is there, else start it, then join its users, and
 * from the top whenever somebody else was faster.
 *
 * Concurrent callers need no lock between them, because every step has one winner: the password file is linked
 * into place, the data folder is renamed into place, and PostgreSQL lets one server at a time have a data
 * folder. Whoever started the server joins it by the same path as everybody else, since the last user of
 * another process may already be stopping it again.
 */
export class Acquisition {
  private binaries: Binaries | undefined;
  private failedStarts = 0;
  private readonly deadline = Date.now() + PATIENCE_MS;
  private silentUntil = Date.now() + SILENCE_MS;

  constructor(
    private readonly cluster: Cluster,
    private readonly account: ServerAccount,
    private readonly prepareBinaries: () => Promise<Binaries>,
    private readonly log: (message: string) => void,
  ) {}

  /** @throws EmbeddedPostgresError */
  async run(): Promise<{ use: SharedUse; port: number }> {
    for (;;) {
      const postmaster = await this.findServer();
      if (!postmaster) {
        await this.start();
        continue;
      }
      const use = postmaster.status === 'ready' ? await this.join(postmaster) : null;
      if (use) return { use, port: postmaster.port };
      this.waitOrGiveUp(postmaster);
      await sleep(RETRY_MS);
    }
  }

  /** Removes our copy of the binaries unless the server now runs from it. */
  async removeUnusedCopy(): Promise<void> {
    if (!this.binaries?.temporary) return;
    const inUse = (await this.findServer()) && readBinariesInUse(this.cluster.data);
    if (inUse !== this.binaries.folder) await removeCopy(this.binaries.folder);
  }

  private async findServer(): Promise<Postmaster | null> {
    if (!isInitialised(this.cluster)) return null;
    const postmaster = readPostmaster(this.cluster.data);
    if (!postmaster) return null;
    // Before any connection: the port of a dead server may belong to a stranger by now, who would be shown our
    // password if he asked for it in clear text.
    const identity = await identify(postmaster.pid, folderIdentity(this.cluster.data));
    if (identity === 'ours' || identity === 'unknown') return postmaster;
    await setAsidePostmasterFile(this.cluster.data, postmaster);
    return null;
  }

  private async join({ port }: Postmaster): Promise<SharedUse | null> {
    const { superuser, data } = this.cluster;
    try {
      return await SharedUse.join({ port, superuser, folderId: folderIdentity(data) });
    } catch (error) {
      // It shuts down (57P03, 57P01), has just gone (refused, reset) or is full (53300): look again.
      if (errorCode(error) !== '28P01') return null;
      throw new EmbeddedPostgresError(
        'password_refused',
        `The embedded PostgreSQL on port ${port} refuses the password in ${this.cluster.folder}/superuser.json: put the password there that the role "${superuser.name}" has now.`,
        { cause: error },
      );
    }
  }

  private waitOrGiveUp(postmaster: Postmaster): void {
    const what = `The embedded PostgreSQL (process ${postmaster.pid}, port ${postmaster.port}) is ${postmaster.status} but doesn't take connections`;
    if (Date.now() > this.deadline) {
      throw new EmbeddedPostgresError(
        'not_ready',
        `${what} after ${PATIENCE_MS / 60_000} minutes: read ${this.cluster.folder}/server.log, end that process and start again.`,
      );
    }
    if (Date.now() < this.silentUntil) return;
    this.silentUntil = Date.now() + 10_000;
    this.log(`${what} yet; waiting.`);
  }

  private async start(): Promise<void> {
    this.binaries ??= await this.prepareBinaries();
    if (!isInitialised(this.cluster)) {
      this.log(`Creating a PostgreSQL data folder in ${this.cluster.data}.`);
      await initialise(this.cluster, this.binaries, this.account);
    }
    const leftCopy = readBinariesInUse(this.cluster.data);
    const port = await choosePort(readPort(this.cluster));
    const limitMs = this.deadline - Date.now();
    const failure = await startServer(this.cluster, this.binaries, this.account, port, limitMs);
    if (failure === null) {
      rememberPort(this.cluster, port);
      await removeAbandonedWork(this.cluster);
      // Our server has the data folder, so the one that ran from the other copy is dead, by a kill or a crash.
      if (leftCopy && leftCopy !== this.binaries.folder) await removeCopy(leftCopy);
      return;
    }
    await this.judge(failure, port);
  }

  /** Decides whether a start that failed is worth another attempt. */
  private async judge(failure: string, port: number): Promise<void> {
    // Someone else's server has the data folder: join it.
    if (await this.findServer()) return;
    // Taken between our look and the server's: the next attempt chooses another port.
    const portTaken = !(await isPortFree(port));
    if (++this.failedStarts < (portTaken ? 3 * START_ATTEMPTS : START_ATTEMPTS)) {
      // A winner that has already stopped again, or backends of a killed server that still hold its memory.
      await sleep(50 * 2 ** Math.min(this.failedStarts, 5));
      return;
    }
    throw (
      diskFullError(this.cluster.folder) ??
      new EmbeddedPostgresError(
        'start_failed',
        `The embedded PostgreSQL ended at its start ("${failure}"): solve that, or move ${this.cluster.data} away to start with an empty database.`,
      )
    );
  }
}
