import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { ACCESS } from './access.js';

/** Deny by default: a route that does not say whom it is for stops the start. */
@Injectable()
export class DeclaredAccess implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undeclared = this.discovery.getControllers().flatMap(({ instance, metatype, name }) => {
      if (!instance || !metatype) return [];
      const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => {
          const handler = prototype[method]!;
          const isRoute = Reflect.hasMetadata(METHOD_METADATA, handler);
          return isRoute && !this.reflector.getAllAndOverride(ACCESS, [handler, metatype]);
        })
        .map((method) => `${name}.${method}`);
    });
    if (undeclared.length > 0) {
      throw new Error(
        `These routes do not declare whom they are for (ForPublic, ForStaff, …): ${undeclared.join(', ')}`,
      );
    }
  }
}
