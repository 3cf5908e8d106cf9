import type { Client } from 'pg';
import { FIGURE_SIZES } from '../../src/analytics/entities/figure-rollup.entity.js';
import { SUMMARIES } from '../../src/analytics/entities/summary-refresh.entity.js';
import { ACTOR_TYPES } from '../../src/admin/entities/admin-log.entity.js';
import { WALLET_PURPOSES } from '../../src/auth/wallet/wallet-purpose.js';
import { APPROVAL_KINDS, APPROVAL_STATUSES } from '../../src/admin/entities/approval.entity.js';
import { CONTACT_FORMATS } from '../../src/assets/entities/asset-details.entity.js';
import { PRICE_SOURCES } from '../../src/assets/entities/asset-price.entity.js';
import { ASSET_STATUSES, ASSET_TYPES } from '../../src/assets/entities/asset.entity.js';
import { ATTEMPT_KINDS } from '../../src/auth/entities/auth-attempt.entity.js';
import { CONSENSUS } from '../../src/blockchain/chain/header-hash.js';
import { BUCKET_SIZES } from '../../src/blockchain/entities/blockchain-rollup.entity.js';
import {
  TRANSACTION_SOURCES,
  TRANSACTION_STATUSES,
} from '../../src/blockchain/entities/blockchain-transaction.entity.js';
import { CURRENCIES } from '../../src/common/currency.js';
import { KYC_STATUSES, REJECTION_CODES, REJECTION_KINDS } from '../../src/common/kyc-status.js';
import { ADMIN_ROLES } from '../../src/common/permissions.js';
import { KEY_OWNERS } from '../../src/database/idempotency/idempotency-key.entity.js';
import { INVESTMENT_STATUSES } from '../../src/investments/entities/investment.entity.js';
import { INTEREST_SOURCES } from '../../src/investments/entities/interest-registration.entity.js';
import { PAYMENT_STATUSES } from '../../src/investments/entities/investment-payment.entity.js';
import { TRANSITION_STATUSES } from '../../src/investments/entities/investment-transition.entity.js';
import { JOB_CAUSES, JOB_STATUSES } from '../../src/jobs/entities/job-run.entity.js';
import { DOCUMENT_STATES, DOCUMENT_TYPES } from '../../src/kyc/entities/kyc-document.entity.js';
import { USER_STATUSES } from '../../src/users/entities/user.entity.js';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import {
  insertAsset,
  insertInvestment,
  insertRow,
  insertTransaction,
  insertUser,
  someAddress,
  someHash,
} from '../support/rows.js';

describe('The database itself', () => {
  let test: TestDatabase;

  beforeAll(async () => {
    test = await createTestDatabase();
  });
  afterAll(() => test.drop());

  const owner = <T>(use: (client: Client) => Promise<T>): Promise<T> => withConnection(test.urls.owner, use);
  const worker = <T>(use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      return use(client);
    });
  /** As pend_staff would; the audit trigger then knows the admin. */
  const staff = <T>(adminId: string, use: (client: Client) => Promise<T>): Promise<T> =>
    withConnection(test.urls.staff, async (client) => {
      await client.query(
        "SELECT set_config('role', 'admin_role', false), set_config('app.current_admin_id', $1, false)",
        [adminId],
      );
      return use(client);
    });

  it.each([
    ['users_status_check', USER_STATUSES],
    ['admin_users_role_check', ADMIN_ROLES],
    ['admin_logs_actor_type_check', ACTOR_TYPES],
    ['auth_attempts_kind_check', ATTEMPT_KINDS],
    ['approvals_kind_check', APPROVAL_KINDS],
    ['approvals_status_check', APPROVAL_STATUSES],
    ['assets_type_check', ASSET_TYPES],
    ['assets_status_check', ASSET_STATUSES],
    ['asset_details_currency_check', CURRENCIES],
    ['asset_details_contact_format_check', CONTACT_FORMATS],
    ['asset_prices_currency_check', CURRENCIES],
    ['asset_prices_source_check', PRICE_SOURCES],
    ['investments_status_check', INVESTMENT_STATUSES],
    ['investments_currency_check', CURRENCIES],
    ['investment_transitions_from_status_check', TRANSITION_STATUSES],
    ['investment_transitions_to_status_check', TRANSITION_STATUSES],
    ['investment_payments_status_check', PAYMENT_STATUSES],
    ['interest_registrations_source_check', INTEREST_SOURCES],
    ['kyc_applications_status_check', KYC_STATUSES],
    ['kyc_applications_rejection_code_check', REJECTION_CODES],
    ['kyc_applications_rejection_kind_check', REJECTION_KINDS],
    ['kyc_documents_document_type_check', DOCUMENT_TYPES],
    ['kyc_documents_state_check', DOCUMENT_STATES],
    ['blockchain_transactions_status_check', TRANSACTION_STATUSES],
    ['blockchain_transactions_source_check', TRANSACTION_SOURCES],
    ['blockchain_rollups_bucket_size_check', BUCKET_SIZES],
    ['blockchain_cursors_consensus_check', CONSENSUS],
    ['one_time_codes_purpose_check', WALLET_PURPOSES],
    ['sign_in_nonces_purpose_check', WALLET_PURPOSES],
    ['idempotency_keys_actor_type_check', KEY_OWNERS],
    ['job_runs_cause_check', JOB_CAUSES],
    ['job_runs_status_check', JOB_STATUSES],
    ['summary_refreshes_view_name_check', SUMMARIES],
    ['figure_rollups_bucket_size_check', FIGURE_SIZES],
  ])('holds the same list in %s as the code', async (constraint, list) => {
    const { rows } = await owner((client) =>
      client.query<{ text: string }>(
        'SELECT pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE conname = $1',
        [constraint],
      ),
    );
    expect([...rows[0]!.text.matchAll(/'([a-zA-Z_0-9]+)'::/g)].map(([, value]) => value)).toEqual([...list]);
  });

  it.each<[string, string, string, Record<string, unknown>]>([
    ['a tier above 5', 'users_tier_check', 'users', { tier: 6 }],
    ['an unknown status', 'users_status_check', 'users', { status: 'gone' }],
    [
      'an address in mixed case',
      'users_blockchain_address_check',
      'users',
      { blockchain_address: `0x${'Ab'.repeat(20)}` },
    ],
    ['a phone instead of its hash', 'users_phone_hash_check', 'users', { phone_hash: '+201234567890' }],
    ['an open asset without a contract', 'assets_published_check', 'assets', { contract_address: null }],
    ['a title of spaces', 'assets_title_check', 'assets', { title: '  ' }],
    ['an amount of zero', 'investments_amount_check', 'investments', { amount: '0' }],
    ['a negative amount', 'investments_amount_check', 'investments', { amount: '-1' }],
    ['an amount that is NaN', 'investments_amount_check', 'investments', { amount: 'NaN' }],
    ['an unknown currency', 'investments_currency_check', 'investments', { currency: 'BTC' }],
    [
      'a log index without a transaction',
      'investments_log_of_transaction_check',
      'investments',
      { log_index: 1 },
    ],
    [
      'a reason without a failure',
      'investments_failure_reason_check',
      'investments',
      { failure_reason: 'expired' },
    ],
    ['units below zero', 'investments_tokens_check', 'investments', { tokens: '-1' }],
    ['units of NaN', 'investments_tokens_check', 'investments', { tokens: 'NaN' }],
    [
      'a refund of what was not refunded',
      'investments_refunded_check',
      'investments',
      { refunded_amount: '1' },
    ],
    [
      'a refund of more than was paid',
      'investments_refunded_amount_check',
      'investments',
      { refunded_amount: '2' },
    ],
    [
      'a blank payment reference',
      'investments_payment_reference_check',
      'investments',
      { payment_reference: ' ' },
    ],
    ['a reservation below zero', 'asset_metrics_reserved_check', 'asset_metrics', { reserved: '-1' }],
    [
      'more than the capacity',
      'asset_metrics_capacity_check',
      'asset_metrics',
      { capacity: '1', reserved: '1', total_invested: '0.000001' },
    ],
    ['interest of nothing', 'interest_registrations_intent_check', 'interest_registrations', { intent: '0' }],
    [
      'a hash in upper case',
      'blockchain_transactions_hash_check',
      'blockchain_transactions',
      { hash: `0x${'AB'.repeat(32)}` },
    ],
    [
      'more than a uint256',
      'blockchain_transactions_value_wei_check',
      'blockchain_transactions',
      { value_wei: `${2n ** 256n}` },
    ],
    ['a metric that is NaN', 'system_metrics_metric_value_check', 'system_metrics', { metric_value: 'NaN' }],
    ['an e-mail in upper case', 'admin_users_email_check', 'admin_users', { email: 'A@pend.example' }],
    [
      'a token instead of its hash',
      'admin_sessions_session_token_check',
      'admin_sessions',
      { session_token: 'secret' },
    ],
    ['a price of NaN', 'asset_details_token_price_check', 'asset_details', { token_price: 'NaN' }],
    ['a price below zero', 'asset_prices_price_check', 'asset_prices', { price: '-0.000001' }],
    ['a price that is no number', 'asset_prices_price_check', 'asset_prices', { price: 'NaN' }],
    ['a price of the chain without its log', 'asset_prices_place_check', 'asset_prices', { source: 'chain' }],
    ['a price of the terms with a log', 'asset_prices_place_check', 'asset_prices', { log_index: 1 }],
    [
      'a range that runs backwards',
      'asset_details_expected_roi_range_check',
      'asset_details',
      { expected_roi: '9', expected_roi_max: '8' },
    ],
    [
      'a total below zero',
      'asset_metrics_total_invested_check',
      'asset_metrics',
      { total_invested: '-0.000001' },
    ],
  ])('refuses %s (%s)', async (_what, constraint, table, wrong) => {
    await owner(async (client) => {
      await client.query('BEGIN');
      const user = await insertUser(client);
      const asset = await insertRow(client, 'assets', {
        type: 'investment',
        title: 'x',
        contract_address: someAddress(),
      });
      const admin = await insertRow(client, 'admin_users', {
        email: 'x@pend.example',
        name: 'x',
        role: 'viewer',
      });
      const right: Record<string, Record<string, unknown>> = {
        users: { phone_hash: 'a'.repeat(64), blockchain_address: someAddress() },
        assets: { type: 'investment', title: 'x', contract_address: someAddress() },
        investments: { user_id: user.id, asset_id: asset.id, amount: '1', currency: 'EGP' },
        blockchain_transactions: { hash: someHash(), block_number: 1 },
        system_metrics: { metric_type: 'x' },
        admin_users: { email: 'y@pend.example', name: 'y', role: 'viewer' },
        admin_sessions: { admin_id: admin.id, session_token: 'b'.repeat(64), expires_at: new Date() },
        asset_details: { asset_id: asset.id },
        asset_metrics: { asset_id: asset.id },
        asset_prices: { asset_id: asset.id, price: '1', currency: 'EGP', at: new Date(0), source: 'terms' },
        interest_registrations: { user_id: user.id, asset_id: asset.id },
      };
      await client.query('SAVEPOINT before');
      await expect(insertRow(client, table, { ...right[table], ...wrong })).rejects.toMatchObject({
        constraint,
      });
      // The same row without the mistake is taken: it is that mistake which was refused.
      await client.query('ROLLBACK TO before');
      await insertRow(client, table, right[table]!);
      await client.query('ROLLBACK');
    });
  });

  it('gives an asset that brings no slug one of its own', async () => {
    await owner(async (client) => {
      const one = await insertRow<{ slug: string }>(client, 'assets', {
        type: 'interest',
        title: 'Siwa & Dates!',
        contract_address: someAddress(),
      });
      const arabic = await insertRow<{ slug: string }>(client, 'assets', {
        type: 'interest',
        title: 'تمور',
        contract_address: someAddress(),
      });
      expect(one.slug).toBe(`siwa-dates-${one.id.slice(0, 8)}`);
      expect(arabic.slug).toBe(arabic.id.slice(0, 8));
    });
  });

  it('lets one transfer on the chain pay for one investment', async () => {
    await owner(async (client) => {
      const [user, asset] = [await insertUser(client), await insertAsset(client)];
      const transaction_hash = someHash();
      await insertInvestment(client, user.id, asset.id, { transaction_hash, log_index: 0 });
      await insertInvestment(client, user.id, asset.id, { transaction_hash, log_index: 1 });
      await insertInvestment(client, user.id, asset.id, { transaction_hash });
      for (const log_index of [0, null]) {
        await expect(
          insertInvestment(client, user.id, asset.id, { transaction_hash, log_index }),
        ).rejects.toMatchObject({
          constraint: 'idx_investments_transaction_log',
        });
      }
    });
  });

  it.each([
    ['pending', 'confirmed', 'worker'],
    ['pending', 'failed', 'worker'],
    ['pending', 'refunded', 'nobody'],
    ['confirmed', 'refunded', 'worker'],
    ['confirmed', 'failed', 'nobody'],
    ['confirmed', 'pending', 'worker'],
    ['failed', 'pending', 'nobody'],
    ['failed', 'confirmed', 'nobody'],
    ['refunded', 'confirmed', 'nobody'],
    ['refunded', 'pending', 'nobody'],
  ])('lets an investment go from %s to %s for %s', async (from, to, who) => {
    const id = await worker(async (client) => {
      const [user, asset] = [await insertUser(client), await insertAsset(client)];
      return (await insertInvestment(client, user.id, asset.id, { status: from })).id;
    });
    const move = (client: Client) =>
      client.query('UPDATE investments SET status = $2 WHERE id = $1', [id, to]);
    const attempt = async (client: Client): Promise<boolean> => {
      await client.query('BEGIN');
      const moved = await move(client).then(
        () => true,
        (error: { constraint?: string }) => {
          expect(['investments_edge', 'investments_four_eyes']).toContain(error.constraint);
          return false;
        },
      );
      await client.query('ROLLBACK');
      return moved;
    };
    const admin = await owner((client) =>
      insertRow(client, 'admin_users', { email: `${id}@pend.example`, name: 'x', role: 'viewer' }),
    );
    // Staff alone move nothing: it takes an approval (see approvals of investments).
    expect(await staff(admin.id, attempt)).toBe(false);
    expect(await worker(attempt)).toBe(who !== 'nobody');
  });

  it('keeps investor, asset, amount and currency of an investment as they were for staff', async () => {
    const { id } = await owner(async (client) => {
      const [user, asset] = [await insertUser(client), await insertAsset(client)];
      return insertInvestment(client, user.id, asset.id);
    });
    const admin = await owner((client) =>
      insertRow(client, 'admin_users', { email: 'keeper@pend.example', name: 'x', role: 'viewer' }),
    );
    await staff(admin.id, async (client) => {
      for (const change of ["amount = '1'", "currency = 'USD'", `user_id = gen_random_uuid()`]) {
        await expect(
          client.query(`UPDATE investments SET ${change} WHERE id = $1`, [id]),
        ).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('counts an asset from its opening balance and its confirmed rows in its own currency', async () => {
    await worker(async (client) => {
      const [one, two, asset] = [
        await insertUser(client),
        await insertUser(client),
        await insertAsset(client),
      ];
      await insertInvestment(client, one.id, asset.id, { amount: '0.000001', status: 'confirmed' });
      await insertInvestment(client, one.id, asset.id, { amount: '10', status: 'confirmed' });
      await insertInvestment(client, two.id, asset.id, { amount: '5', status: 'confirmed', currency: 'USD' });
      await insertInvestment(client, two.id, asset.id, { amount: '7' });
      await client.query(
        'UPDATE asset_metrics SET opening_invested = 100, opening_investors = 3 WHERE asset_id = $1',
        [asset.id],
      );
      await client.query('SELECT recount_asset_metrics(ARRAY[$1]::uuid[])', [asset.id]);
      const { rows } = await client.query(
        'SELECT total_invested, investor_count FROM asset_metrics WHERE asset_id = $1',
        [asset.id],
      );
      expect(rows).toEqual([{ total_invested: '110.000001', investor_count: 4 }]);
    });
  });

  it('stamps and numbers every change', async () => {
    await owner(async (client) => {
      const user = await insertUser(client, { updated_at: new Date(0) });
      await client.query('UPDATE users SET tier = 2 WHERE id = $1', [user.id]);
      await client.query('UPDATE users SET tier = 2 WHERE id = $1', [user.id]);
      const { rows } = await client.query(
        "SELECT version, updated_at > now() - interval '1 minute' AS fresh FROM users WHERE id = $1",
        [user.id],
      );
      expect(rows).toEqual([{ version: 2, fresh: true }]);
    });
  });

  describe('in its audit log', () => {
    it('records who changed what, with secrets and personal data blacked out', async () => {
      const admin = await owner((client) =>
        insertRow(client, 'admin_users', {
          email: 'auditee@pend.example',
          name: 'x',
          role: 'viewer',
          password_hash: 'hash-of-a-password',
        }),
      );
      const user = await owner((client) => insertUser(client));
      await staff(admin.id, async (client) => {
        await insertRow(client, 'user_profiles', {
          user_id: user.id,
          phone_number_masked: '+20***7890',
          registration_ip: '10.1.2.3',
        });
        await client.query("UPDATE users SET status = 'suspended' WHERE id = $1", [user.id]);
      });
      const { rows } = await owner((client) =>
        client.query(
          `SELECT action, resource_type, admin_id, actor_type, old_values, new_values FROM admin_logs
            WHERE resource_id = $1 AND actor_type = 'admin' ORDER BY created_at`,
          [user.id],
        ),
      );
      expect(rows).toMatchObject([
        {
          action: 'INSERT',
          resource_type: 'user_profiles',
          admin_id: admin.id,
          old_values: null,
          new_values: { phone_number_masked: '[redacted]', registration_ip: '[redacted]', login_count: 0 },
        },
        {
          action: 'UPDATE',
          resource_type: 'users',
          old_values: { status: 'active', phone_hash: '[redacted]' },
          new_values: { status: 'suspended' },
        },
      ]);
      const all = await owner((client) =>
        client.query(
          'SELECT coalesce(old_values::text, $1) || coalesce(new_values::text, $1) AS text FROM admin_logs',
          [''],
        ),
      );
      expect(JSON.stringify(all.rows)).not.toMatch(/\*7890|10\.1\.2\.3|hash-of-a-password/);
    });

    it('works where nothing was set at all, and says that it was the system', async () => {
      const user = await worker((client) => insertUser(client));
      const { rows } = await owner((client) =>
        client.query('SELECT actor_type, admin_id, ip_address FROM admin_logs WHERE resource_id = $1', [
          user.id,
        ]),
      );
      expect(rows).toEqual([{ actor_type: 'system', admin_id: null, ip_address: null }]);
    });

    it('undoes the change when it cannot be written', async () => {
      await worker(async (client) => {
        const user = await insertUser(client);
        await client.query("SELECT set_config('app.client_ip', 'no address', false)");
        await expect(
          client.query('UPDATE users SET tier = 1 WHERE id = $1', [user.id]),
        ).rejects.toMatchObject({ code: '22P02' });
        const { rows } = await client.query('SELECT tier FROM users WHERE id = $1', [user.id]);
        expect(rows).toEqual([{ tier: 0 }]);
      });
    });

    it('only grows, for every role of the application', async () => {
      for (const [url, role] of [
        [test.urls.staff, 'admin_role'],
        [test.urls.worker, 'app_worker'],
        [test.urls.app, 'app_user'],
        [test.urls.app, 'app_public'],
      ] as const) {
        await withConnection(url, async (client) => {
          await client.query(`SET ROLE ${role}`);
          for (const statement of [
            "UPDATE admin_logs SET action = 'x'",
            'DELETE FROM admin_logs',
            'TRUNCATE admin_logs',
          ]) {
            await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
          }
        });
      }
    });

    it("takes no row in another admin's name", async () => {
      const [one, two] = await owner(async (client) => [
        await insertRow(client, 'admin_users', { email: 'one@pend.example', name: 'x', role: 'viewer' }),
        await insertRow(client, 'admin_users', { email: 'two@pend.example', name: 'x', role: 'viewer' }),
      ]);
      const write = (client: Client, admin: string | null, actor: string | null, type: string) =>
        client.query(
          "INSERT INTO admin_logs (admin_id, actor_id, actor_type, action) VALUES ($1, $2, $3, 'x')",
          [admin, actor, type],
        );
      await staff(one.id, async (client) => {
        await write(client, one.id, one.id, 'admin');
        for (const [admin, actor, type] of [
          [two.id, two.id, 'admin'],
          [one.id, two.id, 'admin'],
          [one.id, one.id, 'system'],
          [null, null, 'system'],
        ] as const) {
          await expect(write(client, admin, actor, type)).rejects.toMatchObject({ code: '42501' });
        }
        await expect(
          client.query('INSERT INTO admin_logs (created_at, action) VALUES (now(), $1)', ['x']),
        ).rejects.toMatchObject({ code: '42501' });
      });
    });

    it('is not silenced by a batch that does not run, nor by staff who name one', async () => {
      const batch = await worker((client) => insertRow(client, 'import_batches', { manifest: '{}' }));
      const admin = await owner((client) =>
        insertRow(client, 'admin_users', { email: 'silent@pend.example', name: 'x', role: 'viewer' }),
      );
      const countFor = async (id: string) =>
        (await owner((client) => client.query('SELECT FROM admin_logs WHERE resource_id = $1', [id])))
          .rowCount;
      const named = async (client: Client) => {
        await client.query("SELECT set_config('app.import_batch', $1, false)", [batch.id]);
        return (await insertUser(client)).id;
      };
      expect(await countFor(await worker(named))).toBe(0);
      expect(await countFor(await staff(admin.id, named))).toBe(1);
      await worker((client) =>
        client.query("UPDATE import_batches SET status = 'finished', finished_at = now() WHERE id = $1", [
          batch.id,
        ]),
      );
      expect(await countFor(await worker(named))).toBe(1);
    });
  });

  describe('by its row-level security', () => {
    it("is forced on every table that holds somebody's rows", async () => {
      const { rows } = await owner((client) =>
        client.query<{ name: string }>(
          `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
            AND relrowsecurity AND relforcerowsecurity AND relname NOT LIKE 'import\\_%' ORDER BY 1`,
        ),
      );
      expect(rows.map(({ name }) => name)).toEqual([
        'access_limits',
        'admin_log_anchors',
        'admin_log_horizon',
        'admin_log_seals',
        'admin_logs',
        'admin_recovery_codes',
        'admin_sessions',
        'admin_spent_tokens',
        'admin_totp',
        'admin_users',
        'approvals',
        'asset_details',
        'asset_metrics',
        'asset_prices',
        'assets',
        'auth_attempts',
        'erasure_certificates',
        'event_outbox',
        'idempotency_keys',
        'interest_events',
        'interest_registrations',
        'investment_payments',
        'investment_transitions',
        'investment_withdrawals',
        'investments',
        'job_runs',
        'kyc_applications',
        'kyc_documents',
        'kyc_expiry_warnings',
        'one_time_codes',
        'reconciliation_differences',
        'reconciliation_runs',
        'sign_in_nonces',
        'user_analytics',
        'user_keys',
        'user_notes',
        'user_profiles',
        'user_sessions',
        'user_spent_tokens',
        'users',
      ]);
    });

    it('shows an investor their own rows and nobody, and no rows to nobody', async () => {
      const [mine, other] = await owner(async (client) => {
        const ids = [await insertUser(client), await insertUser(client)].map(({ id }) => id);
        const asset = await insertAsset(client);
        for (const user_id of ids) {
          await insertRow(client, 'user_profiles', { user_id });
          await insertInvestment(client, user_id, asset.id);
          const application = await insertRow(client, 'kyc_applications', {
            user_id,
            review_notes: 'internal',
          });
          await insertRow(client, 'kyc_documents', { application_id: application.id, document_type: 'id' });
          await insertRow(client, 'user_analytics', { user_id, event_type: 'x' });
        }
        return ids;
      });
      const counts = (userId: string) =>
        withConnection(test.urls.app, async (client) => {
          await client.query(
            "SELECT set_config('role', 'app_user', false), set_config('app.current_user_id', $1, false)",
            [userId],
          );
          const found: number[] = [];
          for (const table of [
            'users',
            'user_profiles',
            'investments',
            'kyc_applications',
            'kyc_documents',
            'user_analytics',
          ]) {
            found.push((await client.query(`SELECT FROM ${table}`)).rowCount ?? -1);
          }
          return found;
        });
      expect(await counts(mine!)).toEqual([1, 1, 1, 1, 1, 1]);
      expect(await counts('')).toEqual([0, 0, 0, 0, 0, 0]);
      await withConnection(test.urls.app, async (client) => {
        await client.query(
          "SELECT set_config('role', 'app_user', false), set_config('app.current_user_id', $1, false)",
          [mine],
        );
        await expect(
          insertRow(client, 'user_analytics', { user_id: other, event_type: 'x' }),
        ).rejects.toMatchObject({ code: '42501' });
        await expect(client.query('SELECT review_notes FROM kyc_applications')).rejects.toMatchObject({
          code: '42501',
        });
        await expect(client.query('SELECT * FROM user_portfolio_summary')).rejects.toMatchObject({
          code: '42501',
        });
        const changed = await client.query(`UPDATE user_profiles SET preferences = '{"language":"ar"}'`);
        expect(changed.rowCount).toBe(1);
      });
    });

    it('lets the public read nothing personal, not even by raw SQL', async () => {
      await owner((client) => insertTransaction(client, 1));
      await withConnection(test.urls.app, async (client) => {
        await client.query('SET ROLE app_public');
        for (const statement of [
          'SELECT FROM users',
          'SELECT FROM user_profiles',
          'SELECT FROM investments',
          'SELECT FROM kyc_documents',
          'SELECT FROM admin_logs',
          'SELECT FROM user_portfolio',
          'SELECT FROM asset_performance_summary',
          'SELECT metadata FROM blockchain_transactions',
          'SELECT data FROM blockchain_logs',
          'SELECT topics FROM blockchain_logs',
          'SELECT contact_value FROM asset_details',
          'SELECT created_by FROM assets',
          'SELECT FROM import_quarantine',
        ]) {
          await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
        }
        expect((await client.query('SELECT hash FROM blockchain_transactions')).rowCount).toBe(1);
      });
    });
  });
});
