import { randomUUID } from 'node:crypto';
import bcrypt from 'bcryptjs';
import type { Client } from 'pg';
import { Passwords } from '../../src/auth/passwords.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';

const STRANGER = '203.0.113.9';

describe('The lock-out', () => {
  let system: TestApplication;

  beforeAll(async () => {
    system = await createTestApplication({ TRUST_PROXY: '127.0.0.1' });
  });
  afterAll(() => system.close());
  beforeEach(() => sql('TRUNCATE auth_attempts'));

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const logIn = (email: string, password: string, from = STRANGER) =>
    system.http.post('/api/admin/auth/login').set('x-forwarded-for', from).send({ email, password });
  const fail = async (times: number, email: string, from = STRANGER) => {
    const answers = [];
    for (let time = 0; time < times; time++) answers.push(await logIn(email, 'wrong', from));
    return answers;
  };
  /** As if the delays that have begun were a minute long: a slow machine must not outlast them. */
  const hold = () =>
    sql(
      `UPDATE auth_attempts SET blocked_until = clock_timestamp() + interval '1 minute'
        WHERE blocked_until IS NOT NULL`,
    );
  const lock = async (email: string, from = STRANGER) => {
    for (const { status } of await fail(5, email, from)) expect(status).toBe(401);
    await hold();
  };
  let addresses = 0;
  /** One that nobody has failed from. */
  const someAddress = (): string => `198.51.100.${++addresses}`;
  const pass = (seconds: number) =>
    sql(
      `UPDATE auth_attempts SET blocked_until = blocked_until - make_interval(secs => $1),
                                last_attempt_at = last_attempt_at - make_interval(secs => $1)`,
      [seconds],
    );

  it('looks the same for an account that exists, one that does not and one that is disabled', async () => {
    const known = await system.logIn('viewer');
    const disabled = await system.logIn('viewer');
    await sql('UPDATE admin_users SET is_active = false WHERE id = $1', [disabled.adminId]);
    const all = [];
    for (const email of [known.email, 'nobody@pend.example', disabled.email]) {
      const from = someAddress();
      const answers = await fail(5, email, from);
      await hold();
      all.push(
        [...answers, ...(await fail(1, email, from))].map(({ status, body, headers }) => ({
          status,
          body: { ...body, requestId: '' },
          waits: Number(headers['retry-after'] ?? 0) > 0,
        })),
      );
    }
    expect(all[0]!.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429]);
    expect(all[0]![5]).toMatchObject({ waits: true, body: { code: 'too_many_attempts', status: 429 } });
    expect(all[1]).toEqual(all[0]);
    expect(all[2]).toEqual(all[0]);
  });

  it('does the same hashing whatever is wrong, locked included', async () => {
    const known = await system.logIn('viewer');
    const disabled = await system.logIn('viewer');
    await sql('UPDATE admin_users SET is_active = false WHERE id = $1', [disabled.adminId]);
    const locked = await system.logIn('viewer');
    await lock(locked.email);
    const without = await system.logIn('viewer');
    await sql('UPDATE admin_users SET password_hash = NULL WHERE id = $1', [without.adminId]);
    const attempts: [email: string, password: string, status: number][] = [
      ['nobody@pend.example', 'wrong', 401],
      [known.email, 'wrong', 401],
      [disabled.email, 'wrong', 401],
      [disabled.email, disabled.password, 401],
      [locked.email, locked.password, 429],
      [without.email, 'wrong', 401],
    ];
    const argon = jest.spyOn(Passwords.prototype as never, 'verifyArgon2');
    const legacy = jest.spyOn(Passwords.prototype as never, 'verifyBcrypt');
    const work = async () => {
      const counts = [];
      for (const [email, password, status] of attempts) {
        argon.mockClear();
        legacy.mockClear();
        await logIn(email, password, someAddress()).expect(status);
        counts.push([argon.mock.calls.length, legacy.mock.calls.length]);
      }
      return counts;
    };
    expect(await work()).toEqual(attempts.map(() => [1, 0]));
    // While one account still has a hash of the legacy kind, every attempt does the work for one.
    const old = await system.logIn('viewer');
    await sql('UPDATE admin_users SET password_hash = $2 WHERE id = $1', [
      old.adminId,
      await bcrypt.hash('legacy', 5),
    ]);
    await sql('TRUNCATE auth_attempts');
    await lock(locked.email);
    attempts.push([old.email, 'wrong', 401]);
    expect(await work()).toEqual(attempts.map(() => [1, 1]));
    expect((legacy.mock.calls as unknown[][]).every(([hash]) => String(hash).startsWith('$2b$05$'))).toBe(
      true,
    );
    jest.restoreAllMocks();
    await sql('UPDATE admin_users SET password_hash = NULL WHERE id = $1', [old.adminId]);
  });

  it('counts a hundred parallel guesses before it looks at them', async () => {
    const { email } = await system.logIn('viewer');
    const start = Date.now();
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => logIn(email, 'wrong', `192.0.2.${index + 1}`)),
    );
    const seconds = (Date.now() - start) / 1000;
    const looked = answers.filter(({ status }) => status === 401).length;
    expect(looked).toBeGreaterThanOrEqual(5);
    // Delays of 1, 2, 4 … s that may have passed meanwhile; each lets one more through.
    expect(looked).toBeLessThanOrEqual(5 + Math.floor(Math.log2(seconds + 1)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(100 - looked);
  });

  it('lets an owner in from where they have logged in before, while strangers keep guessing', async () => {
    const { email, password } = await system.logIn('viewer');
    const home = '198.51.100.77';
    await logIn(email, password, home).expect(200);
    await lock(email);
    // The right password opens nothing elsewhere: it would tell the stranger that it is right.
    await logIn(email, password).expect(429);
    await logIn(email, password, '198.51.100.78').expect(429);
    await logIn(email, password, home).expect(200);
    // What they mistype at home counts there, and there alone.
    await lock(email, home);
    await logIn(email, password, home).expect(429);
  });

  it('lets an owner in from anywhere once the delay is over, and starts anew then', async () => {
    const { email, password } = await system.logIn('viewer');
    await lock(email);
    await logIn(email, password, '192.0.2.200').expect(429);
    await pass(61);
    await logIn(email, password, '192.0.2.200').expect(200);
    await lock(email, '192.0.2.201');
    await logIn(email, password, '192.0.2.201').expect(429);
  });

  it('slows down an address that tries many accounts, without a stop for others', async () => {
    const { email, password } = await system.logIn('viewer');
    const answers = await Promise.all(
      Array.from({ length: 60 }, () => logIn(`${randomUUID()}@pend.example`, 'wrong')),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeGreaterThanOrEqual(50);
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
    await hold();
    await logIn(email, password).expect(429);
    await logIn(email, password, '192.0.2.10').expect(200);
  });

  it('takes an IPv6 network for one address, and IPv4 addresses written as IPv6 for themselves', async () => {
    const rows = async (...from: string[]) => {
      await sql('TRUNCATE auth_attempts');
      for (const address of from) await logIn(`${randomUUID()}@pend.example`, 'wrong', address).expect(401);
      return sql("SELECT failures FROM auth_attempts WHERE kind = 'address'");
    };
    expect(await rows('2001:db8:1:2::1', '2001:db8:1:2:ffff::9')).toEqual([{ failures: 2 }]);
    expect(await rows('2001:db8:1:2::1', '2001:db8:1:3::1')).toHaveLength(2);
    expect(await rows('::ffff:192.0.2.1', '::ffff:192.0.2.2')).toHaveLength(2);
  });

  it('gives an address back only the attempt that succeeded', async () => {
    const { email, password } = await system.logIn('viewer');
    for (let time = 0; time < 3; time++) await logIn(`${randomUUID()}@pend.example`, 'wrong').expect(401);
    await logIn(email, password).expect(200);
    expect(await sql("SELECT failures FROM auth_attempts WHERE kind = 'address' AND failures > 0")).toEqual([
      { failures: 3 },
    ]);
  });

  it('ignores an X-Forwarded-For that no trusted proxy wrote', async () => {
    const naive = await createTestApplication();
    try {
      for (let time = 0; time < 2; time++) {
        await naive.http
          .post('/api/admin/auth/login')
          .set('x-forwarded-for', `192.0.2.${time}`)
          .send({ email: `${randomUUID()}@pend.example`, password: 'wrong' })
          .expect(401);
      }
      const rows = await withConnection(
        naive.database.superuserUrl,
        async (client) =>
          (await client.query("SELECT failures FROM auth_attempts WHERE kind = 'address'")).rows,
      );
      expect(rows).toEqual([{ failures: 2 }]);
    } finally {
      await naive.close();
    }
  });

  it('keeps no e-mail and no address readable', async () => {
    await fail(1, 'typed-by-mistake@pend.example');
    const rows = await sql('SELECT * FROM auth_attempts');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/mistake|203\.0\.113/);
  });

  describe('in the database', () => {
    const asStaff = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
      withConnection(system.database.urls.staff, async (client) => {
        await client.query('SET ROLE admin_role');
        return use(client);
      });
    const subject = 'a'.repeat(64);
    const charge = async (client: Client): Promise<number> =>
      (await client.query("SELECT charge_attempt('account', $1, 5, 900) AS wait", [subject])).rows[0].wait;
    const state = async () =>
      (
        await sql<{ failures: number; wait: number }>(
          `SELECT failures, ceil(extract(epoch FROM blocked_until - last_attempt_at))::integer AS wait
             FROM auth_attempts WHERE subject = $1`,
          [subject],
        )
      )[0]!;

    it('doubles the delay with every failure up to a quarter of an hour, and never beyond', async () => {
      const waits: number[] = [];
      await asStaff(async (client) => {
        for (let failure = 1; failure <= 40; failure++) {
          expect(await charge(client)).toBe(0);
          waits.push((await state()).wait ?? 0);
          // Attempts while waiting count for nothing and prolong nothing.
          const before = await state();
          if (failure >= 5) expect(await charge(client)).toBeGreaterThan(0);
          if (failure >= 5) expect(await state()).toEqual(before);
          await sql('UPDATE auth_attempts SET blocked_until = clock_timestamp() WHERE subject = $1', [
            subject,
          ]);
        }
      });
      // Rounded up from a second and some microseconds.
      const expected = Array.from({ length: 40 }, (_, index) =>
        index < 4 ? 0 : Math.min(2 ** (index - 4), 900),
      );
      waits.forEach((wait, index) => {
        expect(wait - expected[index]!).toBeGreaterThanOrEqual(0);
        expect(wait - expected[index]!).toBeLessThanOrEqual(1);
      });
    });

    it('forgets what lies an hour back', async () => {
      await asStaff(async (client) => {
        for (let failure = 1; failure <= 5; failure++) await charge(client);
        expect(await charge(client)).toBeGreaterThan(0);
        await pass(3601);
        expect(await charge(client)).toBe(0);
      });
      expect(await state()).toMatchObject({ failures: 1, wait: null });
    });

    it('lets no role read, clear or invent attempts past its functions', async () => {
      await asStaff(async (client) => {
        await charge(client);
        for (const statement of [
          'SELECT FROM auth_attempts',
          'DELETE FROM auth_attempts',
          'UPDATE auth_attempts SET failures = 0',
          'TRUNCATE auth_attempts',
        ]) {
          await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
        }
        await expect(
          client.query("SELECT charge_attempt('other', $1, 5, 900)", [subject]),
        ).rejects.toMatchObject({
          constraint: 'auth_attempts_kind_check',
        });
      });
      await withConnection(system.database.urls.app, async (client) => {
        for (const role of ['app_public', 'app_user']) {
          await client.query(`SET ROLE ${role}`);
          for (const call of [
            "charge_attempt('account', 'x', 5, 900)",
            "forgive_attempt('account', 'x')",
            "rotate_staff_token('x', 'x', 'x', 1)",
          ]) {
            await expect(client.query(`SELECT ${call}`)).rejects.toMatchObject({ code: '42501' });
          }
        }
      });
    });
  });
});
