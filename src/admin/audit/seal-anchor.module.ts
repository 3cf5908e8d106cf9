import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type AnchorOptions, ChainSealAnchor } from './chain-seal-anchor.js';
import { SealAnchor } from './seal-anchor.js';

/** Where seals of the audit log are anchored, from the configuration. */
@Global()
@Module({})
export class SealAnchorModule {
  static forRoot(options: AnchorOptions): DynamicModule {
    return {
      module: SealAnchorModule,
      providers: [{ provide: SealAnchor, useValue: new ChainSealAnchor(options) }],
      exports: [SealAnchor],
    };
  }
}
