import type { Connection, Submittable } from 'pg';

/** What a command of the replication protocol answers, in order. */
export type ReplicationMessage = { row: string[] } | { data: Buffer };

/** So many messages wait to be read before the socket is told to wait. */
const MOST_WAITING = 64;

type Wire = Connection & { endCopyFrom(): void; sendCopyFromChunk(chunk: Buffer): void };

/**
 * One command over a replication connection, read as fast as its reader likes: rows, and the data of a COPY in whatever
 * direction the server began it.
 */
export class ReplicationQuery implements Submittable, AsyncIterable<ReplicationMessage> {
  private readonly waiting: ReplicationMessage[] = [];
  private connection: Wire | undefined;
  private failure: Error | undefined;
  private ended = false;
  private wake: (() => void) | undefined;

  constructor(private readonly command: string) {}

  submit(connection: Connection): void {
    this.connection = connection as Wire;
    connection.query(this.command);
  }

  /** Sends into a COPY that goes both ways. */
  send(message: Buffer): void {
    this.connection?.sendCopyFromChunk(message);
  }

  /** Ends a COPY that goes both ways. What the server still sends is read and forgotten. */
  stop(): void {
    this.connection?.endCopyFrom();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<ReplicationMessage> {
    for (;;) {
      const message = this.waiting.shift();
      if (message) {
        if (this.waiting.length === 0) this.connection?.stream.resume();
        yield message;
      } else if (this.failure) throw this.failure;
      else if (this.ended) return;
      else await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  handleDataRow({ fields }: { fields: string[] }): void {
    this.push({ row: fields });
  }

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    // A view of a buffer that the parser uses again.
    this.push({ data: Buffer.from(chunk) });
  }

  handleError(error: Error): void {
    this.failure = error;
    this.wakeReader();
  }

  handleReadyForQuery(): void {
    this.ended = true;
    this.wakeReader();
  }

  handleRowDescription(): void {}
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}

  private push(message: ReplicationMessage): void {
    this.waiting.push(message);
    if (this.waiting.length >= MOST_WAITING) this.connection?.stream.pause();
    this.wakeReader();
  }

  private wakeReader(): void {
    this.wake?.();
    this.wake = undefined;
  }
}
