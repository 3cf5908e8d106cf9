import type { Superuser } from './cluster.js';

/** Where the embedded server answers, on 127.0.0.1 only. */
export interface EmbeddedPostgresAddress {
  readonly port: number;
  readonly superuser: Superuser;
  /** Connection URL of a database as superuser; contains the password. */
  url(database: string): string;
}

/** The address on a port of this machine. */
export function localAddress(superuser: Superuser, port: number): EmbeddedPostgresAddress {
  const login = `${encodeURIComponent(superuser.name)}:${encodeURIComponent(superuser.password)}`;
  return {
    port,
    superuser,
    url: (database) => `postgresql://${login}@127.0.0.1:${port}/${encodeURIComponent(database)}`,
  };
}
