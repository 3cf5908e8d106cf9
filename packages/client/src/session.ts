import { errorOf, PendProblem } from './problem.js';
import type { Tokens, TokenStore } from './token-store.js';
import { wait } from './wait.js';

/** As the API answers it, at a login or a refresh. */
export interface TokenAnswer {
  accessToken: string;
  refreshToken: string;
  /** Seconds that the access token lives. */
  expiresIn: number;
}

/** Renewed a little before it ends: the answer has to arrive while it lives. */
const EARLY_MS = 30_000;
/**
 * The server gives the same successor again for ten seconds, and takes later use for theft. So a lost answer is asked for
 * again within that time, and never after.
 */
const TRIES = [0, 500, 2_000];
const TRY_MS = 2_000;

/** Keeps an access token that lives, with one refresh at a time, whoever asks and in however many tabs. */
export class Session {
  private refreshing: Promise<Tokens | undefined> | undefined;

  constructor(
    private readonly store: TokenStore,
    private readonly refreshUrl: string,
    private readonly fetch: (input: Request) => Promise<Response>,
  ) {}

  async adopt({ accessToken, refreshToken, expiresIn }: TokenAnswer): Promise<Tokens> {
    const tokens = { accessToken, refreshToken, expiresAt: Date.now() + expiresIn * 1000 };
    await this.store.write(tokens);
    return tokens;
  }

  end(): void | Promise<void> {
    return this.store.write(undefined);
  }

  /** Undefined while nobody is logged in. */
  async accessToken(): Promise<string | undefined> {
    const tokens = await this.store.read();
    if (!tokens || tokens.expiresAt - Date.now() > EARLY_MS) return tokens?.accessToken;
    return this.renew(tokens.accessToken);
  }

  /**
   * A token in the place of one that is over; the same for everybody who asks meanwhile. Undefined once the session is over.
   *
   * @throws whatever kept the API from answering; the session may still live then
   */
  async renew(stale: string): Promise<string | undefined> {
    this.refreshing ??= withLock(this.refreshUrl, () => this.refresh(stale)).finally(
      () => (this.refreshing = undefined),
    );
    return (await this.refreshing)?.accessToken;
  }

  private async refresh(stale: string): Promise<Tokens | undefined> {
    // Another tab may have been here while we waited for our turn.
    const tokens = await this.store.read();
    if (!tokens || tokens.accessToken !== stale) return tokens;
    const response = await this.ask(tokens.refreshToken);
    if (response.ok) return this.adopt((await response.json()) as TokenAnswer);
    const error = await errorOf(response);
    if (!(error instanceof PendProblem) || error.status !== 401) throw error;
    // Without a lock that tabs share, another one may have been first with a token that we did not know yet.
    const now = await this.store.read();
    if (now && now.refreshToken !== tokens.refreshToken) return now;
    await this.end();
    return undefined;
  }

  private async ask(refreshToken: string): Promise<Response> {
    let failure: unknown;
    for (const pause of TRIES) {
      await wait(pause);
      try {
        return await this.fetch(
          new Request(this.refreshUrl, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ refreshToken }),
            signal: AbortSignal.timeout(TRY_MS),
          }),
        );
      } catch (error) {
        failure = error;
      }
    }
    throw failure;
  }
}

interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** One at a time among all tabs of an origin, where the platform has such locks. */
function withLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const { navigator } = globalThis as { navigator?: { locks?: Locks } };
  return navigator?.locks ? navigator.locks.request(`pend ${name}`, work) : work();
}
