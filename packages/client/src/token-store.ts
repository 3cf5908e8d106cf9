/** What a session is, on this side. */
export interface Tokens {
  accessToken: string;
  refreshToken: string;
  /** Milliseconds since 1970, by our own clock. */
  expiresAt: number;
}

/** Where tokens are kept between calls, page loads and tabs. */
export interface TokenStore {
  read(): Tokens | undefined | Promise<Tokens | undefined>;
  /** Undefined ends the session. */
  write(tokens: Tokens | undefined): void | Promise<void>;
}

/** Forgotten with the process or the page. */
export function memoryStore(): TokenStore {
  let kept: Tokens | undefined;
  return {
    read: () => kept,
    write: (tokens) => void (kept = tokens),
  };
}

/** As much of `localStorage` or `sessionStorage` as is needed. */
export interface KeyValues {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * Shared by the tabs of an origin when `storage` is `localStorage`. Any script of the page can read it: use it where the
 * page runs nothing but its own.
 */
export function storageStore(storage: KeyValues, key = 'pend.tokens'): TokenStore {
  return {
    read() {
      try {
        return (JSON.parse(storage.getItem(key) ?? 'null') as Tokens | null) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(tokens) {
      if (tokens) storage.setItem(key, JSON.stringify(tokens));
      else storage.removeItem(key);
    },
  };
}
