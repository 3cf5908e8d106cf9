import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { StaffActor } from '../common/actor.js';
import { effectivePermissions } from '../common/permissions.js';
import { forbidden, unauthenticated } from '../common/problem/problem.js';
import { currentContext, type RequestContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { asProblem } from '../database/database-problem.js';
import { ACCESS, type Access } from './access.js';
import { AUDITED, type Audited } from './audited.js';
import { DeniedAttempts } from './denied-attempts.repository.js';
import { StaffSessionRepository } from './staff-session.repository.js';
import { type AccessClaims, TOKEN_AUDIENCES } from './tokens.js';

/** Lets a request through to whom its route is declared for, and makes its sender the request's actor. */
@Injectable()
export class AccessGuard extends AuthGuard('access-token') implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: StaffSessionRepository,
    private readonly database: Database,
    private readonly denied: DeniedAttempts,
  ) {
    super();
  }

  override async canActivate(execution: ExecutionContext): Promise<boolean> {
    try {
      return await this.admit(execution);
    } catch (error) {
      await this.denied.record(execution, error);
      throw error;
    }
  }

  private async admit(execution: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    const context = currentContext();
    // Start-up refuses undeclared routes; should one slip through all the same, nobody may use it.
    if (!access || !context) throw forbidden('This route is for nobody.');
    if (access.audience === 'public') return true;
    if (access.audience === 'staff_door') {
      context.staffDoor = true;
      return true;
    }
    // The row that says who read it is written in the read's own transaction.
    if (this.reflector.get<Audited | undefined>(AUDITED, execution.getHandler())) context.readOnly = false;
    await super.canActivate(execution);
    const claims = execution.switchToHttp().getRequest<{ user: AccessClaims }>().user;
    try {
      await this.identify(access, claims, context);
    } catch (error) {
      await this.database.rollback();
      throw asProblem(error);
    }
    return true;
  }

  override handleRequest<T>(error: unknown, claims: T | false): T {
    if (error || !claims) throw unauthenticated();
    return claims;
  }

  private async identify(access: Access, claims: AccessClaims, context: RequestContext): Promise<void> {
    if (access.audience !== 'staff' || claims.aud !== TOKEN_AUDIENCES.staff) throw unauthenticated();
    // The transaction opens under the identity that the token proves; what it may do is read inside.
    const actor = { kind: 'admin', adminId: claims.sub, sessionId: claims.sid } as const;
    context.actor = { ...actor, role: 'viewer', permissions: new Set() };
    const session = await this.sessions.findLive(claims.sid, claims.sub);
    if (!session) throw unauthenticated();
    const staff: StaffActor = {
      ...actor,
      role: session.role,
      permissions: effectivePermissions(session.role, session.permissions),
    };
    context.actor = staff;
    if (access.permission && !staff.permissions.has(access.permission)) {
      throw forbidden(`This needs the permission ${access.permission}, which your account does not have.`);
    }
  }
}
