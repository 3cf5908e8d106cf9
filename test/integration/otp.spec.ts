import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OtpWebhook, signWebhook } from '../../src/auth/wallet/otp-webhook.js';
import { networkOf } from '../../src/auth/wallet/access-limits.js';
import { createLogger } from '../../src/common/logging.js';
import { createHttpApplication } from '../../src/http-application.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { newPhone, TERMS, WalletClient } from '../support/wallet.js';

const ask = { termsAccepted: true, termsVersion: TERMS };
const wrongFor = (code: string, step = 1) => String((Number(code) + step) % 1_000_000).padStart(6, '0');

describe('A one-time code', () => {
  let system: TestApplication;
  let wallet: WalletClient;

  beforeAll(async () => {
    system = await createTestApplication({ RATE_LIMIT: 'off' });
    wallet = new WalletClient(system);
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const logIn = (phone: string, code: string) => wallet.post('login', { phone, code });
  /** Status of a login with the code of a phone that has no account: 404 says that the code was right. */
  const RIGHT = 404;

  it('has six digits, is in the outbox newest first, and is kept as an HMAC only', async () => {
    const phone = newPhone();
    const codes = [await wallet.code(phone, 'login'), await wallet.code(phone, 'register')];
    const { body } = await system.http
      .get('/api/wallet/otp/outbox')
      .query({ phone: `0${phone.slice(3)}` })
      .expect(200);
    expect(body).toEqual([
      { phone, code: codes[1], purpose: 'register', createdAt: expect.stringMatching(/Z$/) },
      { phone, code: codes[0], purpose: 'login', createdAt: expect.stringMatching(/Z$/) },
    ]);
    for (const code of codes) expect(code).toMatch(/^\d{6}$/);
    const rows = await sql<{ code_hash: string }>(
      'SELECT * FROM one_time_codes ORDER BY created_at DESC LIMIT 2',
    );
    expect(rows).toEqual([
      expect.objectContaining({
        code_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        tries: 0,
        used_at: null,
      }),
      expect.objectContaining({ terms_version: TERMS }),
    ]);
    expect(JSON.stringify(rows)).not.toContain(phone.slice(3));
    expect(JSON.stringify(system.logged())).not.toContain(phone);
    await system.http.get('/api/wallet/otp/outbox').expect(400);
  });

  it.each([
    ['termsAccepted', { termsAccepted: false }],
    ['termsAccepted', { termsAccepted: 'true' }],
    ['termsAccepted', { termsAccepted: undefined }],
    ['termsVersion', { termsVersion: undefined }],
    ['purpose', { purpose: 'reset' }],
    ['phone', { phone: '+201' }],
    ['phone', { phone: ['+201012345678'] }],
  ])('is not sent with a wrong %s: %j', async (field, wrong) => {
    const phone = newPhone();
    const { body } = await wallet.post('otp', { phone, purpose: 'login', ...ask, ...wrong }).expect(422);
    expect(Object.keys(body.errors)).toEqual([field]);
    const { body: sent } = await system.http.get('/api/wallet/otp/outbox').query({ phone });
    expect(sent).toEqual([]);
  });

  it('is asked for with the same answer whether the phone is known or not', async () => {
    const { phone } = await wallet.register();
    const answers = [phone, newPhone()].flatMap((number) =>
      (['login', 'register'] as const).map((purpose) =>
        wallet.post('otp', { phone: number, purpose, ...ask }),
      ),
    );
    for (const { status, body } of await Promise.all(answers)) {
      expect({ status, body }).toEqual({ status: 202, body: { expiresIn: 300 } });
    }
  });

  it('is good once', async () => {
    const phone = newPhone();
    const code = await wallet.code(phone, 'login');
    expect((await logIn(phone, code)).status).toBe(RIGHT);
    expect((await logIn(phone, code)).body).toMatchObject({ status: 401, code: 'invalid_code' });
  });

  it('is good once for fifty at the same time', async () => {
    const phone = newPhone();
    const code = await wallet.code(phone, 'login');
    const answers = await Promise.all(Array.from({ length: 50 }, () => logIn(phone, code)));
    expect(answers.filter(({ status }) => status === RIGHT)).toHaveLength(1);
  });

  it('is void after five wrong tries, and good after four', async () => {
    const [four, five] = [newPhone(), newPhone()];
    for (const [phone, tries, last] of [
      [four, 4, RIGHT],
      [five, 5, 401],
    ] as const) {
      const code = await wallet.code(phone, 'login');
      for (let step = 1; step <= tries; step++) {
        expect((await logIn(phone, wrongFor(code, step))).status).toBe(401);
      }
      expect((await logIn(phone, code)).status).toBe(last);
    }
  });

  it('loses five tries to fifty guesses at the same time, and no more', async () => {
    const phone = newPhone();
    const code = await wallet.code(phone, 'login');
    const guesses = Array.from({ length: 50 }, (_, index) => logIn(phone, wrongFor(code, index + 1)));
    expect(new Set((await Promise.all(guesses)).map(({ status }) => status))).toEqual(new Set([401]));
    const [row] = await sql('SELECT tries, used_at FROM one_time_codes ORDER BY created_at DESC LIMIT 1');
    expect(row).toEqual({ tries: 5, used_at: null });
    expect((await logIn(phone, code)).status).toBe(401);
  });

  it('is void once it is five minutes old', async () => {
    const phone = newPhone();
    const age = (seconds: number) =>
      sql(
        `UPDATE one_time_codes SET created_at = now() - make_interval(secs => $1),
                expires_at = now() - make_interval(secs => $1) + interval '5 minutes'
          WHERE created_at = (SELECT max(created_at) FROM one_time_codes)`,
        [seconds],
      );
    const code = await wallet.code(phone, 'login');
    await age(301);
    expect((await logIn(phone, code)).status).toBe(401);
    const next = await wallet.code(phone, 'login');
    await age(290);
    expect((await logIn(phone, next)).status).toBe(RIGHT);
  });

  it('is void once there is a newer one', async () => {
    const phone = newPhone();
    const old = await wallet.code(phone, 'login');
    let code = await wallet.code(phone, 'login');
    while (code === old) code = await wallet.code(phone, 'login');
    expect((await logIn(phone, old)).status).toBe(401);
    expect((await logIn(phone, code)).status).toBe(RIGHT);
  });

  it('is good for its own phone and purpose alone', async () => {
    const [mine, theirs] = [newPhone(), newPhone()];
    const code = await wallet.code(mine, 'login');
    let other = await wallet.code(theirs, 'login');
    while (other === code) other = await wallet.code(theirs, 'login');
    expect((await logIn(theirs, code)).status).toBe(401);
    await wallet.post('register', { phone: mine, code, termsVersion: TERMS }).expect(401);
    expect((await logIn(mine, code)).status).toBe(RIGHT);
    const forRegistering = await wallet.code(mine, 'register');
    expect((await logIn(mine, forRegistering)).status).toBe(401);
  });

  it.each(['app_public', 'app_user'])(
    'can’t be seen, made or counted by SQL injected as %s',
    async (role) => {
      await withConnection(system.database.urls.app, async (client) => {
        await client.query(`SET ROLE ${role}`);
        for (const table of ['one_time_codes', 'sign_in_nonces', 'access_limits', 'user_spent_tokens']) {
          await expect(client.query(`SELECT count(*) FROM ${table}`)).rejects.toMatchObject({
            code: '42501',
          });
          await expect(client.query(`DELETE FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
        }
        await expect(
          client.query("INSERT INTO users (phone_hash, blockchain_address) VALUES ('x', 'x')"),
        ).rejects.toMatchObject({ code: '42501' });
        await expect(client.query("UPDATE user_sessions SET expires_at = 'infinity'")).rejects.toMatchObject({
          code: '42501',
        });
      });
    },
  );

  it('refuses in the table what the code never does', async () => {
    for (const wrong of [
      'tries = 6',
      'tries = -1',
      "expires_at = created_at + interval '6 minutes'",
      "code_hash = '123456'",
      "purpose = 'reset'",
    ]) {
      await expect(sql(`UPDATE one_time_codes SET ${wrong}`)).rejects.toMatchObject({ code: '23514' });
    }
  });
});

describe('Asking for codes too often', () => {
  let system: TestApplication;
  let wallet: WalletClient;

  beforeAll(async () => {
    system = await createTestApplication();
    wallet = new WalletClient(system);
  });
  afterAll(() => system.close());
  const forget = () =>
    withConnection(system.database.superuserUrl, (client) => client.query('DELETE FROM access_limits'));
  beforeEach(forget);

  const request = (phone: string, purpose = 'login') => wallet.post('otp', { phone, purpose, ...ask });

  it('is refused for a phone, known or not, in the same words, whatever the purpose', async () => {
    const { phone: known } = await wallet.register();
    await forget();
    const answers = [];
    for (const phone of [known, newPhone()]) {
      for (let count = 0; count < 5; count++)
        await request(phone, count % 2 ? 'login' : 'register').expect(202);
      answers.push(await request(`0${phone.slice(3)}`).expect(429));
    }
    const bodies = answers.map(({ body }) => ({ ...body, requestId: '' }));
    expect(bodies[0]).toEqual(bodies[1]);
    expect(bodies[0]).toMatchObject({ code: 'rate_limited' });
    for (const { headers } of answers) {
      expect(Number(headers['retry-after'])).toBeGreaterThan(800);
      expect(Number(headers['retry-after'])).toBeLessThanOrEqual(900);
    }
  });

  it('is refused to fifty at the same time but for five', async () => {
    const phone = newPhone();
    const answers = await Promise.all(Array.from({ length: 50 }, () => request(phone)));
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(45);
  });

  it('is refused for an address, whatever it says that it forwards', async () => {
    const answers = [];
    for (let count = 0; count < 61; count++) {
      answers.push(await request(newPhone()).set('x-forwarded-for', `10.0.0.${count}`));
    }
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(60).fill(202), 429]);
    // Another thing to ask for has its own count.
    await wallet.post('nonce', { address: `0x${'1'.repeat(40)}`, purpose: 'login' }).expect(200);
  });

  it('is allowed again when the window is over, and is still refused after a restart', async () => {
    const phone = newPhone();
    for (let count = 0; count < 5; count++) await request(phone).expect(202);
    const again = await createHttpApplication(system.config, system.database.urls, createLogger('silent'));
    try {
      await again.init();
      const answer = await again.inject({
        method: 'POST',
        url: '/api/wallet/otp',
        payload: { phone, purpose: 'login', ...ask },
      });
      expect(answer.statusCode).toBe(429);
    } finally {
      await again.close();
    }
    await withConnection(system.database.superuserUrl, (client) =>
      client.query(
        "UPDATE access_limits SET window_ends_at = now() WHERE window_ends_at < now() + interval '1 hour'",
      ),
    );
    await request(phone).expect(202);
  });

  it('is counted under names that tell neither phone nor address', async () => {
    await request(newPhone()).expect(202);
    const { rows } = await withConnection(system.database.superuserUrl, (client) =>
      client.query<{ key: string }>('SELECT key FROM access_limits'),
    );
    expect(rows).toHaveLength(3);
    for (const { key } of rows) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:1:2::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('counts %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('The webhook that sends codes', () => {
  const secret = 'Zk3mP9qR7sT1vX5yB8dF2hJ4lN6pQ0wA';
  let gateway: Server;
  let url: string;
  let received: { headers: IncomingMessage['headers']; body: string }[];
  let respond: (response: ServerResponse) => void;
  let system: TestApplication;

  beforeAll(async () => {
    gateway = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        respond(response);
      });
    });
    await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/send`;
    system = await createTestApplication({
      RATE_LIMIT: 'off',
      OTP_WEBHOOK_URL: url,
      OTP_WEBHOOK_SECRET: secret,
    });
  });
  beforeEach(() => {
    received = [];
    respond = (response) => void response.end();
  });
  afterAll(async () => {
    await system.close();
    gateway.closeAllConnections();
    gateway.close();
  });

  const request = (phone: string) =>
    new WalletClient(system).post('otp', { phone, purpose: 'login', ...ask });

  it('gets phone, code and purpose, with a signature over time and body', async () => {
    const phone = newPhone();
    await request(phone).expect(202);
    const [{ headers, body }] = received as [(typeof received)[0]];
    expect(JSON.parse(body)).toEqual({
      phone,
      code: expect.stringMatching(/^\d{6}$/),
      purpose: 'login',
      expiresInSeconds: 300,
    });
    const timestamp = headers['x-pend-timestamp'] as string;
    expect(Math.abs(Number(timestamp) - Date.now() / 1000)).toBeLessThan(5);
    expect(headers['x-pend-signature']).toBe(signWebhook(secret, timestamp, body));
    expect(headers['x-pend-delivery']).toMatch(/^[0-9a-f-]{36}$/);
    expect(body + JSON.stringify(headers)).not.toContain(secret);
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['fails', (response) => void response.writeHead(500).end('x')],
    ['refuses', (response) => void response.writeHead(403).end()],
    ['sends elsewhere', (response) => void response.writeHead(307, { location: url }).end()],
    ['breaks off', (response) => void response.destroy()],
  ])(
    'makes it 503 and the code void when it %s, and nothing of the code is logged',
    async (_name, failure) => {
      respond = failure;
      const phone = newPhone();
      const { body, headers } = await request(phone).expect(503);
      expect(body).toMatchObject({ code: 'unavailable' });
      expect(headers['retry-after']).toMatch(/^\d+$/);
      expect(received).toHaveLength(1);
      const { code } = JSON.parse(received[0]!.body) as { code: string };
      await new WalletClient(system).post('login', { phone, code }).expect(401);
      const logged = JSON.stringify(system.logged());
      expect(logged).toContain('a one-time code was not sent');
      expect(logged).not.toContain(phone);
      expect(logged).not.toContain(`"${code}"`);
    },
  );

  it('is not waited for for longer than its patience', async () => {
    respond = () => {};
    const sender = new OtpWebhook(url, secret, 200);
    const message = {
      phone: newPhone(),
      code: '123456',
      purpose: 'login',
      createdAt: new Date(),
      lifeSeconds: 300,
    } as const;
    const started = Date.now();
    await expect(sender.send(message)).rejects.toThrow(/timeout/);
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});
