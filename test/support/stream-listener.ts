import { get, type IncomingMessage } from 'node:http';

export interface Told {
  id?: string;
  event: string;
  data: Record<string, unknown>;
}

/**
 * A client of the stream, as a browser's EventSource is one. Not `fetch`: that opens another connection when one is
 * aborted, which a server that closes would wait for.
 */
export class StreamListener {
  readonly told: Told[] = [];
  /** Of the last event that had one. */
  lastId?: string;
  isOver = false;
  /** All that was sent, as it was sent. */
  text = '';
  private rest = '';
  private readonly request;

  constructor(base: string, since?: string, headers: Record<string, string> = {}) {
    this.request = get(
      `${base}/api/network/stream`,
      { agent: false, headers: { ...headers, ...(since && { 'last-event-id': since }) } },
      (response) => this.read(response),
    );
    this.request.once('error', () => (this.isOver = true));
  }

  close(): void {
    this.request.destroy();
  }

  of(event: string): Told[] {
    return this.told.filter((one) => one.event === event);
  }

  private read(response: IncomingMessage): void {
    response.setEncoding('utf8');
    response.on('data', (chunk: string) => {
      this.text += chunk;
      const parts = (this.rest + chunk).split('\n\n');
      this.rest = parts.pop()!;
      for (const part of parts) this.take(part);
    });
    response.once('close', () => (this.isOver = true));
    response.once('error', () => (this.isOver = true));
  }

  private take(part: string): void {
    const fields = Object.fromEntries(
      part.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    if (fields.event === undefined) return;
    if (fields.id !== undefined) this.lastId = fields.id;
    this.told.push({
      id: fields.id,
      event: fields.event,
      data: JSON.parse(fields.data!) as Record<string, unknown>,
    });
  }
}
