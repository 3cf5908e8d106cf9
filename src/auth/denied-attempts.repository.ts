import { type ExecutionContext, Injectable, Logger } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../common/problem/problem.js';
import { currentContext, type RequestContext } from '../common/request-context.js';
import { Database } from '../database/database.js';
import { ACCESS, type Access } from './access.js';

/** Rows that one network (an IPv4 address, or an IPv6 /64, which one customer has whole) may leave in a minute. */
export const DENIED_PER_NETWORK = 20;
/** Rows in a minute, whoever they come from. */
export const DENIED_PER_MINUTE = 500;

/**
 * Attempts that the guard refused on staff routes: a permission that is lacking, a token that is not (or no longer)
 * good. Each is a row of the audit log in a transaction of its own, up to a cap.
 */
@Injectable()
export class DeniedAttempts {
  private readonly logger = new Logger('Access');

  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
  ) {}

  /** Never throws: a refusal stands whether it can be recorded or not. */
  async record(execution: ExecutionContext, error: unknown): Promise<void> {
    const context = currentContext();
    const request = execution.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      execution.getHandler(),
      execution.getClass(),
    ]);
    const forStaff = access?.audience === 'staff' || access?.audience === 'investor_or_staff';
    if (!context || !forStaff || !(error instanceof Problem)) return;
    // Without any token there is no attempt, only a page that was opened too late.
    const attempted = error.status === 403 || (error.status === 401 && request.headers.authorization);
    if (!attempted) return;
    const details = { status: error.status, code: error.code, permission: access.permission ?? null };
    try {
      await this.append(context, `${request.method} ${request.routeOptions.url ?? '?'}`, details);
    } catch (cause) {
      this.logger.error({ msg: 'a denied attempt cannot be recorded', err: cause });
    }
  }

  /** Under the name of who was refused, where the token proved it. */
  private append(context: RequestContext, route: string, details: Record<string, unknown>): Promise<void> {
    const { requestId, clientIp, userAgent } = context;
    const known = details.status === 403 && context.actor.kind === 'admin';
    const actor = known ? context.actor : ({ kind: 'public' } as const);
    return this.database.inContext(
      { requestId, clientIp, userAgent, actor, staffDoor: true, readOnly: false },
      async () => {
        // Statements that count at the same moment do not see each other, so the cap may be passed by as many rows
        // as the pool has connections: bounded all the same, and no lock for an attacker to queue others behind.
        await this.database.query(
          `INSERT INTO admin_logs (admin_id, actor_type, actor_id, action, resource_type, resource_id, new_values,
                                   ip_address, user_agent, request_id)
           SELECT $1::uuid, CASE WHEN $1::uuid IS NULL THEN 'system' ELSE 'admin' END, $1::uuid, 'access.denied', 'route',
                  left($2::text, 255),
                  -- The last row before the cap says that there may have been more.
                  CASE WHEN seen.here + 1 = $6 OR seen.anywhere + 1 = $7 THEN $3::jsonb || '{"capped": true}' ELSE $3::jsonb END,
                  $4::inet, $5::text, $8::text
             FROM count_denied_attempts($4::inet) seen
            WHERE seen.here < $6 AND seen.anywhere < $7`,
          [
            known && context.actor.kind === 'admin' ? context.actor.adminId : null,
            route,
            JSON.stringify(details),
            clientIp ?? null,
            userAgent ?? null,
            DENIED_PER_NETWORK,
            DENIED_PER_MINUTE,
            requestId,
          ],
        );
      },
    );
  }
}
