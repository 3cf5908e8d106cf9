import { setTimeout as sleep } from 'node:timers/promises';
import { removeCopy } from './binaries.js';
import type { Cluster } from './cluster.js';
import { folderIdentity, readBinariesInUse, readPostmaster } from './postmaster-file.js';
import { stopServer } from './server-process.js';
import { SharedUse } from './shared-use.js';

const REJOIN_DELAYS_MS = [100, 200, 500, 1_000, 2_000, 5_000];

/**
 * This process's use of a running server, from joining to release. When the session with the lock breaks (a
 * crashed backend makes PostgreSQL end all sessions, an operator may terminate it), it is opened again: without
 * the lock another process could stop the server under us.
 */
export class ServerUse {
  private use: SharedUse | null = null;
  private released: Promise<void> | undefined;

  constructor(
    private readonly cluster: Cluster,
    private readonly port: number,
    use: SharedUse,
    private readonly log: (message: string) => void,
  ) {
    this.hold(use);
  }

  /** Ends the use, and the server if nobody else uses it. Further calls return the same promise. */
  release(): Promise<void> {
    this.released ??= this.leave();
    return this.released;
  }

  private hold(use: SharedUse): void {
    this.use = use;
    use.onEnd(() => {
      this.use = null;
      if (!this.released) void this.rejoin();
    });
  }

  private async rejoin(): Promise<void> {
    this.log('The session with the embedded PostgreSQL ended unexpectedly; joining again.');
    for (const delay of REJOIN_DELAYS_MS) {
      await sleep(delay, undefined, { ref: false });
      if (this.released) return;
      const use = await this.join();
      if (!use) continue;
      if (this.released) return use.close();
      this.hold(use);
      return;
    }
    this.log('The embedded PostgreSQL is gone; it is started again with the next start of the application.');
  }

  private async join(): Promise<SharedUse | null> {
    try {
      const { superuser, data } = this.cluster;
      return await SharedUse.join({ port: this.port, superuser, folderId: folderIdentity(data) });
    } catch {
      return null;
    }
  }

  private async leave(): Promise<void> {
    // Without a session the server is down, or stopping, or was left by us while recovering from a crash: one
    // more try tells, so that a last user doesn't leave an orphan.
    const use = this.use ?? (await this.join());
    if (!use) return;
    try {
      if (!(await use.leave())) return;
      // The live session proves that the file is that of its server, and the lock that nobody else will stop it
      // or use its binaries.
      const postmaster = readPostmaster(this.cluster.data);
      const binaries = readBinariesInUse(this.cluster.data);
      if (!postmaster) return;
      if (await stopServer(this.cluster, postmaster)) {
        if (binaries) await removeCopy(binaries);
      } else {
        this.log(`The embedded PostgreSQL (process ${postmaster.pid}) is still shutting down.`);
      }
    } catch (error) {
      this.log(`The embedded PostgreSQL couldn't be stopped: ${String(error)}`);
    } finally {
      await use.close();
    }
  }
}
