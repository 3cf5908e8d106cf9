import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { pageLinks } from './page-links.js';
import { Page } from './page.js';

/** Characters of an address that is linked to. Four links to a thousand ids would be more than a client takes as headers. */
const LONGEST_LINKED = 1_500;

/** Writes a page out: the body in the asker's dialect, and the headers that any of them may page by. */
@Injectable()
export class ListInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof Page)) return answer;
        const { url } = http.getRequest<FastifyRequest>();
        void http.getResponse<FastifyReply>().headers({
          'content-range': answer.contentRange,
          'x-total-count': String(answer.total),
          ...(url.length <= LONGEST_LINKED ? { link: pageLinks(url, answer) } : {}),
          ...(answer.estimated ? { 'x-total-count-estimated': 'true' } : {}),
        });
        return answer.toBody();
      }),
    );
  }
}
