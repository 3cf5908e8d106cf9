import { Injectable } from '@nestjs/common';
import { AuditLogService } from '../admin/audit-log.service.js';
import { UsersService } from '../users/users.service.js';

/** What a verification, and the end of one, do to the tier. The database changes it; here it is recorded. */
@Injectable()
export class TierOfVerification {
  constructor(
    private readonly users: UsersService,
    private readonly auditLog: AuditLogService,
  ) {}

  /** Does what may change the applicant's tier, and says in the audit log that it did. */
  async follow<T>(
    { id, userId }: { id: string; userId: string },
    why: Record<string, unknown>,
    decide: () => Promise<T>,
  ): Promise<T> {
    const from = await this.users.tierOf(userId);
    const decided = await decide();
    const to = await this.users.tierOf(userId);
    if (to !== from) {
      await this.auditLog.record({
        action: 'user.tier',
        resourceType: 'users',
        resourceId: userId,
        oldValues: { tier: from },
        newValues: { tier: to, applicationId: id, ...why },
      });
    }
    return decided;
  }
}
