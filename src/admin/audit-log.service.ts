import { Injectable } from '@nestjs/common';
import { type AuditEntry, AuditLogRepository } from './audit-log.repository.js';

/** The audit log for features that act where no `@Audited` route of theirs does: an approved effect, a job. */
@Injectable()
export class AuditLogService {
  constructor(private readonly auditLog: AuditLogRepository) {}

  /** In the running transaction: the row and what it describes are kept together or not at all. */
  record(entry: AuditEntry): Promise<void> {
    return this.auditLog.append(entry);
  }
}
