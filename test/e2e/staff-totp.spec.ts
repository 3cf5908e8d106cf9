import { Controller, Get, Module } from '@nestjs/common';
import { generateSync } from 'otplib';
import { AdminModule } from '../../src/admin/admin.module.js';
import { ForStaff } from '../../src/auth/access.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';

@Controller('test-only')
class RevealingController {
  @Get('reveal')
  @ForStaff('users.reveal', { stepUp: true })
  reveal() {
    return { revealed: true };
  }
}

@Module({ controllers: [RevealingController] })
class RevealingModule {}

// As if the application had one more route; no production code knows of it.
const imports = Reflect.getMetadata('imports', AdminModule) as unknown[] | undefined;
Reflect.defineMetadata('imports', [...(imports ?? []), RevealingModule], AdminModule);

describe('The second factor of staff', () => {
  let system: TestApplication;

  beforeAll(async () => {
    system = await createTestApplication();
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const post = (token: string, path: string, body: object = {}) =>
    system.http.post(`/api/admin/auth/${path}`).set('authorization', `Bearer ${token}`).send(body);
  const logIn = (body: object) => system.http.post('/api/admin/auth/login').send(body);
  const me = (token: string) => system.http.get('/api/admin/auth/me').set('authorization', `Bearer ${token}`);
  const reveal = (token: string) =>
    system.http.get('/api/test-only/reveal').set('authorization', `Bearer ${token}`);
  /** The code of the running time step, or of another. The running one is good for another half minute at least. */
  const codeOf = (secret: string, steps = 0): string =>
    generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
  /** As if the last code had been taken long ago, so that a test need not wait for the next one. */
  const forgetLastStep = (adminId: string) =>
    sql(
      `ALTER TABLE admin_totp DISABLE TRIGGER admin_totp_keep_step;
       UPDATE admin_totp SET last_step = 0 WHERE admin_id = '${adminId}';
       ALTER TABLE admin_totp ENABLE TRIGGER admin_totp_keep_step`,
    );
  const wrong = (secret: string): string => {
    const near = [-2, -1, 0, 1, 2].map((steps) => codeOf(secret, steps));
    return ['000000', '111111', '222222', '333333', '444444', '555555'].find((code) => !near.includes(code))!;
  };
  const enrolled = async (role: 'viewer' | 'auditor' = 'auditor') => {
    const staff = await system.logIn(role);
    const { body: offer } = await post(staff.token, 'totp/enroll').expect(200);
    const secret = offer.secret as string;
    const { body } = await post(staff.token, 'totp/confirm', { code: codeOf(secret) }).expect(200);
    await forgetLastStep(staff.adminId);
    return {
      ...staff,
      secret,
      oldToken: staff.token,
      token: body.accessToken as string,
      recoveryCodes: body.recoveryCodes as string[],
    };
  };

  describe('is enrolled', () => {
    it('by a secret that counts once its first code has come, and ends every session', async () => {
      const { token, email, password, adminId } = await system.logIn('viewer');
      const { body: offer } = await post(token, 'totp/enroll').expect(200);
      expect(offer).toEqual({
        secret: expect.stringMatching(/^[A-Z2-7]{32}$/),
        otpauthUrl: expect.stringMatching(/^otpauth:\/\/totp\/Pend(:|%3A)/),
      });
      expect(new URL(offer.otpauthUrl as string).searchParams.get('secret')).toBe(offer.secret);
      await logIn({ email, password }).expect(200);

      const secret = offer.secret as string;
      await post(token, 'totp/confirm', { code: wrong(secret) }).expect(422);
      const { body } = await post(token, 'totp/confirm', { code: codeOf(secret) }).expect(200);
      expect(body.recoveryCodes).toHaveLength(10);
      expect(new Set(body.recoveryCodes).size).toBe(10);
      await me(token).expect(401);
      const { body: mine } = await me(body.accessToken as string).expect(200);
      expect(mine).toMatchObject({
        id: adminId,
        totpEnabled: true,
        recoveryCodesLeft: 10,
        session: { steppedUpUntil: expect.any(String) },
      });
      await post(body.accessToken as string, 'totp/enroll').expect(409);
      await post(body.accessToken as string, 'totp/confirm', { code: codeOf(secret, 1) }).expect(409);
    });

    it('with nothing readable in tables, audit log and log', async () => {
      const { adminId, secret, recoveryCodes } = await enrolled();
      const rows = await sql(
        `SELECT to_jsonb(t) AS row FROM admin_totp t UNION ALL SELECT to_jsonb(c) FROM admin_recovery_codes c
         UNION ALL SELECT to_jsonb(l) FROM admin_logs l`,
      );
      const sealed = await sql<{ text: string }>(
        "SELECT encode(secret_sealed, 'escape') AS text FROM admin_totp WHERE admin_id = $1",
        [adminId],
      );
      const kept = JSON.stringify([rows, sealed, system.logged()]);
      for (const text of [secret, ...recoveryCodes, recoveryCodes[0]!.replaceAll('-', '')]) {
        expect(kept).not.toContain(text);
      }
      const actions = await sql<{ action: string }>(
        "SELECT action FROM admin_logs WHERE resource_id = $1 AND action LIKE 'staff.totp%' ORDER BY created_at",
        [adminId],
      );
      expect(actions.map(({ action }) => action)).toEqual(['staff.totp_offered', 'staff.totp_enabled']);
    });

    it("does not open with another's sealed secret", async () => {
      const [one, two] = [await enrolled(), await enrolled()];
      await sql(
        `UPDATE admin_totp SET secret_sealed = (SELECT secret_sealed FROM admin_totp WHERE admin_id = $1)
          WHERE admin_id = $2`,
        [one.adminId, two.adminId],
      );
      const { status } = await post(two.token, 'step-up', { code: codeOf(one.secret, 1) });
      expect(status).not.toBe(200);
    });

    it('once when it is confirmed several times at once', async () => {
      const { token } = await system.logIn('viewer');
      const { body: offer } = await post(token, 'totp/enroll').expect(200);
      const code = codeOf(offer.secret as string);
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => post(token, 'totp/confirm', { code })),
      );
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    });

    it.each([{}, { code: 123456 }, { code: '12345' }, { code: '１２３４５６' }, { code: '123456\n' }])(
      'not with the body %j',
      async (body) => {
        const { token } = await system.logIn('viewer');
        await post(token, 'totp/confirm', body).expect(422);
        await post(token, 'step-up', body).expect(422);
      },
    );

    it('out of reach of other staff, even by raw SQL', async () => {
      const { adminId } = await enrolled();
      const { adminId: other } = await system.logIn('super_admin');
      await withConnection(system.database.urls.staff, async (client) => {
        await client.query(
          "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
          [other],
        );
        for (const table of ['admin_totp', 'admin_recovery_codes']) {
          const { rowCount } = await client.query(`DELETE FROM ${table} WHERE admin_id = $1`, [adminId]);
          expect(rowCount).toBe(0);
        }
        for (const table of ['admin_spent_tokens', 'auth_attempts']) {
          await expect(client.query(`SELECT FROM ${table}`)).rejects.toMatchObject({ code: '42501' });
        }
      });
    });
  });

  describe('is asked for at login', () => {
    it('after the password was right, and not before', async () => {
      const { email, password, secret } = await enrolled();
      const { body } = await logIn({ email, password }).expect(401);
      expect(body).toMatchObject({ code: 'otp_required' });
      const without = await logIn({ email, password: 'wrong' }).expect(401);
      const withCode = await logIn({ email, password: 'wrong', otp: codeOf(secret) }).expect(401);
      for (const refused of [without, withCode]) {
        expect(refused.body).toMatchObject({ code: 'invalid_credentials' });
      }
      const bad = await logIn({ email, password, otp: wrong(secret) }).expect(401);
      expect(bad.body).toMatchObject({ code: 'otp_invalid' });
      // The code that came with the wrong password was not spent by it.
      await logIn({ email, password, otp: codeOf(secret) }).expect(200);
    });

    it('and null is no code', async () => {
      const { email, password } = await enrolled();
      const { body } = await logIn({ email, password, otp: null }).expect(401);
      expect(body).toMatchObject({ code: 'otp_required' });
    });

    it('and a code works once, also for several that use it at once', async () => {
      const { email, password, secret } = await enrolled();
      const otp = codeOf(secret);
      const answers = await Promise.all(Array.from({ length: 4 }, () => logIn({ email, password, otp })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
      const again = await logIn({ email, password, otp }).expect(401);
      expect(again.body).toMatchObject({ code: 'otp_invalid' });
      const older = await logIn({ email, password, otp: codeOf(secret, -1) }).expect(401);
      expect(older.body).toMatchObject({ code: 'otp_invalid' });
    });

    it.each([-3, 3])('and a code %i steps away does not work', async (steps) => {
      const { email, password, secret, adminId } = await enrolled();
      await forgetLastStep(adminId);
      await logIn({ email, password, otp: codeOf(secret, steps) }).expect(401);
    });

    it('and a recovery code stands in for it, once', async () => {
      const { email, password, recoveryCodes } = await enrolled();
      const [first, second] = recoveryCodes as [string, string];
      const answers = await Promise.all(
        Array.from({ length: 4 }, () => logIn({ email, password, otp: first })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
      const { body } = await logIn({ email, password, otp: second.replaceAll('-', '').toUpperCase() });
      const mine = await me(body.accessToken as string).expect(200);
      expect(mine.body).toMatchObject({ recoveryCodesLeft: 8, session: { steppedUpUntil: null } });
      const another = await enrolled();
      await logIn({ email, password, otp: another.recoveryCodes[0] }).expect(401);
    });
  });

  describe('is shown again', () => {
    it('for what needs it fresh, in this session and for five minutes', async () => {
      const staff = await enrolled();
      const { email, password, secret, adminId, recoveryCodes } = staff;
      await reveal(staff.token).expect(200);
      const { body } = await logIn({ email, password, otp: recoveryCodes[0] }).expect(200);
      const token = body.accessToken as string;
      const refused = await reveal(token).expect(403);
      expect(refused.body).toMatchObject({ code: 'step_up_required' });
      await post(token, 'step-up', { code: wrong(secret) }).expect(422);
      await post(token, 'step-up', { code: recoveryCodes[1] }).expect(422);
      await reveal(token).expect(403);

      const code = codeOf(secret);
      const answer = await post(token, 'step-up', { code }).expect(200);
      const left = Date.parse(answer.body.steppedUpUntil as string) - Date.now();
      expect(left).toBeGreaterThan(290_000);
      expect(left).toBeLessThan(310_000);
      await reveal(token).expect(200);
      await post(token, 'step-up', { code }).expect(422);

      await sql(
        "UPDATE admin_sessions SET stepped_up_at = now() - interval '5 minutes 1 second' WHERE admin_id = $1",
        [adminId],
      );
      await reveal(token).expect(403);
      await forgetLastStep(adminId);
      await post(token, 'step-up', { code }).expect(200);
      await reveal(token).expect(200);
      // Another session of the same person has not shown it.
      await reveal(staff.token).expect(403);
    });

    it('and keeps counting when the tokens of the session are refreshed', async () => {
      const { email, password, secret } = await enrolled();
      const { body } = await logIn({ email, password, otp: codeOf(secret) }).expect(200);
      await reveal(body.accessToken as string).expect(200);
      const { refreshToken } = body as { refreshToken: string };
      const { body: next } = await system.http
        .post('/api/admin/auth/refresh')
        .send({ refreshToken })
        .expect(200);
      await reveal(next.accessToken as string).expect(200);
    });

    it('by nobody who has none, and is no substitute for the permission', async () => {
      const { token } = await system.logIn('auditor');
      const { body } = await reveal(token).expect(403);
      expect(body).toMatchObject({ code: 'step_up_required' });
      await post(token, 'step-up', { code: '123456' }).expect(409);
      const viewer = await enrolled('viewer');
      const refused = await reveal(viewer.token).expect(403);
      expect(refused.body).toMatchObject({ code: 'forbidden' });
      await system.http.get('/api/test-only/reveal').expect(401);
    });

    it('cannot be guessed: after five wrong codes there is a wait', async () => {
      const { token, secret } = await enrolled();
      for (let guess = 0; guess < 5; guess++) {
        await post(token, 'step-up', { code: wrong(secret) }).expect(422);
      }
      await sql("UPDATE auth_attempts SET blocked_until = blocked_until + interval '1 minute'");
      const { body, headers } = await post(token, 'step-up', { code: codeOf(secret) }).expect(429);
      expect(body).toMatchObject({ code: 'too_many_attempts' });
      expect(Number(headers['retry-after'])).toBeGreaterThanOrEqual(1);
      const parallel = await enrolled();
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => post(parallel.token, 'step-up', { code: wrong(parallel.secret) })),
      );
      const looked = answers.filter(({ status }) => status === 422).length;
      expect(looked).toBeGreaterThanOrEqual(5);
      expect(looked).toBeLessThan(10);
    });
  });

  describe('is removed', () => {
    it('with a last code, and every session ends', async () => {
      const { token, secret, email, password } = await enrolled();
      await post(token, 'totp/disable', { code: wrong(secret) }).expect(422);
      const { body } = await post(token, 'totp/disable', { code: codeOf(secret) }).expect(200);
      await me(token).expect(401);
      const mine = await me(body.accessToken as string).expect(200);
      expect(mine.body).toMatchObject({ totpEnabled: false, recoveryCodesLeft: 0 });
      await logIn({ email, password }).expect(200);
      await post(body.accessToken as string, 'totp/disable', { code: '123456' }).expect(409);
    });

    it('with a recovery code when the telephone is lost', async () => {
      const { token, recoveryCodes } = await enrolled();
      await post(token, 'totp/disable', { code: recoveryCodes[3] }).expect(200);
    });

    it('by the worker, which cannot read it, and every session ends', async () => {
      const { token, adminId } = await enrolled();
      await withConnection(system.database.urls.worker, async (client) => {
        await client.query("SELECT set_config('role', 'app_worker', false)");
        await expect(client.query('SELECT secret_sealed FROM admin_totp')).rejects.toMatchObject({
          code: '42501',
        });
        await client.query('DELETE FROM admin_totp WHERE admin_id = $1', [adminId]);
      });
      await me(token).expect(401);
    });

    it('never by turning back its last step', async () => {
      const { adminId } = await enrolled();
      await expect(
        sql('UPDATE admin_totp SET last_step = last_step - 1 WHERE admin_id = $1', [adminId]),
      ).rejects.toMatchObject({ constraint: 'admin_totp_last_step_rises' });
    });
  });
});
