import {
  createClient,
  createCluster,
  type RedisClientOptions,
  type RedisClientType,
  type RedisClusterType,
} from '@redis/client';
import type { OpenLink, RedisClient, RedisLink } from './redis-client.js';
import { clientOptions, CONNECT_MS } from './redis-options.js';

type Lost = (error: Error) => void;
type EvalOptions = { keys?: string[]; arguments?: string[] };
type PubSubListener = Parameters<RedisClusterType['unsubscribe']>[1];

/** Connects, or gives up: a server that is stopped accepts a connection and never answers on it. */
export async function connectInTime(client: {
  connect(): Promise<unknown>;
  disconnect(): Promise<unknown>;
}): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), CONNECT_MS);
  });
  const connecting = client.connect();
  try {
    await Promise.race([connecting, late]);
  } catch (error) {
    connecting.catch(() => {});
    await client.disconnect().catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const quietly = (ending: Promise<unknown>): Promise<unknown> => ending.catch(() => {});

/** One server. Its errors before it is connected are those of `connect`. */
export async function connectServer(options: RedisClientOptions, lost: Lost): Promise<RedisClientType> {
  const client = createClient(options) as RedisClientType;
  let established = false;
  // Unheard, an error would end the process.
  client.on('error', (error: Error) => established && lost(error));
  await connectInTime(client);
  established = true;
  return client;
}

/** @param options those that `client` was connected with */
export function serverLink(client: RedisClientType, options: RedisClientOptions, lost: Lost): RedisLink {
  let subscriber: Promise<RedisClientType> | undefined;
  return {
    client: client,
    ping: () => client.ping(),
    async subscribe(channel, listener) {
      subscriber ??= connectServer(options, lost);
      await (await subscriber).subscribe(channel, listener);
    },
    async unsubscribe(channel, listener) {
      await (await subscriber)?.unsubscribe(channel, listener);
    },
    async close() {
      await quietly(client.disconnect());
      await quietly((async () => (await subscriber)?.disconnect())());
    },
  };
}

/** @param ca certificate of an authority, in PEM */
export const openServer =
  (url: string, ca?: string): OpenLink =>
  async (lost) => {
    const options = clientOptions(url, ca);
    return serverLink(await connectServer(options, lost), options, lost);
  };

/** The nodes find one another; any of `urls` leads to all. Credentials and TLS are those of the first. */
export function openCluster(urls: string[], ca?: string): OpenLink {
  const [defaults, ...others] = urls.map((url) => clientOptions(url, ca));
  return async (lost) => {
    const cluster: RedisClusterType = createCluster({
      rootNodes: [defaults!, ...others],
      defaults: { ...defaults, socket: { ...defaults!.socket, host: undefined, port: undefined } as never },
    });
    let established = false;
    // A node that goes takes the link with it: only a new one asks who has its keys now.
    cluster.on('error', (error: Error) => established && lost(error));
    await connectInTime(cluster);
    established = true;
    // The library looks for the key in the script, finds none and asks any node, which most often is the wrong one.
    Object.assign(cluster, {
      eval: (script: string, { keys = [], arguments: values = [] }: EvalOptions) =>
        cluster.sendCommand(keys[0], false, ['EVAL', script, String(keys.length), ...keys, ...values]),
    });
    return {
      client: cluster as unknown as RedisClient,
      ping: () => Promise.all(cluster.masters.map(async (node) => (await cluster.nodeClient(node)).ping())),
      subscribe: (channel, listener) => cluster.subscribe(channel, listener),
      unsubscribe: (channel, listener) => cluster.unsubscribe(channel, listener as PubSubListener),
      close: async () => void (await quietly(cluster.disconnect())),
    };
  };
}
