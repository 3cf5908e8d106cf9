import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DataSecrets } from './secrets.js';

/** Injection token of the pepper and the master keys. */
export const DATA_SECRETS = Symbol('DATA_SECRETS');

@Global()
@Module({})
export class VaultModule {
  static forRoot(secrets: DataSecrets): DynamicModule {
    return {
      module: VaultModule,
      providers: [{ provide: DATA_SECRETS, useValue: secrets }],
      exports: [DATA_SECRETS],
    };
  }
}
