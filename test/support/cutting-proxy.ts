import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands before a PostgreSQL: it can cut a connection between a COMMIT and its answer, and lead to another server. */
export class CuttingProxy {
  /** The next COMMIT is carried out, and nobody hears of it. */
  cutNextCommit = false;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private target: { host: string; port: number },
    /** The URL of the server, by way of here. */
    readonly url: string,
  ) {}

  static async before(databaseUrl: string): Promise<CuttingProxy> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const here = new URL(databaseUrl);
    here.port = String((server.address() as AddressInfo).port);
    const proxy = new CuttingProxy(server, addressOf(databaseUrl), here.toString());
    server.on('connection', (client) => proxy.join(client, connect(proxy.target)));
    return proxy;
  }

  /** `url` by way of here. */
  through(url: string): string {
    const own = new URL(url);
    own.port = new URL(this.url).port;
    return own.toString();
  }

  /** From now on new connections lead to that server; those that are open stay where they are. */
  turnTo(databaseUrl: string): void {
    this.target = addressOf(databaseUrl);
  }

  /** Every connection there is breaks. */
  cutAll(): void {
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
    await once(this.server, 'close');
  }

  private join(client: Socket, server: Socket): void {
    let cutting = false;
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => {
        this.sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    client.on('data', (chunk) => {
      if (this.cutNextCommit && chunk.includes('COMMIT')) {
        this.cutNextCommit = false;
        cutting = true;
      }
      server.write(chunk);
    });
    server.on('data', (chunk) => {
      // The server answers once it has committed.
      if (cutting && chunk.includes('COMMIT')) client.destroy();
      else client.write(chunk);
    });
  }
}

function addressOf(databaseUrl: string): { host: string; port: number } {
  const { hostname, port } = new URL(databaseUrl);
  return { host: hostname, port: Number(port) };
}
