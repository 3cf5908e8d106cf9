import type { FastifyRequest } from 'fastify';
import { UUID } from '../uuid.js';
import { routeOf } from './request-route.js';

/** A block, a page: fewer digits than any phone has. */
const SMALL_NUMBER = /^(0|[1-9]\d{0,8})$/;

/** Whether a parameter of a path is of a kind that can hold nobody's data. */
const isHarmless = (value: string): boolean => UUID.test(value) || SMALL_NUMBER.test(value);

/**
 * A request's path as logs may keep it: the pattern of its route, with ids and small numbers filled in. Everything else
 * that stood in it stays a `:name`, and a path that is no route of ours is not kept at all: a caller may have typed a
 * phone there, or a token.
 */
export function loggedPath(request: FastifyRequest): string {
  const pattern = routeOf(request);
  if (pattern === undefined) return '(no route)';
  const parameters = (request.params ?? {}) as Record<string, unknown>;
  return pattern.replace(/:(\w+)/g, (placeholder, name: string) => {
    const value = parameters[name];
    return typeof value === 'string' && isHarmless(value) ? value : placeholder;
  });
}
