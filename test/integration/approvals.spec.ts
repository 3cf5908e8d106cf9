import type { Client } from 'pg';
import { ApprovalsService, type FourEyesEffect } from '../../src/admin/approvals.service.js';
import { Database } from '../../src/database/database.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertRow } from '../support/rows.js';

type Account = Awaited<ReturnType<TestApplication['logIn']>>;

const APPROVE = "UPDATE approvals SET status = 'approved', decided_by = $2 WHERE id = $1";

describe('Four eyes in the database', () => {
  let system: TestApplication;
  let proposer: Account;
  let approver: Account;
  let effect: FourEyesEffect['execute'];

  beforeAll(async () => {
    system = await createTestApplication();
    [proposer, approver] = [await system.logIn('super_admin'), await system.logIn('super_admin')];
    // In the place of what a refund really does.
    effectsOf(system.app.get(ApprovalsService, { strict: false })).set('refund', {
      kind: 'refund',
      permission: 'investments.refund',
      execute: (payload, approval) => effect(payload, approval),
    });
  });
  afterAll(() => system.close());

  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []): Promise<T[]> =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );
  let proposals = 0;
  /** @param over how long ago its 72 hours were over; `-1 second` is in a second. */
  const propose = async (over = '-72 hours', values: Record<string, unknown> = {}): Promise<string> => {
    const [times] = await sql<{ created: Date; expires: Date }>(
      `SELECT e - interval '72 hours' AS created, e AS expires FROM (SELECT now() - $1::interval) AS t (e)`,
      [over],
    );
    return withConnection(system.database.superuserUrl, async (client) => {
      const row = await insertRow(client, 'approvals', {
        kind: 'refund',
        resource_type: 'investments',
        resource_id: `${++proposals}`,
        payload: {},
        reason: 'x',
        proposed_by: proposer.adminId,
        created_at: times!.created,
        expires_at: times!.expires,
        ...values,
      });
      return row.id;
    });
  };
  const approvalOf = async (id: string) =>
    (
      await sql<{ status: string; decided_by: string | null; decision_xid: string | null }>(
        'SELECT status, decided_by, decision_xid FROM approvals WHERE id = $1',
        [id],
      )
    )[0]!;
  const asStaff = <T>(adminId: string, use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.urls.staff, async (client) => {
      await client.query(
        "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
        [adminId],
      );
      return use(client);
    });
  const asWorker = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(system.database.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      return use(client);
    });
  const post = (who: Account, id: string, verb: 'approve' | 'reject', body = {}) =>
    system.http
      .post(`/api/admin/approvals/${id}/${verb}`)
      .set('authorization', `Bearer ${who.token}`)
      .send(body);

  describe('of one person', () => {
    it('are refused to a super_admin, in their own name and in another’s', async () => {
      const id = await propose();
      await asStaff(proposer.adminId, async (client) => {
        await expect(client.query(APPROVE, [id, proposer.adminId])).rejects.toMatchObject({
          code: '23514',
          constraint: 'approvals_four_eyes_check',
        });
        await expect(client.query(APPROVE, [id, approver.adminId])).rejects.toMatchObject({ code: '42501' });
        // Nobody at all is no second person either.
        await expect(
          client.query("UPDATE approvals SET status = 'approved' WHERE id = $1", [id]),
        ).rejects.toMatchObject({ code: '42501' });
      });
      expect(await approvalOf(id)).toMatchObject({ status: 'pending' });
    });

    it.each([
      ['approve', "status = 'approved'"],
      ['approve in a name', "status = 'approved', decided_by = proposed_by"],
      ['reject', "status = 'rejected'"],
    ])('are refused to app_worker, who may not %s anything', async (_what, change) => {
      const id = await propose();
      await asWorker((client) =>
        expect(client.query(`UPDATE approvals SET ${change} WHERE id = $1`, [id])).rejects.toMatchObject({
          code: '42501',
        }),
      );
    });

    it('are refused to the owner and to a superuser who switches triggers off', async () => {
      const id = await propose();
      for (const url of [system.database.urls.owner, system.database.superuserUrl]) {
        await withConnection(url, async (client) => {
          await client.query('SET session_replication_role = replica').catch(() => {});
          await expect(client.query(APPROVE, [id, proposer.adminId])).rejects.toMatchObject({
            constraint: 'approvals_four_eyes_check',
          });
        });
      }
    });

    it('are refused to whoever has their password from the proposer, for three days', async () => {
      const puppet = await system.logIn('super_admin');
      const hand = (sql: string) =>
        asStaff(proposer.adminId, (client) => client.query(sql, [puppet.adminId]));
      const handOut = () =>
        hand("UPDATE admin_users SET password_hash = 'x', must_change_password = true WHERE id = $1");
      await handOut();
      const id = await propose();
      const approve = () => asStaff(puppet.adminId, (client) => client.query(APPROVE, [id, puppet.adminId]));
      await expect(approve()).rejects.toMatchObject({ constraint: 'approvals_independent_approver' });
      // A password of one's own does not show whose own it is.
      await asStaff(puppet.adminId, (client) =>
        client.query(
          "UPDATE admin_users SET password_hash = 'y', must_change_password = false WHERE id = $1",
          [puppet.adminId],
        ),
      );
      await expect(approve()).rejects.toMatchObject({ constraint: 'approvals_independent_approver' });
      await hand('UPDATE admin_users SET credentials_from = NULL, credentials_from_at = NULL WHERE id = $1');
      await expect(approve()).rejects.toMatchObject({ constraint: 'approvals_independent_approver' });
      await sql("UPDATE admin_users SET credentials_from_at = now() - interval '73 hours' WHERE id = $1", [
        puppet.adminId,
      ]);
      await approve();
      expect(await approvalOf(id)).toMatchObject({ status: 'approved', decided_by: puppet.adminId });
    });

    it('are refused to whoever had their second factor taken away by the proposer', async () => {
      const puppet = await system.logIn('super_admin');
      await withConnection(system.database.superuserUrl, (client) =>
        insertRow(client, 'admin_totp', {
          admin_id: puppet.adminId,
          secret_sealed: Buffer.from('x'),
          confirmed_at: new Date(),
        }),
      );
      await asStaff(proposer.adminId, (client) =>
        client.query('SELECT remove_second_factor($1)', [puppet.adminId]),
      );
      const id = await propose();
      await asStaff(puppet.adminId, (client) =>
        expect(client.query(APPROVE, [id, puppet.adminId])).rejects.toMatchObject({
          constraint: 'approvals_independent_approver',
        }),
      );
    });

    it('are refused for a role to whoever gains by it', async () => {
      const id = await propose('-72 hours', { kind: 'role_grant', resource_id: approver.adminId });
      await asStaff(approver.adminId, (client) =>
        expect(client.query(APPROVE, [id, approver.adminId])).rejects.toMatchObject({
          constraint: 'approvals_own_role_check',
        }),
      );
    });
  });

  describe('at the same moment', () => {
    it.each([
      ['READ COMMITTED', '23514'],
      ['REPEATABLE READ', '40001'],
      ['SERIALIZABLE', '40001'],
    ])('are two who approve by plain SQL: one of them does (%s)', async (level, refusal) => {
      const id = await propose();
      const third = await system.logIn('super_admin');
      await asStaff(approver.adminId, (one) =>
        asStaff(third.adminId, async (other) => {
          for (const client of [one, other]) {
            await client.query(`BEGIN ISOLATION LEVEL ${level}`);
            await client.query('SELECT status FROM approvals WHERE id = $1', [id]);
          }
          await one.query(APPROVE, [id, approver.adminId]);
          const second = other.query(APPROVE, [id, third.adminId]).catch((error: unknown) => error);
          await one.query('COMMIT');
          expect(await second).toMatchObject({ code: refusal });
          await other.query('ROLLBACK');
        }),
      );
      expect(await approvalOf(id)).toMatchObject({ status: 'approved', decided_by: approver.adminId });
    });

    it('are one who approves and one who rejects: what was decided is what was done', async () => {
      for (let round = 0; round < 5; round++) {
        let done = 0;
        effect = async () => void done++;
        const id = await propose();
        const answers = await Promise.all([
          post(approver, id, 'approve'),
          post(proposer, id, 'reject', { reason: 'withdrawn' }),
        ]);
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
        const { status } = await approvalOf(id);
        expect(status).toBe(answers[0].status === 200 ? 'approved' : 'rejected');
        expect(done).toBe(status === 'approved' ? 1 : 0);
      }
    });

    it('are many who approve over HTTP: the effect is there once', async () => {
      let done = 0;
      effect = async () => void done++;
      const id = await propose();
      const others = await Promise.all(Array.from({ length: 4 }, () => system.logIn('super_admin')));
      const answers = await Promise.all([approver, ...others].map((who) => post(who, id, 'approve')));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
      expect(done).toBe(1);
    });
  });

  describe('after 72 hours', () => {
    it.each([
      ['a second', '1 second'],
      ['a year', '1 year'],
    ])('(%s later) are refused over HTTP and by plain SQL', async (_name, over) => {
      effect = async () => {
        throw new Error('nothing is done');
      };
      const id = await propose(over);
      await post(approver, id, 'approve').expect(409);
      await asStaff(approver.adminId, (client) =>
        expect(client.query(APPROVE, [id, approver.adminId])).rejects.toMatchObject({
          constraint: 'approvals_expiry',
        }),
      );
      expect(await approvalOf(id)).toMatchObject({ status: 'pending', decided_by: null });
    });

    it('are refused in a transaction that began in time', async () => {
      const id = await propose('-1 second');
      await asStaff(approver.adminId, async (client) => {
        await client.query('BEGIN');
        const { rows } = await client.query(
          'SELECT expires_at > now() AS in_time FROM approvals WHERE id = $1',
          [id],
        );
        expect(rows).toEqual([{ in_time: true }]);
        await client.query('SELECT pg_sleep(1.1)');
        await expect(client.query(APPROVE, [id, approver.adminId])).rejects.toMatchObject({
          constraint: 'approvals_expiry',
        });
      });
    });

    it('count to the last minute', async () => {
      effect = async () => {};
      const id = await propose('-1 minute');
      await post(approver, id, 'approve').expect(200);
    });

    it('are marked as over by the worker, neither earlier nor again', async () => {
      const [early, late] = [await propose('-1 minute'), await propose('1 second')];
      const expire = "UPDATE approvals SET status = 'expired' WHERE id = $1";
      await asWorker(async (client) => {
        await expect(client.query(expire, [early])).rejects.toMatchObject({ constraint: 'approvals_expiry' });
        await client.query(expire, [late]);
        await expect(client.query(expire, [late])).rejects.toMatchObject({ constraint: 'approvals_edge' });
      });
      await asStaff(approver.adminId, async (client) => {
        await expect(client.query(expire, [early])).rejects.toMatchObject({ constraint: 'approvals_expiry' });
        await expect(client.query(APPROVE, [late, approver.adminId])).rejects.toMatchObject({
          constraint: 'approvals_edge',
        });
      });
    });

    it('have come for everybody: no proposal is made to live longer', async () => {
      const created = new Date();
      const expires = new Date(created.getTime() + 72 * 3_600_000 + 1);
      await expect(propose('-72 hours', { created_at: created, expires_at: expires })).rejects.toMatchObject({
        constraint: 'approvals_expires_at_check',
      });
    });
  });

  describe('and what they approve', () => {
    const rename = (adminId: string, name: string) =>
      system.app
        .get(Database)
        .query<{ pid: number }>(
          'UPDATE admin_users SET name = $2 WHERE id = $1 RETURNING pg_backend_pid() AS pid',
          [adminId, name],
        );
    const nameOf = async (adminId: string) =>
      (await sql<{ name: string }>('SELECT name FROM admin_users WHERE id = $1', [adminId]))[0]!.name;

    it('are one transaction, the audit row included', async () => {
      const { adminId } = await system.logIn('viewer');
      effect = async () => void (await rename(adminId, 'Approved'));
      const id = await propose();
      await post(approver, id, 'approve').expect(200);
      const [written] = await sql(
        `SELECT (SELECT xmin::text FROM admin_users WHERE id = $1) AS effect,
                (SELECT xact_id::text FROM admin_logs WHERE action = 'approval.approve' AND resource_id = $2) AS log`,
        [adminId, id],
      );
      const { decision_xid: decision } = await approvalOf(id);
      expect(written).toEqual({ effect: decision, log: decision });
    });

    it.each<[how: string, fail: (pid: number) => Promise<unknown>]>([
      ['the effect fails after it has written', () => Promise.reject(new Error('the effect fails'))],
      ['its connection is cut', (pid) => sql('SELECT pg_terminate_backend($1)', [pid])],
    ])('are undone together when %s', async (_how, fail) => {
      const { adminId } = await system.logIn('viewer');
      const before = await nameOf(adminId);
      effect = async () => {
        const [row] = await rename(adminId, 'Half done');
        await fail(row!.pid);
      };
      const id = await propose();
      const { status } = await post(approver, id, 'approve');
      expect(status).toBeGreaterThanOrEqual(500);
      expect(await nameOf(adminId)).toBe(before);
      expect(await approvalOf(id)).toEqual({ status: 'pending', decided_by: null, decision_xid: null });
      const logged = await sql(
        "SELECT FROM admin_logs WHERE action = 'approval.approve' AND resource_id = $1",
        [id],
      );
      expect(logged).toEqual([]);
      // It waits still, and can be approved once the cause is gone.
      effect = async () => void (await rename(adminId, 'Done'));
      await post(approver, id, 'approve').expect(200);
      expect(await nameOf(adminId)).toBe('Done');
    });
  });
});

const effectsOf = (approvals: ApprovalsService): Map<string, FourEyesEffect> =>
  (approvals as unknown as { effects: Map<string, FourEyesEffect> }).effects;
