import type { Client } from 'pg';
import { explainConnectionError } from './database-error.js';
import { ownConnection } from './own-connection.js';

/**
 * Runs `work` in one transaction of the worker's on a connection of its own, for what happens before there is an
 * application. An error rolls back.
 *
 * @throws {DatabaseUnusable} when it cannot connect
 */
export async function withWorker<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = ownConnection({ connectionString: url, application_name: 'pend-start' });
  try {
    await client.connect();
  } catch (error) {
    throw explainConnectionError(error, 'DATABASE_WORKER_URL', url);
  }
  try {
    await client.query('BEGIN');
    // What is done at a start (the canary of the secrets) is done in read-only mode too: that has to be left again.
    await client.query(
      "SELECT set_config('role', 'app_worker', true), set_config('app.goes_on_read_only', 'on', true)",
    );
    const result = await work(client);
    const { command } = await client.query('COMMIT');
    if (command !== 'COMMIT') throw new Error('The transaction was rolled back instead.');
    return result;
  } finally {
    // Closing ends what is open.
    await client.end().catch(() => {});
  }
}
