import { Injectable } from '@nestjs/common';
import type { Scope } from '../common/list-query/compile.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import type { AdminRole } from '../common/permissions.js';
import { Database } from '../database/database.js';
import { Lists } from '../database/lists.js';
import { APPROVAL_STATUS, APPROVALS } from './approvals.list.js';
import type { ApprovalDto } from './dto/approval.dto.js';
import type { ApprovalKind } from './entities/approval.entity.js';

export interface Proposal {
  kind: ApprovalKind;
  resourceType: string;
  resourceId: string;
  /** All that the effect needs; it is what the approver sees and it cannot change. */
  payload: Record<string, unknown>;
  reason: string;
}

const COLUMNS = `v.id, v.kind, v.resource_type AS "resourceType", v.resource_id AS "resourceId", v.payload,
  v.payload_hash AS "payloadHash", v.reason, ${APPROVAL_STATUS} AS status, v.proposed_by AS "proposedBy",
  v.decided_by AS "decidedBy", v.decided_at AS "decidedAt", v.decision_reason AS "decisionReason",
  v.created_at AS "createdAt", v.expires_at AS "expiresAt"`;

@Injectable()
export class ApprovalsRepository {
  constructor(
    private readonly database: Database,
    private readonly lists: Lists,
  ) {}

  /** Fails on `idx_approvals_pending` when the same is pending already. */
  async insert(proposal: Proposal, proposedBy: string): Promise<ApprovalDto> {
    const [row] = await this.database.query<ApprovalDto>(
      `INSERT INTO approvals AS v (kind, resource_type, resource_id, payload, reason, proposed_by)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING ${COLUMNS}`,
      [
        proposal.kind,
        proposal.resourceType,
        proposal.resourceId,
        JSON.stringify(proposal.payload),
        proposal.reason,
        proposedBy,
      ],
    );
    return row!;
  }

  findPage(query: ListQuery, visible: Scope): Promise<Page<ApprovalDto>> {
    return this.lists.page<ApprovalDto>(query, APPROVALS, { columns: COLUMNS, scope: visible });
  }

  async findById(id: string): Promise<ApprovalDto | undefined> {
    const [row] = await this.database.query<ApprovalDto>(
      `SELECT ${COLUMNS} FROM approvals v WHERE v.id = $1`,
      [id],
    );
    return row;
  }

  /**
   * Decides what is still pending. Of two who decide at once the second waits for the first's row and then finds it
   * decided; were the first's effect to fail, the second decides.
   *
   * @returns undefined when it is decided or over
   */
  async decide(
    id: string,
    status: 'approved' | 'rejected',
    decidedBy: string,
    reason: string | null,
  ): Promise<ApprovalDto | undefined> {
    const [row] = await this.database.query<ApprovalDto>(
      `UPDATE approvals AS v SET status = $2, decided_by = $3, decision_reason = $4
        WHERE v.id = $1 AND v.status = 'pending' AND v.expires_at > clock_timestamp() RETURNING ${COLUMNS}`,
      [id, status, decidedBy, reason],
    );
    return row;
  }

  /** Marks what is over, so that the same can be proposed anew. @returns how many */
  async expireOverdue(): Promise<number> {
    const rows = await this.database.query(
      "UPDATE approvals SET status = 'expired' WHERE status = 'pending' AND expires_at <= clock_timestamp() RETURNING id",
    );
    return rows.length;
  }

  /** The proposer's account as it is now; undefined when it is disabled. */
  async findActiveProposer(
    adminId: string,
  ): Promise<{ role: AdminRole; permissions: unknown[] } | undefined> {
    const [row] = await this.database.query<{ role: AdminRole; permissions: unknown[] }>(
      'SELECT role, permissions FROM admin_users WHERE id = $1 AND is_active',
      [adminId],
    );
    return row;
  }
}
