import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** A record that carries a version gets it as its ETag, for `If-Match`. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: unknown) => {
        const { version } = (answer ?? {}) as { version?: unknown };
        if (typeof version === 'number') {
          void execution.switchToHttp().getResponse<FastifyReply>().header('etag', `"${version}"`);
        }
        return answer;
      }),
    );
  }
}
