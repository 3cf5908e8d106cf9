import { errorOf, PendProblem, retryAfterOf } from './problem.js';
import type { Session } from './session.js';
import { backoff, isLostConnection, wait } from './wait.js';

export interface TransportOptions {
  fetch: (input: Request) => Promise<Response>;
  session?: Session | undefined;
  /** How often a request is sent again before its failure is told. */
  retries: number;
}

/** Longest time that the server may ask us to wait for and is obeyed; above, it is the caller's to know. */
const LONGEST_WAIT_S = 10;
const KEY = 'idempotency-key';
const UNDONE = 429;
/** It may be done all the same: a database that is lost between COMMIT and its answer makes a 503. */
const UNKNOWN = [502, 503, 504];

/**
 * Sends a request, again where that can do no harm: reads and what carries an idempotency key after any failure, the rest
 * only where nothing was done for certain. The key stays, so that it takes effect once.
 */
export async function send(request: Request, options: TransportOptions): Promise<Response> {
  const isRepeatable = ['GET', 'HEAD'].includes(request.method) || request.headers.has(KEY);
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt >= options.retries;
    let pause = backoff(attempt, 200, 5_000);
    try {
      const response = await sendAsSomebody(request.clone(), options);
      const { status } = response;
      if (isLast) return response;
      const after = retryAfterOf(response);
      const isWorthAnotherTry =
        status === UNDONE ? after !== undefined : isRepeatable && UNKNOWN.includes(status);
      if (!isWorthAnotherTry || (after ?? 0) > LONGEST_WAIT_S) return response;
      await response.body?.cancel();
      pause = Math.max(pause, (after ?? 0) * 1000);
    } catch (error) {
      if (isLast || !isRepeatable || request.signal.aborted || !isLostConnection(error)) throw error;
    }
    await wait(pause, request.signal);
  }
}

/** Once, or twice where the token turned out to be over. */
async function sendAsSomebody(request: Request, { fetch, session }: TransportOptions): Promise<Response> {
  const token = await session?.accessToken();
  if (!session || token === undefined) return fetch(request);
  const spare = request.clone();
  request.headers.set('authorization', `Bearer ${token}`);
  const response = await fetch(request);
  if (response.status !== 401) return response;
  const error = await errorOf(response.clone());
  if (!(error instanceof PendProblem && error.code === 'unauthenticated')) return response;
  const renewed = await session.renew(token);
  if (renewed === undefined) return response;
  await response.body?.cancel();
  spare.headers.set('authorization', `Bearer ${renewed}`);
  return fetch(spare);
}
