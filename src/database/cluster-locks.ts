import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { DIRECT_URL } from './database.js';
import { ownConnection } from './own-connection.js';

/**
 * Named locks that one process of all holds at a time, for work that spans transactions. They are advisory locks of
 * one connection outside of the pool (a pool whose connections wait for each other would stand still), so a process
 * that dies gives its locks back by dying.
 */
@Injectable()
export class ClusterLocks {
  private holder?: Promise<Client>;
  /** The server lets a session take its own lock twice; within the process this decides. */
  private readonly held = new Set<string>();

  constructor(@Inject(DIRECT_URL) private readonly url: string) {}

  /** Takes the lock if it is free. Answers what gives it back, or undefined. */
  async take(name: string): Promise<(() => Promise<void>) | undefined> {
    if (this.held.has(name)) return undefined;
    this.held.add(name);
    let taken = false;
    try {
      const client = await (this.holder ??= this.hold());
      const { rows } = await client.query<{ taken: boolean }>(
        'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS taken',
        [name],
      );
      taken = rows[0]!.taken;
      return taken ? () => this.giveBack(name, client) : undefined;
    } finally {
      if (!taken) {
        this.held.delete(name);
        this.closeIfIdle();
      }
    }
  }

  private async giveBack(name: string, client: Client): Promise<void> {
    // Where the connection is gone, so is the lock.
    await client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => {});
    this.held.delete(name);
    this.closeIfIdle();
  }

  private hold(): Promise<Client> {
    const forget = (): void => {
      if (this.holder === holder) this.holder = undefined;
    };
    const client = ownConnection(
      {
        connectionString: this.url,
        statement_timeout: 5_000,
        application_name: 'pend-locks',
        // Locks are asked for whenever, also while another is on its way.
        pipeline: true,
      },
      forget,
    );
    const holder: Promise<Client> = client.connect().then(() => client);
    holder.catch(forget);
    return holder;
  }

  private closeIfIdle(): void {
    if (this.held.size > 0) return;
    const holder = this.holder;
    this.holder = undefined;
    void holder?.then((client) => client.end()).catch(() => {});
  }
}
