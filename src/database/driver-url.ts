import type { DatabaseUrls } from './logins.js';

/**
 * URLs as the driver has to be given them, that it may do what they say to everybody else: `sslmode` means what it
 * means to libpq (`require` encrypts; with an authority it checks the certificate; `verify-full` the name as well),
 * and the authority is `caFile` where the URL names none. The file is read anew for each connection.
 */
export function driverUrls(urls: DatabaseUrls, caFile: string | undefined): DatabaseUrls {
  return Object.fromEntries(
    Object.entries(urls).map(([name, url]: [string, string | undefined]) => [
      name,
      url === undefined ? undefined : driverUrl(url, caFile),
    ]),
  ) as unknown as DatabaseUrls;
}

function driverUrl(url: string, caFile: string | undefined): string {
  const own = new URL(url);
  const mode = own.searchParams.get('sslmode');
  if (mode === null) return url;
  own.searchParams.set('uselibpqcompat', 'true');
  if (caFile !== undefined && mode !== 'disable' && !own.searchParams.has('sslrootcert'))
    own.searchParams.set('sslrootcert', caFile);
  return own.toString();
}
