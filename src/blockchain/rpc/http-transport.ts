import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { NodeFault, type RpcAnswer, type RpcCall, RpcError, type RpcTransport } from './json-rpc.js';
import { matchAnswers } from './match-answers.js';

/** A range of full blocks takes long on a busy node; longer than this and it is asked for less. */
const PATIENCE_MS = 20_000;
/** What one answer may weigh. A batch that is larger is a mistake of ours or an attack. */
const MOST_BYTES = 256 * 1024 * 1024;
/** Besu accepts 80 connections for all of its clients. */
const CONNECTIONS = 16;

/** JSON-RPC batches over HTTP on kept-alive connections, without a client library in between. */
export class HttpTransport implements RpcTransport {
  readonly name: string;
  private readonly url: URL;
  private readonly agent: HttpAgent;
  private readonly authorization?: string;
  private nextId = 1;

  constructor(
    url: string,
    private readonly patienceMs = PATIENCE_MS,
  ) {
    this.url = new URL(url);
    // Providers put keys into the path and the query: neither belongs into a log.
    this.name = this.url.host;
    this.agent =
      this.url.protocol === 'https:'
        ? new HttpsAgent({ keepAlive: true, maxSockets: CONNECTIONS })
        : new HttpAgent({ keepAlive: true, maxSockets: CONNECTIONS });
    const { username, password } = this.url;
    if (username) {
      const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
      this.authorization = `Basic ${Buffer.from(pair).toString('base64')}`;
    }
  }

  async send(calls: RpcCall[], patienceMs = this.patienceMs): Promise<RpcAnswer[]> {
    const firstId = this.nextId;
    this.nextId += calls.length;
    const body = JSON.stringify(
      calls.map(({ method, params }, at) => ({ jsonrpc: '2.0', id: firstId + at, method, params })),
    );
    const text = await this.post(body, Math.min(patienceMs, this.patienceMs));
    let parsed: unknown;
    try {
      parsed = JSON.parse(text);
    } catch {
      throw new NodeFault(`${this.name} answered with what is no JSON`);
    }
    return matchAnswers(parsed, firstId, calls.length);
  }

  close(): void {
    this.agent.destroy();
  }

  private post(body: string, patienceMs: number): Promise<string> {
    return new Promise((resolve, reject) => {
      const give = (reason: string): void => reject(new NodeFault(`${this.name}: ${reason}`));
      const send = this.url.protocol === 'https:' ? httpsRequest : httpRequest;
      const request = send(
        this.url,
        {
          method: 'POST',
          agent: this.agent,
          headers: {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(body),
            ...(this.authorization && { authorization: this.authorization }),
          },
        },
        (response) => this.read(response, resolve, (error) => reject(error)),
      );
      const timer = setTimeout(
        () => request.destroy(new Error(`no answer within ${patienceMs} ms`)),
        patienceMs,
      );
      request.on('error', (error) => give(error.message));
      request.on('close', () => {
        clearTimeout(timer);
        // Settled already wherever an answer or an error came.
        give('the connection was closed');
      });
      request.end(body);
    });
  }

  private read(
    response: IncomingMessage,
    resolve: (text: string) => void,
    reject: (error: Error) => void,
  ): void {
    const status = response.statusCode ?? 0;
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MOST_BYTES) response.destroy(new Error('the answer is too large'));
      else chunks.push(chunk);
    });
    response.on('error', (error) => reject(new NodeFault(`${this.name}: ${error.message}`)));
    response.on('end', () => {
      if (status === 429 || status === 413) reject(new RpcError(429, `HTTP ${status}`));
      // Nodes answer errors of JSON-RPC with 400 and 500 too; their bodies say more than the status.
      else if (status === 401 || status === 403 || status === 404 || size === 0)
        reject(new NodeFault(`${this.name}: HTTP ${status}`));
      else resolve((chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, size)).toString('utf8'));
    });
  }
}
