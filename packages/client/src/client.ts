import createFetchClient, { type MaybeOptionalInit } from 'openapi-fetch';
import type {
  HttpMethod,
  MediaType,
  PathsWithMethod,
  Readable,
  RequiredKeysOf,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import { readStream, type StreamEvent, type StreamOptions, type StreamPath } from './events.js';
import { newIntent } from './intent.js';
import { errorOf } from './problem.js';
import { KEYED_ROUTES } from './routes.js';
import type { paths } from './schema.js';
import { Session, type TokenAnswer } from './session.js';
import { memoryStore, type TokenStore } from './token-store.js';
import { send, type TransportOptions } from './transport.js';

/** At whose door somebody logs in. */
export type Audience = 'staff' | 'investor';

export interface PendOptions {
  /** Where the API is, without `/api`. */
  baseUrl: string;
  /** Absent: what everybody may see. */
  audience?: Audience;
  /** Where tokens are kept; in memory unless said otherwise. */
  tokens?: TokenStore;
  /** For a whole call with its repetitions; 30 seconds unless said otherwise. */
  timeoutMs?: number;
  /** How often a request is sent again where that can do no harm; twice unless said otherwise. */
  retries?: number;
  fetch?: (input: Request) => Promise<Response>;
}

/** What every call takes beside parameters and body. */
export interface CallOptions {
  signal?: AbortSignal;
  timeoutMs?: number;
  /** From an earlier try of the same wish; a new one is made for every call otherwise. */
  idempotencyKey?: string;
  /** The `ETag` of the record as it was read: 412 if somebody was faster. */
  ifMatch?: string;
}

/** An answer with what its headers say. */
export interface Answer<Data> {
  data: Data;
  response: Response;
  /** The version of the record, for `ifMatch`. */
  etag: string | undefined;
  /** How old the data are, where they are not of this moment. */
  asOf: Date | undefined;
  /** The effect had taken place before; this is the first answer again. */
  isReplayed: boolean;
}

type Lower<Method extends string> = Extract<Lowercase<Method>, HttpMethod>;
type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Responses<Path extends keyof paths, Method extends Verb> =
  paths[Path] extends Record<Method, { responses: infer Found extends Record<string | number, unknown> }>
    ? Found
    : never;
type Init<Path extends keyof paths, Method extends Verb> = MaybeOptionalInit<paths[Path], Lower<Method>>;
type Arguments<Path extends keyof paths, Method extends Verb> =
  RequiredKeysOf<Init<Path, Method>> extends never
    ? [(Init<Path, Method> & CallOptions)?]
    : [Init<Path, Method> & CallOptions];
/** What a route answers when all is well. */
export type DataOf<Path extends keyof paths, Method extends Verb> = Readable<
  SuccessResponse<Responses<Path, Method>, MediaType>
>;
/** One row of a list. */
export type RowOf<Path extends keyof paths> =
  DataOf<Path, 'get'> extends { data: (infer Row)[] } ? Row : never;
/** Routes that answer a list, page by page. */
export type ListPath = {
  [Path in PathsWithMethod<paths, 'get'>]: RowOf<Path> extends never ? never : Path;
}[PathsWithMethod<paths, 'get'>];

type LooseInit = CallOptions & {
  params?: { query?: Record<string, unknown>; header?: Record<string, unknown> };
  headers?: Record<string, string>;
};

const REFRESH: Record<Audience, string> = {
  staff: '/api/admin/auth/refresh',
  investor: '/api/wallet/refresh',
};
const LOG_OUT = { staff: '/api/admin/auth/logout', investor: '/api/wallet/logout' } as const;
const KEYED: ReadonlySet<string> = new Set(KEYED_ROUTES);
const TIMEOUT_MS = 30_000;
const RETRIES = 2;

/** The API, as one person (or nobody) uses it. */
export class Pend {
  private readonly session: Session | undefined;
  private readonly transport: TransportOptions;
  private readonly client;
  private readonly baseUrl: string;

  constructor(private readonly options: PendOptions) {
    this.baseUrl = options.baseUrl.replace(/\/+$/, '');
    const fetch = options.fetch ?? ((input: Request) => globalThis.fetch(input));
    const { audience } = options;
    this.session =
      audience && new Session(options.tokens ?? memoryStore(), this.baseUrl + REFRESH[audience], fetch);
    this.transport = { fetch, session: this.session, retries: options.retries ?? RETRIES };
    this.client = createFetchClient<paths>({
      baseUrl: this.baseUrl,
      fetch: async (request) => {
        const response = await send(request, this.transport);
        if (!response.ok) throw await errorOf(response);
        return response;
      },
      querySerializer: serialize,
    });
  }

  get<Path extends PathsWithMethod<paths, 'get'>>(path: Path, ...init: Arguments<Path, 'get'>) {
    return this.call<DataOf<Path, 'get'>>('get', path, init[0]);
  }

  post<Path extends PathsWithMethod<paths, 'post'>>(path: Path, ...init: Arguments<Path, 'post'>) {
    return this.call<DataOf<Path, 'post'>>('post', path, init[0]);
  }

  put<Path extends PathsWithMethod<paths, 'put'>>(path: Path, ...init: Arguments<Path, 'put'>) {
    return this.call<DataOf<Path, 'put'>>('put', path, init[0]);
  }

  patch<Path extends PathsWithMethod<paths, 'patch'>>(path: Path, ...init: Arguments<Path, 'patch'>) {
    return this.call<DataOf<Path, 'patch'>>('patch', path, init[0]);
  }

  delete<Path extends PathsWithMethod<paths, 'delete'>>(path: Path, ...init: Arguments<Path, 'delete'>) {
    return this.call<DataOf<Path, 'delete'>>('delete', path, init[0]);
  }

  /** Every row of a list from where the query says, page after page as they are wanted, by cursor or by number. */
  async *rows<Path extends ListPath>(
    path: Path,
    ...[init]: Arguments<Path, 'get'>
  ): AsyncGenerator<RowOf<Path>, void, void> {
    const asked = (init ?? {}) as LooseInit;
    let query = { ...asked.params?.query };
    for (;;) {
      const { data } = await this.call<Page<RowOf<Path>>>('get', path, {
        ...asked,
        params: { ...asked.params, query },
      });
      yield* data.data;
      const next = placeAfter(data, query);
      if (!next) return;
      query = { ...query, ...next };
    }
  }

  /** Server-sent events, across lost connections. */
  stream<Path extends StreamPath>(
    path: Path,
    options: StreamOptions = {},
  ): AsyncGenerator<StreamEvent<Path>, void, void> {
    const open = (headers: Record<string, string>, signal: AbortSignal): Promise<Response> =>
      send(new Request(this.baseUrl + path, { headers, signal }), {
        ...this.transport,
        // The reader has a pace of its own.
        retries: 0,
      });
    return readStream<Path>(open, options);
  }

  /** Goes on as whoever these tokens were given to, at a login or a registration. */
  async signIn(tokens: TokenAnswer): Promise<void> {
    await this.someSession().adopt(tokens);
  }

  /** Ends the session there and here; here in any case. */
  async signOut(): Promise<void> {
    const session = this.someSession();
    try {
      if ((await session.accessToken()) !== undefined)
        await this.call('post', LOG_OUT[this.options.audience!], {});
    } finally {
      await session.end();
    }
  }

  private someSession(): Session {
    if (!this.session)
      throw new Error('This client was made without an audience, so nobody can log in with it.');
    return this.session;
  }

  private async call<Data>(method: Verb, path: keyof paths, init: unknown): Promise<Answer<Data>> {
    const { signal, timeoutMs, idempotencyKey, ifMatch, headers, ...rest } = (init ?? {}) as LooseInit;
    const verb = method.toUpperCase() as Uppercase<Verb>;
    const named = { ...headers };
    if (ifMatch !== undefined) named['if-match'] = ifMatch;
    if (KEYED.has(`${verb} ${path}`) && rest.params?.header?.['Idempotency-Key'] === undefined) {
      named['idempotency-key'] = idempotencyKey ?? newIntent();
    }
    const timeout = AbortSignal.timeout(timeoutMs ?? this.options.timeoutMs ?? TIMEOUT_MS);
    const request = {
      ...rest,
      headers: named,
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      parseAs: 'stream',
    };
    // The types of this method's callers say what goes with the path; here they are all one.
    const { response } = await this.client.request(method, path as never, request as never);
    const asOf = response.headers.get('x-data-as-of');
    return {
      data: (await contentOf(response)) as Data,
      response,
      etag: response.headers.get('etag') ?? undefined,
      asOf: asOf === null ? undefined : new Date(asOf),
      isReplayed: response.headers.get('idempotent-replayed') === 'true',
    };
  }
}

/** JSON as what it says, text as text (CSV, SVG), the rest as bytes. */
function contentOf(response: Response): Promise<unknown> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status === 204) return Promise.resolve(undefined);
  if (/[/+]json/.test(type)) return response.json();
  return /^text\/|[+]xml/.test(type) ? response.text() : response.blob();
}

interface Page<Row> {
  data: Row[];
  nextCursor?: string | null;
  page?: number;
  pageCount?: number;
}

/** What to ask for the page that follows; undefined at the end. A page may be short or empty and not be the last. */
function placeAfter(
  { nextCursor, page, pageCount }: Page<unknown>,
  query: Record<string, unknown>,
): Record<string, unknown> | undefined {
  if (nextCursor !== undefined) {
    // A feed without an end says again where it was read to.
    return nextCursor === null || nextCursor === query.cursor ? undefined : { cursor: nextCursor };
  }
  return page !== undefined && pageCount !== undefined && page < pageCount ? { page: page + 1 } : undefined;
}

type Parameter =
  string | number | boolean | Date | null | undefined | Parameter[] | { [name: string]: Parameter };

/** An array is a repeated parameter; an object (`filter`) is its fields, as the API's own dialect has them. */
function serialize(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  const add = (name: string, value: Parameter): void => {
    if (value === undefined || value === null) return;
    if (Array.isArray(value)) for (const one of value) add(name, one);
    else if (value instanceof Date) parameters.append(name, value.toISOString());
    else if (typeof value === 'object') for (const [key, one] of Object.entries(value)) add(key, one);
    else parameters.append(name, String(value));
  };
  for (const [name, value] of Object.entries(query as Record<string, Parameter>)) add(name, value);
  return parameters.toString();
}
