import { resolve } from 'node:path';
import { Acquisition } from './acquisition.js';
import { localAddress, type EmbeddedPostgresAddress } from './address.js';
import { binariesOfPackage, locateBinaries, prepareBinaries } from './binaries.js';
import { explain, findCluster, openCluster, readPort } from './cluster.js';
import { folderIdentity, identify, readPostmaster } from './postmaster-file.js';
import { serverAccount } from './server-account.js';
import { ServerUse } from './server-use.js';

export type { EmbeddedPostgresAddress } from './address.js';
export { EmbeddedPostgresError, type EmbeddedPostgresProblem } from './embedded-postgres.error.js';

export interface AcquireOptions {
  /** PEND_HOME: the data lies in `<home>/postgres/<major version>/data`. */
  readonly home: string;
  /** Receives one sentence per event that an operator may want to know. */
  readonly log?: (message: string) => void;
  /** Folder of the unpacked npm package with the binaries; by default the one installed for this platform. */
  readonly binariesPackage?: string;
}

/** A running server that this process uses. */
export interface EmbeddedPostgres extends EmbeddedPostgresAddress {
  /**
   * Ends this process's use. The last user stops the server, and the promise resolves when it is gone; it
   * never rejects. Further calls return the same promise.
   */
  release(): Promise<void>;
}

/**
 * Gives this process the embedded PostgreSQL of `home`: creates it at the first call, starts it when it isn't
 * running, and shares it with other processes when it is. A server that a killed process left behind is taken
 * over. A process that ends without `release` leaves the server running.
 * @throws EmbeddedPostgresError
 */
export async function acquireEmbeddedPostgres(options: AcquireOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => undefined);
  const account = serverAccount();
  const installed = options.binariesPackage ? binariesOfPackage(options.binariesPackage) : locateBinaries();
  const cluster = openCluster(resolve(options.home), installed.major, account);
  const acquisition = new Acquisition(cluster, account, () => prepareBinaries(installed, account), log);
  try {
    const { use, port } = await acquisition.run();
    const serverUse = new ServerUse(cluster, port, use, log);
    return { ...localAddress(cluster.superuser, port), release: () => serverUse.release() };
  } catch (error) {
    throw explain(error, cluster.folder);
  } finally {
    await acquisition.removeUnusedCopy();
  }
}

/**
 * The embedded PostgreSQL of `home` if it has ever been started, and whether it takes connections now. Starts
 * and writes nothing. While it isn't running, `port` is that of its last run.
 * @throws EmbeddedPostgresError when the folder belongs to someone else.
 */
export async function findEmbeddedPostgres(
  home: string,
): Promise<(EmbeddedPostgresAddress & { readonly running: boolean }) | null> {
  const cluster = findCluster(resolve(home));
  if (!cluster) return null;
  const postmaster = readPostmaster(cluster.data);
  const identity = postmaster && (await identify(postmaster.pid, folderIdentity(cluster.data)));
  const running = postmaster?.status === 'ready' && (identity === 'ours' || identity === 'unknown');
  const port = running ? postmaster.port : readPort(cluster);
  return port === null ? null : { ...localAddress(cluster.superuser, port), running };
}
