import type { Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ACCESS, type Access } from '../../src/auth/access.js';

export interface Route {
  method: string;
  /** With its parameters as `:name`. */
  path: string;
}

/** What Fastify's own router answers to, `OPTIONS` (the CORS preflight) left out. */
export function routerRoutes(app: NestFastifyApplication): Route[] {
  const branches: string[] = [];
  const routes: Route[] = [];
  // Every level of the tree is indented by four characters; a branch without methods only leads on.
  for (const line of app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n')) {
    const [, indent, part, methods] = /^([│ ]*)[├└]── (\S*)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
    if (indent === undefined) continue;
    branches.length = indent.length / 4;
    branches.push(part!);
    for (const method of methods?.split(', ') ?? []) {
      if (method !== 'OPTIONS') routes.push({ method, path: branches.join('') });
    }
  }
  return routes;
}

/** For whom each handler of the application is declared. */
export function declaredRoutes(app: NestFastifyApplication): (Route & { access: Access | undefined })[] {
  const scanner = new MetadataScanner();
  const reflector = new Reflector();
  const pathsOf = (target: object): string[] =>
    [Reflect.getMetadata(PATH_METADATA, target) as string | string[]].flat();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as Type).prototype as Record<string, () => unknown>;
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name]!;
        const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (method === undefined) return [];
        const access = reflector.getAllAndOverride<Access | undefined>(ACCESS, [handler, metatype as Type]);
        return pathsOf(metatype as Type).flatMap((base) =>
          pathsOf(handler).map((path) => ({
            method: RequestMethod[method],
            path: `/${['api', base, path]
              .flatMap((part) => part.split('/'))
              .filter(Boolean)
              .join('/')}`,
            access,
          })),
        );
      });
    });
}
