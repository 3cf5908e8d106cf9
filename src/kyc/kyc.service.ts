import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { ListExports } from '../database/list-exports.js';
import type { KycApplicationDto } from './dto/kyc-application.dto.js';
import { HANDED_IN, KYC_APPLICATIONS, KYC_APPLICATIONS_CSV } from './kyc.list.js';
import { KycRepository } from './kyc.repository.js';

@Injectable()
export class KycService {
  constructor(
    private readonly applications: KycRepository,
    private readonly exports: ListExports,
  ) {}

  list(query: ListQuery): Promise<Page<KycApplicationDto>> {
    return this.applications.findPage(query);
  }

  /** @throws Problem 503 while too many exports run */
  export(query: ListQuery): Readable {
    return this.exports.stream(query, KYC_APPLICATIONS, KYC_APPLICATIONS_CSV, HANDED_IN);
  }
}
