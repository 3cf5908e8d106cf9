import type { ProblemCode } from './problem-codes.js';
import type { components } from './schema.js';

/** The document of RFC 9457 that every error answer is. */
export type ProblemDocument = components['schemas']['Problem'];
/** One thing that is wrong with a request. */
export type Violation = ProblemDocument['violations'][number];

/** What the API answered instead of what was asked for. `code` says which; `detail` is for a person. */
export class PendProblem extends Error {
  override readonly name = 'PendProblem';
  readonly status: number;
  readonly code: ProblemCode;
  /** By field of the body. */
  readonly errors: Record<string, string>;
  readonly violations: Violation[];
  /** Quote it when you report the error. */
  readonly requestId: string | undefined;

  constructor(
    /** All that was answered; some problems have members of their own, such as `reasons` or `remaining`. */
    readonly document: ProblemDocument & Record<string, unknown>,
    /** Seconds to wait before asking again. */
    readonly retryAfter?: number,
  ) {
    super(document.detail);
    this.status = document.status;
    this.code = document.code;
    this.errors = document.errors ?? {};
    this.violations = document.violations ?? [];
    this.requestId = document.requestId;
  }

  is(...codes: ProblemCode[]): boolean {
    return codes.includes(this.code);
  }
}

/** Something between us and the API answered, such as a proxy: no problem document, and not ours. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(
    readonly status: number,
    readonly url: string,
  ) {
    super(`${url} answered ${status} without saying why`);
  }
}

/** Seconds until another try, from `Retry-After` in either of its forms. */
export function retryAfterOf(response: Response): number | undefined {
  const text = response.headers.get('retry-after');
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** The error that an answer is. Reads its body. */
export async function errorOf(response: Response): Promise<PendProblem | UnexpectedAnswer> {
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  const document: unknown = isProblem ? await response.json().catch(() => undefined) : undefined;
  return document !== null && typeof document === 'object'
    ? new PendProblem(document as ProblemDocument & Record<string, unknown>, retryAfterOf(response))
    : new UnexpectedAnswer(response.status, response.url);
}
