import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../common/actor.js';
import type { Permission } from '../common/permissions.js';
import { Database } from '../database/database.js';
import { LiveSessions } from './live-sessions.js';
import { SESSION_KINDS } from './session-kinds.js';
import { type AccessClaims, TOKEN_AUDIENCES } from './tokens.js';

/** What outlives the request that the guard let through asks here, again and again. */
@Injectable()
export class LiveStaff {
  constructor(
    private readonly database: Database,
    private readonly sessions: LiveSessions,
  ) {}

  /** By what the database says now. False where it cannot be asked, too. */
  async may({ adminId, sessionId }: StaffActor, permission: Permission): Promise<boolean> {
    const claims = { sub: adminId, sid: sessionId, aud: TOKEN_AUDIENCES.staff } as AccessClaims;
    const kind = SESSION_KINDS.staff;
    try {
      const { actor } = await this.database.inContext(
        { requestId: randomUUID(), actor: kind.claimed(claims), readOnly: true },
        () => this.sessions.find(kind, claims),
      );
      return actor.kind === 'admin' && !actor.mustChangePassword && actor.permissions.has(permission);
    } catch {
      return false;
    }
  }
}
