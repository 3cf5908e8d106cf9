import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth, ApiExtension } from '@nestjs/swagger';
import { routeConfig } from '../common/http/route-config.js';
import type { Permission } from '../common/permissions.js';

/**
 * Whom a route is for. `staff_door` is the staff's side before anybody is logged in. `investor_or_staff` is one address
 * with two sides, told apart by the token; nothing of the one is ever answered to the other. `public_or_investor` takes a
 * token where one is sent, and refuses a bad one.
 */
export type Audience =
  'public' | 'investor' | 'staff' | 'staff_door' | 'investor_or_staff' | 'public_or_investor';

export interface Access {
  audience: Audience;
  /** For staff (where an investor may too, for staff alone); absent where any member of staff may. */
  permission?: Permission;
  /** For staff: only within five minutes of showing the second factor in the same session. */
  stepUp?: boolean;
  /** For staff: also with a password that is still to be replaced by one's own. */
  oneTimePassword?: boolean;
}

/** Seconds that a shown second factor is good for. */
export const STEP_UP_SECONDS = 5 * 60;

export const ACCESS = Symbol('ACCESS');

const declare = (access: Access, bearer: boolean): MethodDecorator & ClassDecorator =>
  applyDecorators(
    SetMetadata(ACCESS, access),
    // For Fastify's own hooks, which run before Nest knows the handler. On a class it has no effect.
    routeConfig({ audience: access.audience }),
    ApiExtension('x-audience', access.audience),
    ...(access.permission ? [ApiExtension('x-permission', access.permission)] : []),
    ...(access.stepUp ? [ApiExtension('x-step-up', true)] : []),
    ...(access.oneTimePassword ? [ApiExtension('x-one-time-password', true)] : []),
    ...(bearer ? schemesOf(access.audience).map((scheme) => ApiBearerAuth(scheme)) : []),
  );

/** What a token may be of; of the public there is none. */
const schemesOf = (audience: Audience): string[] =>
  audience.split('_or_').filter((scheme) => scheme !== 'public');

/** Anybody, with the rights of the public explorer. */
export const ForPublic = () => declare({ audience: 'public' }, false);

/** A member of staff, with the permission if one is named, and with `stepUp` a fresh second factor. */
export const ForStaff = (permission?: Permission, { stepUp = false, oneTimePassword = false } = {}) =>
  declare({ audience: 'staff', permission, stepUp, oneTimePassword }, true);

/** Where staff log in: nobody yet, on the staff's side. */
export const ForStaffDoor = () => declare({ audience: 'staff_door' }, false);

/** One investor, with their own rows. */
export const ForInvestor = () => declare({ audience: 'investor' }, true);

/** One investor, where the request carries a token; anybody else as the public. */
export const ForPublicOrInvestor = () => declare({ audience: 'public_or_investor' }, true);

/** One investor with their own rows, or a member of staff with the permission. */
export const ForInvestorOrStaff = (permission: Permission) =>
  declare({ audience: 'investor_or_staff', permission }, true);
