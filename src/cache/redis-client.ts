import type { RedisClientType, RedisClusterType } from '@redis/client';

/**
 * The commands that one server and a cluster take alike. In a cluster the keys of one command or `multi()` lie in one
 * slot: give them one hash tag. Nothing that blocks: whoever shares the connection would wait too.
 */
export type RedisClient = Pick<RedisClientType, keyof RedisClientType & keyof RedisClusterType>;

/** How a listener is told of a message. */
export type MessageListener = (message: string) => void;

/** An open connection to the server, or to the servers, that hold the keys. When it is lost it is of no more use. */
export interface RedisLink {
  readonly client: RedisClient;
  /** Resolves once every server that holds keys has answered. */
  ping(): Promise<unknown>;
  /** Takes a connection of its own when it is first called. */
  subscribe(channel: string, listener: MessageListener): Promise<void>;
  unsubscribe(channel: string, listener: MessageListener): Promise<void>;
  close(): Promise<void>;
}

/** Opens a link; `lost` is called when it breaks. */
export type OpenLink = (lost: (error: Error) => void) => Promise<RedisLink>;

/** `client`, each of whose commands, and each `multi()`, goes through `run`. */
export function guarded(client: RedisClient, run: <T>(command: () => Promise<T>) => Promise<T>): RedisClient {
  const commands = new Map<PropertyKey, unknown>();
  return new Proxy(client, {
    get(target, name) {
      const known = commands.get(name);
      if (known) return known;
      const member = Reflect.get(target, name, target) as unknown;
      if (typeof member !== 'function') return member;
      const command =
        name === 'multi' || name === 'MULTI'
          ? (...parameters: unknown[]) => {
              const multi = member.apply(target, parameters) as { exec: () => Promise<unknown> };
              const exec = multi.exec.bind(multi);
              multi.exec = () => run(exec);
              return multi;
            }
          : (...parameters: unknown[]) => run(() => member.apply(target, parameters) as Promise<unknown>);
      commands.set(name, command);
      return command;
    },
  });
}
