import { once } from 'node:events';
import { request } from 'node:http';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Between two looks at each upstream, and how long one may take to say that it lives: as HAProxy is commonly set. */
const LOOK_MS = 500;
const PATIENCE_MS = 1_000;

interface Upstream {
  port: number;
  isWell: boolean;
  served: number;
  sockets: Set<Socket>;
}

/**
 * One port before several API processes. Connections go round those that live; one that stops answering is left out
 * and its connections are cut, so that whoever waits on them asks again.
 */
export class Balancer {
  private readonly upstreams: Upstream[];
  private next = 0;
  private timer?: NodeJS.Timeout;

  private constructor(
    private readonly server: Server,
    ports: number[],
  ) {
    this.upstreams = ports.map((port) => ({ port, isWell: true, served: 0, sockets: new Set() }));
  }

  static async before(ports: number[]): Promise<Balancer> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const balancer = new Balancer(server, ports);
    server.on('connection', (client) => balancer.join(client, balancer.candidates()));
    balancer.timer = setInterval(() => void balancer.look(), LOOK_MS);
    return balancer;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Connections that each process has been given. */
  get served(): number[] {
    return this.upstreams.map(({ served }) => served);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    for (const upstream of this.upstreams) cutAll(upstream);
    this.server.close();
    await once(this.server, 'close');
  }

  /** Those that live first; should none seem to, they are tried all the same. */
  private candidates(): Upstream[] {
    const first = this.next++ % this.upstreams.length;
    const turned = [...this.upstreams.slice(first), ...this.upstreams.slice(0, first)];
    return [...turned.filter(({ isWell }) => isWell), ...turned.filter(({ isWell }) => !isWell)];
  }

  private join(client: Socket, [upstream, ...others]: Upstream[]): void {
    client.on('error', () => {});
    if (!upstream) return void client.destroy();
    const server = connect(upstream.port, '127.0.0.1');
    server.once('error', () => this.join(client, others));
    server.once('connect', () => {
      server.removeAllListeners('error');
      server.on('error', () => client.destroy());
      upstream.served++;
      upstream.sockets.add(server);
      client.on('close', () => server.destroy());
      server.on('close', () => {
        upstream.sockets.delete(server);
        client.destroy();
      });
      client.pipe(server);
      server.pipe(client);
    });
  }

  private async look(): Promise<void> {
    await Promise.all(
      this.upstreams.map(async (upstream) => {
        upstream.isWell = await lives(upstream.port);
        if (!upstream.isWell) cutAll(upstream);
      }),
    );
  }
}

function cutAll(upstream: Upstream): void {
  for (const socket of upstream.sockets) socket.destroy();
}

function lives(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asked = request(
      { port, host: '127.0.0.1', path: '/api/health/live', agent: false, timeout: PATIENCE_MS },
      (answer) => {
        answer.resume();
        // One that refuses so many questions lives as well.
        resolve(answer.statusCode! < 500);
      },
    );
    asked.once('timeout', () => asked.destroy(new Error('no answer in time')));
    asked.once('error', () => resolve(false));
    asked.end();
  });
}
