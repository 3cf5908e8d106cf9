import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { effectivePermissions, type Permission } from '../common/permissions.js';
import { conflict, forbidden, notFound } from '../common/problem/problem.js';
import { violatedConstraint } from '../database/sql-state.js';
import { ApprovalsRepository, type Proposal } from './approvals.repository.js';
import { AuditLogRepository } from './audit-log.repository.js';
import type { ApprovalDto } from './dto/approval.dto.js';
import type { ApprovalKind } from './entities/approval.entity.js';

/** What a feature lets be done by two of its staff. */
export interface FourEyesEffect {
  kind: ApprovalKind;
  /** Needed to propose, to decide and to see. */
  permission: Permission;
  /** Does it, in the transaction that approves it: what it throws leaves the proposal pending. */
  execute(payload: Record<string, unknown>, approval: ApprovalDto): Promise<void>;
}

/** Proposals and decisions. Features register what is done; nothing here knows a feature by name. */
@Injectable()
export class ApprovalsService {
  private readonly effects = new Map<ApprovalKind, FourEyesEffect>();

  constructor(
    private readonly approvals: ApprovalsRepository,
    private readonly auditLog: AuditLogRepository,
  ) {}

  /** Once for each kind, when its module starts. */
  register(effect: FourEyesEffect): void {
    if (this.effects.has(effect.kind)) throw new Error(`Two effects are registered for ${effect.kind}.`);
    this.effects.set(effect.kind, effect);
  }

  /** @throws Problem 403 without the permission, or for one's own role; 409 when the same is pending already */
  async propose(actor: StaffActor, proposal: Proposal): Promise<ApprovalDto> {
    this.requirePermission(actor, proposal.kind);
    await this.approvals.expireOverdue();
    try {
      const approval = await this.approvals.insert(proposal, actor.adminId);
      await this.record('approval.propose', approval);
      return approval;
    } catch (error) {
      throw explained(error);
    }
  }

  list(actor: StaffActor, query: ListQuery): Promise<Page<ApprovalDto>> {
    const kinds = [...this.effects.values()].filter(({ permission }) => this.sees(actor, permission));
    return this.approvals.findPage(
      query,
      kinds.map(({ kind }) => kind),
      actor.adminId,
    );
  }

  /** @throws Problem 404, 403, or 409 when it is decided, over, one's own, or no longer fits what it would change */
  async approve(actor: StaffActor, id: string): Promise<ApprovalDto> {
    const { proposedBy, kind } = await this.findVisible(actor, id);
    const effect = this.requirePermission(actor, kind);
    const proposer = await this.approvals.findActiveProposer(proposedBy);
    if (!proposer || !effectivePermissions(proposer.role, proposer.permissions).has(effect.permission)) {
      throw conflict('proposer_not_allowed', 'Who proposed this may no longer do so; reject it.');
    }
    try {
      const approval = await this.approvals.decide(id, 'approved', actor.adminId, null);
      if (!approval) throw decided();
      await effect.execute(approval.payload, approval);
      await this.record('approval.approve', approval);
      return approval;
    } catch (error) {
      throw explained(error);
    }
  }

  /** Whoever could approve may reject, and who proposed may withdraw. @throws Problem 404, 403, 409 */
  async reject(actor: StaffActor, id: string, reason: string): Promise<ApprovalDto> {
    const { kind, proposedBy } = await this.findVisible(actor, id);
    if (proposedBy !== actor.adminId) this.requirePermission(actor, kind);
    const approval = await this.approvals.decide(id, 'rejected', actor.adminId, reason);
    if (!approval) throw decided();
    await this.record('approval.reject', approval);
    return approval;
  }

  private async findVisible(actor: StaffActor, id: string): Promise<ApprovalDto> {
    const approval = await this.approvals.findById(id);
    const effect = approval && this.effects.get(approval.kind);
    if (!effect) throw notFound();
    if (approval.proposedBy !== actor.adminId && !this.sees(actor, effect.permission)) throw notFound();
    return approval;
  }

  private sees({ permissions }: StaffActor, permission: Permission): boolean {
    return permissions.has(permission) || permissions.has('audit.read');
  }

  private requirePermission({ permissions }: StaffActor, kind: ApprovalKind): FourEyesEffect {
    const effect = this.effects.get(kind);
    if (!effect) throw new Error(`No effect is registered for ${kind}.`);
    if (!permissions.has(effect.permission))
      throw forbidden(`This needs the permission ${effect.permission}.`);
    return effect;
  }

  /** The hash and not the payload, which may hold what an audit row must not. */
  private record(action: string, approval: ApprovalDto): Promise<void> {
    const { id, kind, resourceType, resourceId, payloadHash } = approval;
    return this.auditLog.append({
      action,
      resourceType: 'approvals',
      resourceId: id,
      newValues: {
        kind,
        resourceType,
        resourceId,
        payloadHash,
        reason: approval.decisionReason ?? approval.reason,
      },
    });
  }
}

const decided = () => conflict('already_decided', 'This has been decided already, or its 72 hours are over.');

/** The database's refusals in the words of the domain. */
function explained(error: unknown): unknown {
  switch (violatedConstraint(error)) {
    case 'idx_approvals_pending':
      return conflict('approval_pending', 'The same is waiting for its approval already.');
    case 'approvals_four_eyes_check':
      return forbidden('Who proposed this cannot approve it: it takes two.');
    case 'approvals_own_role_check':
    case 'admin_users_own_role':
      return forbidden('Nobody changes their own role.');
    case 'admin_users_last_super_admin':
      return conflict('last_super_admin', 'The last active super_admin can be neither disabled nor demoted.');
    case 'approvals_expiry':
      return decided();
    default:
      return error;
  }
}
