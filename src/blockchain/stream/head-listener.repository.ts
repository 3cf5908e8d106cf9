import { Inject, Injectable } from '@nestjs/common';
import { Client } from 'pg';
import { DIRECT_URL } from '../../database/database.js';

const CHANNEL = 'pend_chain_head';

/**
 * Hears when the chain has a new head: the writer's own commit says so. A connection of its own, open while somebody
 * listens. One that is lost is not heard, so whoever listens also looks now and then.
 */
@Injectable()
export class HeadListener {
  private client?: Client;

  constructor(@Inject(DIRECT_URL) private readonly url: string) {}

  get isListening(): boolean {
    return this.client !== undefined;
  }

  /** @param heard is called for every new head, until {@link stop} */
  async start(heard: () => void): Promise<void> {
    if (this.client) return;
    const client = new Client({
      connectionString: this.url,
      connectionTimeoutMillis: 5_000,
      application_name: 'pend-stream',
      keepAlive: true,
    });
    this.client = client;
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    // Unheard, a connection that is cut would end the process.
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', heard);
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch {
      forget();
      await client.end().catch(() => {});
    }
  }

  async stop(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    await client?.end().catch(() => {});
  }
}
