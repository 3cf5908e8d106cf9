import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ProblemCode } from '../problem/catalogue.js';
import { internal, Problem, unauthenticated } from '../problem/problem.js';
import { problemDocument } from '../problem/problem-document.js';

/** Every error, whoever threw it, leaves as problem details; only what is ours or the operators' is logged. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Problem');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = problemOf(error);
    if (problem.blame !== 'caller') {
      const cause = problem.options.cause;
      this.logger[problem.blame === 'us' ? 'error' : 'warn']({
        msg: problem.code,
        requestId: request.id,
        err: cause instanceof Error ? cause : problem,
      });
    }
    if (reply.sent) return;
    void reply
      .status(problem.status)
      .headers(problem.options.headers ?? {})
      .type('application/problem+json; charset=utf-8')
      .send(problemDocument(problem, request.url.split('?')[0] ?? '/', request.id));
  }
}

/** Codes for the statuses that the framework itself answers with. */
const FRAMEWORK_CODES: Record<number, [code: ProblemCode, detail: string]> = {
  400: ['malformed_request', 'The request cannot be understood; send JSON as the documentation describes.'],
  403: ['forbidden', 'This is not allowed.'],
  404: ['not_found', 'There is nothing here, or it is not yours.'],
  405: ['method_not_allowed', 'This path does not take that method.'],
  408: ['request_timeout', 'The request did not arrive in time.'],
  413: ['body_too_large', 'The body is larger than this path takes.'],
  414: ['uri_too_long', 'The address is too long.'],
  415: ['unsupported_media_type', 'This path takes application/json.'],
  429: ['rate_limited', 'Too many requests; wait as Retry-After says.'],
};

export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status = statusOf(error);
  if (status === 401) return unauthenticated();
  const known = FRAMEWORK_CODES[status];
  return known ? new Problem(status, ...known) : internal(error);
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { statusCode } = (error ?? {}) as { statusCode?: unknown };
  return typeof statusCode === 'number' ? statusCode : 500;
}
