import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ACCESS, type Access } from './access.js';
import { AUDITED } from './audited.js';

const READS: unknown[] = [RequestMethod.GET, RequestMethod.HEAD];

/**
 * Deny by default: a route that does not say whom it is for stops the start, and so does a staff route that may
 * change something and does not say how it stands in the audit log.
 */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const routes = this.routes();
    const undeclared = routes.filter(({ access }) => !access);
    if (undeclared.length > 0) {
      throw new Error(
        `These routes do not declare whom they are for (ForPublic, ForStaff, …): ${names(undeclared)}`,
      );
    }
    const unaudited = routes.filter(
      ({ access, handler }) =>
        /staff/.test(access!.audience) &&
        !READS.includes(Reflect.getMetadata(METHOD_METADATA, handler)) &&
        !Reflect.hasMetadata(AUDITED, handler),
    );
    if (unaudited.length > 0) {
      throw new Error(`These staff routes leave no row in the audit log (@Audited): ${names(unaudited)}`);
    }
  }

  private routes(): Route[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype, name }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata(METHOD_METADATA, prototype[method]!))
        .map((method) => ({
          name: `${name}.${method}`,
          handler: prototype[method]!,
          access: this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
            prototype[method]!,
            metatype,
          ]),
        }));
    });
  }
}

interface Route {
  name: string;
  handler: () => unknown;
  access: Access | undefined;
}

const names = (routes: Route[]): string => routes.map(({ name }) => name).join(', ');
