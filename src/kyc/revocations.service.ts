import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApprovalsService } from '../admin/approvals.service.js';
import { AuditLogService } from '../admin/audit-log.service.js';
import type { StaffActor } from '../common/actor.js';
import type { Precondition } from '../common/http/precondition.js';
import { conflict } from '../common/problem/problem.js';
import { PlatformEvents } from '../live/platform-events.js';
import { CasesService } from './cases.service.js';
import type { ProposedRevocationDto, RevokeDto } from './dto/review.dto.js';
import { explained, invalidState } from './kyc-refusals.js';
import { type Rejection, ReviewsRepository } from './reviews.repository.js';
import { TierOfVerification } from './tier-of-verification.js';

/** Taking a verification back. It takes two, and the database insists. */
@Injectable()
export class RevocationsService implements OnModuleInit {
  constructor(
    private readonly cases: CasesService,
    private readonly reviews: ReviewsRepository,
    private readonly approvals: ApprovalsService,
    private readonly tiers: TierOfVerification,
    private readonly auditLog: AuditLogService,
    private readonly events: PlatformEvents,
  ) {}

  onModuleInit(): void {
    this.approvals.register({
      kind: 'verification_revoke',
      permission: 'kyc.review',
      execute: async (payload, { id: approvalId, resourceId, reason }) => {
        const found = await this.cases.find(resourceId);
        await this.tiers.follow(found, { reason, approvalId }, () =>
          this.revoke(resourceId, payload as unknown as Rejection),
        );
        this.events.announce({ type: 'kyc.revoked', subjectId: resourceId });
        await this.auditLog.record({
          action: 'kyc.revoke',
          resourceType: 'kyc_applications',
          resourceId,
          oldValues: { status: found.status },
          newValues: { status: 'revoked', reason, approvalId },
        });
      },
    });
  }

  /** @throws Problem 404; 409 for what is not verified, or when the same is proposed already; 412 */
  async propose(
    actor: StaffActor,
    id: string,
    { reason, message, code = 'other', kind = 'RETRY' }: RevokeDto,
    precondition: Precondition,
  ): Promise<ProposedRevocationDto> {
    const { version, status } = await this.cases.find(id);
    precondition.check(version);
    if (status !== 'verified') throw invalidState();
    const payload: Rejection = { reason: message ?? null, code, kind };
    return {
      approval: await this.approvals.propose(actor, {
        kind: 'verification_revoke',
        resourceType: 'kyc_applications',
        resourceId: id,
        payload: { ...payload },
        reason,
      }),
    };
  }

  private async revoke(id: string, why: Rejection): Promise<void> {
    try {
      if (await this.reviews.revoke(id, why)) return;
    } catch (error) {
      throw explained(error);
    }
    throw conflict('stale_proposal', 'The verification has ended since this was proposed; reject it.');
  }
}
