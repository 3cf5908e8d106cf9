import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { DataSecrets } from './secrets.js';

/** Injection token of the {@link DataSecrets}. */
export const DATA_SECRETS = Symbol('DATA_SECRETS');

/** The secrets that data is sealed and found with, for whoever seals or finds. */
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
