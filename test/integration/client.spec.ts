import { execFile } from 'node:child_process';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
  newIntent,
  Pend,
  type PendOptions,
  storageStore,
  type TokenStore,
} from '../../packages/client/src/index.js';

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** Answers as the test says, and keeps what it was asked. */
class StubApi {
  readonly asked: { line: string; headers: IncomingMessage['headers']; body: string }[] = [];
  private readonly server: Server;
  base = '';

  constructor(handler: Handler) {
    this.server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        this.asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
        handler(request, response, body);
      });
    });
  }

  async listen(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.base = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return this;
  }

  count(line: string): number {
    return this.asked.filter((one) => one.line === line).length;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

const json = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
};
const problem = (status: number, code: string) => ({
  status,
  code,
  detail: code,
  errors: {},
  violations: [],
});
const page = { data: [], page: 1, limit: 25, total: 0, pageCount: 0 };

/** Tokens that are over already, as a tab finds them that was asleep. */
function sleepingStore(): TokenStore & { refreshToken(): string | undefined } {
  let kept: string | null = JSON.stringify({ accessToken: 'a0', refreshToken: 'r0', expiresAt: 0 });
  const store = storageStore({
    getItem: () => kept,
    setItem: (_key, value) => void (kept = value),
    removeItem: () => void (kept = null),
  });
  return {
    ...store,
    refreshToken: () => (JSON.parse(kept ?? '{}') as { refreshToken?: string }).refreshToken,
  };
}

describe('@pend/client', () => {
  let api: StubApi;
  const start = async (handler: Handler): Promise<StubApi> => (api = await new StubApi(handler).listen());
  const client = (options: Partial<PendOptions> = {}): Pend => new Pend({ baseUrl: api.base, ...options });
  afterEach(() => api?.close());

  it('is what openapi.json says (npm run client writes it anew)', async () => {
    const script = join(__dirname, '../../packages/client/scripts/generate.js');
    await expect(promisify(execFile)(process.execPath, [script, '--check'])).resolves.toBeDefined();
  });

  describe('a session', () => {
    const REFRESH = 'POST /api/wallet/refresh';
    /** Gives r1 for r0, again and again as the server does within ten seconds; nothing else is good. */
    const answer: Handler = (request, response, body) => {
      if (request.url === '/api/wallet/refresh') {
        const { refreshToken } = JSON.parse(body) as { refreshToken: string };
        return refreshToken === 'r0'
          ? json(response, 200, { accessToken: 'a1', refreshToken: 'r1', expiresIn: 900 })
          : json(response, 401, problem(401, 'unauthenticated'));
      }
      return request.headers.authorization === 'Bearer a1'
        ? json(response, 200, page)
        : json(response, 401, problem(401, 'unauthenticated'));
    };

    it('is renewed once for however many calls wait for it', async () => {
      await start(answer);
      const pend = client({ audience: 'investor', tokens: sleepingStore() });
      await Promise.all(Array.from({ length: 12 }, () => pend.get('/api/pool')));
      expect(api.count(REFRESH)).toBe(1);
    });

    it('is renewed, and the call repeated, where the server has ended the token before its time', async () => {
      await start(answer);
      const pend = client({ audience: 'investor' });
      await pend.signIn({ accessToken: 'ended', refreshToken: 'r0', expiresIn: 900 });
      expect((await pend.get('/api/pool')).data.total).toBe(0);
      expect(api.asked.map(({ line }) => line)).toEqual(['GET /api/pool', REFRESH, 'GET /api/pool']);
    });

    it('survives two tabs that wake together, without a lock between them', async () => {
      await start(answer);
      const tokens = sleepingStore();
      const tabs = [0, 1].map(() => client({ audience: 'investor', tokens }));
      await Promise.all(tabs.map((tab) => tab.get('/api/pool')));
      expect(tokens.refreshToken()).toBe('r1');
    });

    it('takes what another tab has got meanwhile, instead of spending its own token late', async () => {
      const tokens = sleepingStore();
      await start((request, response, body) => {
        if (request.url !== '/api/wallet/refresh') return answer(request, response, body);
        // Our token was spent by the other tab, which has written down what it got.
        void tokens.write({ accessToken: 'a1', refreshToken: 'r1', expiresAt: Date.now() + 900_000 });
        json(response, 401, problem(401, 'unauthenticated'));
      });
      await client({ audience: 'investor', tokens }).get('/api/pool');
      expect(tokens.refreshToken()).toBe('r1');
    });

    it('asks again at once for a refresh whose answer was lost', async () => {
      let lost = 0;
      await start((request, response, body) => {
        if (request.url === '/api/wallet/refresh' && lost++ === 0) return request.socket.destroy();
        answer(request, response, body);
      });
      const tokens = sleepingStore();
      await client({ audience: 'investor', tokens }).get('/api/pool');
      expect({ lost, token: tokens.refreshToken() }).toEqual({ lost: 2, token: 'r1' });
    });

    it('is over when nothing can be had for its token, and kept when the server only failed', async () => {
      let status = 503;
      await start((_request, response) => json(response, status, problem(status, 'unauthenticated')));
      const tokens = sleepingStore();
      const pend = client({ audience: 'investor', tokens, retries: 0 });
      await expect(pend.get('/api/pool')).rejects.toMatchObject({ status: 503 });
      expect(tokens.refreshToken()).toBe('r0');
      status = 401;
      await expect(pend.get('/api/pool')).rejects.toMatchObject({ status: 401 });
      expect(tokens.refreshToken()).toBeUndefined();
    });

    it('is not asked for a wrong password', async () => {
      await start((_request, response) => json(response, 401, problem(401, 'invalid_credentials')));
      const pend = client({ audience: 'staff', tokens: sleepingStore() });
      await pend.signIn({ accessToken: 'a', refreshToken: 'r', expiresIn: 900 });
      const body = { email: 'a@b.example', password: 'wrong password' };
      await expect(pend.post('/api/admin/auth/login', { body })).rejects.toMatchObject({
        code: 'invalid_credentials',
      });
      expect(api.asked).toHaveLength(1);
    });
  });

  describe('a wish', () => {
    const invest = (pend: Pend, idempotencyKey?: string) =>
      pend.post('/api/pool/{id}/invest', {
        params: { path: { id: 'x' } },
        body: { amount: '5', currency: 'EGP' },
        ...(idempotencyKey && { idempotencyKey }),
      });
    const keys = () => api.asked.map(({ headers }) => headers['idempotency-key']);

    it('keeps its key and body over lost connections and busy proxies', async () => {
      let times = 0;
      await start((request, response) => {
        times++;
        if (times === 1) request.socket.destroy();
        else if (times === 2) response.writeHead(502).end('Bad Gateway');
        else json(response, 201, { id: 'i' }, { 'idempotent-replayed': 'true' });
      });
      const { data, isReplayed } = await invest(client());
      expect({ id: data.id, isReplayed }).toEqual({ id: 'i', isReplayed: true });
      expect(new Set(keys()).size).toBe(1);
      expect(api.asked.map(({ body }) => body)).toEqual(Array(3).fill('{"amount":"5","currency":"EGP"}'));
    });

    it('has a key of its own at each call unless an earlier one is given', async () => {
      await start((_request, response) => json(response, 201, { id: 'i' }));
      const key = newIntent();
      await invest(client());
      await invest(client());
      await invest(client(), key);
      expect(new Set(keys()).size).toBe(3);
      expect(keys()[2]).toBe(key);
    });

    it('without a key is not repeated after a lost connection', async () => {
      await start((request) => request.socket.destroy());
      const change = client().patch('/api/assets/{id}', {
        params: { path: { id: 'x' } },
        body: { title: 'New' },
        ifMatch: '"3"',
      });
      await expect(change).rejects.toMatchObject({ name: 'TypeError' });
      expect(api.asked).toHaveLength(1);
      expect(api.asked[0]!.headers['if-match']).toBe('"3"');
    });

    it('without a key is not repeated after a 503, which may have taken effect; with one it is', async () => {
      await start((_request, response) =>
        json(response, 503, problem(503, 'unavailable'), { 'retry-after': '0' }),
      );
      const params = { path: { id: 'x' } };
      const change = client().patch('/api/assets/{id}', { params, body: { title: 'New' }, ifMatch: '"3"' });
      await expect(change).rejects.toMatchObject({ code: 'unavailable' });
      expect(api.asked).toHaveLength(1);
      const wish = client().post('/api/pool/{id}/invest', { params, body: { amount: '1', currency: 'EGP' } });
      await expect(wish).rejects.toMatchObject({ code: 'unavailable' });
      expect(api.asked).toHaveLength(4);
      expect(new Set(api.asked.slice(1).map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
    });

    it('waits as long as the server says, and leaves long waits to the caller', async () => {
      const waits = ['1', '600'];
      await start((_request, response) => {
        const after = waits.shift();
        json(response, 429, problem(429, 'rate_limited'), { 'retry-after': after });
      });
      const began = performance.now();
      await expect(client().get('/api/pools')).rejects.toMatchObject({
        code: 'rate_limited',
        retryAfter: 600,
      });
      expect(performance.now() - began).toBeGreaterThan(990);
      expect(api.asked).toHaveLength(2);
    });
  });

  it('ends a call with its time or its signal, repetitions included', async () => {
    await start(() => undefined);
    await expect(client({ timeoutMs: 80 }).get('/api/pools')).rejects.toMatchObject({ name: 'TimeoutError' });
    const signal = AbortSignal.abort();
    await expect(client().get('/api/pools', { signal })).rejects.toMatchObject({ name: 'AbortError' });
    expect(api.asked).toHaveLength(1);
  });

  it('tells a problem by its code, and an answer that is not ours by its status', async () => {
    await start((request, response) =>
      request.url === '/api/blocks/latest'
        ? response.writeHead(403, { 'content-type': 'text/html' }).end('<p>Blocked</p>')
        : json(response, 422, { ...problem(422, 'validation_failed'), requestId: 'q', errors: { a: 'b' } }),
    );
    await expect(client().get('/api/pools')).rejects.toMatchObject({
      name: 'PendProblem',
      code: 'validation_failed',
      requestId: 'q',
      errors: { a: 'b' },
    });
    await expect(client().get('/api/blocks/latest')).rejects.toMatchObject({
      name: 'UnexpectedAnswer',
      status: 403,
    });
  });

  it('reads lists to their end: by cursor across empty pages, by number, and only as far as wanted', async () => {
    const pages = { none: [[1, 2], 'b'], b: [[], 'c'], c: [[3], null] } as Record<
      string,
      [number[], string | null]
    >;
    await start((request, response) => {
      const query = new URL(request.url!, api.base).searchParams;
      if (request.url!.startsWith('/api/blocks')) {
        const [numbers, nextCursor] = pages[query.get('cursor') ?? 'none']!;
        return json(response, 200, {
          data: numbers.map((number) => ({ number })),
          nextCursor,
          prevCursor: null,
        });
      }
      const number = Number(query.get('page') ?? 1);
      json(response, 200, {
        data: [{ title: `${query.get('status')} ${number}` }],
        page: number,
        pageCount: 3,
      });
    });
    const numbers: number[] = [];
    for await (const { number } of client().rows('/api/blocks')) numbers.push(number);
    expect(numbers).toEqual([1, 2, 3]);
    const titles: string[] = [];
    const assets = client().rows('/api/assets', { params: { query: { filter: { status: 'active' } } } });
    for await (const { title } of assets) if (titles.push(title) === 2) break;
    expect(titles).toEqual(['active 1', 'active 2']);
    expect(api.asked).toHaveLength(5);
  });

  describe('a stream', () => {
    const head = { 'content-type': 'text/event-stream' };

    it('goes on behind the last event, after a cut in the middle of one', async () => {
      const since: unknown[] = [];
      await start((request, response) => {
        since.push(request.headers['last-event-id']);
        response.writeHead(200, head);
        if (since.length > 1) return void response.write('id: 3\nevent: block\ndata: {"number":3}\n\n');
        response.write('retry: 20\n\n: hello\n\nid: 1\nevent: block\ndata: {"num');
        setTimeout(() => {
          response.write('ber":1}\n\nid: 2\nevent: block\ndata: {"number":2}\n\nid: 3\nevent: bl');
          setTimeout(() => request.socket.destroy(), 20);
        }, 20);
      });
      const numbers: unknown[] = [];
      const connections: boolean[] = [];
      const onConnection = (isConnected: boolean) => void connections.push(isConnected);
      for await (const { event, data } of client().stream('/api/network/stream', { onConnection })) {
        if (event === 'block' && numbers.push(data.number) === 3) break;
      }
      expect(numbers).toEqual([1, 2, 3]);
      expect(since).toEqual([undefined, '2']);
      expect(connections).toEqual([true, false, true, false]);
    });

    it('comes back from silence and from a server that is going down, and not from a refusal', async () => {
      let times = 0;
      await start((_request, response) => {
        times++;
        if (times === 1) return void response.writeHead(200, head).write('retry: 10\n\n');
        if (times === 2) return json(response, 503, problem(503, 'unavailable'), { 'retry-after': '0' });
        json(response, 403, problem(403, 'forbidden'));
      });
      const events = client().stream('/api/network/stream', { silenceMs: 60 });
      await expect(events.next()).rejects.toMatchObject({ code: 'forbidden' });
      expect(times).toBe(3);
    });

    it('ends quietly with its signal', async () => {
      await start((_request, response) => void response.writeHead(200, head).write(': hello\n\n'));
      const ending = new AbortController();
      setTimeout(() => ending.abort(), 60);
      const events = client().stream('/api/network/stream', { signal: ending.signal });
      expect(await events.next()).toEqual({ done: true, value: undefined });
    });
  });
});
