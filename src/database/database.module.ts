import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { ClusterLocks } from './cluster-locks.js';
import { Database, LOGIN_SOURCES, type LoginSources } from './database.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { TransactionInterceptor } from './transaction.interceptor.js';

/** Options of every pool; `analytics` is absent where no series database is configured. */
export interface PoolOptions {
  app: DataSourceOptions;
  staff: DataSourceOptions;
  worker: DataSourceOptions;
  analytics?: DataSourceOptions;
}

@Global()
@Module({})
export class DatabaseModule {
  static forRoot(pools: PoolOptions): DynamicModule {
    const names = Object.keys(pools) as (keyof PoolOptions)[];
    return {
      module: DatabaseModule,
      imports: names
        .filter((name) => pools[name] !== undefined)
        // One failed attempt is enough: start-up has just reached every server.
        .map((name) => TypeOrmModule.forRoot({ ...pools[name], name, retryAttempts: 0 })),
      providers: [
        {
          provide: LOGIN_SOURCES,
          inject: [getDataSourceToken('app'), getDataSourceToken('staff'), getDataSourceToken('worker')],
          useFactory: (app: DataSource, staff: DataSource, worker: DataSource): LoginSources => ({
            app,
            staff,
            worker,
          }),
        },
        Database,
        ClusterLocks,
        IdempotencyKeys,
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        // After it, so inside of it: an answer is kept before the commit.
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [Database, ClusterLocks, IdempotencyKeys, LOGIN_SOURCES],
    };
  }
}
