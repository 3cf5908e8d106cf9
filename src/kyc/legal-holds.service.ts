import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import type { Precondition } from '../common/http/precondition.js';
import { conflict } from '../common/problem/problem.js';
import { CasesService } from './cases.service.js';
import type { KycCaseDto } from './dto/kyc-application.dto.js';
import { ReviewsRepository } from './reviews.repository.js';

/** A legal hold keeps an applicant from being erased, by request or after the years of retention, until it is lifted. */
@Injectable()
export class LegalHoldsService {
  constructor(
    private readonly cases: CasesService,
    private readonly reviews: ReviewsRepository,
  ) {}

  /** @throws Problem 404; 409 `legal_hold` where there is one; 412 */
  async set(
    { adminId }: StaffActor,
    id: string,
    reason: string,
    precondition: Precondition,
  ): Promise<KycCaseDto> {
    const { version, legalHold } = await this.cases.find(id);
    precondition.check(version);
    if (legalHold) throw conflict('legal_hold', 'There is a legal hold already.');
    auditLog.describe({ newValues: { legalHold: true, reason } });
    return this.cases.change(id, precondition, () => this.reviews.hold(id, version, adminId, reason));
  }

  /** @throws Problem 404; 409 `no_legal_hold`; 412 */
  async lift(id: string, reason: string, precondition: Precondition): Promise<KycCaseDto> {
    const { version, legalHold } = await this.cases.find(id);
    precondition.check(version);
    if (!legalHold) throw conflict('no_legal_hold', 'There is no legal hold to lift.');
    auditLog.describe({ oldValues: { legalHold: true }, newValues: { legalHold: false, reason } });
    return this.cases.change(id, precondition, () => this.reviews.liftHold(id, version));
  }
}
