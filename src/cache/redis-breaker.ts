/** Why a command was not waited for. */
export class RedisLate extends Error {
  override readonly name = 'RedisLate';
  constructor() {
    super('Redis does not answer in time');
  }
}

/** Between two questions to a server that was late. */
const PROBE_MS = 100;

/**
 * Stops waiting for a Redis that is slow. A server answers in order, so one command that is late means that all
 * behind it are: the breaker opens, whoever waits is let go at once, and whoever comes is not let in. In the background
 * the server is asked again; once it answers in time the breaker closes.
 */
export class RedisBreaker {
  private readonly waiting = new Set<() => void>();
  private probe?: NodeJS.Timeout;
  private ended = false;
  /** When it opened (ms of the process's clock); undefined while it is closed. */
  openSince?: number;

  constructor(
    private readonly patienceMs: number,
    private readonly ping: () => Promise<unknown>,
    private readonly told: { opened: () => void; closed: () => void },
  ) {}

  get isOpen(): boolean {
    return this.openSince !== undefined;
  }

  /** @throws RedisLate; and what the command throws */
  run<T>(command: () => Promise<T>): Promise<T> {
    if (this.isOpen) return Promise.reject(new RedisLate());
    return new Promise<T>((resolve, reject) => {
      const letGo = (): void => reject(new RedisLate());
      const timer = setTimeout(() => {
        // The answer may have come while this process was busy: what lies in the socket is read before this runs.
        setImmediate(() => this.waiting.has(letGo) && this.open());
      }, this.patienceMs);
      this.waiting.add(letGo);
      const done = (): void => {
        clearTimeout(timer);
        this.waiting.delete(letGo);
      };
      command().then(
        (answer) => {
          done();
          resolve(answer);
        },
        (error: Error) => {
          done();
          reject(error);
        },
      );
    });
  }

  /** The link is gone: nobody waits for it any longer. */
  end(): void {
    this.ended = true;
    clearTimeout(this.probe);
    this.letAllGo();
  }

  private open(): void {
    if (this.isOpen || this.ended) return;
    this.openSince = performance.now();
    this.letAllGo();
    this.told.opened();
    void this.askAgain();
  }

  /** Half open: nobody's request is risked to learn whether the server is back. */
  private async askAgain(): Promise<void> {
    if (this.ended) return;
    try {
      // The first is answered after all that was waiting; the second says how fast the server is now.
      await this.ping();
      const asked = performance.now();
      await this.ping();
      if (performance.now() - asked <= this.patienceMs) return this.close();
    } catch {
      // The link is being given up, or the server refuses for a while.
    }
    if (this.ended) return;
    this.probe = setTimeout(() => void this.askAgain(), PROBE_MS);
    this.probe.unref();
  }

  private close(): void {
    if (this.ended) return;
    this.openSince = undefined;
    this.told.closed();
  }

  private letAllGo(): void {
    for (const letGo of this.waiting) letGo();
    this.waiting.clear();
  }
}
