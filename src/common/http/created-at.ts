import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Where the new record is to be found, by its id. */
class LocationInterceptor implements NestInterceptor {
  constructor(private readonly path: string) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      tap((record: { id: string }) => {
        const reply = execution.switchToHttp().getResponse<FastifyReply>();
        void reply.header('location', `${this.path}/${record.id}`);
      }),
    );
  }
}

/** The POST makes a record below `path` and answers it whole, with 201 and its `Location`. */
export const CreatedAt = (path: string): MethodDecorator =>
  applyDecorators(UseInterceptors(new LocationInterceptor(path)), ApiExtension('x-location', `${path}/{id}`));
