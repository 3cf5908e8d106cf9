import { randomUUID } from 'node:crypto';
import { UserKeysService } from '../../src/users/user-keys.service.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { Applicant, asImport, decide, fileDocument, PERSONAL_DATA } from '../support/kyc.js';
import { StaffClient } from '../support/staff-client.js';

const REJECTION = {
  reason: 'The card cannot be read.',
  code: 'unreadable',
  kind: 'RETRY',
  note: 'smells of glue',
};

describe('KYC', () => {
  let system: TestApplication;
  let boss: StaffClient;
  let verifier: StaffClient;
  let colleague: StaffClient;
  let auditor: StaffClient;
  let viewer: StaffClient;

  beforeAll(async () => {
    system = await createTestApplication();
    boss = await StaffClient.logIn(system, 'super_admin');
    verifier = await StaffClient.logIn(system, 'kyc_verifier');
    colleague = await StaffClient.logIn(system, 'kyc_verifier');
    auditor = await StaffClient.logIn(system, 'auditor');
    viewer = await StaffClient.logIn(system, 'viewer');
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const imported = (text: string, values: unknown[]) =>
    asImport(system, async (client) => (await client.query(text, values)).rows);
  const run = async (job: string) => {
    const started = await system.app.get(JobsService, { strict: false }).start(job, 'request');
    const { status, result, error } = await started!.done;
    expect({ status, error }).toEqual({ status: 'succeeded', error: null });
    return result;
  };
  const claim = (staff: StaffClient, id: string) => staff.post(`kyc/applications/${id}/claim`);
  const claimed = async (applicant: Applicant, staff = verifier): Promise<string> => {
    const id = await applicant.apply();
    await claim(staff, id).expect(200);
    return id;
  };
  const verified = async (applicant: Applicant, body: object = {}): Promise<string> => {
    const id = await claimed(applicant);
    await decide(verifier, id, 'verify', body).expect(200);
    return id;
  };
  const tierOf = async (userId: string) =>
    (await sql('SELECT tier FROM users WHERE id = $1', [userId]))[0]!.tier;
  const standing = async (userId: string) =>
    (await sql('SELECT kyc_standing($1) AS standing', [userId]))[0]!.standing;
  const logsOf = (action: string, id: string) =>
    sql<Record<string, never>>(
      'SELECT admin_id, old_values, new_values FROM admin_logs WHERE action = $1 AND resource_id = $2 ORDER BY seq',
      [action, id],
    );

  describe('as its applicant', () => {
    it('is begun, says what is missing, and is handed in when it is complete', async () => {
      const applicant = await Applicant.register(system);
      await applicant.get('applications/current').expect(404);
      const begun = await applicant.post('applications', { personalData: PERSONAL_DATA }).expect(201);
      const { id } = begun.body;
      expect(begun.headers).toMatchObject({ etag: '"1"', location: '/api/kyc/applications/current' });
      expect(begun.body).toMatchObject({
        status: 'draft',
        attempt: 1,
        previousId: null,
        targetTier: 3,
        submittedAt: null,
        personalData: PERSONAL_DATA,
        requirements: [{ name: 'identity', anyOf: ['id', 'passport', 'driver_license'], satisfied: false }],
        missing: ['identity'],
      });
      const refused = await applicant.post(`applications/${id}/submit`).expect(409);
      expect(refused.body).toMatchObject({ code: 'incomplete', violations: [{ pointer: 'identity' }] });
      await fileDocument(system, id, 'selfie');
      await applicant.post(`applications/${id}/submit`).expect(409);
      await fileDocument(system, id, 'passport');
      await applicant.post(`applications/${id}/submit`).set('if-match', '"7"').expect(412);
      const { body } = await applicant.post(`applications/${id}/submit`).set('if-match', '"1"').expect(200);
      expect(body).toMatchObject({ status: 'pending_review', missing: [], version: 2 });
      expect(body.submittedAt).toEqual(expect.any(String));
      expect((await applicant.get('applications/current').expect(200)).body).toEqual(body);
      expect(await standing(applicant.userId)).toBe('pending');
    });

    it('asks a higher tier for more papers, as the table says at that moment', async () => {
      const applicant = await Applicant.register(system);
      const id = await applicant.begin();
      const { body } = await applicant.patch(`applications/${id}`, { targetTier: 5 }).expect(200);
      expect(body).toMatchObject({ targetTier: 5, missing: ['funds', 'identity', 'residence'] });
      await sql(
        "UPDATE kyc_requirements SET document_types = '{selfie}' WHERE target_tier = 5 AND name = 'funds'",
      );
      await fileDocument(system, id, 'selfie');
      expect((await applicant.get('applications/current')).body).toMatchObject({
        missing: ['identity', 'residence'],
      });
      await sql(
        "UPDATE kyc_requirements SET document_types = '{income,bank}' WHERE target_tier = 5 AND name = 'funds'",
      );
      expect((await applicant.get('requirements').expect(200)).body).toContainEqual({
        targetTier: 5,
        name: 'funds',
        anyOf: ['income', 'bank'],
      });
    });

    it('is one at a time, also of ten begun at once', async () => {
      const applicant = await Applicant.register(system);
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => applicant.post('applications', { personalData: PERSONAL_DATA })),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array<number>(9).fill(409)]);
      expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'application_open' });
    });

    it('is begun once under one key', async () => {
      const applicant = await Applicant.register(system);
      const begin = () =>
        applicant
          .post('applications', { personalData: PERSONAL_DATA })
          .set('idempotency-key', applicant.userId);
      const first = await begin().expect(201);
      const second = await begin().expect(201);
      expect(second.body).toEqual(first.body);
      expect(second.headers['idempotent-replayed']).toBe('true');
    });

    it('is corrected while it is a draft, and not after', async () => {
      const applicant = await Applicant.register(system);
      const id = await applicant.begin();
      const personalData = { ...PERSONAL_DATA, address: '8 Talaat Harb Street, Cairo' };
      const { body } = await applicant.patch(`applications/${id}`, { personalData }).expect(200);
      expect(body).toMatchObject({ personalData, version: 2 });
      await applicant.patch(`applications/${id}`, { personalData }).set('if-match', '"1"').expect(412);
      await fileDocument(system, id);
      await applicant.post(`applications/${id}/submit`).expect(200);
      for (const answer of [
        await applicant.patch(`applications/${id}`, { personalData: PERSONAL_DATA }),
        await applicant.post(`applications/${id}/submit`),
      ]) {
        expect(answer.status).toBe(409);
        expect(answer.body).toMatchObject({ code: 'invalid_state' });
      }
    });

    it("is nobody else's", async () => {
      const [owner, other] = [await Applicant.register(system), await Applicant.register(system)];
      const id = await owner.begin();
      for (const request of [
        other.post(`applications/${id}/submit`),
        other.patch(`applications/${id}`, { targetTier: 4 }),
        other.get('applications/current'),
        other.post(`applications/${randomUUID()}/submit`),
      ]) {
        await request.expect(404);
      }
      await other.get(`applications/${id}`).expect(401);
      await other.post(`applications/${id}/claim`).expect(401);
      await viewer.post(`kyc/applications/${id}/submit`).expect(401);
    });

    it.each([
      ['no personal data', {}],
      ['null', { personalData: null }],
      ['a list', { personalData: [] }],
      ['a part of it', { personalData: { fullName: 'Mona' } }],
      ['an unknown field', { personalData: { ...PERSONAL_DATA, tier: 5 } }],
      ['a status', { personalData: PERSONAL_DATA, status: 'verified' }],
      ['an empty name', { personalData: { ...PERSONAL_DATA, fullName: '  ' } }],
      ['a name of 301 characters', { personalData: { ...PERSONAL_DATA, fullName: 'x'.repeat(301) } }],
      ['a name of two lines', { personalData: { ...PERSONAL_DATA, fullName: 'Mona\nHassan' } }],
      ['a day that does not exist', { personalData: { ...PERSONAL_DATA, dateOfBirth: '1991-02-31' } }],
      ['a birthday to come', { personalData: { ...PERSONAL_DATA, dateOfBirth: '2991-01-01' } }],
      ['a number for a number', { personalData: { ...PERSONAL_DATA, nationalIdNumber: 29104230100023 } }],
      ['a tier of 2', { personalData: PERSONAL_DATA, targetTier: 2 }],
      ['a tier in words', { personalData: PERSONAL_DATA, targetTier: '3' }],
    ])('is not begun with %s', async (_what, body) => {
      const applicant = await Applicant.register(system);
      await applicant.post('applications', body).expect(422);
      await applicant.get('applications/current').expect(404);
    });

    it('takes Arabic names of 300 characters', async () => {
      const applicant = await Applicant.register(system);
      const personalData = { ...PERSONAL_DATA, fullName: 'م'.repeat(300) };
      await applicant.post('applications', { personalData }).expect(201);
      expect((await applicant.get('applications/current')).body).toMatchObject({ personalData });
    });

    it('leaves nothing personal in clear, neither in the tables nor in the audit log', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      await decide(verifier, id, 'reject', REJECTION).expect(200);
      const rows = await sql(
        `SELECT k::text, l::text FROM kyc_applications k
          LEFT JOIN admin_logs l ON l.resource_id = k.id::text WHERE k.id = $1`,
        [id],
      );
      const bytes = Buffer.from(JSON.stringify(PERSONAL_DATA.fullName)).toString('hex').slice(2, -2);
      expect(rows.length).toBeGreaterThan(3);
      for (const secret of [
        ...Object.values(PERSONAL_DATA).filter((value) => value !== 'EG'),
        bytes,
        REJECTION.note,
      ]) {
        expect(JSON.stringify(rows)).not.toContain(secret);
      }
      const audited = await sql(
        "SELECT new_values ->> 'personal_data_sealed' AS data FROM admin_logs WHERE resource_id = $1 AND action = 'INSERT'",
        [id],
      );
      expect(audited).toEqual([{ data: '[redacted]' }]);
    });
  });

  describe('in the queue', () => {
    it('stands oldest first with how long it waits and how many papers it has; drafts do not', async () => {
      const [one, two] = [await Applicant.register(system), await Applicant.register(system)];
      const draft = await (await Applicant.register(system)).begin();
      const [first, second] = [await one.apply(), await two.apply()];
      await imported("UPDATE kyc_applications SET submitted_at = now() - interval '3 hours' WHERE id = $1", [
        first,
      ]);
      const { body } = await auditor
        .get(`kyc/applications?status=pending_review&id=${first}&id=${second}&id=${draft}`)
        .expect(200);
      expect(body.data.map(({ id }: { id: string }) => id)).toEqual([first, second]);
      expect(body.data[0]).toMatchObject({ documentCount: 1, attempt: 1, targetTier: 3, claimedBy: null });
      expect(body.data[0].waitingSeconds).toBeGreaterThanOrEqual(3 * 60 * 60);
      const { text } = await auditor
        .get(`kyc/applications/export.csv?id=${first}&id=${second}&id=${draft}`)
        .expect(200);
      expect(text.split('\r\n').slice(1)).toEqual([
        expect.stringContaining(`${first},${one.userId},pending_review,`),
        expect.stringContaining(`${second},${two.userId},pending_review,`),
        '',
      ]);
      expect(JSON.stringify(body) + text).not.toContain('Mona');
      await auditor.get(`kyc/applications/${draft}`).expect(404);
      await claim(verifier, draft).expect(404);
      await auditor.get('kyc/applications?status=draft').expect(400);
      await viewer.get('kyc/applications').expect(403);
    });

    it('opens personal data to reviewers and auditors, and says so in the log; to others masked', async () => {
      const applicant = await Applicant.register(system);
      const id = await applicant.apply();
      const { body, headers } = await auditor.get(`kyc/applications/${id}`).expect(200);
      expect(body).toMatchObject({ personalData: PERSONAL_DATA, personalDataMasked: false });
      expect(headers['cache-control']).toBe('no-store');
      expect(await logsOf('kyc.read', id)).toMatchObject([
        {
          admin_id: auditor.adminId,
          new_values: { userId: applicant.userId, fields: Object.keys(PERSONAL_DATA) },
        },
      ]);
      const clerk = await system.logIn('viewer');
      await sql(`UPDATE admin_users SET permissions = '["kyc.read"]' WHERE id = $1`, [clerk.adminId]);
      const login = await system.http
        .post('/api/admin/auth/login')
        .send({ email: clerk.email, password: clerk.password })
        .expect(200);
      const masked = await system.http
        .get(`/api/kyc/applications/${id}`)
        .set('authorization', `Bearer ${login.body.accessToken}`)
        .expect(200);
      expect(masked.body).toMatchObject({
        personalData: { fullName: 'م*** ح*** M*** H***', nationalIdNumber: '***0023', address: '***' },
        personalDataMasked: true,
      });
      expect(await logsOf('kyc.read', id)).toHaveLength(1);
    });

    it('tells who asks with a reason one field of the newest application', async () => {
      const applicant = await Applicant.register(system);
      const reveal = (field: string) =>
        verifier.post(`users/${applicant.userId}/reveal`, { field, reason: 'compared with the card' });
      await reveal('fullName').expect(404);
      await applicant.apply();
      for (const field of [
        'fullName',
        'dateOfBirth',
        'nationality',
        'nationalIdNumber',
        'address',
      ] as const) {
        expect((await reveal(field).expect(200)).body).toEqual({ field, value: PERSONAL_DATA[field] });
      }
    });
  });

  describe('under review', () => {
    it('is claimed by one of two who try at once', async () => {
      const id = await (await Applicant.register(system)).apply();
      const answers = await Promise.all([verifier, colleague, boss].map((staff) => claim(staff, id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const { body } = await auditor.get(`kyc/applications/${id}`).expect(200);
      expect(body).toMatchObject({ status: 'under_review', version: 3 });
      const winner = [verifier, colleague, boss].find(({ adminId }) => adminId === body.claimedBy)!;
      const loser = [verifier, colleague, boss].find((staff) => staff !== winner)!;
      expect((await claim(loser, id).expect(409)).body).toMatchObject({ code: 'already_claimed' });
      for (const verb of ['verify', 'reject']) {
        const refused = await decide(loser, id, verb, verb === 'reject' ? REJECTION : {}).expect(409);
        expect(refused.body).toMatchObject({ code: 'not_claimed' });
      }
      await loser.post(`kyc/applications/${id}/release`).expect(409);
      await loser.post(`kyc/applications/${id}/extend`).expect(409);
      await decide(winner, id, 'verify').expect(200);
    });

    it('is decided by one of two decisions that are sent at once', async () => {
      const id = await claimed(await Applicant.register(system));
      const answers = await Promise.all([
        decide(verifier, id, 'verify'),
        decide(verifier, id, 'reject', REJECTION),
        decide(verifier, id, 'verify'),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    });

    it('is not decided without a claim', async () => {
      const id = await (await Applicant.register(system)).apply();
      expect((await decide(verifier, id, 'verify').expect(409)).body).toMatchObject({ code: 'not_claimed' });
      await decide(verifier, id, 'reject', REJECTION).expect(409);
    });

    it('is free again when the lease is over, by itself and by the job', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      const extended = await verifier.post(`kyc/applications/${id}/extend`).expect(200);
      expect(Date.parse(extended.body.claimedUntil) - Date.now()).toBeGreaterThan(29 * 60_000);
      const lapse = () =>
        imported("UPDATE kyc_applications SET claimed_until = now() - interval '1 second' WHERE id = $1", [
          id,
        ]);
      await lapse();
      expect((await decide(verifier, id, 'verify').expect(409)).body).toMatchObject({ code: 'not_claimed' });
      await verifier.post(`kyc/applications/${id}/extend`).expect(409);
      expect((await auditor.get(`kyc/applications/${id}`)).body).toMatchObject({ claimedBy: null });
      await claim(colleague, id).expect(200);
      await claim(verifier, id).expect(409);
      await lapse();
      expect(await run('kyc.release_claims')).toEqual({ released: 1 });
      expect(await sql('SELECT status, claimed_by FROM kyc_applications WHERE id = $1', [id])).toEqual([
        { status: 'pending_review', claimed_by: null },
      ]);
      await claim(verifier, id).expect(200);
      expect((await verifier.post(`kyc/applications/${id}/release`).expect(200)).body).toMatchObject({
        status: 'pending_review',
        claimedBy: null,
        claimedUntil: null,
      });
    });

    it('goes under the version that was read', async () => {
      const id = await (await Applicant.register(system)).apply();
      await claim(verifier, id).set('if-match', '"1"').expect(412);
      const { headers } = await claim(verifier, id).set('if-match', '"2"').expect(200);
      await decide(verifier, id, 'verify').set('if-match', '"2"').expect(412);
      await decide(verifier, id, 'reject', REJECTION).set('if-match', '"2"').expect(412);
      await decide(verifier, id, 'verify').set('if-match', headers.etag!).expect(200);
    });

    it('takes a key for each decision, and answers its repetition', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      const send = (verb: string, body: object, key?: string) => {
        const request = verifier.post(`kyc/applications/${id}/${verb}`, body);
        return key ? request.set('idempotency-key', key) : request;
      };
      for (const [verb, body] of [
        ['verify', {}],
        ['reject', REJECTION],
        ['revoke', { reason: 'x' }],
      ] as const) {
        expect((await send(verb, body).expect(400)).body).toMatchObject({ code: 'idempotency_key_missing' });
      }
      const first = await send('verify', {}, 'k1').expect(200);
      const second = await send('verify', {}, 'k1').expect(200);
      expect(second.body).toEqual(first.body);
      expect(second.headers['idempotent-replayed']).toBe('true');
      await send('verify', { note: 'another' }, 'k1').expect(422);
      expect(await logsOf('kyc.verify', id)).toHaveLength(1);
    });

    it('is nobody’s own', async () => {
      const applicant = await Applicant.register(system);
      const self = await StaffClient.logIn(system, 'kyc_verifier');
      await sql('UPDATE admin_users SET blockchain_address = $2 WHERE id = $1', [
        self.adminId,
        applicant.address.toLowerCase(),
      ]);
      const id = await applicant.apply();
      expect((await claim(self, id).expect(403)).body).toMatchObject({ code: 'own_case' });
      // Claimed before the wallet was known: not decided either.
      await sql('UPDATE admin_users SET blockchain_address = NULL WHERE id = $1', [self.adminId]);
      await claim(self, id).expect(200);
      await sql('UPDATE admin_users SET blockchain_address = $2 WHERE id = $1', [
        self.adminId,
        applicant.address.toLowerCase(),
      ]);
      expect((await decide(self, id, 'verify').expect(403)).body).toMatchObject({ code: 'own_case' });
    });

    it('is for reviewers', async () => {
      const id = await (await Applicant.register(system)).apply();
      for (const staff of [viewer, auditor]) {
        await claim(staff, id).expect(403);
        await decide(staff, id, 'verify').expect(403);
      }
      await claim(verifier, randomUUID()).expect(404);
      await claim(verifier, 'x').expect(400);
    });

    it.each([
      ['verify', { documentExpiresOn: '2030-02-31' }],
      ['verify', { documentExpiresOn: '2020-01-01' }],
      ['verify', { documentExpiresOn: null }],
      ['verify', { note: ' ' }],
      ['verify', { expiresAt: '2030-01-01' }],
      ['reject', {}],
      ['reject', { reason: ' ' }],
      ['reject', { reason: 'x', code: 'ugly' }],
      ['reject', { reason: 'x', kind: 'retry' }],
      ['reject', { reason: 'x'.repeat(1001) }],
    ])('takes no %s of %j', async (verb, body) => {
      const id = await claimed(await Applicant.register(system));
      await decide(verifier, id, verb, body).expect(422);
      expect(await sql('SELECT status FROM kyc_applications WHERE id = $1', [id])).toEqual([
        { status: 'under_review' },
      ]);
    });
  });

  describe('when rejected', () => {
    it('tells the applicant why and whether to try again, and never what reviewers noted', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      const { body } = await decide(verifier, id, 'reject', REJECTION).expect(200);
      expect(body).toMatchObject({
        status: 'rejected',
        verifiedBy: verifier.adminId,
        rejectionReason: REJECTION.reason,
        rejectionCode: 'unreadable',
        rejectionKind: 'RETRY',
        reviewNotes: REJECTION.note,
        claimedBy: null,
      });
      const told = await applicant.get('applications/current').expect(200);
      expect(told.body).toMatchObject({
        status: 'rejected',
        rejectionReason: REJECTION.reason,
        rejectionKind: 'RETRY',
      });
      expect(JSON.stringify(told.body)).not.toMatch(/glue|otes|verifiedBy|claimed/);
      expect((await verifier.get(`users/${applicant.userId}/kyc`).expect(200)).body.data).toMatchObject([
        { reviewNotes: REJECTION.note },
      ]);
      expect(await standing(applicant.userId)).toBe('rejected');
      expect(await tierOf(applicant.userId)).toBe(0);
    });

    it('is followed by a new attempt that names the old one, which stays', async () => {
      const applicant = await Applicant.register(system);
      const first = await claimed(applicant);
      await decide(verifier, first, 'reject', { reason: 'blurred' }).expect(200);
      const second = await applicant.begin();
      expect((await applicant.get('applications/current')).body).toMatchObject({
        id: second,
        attempt: 2,
        previousId: first,
      });
      await fileDocument(system, second);
      await applicant.post(`applications/${second}/submit`).expect(200);
      await claim(verifier, second).expect(200);
      await decide(verifier, second, 'verify').expect(200);
      expect(await tierOf(applicant.userId)).toBe(3);
      expect(await sql('SELECT status FROM kyc_applications WHERE id = $1', [first])).toEqual([
        { status: 'rejected' },
      ]);
    });

    it('for good, is followed by nothing', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      await decide(verifier, id, 'reject', { ...REJECTION, kind: 'FINAL' }).expect(200);
      const { body } = await applicant.post('applications', { personalData: PERSONAL_DATA }).expect(409);
      expect(body).toMatchObject({ code: 'rejected_finally' });
    });
  });

  describe('when verified', () => {
    it('lifts the tier to 3 and ends with the document, with a row in the log for each', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      const lastDay = new Date(Date.now() + 400 * 86_400_000).toISOString().slice(0, 10);
      const { body } = await decide(verifier, id, 'verify', { documentExpiresOn: lastDay }).expect(200);
      expect(body).toMatchObject({ status: 'verified', rejectionReason: null, waitingSeconds: null });
      expect(Date.parse(body.expiresAt)).toBe(Date.parse(`${lastDay}T00:00:00Z`) + 86_400_000);
      expect(await tierOf(applicant.userId)).toBe(3);
      expect(await standing(applicant.userId)).toBe('verified');
      expect(await logsOf('user.tier', applicant.userId)).toMatchObject([
        { admin_id: verifier.adminId, old_values: { tier: 0 }, new_values: { tier: 3, applicationId: id } },
      ]);
      expect(await logsOf('kyc.verify', id)).toMatchObject([
        {
          admin_id: verifier.adminId,
          old_values: { status: 'under_review' },
          new_values: { status: 'verified' },
        },
      ]);
      const again = await applicant.post('applications', { personalData: PERSONAL_DATA }).expect(409);
      expect(again.body).toMatchObject({ code: 'already_verified' });
    });

    it('lasts a year where no end was said, and five years at most; a higher tier stays', async () => {
      const [one, two] = [await Applicant.register(system), await Applicant.register(system)];
      await sql('UPDATE users SET tier = 4 WHERE id = $1', [two.userId]);
      const years = async (id: string) => {
        const { body } = await auditor.get(`kyc/applications/${id}`).expect(200);
        return Math.round((Date.parse(body.expiresAt) - Date.now()) / 86_400_000 / 36.525) / 10;
      };
      expect(await years(await verified(one))).toBe(1);
      expect(await years(await verified(two, { documentExpiresOn: '2099-01-01' }))).toBe(5);
      expect(await tierOf(two.userId)).toBe(4);
    });

    it('is not done to a closed account', async () => {
      const applicant = await Applicant.register(system);
      const id = await claimed(applicant);
      await boss.patch(`users/${applicant.userId}`, { status: 'closed' }).expect(200);
      expect((await decide(verifier, id, 'verify').expect(409)).body).toMatchObject({
        code: 'account_closed',
      });
      await decide(verifier, id, 'reject', { reason: 'closed' }).expect(200);
    });

    it('is revoked by two, which takes the tier back', async () => {
      const applicant = await Applicant.register(system);
      const id = await verified(applicant);
      await sql('UPDATE users SET tier = 4 WHERE id = $1', [applicant.userId]);
      const { body } = await decide(verifier, id, 'revoke', {
        reason: 'the card was reported stolen',
        message: 'Please come to our office.',
        code: 'suspected_fraud',
        kind: 'FINAL',
      }).expect(202);
      expect(body).toMatchObject({
        approval: { kind: 'verification_revoke', resourceId: id, status: 'pending' },
      });
      expect(await tierOf(applicant.userId)).toBe(4);
      await decide(colleague, id, 'revoke', { reason: 'the same' }).expect(409);
      const approve = (staff: StaffClient) => staff.post(`admin/approvals/${body.approval.id}/approve`);
      await approve(verifier).expect(403);
      await approve(viewer).expect(404);
      const answers = await Promise.all([approve(colleague), approve(boss)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(await tierOf(applicant.userId)).toBe(2);
      expect(await standing(applicant.userId)).toBe('rejected');
      expect((await applicant.get('applications/current')).body).toMatchObject({
        status: 'revoked',
        rejectionReason: 'Please come to our office.',
        rejectionCode: 'suspected_fraud',
      });
      expect(await logsOf('kyc.revoke', id)).toHaveLength(1);
      await applicant.post('applications', { personalData: PERSONAL_DATA }).expect(409);
      await decide(verifier, id, 'revoke', { reason: 'again' }).expect(409);
    });

    it('is warned of once at 90, 30 and 7 days, and expires', async () => {
      const applicant = await Applicant.register(system);
      const id = await verified(applicant);
      const endsIn = (text: string) =>
        imported(`UPDATE kyc_applications SET expires_at = now() + $2::interval WHERE id = $1`, [id, text]);
      const warned = () =>
        sql(
          'SELECT days FROM kyc_expiry_warnings WHERE application_id = $1 AND delivered_at IS NOT NULL ORDER BY days DESC',
          [id],
        );
      await endsIn('91 days');
      await run('kyc.expire');
      expect(await warned()).toEqual([]);
      for (const [left, days] of [
        ['89 days', [90]],
        ['60 days', [90]],
        ['29 days', [90, 30]],
        ['6 days', [90, 30, 7]],
        ['1 hour', [90, 30, 7]],
      ] as const) {
        await endsIn(left);
        await run('kyc.expire');
        await run('kyc.expire');
        expect(await warned()).toEqual(days.map((one) => ({ days: one })));
      }
      await endsIn('-1 second');
      expect(await standing(applicant.userId)).toBe('expired');
      expect(await run('kyc.expire')).toMatchObject({ expired: 1 });
      expect((await applicant.get('applications/current')).body).toMatchObject({ status: 'expired' });
      expect(await warned()).toHaveLength(4);
      expect(await standing(applicant.userId)).toBe('expired');
      expect(await tierOf(applicant.userId)).toBe(3);
      // What ran out blocks until it is renewed, whatever becomes of the renewal meanwhile.
      const renewal = await applicant.apply();
      expect((await applicant.get('applications/current')).body).toMatchObject({
        attempt: 1,
        previousId: id,
      });
      expect(await standing(applicant.userId)).toBe('expired');
      await claim(verifier, renewal).expect(200);
      await decide(verifier, renewal, 'verify').expect(200);
      expect(await standing(applicant.userId)).toBe('verified');
      expect(
        system
          .logged()
          .filter(({ msg, userId }) => msg === 'a verification ends soon' && userId === applicant.userId),
      ).toHaveLength(3);
    });
  });

  describe('kept', () => {
    it('under a legal hold, is not erased until that is lifted', async () => {
      const applicant = await Applicant.register(system);
      const id = await verified(applicant);
      const hold = (verb: string, reason = 'asked for by the prosecution') =>
        verifier.post(`kyc/applications/${id}/${verb}`, { reason });
      await hold('legal-hold', 'short').expect(422);
      await hold('legal-hold/lift').expect(409);
      const { body } = await hold('legal-hold').expect(200);
      expect(body).toMatchObject({
        legalHold: { by: verifier.adminId, reason: 'asked for by the prosecution' },
      });
      await hold('legal-hold').expect(409);
      const erase = () => boss.post(`users/${applicant.userId}/erase`, {});
      expect((await erase().expect(409)).body).toMatchObject({ code: 'legal_hold' });
      expect(await sql('SELECT status FROM users WHERE id = $1', [applicant.userId])).toEqual([
        { status: 'active' },
      ]);
      expect((await hold('legal-hold/lift').expect(200)).body).toMatchObject({ legalHold: null });
      await erase().expect(200);
      expect((await auditor.get(`kyc/applications/${id}`).expect(200)).body).toMatchObject({
        status: 'verified',
        personalData: null,
      });
      expect(await sql('SELECT personal_data_sealed FROM kyc_applications WHERE id = $1', [id])).toEqual([
        { personal_data_sealed: null },
      ]);
      expect(await logsOf('kyc.legal_hold_lift', id)).toHaveLength(1);
    });

    it('for seven years after the end, and then erased with a certificate', async () => {
      const [old, held, young] = [
        await Applicant.register(system),
        await Applicant.register(system),
        await Applicant.register(system),
      ];
      const ids = [await verified(old), await verified(held), await verified(young)];
      await verifier
        .post(`kyc/applications/${ids[1]}/legal-hold`, { reason: 'asked for by the prosecution' })
        .expect(200);
      for (const { userId } of [old, held, young]) {
        await boss.patch(`users/${userId}`, { status: 'closed' }).expect(200);
      }
      await withConnection(system.database.superuserUrl, async (client) => {
        await client.query(
          'ALTER TABLE users DISABLE TRIGGER USER; ALTER TABLE kyc_applications DISABLE TRIGGER USER',
        );
        const [users, long] = [[old.userId, held.userId, young.userId], "interval '7 years 1 day'"];
        await client.query(`UPDATE users SET closed_at = now() - ${long} WHERE id = ANY ($1)`, [users]);
        await client.query(
          `UPDATE kyc_applications SET created_at = now() - ${long}, submitted_at = now() - ${long}, reviewed_at = now() - ${long}
            WHERE user_id = ANY ($1)`,
          [users],
        );
        // Closed long ago, decided less than seven years ago.
        await client.query(
          "UPDATE kyc_applications SET reviewed_at = now() - interval '6 years' WHERE id = $1",
          [ids[2]],
        );
        await client.query(
          'ALTER TABLE users ENABLE TRIGGER USER; ALTER TABLE kyc_applications ENABLE TRIGGER USER',
        );
        await client.query(
          'ALTER TABLE kyc_applications ENABLE ALWAYS TRIGGER kyc_applications_check, ENABLE ALWAYS TRIGGER kyc_applications_keep',
        );
      });
      expect(await run('users.erase_retired')).toEqual({ erased: 1 });
      expect(await run('users.erase_retired')).toEqual({ erased: 0 });
      const { body } = await boss.get(`users/${old.userId}/erasure`).expect(200);
      expect(body).toMatchObject({ userId: old.userId, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(await logsOf('user.erase', old.userId)).toMatchObject([
        { admin_id: null, new_values: { certificateId: body.id, digest: body.digest, reason: 'retention' } },
      ]);
      await expect(
        system.app.get(UserKeysService, { strict: false }) &&
          sql('SELECT wrapped_key FROM user_keys WHERE user_id = $1', [old.userId]),
      ).resolves.toEqual([{ wrapped_key: null }]);
      for (const { userId } of [held, young]) await boss.get(`users/${userId}/erasure`).expect(404);
    });
  });

  it('says how the queue does, who decides how, and when', async () => {
    const { body, headers } = await auditor.get('kyc/stats?period=7d&interval=week').expect(200);
    expect(headers['x-data-as-of']).toEqual(expect.any(String));
    const [counted] = await sql<Record<string, number>>(
      `SELECT count(*) FILTER (WHERE status IN ('pending_review', 'under_review'))::integer AS waiting,
              count(*) FILTER (WHERE reviewed_at > now() - interval '7 days')::integer AS decided,
              count(*) FILTER (WHERE reviewed_at > now() - interval '7 days' AND status = 'rejected')::integer AS rejected
         FROM kyc_applications`,
    );
    expect(body).toMatchObject({
      period: '7d',
      interval: 'week',
      queue: {
        waiting: counted!.waiting,
        meanAgeSeconds: expect.any(Number),
        oldestAgeSeconds: expect.any(Number),
      },
      decisions: {
        decided: counted!.decided,
        rejected: counted!.rejected,
        approved: counted!.decided! - counted!.rejected!,
        approvalRate: Number(((counted!.decided! - counted!.rejected!) / counted!.decided!).toFixed(4)),
      },
    });
    const sum = (rows: { decided: number }[]) => rows.reduce((total, { decided }) => total + decided, 0);
    expect(sum(body.reviewers)).toBe(counted!.decided);
    expect(sum(body.overTime)).toBe(counted!.decided);
    expect(body.reviewers[0]).toMatchObject({ adminId: verifier.adminId });
    await auditor.get('kyc/stats?period=2d').expect(400);
    await auditor.get('kyc/stats?interval=hour').expect(400);
    await viewer.get('kyc/stats').expect(403);
  });
});
