import { RouteConfig } from '@nestjs/platform-fastify';
import { FASTIFY_ROUTE_CONFIG_METADATA } from '@nestjs/platform-fastify/constants.js';

/** What Fastify's own hooks know of a route, beside what other decorators have said: Nest's own replaces that. */
export const routeConfig =
  (config: object): MethodDecorator & ClassDecorator =>
  (target: object, _key?: string | symbol, descriptor?: PropertyDescriptor) => {
    const handler = descriptor?.value as object | undefined;
    const known =
      (handler && (Reflect.getMetadata(FASTIFY_ROUTE_CONFIG_METADATA, handler) as object | undefined)) ?? {};
    (RouteConfig({ ...known, ...config }) as (...args: unknown[]) => void)(target, _key, descriptor);
  };
