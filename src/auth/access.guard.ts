import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { StaffActor } from '../common/actor.js';
import { effectivePermissions } from '../common/permissions.js';
import { forbidden, Problem, unauthenticated } from '../common/problem/problem.js';
import { currentContext, type RequestContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { asProblem } from '../database/database-problem.js';
import { ACCESS, type Access } from './access.js';
import { requireOwnPassword } from './one-time-password.js';
import { InvestorAccess } from './wallet/investor-access.js';
import { RateLimits } from './rate-limits.js';
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
    private readonly investors: InvestorAccess,
    private readonly limits: RateLimits,
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
    const request = execution.switchToHttp().getRequest<FastifyRequest & { user: AccessClaims }>();
    try {
      await super.canActivate(execution);
    } catch (error) {
      // Who proves nothing is told apart by address alone.
      await this.limits.count('public', request);
      throw error;
    }
    await this.limits.count('session', request);
    const claims = request.user;
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
    if (access.audience === 'investor') return this.investors.identify(claims, context);
    if (access.audience !== 'staff' || claims.aud !== TOKEN_AUDIENCES.staff) throw unauthenticated();
    // The transaction opens under the identity that the token proves; what it may do is read inside.
    const actor = { kind: 'admin', adminId: claims.sub, sessionId: claims.sid } as const;
    context.actor = { ...actor, role: 'viewer', permissions: new Set() };
    const session = await this.sessions.findLive(claims.sid, claims.sub);
    if (!session) throw unauthenticated();
    requireOwnPassword(access, session);
    const staff: StaffActor = {
      ...actor,
      role: session.role,
      permissions: effectivePermissions(session.role, session.permissions),
    };
    context.actor = staff;
    if (access.permission && !staff.permissions.has(access.permission)) {
      throw forbidden(`This needs the permission ${access.permission}, which your account does not have.`);
    }
    if (access.stepUp && !session.steppedUp) throw stepUpRequired();
  }
}

const stepUpRequired = (): Problem =>
  new Problem(
    403,
    'step_up_required',
    'This needs a fresh code: enrol an authenticator if you have none, then POST /api/admin/auth/step-up.',
  );
