import type { Audience } from '../auth/access.js';
import type { ProblemCode } from '../common/problem/catalogue.js';
import type { Operation } from './operation.js';

const EVERYWHERE: ProblemCode[] = [
  'malformed_request',
  'unsupported_media_type',
  'rate_limited',
  // In production, where the request came unencrypted.
  'https_required',
  'internal_error',
  'unavailable',
];

const LOGGED_IN: Audience[] = ['staff', 'investor', 'investor_or_staff', 'public_or_investor'];

/** What a route may answer by what it declares: whom it is for, and what it takes. */
export function commonProblems(method: string, operation: Operation): ProblemCode[] {
  return [
    ...EVERYWHERE,
    ...accessProblems(operation),
    ...pathProblems(operation),
    ...bodyProblems(operation),
    // Two writes that meet may end each other, whatever they write.
    ...(method === 'get' ? [] : (['concurrent_change', 'read_only'] as const)),
    ...(has(operation, 'header', 'If-Match') ? (['if_match_malformed', 'stale'] as const) : []),
    ...keyProblems(operation),
  ];
}

function accessProblems(operation: Operation): ProblemCode[] {
  const audience = operation['x-audience'];
  const ofStaff = audience === 'staff' || audience === 'investor_or_staff';
  return [
    ...(audience && LOGGED_IN.includes(audience) ? (['unauthenticated'] as const) : []),
    ...(operation['x-permission'] ? (['forbidden'] as const) : []),
    ...(ofStaff && !operation['x-one-time-password'] ? (['password_change_required'] as const) : []),
    ...(operation['x-step-up'] ? (['step_up_required'] as const) : []),
  ];
}

function pathProblems({ parameters = [] }: Operation): ProblemCode[] {
  const inPath = parameters.filter((parameter) => parameter.in === 'path');
  const isId = inPath.some(({ schema }) => schema?.format === 'uuid');
  return [
    ...(inPath.length > 0 ? (['not_found'] as const) : []),
    ...(isId ? (['malformed_id'] as const) : []),
  ];
}

const bodyProblems = ({ requestBody }: Operation): ProblemCode[] =>
  requestBody ? ['body_too_deep', 'request_timeout', 'body_too_large', 'validation_failed'] : [];

function keyProblems(operation: Operation): ProblemCode[] {
  if (!has(operation, 'header', 'Idempotency-Key')) return [];
  return [
    'idempotency_key_malformed',
    'idempotency_key_reused',
    ...(operation['x-idempotency'] === 'required' ? (['idempotency_key_missing'] as const) : []),
    ...(operation.requestBody?.content['multipart/form-data'] ? (['length_required'] as const) : []),
  ];
}

const has = ({ parameters = [] }: Operation, place: string, name: string): boolean =>
  parameters.some((parameter) => parameter.in === place && parameter.name === name);
