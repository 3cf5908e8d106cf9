import { Client, type ClientConfig } from 'pg';

const CONNECT_MS = 5_000;

/**
 * A connection outside of the pools, to be connected and ended by whoever asks for it. One that is cut is reported by
 * the statement that fails and told to `lost`; unheard, it would end the process.
 */
export function ownConnection(config: ClientConfig, lost = (): void => {}): Client {
  const client = new Client({ connectionTimeoutMillis: CONNECT_MS, keepAlive: true, ...config });
  client.on('error', lost);
  client.on('end', lost);
  return client;
}
