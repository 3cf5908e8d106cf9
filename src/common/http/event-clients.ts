import { PassThrough } from 'node:stream';
import { Problem } from '../problem/problem.js';

export interface EventClient<S> {
  output: PassThrough;
  /** Whose it is: an address, an account. */
  owner: string;
  /** How far it has been told. */
  state: S;
}

export interface EventLimits {
  /** Of this process. */
  clients: number;
  ofOneOwner: number;
  heartbeatMs: number;
  /** A client that has not taken so much of what it was sent is cut off; it may come back and go on where it was. */
  unreadBytes: number;
}

const RETRY_MS = 2_000;

/** Who listens to a stream of Server-Sent Events, each bounded in what it may hold up. */
export class EventClients<S> {
  private readonly clients = new Set<EventClient<S>>();
  private heartbeat?: NodeJS.Timeout;
  private isClosing = false;

  /** @param onBeat with every heartbeat; @param onEmpty when the last one has left */
  constructor(
    private readonly limits: EventLimits,
    private readonly told: { onBeat?: () => void; onEmpty?: () => void } = {},
  ) {}

  get size(): number {
    return this.clients.size;
  }

  [Symbol.iterator](): Iterator<EventClient<S>> {
    return this.clients.values();
  }

  /** @throws Problem 429 for one owner, 503 for all */
  open(owner: string, state: S): EventClient<S> {
    this.admit(owner);
    const client: EventClient<S> = { output: new PassThrough(), owner, state };
    this.clients.add(client);
    client.output.once('close', () => this.leave(client));
    // Read by nobody any more: no error of ours.
    client.output.on('error', () => {});
    client.output.write(`retry: ${RETRY_MS}\n\n`);
    this.heartbeat ??= setInterval(() => this.beat(), this.limits.heartbeatMs).unref();
    return client;
  }

  send({ output }: EventClient<S>, bytes: string | Buffer): void {
    if (bytes.length === 0 || output.destroyed || output.writableEnded) return;
    output.write(bytes);
    if (output.writableLength > this.limits.unreadBytes) output.destroy();
  }

  /** Ends every stream, so that the server can close; clients come back to another process, where they were. */
  end(): void {
    this.isClosing = true;
    clearInterval(this.heartbeat);
    for (const { output } of this.clients) output.end();
  }

  private admit(owner: string): void {
    const headers = { 'retry-after': '10' };
    if (this.isClosing || this.clients.size >= this.limits.clients) {
      throw new Problem(503, 'stream_busy', 'Too many are listening; try again shortly.', {
        blame: 'operation',
        headers,
      });
    }
    const own = [...this.clients].filter((client) => client.owner === owner).length;
    if (own >= this.limits.ofOneOwner)
      throw new Problem(429, 'too_many_streams', 'Too many streams from one address.', { headers });
  }

  private leave(client: EventClient<S>): void {
    this.clients.delete(client);
    if (this.clients.size > 0 || this.isClosing) return;
    clearInterval(this.heartbeat);
    this.heartbeat = undefined;
    this.told.onEmpty?.();
  }

  private beat(): void {
    for (const client of this.clients) this.send(client, ': still here\n\n');
    this.told.onBeat?.();
  }
}
