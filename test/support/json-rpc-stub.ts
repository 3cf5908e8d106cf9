import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RpcRequest {
  id: number;
  method: string;
  params: [{ to: string; data: string; gas: string }, string];
}

/** A node that answers what a test wants; `undefined` leaves the caller waiting, a text is sent as it is. */
export class JsonRpcStub {
  readonly requests: RpcRequest[] = [];
  answer: (request: RpcRequest) => object | string | undefined = () => ({ result: '0x' });

  private constructor(private readonly server: Server) {}

  static async start(): Promise<JsonRpcStub> {
    const server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const asked = JSON.parse(Buffer.concat(chunks).toString()) as RpcRequest;
        stub.requests.push(asked);
        const answer = stub.answer(asked);
        if (answer === undefined) return;
        response.end(
          typeof answer === 'string' ? answer : JSON.stringify({ jsonrpc: '2.0', id: asked.id, ...answer }),
        );
      });
    });
    const stub = new JsonRpcStub(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return stub;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
