import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { Config } from './config.js';

/** What may be reached without TLS where somebody has said that the network between is theirs alone. */
export const PLAINTEXT_PARTS = ['database', 'redis', 'clients'] as const;
export type PlaintextPart = (typeof PLAINTEXT_PARTS)[number];

/** As libpq says it: these do not fall back to an unencrypted connection, the others do or never encrypt. */
const ENCRYPTED = /^(require|verify-ca|verify-full)$/;

/** What is wrong with how connections are encrypted, a sentence each. */
export function transportProblems(config: Config): string[] {
  return [...files(config), ...(config.production ? unencrypted(config) : [])];
}

function files(config: Config): string[] {
  const { tlsCertFile, tlsKeyFile, databaseCaFile, redisCaFile } = config;
  const problems: string[] = [];
  if (Boolean(tlsCertFile) !== Boolean(tlsKeyFile))
    problems.push(
      `${tlsCertFile ? 'TLS_KEY_FILE' : 'TLS_CERT_FILE'} is missing: a certificate and its key go together`,
    );
  for (const [name, file] of Object.entries({
    TLS_CERT_FILE: tlsCertFile,
    TLS_KEY_FILE: tlsKeyFile,
    DATABASE_CA_FILE: databaseCaFile,
    REDIS_CA_FILE: redisCaFile,
  })) {
    if (file !== undefined && !isReadable(file))
      problems.push(`${name} names a file that cannot be read: ${file}`);
  }
  if (tlsCertFile && tlsKeyFile && [tlsCertFile, tlsKeyFile].every(isReadable)) {
    const reason = mismatch(tlsCertFile, tlsKeyFile);
    if (reason) problems.push(`TLS_CERT_FILE and TLS_KEY_FILE are no pair: ${reason}`);
  }
  for (const [name, url] of databases(config)) {
    const mode = url.searchParams.get('sslmode');
    const authority = url.searchParams.get('sslrootcert');
    if (authority !== null && !isReadable(authority))
      problems.push(`${name} names an sslrootcert that cannot be read: ${authority}`);
    // The driver would compare the certificate with "localhost".
    if (mode === 'verify-full' && /^\[|^[\d.]+$/.test(url.hostname))
      problems.push(
        `${name} has an address where sslmode=verify-full needs the name in the server's certificate`,
      );
  }
  return problems;
}

function unencrypted(config: Config): string[] {
  const allowed = new Set<string>(config.allowPlaintext);
  const unless = (part: PlaintextPart): string =>
    `or, on a network that is yours alone, say ALLOW_PLAINTEXT=${[...allowed, part].join(',')}`;
  const problems: string[] = [];
  for (const [name, url] of allowed.has('database') ? [] : databases(config)) {
    if (isLocalSocket(url) || ENCRYPTED.test(url.searchParams.get('sslmode') ?? '')) continue;
    problems.push(
      `${name} is not encrypted: add ?sslmode=verify-full and DATABASE_CA_FILE, ${unless('database')}`,
    );
  }
  const plainRedis = [...(config.redisUrls ?? []), config.redisSentinel].some((url) =>
    url?.startsWith('redis:'),
  );
  if (plainRedis && !allowed.has('redis'))
    problems.push(`REDIS_URL is not encrypted: use rediss:// and REDIS_CA_FILE, ${unless('redis')}`);
  if (!config.tlsCertFile && config.trustProxy.length === 0 && !allowed.has('clients'))
    problems.push(
      `TLS_CERT_FILE and TLS_KEY_FILE are missing: clients are served by HTTPS alone; or name the proxy that speaks it in TRUST_PROXY, ${unless('clients')}`,
    );
  return problems;
}

function databases(config: Config): [name: string, url: URL][] {
  const urls: [string, string | undefined][] = [
    ['DATABASE_OWNER_URL', config.databaseOwnerUrl],
    ['DATABASE_URL', config.databaseUrl],
    ['DATABASE_STAFF_URL', config.databaseStaffUrl],
    ['DATABASE_WORKER_URL', config.databaseWorkerUrl],
    ['DATABASE_DIRECT_URL', config.databaseDirectUrl],
    ['DATABASE_REPLICA_URL', config.databaseReplicaUrl],
    ['ANALYTICS_DATABASE_OWNER_URL', config.analyticsDatabaseOwnerUrl],
    ['ANALYTICS_DATABASE_URL', config.analyticsDatabaseUrl],
    ['DATABASE_BACKUP_URL', config.databaseBackupUrl],
    ['ANALYTICS_DATABASE_BACKUP_URL', config.analyticsDatabaseBackupUrl],
  ];
  return urls.flatMap(([name, url]) =>
    // One that is no URL has been reported as such.
    url !== undefined && URL.canParse(url) ? [[name, new URL(url)] as [string, URL]] : [],
  );
}

const isLocalSocket = ({ hostname }: URL): boolean =>
  hostname.startsWith('%2F') || hostname.startsWith('%2f');

/** Why a certificate and a key do not belong together; undefined where they do. */
function mismatch(cert: string, key: string): string | undefined {
  try {
    createSecureContext({ cert: readFileSync(cert), key: readFileSync(key) });
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

function isReadable(file: string): boolean {
  try {
    readFileSync(file);
    return true;
  } catch {
    return false;
  }
}
