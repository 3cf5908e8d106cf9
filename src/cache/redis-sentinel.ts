import type { RedisClientOptions, RedisClientType } from '@redis/client';
import type { OpenLink } from './redis-client.js';
import { connectServer, serverLink } from './redis-links.js';
import { clientOptions } from './redis-options.js';

type Lost = (error: Error) => void;

interface Address {
  host: string;
  port: number;
}

/**
 * The master that sentinels watch. The client library knows nothing of them, so they are asked for the master's address,
 * the server there is asked whether it agrees, and the link is given up as soon as a sentinel announces another.
 *
 * @param sentinels URLs of sentinels, with their own credentials
 * @param master URL with the master's name in place of a host, and the credentials of the servers
 * @see https://redis.io/docs/latest/develop/reference/sentinel-clients/
 */
export function openSentinel(sentinels: string[], master: string, ca?: string): OpenLink {
  const name = nameOf(master);
  return async (lost) => {
    const { sentinel, address } = await askSentinels(sentinels, name, ca, lost);
    try {
      const options = clientOptions(master, ca);
      Object.assign(options.socket!, address);
      const link = serverLink(await connectMaster(options, lost), options, lost);
      // Only now: what is announced from here on is about the server that we are linked to.
      const announced = (message: string): void => {
        if (message.split(' ')[0] === name) lost(new Error(`${name} is another server now`));
      };
      await sentinel.subscribe('+switch-master', announced).catch(async (error: unknown) => {
        await link.close();
        throw error;
      });
      return {
        ...link,
        async close() {
          await Promise.all([link.close(), sentinel.disconnect().catch(() => {})]);
        },
      };
    } catch (error) {
      await sentinel.disconnect().catch(() => {});
      throw error;
    }
  };
}

/** A sentinel may not have heard yet that a server is the master no longer; the server itself knows. */
async function connectMaster(options: RedisClientOptions, lost: Lost): Promise<RedisClientType> {
  const client = await connectServer(options, lost);
  const { role } = await client.role();
  if (role === 'master') return client;
  await client.disconnect();
  throw new Error('the server that the sentinels name is no master yet');
}

const nameOf = (master: string): string => decodeURIComponent(new URL(master).hostname);

/** The first sentinel that answers. Losing it later loses the link: nobody would tell of a new master. */
async function askSentinels(
  urls: string[],
  name: string,
  ca: string | undefined,
  lost: Lost,
): Promise<{ sentinel: RedisClientType; address: Address }> {
  let reason: unknown;
  for (const url of urls) {
    try {
      const sentinel = await connectServer(withSentinelPort(url, ca), lost);
      const answer = await sentinel.sendCommand<[string, string] | null>([
        'SENTINEL',
        'GET-MASTER-ADDR-BY-NAME',
        name,
      ]);
      if (answer) return { sentinel, address: { host: answer[0], port: Number(answer[1]) } };
      await sentinel.disconnect();
      reason = new Error(`the sentinel knows no master ${name}`);
    } catch (error) {
      reason = error;
    }
  }
  throw reason instanceof Error ? reason : new Error('no sentinel answers');
}

function withSentinelPort(url: string, ca: string | undefined) {
  const options = clientOptions(url, ca);
  if (new URL(url).port === '') Object.assign(options.socket!, { port: 26379 });
  return options;
}
