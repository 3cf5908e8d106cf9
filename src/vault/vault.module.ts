import { join } from 'node:path';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AnswerSeal } from '../database/idempotency/answer-seal.js';
import { AnswerVault } from './answer-vault.js';
import { Antivirus } from './antivirus/antivirus.js';
import { ClamAv } from './antivirus/clamav.js';
import { MissingAntivirus, NoAntivirus } from './antivirus/no-antivirus.js';
import { FileVault } from './files/file-vault.js';
import { Staging } from './files/staging.js';
import { DATA_SECRETS, type DataSecrets } from './secrets.js';
import { DiskStore } from './storage/disk-store.js';
import { FileStore } from './storage/file-store.js';
import { fileStoreAt } from './storage/storage-url.js';

export { DATA_SECRETS } from './secrets.js';

/** Where files are kept and who scans them. */
export interface VaultOptions {
  home: string;
  storageUrl?: string;
  /** `none`: nobody. */
  clamavUrl?: string;
  production: boolean;
}

@Global()
@Module({})
export class VaultModule {
  static forRoot(secrets: DataSecrets, options: VaultOptions): DynamicModule {
    const store = options.storageUrl
      ? fileStoreAt(options.storageUrl)
      : new DiskStore(join(options.home, 'vault'));
    return {
      module: VaultModule,
      providers: [
        { provide: DATA_SECRETS, useValue: secrets },
        { provide: AnswerSeal, useClass: AnswerVault },
        { provide: FileStore, useValue: store },
        // Beside the files where they are on disk, so that keeping one is renaming it.
        {
          provide: Staging,
          useValue: new Staging(store.stagingFolder ?? join(options.home, 'vault-staging')),
        },
        { provide: Antivirus, useValue: antivirusOf(options) },
        FileVault,
      ],
      exports: [DATA_SECRETS, AnswerSeal, FileStore, Staging, Antivirus, FileVault],
    };
  }
}

function antivirusOf({ clamavUrl, production }: VaultOptions): Antivirus {
  if (clamavUrl && clamavUrl !== 'none') return ClamAv.at(clamavUrl);
  return production ? new MissingAntivirus() : new NoAntivirus();
}
