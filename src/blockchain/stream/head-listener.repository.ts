import { Inject, Injectable } from '@nestjs/common';
import type { Client } from 'pg';
import { DIRECT_URL } from '../../database/database.js';
import { ownConnection } from '../../database/own-connection.js';

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
    const forget = (): void => {
      if (this.client === client) this.client = undefined;
    };
    const client = ownConnection({ connectionString: this.url, application_name: 'pend-stream' }, forget);
    this.client = client;
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
