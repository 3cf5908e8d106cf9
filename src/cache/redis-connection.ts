import { createClient } from 'redis';

type Client = ReturnType<typeof createClient>;

/** Between two attempts to reach a Redis that did not answer at the start. */
const RETRY_MS = 5_000;

/**
 * One connection to Redis that may come late, go and come back; meanwhile whoever uses it does without. It never
 * holds up a start and never ends the process.
 */
export class RedisConnection {
  private connected?: Client;
  private retry?: NodeJS.Timeout;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly warn: (message: string) => void,
  ) {}

  /** Resolves after the first attempt, whatever came of it. */
  async open(): Promise<void> {
    let established = false;
    const client = createClient({
      url: this.url,
      // Without it every command waits for as long as Redis is away.
      disableOfflineQueue: true,
      socket: {
        connectTimeout: 1_000,
        // The first connection is ours to try again, so that a start is not held up by it.
        reconnectStrategy: (attempts) => (established ? Math.min(attempts * 100, 2_000) : false),
      },
    });
    // Unheard, an error would end the process; those of the first connection are told below.
    client.on('error', (error: Error) => established && this.warn(`Redis: ${error.message}`));
    try {
      await client.connect();
      established = true;
      this.connected = client;
      if (this.closed) await this.close();
    } catch {
      this.warn(
        'Redis does not answer; what it would keep is kept in this process, or not at all, until it does',
      );
      if (this.closed) return;
      this.retry = setTimeout(() => void this.open(), RETRY_MS);
      this.retry.unref();
    }
  }

  /** The client while it is connected. */
  get client(): Client | undefined {
    return this.connected?.isReady ? this.connected : undefined;
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    if (this.connected?.isOpen) await this.connected.disconnect();
  }
}
