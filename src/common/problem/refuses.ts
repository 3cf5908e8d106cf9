import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from './catalogue.js';

/** A code, with its status in front where the catalogue has several: `401 otp_invalid`. */
export type Refused = ProblemCode | `${number} ${ProblemCode}`;

/** In the OpenAPI document, before it is made into answers: the codes of a route's own. */
export const PROBLEMS_EXTENSION = 'x-problems';

const REFUSES = Symbol('REFUSES');

/**
 * Documents why a route may refuse what it is asked, beside what every route of its kind may answer (see
 * `openapi/common-problems.ts`). The status of each code is that of the catalogue.
 */
export const Refuses =
  (...codes: Refused[]): MethodDecorator =>
  (target, key, descriptor) => {
    const handler = descriptor.value as object;
    const known = (Reflect.getMetadata(REFUSES, handler) ?? []) as Refused[];
    const all = [...new Set([...known, ...codes])];
    Reflect.defineMetadata(REFUSES, all, handler);
    return ApiExtension(PROBLEMS_EXTENSION, all)(target, key, descriptor) as typeof descriptor;
  };
