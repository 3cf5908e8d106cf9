import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnDataService } from '../users/own-data.service.js';
import type { UserKey } from '../vault/user-key.js';
import { contactPlace } from './interest.service.js';
import { OwnInvestmentsRepository } from './own-investments.repository.js';

/** Investments with their history, what was given back on the chain and registered interest, for the export of somebody's data. */
@Injectable()
export class InvestmentsDataSource implements OnModuleInit {
  constructor(
    private readonly ownData: OwnDataService,
    private readonly investments: OwnInvestmentsRepository,
  ) {}

  onModuleInit(): void {
    this.ownData.register({
      subject: 'investments',
      read: ({ userId }) => this.investments.findAll(userId),
    });
    this.ownData.register({ subject: 'withdrawals', read: () => this.investments.findWithdrawals() });
    this.ownData.register({
      subject: 'interest',
      read: async ({ userId }, key) =>
        (await this.investments.findInterest(userId)).map(({ contactSealed, ...registration }) => ({
          ...registration,
          contact: contactOf(registration.assetId, contactSealed, key),
        })),
    });
  }
}

const contactOf = (assetId: string, sealed: Buffer | null, key: UserKey | undefined): string | null =>
  sealed && key ? key.open(sealed, contactPlace(assetId)).toString('utf8') : null;
