import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import { auditLog } from '../common/audit-log.js';
import type { Precondition } from '../common/http/precondition.js';
import { PlatformEvents } from '../live/platform-events.js';
import { UserKeysService } from '../users/user-keys.service.js';
import { CasesService } from './cases.service.js';
import type { KycCaseDto } from './dto/kyc-application.dto.js';
import type { RejectApplicationDto, VerifyDto } from './dto/review.dto.js';
import { invalidState, notClaimed } from './kyc-refusals.js';
import type { StoredCase } from './kyc.repository.js';
import { ReviewsRepository } from './reviews.repository.js';
import { sealNotes } from './sealed-application.js';
import { TierOfVerification } from './tier-of-verification.js';

/**
 * The review of an application: claimed by one member of staff for half an hour at a time, and decided by who holds
 * the claim. The database has the last word on every edge.
 */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly cases: CasesService,
    private readonly reviews: ReviewsRepository,
    private readonly keys: UserKeysService,
    private readonly tiers: TierOfVerification,
    private readonly events: PlatformEvents,
  ) {}

  /** For who has claimed it already, another half an hour. @throws Problem 404; 409 `already_claimed`; 403; 412 */
  async claim({ adminId }: StaffActor, id: string, precondition: Precondition): Promise<KycCaseDto> {
    const found = await this.find(id, precondition);
    requireUndecided(found);
    return this.cases.change(id, precondition, () => this.reviews.claim(id, found.version, adminId));
  }

  /** @throws Problem 404; 409 `not_claimed`; 412 */
  async extend(actor: StaffActor, id: string, precondition: Precondition): Promise<KycCaseDto> {
    const found = await this.find(id, precondition);
    requireClaim(found, actor);
    return this.cases.change(id, precondition, () => this.reviews.extend(id, found.version, actor.adminId));
  }

  /** By who has claimed it, or by anybody once the claim is over. @throws Problem 404; 409; 412 */
  async release(_actor: StaffActor, id: string, precondition: Precondition): Promise<KycCaseDto> {
    const found = await this.find(id, precondition);
    return this.cases.change(id, precondition, () => this.reviews.release(id, found.version));
  }

  /**
   * Lifts the tier to 3 in the same transaction.
   *
   * @throws Problem 404; 409 `not_claimed`, `account_closed`; 403 `own_case`; 410; 412; 422
   */
  async verify(
    actor: StaffActor,
    id: string,
    { documentExpiresOn, note }: VerifyDto,
    precondition: Precondition,
  ): Promise<KycCaseDto> {
    const found = await this.find(id, precondition);
    requireClaim(found, actor);
    const notes = await this.sealed(found, note);
    const verified = await this.tiers.follow(found, {}, () =>
      this.cases.change(id, precondition, () =>
        this.reviews.verify(id, found.version, documentExpiresOn ?? null, notes),
      ),
    );
    this.events.announce({ type: 'kyc.verified', subjectId: id });
    auditLog.describe({ newValues: { status: 'verified', expiresAt: verified.expiresAt } });
    return verified;
  }

  /** @throws Problem 404; 409 `not_claimed`; 403 `own_case`; 410; 412 */
  async reject(
    actor: StaffActor,
    id: string,
    { reason, code = 'other', kind = 'RETRY', note }: RejectApplicationDto,
    precondition: Precondition,
  ): Promise<KycCaseDto> {
    const found = await this.find(id, precondition);
    requireClaim(found, actor);
    const notes = await this.sealed(found, note);
    auditLog.describe({ newValues: { status: 'rejected', reason, code, kind } });
    const rejected = await this.cases.change(id, precondition, () =>
      this.reviews.reject(id, found.version, { reason, code, kind }, notes),
    );
    this.events.announce({ type: 'kyc.rejected', subjectId: id });
    return rejected;
  }

  private async find(id: string, precondition: Precondition): Promise<StoredCase> {
    const found = await this.cases.find(id);
    precondition.check(found.version);
    auditLog.describe({ oldValues: { status: found.status } });
    return found;
  }

  private async sealed({ id, userId }: StoredCase, note: string | undefined): Promise<string | null> {
    return note === undefined ? null : sealNotes(await this.keys.findOrCreate(userId), id, note);
  }
}

function requireUndecided({ status }: StoredCase): void {
  if (status !== 'pending_review' && status !== 'under_review') throw invalidState();
}

/** Said before the database says it, which it does: of a claim that is over, or another's, `claimedBy` knows nothing. */
function requireClaim(found: StoredCase, { adminId }: StaffActor): void {
  requireUndecided(found);
  if (found.claimedBy !== adminId) throw notClaimed();
}
