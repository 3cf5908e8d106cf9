import type { FastifyRequest } from 'fastify';

/** What was asked for, without its query. */
export const pathOf = (request: FastifyRequest): string => request.url.split('?')[0] ?? '/';

/** The pattern of the route, such as `/api/pools/:id`; undefined where there is none. */
export const routeOf = (request: FastifyRequest): string | undefined =>
  request.is404 ? undefined : request.routeOptions.url;
