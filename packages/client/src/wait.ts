/** Resolves after so many milliseconds; rejects with the signal's reason as soon as it is aborted. */
export function wait(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(reasonOf(signal));
    const abort = (): void => {
      clearTimeout(timer);
      reject(reasonOf(signal!));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort, { once: true });
  });
}

const reasonOf = (signal: AbortSignal): Error =>
  signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError');

/** Twice as long with each try, and never twice the same, so that clients that were cut off together come back apart. */
export function backoff(attempt: number, base: number, most: number): number {
  const ceiling = Math.min(most, base * 2 ** attempt);
  return ceiling / 2 + (Math.random() * ceiling) / 2;
}

/** `fetch` says nothing else of a lost connection than that it is a TypeError; by name, since it may be another realm's. */
export const isLostConnection = (error: unknown): boolean =>
  (error as Error | undefined)?.name === 'TypeError';
