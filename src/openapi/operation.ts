import type { Audience } from '../auth/access.js';
import type { Permission } from '../common/permissions.js';
import type { Refused } from '../common/problem/refuses.js';

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  oneOf?: Schema[];
  [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  schema?: Schema;
  [keyword: string]: unknown;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, unknown>;
}

export interface Response {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, MediaType>;
}

/** An operation of the document, with what our own decorators say of it. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Response>;
  'x-audience'?: Audience;
  'x-permission'?: Permission | null;
  'x-one-time-password'?: boolean;
  'x-step-up'?: boolean;
  'x-idempotency'?: 'required' | 'ignored';
  'x-audit-action'?: string;
  'x-data-age-header'?: string;
  'x-location'?: string;
  'x-problems'?: Refused[];
}
