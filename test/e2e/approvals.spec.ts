import { AdminAccountsService } from '../../src/admin/admin-accounts.service.js';
import { ApprovalsService, type FourEyesEffect } from '../../src/admin/approvals.service.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertRow } from '../support/rows.js';

type Account = Awaited<ReturnType<TestApplication['logIn']>>;

describe('Four eyes', () => {
  let system: TestApplication;
  let proposer: Account;
  let approver: Account;
  let executions = 0;
  let failing = false;

  beforeAll(async () => {
    system = await createTestApplication();
    [proposer, approver] = [await system.logIn('super_admin'), await system.logIn('super_admin')];
    // In the place of what a refund really does.
    effectsOf(system.app.get(ApprovalsService, { strict: false })).set('refund', {
      kind: 'refund',
      permission: 'investments.refund',
      async execute() {
        executions++;
        await new Promise((resolve) => setTimeout(resolve, 50));
        if (failing) throw new Error('the effect fails');
      },
    });
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  const as = (account: Account, method: 'get' | 'post' | 'patch', path: string, body?: object) => {
    const request = system.http[method](`/api/admin/${path}`).set('authorization', `Bearer ${account.token}`);
    return body ? request.send(body) : request;
  };
  const propose = async (body: object = { role: 'auditor' }): Promise<{ id: string; account: Account }> => {
    const account = await system.logIn('viewer');
    const answer = await as(proposer, 'patch', `users/${account.adminId}`, body).expect(202);
    return { id: (answer.body as { approval: { id: string } }).approval.id, account };
  };
  const statusOf = async (id: string) =>
    (await sql('SELECT status FROM approvals WHERE id = $1', [id]))[0]?.status;
  const roleOf = async (id: string) =>
    (await sql('SELECT role FROM admin_users WHERE id = $1', [id]))[0]?.role;
  /** A row that the application would not write: a registered kind without a resource of its own, or one overdue. */
  const insertRefund = async (values: Record<string, unknown> = {}): Promise<string> =>
    withConnection(system.database.superuserUrl, async (client) => {
      const { id } = await insertRow(client, 'approvals', {
        kind: 'refund',
        resource_type: 'investments',
        resource_id: `${Math.random()}`,
        payload: {},
        reason: 'x',
        proposed_by: proposer.adminId,
        ...values,
      });
      return id;
    });

  it('grant a role only once another has approved it', async () => {
    const { id, account } = await propose();
    expect(await roleOf(account.adminId)).toBe('viewer');
    const list = await as(approver, 'get', 'approvals?status=pending&kind=role_grant').expect(200);
    expect(list.body).toMatchObject({
      data: [
        {
          id,
          status: 'pending',
          proposedBy: proposer.adminId,
          payload: { from: { role: 'viewer' }, to: { role: 'auditor', isActive: true } },
          payloadHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      ],
    });
    const { body } = await as(approver, 'post', `approvals/${id}/approve`).expect(200);
    expect(body).toMatchObject({ id, status: 'approved', decidedBy: approver.adminId });
    expect(await roleOf(account.adminId)).toBe('auditor');
    const actions = await sql(
      "SELECT action FROM admin_logs WHERE action LIKE 'approval.%' AND resource_id = $1 ORDER BY created_at",
      [id],
    );
    expect(actions).toEqual([{ action: 'approval.propose' }, { action: 'approval.approve' }]);
  });

  it('are never two of one person, a super_admin included, nor of the account that gains by it', async () => {
    const { id } = await propose({ role: 'super_admin' });
    await as(proposer, 'post', `approvals/${id}/approve`).expect(403);
    expect(await statusOf(id)).toBe('pending');
    const about = await as(proposer, 'patch', `users/${approver.adminId}`, { permissions: ['-users.write'] });
    const { approval } = about.body as { approval: { id: string } };
    await as(approver, 'post', `approvals/${approval.id}/approve`).expect(403);
    await as(proposer, 'post', `approvals/${approval.id}/reject`, { reason: 'withdrawn' }).expect(200);
    const { body } = await as(proposer, 'patch', `users/${proposer.adminId}`, { role: 'viewer' }).expect(403);
    expect(body).toMatchObject({ detail: 'Nobody changes their own role.' });
  });

  it('need the permission: whoever lacks it sees nothing, whoever audits may look', async () => {
    const { id, account } = await propose();
    await as(account, 'post', `approvals/${id}/approve`).expect(404);
    expect((await as(account, 'get', 'approvals').expect(200)).body).toMatchObject({ total: 0 });
    const auditor = await system.logIn('auditor');
    expect((await as(auditor, 'get', `approvals?page=1&id=${id}`).expect(200)).body).toMatchObject({
      total: 1,
    });
    const csv = await as(auditor, 'get', `approvals/export.csv?id=${id}`).expect(200);
    expect(csv.text.trimEnd().split('\r\n').slice(1)).toEqual([
      expect.stringMatching(
        `^${id},role_grant,admin_users,${account.adminId},.*,pending,${proposer.adminId},`,
      ),
    ]);
    await as(auditor, 'post', `approvals/${id}/approve`).expect(403);
    await as(account, 'get', 'users').expect(403);
  });

  it('are enough once: of two who approve at the same moment one does it', async () => {
    const id = await insertRefund();
    const third = await system.logIn('super_admin');
    executions = 0;
    const answers = await Promise.all(
      [approver, third].map((who) => as(who, 'post', `approvals/${id}/approve`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(executions).toBe(1);
    await as(approver, 'post', `approvals/${id}/approve`).expect(409);
    await as(approver, 'post', `approvals/${id}/reject`, { reason: 'late' }).expect(409);
  });

  it('leave the proposal pending when the effect fails', async () => {
    const id = await insertRefund();
    failing = true;
    await as(approver, 'post', `approvals/${id}/approve`).expect(500);
    expect(await statusOf(id)).toBe('pending');
    failing = false;
    await as(approver, 'post', `approvals/${id}/approve`).expect(200);
  });

  it('are too late after 72 hours of the database, swept or not', async () => {
    const id = await insertRefund({ created_at: '2026-01-01', expires_at: '2026-01-04' });
    const { body } = await as(approver, 'post', `approvals/${id}/approve`).expect(409);
    expect(body).toMatchObject({ code: 'already_decided' });
    expect((await as(approver, 'get', `approvals?page=1&id=${id}`)).body).toMatchObject({
      data: [{ status: 'expired' }],
    });
    expect(await statusOf(id)).toBe('pending');
    const sweep = await system.app.get(JobsService).start('approvals.expire', 'request');
    expect(await sweep!.done).toMatchObject({ status: 'succeeded', result: { rows: 1 } });
    expect(await statusOf(id)).toBe('expired');
    const [row] = await sql(
      "SELECT expires_at - created_at = '72 hours' AS three_days FROM approvals WHERE status <> 'expired'",
    );
    expect(row).toEqual({ three_days: true });
  });

  it('reject with a reason, and refuse what has changed meanwhile or comes from a disabled account', async () => {
    const { id, account } = await propose();
    await as(approver, 'post', `approvals/${id}/reject`, {}).expect(422);
    await as(proposer, 'patch', `users/${account.adminId}`, { role: 'auditor' }).expect(409);
    await sql("UPDATE admin_users SET role = 'kyc_verifier' WHERE id = $1", [account.adminId]);
    const stale = await as(approver, 'post', `approvals/${id}/approve`).expect(409);
    expect(stale.body).toMatchObject({ code: 'stale_proposal' });
    await as(approver, 'post', `approvals/${id}/reject`, { reason: 'stale' }).expect(200);
    const gone = await insertRefund({ proposed_by: account.adminId });
    const refused = await as(approver, 'post', `approvals/${gone}/approve`).expect(409);
    expect(refused.body).toMatchObject({ code: 'proposer_not_allowed' });
  });

  it('invite: the account is there, and opens once approved', async () => {
    const invitation = { email: 'New@pend.example', name: 'New', role: 'asset_manager' };
    const { body, headers } = await as(proposer, 'post', 'users', invitation).expect(201);
    const { id, approval, initialPassword } = body as {
      id: string;
      approval: { id: string };
      initialPassword: string;
    };
    expect(body).toMatchObject({ email: 'new@pend.example', isActive: false });
    expect(JSON.stringify(body)).not.toMatch(/hash":"\$|passwordHash/);
    expect(headers.location).toBe(`/api/admin/users/${id}`);
    await as(proposer, 'post', 'users', invitation).expect(409);
    const logIn = () =>
      system.http
        .post('/api/admin/auth/login')
        .send({ email: 'new@pend.example', password: initialPassword });
    await logIn().expect(401);
    await as(approver, 'post', `approvals/${approval.id}/approve`).expect(200);
    await logIn().expect(200);
    expect(JSON.stringify(system.logged())).not.toContain(initialPassword);
    expect(JSON.stringify(await sql('SELECT * FROM admin_logs'))).not.toContain(initialPassword);
  });

  it('are not needed to rename or to switch off', async () => {
    const account = await system.logIn('viewer');
    const { body } = await as(proposer, 'patch', `users/${account.adminId}`, {
      name: 'Renamed',
      isActive: false,
    }).expect(200);
    expect(body).toMatchObject({ name: 'Renamed', isActive: false });
    await as(account, 'get', 'permissions').expect(401);
    await as(proposer, 'patch', `users/${account.adminId}`, { isActive: true }).expect(202);
    await as(proposer, 'patch', `users/${account.adminId}`, { permissions: ['everything'] }).expect(422);
  });

  describe('in the database', () => {
    const staff = <T>(
      adminId: string,
      use: (query: (text: string, values?: unknown[]) => Promise<unknown>) => Promise<T>,
    ) =>
      withConnection(system.database.urls.staff, async (client) => {
        await client.query(
          "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
          [adminId],
        );
        return use((text, values) => client.query(text, values));
      });

    it.each([
      ['a role without an approval', `UPDATE admin_users SET role = 'super_admin' WHERE id = $1`],
      ['a permission', `UPDATE admin_users SET permissions = '["users.write"]' WHERE id = $1`],
      [
        'an approval in the name of another',
        `UPDATE approvals SET status = 'approved', decided_by = $1 WHERE status = 'pending'`,
      ],
      ['a payload', `UPDATE approvals SET payload = '{}' WHERE proposed_by = $1`],
      ['a longer life', `UPDATE approvals SET expires_at = 'infinity' WHERE proposed_by = $1`],
      [
        'a proposal in the name of another',
        `INSERT INTO approvals (kind, resource_type, resource_id, payload, reason, proposed_by) VALUES ('refund', 'x', 'x', '{}', 'x', $1)`,
      ],
      [
        'an active account',
        `INSERT INTO admin_users (email, name, role) SELECT 'z@pend.example', 'z', role FROM admin_users WHERE id = $1`,
      ],
      ['a deletion', 'DELETE FROM approvals WHERE proposed_by = $1'],
    ])('refuse staff %s', async (_what, statement) => {
      await insertRefund();
      const victim = await system.logIn('viewer');
      await staff(proposer.adminId, async (query) => {
        await expect(
          query(statement, [statement.includes('proposed_by =') ? proposer.adminId : victim.adminId]),
        ).rejects.toMatchObject({
          code: expect.stringMatching(/^(23514|42501)$/),
        });
      });
    });

    it.each(['UPDATE approvals SET payload = \'{"a":1}\'', 'DELETE FROM approvals', 'TRUNCATE approvals'])(
      'refuse even the owner and a superuser: %s',
      async (statement) => {
        for (const url of [system.database.urls.owner, system.database.superuserUrl]) {
          await withConnection(url, async (client) => {
            await client.query('SET session_replication_role = replica').catch(() => {});
            await expect(client.query(statement)).rejects.toMatchObject({ code: '23514' });
          });
        }
      },
    );
  });
});

describe('The last active super_admin', () => {
  let system: TestApplication;

  beforeAll(async () => {
    system = await createTestApplication();
  });
  afterAll(() => system.close());

  it('stays, whoever tries', async () => {
    // Never logged in: no audit row refers to it, so that nothing else keeps it from being deleted.
    await system.app
      .get(AdminAccountsService, { strict: false })
      .create('last@pend.example', 'x', 'super_admin');
    const adminId = await withConnection(system.database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>('SELECT id FROM admin_users');
      return rows[0]!.id;
    });
    for (const url of [system.database.urls.owner, system.database.superuserUrl]) {
      await withConnection(url, async (client) => {
        for (const change of [
          "UPDATE admin_users SET role = 'viewer' WHERE id = $1",
          'UPDATE admin_users SET is_active = false WHERE id = $1',
          'DELETE FROM admin_users WHERE id = $1',
        ]) {
          await expect(client.query(change, [adminId])).rejects.toMatchObject({
            constraint: 'admin_users_last_super_admin',
          });
        }
      });
    }
  });

  it.each(['READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE'])(
    'is one of two who are demoted at the same moment (%s)',
    async (level) => {
      const accounts = system.app.get(AdminAccountsService, { strict: false });
      await accounts.create(`${level.replace(' ', '')}@pend.example`.toLowerCase(), 'x', 'super_admin');
      const url = system.database.superuserUrl;
      await withConnection(url, (one) =>
        withConnection(url, async (other) => {
          const { rows } = await one.query<{ id: string }>(
            "SELECT id FROM admin_users WHERE role = 'super_admin' AND is_active",
          );
          expect(rows).toHaveLength(2);
          for (const client of [one, other]) {
            await client.query(`BEGIN ISOLATION LEVEL ${level}`);
            await client.query('SELECT count(*) FROM admin_users');
          }
          const demote = "UPDATE admin_users SET role = 'viewer' WHERE id = $1";
          await one.query(demote, [rows[0]!.id]);
          const second = other.query(demote, [rows[1]!.id]).catch((error: { code: string }) => error.code);
          await one.query('COMMIT');
          expect(await second).toMatch(/^(23514|40001)$/);
          await other.query('ROLLBACK');
          const left = await one.query("SELECT FROM admin_users WHERE role = 'super_admin' AND is_active");
          expect(left.rowCount).toBe(1);
        }),
      );
    },
  );

  it('is told so over HTTP', async () => {
    const boss = await system.logIn('super_admin');
    const others = await withConnection(system.database.superuserUrl, async (client) => {
      const { rows } = await client.query<{ id: string }>(
        "SELECT id FROM admin_users WHERE role = 'super_admin' AND is_active AND id <> $1",
        [boss.adminId],
      );
      return rows;
    });
    const bearer = `Bearer ${boss.token}`;
    for (const { id } of others) {
      await system.http
        .patch(`/api/admin/users/${id}`)
        .set('authorization', bearer)
        .send({ isActive: false })
        .expect(200);
    }
    await system.http
      .patch(`/api/admin/users/${boss.adminId}`)
      .set('authorization', bearer)
      .send({ isActive: false })
      .expect(403);
  });
});

const effectsOf = (approvals: ApprovalsService): Map<string, FourEyesEffect> =>
  (approvals as unknown as { effects: Map<string, FourEyesEffect> }).effects;
