import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';

/** How a route stands in the audit log. */
export interface Audited {
  /** `resource.verb`, e.g. `asset.publish`. */
  action: string;
  /** Table of what it acts on, as the row-level entries name it: `assets`. */
  resource?: string;
  /** Path parameter that holds the resource's id, where the service does not say; `id` by default. */
  idParameter: string;
  /** The service writes the row itself, because only it knows who acted or whether it came to anything. */
  byService: boolean;
}

export const AUDITED = Symbol('AUDITED');

/**
 * The route leaves one row in the audit log, in the transaction of what it does: neither is kept without the other.
 * Every staff route that may change something carries it. On a GET it records who read personal data: the answer is
 * given only once the row is kept.
 */
export const Audited = (
  action: string,
  { resource, idParameter = 'id', byService = false }: Partial<Omit<Audited, 'action'>> = {},
): MethodDecorator =>
  applyDecorators(
    SetMetadata(AUDITED, { action, resource, idParameter, byService } satisfies Audited),
    ApiExtension('x-audit-action', action),
  );
