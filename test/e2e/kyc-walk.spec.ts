import { randomUUID } from 'node:crypto';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { toldOf } from '../support/platform-feed.js';
import { Applicant, asImport, decide, fileDocument, PERSONAL_DATA } from '../support/kyc.js';
import { insertAsset } from '../support/rows.js';
import { photograph, upload } from '../support/papers.js';
import { StaffClient } from '../support/staff-client.js';

describe('From nobody to an investment', () => {
  let system: TestApplication;
  let verifier: StaffClient;

  beforeAll(async () => {
    system = await createTestApplication();
    verifier = await StaffClient.logIn(system, 'kyc_verifier');
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const handIn = async (applicant: Applicant, name: string): Promise<string> => {
    const applicationId = await applicant.begin();
    const { body } = await upload(system, { token: applicant.token, applicationId }, await photograph(), {
      name,
    }).expect(201);
    await applicant.post(`applications/${applicationId}/submit`).expect(200);
    // Too late: neither another paper nor other bytes for this one.
    const { body: late } = await upload(
      system,
      { token: applicant.token, applicationId },
      await photograph(),
    ).expect(409);
    expect(late).toMatchObject({ code: 'application_not_draft' });
    return (body as { id: string }).id;
  };
  const current = async (applicant: Applicant) =>
    (await applicant.get('applications/current').expect(200)).body;

  it('upload → claim → reject → resubmit → verify → invest, until it expires', async () => {
    const applicant = await Applicant.register(system);
    const pool = await withConnection(system.database.superuserUrl, async (client) => {
      const { id } = await insertAsset(client);
      await client.query('UPDATE asset_details SET min_tier_required = 3 WHERE asset_id = $1', [id]);
      return id;
    });
    const invest = () =>
      system.http
        .post(`/api/pool/${pool}/invest`)
        .set('authorization', `Bearer ${applicant.token}`)
        .set('idempotency-key', randomUUID())
        .send({ amount: '1000', currency: 'EGP' });
    const refused = async (code: string) => {
      expect((await invest().expect(409)).body).toMatchObject({
        reasons: expect.arrayContaining([expect.objectContaining({ code })]),
      });
    };
    await refused('kyc_required');
    const paper = await handIn(applicant, 'بطاقة.jpg');
    const first = (await current(applicant)).id;
    await refused('kyc_pending');

    const queue = await verifier.get('kyc/applications?status=pending_review').expect(200);
    expect(queue.body.data).toMatchObject([
      { id: first, documentCount: 1, documents: [{ id: paper, state: 'clean' }] },
    ]);
    const claimed = await verifier.post(`kyc/applications/${first}/claim`).expect(200);
    const view = await verifier
      .get(`kyc/documents/${paper}/content`)
      .set('x-reason', 'compared with the application')
      .expect(200);
    expect(view.headers['content-type']).toBe('image/jpeg');
    await decide(verifier, first, 'reject', {
      reason: 'The photograph is of nothing.',
      code: 'unreadable',
      kind: 'RETRY',
      note: 'noise',
    })
      .set('if-match', claimed.headers.etag!)
      .expect(200);
    expect(await current(applicant)).toMatchObject({
      status: 'rejected',
      rejectionReason: 'The photograph is of nothing.',
      rejectionKind: 'RETRY',
    });

    await refused('kyc_rejected');

    // What is sealed is theirs, in clear, with the name of the file as they had sent it.
    const { body: held } = await system.http
      .get('/api/user/export')
      .set('authorization', `Bearer ${applicant.token}`)
      .expect(200);
    expect(held.data.kycApplications).toMatchObject([
      { id: first, personalData: PERSONAL_DATA, documents: [{ id: paper, originalFilename: 'بطاقة.jpg' }] },
    ]);

    await handIn(applicant, '../../../id.jpg');
    const second = await current(applicant);
    expect(second).toMatchObject({ status: 'pending_review', attempt: 2, previousId: first });
    await verifier.post(`kyc/applications/${second.id}/claim`).expect(200);
    const verified = await decide(verifier, second.id, 'verify', { documentExpiresOn: '2030-06-30' }).expect(
      200,
    );
    expect(await toldOf(system, first)).toEqual(['kyc.rejected']);
    expect(await toldOf(system, second.id)).toEqual(['kyc.verified']);
    expect(verified.body).toMatchObject({ status: 'verified', expiresAt: '2030-07-01T00:00:00.000Z' });

    expect(await sql('SELECT tier, kyc_standing(id) FROM users WHERE id = $1', [applicant.userId])).toEqual([
      { tier: 3, kyc_standing: 'verified' },
    ]);
    await invest().expect(201);
    await asImport(system, (client) =>
      client.query("UPDATE kyc_applications SET expires_at = now() - interval '1 second' WHERE id = $1", [
        second.id,
      ]),
    );
    // Before any job has marked it.
    await refused('kyc_expired');

    const actions = await sql<{ action: string }>(
      `SELECT action FROM admin_logs WHERE admin_id = $1 AND strpos(action, '.') > 0 AND resource_type LIKE 'kyc%'
        ORDER BY seq`,
      [verifier.adminId],
    );
    expect(actions.map(({ action }) => action)).toEqual([
      'kyc.claim',
      'kyc.view_document',
      'kyc.reject',
      'kyc.claim',
      'kyc.verify',
    ]);
  });

  it.each(['scan_pending', 'infected', 'tampered'])('but not with a paper that is %s', async (state) => {
    const applicant = await Applicant.register(system);
    const paper = await handIn(applicant, 'id.jpg');
    const { id } = await current(applicant);
    await verifier.post(`kyc/applications/${id}/claim`).expect(200);
    await sql('UPDATE kyc_documents SET state = $2 WHERE id = $1', [paper, state]);
    expect((await decide(verifier, id, 'verify').expect(409)).body).toMatchObject({
      code: 'papers_not_clean',
    });
    await decide(verifier, id, 'reject', { reason: 'another, please' }).expect(200);
  });

  it('nor is an infected paper one that was handed in', async () => {
    const applicant = await Applicant.register(system);
    const id = await applicant.begin();
    const paper = await fileDocument(system, id);
    expect((await current(applicant)).missing).toEqual([]);
    await sql("UPDATE kyc_documents SET state = 'infected' WHERE id = $1", [paper.id]);
    expect((await current(applicant)).missing).toEqual(['identity']);
    await applicant.post(`applications/${id}/submit`).expect(409);
  });
});
