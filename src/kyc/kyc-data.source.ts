import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OwnDataService, type OwnDataSource } from '../users/own-data.service.js';
import type { UserKey } from '../vault/user-key.js';
import { type OwnPaperRow, OwnPapersRepository } from './own-papers.repository.js';
import { openFileName, openPersonalData } from './sealed-application.js';

/** Applications and papers, for the export of somebody's data. */
@Injectable()
export class KycDataSource implements OwnDataSource, OnModuleInit {
  readonly subject = 'kycApplications';

  constructor(
    private readonly ownData: OwnDataService,
    private readonly papers: OwnPapersRepository,
  ) {}

  onModuleInit(): void {
    this.ownData.register(this);
  }

  async read({ userId }: Parameters<OwnDataSource['read']>[0], key: UserKey | undefined): Promise<unknown> {
    const [applications, papers] = await Promise.all([
      this.papers.findApplications(userId),
      this.papers.findPapers(userId),
    ]);
    return applications.map(({ personalDataSealed, ...application }) => ({
      ...application,
      personalData:
        key && personalDataSealed ? openPersonalData(key, application.id, personalDataSealed) : null,
      documents: papers
        .filter(({ applicationId }) => applicationId === application.id)
        .map((paper) => named(paper, key)),
    }));
  }
}

function named(
  { storageKey, nameSealed, originalFilename, ...paper }: OwnPaperRow,
  key: UserKey | undefined,
) {
  const name = key && storageKey && nameSealed ? openFileName(key, storageKey, nameSealed) : originalFilename;
  return { ...paper, originalFilename: name };
}
