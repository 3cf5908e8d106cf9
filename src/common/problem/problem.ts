import type { ProblemCode } from './catalogue.js';

/** Who has to act on an error: the caller, the operators (a part is down), or the authors. */
export type Blame = 'caller' | 'operation' | 'us';

export interface Violation {
  /** JSON pointer into the request body, or the name of a query parameter. */
  pointer: string;
  code: string;
  message: string;
}

/** An error that the caller is told about, as RFC 9457 problem details. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    /** Stable and machine-readable. */
    readonly code: ProblemCode,
    /** One sentence for a person: what is wrong and what to do. */
    readonly detail: string,
    readonly options: {
      blame?: Blame;
      violations?: Violation[];
      headers?: Record<string, string>;
      /** Further members of the document, beside those that every problem has. */
      members?: Record<string, unknown>;
      cause?: unknown;
    } = {},
  ) {
    super(detail, { cause: options.cause });
  }

  get blame(): Blame {
    return this.options.blame ?? 'caller';
  }
}

/** 400: the request cannot be understood. `field` names the parameter at fault. */
export const malformed = (field: string, detail: string, code: ProblemCode = 'malformed_request'): Problem =>
  new Problem(400, code, detail, { violations: [{ pointer: field, code, message: detail }] });

export const unauthenticated = (detail = 'Log in: a valid access token is needed.'): Problem =>
  new Problem(401, 'unauthenticated', detail, { headers: { 'www-authenticate': 'Bearer' } });

export const forbidden = (detail: string): Problem => new Problem(403, 'forbidden', detail);

/** 404 for what is absent and for what is somebody else's: the same body, so that ids cannot be probed. */
export const notFound = (): Problem =>
  new Problem(404, 'not_found', 'There is nothing here, or it is not yours.');

export const conflict = (code: ProblemCode, detail: string): Problem => new Problem(409, code, detail);

export const validationFailed = (violations: Violation[]): Problem =>
  new Problem(422, 'validation_failed', violations.map(({ message }) => message).join('; '), { violations });

/** 503: a part that the answer needs is down. */
export const unavailable = (part: string, cause?: unknown): Problem =>
  new Problem(503, 'unavailable', `The ${part} cannot be reached at the moment; try again shortly.`, {
    blame: 'operation',
    headers: { 'retry-after': '5' },
    cause,
  });

export const internal = (cause: unknown): Problem =>
  new Problem(
    500,
    'internal_error',
    'The server failed to answer; quote the request id when you report it.',
    {
      blame: 'us',
      cause,
    },
  );
