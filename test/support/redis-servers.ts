import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type RedisClientType } from '@redis/client';
import { Authority } from './authority.js';
import { until } from './until.js';

/** A Redis of the test's own, without a disk. */
export interface TestRedis {
  url: string;
  port: number;
  flush(): Promise<void>;
  /** It takes connections and answers nothing until `resume`. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

/** Several servers that stand and fall together. */
export interface TestServers {
  urls: string[];
  servers: TestRedis[];
  stop(): Promise<void>;
}

const QUIET = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];

/** @param options of redis-server, e.g. `['--requirepass', 'x']`; `port` to come back where another one was */
export async function startRedis(options: string[] = [], port?: number): Promise<TestRedis> {
  const taken = port ?? (await freePort());
  return startServer(taken, ['--port', String(taken), ...QUIET, ...options]);
}

async function startServer(port: number, parameters: string[]): Promise<TestRedis> {
  // A replica writes a file where it stands, and whoever starts there later reads it.
  const folder = mkdtempSync(join(tmpdir(), 'pend-redis-'));
  const child = spawn('redis-server', parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(child, 'close');
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (/Ready to accept connections|Sentinel ID is/.test(chunk.toString())) resolve();
    });
    child.once('error', reject);
    child.once('close', () => reject(new Error('redis-server ended at once')));
  });
  const url = `redis://127.0.0.1:${port}`;
  return {
    url,
    port,
    flush: () => withRedis(url, async (client) => void (await client.flushAll())),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A connection of the test's own. */
export async function withRedis<T>(url: string, work: (client: RedisClientType) => Promise<T>): Promise<T> {
  const client = createClient({ url }) as RedisClientType;
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.disconnect();
  }
}

/** Three nodes that share the slots. `startAgain` brings back one that was stopped, with what it had to hold. */
export async function startRedisCluster(): Promise<
  TestServers & { startAgain(index: number): Promise<void> }
> {
  const folder = mkdtempSync(join(tmpdir(), 'pend-redis-'));
  const startNode = (index: number, port?: number): Promise<TestRedis> =>
    startRedis(['--cluster-enabled', 'yes', '--cluster-config-file', join(folder, `${index}.conf`)], port);
  const servers = await Promise.all([0, 1, 2].map((index) => startNode(index)));
  const addresses = servers.map(({ port }) => `127.0.0.1:${port}`);
  const made = spawnSync('redis-cli', ['--cluster', 'create', ...addresses, '--cluster-yes'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) throw new Error(made.stdout + made.stderr);
  await until(async () => {
    const states = servers.map(({ url }) =>
      withRedis(url, async (client) => (await client.clusterInfo()).state),
    );
    return (await Promise.all(states)).every((state) => state === 'ok');
  });
  return {
    urls: servers.map(({ url }) => url),
    servers,
    stop: () => stopAll(servers, folder),
    async startAgain(index) {
      servers[index] = await startNode(index, servers[index]!.port);
    },
  };
}

/** A master, a replica of it and a sentinel that puts the replica in its place half a second after it is gone. */
export async function startRedisSentinel(name: string, password: string): Promise<TestServers> {
  const folder = mkdtempSync(join(tmpdir(), 'pend-redis-'));
  const secured = ['--requirepass', password, '--masterauth', password];
  const master = await startRedis(secured);
  const replica = await startRedis([...secured, '--replicaof', '127.0.0.1', String(master.port)]);
  const port = await freePort();
  const file = join(folder, 'sentinel.conf');
  const settings = [
    `port ${port}`,
    'bind 127.0.0.1',
    `sentinel monitor ${name} 127.0.0.1 ${master.port} 1`,
    `sentinel auth-pass ${name} ${password}`,
    `sentinel down-after-milliseconds ${name} 500`,
    `sentinel failover-timeout ${name} 2000`,
  ];
  writeFileSync(file, settings.join('\n'));
  const sentinel = await startServer(port, [file, '--sentinel']);
  await until(() =>
    withRedis(sentinel.url, async (client) => {
      const replicas = await client.sendCommand<string[][]>(['SENTINEL', 'REPLICAS', name]);
      const known = replicas[0] ?? [];
      return known[known.indexOf('master-link-status') + 1] === 'ok';
    }),
  );
  const servers = [master, replica, sentinel];
  return { urls: [sentinel.url], servers, stop: () => stopAll(servers, folder) };
}

/**
 * A server that speaks TLS alone, and the file of the authority that vouches for it.
 *
 * @param names of its certificate
 */
export async function startRedisTls(names = 'IP:127.0.0.1'): Promise<TestRedis & { caFile: string }> {
  const authority = Authority.make();
  const { cert, key } = authority.issue(names);
  const { caFile } = authority;
  const port = await freePort();
  const server = await startServer(port, [
    ...['--port', '0', '--tls-port', String(port), ...QUIET, '--tls-auth-clients', 'no'],
    ...['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', caFile],
  ]);
  return {
    ...server,
    url: `rediss://127.0.0.1:${port}`,
    caFile,
    async stop() {
      await server.stop();
      authority.remove();
    },
  };
}

async function stopAll(servers: TestRedis[], folder: string): Promise<void> {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
