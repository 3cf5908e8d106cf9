import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { requestSeconds, requestsInFlight } from '../telemetry/instruments.js';
import { currentTracer, type Span } from '../telemetry/tracing.js';
import { routeOf } from './request-route.js';

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
/** What is no route of ours is one series, whatever is asked for. */
const NO_ROUTE = '(none)';

const routeLabel = (request: FastifyRequest): string => routeOf(request) ?? NO_ROUTE;
const methodOf = ({ method }: FastifyRequest): string => (METHODS.has(method) ? method : 'other');

const spans = new WeakMap<FastifyRequest, Span>();

/** The span of a request, where requests are traced. */
export const spanOf = (request: FastifyRequest): Span | undefined => spans.get(request);

/** Times every request, and traces it where tracing is configured: by the pattern of its route, not by its path. */
export function observeRequests(fastify: Pick<FastifyInstance, 'addHook'>): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    requestsInFlight.inc();
    trace(request);
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    requestsInFlight.dec();
    const status = String(reply.statusCode);
    requestSeconds.observe(
      { method: methodOf(request), route: routeLabel(request), status },
      reply.elapsedTime / 1000,
    );
    endSpan(request, reply);
    done();
  });
}

function trace(request: FastifyRequest): void {
  const tracer = currentTracer();
  if (!tracer) return;
  const { traceparent } = request.headers;
  const [method, route] = [methodOf(request), routeLabel(request)];
  const span = tracer.start(
    `${method} ${route}`,
    'server',
    { 'http.request.method': method, 'http.route': route },
    typeof traceparent === 'string' ? traceparent : undefined,
  );
  spans.set(request, span);
}

function endSpan(request: FastifyRequest, reply: FastifyReply): void {
  const span = spans.get(request);
  if (!span) return;
  span.set({ 'http.response.status_code': reply.statusCode });
  span.end(reply.statusCode >= 500 ? new ServerError() : undefined);
}

/** What a span of a request that failed by us says. */
class ServerError extends Error {
  override readonly name = 'ServerError';
}
