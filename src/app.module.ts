import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AdminModule } from './admin/admin.module.js';
import { AnalyticsModule } from './analytics/analytics.module.js';
import { AssetsModule } from './assets/assets.module.js';
import { AuthModule } from './auth/auth.module.js';
import type { WalletAccessOptions } from './auth/wallet/wallet-access.options.js';
import type { SigningKeys } from './auth/signing-keys.js';
import type { BackupOptions } from './backup/backup-options.js';
import { BackupModule } from './backup/backup.module.js';
import type { ChainOptions } from './blockchain/chain-options.js';
import { AnswerCacheModule } from './cache/answer-cache.module.js';
import { BlockchainModule } from './blockchain/blockchain.module.js';
import { EtagInterceptor } from './common/http/etag.interceptor.js';
import { ProblemFilter } from './common/http/problem.filter.js';
import { validationPipe } from './common/http/validation.pipe.js';
import { ListInterceptor } from './common/list-query/list.interceptor.js';
import { DatabaseModule, type PoolOptions } from './database/database.module.js';
import { HealthModule } from './health/health.module.js';
import { InvestmentsModule } from './investments/investments.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { KycModule } from './kyc/kyc.module.js';
import { LiveModule } from './live/live.module.js';
import { UsersModule } from './users/users.module.js';
import { WalletOutboxModule } from './users/wallet-outbox.module.js';
import type { DataSecrets } from './vault/secrets.js';
import { VaultModule, type VaultOptions } from './vault/vault.module.js';

/** The features. `forRoot` adds what they all stand on. */
@Module({
  imports: [
    HealthModule,
    JobsModule,
    AdminModule,
    AnalyticsModule,
    UsersModule,
    AssetsModule,
    KycModule,
    InvestmentsModule,
  ],
})
export class AppModule {
  static forRoot(
    pools: PoolOptions,
    signingKeys: SigningKeys,
    secrets: DataSecrets,
    vault: VaultOptions,
    wallet: WalletAccessOptions,
    globals: DynamicModule[],
    chain: ChainOptions,
    backup: BackupOptions,
  ): DynamicModule {
    return {
      module: AppModule,
      imports: [
        DatabaseModule.forRoot(pools),
        ...globals,
        LiveModule,
        AnswerCacheModule,
        AuthModule.forRoot(signingKeys, wallet),
        VaultModule.forRoot(secrets, vault),
        BlockchainModule.forRoot(chain),
        BackupModule.forRoot(backup),
        // One-time codes can be read over HTTP everywhere but in production.
        ...(wallet.production ? [] : [WalletOutboxModule]),
      ],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_INTERCEPTOR, useClass: ListInterceptor },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
