import { redisStore } from 'cache-manager-redis-yet';

type Client = Awaited<ReturnType<typeof redisStore>>['client'];

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
    try {
      const { client } = await redisStore({
        url: this.url,
        // Without it every command waits for as long as Redis is away.
        disableOfflineQueue: true,
        socket: {
          connectTimeout: 1_000,
          // The first connection is ours to try again: until it stands nobody listens for its errors.
          reconnectStrategy: (attempts) => (established ? Math.min(attempts * 100, 2_000) : false),
        },
      });
      established = true;
      // Unheard, an error would end the process.
      client.on('error', (error: Error) => this.warn(`Redis: ${error.message}`));
      this.connected = client;
      if (this.closed) await this.close();
    } catch {
      this.warn('Redis does not answer; counting in this process until it does');
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
