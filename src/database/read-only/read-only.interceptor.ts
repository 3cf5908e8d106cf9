import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { readOnly } from '../database-problem.js';
import { GOES_ON_READ_ONLY } from './goes-on-read-only.js';
import { ReadOnlyMode } from './read-only-mode.js';

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Says at once what the database would say later, and before anything is done that is not in the database: a code sent, a
 * file stored. A process that has not heard yet is refused by the database.
 */
@Injectable()
export class ReadOnlyInterceptor implements NestInterceptor {
  constructor(
    private readonly mode: ReadOnlyMode,
    private readonly reflector: Reflector,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { method } = execution.switchToHttp().getRequest<FastifyRequest>();
    if (this.mode.isOn && !READS.has(method) && !this.goesOn(execution)) throw readOnly();
    return next.handle();
  }

  private goesOn(execution: ExecutionContext): boolean {
    return this.reflector.get<boolean | undefined>(GOES_ON_READ_ONLY, execution.getHandler()) ?? false;
  }
}
