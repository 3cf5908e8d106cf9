import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** Files of a certificate and its private key. */
export interface Issued {
  cert: string;
  key: string;
}

/** A throw-away authority that signs certificates. */
export class Authority {
  private serial = 0;
  private constructor(private readonly folder: string) {
    openssl(
      'req',
      '-x509',
      ...KEY,
      '-days',
      '2',
      '-subj',
      '/CN=authority',
      '-keyout',
      this.file('ca.key'),
      '-out',
      this.caFile,
    );
  }

  static make(): Authority {
    return new Authority(mkdtempSync(join(tmpdir(), 'pend-authority-')));
  }

  /** What vouches for all that it issues. */
  get caFile(): string {
    return this.file('ca.pem');
  }

  /** @param names e.g. `DNS:localhost,IP:127.0.0.1` */
  issue(names: string): Issued {
    const own = (ending: string): string => this.file(`${this.serial}.${ending}`);
    this.serial++;
    writeFileSync(own('names'), `subjectAltName=${names}`);
    openssl(
      'req',
      ...KEY,
      '-subj',
      `/CN=server ${this.serial}`,
      '-keyout',
      own('key'),
      '-out',
      own('request'),
    );
    const signing = ['-CA', this.caFile, '-CAkey', this.file('ca.key'), '-CAcreateserial', '-days', '2'];
    openssl('x509', '-req', '-in', own('request'), ...signing, '-extfile', own('names'), '-out', own('pem'));
    return { cert: own('pem'), key: own('key') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private file(name: string): string {
    return join(this.folder, name);
  }
}

function openssl(...parameters: string[]): void {
  const { status, stderr } = spawnSync('openssl', parameters, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
