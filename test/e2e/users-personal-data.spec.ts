import { createHash, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { JobsService } from '../../src/jobs/jobs.service.js';
import type { ErasureCertificateDto } from '../../src/users/dto/personal-data.dto.js';
import { KycPersonalData } from '../../src/kyc/personal-data.source.js';
import { PersonalDataService } from '../../src/users/personal-data.service.js';
import type { DataSecrets } from '../../src/vault/secrets.js';
import { keyIdOf } from '../../src/vault/sealed-bytes.js';
import { UserKey } from '../../src/vault/user-key.js';
import { DATA_SECRETS } from '../../src/vault/vault.module.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../support/rows.js';
import { StaffClient } from '../support/staff-client.js';
import { newPhone, WalletClient } from '../support/wallet.js';

describe('Personal data', () => {
  let system: TestApplication;
  let wallet: WalletClient;
  let boss: StaffClient;
  let viewer: StaffClient;
  let auditor: StaffClient;

  beforeAll(async () => {
    system = await createTestApplication();
    wallet = new WalletClient(system);
    boss = await StaffClient.logIn(system, 'super_admin');
    viewer = await StaffClient.logIn(system, 'viewer');
    auditor = await StaffClient.logIn(system, 'auditor');
  });
  afterAll(() => system.close());

  const db = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.superuserUrl, use);
  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    db(async (client) => (await client.query<T>(text, values)).rows);
  const count = async (from: string, values: unknown[] = []): Promise<number> => {
    const [row] = await sql<{ rows: number }>(`SELECT count(*)::integer AS rows FROM ${from}`, values);
    return row!.rows;
  };
  const reason = 'the bank asks for it';

  describe('is found by phone', () => {
    it.each([
      ['as E.164', (phone: string) => phone],
      ['as people say it', (phone: string) => `0${phone.slice(3)}`],
      ['with spaces and 00', (phone: string) => `0020 ${phone.slice(3, 6)} ${phone.slice(6)}`],
      [
        'in Arabic-Indic digits',
        (phone: string) => `0${phone.slice(3)}`.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!),
      ],
    ])('%s, and the look is recorded with the phone masked', async (_how, spell) => {
      const { phone, user } = await wallet.register();
      const requestId = randomUUID();
      const { body } = await viewer
        .post('users/lookup', { phone: spell(phone) })
        .set('x-request-id', requestId)
        .expect(200);
      expect(body).toMatchObject({ id: user.id, profile: { phoneNumberMasked: `+20***${phone.slice(-4)}` } });
      expect(JSON.stringify(body)).not.toContain(phone.slice(3));
      expect(
        await sql('SELECT action, admin_id, resource_id, new_values FROM admin_logs WHERE request_id = $1', [
          requestId,
        ]),
      ).toEqual([
        {
          action: 'user.lookup',
          admin_id: viewer.adminId,
          resource_id: user.id,
          new_values: { masked: `+20***${phone.slice(-4)}`, found: true },
        },
      ]);
      expect(JSON.stringify(system.logged())).not.toContain(phone.slice(3));
    });

    it('or it is not, which is recorded all the same', async () => {
      const phone = newPhone();
      const requestId = randomUUID();
      const { body } = await viewer
        .post('users/lookup', { phone })
        .set('x-request-id', requestId)
        .expect(404);
      expect(body).toMatchObject({ code: 'not_found', instance: '/api/users/lookup' });
      expect(
        await sql('SELECT action, new_values FROM admin_logs WHERE request_id = $1', [requestId]),
      ).toEqual([
        { action: 'user.lookup', new_values: { masked: `+20***${phone.slice(-4)}`, found: false } },
      ]);
    });

    it.each([
      [{}],
      [{ phone: null }],
      [{ phone: 1012345678 }],
      [{ phone: '+14155550100' }],
      [{ phone: "01012345678' OR 1=1" }],
      [{ phone: ['01012345678'] }],
      [{ phone: '01012345678', phoneHash: 'x' }],
    ])('not by %j', async (body) => {
      const answer = await viewer.post('users/lookup', body).expect(422);
      expect(answer.body.errors).toHaveProperty('phoneHash' in body ? 'phoneHash' : 'phone');
    });

    it('at most sixty times an hour by one account, and by another all the same', async () => {
      const [greedy, other] = [
        await StaffClient.logIn(system, 'viewer'),
        await StaffClient.logIn(system, 'viewer'),
      ];
      const answers: number[] = [];
      for (let time = 0; time < 61; time++) {
        const { status, headers } = await greedy.post('users/lookup', { phone: '01099999999' });
        answers.push(status);
        if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(3_000);
      }
      expect(answers).toEqual([...Array<number>(60).fill(404), 429]);
      await other.post('users/lookup', { phone: '01099999999' }).expect(404);
    });
  });

  describe('is revealed', () => {
    it('in clear, and the look is in the audit log without what was seen', async () => {
      const { phone, user } = await wallet.register();
      const { body, headers } = await auditor
        .post(`users/${user.id}/reveal`, { field: 'phone', reason })
        .expect(200);
      expect(body).toEqual({ field: 'phone', value: phone });
      expect(headers['cache-control']).toBe('no-store');
      const { body: address } = await auditor
        .post(`users/${user.id}/reveal`, { field: 'registrationIp', reason })
        .expect(200);
      expect(address).toEqual({ field: 'registrationIp', value: '127.0.0.1' });
      expect(
        await sql(
          "SELECT admin_id, new_values FROM admin_logs WHERE action = 'user.reveal' AND resource_id = $1 ORDER BY seq",
          [user.id],
        ),
      ).toEqual([
        { admin_id: auditor.adminId, new_values: { field: 'phone', reason } },
        { admin_id: auditor.adminId, new_values: { field: 'registrationIp', reason } },
      ]);
      expect(
        await count("admin_logs WHERE to_jsonb(admin_logs)::text LIKE '%' || $1 || '%'", [phone.slice(3)]),
      ).toBe(0);
    });

    it('only once the row that says so is committed', async () => {
      const { user } = await wallet.register();
      const requestId = randomUUID();
      let rows = -1;
      const personalData = system.app.get(PersonalDataService, { strict: false });
      // Another connection: it sees what is committed and nothing else.
      jest
        .spyOn(system.app.get(KycPersonalData, { strict: false }), 'read')
        .mockImplementationOnce(async () => {
          rows = await count("admin_logs WHERE action = 'user.reveal' AND request_id = $1", [requestId]);
          return 'EG';
        });
      await boss
        .post(`users/${user.id}/reveal`, { field: 'nationality', reason })
        .set('x-request-id', requestId)
        .expect(200, { field: 'nationality', value: 'EG' });
      expect(rows).toBe(1);
      expect(() => personalData.register({ fields: ['nationality'], read: async () => 'x' })).toThrow(
        /Two sources/,
      );
    });

    it('not where the row cannot be written', async () => {
      const { phone, user } = await wallet.register();
      await sql("ALTER TABLE admin_logs ADD CONSTRAINT refuse CHECK (action <> 'user.reveal') NOT VALID");
      try {
        const { body } = await boss.post(`users/${user.id}/reveal`, { field: 'phone', reason }).expect(500);
        expect(JSON.stringify(body)).not.toContain(phone.slice(3));
      } finally {
        await sql('ALTER TABLE admin_logs DROP CONSTRAINT refuse');
      }
    });

    it('not where it is not known, which is recorded', async () => {
      const { id } = await db((client) => insertUser(client));
      for (const field of ['phone', 'registrationIp', 'fullName', 'nationalIdNumber']) {
        await boss.post(`users/${id}/reveal`, { field, reason }).expect(404);
      }
      expect(await count("admin_logs WHERE action = 'user.reveal' AND resource_id = $1", [id])).toBe(4);
      await boss.post(`users/${randomUUID()}/reveal`, { field: 'phone', reason }).expect(404);
    });

    it("not another's, by a ciphertext that was put into somebody's row", async () => {
      const [victim, thief] = [await wallet.register(), await wallet.register()];
      await sql(
        `UPDATE user_profiles SET phone_encrypted =
           (SELECT phone_encrypted FROM user_profiles WHERE user_id = $1) WHERE user_id = $2`,
        [victim.user.id, thief.user.id],
      );
      const { body } = await boss
        .post(`users/${thief.user.id}/reveal`, { field: 'phone', reason })
        .expect(500);
      expect(JSON.stringify(body)).not.toContain(victim.phone.slice(3));
    });

    it.each([
      [{ field: 'phone' }],
      [{ field: 'phone', reason: 'too short' }],
      [{ field: 'phone', reason: `   short${' '.repeat(50)}` }],
      [{ field: 'phone', reason: 5 }],
      [{ field: 'phoneHash', reason }],
      [{ field: 'wrappedKey', reason }],
      [{ field: '__proto__', reason }],
      [{ field: ['phone'], reason }],
      [{ field: null, reason }],
      [{ field: 'phone', reason, all: true }],
    ])('not by %j', async (body) => {
      const { user } = await wallet.register();
      await boss.post(`users/${user.id}/reveal`, body).expect(422);
    });

    it('not without the permission, nor without a fresh second factor', async () => {
      const { user } = await wallet.register();
      const request = { field: 'phone', reason };
      await viewer.post(`users/${user.id}/reveal`, request).expect(403);
      const stale = await StaffClient.logIn(system, 'super_admin', { steppedUp: false });
      const { body } = await stale.post(`users/${user.id}/reveal`, request).expect(403);
      expect(body).toMatchObject({ code: 'step_up_required' });
      expect(
        await sql(
          "SELECT new_values ->> 'code' AS code FROM admin_logs WHERE action = 'access.denied' AND admin_id = $1",
          [stale.adminId],
        ),
      ).toEqual([{ code: 'step_up_required' }]);
      await system.http
        .post(`/api/users/${user.id}/reveal`)
        .set('authorization', `Bearer ${(await wallet.register()).accessToken}`)
        .send(request)
        .expect(401);
    });

    it('at most twenty times an hour by one account, at once or one by one', async () => {
      const { user } = await wallet.register();
      const greedy = await StaffClient.logIn(system, 'kyc_verifier');
      const request = () => greedy.post(`users/${user.id}/reveal`, { field: 'phone', reason });
      const answers = await Promise.all(Array.from({ length: 25 }, request));
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
      expect((await request()).status).toBe(429);
      // What counts is in the database: another process, or this one after a restart, finds it there.
      expect(
        await count("access_limits WHERE hits = 26 AND window_ends_at > now() + interval '50 minutes'"),
      ).toBe(1);
      expect(await count("admin_logs WHERE action = 'user.reveal' AND admin_id = $1", [greedy.adminId])).toBe(
        20,
      );
    });
  });

  describe('in notes', () => {
    it('is sealed, and read by staff alone', async () => {
      const { user } = await wallet.register();
      const text = 'Speaks Arabic; prefers mornings.';
      const { body, headers } = await boss.post(`users/${user.id}/notes`, { text }).expect(201);
      expect(body).toMatchObject({ userId: user.id, adminId: boss.adminId, adminName: 'super_admin', text });
      expect(headers.location).toBe(`/api/users/${user.id}/notes/${body.id}`);
      await boss.post(`users/${user.id}/notes`, { text: 'Second' }).expect(201);
      const list = await viewer.get(`users/${user.id}/notes?sort=createdAt`).expect(200);
      expect(list.body).toMatchObject({ total: 2, data: [{ text }, { text: 'Second' }] });
      expect((await viewer.get(`users/${user.id}/notes/${body.id}`).expect(200)).body).toEqual(body);
      const [row] = await sql<{ text_sealed: Buffer }>('SELECT text_sealed FROM user_notes WHERE id = $1', [
        body.id,
      ]);
      expect(row!.text_sealed.toString('latin1')).not.toContain('Arabic');
      expect(
        JSON.stringify(await sql('SELECT * FROM admin_logs WHERE resource_id = $1', [user.id])),
      ).not.toContain('Arabic');
      expect(await count("admin_logs WHERE action = 'user.read_notes' AND resource_id = $1", [user.id])).toBe(
        2,
      );
    });

    it("is not there under another investor's id", async () => {
      const [one, other] = [await wallet.register(), await wallet.register()];
      const { body } = await boss.post(`users/${one.user.id}/notes`, { text: 'x' }).expect(201);
      await boss.get(`users/${other.user.id}/notes/${body.id}`).expect(404);
      expect((await boss.get(`users/${other.user.id}/notes`).expect(200)).body).toMatchObject({ total: 0 });
    });

    it('may be about somebody of whom nothing was ever sealed, by two at once', async () => {
      const { id } = await db((client) => insertUser(client));
      const answers = await Promise.all(
        ['a', 'b', 'c'].map((text) => boss.post(`users/${id}/notes`, { text })),
      );
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      const { body } = await boss.get(`users/${id}/notes`).expect(200);
      expect((body.data as { text: string }[]).map(({ text }) => text).sort()).toEqual(['a', 'b', 'c']);
      expect(await count('user_keys WHERE user_id = $1', [id])).toBe(1);
    });

    it.each([
      [{}],
      [{ text: ' \n' }],
      [{ text: 5 }],
      [{ text: 'call 010 1234 5678' }],
      [{ text: 'call +201012345678.' }],
      [{ text: 'x', userId: 'y' }],
    ])('is not written by %j', async (body) => {
      const { id } = await db((client) => insertUser(client));
      await boss.post(`users/${id}/notes`, body).expect(422);
    });

    it('is written by nobody without users.write, about nobody who is not there', async () => {
      const { id } = await db((client) => insertUser(client));
      await viewer.post(`users/${id}/notes`, { text: 'x' }).expect(403);
      await boss.post(`users/${randomUUID()}/notes`, { text: 'x' }).expect(404);
    });
  });

  describe('is erased', () => {
    const secrets = () => system.app.get<DataSecrets>(DATA_SECRETS, { strict: false });
    const analytics = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
      withConnection(
        system.database.superuserUrl.replace(system.database.names.primary, system.database.names.analytics),
        use,
      );
    /** An investor with something in every place that knows people. */
    const known = async () => {
      const investor = await wallet.register(newPhone(), undefined, {
        device: { fingerprint: 'device-of-theirs', name: 'Phone' },
      });
      const { id } = investor.user;
      await boss.post(`users/${id}/notes`, { text: 'Lives in Giza' }).expect(201);
      const application = await db(async (client) => {
        const asset = await insertAsset(client);
        const investment = await insertInvestment(client, id, asset.id);
        await client.query("UPDATE investments SET status = 'failed' WHERE id = $1", [investment.id]);
        await insertRow(client, 'user_analytics', { user_id: id, event_type: 'x', ip_address: '10.1.2.3' });
        const row = await insertRow(client, 'kyc_applications', {
          user_id: id,
          status: 'verified',
          review_notes: 'Giza',
          metadata: { legacy: { name: 'Giza' } },
        });
        await insertRow(client, 'kyc_documents', {
          application_id: row.id,
          document_type: 'id',
          original_filename: 'giza.jpg',
          file_hash: 'a'.repeat(64),
        });
        const batch = await insertRow(client, 'import_batches', {
          status: 'finished',
          finished_at: new Date(),
        });
        const { rows } = await client.query(
          'SELECT to_jsonb(p) AS image FROM user_profiles p WHERE user_id = $1',
          [id],
        );
        await insertRow(client, 'import_changes', {
          batch_id: batch.id,
          table_name: 'user_profiles',
          action: 'update',
          row_ids: [randomUUID(), id],
          before: JSON.stringify([{ kept: true }, rows[0].image]),
        });
        return row;
      });
      await analytics((client) =>
        client.query("INSERT INTO analytics_events (time, event_type, user_id) VALUES (now(), 'x', $1)", [
          id,
        ]),
      );
      const [profile] = await sql<{ phone_encrypted: Buffer }>(
        'SELECT phone_encrypted FROM user_profiles WHERE user_id = $1',
        [id],
      );
      return { ...investor, id, applicationId: application.id, sealedPhone: profile!.phone_encrypted };
    };

    it('for good: the key goes, and with it whatever it sealed', async () => {
      const { id, phone, wallet: signer, accessToken, sealedPhone, applicationId } = await known();
      const { body } = await boss.post(`users/${id}/erase`).expect(200);
      const certificate = body as ErasureCertificateDto & { erasedAt: string };
      expect(certificate).toMatchObject({
        userId: id,
        keyId: keyIdOf(sealedPhone),
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      expect(digestOf(certificate)).toBe(certificate.digest);
      expect(JSON.stringify(certificate)).not.toMatch(/Giza|127\.0\.0\.1|device-of-theirs/i);

      // No key that is left opens it, the master keys included.
      const keys = await sql<{ user_id: string; key_id: string; wrapped_key: Buffer | null }>(
        'SELECT * FROM user_keys',
      );
      expect(keys.find(({ user_id }) => user_id === id)).toMatchObject({ wrapped_key: null });
      for (const { user_id, key_id, wrapped_key } of keys) {
        expect(() =>
          UserKey.unwrap(secrets().masterKeys, user_id === id ? id : user_id, {
            keyId: key_id,
            wrappedKey: wrapped_key,
          }).open(sealedPhone, { table: 'user_profiles', column: 'phone_encrypted' }),
        ).toThrow();
      }
      for (const field of ['phone', 'registrationIp', 'fullName']) {
        await boss.post(`users/${id}/reveal`, { field, reason }).expect(410);
      }
      await boss.post('users/lookup', { phone }).expect(404);
      await boss.post(`users/${id}/notes`, { text: 'x' }).expect(410);
      expect((await boss.get(`users/${id}/notes`).expect(200)).body.data).toEqual([
        expect.objectContaining({ text: null }),
      ]);
      await wallet.me(accessToken).expect(401);
      await wallet.post('login', { phone, code: await wallet.code(phone, 'login') }).expect(404);
      const { address: _, ...proof } = await wallet.proof(signer, 'login');
      await wallet.post('login', proof).expect(403);

      const { body: user } = await viewer.get(`users/${id}`).expect(200);
      expect(user).toMatchObject({
        status: 'closed',
        erasedAt: certificate.erasedAt,
        profile: {
          phoneNumberMasked: null,
          countryCode: null,
          lastLoginAt: null,
          loginCount: 0,
          preferences: {},
        },
      });
      expect(await sql('SELECT * FROM user_profiles WHERE user_id = $1', [id])).toEqual([
        expect.objectContaining({
          phone_encrypted: null,
          registration_ip: null,
          device_fingerprints: [],
          metadata: { terms: expect.any(Object) },
        }),
      ]);
      expect(await count('user_sessions WHERE user_id = $1', [id])).toBe(0);
      expect(await count('user_analytics WHERE user_id = $1', [id])).toBe(0);
      // Kept: that it was checked, when and which paper; and the investment.
      expect(await count("investments WHERE user_id = $1 AND status = 'failed'", [id])).toBe(1);
      expect(
        await sql(
          `SELECT a.status, a.review_notes, a.metadata, d.original_filename, d.file_hash
             FROM kyc_applications a JOIN kyc_documents d ON d.application_id = a.id WHERE a.id = $1`,
          [applicationId],
        ),
      ).toEqual([
        {
          status: 'verified',
          review_notes: null,
          metadata: {},
          original_filename: null,
          file_hash: 'a'.repeat(64),
        },
      ]);
      expect(await sql('SELECT before FROM import_changes WHERE row_ids @> ARRAY[$1::uuid]', [id])).toEqual([
        { before: [{ kept: true }, {}] },
      ]);
      expect(
        await sql(
          "SELECT admin_id, old_values, new_values FROM admin_logs WHERE action = 'user.erase' AND resource_id = $1",
          [id],
        ),
      ).toEqual([
        {
          admin_id: boss.adminId,
          old_values: { status: 'active' },
          new_values: {
            certificateId: certificate.id,
            digest: certificate.digest,
            keyId: certificate.keyId,
            again: false,
          },
        },
      ]);
    });

    it('from the other database by a job, late events too', async () => {
      const { id } = await known();
      await boss.post(`users/${id}/erase`).expect(200);
      const events = async (): Promise<number> =>
        (await analytics((client) => client.query('SELECT FROM analytics_events WHERE user_id = $1', [id])))
          .rowCount!;
      expect(await events()).toBe(1);
      const run = async () =>
        (
          await (await system.app.get(JobsService, { strict: false }).start('users.erase_events', 'request'))!
            .done
        ).result;
      expect(await run()).toMatchObject({ events: expect.any(Number) });
      expect(await events()).toBe(0);
      expect(
        await count('erasure_certificates WHERE user_id = $1 AND events_erased_at IS NOT NULL', [id]),
      ).toBe(1);
      await analytics((client) =>
        client.query("INSERT INTO analytics_events (time, event_type, user_id) VALUES (now(), 'late', $1)", [
          id,
        ]),
      );
      const bystander = randomUUID();
      await analytics((client) =>
        client.query("INSERT INTO analytics_events (time, event_type, user_id) VALUES (now(), 'x', $1)", [
          bystander,
        ]),
      );
      await run();
      expect(await events()).toBe(0);
      const left = await analytics((client) =>
        client.query('SELECT FROM analytics_events WHERE user_id = $1', [bystander]),
      );
      expect(left.rowCount).toBe(1);
    });

    it('once, however often and by however many it is asked for', async () => {
      const { id } = await known();
      const answers = await Promise.all(Array.from({ length: 4 }, () => boss.post(`users/${id}/erase`)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      const later = await boss.post(`users/${id}/erase`, { reason: 'asked again' }).expect(200);
      expect(new Set([...answers, later].map(({ body }) => JSON.stringify(body))).size).toBe(1);
      expect((await viewer.get(`users/${id}/erasure`).expect(200)).body).toEqual(later.body);
      expect(await count('erasure_certificates WHERE user_id = $1', [id])).toBe(1);
    });

    it('not of who holds something, nor of nobody, nor by who may not', async () => {
      const { user } = await wallet.register();
      await db(async (client) => insertInvestment(client, user.id, (await insertAsset(client)).id));
      const { body } = await boss.post(`users/${user.id}/erase`).expect(409);
      expect(body).toMatchObject({ code: 'open_positions' });
      expect(await sql('SELECT status FROM users WHERE id = $1', [user.id])).toEqual([{ status: 'active' }]);
      await viewer.get(`users/${user.id}/erasure`).expect(404);
      await boss.post(`users/${randomUUID()}/erase`).expect(404);
      await auditor.post(`users/${user.id}/erase`).expect(403);
      const stale = await StaffClient.logIn(system, 'super_admin', { steppedUp: false });
      await stale.post(`users/${user.id}/erase`).expect(403);
    });

    it('whole or not at all', async () => {
      const { id, phone } = await known();
      await sql("ALTER TABLE admin_logs ADD CONSTRAINT refuse CHECK (action <> 'user.erase') NOT VALID");
      try {
        await boss.post(`users/${id}/erase`).expect(500);
      } finally {
        await sql('ALTER TABLE admin_logs DROP CONSTRAINT refuse');
      }
      const { body } = await boss.post(`users/${id}/reveal`, { field: 'phone', reason }).expect(200);
      expect(body).toEqual({ field: 'phone', value: phone });
    });

    it('even where the key cannot be opened any more, or there never was one', async () => {
      const { id } = await known();
      await sql("UPDATE user_keys SET key_id = 'lost' WHERE user_id = $1", [id]);
      expect((await boss.post(`users/${id}/erase`).expect(200)).body).toMatchObject({ keyId: null });
      const { id: bare } = await db((client) => insertUser(client));
      expect((await boss.post(`users/${bare}/erase`).expect(200)).body).toMatchObject({ keyId: null });
      await boss.post(`users/${bare}/notes`, { text: 'x' }).expect(410);
    });

    it('so that the phone may come back with another wallet, as somebody else', async () => {
      const { id, phone } = await known();
      await boss.post(`users/${id}/erase`).expect(200);
      const { user, alreadyExists } = await wallet.register(phone);
      expect(alreadyExists).toBe(false);
      expect(user.id).not.toBe(id);
      const found = await boss.post('users/lookup', { phone }).expect(200);
      expect(found.body).toMatchObject({ id: user.id });
    });
  });
});

/** As docs/erasure.md says, by whoever holds the certificate alone. */
function digestOf({ id, userId, erasedAt, keyId, destroyed, kept }: ErasureCertificateDto): string {
  const lines = [
    'pend.erasure_certificate.1',
    id,
    userId,
    String(erasedAt),
    keyId ?? '-',
    ...destroyed.map(({ what, rows }) => `destroyed\t${what}\t${rows}`),
    ...kept.map(({ what, why, until }) => `kept\t${what}\t${why}\t${until}`),
  ];
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
