import { Antivirus, ScannerUnavailable, type ScanVerdict } from './antivirus.js';

/** Development without a scanner, said so in the readiness: everything is taken for clean. */
export class NoAntivirus extends Antivirus {
  override readonly engine = 'none';

  override scan(): Promise<ScanVerdict> {
    return Promise.resolve({ clean: true });
  }

  override check(): Promise<void> {
    return Promise.resolve();
  }
}

/** Production without a scanner: nothing is ever taken for clean. */
export class MissingAntivirus extends Antivirus {
  override readonly engine = 'missing';

  override scan(): Promise<ScanVerdict> {
    return this.check() as Promise<never>;
  }

  override check(): Promise<void> {
    return Promise.reject(new ScannerUnavailable('No virus scanner is configured: set CLAMAV_URL.'));
  }
}
