import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  UseInterceptors,
} from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Data that was read, counted or cached earlier than it is answered. */
export class Aged<T> {
  constructor(
    readonly value: T,
    /** What was committed by then is in it. */
    readonly asOf: Date,
  ) {}
}

class DataAgeInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof Aged)) return answer;
        const reply = execution.switchToHttp().getResponse<FastifyReply>();
        void reply.header(AGE_HEADER, answer.asOf.toISOString());
        return answer.value as unknown;
      }),
    );
  }
}

export const AGE_HEADER = 'X-Data-As-Of';

/** The route answers {@link Aged} data: its value is the body, its age goes into `X-Data-As-Of`. */
export const SaysItsAge = (): MethodDecorator =>
  applyDecorators(UseInterceptors(new DataAgeInterceptor()), ApiExtension('x-data-age-header', AGE_HEADER));
