import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../common/actor.js';
import { forbidden, Problem, unauthenticated } from '../common/problem/problem.js';
import { currentContext, type RequestContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { asProblem } from '../database/database-problem.js';
import { ActiveUsers } from '../live/active-users.js';
import { ACCESS, type Access } from './access.js';
import { RateLimits } from './rate-limits.js';
import { AUDITED, type Audited } from './audited.js';
import { DeniedAttempts } from './denied-attempts.repository.js';
import { LiveSessions } from './live-sessions.js';
import { SESSION_KINDS } from './session-kinds.js';
import { type AccessClaims, TOKEN_AUDIENCES } from './tokens.js';

/** Lets a request through to whom its route is declared for, and makes its sender the request's actor. */
@Injectable()
export class AccessGuard extends AuthGuard('access-token') implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: LiveSessions,
    private readonly database: Database,
    private readonly limits: RateLimits,
    private readonly denied: DeniedAttempts,
    private readonly active: ActiveUsers,
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
    if (access.audience === 'public_or_investor' && request.headers.authorization === undefined) {
      await this.limits.count('public', request);
      return true;
    }
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
      await this.identify(access, claims, context, (problem) => this.denied.record(execution, problem));
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

  private async identify(
    access: Access,
    claims: AccessClaims,
    context: RequestContext,
    onRefusal: (problem: Problem) => Promise<void>,
  ): Promise<void> {
    const audience = sideOf(access, claims);
    if (claims.aud !== TOKEN_AUDIENCES[audience]) throw unauthenticated();
    const kind = SESSION_KINDS[audience];
    // A memory lets in, for a read that can be taken back; what writes, and what is refused, asks the database.
    const recalled =
      context.readOnly && !access.stepUp ? await this.sessions.recall(kind, claims, onRefusal) : undefined;
    if (recalled && !refusalOf(recalled.actor, access)) {
      context.actor = recalled.actor;
      context.proof = recalled.proof;
      // Who is remembered is proven with the read, which may yet be refused.
      this.database.afterCommit(() => this.note(recalled.actor));
      return;
    }
    // The transaction opens under the identity that the token proves; what it may do is read inside.
    context.actor = kind.claimed(claims);
    const { actor, steppedUp } = await this.sessions.find(kind, claims);
    context.actor = actor;
    const refusal = refusalOf(actor, access);
    if (refusal) throw refusal;
    if (access.stepUp && !steppedUp) throw stepUpRequired();
    this.note(actor);
  }

  private note(actor: Actor): void {
    if (actor.kind === 'user') this.active.saw(actor.userId);
  }
}

/** Of a route with two sides, the one that the token is for: whoever signed it said so. */
function sideOf({ audience }: Access, claims: AccessClaims): 'investor' | 'staff' {
  if (audience === 'investor_or_staff') {
    return claims.aud === TOKEN_AUDIENCES.investor ? 'investor' : 'staff';
  }
  return audience === 'staff' ? 'staff' : 'investor';
}

function refusalOf(actor: Actor, { permission, oneTimePassword }: Access): Problem | undefined {
  if (actor.kind !== 'admin') return undefined;
  if (actor.mustChangePassword && !oneTimePassword) return passwordChangeRequired();
  if (!permission || actor.permissions.has(permission)) return undefined;
  return forbidden(`This needs the permission ${permission}, which your account does not have.`);
}

/** Whoever still has the password that another handed them gets to their own first, and to nothing else. */
const passwordChangeRequired = (): Problem =>
  new Problem(
    403,
    'password_change_required',
    'Your password is a one-time password: POST /api/admin/auth/password with one of your own first.',
  );

const stepUpRequired = (): Problem =>
  new Problem(
    403,
    'step_up_required',
    'This needs a fresh code: enrol an authenticator if you have none, then POST /api/admin/auth/step-up.',
  );
