import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnDataService } from '../users/own-data.service.js';
import { OwnPapersRepository } from './own-papers.repository.js';

/** Applications and papers, for the export of somebody's data. */
@Injectable()
export class KycDataSource implements OnModuleInit {
  constructor(
    private readonly ownData: OwnDataService,
    private readonly papers: OwnPapersRepository,
  ) {}

  onModuleInit(): void {
    this.ownData.register({
      subject: 'kycApplications',
      read: ({ userId }) => this.papers.findApplications(userId),
    });
  }
}
