import { RATE_LIMITS } from '../../src/auth/rate-limits.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { itWithRedis, startRedis } from '../support/redis.js';

interface Sender {
  address: string;
  forwardedFor?: string;
  token?: string;
  method?: 'GET' | 'POST';
}

describe('The rate limit', () => {
  const open: TestApplication[] = [];
  const start = async (environment: Record<string, string> = {}): Promise<TestApplication> => {
    const system = await createTestApplication({ RATE_LIMIT: 'on', ...environment });
    open.push(system);
    return system;
  };
  afterEach(async () => {
    for (const system of open.splice(0)) await system.close();
  });

  const send = (system: TestApplication, url: string, sender: Sender) =>
    system.app.inject({
      method: sender.method ?? 'GET',
      url,
      remoteAddress: sender.address,
      headers: {
        ...(sender.forwardedFor ? { 'x-forwarded-for': sender.forwardedFor } : {}),
        ...(sender.token ? { authorization: `Bearer ${sender.token}` } : {}),
      },
      ...(sender.method === 'POST' ? { payload: {} } : {}),
    });

  /** How many of `count` requests in a row were let through. */
  async function passed(
    system: TestApplication,
    count: number,
    url: string,
    sender: (index: number) => Sender,
  ): Promise<number> {
    let through = 0;
    for (let index = 0; index < count; index++) {
      if ((await send(system, url, sender(index))).statusCode !== 429) through++;
    }
    return through;
  }

  it('of an address holds for all public paths together, and is told with Retry-After', async () => {
    const system = await start({ CORS_ORIGINS: 'https://admin.pend.example' });
    expect(await passed(system, 200, '/api/health/live', () => ({ address: '192.0.2.1' }))).toBe(200);
    expect(await passed(system, 150, '/api/nowhere', () => ({ address: '192.0.2.1' }))).toBe(100);
    const refused = await system.app.inject({
      url: '/api/health/live',
      remoteAddress: '192.0.2.1',
      headers: { origin: 'https://admin.pend.example' },
    });
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({
      status: 429,
      code: 'rate_limited',
      requestId: expect.any(String),
    });
    expect(refused.headers).toMatchObject({
      'content-type': expect.stringContaining('application/problem+json'),
      'access-control-allow-origin': 'https://admin.pend.example',
      'x-request-id': expect.any(String),
    });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(await passed(system, 1, '/api/health/live', () => ({ address: '192.0.2.2' }))).toBe(1);
  });

  it("at the staff's door is lower, and its own", async () => {
    const system = await start();
    const knock = () => ({ address: '192.0.2.1', method: 'POST' as const });
    expect(await passed(system, 30, '/api/admin/auth/login', knock)).toBe(RATE_LIMITS.staff_door);
    expect(await passed(system, 1, '/api/health/live', () => ({ address: '192.0.2.1' }))).toBe(1);
  });

  it('of a session follows it from address to address and leaves other sessions alone', async () => {
    const system = await start();
    const [one, other] = [await system.logIn('viewer'), await system.logIn('viewer')];
    const url = '/api/admin/permissions';
    const wandering = (index: number) => ({ address: `198.51.100.${index % 250}`, token: one.token });
    expect(await passed(system, RATE_LIMITS.session + 10, url, wandering)).toBe(RATE_LIMITS.session);
    expect(await passed(system, 1, url, () => ({ address: '198.51.100.1', token: other.token }))).toBe(1);
  });

  it('counts who proves nothing by address, however many tokens they make up', async () => {
    const system = await start();
    const forged = (index: number) => ({ address: '192.0.2.1', token: `e30.${index}.x` });
    expect(await passed(system, 310, '/api/users', forged)).toBe(RATE_LIMITS.public);
  });

  it('counts a whole IPv6 network of one customer as one', async () => {
    const system = await start();
    const hopping = (index: number) => ({ address: `2001:db8:1:1::${index.toString(16)}` });
    expect(await passed(system, 310, '/api/health/live', hopping)).toBe(RATE_LIMITS.public);
    expect(await passed(system, 1, '/api/health/live', () => ({ address: '2001:db8:1:2::1' }))).toBe(1);
  });

  it('is not reset by an X-Forwarded-For that nobody trusted wrote', async () => {
    const system = await start();
    const spoofing = (index: number) => ({ address: '192.0.2.1', forwardedFor: `203.0.113.${index % 250}` });
    expect(await passed(system, 310, '/api/health/live', spoofing)).toBe(RATE_LIMITS.public);
  });

  it('behind a trusted proxy counts the address that the proxy saw, not the one that the client claims', async () => {
    const system = await start({ TRUST_PROXY: '10.0.0.0/8' });
    const spoofing = (index: number) => ({
      address: '10.1.2.3',
      forwardedFor: `203.0.113.${index % 250}, 198.51.100.7`,
    });
    expect(await passed(system, 310, '/api/health/live', spoofing)).toBe(RATE_LIMITS.public);
    const other = () => ({ address: '10.1.2.3', forwardedFor: '198.51.100.8' });
    expect(await passed(system, 1, '/api/health/live', other)).toBe(1);
    // Past the proxy, nobody is believed.
    const direct = (index: number) => ({ address: '192.0.2.9', forwardedFor: `203.0.113.${index % 250}` });
    expect(await passed(system, 310, '/api/health/live', direct)).toBe(RATE_LIMITS.public);
  });

  itWithRedis('is shared by processes through Redis, and kept by each when Redis goes away', async () => {
    const redis = await startRedis();
    const environment = { REDIS_URL: redis.url, REDIS_TIMEOUT_MS: '1000' };
    const [one, other] = [await start(environment), await start(environment)];
    const sender = () => ({ address: '192.0.2.1' });
    expect(await passed(one, 200, '/api/health/live', sender)).toBe(200);
    expect(await passed(other, 200, '/api/health/live', sender)).toBe(100);
    await redis.stop();
    expect(await passed(one, 310, '/api/health/live', sender)).toBe(RATE_LIMITS.public);
  });

  it('neither stops nor delays a start that finds no Redis', async () => {
    const system = await start({ REDIS_URL: 'redis://127.0.0.1:1' });
    expect(await passed(system, 310, '/api/health/live', () => ({ address: '192.0.2.1' }))).toBe(300);
  });

  it('is off in tests that do not ask for it', async () => {
    const system = await createTestApplication();
    open.push(system);
    expect(await passed(system, 310, '/api/health/live', () => ({ address: '192.0.2.1' }))).toBe(310);
  });
});
