/** The URL of another database and login on the same server. */
export function databaseUrl(base: string, database: string, login: string, password: string): string {
  const url = new URL(base);
  url.pathname = `/${database}`;
  url.username = login;
  url.password = password;
  return url.toString();
}
