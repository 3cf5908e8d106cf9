import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { ClusterLocks } from './cluster-locks.js';
import { Database, DIRECT_URL, LOGIN_SOURCES, type LoginSources } from './database.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { IdempotencyKeys } from './idempotency/idempotency-keys.js';
import { ListExports } from './list-exports.js';
import { Lists } from './lists.js';
import { ReadOnlyInterceptor } from './read-only/read-only.interceptor.js';
import { ReadOnlyMode } from './read-only/read-only-mode.js';
import { Replica, REPLICA_SOURCE } from './replica.js';
import { TransactionInterceptor } from './transaction.interceptor.js';

/** Options of every pool; `analytics` is absent where no series database is configured, `replica` where there is none. */
export interface PoolOptions {
  app: DataSourceOptions;
  staff: DataSourceOptions;
  worker: DataSourceOptions;
  /** URL of the worker's login past any pooler. */
  direct: string;
  replica?: DataSourceOptions;
  analytics?: DataSourceOptions;
}

@Global()
@Module({})
export class DatabaseModule {
  static forRoot({ replica, direct, ...pools }: PoolOptions): DynamicModule {
    const names = Object.keys(pools) as (keyof typeof pools)[];
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
        { provide: DIRECT_URL, useValue: direct },
        // Not the ORM module's: a start does not wait for a replica.
        { provide: REPLICA_SOURCE, useFactory: () => replica && new DataSource(replica) },
        {
          provide: Replica,
          inject: [REPLICA_SOURCE],
          useFactory: (source: DataSource | undefined) => {
            const watched = new Replica(source, (pools.app as { url: string }).url);
            watched.start();
            return watched;
          },
        },
        Database,
        ClusterLocks,
        IdempotencyKeys,
        Lists,
        ListExports,
        ReadOnlyMode,
        // Before a transaction is thought of.
        { provide: APP_INTERCEPTOR, useClass: ReadOnlyInterceptor },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        // After it, so inside of it: an answer is kept before the commit.
        { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
      ],
      exports: [
        Database,
        ClusterLocks,
        IdempotencyKeys,
        Lists,
        ListExports,
        LOGIN_SOURCES,
        DIRECT_URL,
        ReadOnlyMode,
        Replica,
      ],
    };
  }
}
