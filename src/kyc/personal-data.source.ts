import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type PersonalDataSource, PersonalDataService } from '../users/personal-data.service.js';
import { KycRepository } from './kyc.repository.js';
import { openPersonalData } from './sealed-application.js';

/** The personal fields of an investor's newest application. */
@Injectable()
export class KycPersonalData implements PersonalDataSource, OnModuleInit {
  readonly fields = ['fullName', 'dateOfBirth', 'nationality', 'nationalIdNumber', 'address'] as const;

  constructor(
    private readonly applications: KycRepository,
    private readonly personalData: PersonalDataService,
  ) {}

  onModuleInit(): void {
    this.personalData.register(this);
  }

  async read(
    field: (typeof this.fields)[number],
    userId: string,
    key: Parameters<PersonalDataSource['read']>[2],
  ): Promise<string | undefined> {
    const newest = await this.applications.findNewestPersonalData(userId);
    return newest && key ? openPersonalData(key, newest.id, newest.personalDataSealed)[field] : undefined;
  }
}
