import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnDataService } from '../users/own-data.service.js';
import { OwnInvestmentsRepository } from './own-investments.repository.js';

/** Where the contact of a registration of interest is sealed. */
const CONTACT = { table: 'interest_registrations', column: 'contact_sealed' };

/** Investments with their history and registered interest, for the export of somebody's data. */
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
    this.ownData.register({
      subject: 'interest',
      read: async ({ userId }, key) =>
        (await this.investments.findInterest(userId)).map(({ contactSealed, ...registration }) => ({
          ...registration,
          contact: contactSealed && key ? key.open(contactSealed, CONTACT).toString('utf8') : null,
        })),
    });
  }
}
