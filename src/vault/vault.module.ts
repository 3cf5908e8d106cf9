import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AnswerSeal } from '../database/idempotency/answer-seal.js';
import { AnswerVault } from './answer-vault.js';
import { DATA_SECRETS, type DataSecrets } from './secrets.js';

export { DATA_SECRETS } from './secrets.js';

@Global()
@Module({})
export class VaultModule {
  static forRoot(secrets: DataSecrets): DynamicModule {
    return {
      module: VaultModule,
      providers: [
        { provide: DATA_SECRETS, useValue: secrets },
        { provide: AnswerSeal, useClass: AnswerVault },
      ],
      exports: [DATA_SECRETS, AnswerSeal],
    };
  }
}
