import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Audience } from './auth/access.js';
import { RateLimits } from './auth/rate-limits.js';
import { REDIS } from './cache/cache.module.js';
import type { RedisConnection } from './cache/redis-connection.js';
import { RouteMethods } from './common/http/route-methods.js';
import { UPLOAD_LIMITS, uploadRefusal } from './common/http/upload.js';
import { API_PAGE_POLICY, securityHeaders } from './common/http/security-headers.js';
import { Problem } from './common/problem/problem.js';
import type { Config } from './config/config.js';
import { pathOf } from './common/http/request-route.js';

const EXPOSED_HEADERS = [
  'Content-Range',
  'X-Total-Count',
  'X-Total-Count-Estimated',
  'Link',
  'ETag',
  'Location',
  'Retry-After',
  'Idempotent-Replayed',
  'X-Request-Id',
  'X-Data-As-Of',
];

const API_PAGE = /^\/api\/docs(?:$|[/?])/;

/**
 * What every request meets before a handler: id, CORS, security headers, rate limits, and the refusal of methods and
 * encodings that a path does not take. In this order, so that a refusal too carries the headers that a browser needs.
 */
export async function addEdges(app: NestFastifyApplication, config: Config): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.enableCors({
    origin: config.corsOrigins,
    // The plugin's own default leaves out what an admin panel writes with.
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: 600,
  });
  await app.register(helmet, securityHeaders);
  // It parses nothing by itself: who takes an upload asks for its parts.
  await app.register(multipart, UPLOAD_LIMITS);
  const limits = app.get(RateLimits);
  if (config.rateLimited) {
    const redis = app.get<RedisConnection | undefined>(REDIS);
    await limits.install(fastify, () => redis?.client);
  }
  const methods = new RouteMethods();
  fastify.addHook('onRoute', ({ method, url }) => methods.add(method, url));
  const httpsOnly = config.production && !config.allowPlaintext.includes('clients');
  fastify.addHook('onRequest', async (request, reply) => {
    if (httpsOnly) requireHttps(request);
    dropEmptyBodysType(request);
    const limit = addressLimit(request);
    if (limit) await limits.count(limit, request);
    const refusal = request.is404
      ? methods.refusal(pathOf(request))
      : (encodingRefusal(request) ?? uploadRefusal(request));
    if (refusal) throw refusal;
    if (API_PAGE.test(request.url)) void reply.header('content-security-policy', API_PAGE_POLICY);
    // What is one person's answer is nobody's cache's.
    else if (audienceOf(request) !== 'public') void reply.header('cache-control', 'no-store');
  });
}

/** The state of the process, which a container's health check asks for past any proxy. */
const HEALTH = /^\/api\/health\/(?:live|ready)$/;

/**
 * Not redirected: what the caller sent unencrypted, a password perhaps, has been read on the way already. Behind a
 * proxy it is `X-Forwarded-Proto` that says, and only of a proxy that is trusted.
 */
function requireHttps(request: FastifyRequest): void {
  if (request.protocol === 'https' || HEALTH.test(pathOf(request))) return;
  throw new Problem(403, 'https_required', 'This API speaks HTTPS only; use https:// in the address.');
}

const audienceOf = (request: FastifyRequest): Audience | undefined =>
  (request.routeOptions.config as { audience?: Audience }).audience;

/** Requests of sessions are counted by the guard, once it knows whose they are; all others here, by their address. */
function addressLimit(request: FastifyRequest): 'public' | 'staff_door' | undefined {
  const audience = audienceOf(request);
  if (audience === 'staff_door') return audience;
  return audience === undefined || audience === 'public' ? 'public' : undefined;
}

/** react-admin sends `DELETE` with the type of a body that it does not send; there is nothing to read, so no 415. */
function dropEmptyBodysType({ method, headers }: FastifyRequest): void {
  const empty = headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) === 0;
  if (method === 'DELETE' && empty) delete headers['content-type'];
}

function encodingRefusal({ headers }: FastifyRequest): Problem | undefined {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return undefined;
  return new Problem(415, 'unsupported_media_type', 'This path takes bodies that are not compressed.');
}
