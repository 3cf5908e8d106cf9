import { Injectable } from '@nestjs/common';
import { redactForAudit } from '../common/audit-redaction.js';
import { currentContext } from '../common/request-context.js';
import { Database } from '../database/database.js';

/** One thing that somebody did, in the words of the domain. */
export interface AuditEntry {
  /** `resource.verb`, e.g. `asset.publish`. */
  action: string;
  resourceType?: string;
  resourceId?: string;
  oldValues?: Record<string, unknown>;
  newValues?: Record<string, unknown>;
}

@Injectable()
export class AuditLogRepository {
  constructor(private readonly database: Database) {}

  /**
   * In the transaction of what it describes: neither is kept without the other. Secrets and phones among the values
   * are blacked out.
   */
  async append(entry: AuditEntry): Promise<void> {
    const context = currentContext();
    const actor = context?.actor;
    const adminId = actor?.kind === 'admin' ? actor.adminId : null;
    const userId = actor?.kind === 'user' ? actor.userId : null;
    await this.database.query(
      `INSERT INTO admin_logs (admin_id, actor_type, actor_id, action, resource_type, resource_id,
                               old_values, new_values, ip_address, user_agent, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        adminId,
        adminId ? 'admin' : userId ? 'user' : 'system',
        adminId ?? userId,
        entry.action,
        entry.resourceType,
        entry.resourceId,
        entry.oldValues && JSON.stringify(redactForAudit(entry.oldValues)),
        entry.newValues && JSON.stringify(redactForAudit(entry.newValues)),
        context?.clientIp,
        context?.userAgent,
        context?.requestId,
      ],
    );
  }
}
