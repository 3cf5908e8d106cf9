import { STATUS_CODES } from 'node:http';
import { meaningOf, PROBLEM_CODES, type ProblemCode, statusesOf } from '../common/problem/catalogue.js';
import type { Refused } from '../common/problem/refuses.js';
import { Problem } from '../common/problem/problem.js';
import { problemDocument } from '../common/problem/problem-document.js';
import type { Response, Schema } from './operation.js';

const REQUEST_ID = '9854dff9-a02d-499f-bedf-79dac405dba9';

/** More codes than this make no name that anybody reads. */
const MOST_IN_A_NAME = 3;

/** The one shape of every error. */
export const PROBLEM_SCHEMA: Schema = {
  type: 'object',
  description: 'RFC 9457 problem details, with the fields that react-admin and refine look for',
  required: [
    'type',
    'title',
    'status',
    'code',
    'detail',
    'instance',
    'requestId',
    'errors',
    'violations',
    'statusCode',
    'error',
    'message',
  ],
  properties: {
    type: { type: 'string', format: 'uri', description: '`urn:pend:problem:` and the code' },
    title: { type: 'string', description: 'The status in words' },
    status: { type: 'integer' },
    code: { type: 'string', enum: PROBLEM_CODES, description: 'Stable and machine-readable' },
    detail: { type: 'string', description: 'One sentence for a person: what is wrong and what to do' },
    instance: { type: 'string', description: 'The path that was asked for' },
    requestId: { type: 'string', description: 'As in `X-Request-Id`; quote it when you report something' },
    errors: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'Field → message, for a form',
    },
    violations: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code'],
        properties: {
          pointer: { type: 'string', description: 'JSON pointer into the body, or the name of a parameter' },
          code: { type: 'string' },
        },
      },
    },
    statusCode: { type: 'integer', description: 'As `status`' },
    error: { type: 'string', description: 'As `title`' },
    message: { type: 'array', items: { type: 'string' }, description: 'Every violation, or the detail' },
    reasons: {
      type: 'array',
      description: 'Of an investment that is refused: every rule against it',
      items: { $ref: '#/components/schemas/EligibilityReasonDto' },
    },
    remaining: {
      type: ['string', 'null'],
      description: 'With `cap_exceeded` among the reasons: what can still be invested',
    },
  },
};

const exampleOf = (code: ProblemCode, status: number): object => ({
  summary: meaningOf(code),
  value: problemDocument(new Problem(status, code, meaningOf(code)), '/api/…', REQUEST_ID),
});

const exampleName = (code: ProblemCode, status: number): string =>
  statusesOf(code).length > 1 ? `${code}_${status}` : code;

/** Answers with problems, by status; what several routes answer alike stands once, in `#/components/responses`. */
export class ProblemResponses {
  readonly shared: Record<string, Response> = {};
  /** What each code looks like, made by what makes the answers. */
  readonly examples: Record<string, object> = {};

  /** @param elsewhere statuses that the route answers with something else */
  of(refused: Refused[], elsewhere: string[]): Record<string, Response> {
    const byStatus = new Map<number, ProblemCode[]>();
    for (const [code, status] of [...new Set(refused)].map(statusOf).sort(byCatalogue)) {
      byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
    }
    return Object.fromEntries(
      [...byStatus]
        .filter(([status]) => !elsewhere.includes(String(status)))
        .map(([status, codes]) => [String(status), this.responseOf(status, codes)]),
    );
  }

  private responseOf(status: number, codes: ProblemCode[]): Response {
    const response = problemResponse(status, codes);
    for (const code of codes) this.examples[exampleName(code, status)] ??= exampleOf(code, status);
    if (codes.length > MOST_IN_A_NAME) return response;
    const name = codes.map((code) => pascal(exampleName(code, status))).join('Or');
    this.shared[name] ??= response;
    return { $ref: `#/components/responses/${name}` };
  }
}

const byCatalogue = ([one]: [ProblemCode, number], [other]: [ProblemCode, number]): number =>
  PROBLEM_CODES.indexOf(one) - PROBLEM_CODES.indexOf(other);

function statusOf(refused: Refused): [ProblemCode, number] {
  const [code, status] = refused.split(' ').reverse() as [ProblemCode, string?];
  const [only, ...others] = statusesOf(code);
  if (status === undefined && others.length > 0) throw new Error(`${code} has several statuses: name one.`);
  return [code, status === undefined ? only! : Number(status)];
}

const pascal = (code: string): string =>
  code.replace(/(?:^|_)([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase());

const problemResponse = (status: number, codes: ProblemCode[]): Response => ({
  description: `${STATUS_CODES[status] ?? 'Error'}: ${codes.map((code) => `\`${code}\``).join(', ')}`,
  headers: {
    'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' },
    ...(status === 429 || status === 503
      ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } }
      : {}),
    ...(status === 401 ? { 'WWW-Authenticate': { $ref: '#/components/headers/WWW-Authenticate' } } : {}),
  },
  content: {
    'application/problem+json': {
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Problem' },
          {
            type: 'object',
            properties: { status: { const: status }, code: { enum: codes } },
            required: ['status', 'code'],
          },
        ],
      },
      examples: Object.fromEntries(
        codes.map((code) => [code, { $ref: `#/components/examples/${exampleName(code, status)}` }]),
      ),
    },
  },
});
