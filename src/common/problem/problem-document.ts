import { STATUS_CODES } from 'node:http';
import type { ProblemCode } from './catalogue.js';
import type { Problem } from './problem.js';

/** The one shape of every error answer: RFC 9457, with the fields that react-admin and refine look for. */
export interface ProblemDocument {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  instance: string;
  requestId: string;
  /** Field → message, for a form. */
  errors: Record<string, string>;
  violations: { pointer: string; code: string }[];
  statusCode: number;
  error: string;
  message: string[];
}

export function problemDocument(problem: Problem, path: string, requestId: string): ProblemDocument {
  const violations = problem.options.violations ?? [];
  const title = STATUS_CODES[problem.status] ?? 'Error';
  // Without a prototype: a caller may name a field `__proto__`.
  const errors = Object.create(null) as Record<string, string>;
  for (const { pointer, message } of violations) errors[fieldName(pointer)] ??= message;
  return {
    ...problem.options.members,
    type: `urn:pend:problem:${problem.code}`,
    title,
    status: problem.status,
    code: problem.code,
    detail: problem.detail,
    instance: path,
    requestId,
    errors,
    violations: violations.map(({ pointer, code }) => ({ pointer, code })),
    statusCode: problem.status,
    error: title,
    message: violations.length > 0 ? violations.map(({ message }) => message) : [problem.detail],
  };
}

/** `/details/tokenPrice` → `details.tokenPrice`, the name a form gives the field. */
const fieldName = (pointer: string): string => pointer.replace(/^\//, '').replaceAll('/', '.');
