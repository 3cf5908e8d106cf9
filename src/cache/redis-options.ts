import { readFileSync } from 'node:fs';
import type { RedisClientOptions } from '@redis/client';

/** Where Redis is. */
export interface RedisOptions {
  /** One server; the nodes of a cluster; or, with `sentinel`, the sentinels. */
  urls: string[];
  /** The master that the sentinels watch, as a URL with its name in place of a host, e.g. `rediss://:password@mymaster/0`. */
  sentinel?: string;
  /** PEM file of the authority that signed the servers' certificates. */
  caFile?: string;
  /** A command that takes longer is not waited for. */
  timeoutMs?: number;
}

/** A server has this long to be connected to and to answer. */
export const CONNECT_MS = 1_000;

/** What one server is asked with. A lost connection is ours to open again, so that there is one way back for all. */
export function clientOptions(url: string, ca: string | undefined): RedisClientOptions {
  const { hostname, port, protocol, username, password, pathname } = new URL(url);
  const database = Number(pathname.slice(1));
  return {
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(database > 0 ? { database } : {}),
    disableOfflineQueue: true,
    socket: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || 6379),
      connectTimeout: CONNECT_MS,
      reconnectStrategy: false,
      ...(protocol === 'rediss:' ? { tls: true, ...(ca ? { ca } : {}) } : {}),
    },
  };
}

export const readCa = (file: string | undefined): string | undefined =>
  file === undefined ? undefined : readFileSync(file, 'utf8');
