import fc from 'fast-check';
import { Client } from 'pg';
import { KYC_STATUSES, type KycStatus } from '../../src/common/kyc-status.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { asImport } from '../support/kyc.js';
import { insertRow, insertUser } from '../support/rows.js';

const LOGIN_OF = { app_user: 'app', admin_role: 'staff', app_worker: 'worker' } as const;
type Role = keyof typeof LOGIN_OF;

/** What a row of the status needs besides. `me` is the reviewer who asks. */
const fixtureOf = (status: KycStatus, me: string): Record<string, unknown> => ({
  status,
  personal_data_sealed: Buffer.from('sealed'),
  submitted_at: status === 'draft' ? null : new Date(Date.now() - 1000),
  ...(status === 'under_review' && { claimed_by: me, claimed_until: new Date(Date.now() + 60_000) }),
  ...(['verified', 'expired'].includes(status) && { expires_at: new Date(Date.now() - 1000) }),
  ...(status === 'revoked' && { revoked_at: new Date() }),
});

/** The most that a statement can say to get to a status. */
const SET: Record<KycStatus, string> = {
  draft: "status = 'draft'",
  pending_review: "status = 'pending_review'",
  under_review: "status = 'under_review', claimed_by = $2, claimed_until = now() + interval '1 year'",
  verified: "status = 'verified', expires_at = now() + interval '1 year'",
  rejected: "status = 'rejected', rejection_reason = 'x', rejection_code = 'other', rejection_kind = 'RETRY'",
  expired: "status = 'expired'",
  revoked: "status = 'revoked', rejection_code = 'other', rejection_kind = 'RETRY'",
};

describe('An application, in the database,', () => {
  let test: TestDatabase;
  let superuser: Client;
  let me: string;
  let other: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    superuser = new Client({ connectionString: test.superuserUrl });
    await superuser.connect();
    const admin = (email: string) =>
      insertRow(superuser, 'admin_users', { email, name: 'x', role: 'kyc_verifier' });
    me = (await admin('me@pend.example')).id;
    other = (await admin('other@pend.example')).id;
  });
  afterAll(async () => {
    await superuser.end();
    await test.drop();
  });

  /** One statement as a role: the constraint or SQLSTATE that refused it, `nothing` where it met no row, or `done`. */
  async function attempt(
    role: Role,
    identity: { userId?: string; adminId?: string },
    text: string,
    values: unknown[],
  ): Promise<string> {
    return withConnection(test.urls[LOGIN_OF[role]], async (client) => {
      await client.query(
        `SELECT set_config('role', $1, false), set_config('app.current_user_id', $2, false),
                set_config('app.current_admin_id', $3, false)`,
        [role, identity.userId ?? '', identity.adminId ?? ''],
      );
      try {
        return (await client.query(text, values)).rowCount ? 'done' : 'nothing';
      } catch (error) {
        const { constraint, code } = error as { constraint?: string; code?: string };
        return constraint ?? code ?? String(error);
      }
    });
  }

  const insertApplication = async (status: KycStatus) => {
    const { id: userId } = await insertUser(superuser);
    const { id } = await insertRow(superuser, 'kyc_applications', {
      user_id: userId,
      ...fixtureOf(status, me),
    });
    await insertRow(superuser, 'kyc_documents', { application_id: id, document_type: 'id' });
    return { id, userId };
  };
  const statusOf = async (id: string) =>
    (await superuser.query<{ status: KycStatus }>('SELECT status FROM kyc_applications WHERE id = $1', [id]))
      .rows[0]!.status;

  it.each<[Role, string[]]>([
    ['app_user', ['draft → pending_review']],
    [
      'admin_role',
      [
        'pending_review → under_review',
        'under_review → pending_review',
        'under_review → verified',
        'under_review → rejected',
      ],
    ],
    ['app_worker', ['verified → expired']],
  ])('lets %s take its own edges and no other', async (role, expected) => {
    const taken: string[] = [];
    for (const from of KYC_STATUSES) {
      for (const to of KYC_STATUSES) {
        if (from === to) continue;
        const { id, userId } = await insertApplication(from);
        const text = `UPDATE kyc_applications SET ${SET[to]} WHERE id = $1`;
        const identity = { userId, ...(role === 'admin_role' && { adminId: me }) };
        const found = await attempt(role, identity, text, to === 'under_review' ? [id, me] : [id]);
        if (found === 'done') taken.push(`${from} → ${to}`);
        else expect(await statusOf(id)).toBe(from);
      }
    }
    expect(taken).toEqual(expected);
  });

  it('is not written to by whom it does not concern, nor past what may be written', async () => {
    const { id, userId } = await insertApplication('rejected');
    const draft = await insertApplication('draft');
    const stranger = (await insertUser(superuser)).id;
    const claimed = await insertApplication('under_review');
    const verified = await insertApplication('verified');
    for (const [role, identity, text, values, refusal] of [
      // The investor.
      [
        'app_user',
        { userId: stranger },
        'UPDATE kyc_applications SET target_tier = 5 WHERE id = $1',
        [draft.id],
        'nothing',
      ],
      [
        'app_user',
        { userId: stranger },
        'INSERT INTO kyc_applications (user_id) VALUES ($1)',
        [userId],
        '42501',
      ],
      [
        'app_user',
        { userId },
        "INSERT INTO kyc_applications (user_id, status) VALUES ($1, 'verified')",
        [userId],
        '42501',
      ],
      [
        'app_user',
        { userId },
        'UPDATE kyc_applications SET target_tier = 5 WHERE id = $1',
        [id],
        'kyc_applications_handed_in',
      ],
      ['app_user', { userId }, 'UPDATE kyc_applications SET attempt = 1 WHERE id = $1', [id], '42501'],
      ['app_user', { userId }, 'UPDATE kyc_applications SET expires_at = now() WHERE id = $1', [id], '42501'],
      ['app_user', { userId }, 'SELECT review_notes FROM kyc_applications WHERE id = $1', [id], '42501'],
      ['app_user', { userId }, 'DELETE FROM kyc_applications WHERE id = $1', [id], '42501'],
      ['app_user', { userId }, "UPDATE kyc_requirements SET document_types = '{selfie}'", [], '42501'],
      // Staff.
      [
        'admin_role',
        { adminId: me },
        'INSERT INTO kyc_applications (user_id) VALUES ($1)',
        [userId],
        '42501',
      ],
      ['admin_role', { adminId: me }, 'DELETE FROM kyc_applications WHERE id = $1', [id], '42501'],
      [
        'admin_role',
        { adminId: me },
        "UPDATE kyc_applications SET rejection_reason = 'y' WHERE id = $1",
        [id],
        'kyc_applications_decided',
      ],
      [
        'admin_role',
        { adminId: me },
        "UPDATE kyc_applications SET expires_at = now() + interval '9 years' WHERE id = $1",
        [verified.id],
        'kyc_applications_decided',
      ],
      [
        'admin_role',
        { adminId: me },
        'UPDATE kyc_applications SET verified_by = $2 WHERE id = $1',
        [id, other],
        '42501',
      ],
      [
        'admin_role',
        { adminId: other },
        `UPDATE kyc_applications SET ${SET.verified} WHERE id = $1`,
        [claimed.id],
        'kyc_applications_not_claimed',
      ],
      [
        'admin_role',
        { adminId: other },
        `UPDATE kyc_applications SET ${SET.pending_review} WHERE id = $1`,
        [claimed.id],
        'kyc_applications_claimed',
      ],
      [
        'admin_role',
        { adminId: other },
        'UPDATE kyc_applications SET claimed_by = $2 WHERE id = $1',
        [claimed.id, other],
        'kyc_applications_claimed',
      ],
      [
        'admin_role',
        { adminId: other },
        'UPDATE kyc_applications SET claimed_by = $2 WHERE id = $1',
        [claimed.id, me],
        'nothing-changes',
      ],
      [
        'admin_role',
        {},
        `UPDATE kyc_applications SET ${SET.verified} WHERE id = $1`,
        [claimed.id],
        'nothing',
      ],
      [
        'admin_role',
        { adminId: me },
        `UPDATE kyc_applications SET ${SET.revoked} WHERE id = $1`,
        [verified.id],
        'kyc_applications_four_eyes',
      ],
      [
        'admin_role',
        { adminId: me },
        "UPDATE kyc_applications SET legal_hold_at = now(), legal_hold_by = $2, legal_hold_reason = 'x' WHERE id = $1",
        [id, other],
        'kyc_applications_legal_hold',
      ],
      ['admin_role', { adminId: me }, 'SELECT erase_retired_user($1, NULL)', [userId], '42501'],
      // Jobs.
      [
        'app_worker',
        {},
        "INSERT INTO kyc_applications (user_id, status) VALUES ($1, 'verified')",
        [userId],
        'kyc_applications_edge',
      ],
      ['app_worker', {}, 'DELETE FROM kyc_applications WHERE id = $1', [id], '42501'],
      [
        'app_worker',
        {},
        "UPDATE kyc_applications SET personal_data_sealed = 'other' WHERE id = $1",
        [id],
        'kyc_applications_handed_in',
      ],
      [
        'app_worker',
        {},
        'UPDATE kyc_applications SET user_id = $2 WHERE id = $1',
        [id, stranger],
        'kyc_applications_immutable',
      ],
      ['app_worker', {}, 'SELECT erase_retired_user($1, NULL)', [userId], 'users_retention'],
    ] as [Role, object, string, unknown[], string][]) {
      const found = await attempt(role, identity, text, values);
      expect([text, found]).toEqual([text, refusal === 'nothing-changes' ? 'done' : refusal]);
    }
    expect(await statusOf(claimed.id)).toBe('under_review');
  });

  it('is not emptied, deleted or rewritten by the owner of the table either', async () => {
    const { id } = await insertApplication('rejected');
    await withConnection(test.urls.owner, async (client) => {
      for (const text of [
        `DELETE FROM kyc_applications WHERE id = '${id}'`,
        'TRUNCATE kyc_applications CASCADE',
        `UPDATE kyc_applications SET status = 'verified' WHERE id = '${id}'`,
        `SET session_replication_role = replica; DELETE FROM kyc_applications WHERE id = '${id}'`,
      ]) {
        await expect(client.query(text)).rejects.toMatchObject({
          code: expect.stringMatching(/^(42501|23514)$/),
        });
      }
    });
    // Not even where ordinary triggers are off.
    await expect(
      superuser.query(
        `SET session_replication_role = replica; DELETE FROM kyc_applications WHERE id = '${id}'`,
      ),
    ).rejects.toMatchObject({ code: '42501' });
    await superuser.query('RESET session_replication_role');
    expect(await statusOf(id)).toBe('rejected');
  });

  it('lives by its rules whatever is tried, in whatever order', async () => {
    interface Model {
      status: KycStatus | 'none';
      claimedBy?: string;
      lapsed: boolean;
      over: boolean;
      final: boolean;
      attempt: number;
    }
    const who = fc.constantFrom('me', 'other');
    const action = fc.oneof(
      { weight: 3, arbitrary: fc.record({ do: fc.constant('begin') }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('submit') }) },
      { weight: 4, arbitrary: fc.record({ do: fc.constant('claim'), by: who }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('release'), by: who }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('lapse') }) },
      { weight: 2, arbitrary: fc.record({ do: fc.constant('verify'), by: who }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('reject'), by: who, final: fc.boolean() }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('age') }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('expire') }) },
    );
    const applies = async (actions: { do: string; by?: string; final?: boolean }[]): Promise<void> => {
      const { id: userId } = await insertUser(superuser);
      let id = '';
      let now: Model = { status: 'none', lapsed: false, over: false, final: false, attempt: 0 };
      for (const { do: what, by, final = false } of actions) {
        const adminId = by === 'me' ? me : other;
        const holds = now.status === 'under_review' && now.claimedBy === adminId && !now.lapsed;
        const before = now;
        let found = '';
        let may = false;
        switch (what) {
          case 'begin': {
            may =
              !now.final &&
              (now.status === 'none' ||
                now.status === 'rejected' ||
                now.status === 'expired' ||
                (now.status === 'verified' && now.over));
            const next = crypto.randomUUID();
            found = await attempt(
              'app_user',
              { userId },
              "INSERT INTO kyc_applications (id, user_id, personal_data_sealed) VALUES ($1, $2, 'sealed')",
              [next, userId],
            );
            if (may) {
              id = next;
              const again = now.status === 'rejected' ? now.attempt + 1 : 1;
              now = { status: 'draft', lapsed: false, over: false, final: false, attempt: again };
              await insertRow(superuser, 'kyc_documents', { application_id: id, document_type: 'passport' });
            }
            break;
          }
          case 'submit':
            may = now.status === 'draft';
            if (now.status === 'pending_review') continue;
            found = await attempt(
              'app_user',
              { userId },
              `UPDATE kyc_applications SET ${SET.pending_review} WHERE id = $1`,
              [id || null],
            );
            if (may) now = { ...now, status: 'pending_review' };
            break;
          case 'claim':
            may =
              now.status === 'pending_review' ||
              (now.status === 'under_review' && (now.claimedBy === adminId || now.lapsed));
            found = await attempt(
              'admin_role',
              { adminId },
              `UPDATE kyc_applications SET ${SET.under_review} WHERE id = $1`,
              [id || null, adminId],
            );
            if (may) now = { ...now, status: 'under_review', claimedBy: adminId, lapsed: false };
            break;
          case 'release':
            may = now.status === 'under_review' && (now.claimedBy === adminId || now.lapsed);
            if (now.status === 'pending_review') continue;
            found = await attempt(
              'admin_role',
              { adminId },
              `UPDATE kyc_applications SET ${SET.pending_review} WHERE id = $1`,
              [id || null],
            );
            if (may) now = { ...now, status: 'pending_review', claimedBy: undefined, lapsed: false };
            break;
          case 'verify':
            may = holds;
            if (now.status === 'verified') continue;
            found = await attempt(
              'admin_role',
              { adminId },
              `UPDATE kyc_applications SET ${SET.verified} WHERE id = $1`,
              [id || null],
            );
            if (may) now = { ...now, status: 'verified', claimedBy: undefined };
            break;
          case 'reject':
            may = holds;
            if (now.status === 'rejected') continue;
            found = await attempt(
              'admin_role',
              { adminId },
              `UPDATE kyc_applications SET ${SET.rejected.replace('RETRY', final ? 'FINAL' : 'RETRY')} WHERE id = $1`,
              [id || null],
            );
            if (may) now = { ...now, status: 'rejected', final, claimedBy: undefined };
            break;
          case 'lapse':
            if (now.status !== 'under_review') continue;
            await asImport({ database: test }, (client) =>
              client.query(
                "UPDATE kyc_applications SET claimed_until = now() - interval '1 second' WHERE id = $1",
                [id],
              ),
            );
            now = { ...now, lapsed: true };
            continue;
          case 'age':
            if (now.status !== 'verified') continue;
            await asImport({ database: test }, (client) =>
              client.query(
                "UPDATE kyc_applications SET expires_at = now() - interval '1 second' WHERE id = $1",
                [id],
              ),
            );
            now = { ...now, over: true };
            continue;
          case 'expire':
            may = now.status === 'verified' && now.over;
            if (now.status === 'expired') continue;
            found = await attempt(
              'app_worker',
              {},
              `UPDATE kyc_applications SET ${SET.expired} WHERE id = $1`,
              [id || null],
            );
            if (may) now = { ...now, status: 'expired' };
            break;
        }
        expect({ what, by, before, found: found === 'done' }).toEqual({ what, by, before, found: may });
        if (!id) continue;
        const { rows } = await superuser.query(
          'SELECT status, claimed_by, attempt, (SELECT tier FROM users WHERE id = user_id) AS tier FROM kyc_applications WHERE id = $1',
          [id],
        );
        expect(rows[0]).toMatchObject({
          status: now.status,
          claimed_by: now.claimedBy ?? null,
          attempt: now.attempt,
        });
        if (now.status === 'verified') expect(rows[0]).toMatchObject({ tier: 3 });
      }
      const { rows: open } = await superuser.query(
        "SELECT FROM kyc_applications WHERE user_id = $1 AND status IN ('draft', 'pending_review', 'under_review')",
        [userId],
      );
      expect(open.length).toBeLessThanOrEqual(1);
    };
    await fc.assert(fc.asyncProperty(fc.array(action, { minLength: 5, maxLength: 30 }), applies), {
      numRuns: 25,
      endOnFailure: true,
    });
  }, 180_000);
});
