import { readFileSync } from 'node:fs';
import type { Server as HttpsServer } from 'node:https';
import { createSecureContext, type SecureContextOptions } from 'node:tls';

/** Between two looks at the files: who renews them weeks before the old ones expire does not notice. */
const LOOK_MS = 10_000;
/** Whoever connects and does not finish the handshake is let go. */
const HANDSHAKE_MS = 10_000;

/** Where a certificate and its key are, both in PEM. */
export interface CertificateFiles {
  cert: string;
  key: string;
}

/** How a renewal went. */
export interface RenewalLog {
  info(fields: object): void;
  error(fields: object): void;
}

/** What the server starts with. @throws Error where the files are no pair */
export function httpsOptions(files: CertificateFiles): SecureContextOptions & { handshakeTimeout: number } {
  return { ...contextOf(read(files)), handshakeTimeout: HANDSHAKE_MS };
}

/**
 * New connections get the new certificate once its files have changed, or at once on SIGHUP; open ones live on. Files
 * that are no pair, as between the two writes of a renewal, change nothing, and are told of once. @returns what ends it
 */
export function renewCertificate(server: HttpsServer, files: CertificateFiles, log: RenewalLog): () => void {
  let seen = fingerprint(files);
  const look = (): void => {
    const now = fingerprint(files);
    if (now === seen) return;
    seen = now;
    try {
      server.setSecureContext(contextOf(read(files)));
      log.info({ msg: 'the certificate was renewed', file: files.cert });
    } catch (error) {
      log.error({
        msg: 'the new certificate cannot be used; the one before is shown',
        file: files.cert,
        err: error,
      });
    }
  };
  // Polled: what replaces a file, a link or a mounted folder is not seen alike by any watch.
  const timer = setInterval(look, LOOK_MS).unref();
  process.on('SIGHUP', look);
  return () => {
    clearInterval(timer);
    process.removeListener('SIGHUP', look);
  };
}

interface Pair {
  cert: string;
  key: string;
}

const read = ({ cert, key }: CertificateFiles): Pair => ({
  cert: readFileSync(cert, 'utf8'),
  key: readFileSync(key, 'utf8'),
});

function fingerprint(files: CertificateFiles): string {
  try {
    const { cert, key } = read(files);
    return `${cert}\n${key}`;
  } catch {
    return '';
  }
}

function contextOf(pair: Pair): SecureContextOptions {
  const options = { ...pair, minVersion: 'TLSv1.3' } as const;
  createSecureContext(options);
  return options;
}
