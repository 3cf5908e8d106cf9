import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import {
  insertAsset,
  insertInvestment,
  insertRow,
  insertUser,
  insertWalletSession,
  someAddress,
} from '../support/rows.js';

describe('What staff do with investors, by plain SQL,', () => {
  let test: TestDatabase;
  let adminId: string;
  let secondId: string;

  beforeAll(async () => {
    test = await createTestDatabase();
    [adminId, secondId] = await superuser(async (client) => {
      const admin = () =>
        insertRow(client, 'admin_users', {
          email: `${randomUUID()}@pend.example`,
          name: 'x',
          role: 'super_admin',
        });
      return [(await admin()).id, (await admin()).id];
    });
  });
  afterAll(() => test.drop());

  const superuser = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.superuserUrl, use);
  const owner = <T>(use: (client: Client) => Promise<T>): Promise<T> => withConnection(test.urls.owner, use);
  const as = <T>(
    login: 'app' | 'staff' | 'worker',
    role: string,
    identity: { userId?: string; adminId?: string },
    use: (client: Client) => Promise<T>,
  ): Promise<T> =>
    withConnection(test.urls[login], async (client) => {
      await client.query(
        `SELECT set_config('role', $1, false), set_config('app.current_user_id', $2, false),
                set_config('app.current_admin_id', $3, false)`,
        [role, identity.userId ?? '', identity.adminId ?? ''],
      );
      return use(client);
    });
  const staff = <T>(use: (client: Client) => Promise<T>, id = adminId) =>
    as('staff', 'admin_role', { adminId: id }, use);
  const worker = <T>(use: (client: Client) => Promise<T>) => as('worker', 'app_worker', {}, use);
  const investor = <T>(userId: string, use: (client: Client) => Promise<T>) =>
    as('app', 'app_user', { userId }, use);
  const newUser = async (values: Record<string, unknown> = {}): Promise<string> =>
    (await superuser((client) => insertUser(client, values))).id;
  const newAsset = async (): Promise<string> => (await superuser((client) => insertAsset(client))).id;
  const rowsOf = async (text: string, values: unknown[] = []) =>
    (await superuser((client) => client.query(text, values))).rows as Record<string, unknown>[];

  describe('a status', () => {
    it.each([
      ['active', 'suspended', true],
      ['active', 'closed', true],
      ['suspended', 'active', true],
      ['suspended', 'closed', true],
      ['closed', 'active', false],
      ['closed', 'suspended', false],
    ])('goes from %s to %s: %s, whoever asks', async (from, to, legal) => {
      for (const ask of [staff, worker, owner, superuser]) {
        const id = await newUser({ status: from });
        const change = ask((client) => client.query('UPDATE users SET status = $2 WHERE id = $1', [id, to]));
        if (legal) expect((await change).rowCount).toBe(1);
        else await expect(change).rejects.toMatchObject({ constraint: 'users_status_edge' });
      }
    });

    it('takes the sessions along, in the same transaction', async () => {
      const id = await newUser();
      await superuser((client) => insertWalletSession(client, id));
      const live = async () =>
        (await rowsOf('SELECT FROM user_sessions WHERE user_id = $1 AND revoked_at IS NULL', [id])).length;
      await staff(async (client) => {
        await client.query('BEGIN');
        await client.query("UPDATE users SET status = 'suspended' WHERE id = $1", [id]);
        await client.query('ROLLBACK');
        expect(await live()).toBe(1);
        await client.query("UPDATE users SET status = 'suspended' WHERE id = $1", [id]);
      });
      expect(await live()).toBe(0);
    });

    it.each([
      ['a pending investment', 'pending'],
      ['a confirmed investment', 'confirmed'],
      ['tokens', null],
    ])('is not closed over %s, whoever asks', async (_what, status) => {
      const address = someAddress();
      const id = await newUser({ blockchain_address: address });
      const assetId = await newAsset();
      await worker(async (client) => {
        if (status) await insertInvestment(client, id, assetId, { status });
        else {
          await insertRow(client, 'blockchain_token_balances', {
            token_address: someAddress(),
            holder_address: address,
            balance: '1',
            block_number: 1,
          });
        }
      });
      for (const ask of [staff, worker, owner, superuser]) {
        await expect(
          ask((client) => client.query("UPDATE users SET status = 'closed' WHERE id = $1", [id])),
        ).rejects.toMatchObject({ constraint: 'users_open_positions' });
      }
    });

    /** As the investor who is logged in; a refusal is thrown by the name of its first rule. */
    const invest = async (client: Client, assetId: string): Promise<void> => {
      const { rows } = await client.query<{ reasons: { code: string }[] }>(
        "SELECT reasons FROM invest($1, 100, 'EGP', NULL, NULL, 15, 10)",
        [assetId],
      );
      const [refusal] = rows[0]!.reasons;
      if (refusal) throw Object.assign(new Error('refused'), { constraint: refusal.code });
    };

    it.each(['invests first', 'closes first'])(
      'and an investment of the same moment never both pass (%s)',
      async (order) => {
        const [id, assetId] = [await newUser({ tier: 1 }), await newAsset()];
        const close = (client: Client) =>
          client.query("UPDATE users SET status = 'closed' WHERE id = $1", [id]);
        await investor(id, (one) =>
          staff(async (other) => {
            const investing = () => invest(one, assetId);
            const [first, firstDoes, second, secondDoes] =
              order === 'invests first'
                ? ([one, investing, other, () => close(other)] as const)
                : ([other, () => close(other), one, investing] as const);
            await first.query('BEGIN');
            await firstDoes();
            await second.query('BEGIN');
            const refused = expect(secondDoes()).rejects.toMatchObject({
              constraint: order === 'invests first' ? 'users_open_positions' : 'user_suspended',
            });
            await first.query('COMMIT');
            await refused;
            await second.query('ROLLBACK');
          }),
        );
      },
    );

    it.each(['suspended', 'closed'])(
      'of %s keeps an account from investing, but not the chain from saying so',
      async (status) => {
        const [id, assetId] = [await newUser({ status }), await newAsset()];
        await expect(investor(id, (client) => invest(client, assetId))).rejects.toMatchObject({
          constraint: 'user_suspended',
        });
        await expect(staff((client) => insertInvestment(client, id, assetId))).rejects.toMatchObject({
          code: '42501',
        });
        await worker((client) => insertInvestment(client, id, assetId));
      },
    );
  });

  describe('a tier', () => {
    const approve = async (client: Client, id: string, payload: object, kind = 'tier_raise') => {
      await client.query('BEGIN');
      const approval = await superuser((other) =>
        insertRow(other, 'approvals', {
          kind,
          resource_type: 'users',
          resource_id: id,
          payload,
          reason: 'x',
          proposed_by: secondId,
        }),
      );
      await client.query("UPDATE approvals SET status = 'approved', decided_by = $2 WHERE id = $1", [
        approval.id,
        adminId,
      ]);
    };
    const raise = (client: Client, id: string, tier: number) =>
      client.query('UPDATE users SET tier = $2 WHERE id = $1', [id, tier]);

    it('of 4 or 5 is given by the approval of that very transaction', async () => {
      for (const tier of [4, 5]) {
        const id = await newUser({ tier: 3 });
        await staff(async (client) => {
          await expect(raise(client, id, tier)).rejects.toMatchObject({ constraint: 'users_tier_four_eyes' });
          await approve(client, id, { from: 3, to: tier });
          await raise(client, id, tier);
          await client.query('COMMIT');
          await raise(client, id, 0);
          // That approval is used up.
          await expect(raise(client, id, tier)).rejects.toMatchObject({ constraint: 'users_tier_four_eyes' });
        });
      }
    });

    it.each([
      ['another tier', { from: 3, to: 5 }, 4],
      ['another beginning', { from: 2, to: 4 }, 4],
      ['nothing', {}, 4],
    ])('is not given by an approval of %s', async (_what, payload, tier) => {
      const id = await newUser({ tier: 3 });
      await staff(async (client) => {
        await approve(client, id, payload);
        await expect(raise(client, id, tier)).rejects.toMatchObject({ constraint: 'users_tier_four_eyes' });
      });
    });

    it("is not given by another user's approval, nor by one of another kind, nor with a new row", async () => {
      const [id, other] = [await newUser({ tier: 3 }), await newUser({ tier: 3 })];
      await staff(async (client) => {
        await approve(client, other, { from: 3, to: 4 });
        await expect(raise(client, id, 4)).rejects.toMatchObject({ constraint: 'users_tier_four_eyes' });
        await client.query('ROLLBACK');
        await approve(client, id, { from: 3, to: 4 }, 'verification_revoke');
        await expect(raise(client, id, 4)).rejects.toMatchObject({ constraint: 'users_tier_four_eyes' });
        await client.query('ROLLBACK');
        await expect(insertUser(client, { tier: 4 })).rejects.toMatchObject({
          constraint: 'users_tier_four_eyes',
        });
      });
    });

    it('is raised by the chain up to 4, and 5 is not its to give', async () => {
      const id = await newUser({ tier: 3 });
      await worker(async (client) => {
        await raise(client, id, 4);
        await expect(raise(client, id, 5)).rejects.toMatchObject({ constraint: 'users_tier_by_staff' });
        await expect(insertUser(client, { tier: 5 })).rejects.toMatchObject({
          constraint: 'users_tier_by_staff',
        });
      });
    });
  });

  describe('notes', () => {
    const note = (id: string, author = adminId) => ({ user_id: id, admin_id: author, text_sealed: 'x' });

    it("are nobody's but the staff's, and each writes in their own name", async () => {
      const id = await newUser();
      await staff((client) => insertRow(client, 'user_notes', note(id)));
      await expect(
        staff((client) => insertRow(client, 'user_notes', note(id, secondId))),
      ).rejects.toMatchObject({
        code: '42501',
      });
      for (const [login, role] of [
        ['app', 'app_public'],
        ['app', 'app_user'],
        ['worker', 'app_worker'],
      ] as const) {
        for (const text of ['SELECT FROM user_notes', 'DELETE FROM user_notes']) {
          await expect(as(login, role, { userId: id }, (client) => client.query(text))).rejects.toMatchObject(
            {
              code: '42501',
            },
          );
        }
      }
      await as('staff', 'admin_role', {}, async (client) => {
        expect((await client.query('SELECT FROM user_notes')).rowCount).toBe(0);
        await expect(insertRow(client, 'user_notes', note(id))).rejects.toMatchObject({ code: '42501' });
      });
    });

    it.each(["UPDATE user_notes SET text_sealed = 'y'", 'DELETE FROM user_notes', 'TRUNCATE user_notes'])(
      'stay as they are, for the owner and a superuser too: %s',
      async (statement) => {
        const id = await newUser();
        await superuser((client) => insertRow(client, 'user_notes', note(id)));
        await expect(staff((client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
        for (const url of [test.urls.owner, test.superuserUrl]) {
          await withConnection(url, async (client) => {
            await client.query('SET session_replication_role = replica').catch(() => {});
            await expect(client.query(statement)).rejects.toMatchObject({
              constraint: 'user_notes_append_only',
            });
          });
        }
      },
    );
  });

  describe('an erasure', () => {
    const withKey = async (values: Record<string, unknown> = {}): Promise<string> => {
      const id = await newUser({ status: 'closed', ...values });
      await superuser(async (client) => {
        await insertRow(client, 'user_keys', { user_id: id, key_id: 'k', wrapped_key: 'x' });
        await insertRow(client, 'user_profiles', { user_id: id, phone_number_masked: '+20***7890' });
      });
      return id;
    };
    const erase = (client: Client, id: string) => client.query('SELECT * FROM erase_user($1, NULL)', [id]);

    it('is for staff who are logged in, of an account that is closed', async () => {
      const id = await withKey();
      for (const [login, role] of [
        ['app', 'app_public'],
        ['app', 'app_user'],
        ['worker', 'app_worker'],
        ['staff', 'admin_role'],
      ] as const) {
        await expect(as(login, role, { userId: id }, (client) => erase(client, id))).rejects.toMatchObject({
          code: '42501',
        });
      }
      const open = await withKey({ status: 'suspended' });
      await expect(staff((client) => erase(client, open))).rejects.toMatchObject({
        constraint: 'users_erase_closed',
      });
      expect((await staff((client) => erase(client, randomUUID()))).rows[0]).toMatchObject({ id: null });
      expect((await staff((client) => erase(client, id))).rows[0]).toMatchObject({
        user_id: id,
        erased_by: adminId,
      });
    });

    it('by two at once gives one certificate to both', async () => {
      const id = await withKey();
      await staff((one) =>
        staff(async (other) => {
          await one.query('BEGIN');
          const first = await erase(one, id);
          const second = erase(other, id);
          await one.query('COMMIT');
          expect((await second).rows).toEqual(first.rows);
        }, secondId),
      );
    });

    it('is not taken back: neither the key nor the profile is filled in again, whoever tries', async () => {
      const id = await withKey();
      await staff((client) => erase(client, id));
      for (const ask of [worker, owner, superuser]) {
        await ask(async (client) => {
          await client.query('SET session_replication_role = replica').catch(() => {});
          for (const text of [
            "UPDATE user_keys SET wrapped_key = 'x', destroyed_at = NULL WHERE user_id = $1",
            'DELETE FROM user_keys WHERE user_id = $1',
          ]) {
            await expect(client.query(text, [id])).rejects.toMatchObject({
              constraint: 'user_keys_stay_destroyed',
            });
          }
        });
        await expect(
          ask((client) =>
            client.query("UPDATE user_profiles SET phone_number_masked = '+20***7890' WHERE user_id = $1", [
              id,
            ]),
          ),
        ).rejects.toMatchObject({ constraint: 'user_profiles_stay_erased' });
      }
      await expect(
        staff((client) =>
          client.query("UPDATE user_profiles SET preferences = '{}' WHERE user_id = $1", [id]),
        ),
      ).rejects.toMatchObject({ constraint: 'user_profiles_stay_erased' });
    });

    it('leaves nothing by which the phone finds the account', async () => {
      const id = await withKey();
      const [before] = await rowsOf('SELECT phone_hash FROM users WHERE id = $1', [id]);
      await staff((client) => erase(client, id));
      const [after] = await rowsOf('SELECT phone_hash FROM users WHERE id = $1', [id]);
      expect(after!.phone_hash).toMatch(/^[0-9a-f]{64}$/);
      expect(after!.phone_hash).not.toBe(before!.phone_hash);
      // The audit log never held it, and does not now.
      expect(
        await rowsOf("SELECT FROM admin_logs WHERE to_jsonb(admin_logs)::text LIKE '%' || $1 || '%'", [
          before!.phone_hash,
        ]),
      ).toEqual([]);
    });

    it('is certified by the database alone, and the certificate stays', async () => {
      const id = await withKey();
      const { rows } = await staff((client) => erase(client, id));
      const { id: certificateId } = rows[0] as { id: string };
      await expect(
        staff((client) =>
          insertRow(client, 'erasure_certificates', {
            user_id: adminId,
            erased_at: new Date(),
            erased_by: adminId,
            destroyed: '[]',
            kept: '[]',
            digest: 'a'.repeat(64),
          }),
        ),
      ).rejects.toMatchObject({ code: '42501' });
      await expect(
        staff((client) => client.query("UPDATE user_keys SET wrapped_key = 'x' WHERE user_id = $1", [id])),
      ).rejects.toMatchObject({ code: '42501' });
      for (const url of [test.urls.owner, test.superuserUrl]) {
        await withConnection(url, async (client) => {
          await client.query('SET session_replication_role = replica').catch(() => {});
          for (const text of [
            'UPDATE erasure_certificates SET digest = md5(digest) || md5(digest)',
            "UPDATE erasure_certificates SET kept = '[]', events_erased_at = now()",
            'DELETE FROM erasure_certificates',
            'TRUNCATE erasure_certificates',
          ]) {
            await expect(client.query(text)).rejects.toMatchObject({
              constraint: 'erasure_certificates_append_only',
            });
          }
        });
      }
      await worker(async (client) => {
        const mark = () =>
          client.query('UPDATE erasure_certificates SET events_erased_at = now() WHERE id = $1', [
            certificateId,
          ]);
        expect((await mark()).rowCount).toBe(1);
        await expect(mark()).rejects.toMatchObject({ constraint: 'erasure_certificates_append_only' });
        await expect(client.query("UPDATE erasure_certificates SET kept = '[]'")).rejects.toMatchObject({
          code: '42501',
        });
      });
    });
  });

  it('sessions show staff when a wallet was in use, and not from where', async () => {
    const id = await newUser();
    await superuser((client) => insertWalletSession(client, id, { ip_address: '10.1.2.3' }));
    await staff(async (client) => {
      const { rows } = await client.query('SELECT created_at FROM user_sessions WHERE user_id = $1', [id]);
      expect(rows).toHaveLength(1);
      for (const column of ['ip_address', 'user_agent', 'session_token', '*']) {
        await expect(client.query(`SELECT ${column} FROM user_sessions`)).rejects.toMatchObject({
          code: '42501',
        });
      }
    });
  });
});
