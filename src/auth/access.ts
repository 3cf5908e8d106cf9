import { applyDecorators, SetMetadata } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import type { Permission } from '../common/permissions.js';

/** Whom a route is for. `staff_door` is the staff's side before anybody is logged in. */
export type Audience = 'public' | 'investor' | 'staff' | 'staff_door';

export interface Access {
  audience: Audience;
  /** For staff; absent where any member of staff may. */
  permission?: Permission;
}

export const ACCESS = Symbol('ACCESS');

const declare = (access: Access, bearer: boolean): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, access),
    // For Fastify's own hooks, which run before Nest knows the handler. On a class it has no effect.
    RouteConfig({ audience: access.audience }),
    ApiExtension('x-audience', access.audience),
    ...(access.permission ? [ApiExtension('x-permission', access.permission)] : []),
    ...(bearer ? [ApiBearerAuth(access.audience)] : []),
  );

/** Anybody, with the rights of the public explorer. */
export const ForPublic = () => declare({ audience: 'public' }, false);

/** A member of staff, with the permission if one is named. */
export const ForStaff = (permission?: Permission) => declare({ audience: 'staff', permission }, true);

/** Where staff log in: nobody yet, on the staff's side. */
export const ForStaffDoor = () => declare({ audience: 'staff_door' }, false);

/** One investor, with their own rows. */
export const ForInvestor = () => declare({ audience: 'investor' }, true);
