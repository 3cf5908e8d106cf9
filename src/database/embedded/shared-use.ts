import pg from 'pg';
import type { Superuser } from './cluster.js';
import { FOLDER_SETTING } from './settings.js';

// "pend" in ASCII. Advisory locks are per database; this one lives in "postgres", where nobody else works.
const LOCK = 0x70656e64;

// In pg since 8.0, not in its types yet.
type Client = pg.Client & { ref(): void; unref(): void };

/** Where a server answers, and which data folder it must be serving. */
export interface Endpoint {
  readonly port: number;
  readonly superuser: Superuser;
  readonly folderId: string;
}

/**
 * One process's use of the server: a session that holds a shared advisory lock for as long as the process
 * needs the database. A process that dies gives its lock back with its socket, so there is nothing to clean
 * up and no file to go stale.
 */
export class SharedUse {
  private constructor(private readonly client: Client) {}

  /**
   * Joins the users of the server.
   * @returns null while the last user is stopping it (it holds the lock exclusively).
   * @throws the connection's error, or an Error when the server serves another data folder.
   */
  static async join(endpoint: Endpoint): Promise<SharedUse | null> {
    const client = new pg.Client({
      host: '127.0.0.1',
      port: endpoint.port,
      user: endpoint.superuser.name,
      password: endpoint.superuser.password,
      database: 'postgres',
      application_name: 'pend embedded-server user',
      connectionTimeoutMillis: 5_000,
      options: '-c idle_session_timeout=0',
    }) as Client;
    // Without a listener, the end of the server would be an uncaught exception.
    client.on('error', () => undefined);
    try {
      await client.connect();
      const { rows } = await client.query<{ folder: string; joined: boolean }>(
        'SELECT current_setting($1, true) AS folder, pg_try_advisory_lock_shared($2) AS joined',
        [FOLDER_SETTING, LOCK],
      );
      if (rows[0]?.folder !== endpoint.folderId) throw new Error('the server serves another data folder');
      if (!rows[0].joined) {
        await client.end();
        return null;
      }
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    // The lock alone is no reason for the process to live on.
    client.unref();
    return new SharedUse(client);
  }

  /** Calls back once when the session ends, be it by `close` or because the server went away. */
  onEnd(listener: () => void): void {
    this.client.once('end', listener);
  }

  /**
   * Gives up the shared lock and tries for the exclusive one. Success means that nobody else uses the server,
   * and keeps newcomers out until it is stopped. Of several that leave at once exactly one succeeds: an
   * attempt fails only against a lock whose holder has yet to make its own attempt, or has succeeded.
   */
  async leave(): Promise<boolean> {
    this.client.ref();
    await this.client.query('SELECT pg_advisory_unlock_shared($1)', [LOCK]);
    const { rows } = await this.client.query<{ last: boolean }>('SELECT pg_try_advisory_lock($1) AS last', [
      LOCK,
    ]);
    return rows[0]?.last === true;
  }

  /** Ends the session. */
  async close(): Promise<void> {
    await this.client.end().catch(() => undefined);
  }
}
