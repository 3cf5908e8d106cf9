import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
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
