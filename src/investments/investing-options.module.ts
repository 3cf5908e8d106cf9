import { type DynamicModule, Module } from '@nestjs/common';

/** Injection token of {@link InvestingOptions}. */
export const INVESTING_OPTIONS = Symbol('INVESTING_OPTIONS');

/** What the configuration says of investing; the database holds bounds of its own. */
export interface InvestingOptions {
  reservationMinutes: number;
  /** Once a transaction is named, from the investment's beginning. */
  paymentMinutes: number;
  /** Unpaid investments that somebody may have at a time. */
  reservationLimit: number;
}

@Module({})
export class InvestingOptionsModule {
  static forRoot(options: InvestingOptions): DynamicModule {
    return {
      module: InvestingOptionsModule,
      global: true,
      providers: [{ provide: INVESTING_OPTIONS, useValue: options }],
      exports: [INVESTING_OPTIONS],
    };
  }
}
