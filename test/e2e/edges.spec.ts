import { request as httpRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createTestApplication, type TestApplication } from '../support/application.js';

describe('At its edges the API', () => {
  let system: TestApplication;

  beforeAll(async () => {
    system = await createTestApplication({ CORS_ORIGINS: 'https://admin.pend.example' });
  });
  afterAll(() => system.close());

  const login = () => system.http.post('/api/admin/auth/login');

  it('answers every error in one shape', async () => {
    const { body } = await system.http
      .get('/api/nowhere')
      .expect(404)
      .expect('content-type', /application\/problem\+json/);
    expect(body).toEqual({
      type: 'urn:pend:problem:not_found',
      title: 'Not Found',
      status: 404,
      code: 'not_found',
      detail: expect.any(String),
      instance: '/api/nowhere',
      requestId: expect.any(String),
      errors: {},
      violations: [],
      statusCode: 404,
      error: 'Not Found',
      message: [expect.any(String)],
    });
  });

  it('takes a sane request id over and makes a new one for any other', async () => {
    await system.http.get('/api/pools').set('x-request-id', 'abc-12345').expect('x-request-id', 'abc-12345');
    for (const hostile of ['short', 'a'.repeat(101), 'with space', '{"json":1}']) {
      const { headers } = await system.http.get('/api/pools').set('x-request-id', hostile);
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it.each([
    ['broken JSON', '{"email":', 'application/json', 400],
    ['an empty body', '', 'application/json', 400],
    ['a form', 'email=x', 'application/x-www-form-urlencoded', 415],
    ['XML', '<a/>', 'application/xml', 415],
    ['plain text', 'hello', 'text/plain', 415],
    ['a prototype key', '{"__proto__":{"admin":true}}', 'application/json', 400],
    ['20 000 levels', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'application/json', 400],
    ['a NUL', '{"email":"a\\u0000@b.example","password":"x"}', 'application/json', 422],
    ['half a surrogate pair', '{"email":"\\ud800","password":"x"}', 'application/json', 422],
    ['two megabytes', `"${'x'.repeat(2 ** 21)}"`, 'application/json', 413],
    ['a list', '[]', 'application/json', 422],
    ['null', 'null', 'application/json', 422],
    ['a prototype by its constructor', '{"constructor":{"prototype":{"a":1}}}', 'application/json', 400],
    ['a NUL in a name', '{"e\\u0000":1}', 'application/json', 422],
    ['JSON of another kind', '{}', 'text/json', 415],
    ['JSON in two encodings', '{"email":"\xff', 'application/json', 400],
    ['no type at all', '{}', '', 415],
  ])('refuses %s', async (_name, body, type, status) => {
    const answer = await login().set('content-type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ status, code: expect.any(String) });
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\(|node_modules|SELECT|Exception/);
  });

  it.each(['/api/Users', '/API/users', '/api/users/', '/api//users', '/api/users%2f'])(
    'does not know %s, so no guard is passed by',
    async (path) => {
      await system.http.get(path).expect(404);
    },
  );

  it.each(['gzip', 'br', 'identity, gzip'])('refuses a body in %s', async (encoding) => {
    const { body } = await login().set('content-encoding', encoding).send({}).expect(415);
    expect(body).toMatchObject({ code: 'unsupported_media_type' });
  });

  it.each([
    ['post', '/api/users', 'GET, HEAD'],
    ['delete', '/api/users/00000000-0000-4000-8000-000000000000', 'GET, HEAD'],
    ['get', '/api/admin/auth/login', 'POST'],
    ['put', '/api/health/live', 'GET, HEAD'],
  ] as const)('answers %s %s with the methods that the path takes', async (method, path, allow) => {
    const { body, headers } = await system.http[method](path).expect(405);
    expect(headers.allow?.split(', ')).toEqual(expect.arrayContaining(allow.split(', ')));
    expect(body).toMatchObject({ status: 405, code: 'method_not_allowed' });
  });

  it.each<[string, number]>([
    ['/api/users/%00', 401],
    ['/api/blocks?__proto__=x', 400],
    ['/api/blocks?constructor=x', 400],
    ['/api/pools?toString=x', 400],
    ['/api/pools?q=%00', 400],
    ['/api/pools?q=%ff', 200],
    ['/api/pools?limit=1&limit=2', 400],
    ['/api/pools?title=%ud800', 200],
    ['/api/%', 400],
    ['/api/%2e%2e/users', 404],
    ['/api/../api/users', 401],
    ['/api/users/LONG', 414],
    ['/api/pools?q=LONG', 400],
  ])('does not stumble over %s', async (path, status) => {
    const answer = await system.app.inject({ url: path.replace('LONG', 'a'.repeat(8000)) });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['x-request-id']).toBeDefined();
    if (status >= 400) expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('tells browsers to guess, frame, load and refer nothing, and does not say what it is made with', async () => {
    for (const path of ['/api/pools', '/api/nowhere', '/api/users']) {
      const { headers } = await system.http.get(path);
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'strict-transport-security': expect.stringContaining('max-age='),
      });
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('server');
    }
    const { headers } = await system.http.get('/api/users');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('lets the API page load what it is made of, and nothing else', async () => {
    const { text, headers } = await system.http.get('/api/docs').expect(200);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(text).not.toMatch(/<script>[^<]|<script(?![^>]*src=)[^>]*>[^<]/);
    const sources = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, source]) => source!);
    expect(sources.length).toBeGreaterThan(2);
    for (const source of sources) {
      const { pathname } = new URL(source, 'http://localhost/api/docs');
      await system.http.get(pathname).expect(200);
    }
  });

  it('answers a preflight for allowed origins with everything that an admin panel sends', async () => {
    const preflight = (origin: string) =>
      system.http.options('/api/users').set({
        origin,
        'access-control-request-method': 'PATCH',
        'access-control-request-headers': 'if-match',
      });
    const allowed = await preflight('https://admin.pend.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers['access-control-allow-origin']).toBe('https://admin.pend.example');
    expect(allowed.headers['access-control-allow-methods']).toBe('GET, HEAD, POST, PUT, PATCH, DELETE');
    expect(allowed.headers['access-control-allow-headers']).toBe('if-match');
    expect(allowed.headers).not.toHaveProperty('access-control-allow-credentials');
    for (const origin of ['https://evil.example', 'null', 'https://admin.pend.example.evil.example']) {
      expect((await preflight(origin)).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('exposes its headers to allowed origins alone', async () => {
    const allowed = await system.http.get('/api/pools').set('origin', 'https://admin.pend.example');
    expect(allowed.headers['access-control-allow-origin']).toBe('https://admin.pend.example');
    expect(allowed.headers['access-control-expose-headers']).toContain('X-Total-Count');
    const other = await system.http.get('/api/pools').set('origin', 'https://evil.example');
    expect(other.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('logs one line a request, with its id and without its query', async () => {
    await system.http.get('/api/users?phone=%2B201234567890').set('x-request-id', 'logged-request');
    await login().send({ email: 'someone@pend.example', password: 'very-secret-word' });
    const lines = system.logged();
    expect(lines.find(({ requestId }) => requestId === 'logged-request')).toMatchObject({
      msg: 'request',
      method: 'GET',
      path: '/api/users',
      status: 401,
    });
    expect(JSON.stringify(lines)).not.toMatch(/1234567890|very-secret-word/);
  });

  it('says that it lives and what it depends on', async () => {
    await system.http.get('/api/health/live').expect(200, { status: 'up' });
    const { body } = await system.http.get('/api/health/ready').expect(200);
    expect(body).toMatchObject({
      status: 'up',
      dependencies: [
        { name: 'database', required: true, status: 'up' },
        { name: 'analytics', required: false, status: 'up' },
        { name: 'storage', required: false, status: 'up' },
        { name: 'antivirus', required: false, status: 'up' },
        { name: 'vault', required: false, status: 'up' },
      ],
    });
  });

  it('offers its description and the API page', async () => {
    const { body } = await system.http.get('/api/openapi.json').expect(200);
    expect(body).toMatchObject({
      openapi: '3.1.0',
      paths: { '/api/users': { get: { 'x-permission': 'users.read' } } },
    });
    await system.http.get('/api/docs').expect(200).expect('content-type', /html/);
  });

  describe('on the wire', () => {
    const speak = (text: string, patience = 10_000): Promise<string> =>
      new Promise((resolve, reject) => {
        const { port } = system.app.getHttpServer().address() as AddressInfo;
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        let answer = '';
        socket.setTimeout(patience, () => socket.destroy(new Error('no answer in time')));
        socket.on('data', (chunk) => (answer += chunk.toString()));
        socket.on('close', () => resolve(answer));
        socket.on('error', reject);
      });

    it.each([
      ['what is no HTTP', 'HELLO\r\n\r\n', 400, 'malformed_request'],
      [
        'headers of 80 KB',
        `GET /api/pools HTTP/1.1\r\nhost: x\r\nx-long: ${'a'.repeat(80_000)}\r\n\r\n`,
        431,
        'headers_too_large',
      ],
      [
        'an address of 80 KB',
        `GET /api/pools?q=${'a'.repeat(80_000)} HTTP/1.1\r\nhost: x\r\n\r\n`,
        431,
        'headers_too_large',
      ],
      [
        'two lengths at once',
        'POST /api/admin/auth/login HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n',
        400,
        'malformed_request',
      ],
    ])('answers %s in the same shape and hangs up', async (_what, text, status, code) => {
      const answer = await speak(text);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toContain('application/problem+json');
      expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({ status, code });
    });

    it('does not wait for a body or for headers that never come', async () => {
      const server = system.app.getHttpServer();
      const { requestTimeout, headersTimeout } = server;
      expect(requestTimeout).toBe(120_000);
      expect(headersTimeout).toBe(15_000);
      Object.assign(server, { requestTimeout: 500, headersTimeout: 400 });
      try {
        const slowBody = speak(
          'POST /api/admin/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n' +
            'content-length: 100\r\n\r\n{"email"',
        );
        const slowHeaders = speak('GET /api/pools HTTP/1.1\r\nhost: x\r\nx-slow');
        for (const answer of [await slowBody, await slowHeaders]) {
          expect(answer).toMatch(/^HTTP\/1.1 408 /);
          expect(answer).toContain('"code":"request_timeout"');
        }
      } finally {
        Object.assign(server, { requestTimeout, headersTimeout });
      }
    });

    it('stops reading a body that outgrows its limit without having said its length', async () => {
      const chunk = `10000\r\n${'x'.repeat(0x10000)}\r\n`;
      const answer = await speak(
        'POST /api/admin/auth/login HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n' +
          `transfer-encoding: chunked\r\nconnection: close\r\n\r\n${chunk.repeat(20)}`,
      ).catch((error: NodeJS.ErrnoException) => error.code ?? '');
      expect(answer).toMatch(/^HTTP\/1.1 413 |ECONNRESET|EPIPE/);
    });
  });

  it('finishes a request under way before it closes', async () => {
    const own = await createTestApplication();
    const { port } = own.app.getHttpServer().address() as AddressInfo;
    const body = JSON.stringify({ email: 'a@pend.example', password: 'x' });
    const status = new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest(
        {
          port,
          method: 'POST',
          path: '/api/admin/auth/login',
          headers: { 'content-type': 'application/json', 'content-length': body.length },
        },
        (response) => resolve(response.statusCode),
      );
      request.on('error', reject);
      request.write(body.slice(0, 5));
      // The rest arrives only once the server has begun to close.
      setTimeout(() => request.end(body.slice(5)), 200);
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = own.close();
    expect(await status).toBe(401);
    await closed;
  });
});
