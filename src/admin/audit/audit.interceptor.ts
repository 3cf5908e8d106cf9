import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { AUDITED, type Audited } from '../../auth/audited.js';
import { currentContext } from '../../common/request-context.js';
import { Database } from '../../database/database.js';
import { AuditLogRepository } from '../audit-log.repository.js';

/** Writes the one row that an `@Audited` route leaves, as the last statement of the request's transaction. */
@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly auditLog: AuditLogRepository,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const audited = this.reflector.get<Audited | undefined>(AUDITED, execution.getHandler());
    const context = currentContext();
    if (!audited || audited.byService || !context) return next.handle();
    const { params } = execution
      .switchToHttp()
      .getRequest<FastifyRequest<{ Params: Record<string, string> }>>();
    this.database.beforeCommit(async () => {
      if (context.audit?.nothing) return;
      await this.auditLog.append({
        action: audited.action,
        resourceType: context.audit?.resourceType ?? audited.resource,
        resourceId: context.audit?.resourceId ?? params[audited.idParameter],
        oldValues: context.audit?.oldValues,
        newValues: context.audit?.newValues,
      });
    });
    return next.handle();
  }
}
