import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ApprovalsService } from '../admin/approvals.service.js';
import { AuditLogService } from '../admin/audit-log.service.js';
import type { StaffActor } from '../common/actor.js';
import type { Precondition } from '../common/http/precondition.js';
import { conflict } from '../common/problem/problem.js';
import type { ChangeTierDto, ProposedTierDto } from './dto/user-change.dto.js';
import type { UserDto } from './dto/user.dto.js';
import { UsersRepository } from './users.repository.js';
import { UsersService } from './users.service.js';

/** From here on a raise takes two. */
const BY_TWO = 4;

/** All that four eyes look at. */
interface TierRaise {
  from: number;
  to: number;
}

/** Tiers by hand. Down, and up to 3, is one person's; 4 and 5 are given by two, and the database insists. */
@Injectable()
export class UserTiersService implements OnModuleInit {
  constructor(
    private readonly users: UsersService,
    private readonly repository: UsersRepository,
    private readonly approvals: ApprovalsService,
    private readonly auditLog: AuditLogService,
  ) {}

  onModuleInit(): void {
    this.approvals.register({
      kind: 'tier_raise',
      permission: 'users.write',
      execute: async (payload, { id, resourceId, reason }) => {
        const { from, to } = payload as unknown as TierRaise;
        if (!(await this.repository.changeTier(resourceId, from, to))) {
          throw conflict('stale_proposal', 'The account has changed since this was proposed; reject it.');
        }
        await this.record(resourceId, from, to, { reason, approvalId: id });
      },
    });
  }

  /**
   * @returns the user, or the proposal that waits
   * @throws Problem 404; 409 for a closed account, or when a raise waits already; 412
   */
  async change(
    actor: StaffActor,
    id: string,
    { tier: to, reason }: ChangeTierDto,
    precondition: Precondition,
  ): Promise<UserDto | ProposedTierDto> {
    const user = await this.users.get(id);
    precondition.check(user.version);
    const { tier: from } = user;
    if (to === from) return user;
    if (user.status === 'closed') throw conflict('invalid_state', 'The tier of a closed account stays.');
    if (to > from && to >= BY_TWO) {
      const payload: TierRaise = { from, to };
      return {
        approval: await this.approvals.propose(actor, {
          kind: 'tier_raise',
          resourceType: 'users',
          resourceId: id,
          payload: { ...payload },
          reason,
        }),
      };
    }
    if (!(await this.repository.changeTier(id, from, to))) throw precondition.overtaken();
    await this.record(id, from, to, { reason });
    return this.users.get(id);
  }

  private record(userId: string, from: number, to: number, why: Record<string, unknown>): Promise<void> {
    return this.auditLog.record({
      action: 'user.tier',
      resourceType: 'users',
      resourceId: userId,
      oldValues: { tier: from },
      newValues: { tier: to, ...why },
    });
  }
}
