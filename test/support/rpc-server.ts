import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RpcCall, RpcTransport } from '../../src/blockchain/rpc/json-rpc.js';

/** A node of the tests' over HTTP; answers batches in any order, as nodes do. */
export class RpcServer {
  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  static async start(node: RpcTransport): Promise<RpcServer> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const calls = JSON.parse(Buffer.concat(chunks).toString()) as (RpcCall & { id: number })[];
        void node.send(calls).then(
          (answers) => {
            const sent = answers.map(({ result, error }, at) => ({
              jsonrpc: '2.0',
              id: calls[at]!.id,
              ...(error ? { error: { code: error.code, message: error.message } } : { result }),
            }));
            response.end(JSON.stringify(sent.reverse()));
          },
          () => response.destroy(),
        );
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new RpcServer(server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
