import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { Page } from './page.js';

/** Writes a page out: the native body, and the headers that other clients page by. */
@Injectable()
export class ListInterceptor implements NestInterceptor {
  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = execution.switchToHttp();
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof Page)) return answer;
        const { data, page, limit, total, pageCount } = answer;
        void http.getResponse<FastifyReply>().headers({
          'content-range': answer.contentRange,
          'x-total-count': String(total),
          link: links(http.getRequest<FastifyRequest>().url, page, pageCount),
        });
        return { data, page, limit, total, pageCount };
      }),
    );
  }
}

/** RFC 8288. */
function links(url: string, page: number, pageCount: number): string {
  const last = Math.max(pageCount, 1);
  const pages: [relation: string, page: number][] = [['first', 1]];
  if (page > 1) pages.push(['prev', Math.min(page - 1, last)]);
  if (page < last) pages.push(['next', page + 1]);
  pages.push(['last', last]);
  const [path = '/', query = ''] = url.split('?');
  return pages
    .map(([relation, number]) => {
      const parameters = new URLSearchParams(query);
      parameters.set('page', String(number));
      return `<${path}?${parameters.toString()}>; rel="${relation}"`;
    })
    .join(', ');
}
