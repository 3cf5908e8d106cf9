import { Client } from 'pg';
import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';
import { insertMatrixRows, type MatrixFixture, type Whose } from '../support/matrix-rows.js';

/**
 * Every table and view × every role × the row that is one's own, another's, and one's own with no identity set.
 * `S`elect, `I`nsert, `U`pdate, `D`elete when it happened; `-` refused (42501); `.` allowed, but the row is not there.
 * A row of a table that nobody owns is as foreign as it is own; of assets and what hangs on them, the own one is open
 * and the foreign one a draft.
 */
const EXPECTED = `
table                      | app_public     | app_user       | admin_role     | app_worker
access_limits              | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD
admin_log_anchors          | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | SI-- SI-- SI--
admin_log_horizon          | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | S-U- S-U- S-U-
admin_log_seals            | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | SI-- SI-- SI--
admin_logs                 | ---- ---- ---- | ---- ---- ---- | SI-- S--- .--- | S--- S--- S---
admin_recovery_codes       | ---- ---- ---- | ---- ---- ---- | SIUD .-.. .-.. | ---- ---- ----
admin_sessions             | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD | SIUD SIUD SIUD
admin_spent_tokens         | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
admin_totp                 | ---- ---- ---- | ---- ---- ---- | SIUD .-.. .-.. | S--D S--D S--D
admin_users                | ---- ---- ---- | ---- ---- ---- | SIU- SIU- S-U- | SIU- SIU- SIU-
approvals                  | ---- ---- ---- | ---- ---- ---- | SIU- S-U- .-.- | S-U- S-U- S-U-
asset_details              | S--- .--- S--- | S--- .--- S--- | SIU- SIU- .-.- | SIUD SIUD SIUD
asset_metrics              | S--- .--- S--- | S--- .--- S--- | SI-- SI-- .--- | SIUD SIUD SIUD
asset_prices               | S--- .--- S--- | S--- .--- S--- | S--- S--- .--- | SI-D SI-D SI-D
asset_performance          | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | S--- S--- S---
asset_performance_summary  | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
assets                     | S--- .--- S--- | S--- .--- S--- | SIU. SIUD .-.. | SIUD SIUD SIUD
auth_attempts              | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
blockchain_addresses       | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_blocks          | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_contracts       | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_cursors         | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_logs            | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_orphans         | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_outbox          | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD
blockchain_outbox_readers  | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_participants    | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_rollups         | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_token_balances  | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_token_transfers | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_tokens          | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_transactions    | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
event_outbox               | -I-- -I-- -I-- | -I-- ---- ---- | ---- ---- ---- | S-UD S-UD S-UD
figure_changes             | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | S--- S--- S---
figure_rollups             | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | S--- S--- S---
idempotency_keys           | ---- ---- ---- | SI-- .--- .--- | S--- .--- .--- | S--D S--D S--D
erasure_certificates       | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | S-U- S-U- S-U-
blockchain_validator_days  | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
blockchain_validator_sets  | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | SIUD SIUD SIUD
explorer_calls             | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | S--- S--- S---
explorer_contracts         | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | S--- S--- S---
explorer_envelopes         | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | S--- S--- S---
explorer_logs              | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | S--- S--- S---
explorer_smart_wallets     | S--- S--- S--- | S--- S--- S--- | S--- S--- S--- | S--- S--- S---
import_batches             | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SIUD SIUD SIUD
import_changes             | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SI-- SI-- SI--
import_deferred            | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD
import_files               | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SIUD SIUD SIUD
import_quarantine          | ---- ---- ---- | ---- ---- ---- | S-U- S-U- .-.- | SIUD SIUD SIUD
import_raw                 | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD
interest_events            | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SIUD SIUD SIUD
interest_registrations     | ---- ---- ---- | SIU- .-.- .-.- | S--- S--- .--- | SIUD SIUD SIUD
investment_payments        | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SIUD SIUD SIUD
investment_transitions     | ---- ---- ---- | S--- .--- .--- | S--- S--- .--- | S--- S--- S---
investment_withdrawals     | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SIUD SIUD SIUD
investments                | ---- ---- ---- | S--- .--- .--- | S-U- S-U- .-.- | SIUD SIUD SIUD
job_runs                   | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | SIUD SIUD SIUD
kyc_applications           | ---- ---- ---- | SIU- .-.- .-.- | S-U- S-U- .-.- | SIU- SIU- SIU-
kyc_documents              | ---- ---- ---- | S--- .-.. .-.. | S--- S--- .--- | SIUD SIUD SIUD
kyc_expiry_warnings        | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SIU- SIU- SIU-
kyc_requirements           | ---- ---- ---- | S--- S--- S--- | S--- S--- S--- | S--- S--- S---
one_time_codes             | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD
pool_investments           | S--- .--- S--- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
schema_migrations          | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | S--- S--- S---
read_only_mode             | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | S--- S--- S---
reconciliation_differences | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SI-D SI-D SI-D
reconciliation_runs        | ---- ---- ---- | ---- ---- ---- | S--- S--- .--- | SI-D SI-D SI-D
secret_canary              | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIU- SIU- SIU-
sign_in_nonces             | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | SIUD SIUD SIUD
summary_refreshes          | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | S--- S--- S---
system_metric_rollups      | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | S--- S--- S---
system_metrics             | ---- ---- ---- | ---- ---- ---- | S--- S--- S--- | SIUD SIUD SIUD
typeorm_metadata           | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
user_analytics             | ---- ---- ---- | SI-- .--- .--- | S--- S--- .--- | SIUD SIUD SIUD
user_keys                  | ---- ---- ---- | S--- .--- .--- | SI-- SI-- .--- | SIUD SIUD SIUD
user_notes                 | ---- ---- ---- | ---- ---- ---- | SI-- S--- .--- | ---- ---- ----
user_portfolio             | ---- ---- ---- | S--- .--- .--- | S--- S--- .--- | S--- S--- S---
user_portfolio_summary     | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
user_profiles              | ---- ---- ---- | S-U- .-.- .-.- | SIU- SIU- .-.- | SIUD SIUD SIUD
user_sessions              | ---- ---- ---- | S--- .--- .--- | S--- S--- .--- | SIUD SIUD SIUD
user_spent_tokens          | ---- ---- ---- | ---- ---- ---- | ---- ---- ---- | ---- ---- ----
users                      | ---- ---- ---- | S--- .--- .--- | SIU- SIU- .-.- | SIUD SIUD SIUD
`;

const ROLES = ['app_public', 'app_user', 'admin_role', 'app_worker'] as const;
type Role = (typeof ROLES)[number];

/** The only login that may take the role. */
const LOGIN_OF = { app_public: 'app', app_user: 'app', admin_role: 'staff', app_worker: 'worker' } as const;
const LOGINS = ['app', 'staff', 'worker'] as const;

const same = (columns: string[]) => ({ app_public: columns, app_user: columns });

/** What an investor and the explorer may not select, of the tables that they may select from. */
const WITHHELD: Record<string, Partial<Record<Role, string[]>>> = {
  asset_details: same(['contact_format', 'contact_value']),
  asset_metrics: same([
    'opening_invested',
    'opening_investors',
    'opening_interested',
    'performance_data',
    'oversold',
  ]),
  assets: same(['metadata', 'created_by', 'created_by_admin']),
  blockchain_contracts: same(['name']),
  blockchain_logs: same(['topics', 'data', 'arguments']),
  blockchain_transactions: same(['source', 'metadata', 'input', 'envelope']),
  investments: { app_user: ['metadata'] },
  kyc_applications: {
    app_user: [
      'verified_by',
      'review_notes',
      'metadata',
      'claimed_by',
      'claimed_until',
      'legal_hold_at',
      'legal_hold_by',
      'legal_hold_reason',
    ],
  },
  kyc_documents: { app_user: ['metadata', 'scanned_at', 'scanner', 'finding', 'checked_at'] },
  user_sessions: { app_user: ['session_token'] },
  read_only_mode: same(['only_row', 'reason']),
};

/** What holds nobody's rows, and so needs no policy: grants alone say who may. */
const NOBODYS = [
  'blockchain_addresses',
  'blockchain_blocks',
  'blockchain_contracts',
  'blockchain_cursors',
  'blockchain_logs',
  'blockchain_orphans',
  'blockchain_outbox',
  'blockchain_outbox_readers',
  'blockchain_participants',
  'blockchain_rollups',
  'blockchain_token_balances',
  'blockchain_token_transfers',
  'blockchain_tokens',
  'blockchain_transactions',
  'blockchain_validator_days',
  'blockchain_validator_sets',
  'figure_changes',
  'figure_rollups',
  'kyc_requirements',
  'read_only_mode',
  'schema_migrations',
  'secret_canary',
  'summary_refreshes',
  'system_metric_rollups',
  'system_metrics',
  'typeorm_metadata',
];

/** Functions that run with the owner's rights, and who may call them. */
const DEFINERS: Record<string, Role[]> = {
  add_system_metrics: [],
  erase_event_outbox: [],
  prune_system_metrics: ['app_worker'],
  recount_system_metrics: [],
  attach_transaction: ['app_user'],
  audit_trigger_function: [],
  build_chain_index: ['app_worker'],
  cancel_investment: ['app_user'],
  charge_attempt: ['admin_role'],
  close_own_account: ['app_user'],
  check_interest: [],
  check_investor_active: [],
  count_denied_attempts: ['admin_role'],
  count_second_factor_change: [],
  delete_imported_admin_logs: ['app_worker'],
  drop_chain_indexes: ['app_worker'],
  end_staff_sessions: [],
  end_user_sessions: [],
  erase_retired_user: ['app_worker'],
  erase_user: ['admin_role'],
  fold_figures: ['app_worker'],
  forget_user_files: [],
  expire_reservations: ['app_worker'],
  forget_own_device: ['app_user'],
  forgive_attempt: ['admin_role'],
  invest: ['app_user'],
  own_withdrawal_log: ['app_user'],
  own_withdrawals: ['app_user'],
  keep_asset_capacity: [],
  keep_interested_count: [],
  keep_asset_metrics: [],
  lock_asset_commitments: ['admin_role', 'app_worker'],
  keep_profile_erased: [],
  my_eligibility: ['app_user'],
  own_log: ['app_user'],
  own_tier_steps: ['app_user'],
  pool_growth: ['app_public'],
  pool_history: ['app_public'],
  prune_access: ['app_worker'],
  public_assets: ['app_user'],
  queue_for_reservations: [],
  refuse_while_read_only: [],
  set_read_only: ['app_worker'],
  record_application_figures: [],
  record_investment_figures: [],
  record_investment_transitions: [],
  record_user_figures: [],
  record_chain_prices: ['app_worker'],
  record_opened_asset_price: [],
  record_terms_price: [],
  recount_asset_metrics: ['app_worker'],
  recount_new_terms: [],
  refresh_summaries: ['app_worker'],
  refresh_summary: ['app_worker'],
  reserve_capacity: [],
  rotate_investor_token: ['app_worker'],
  remove_second_factor: ['admin_role'],
  rotate_staff_token: ['admin_role'],
  search_assets: ['admin_role'],
  search_pools: ['app_public', 'app_user'],
  search_users_by_phone_end: ['admin_role'],
};

const NOTHING = '---- ---- ----';

type Case = readonly [whose: Whose, identified: boolean];
const CASES: Case[] = [
  ['own', true],
  ['foreign', true],
  ['own', false],
];

describe('Row-level security', () => {
  let test: TestDatabase;
  let superuser: Client;
  let fixture: MatrixFixture;
  let relations: string[];
  let columns: Column[];

  beforeAll(async () => {
    test = await createTestDatabase();
    superuser = new Client({ connectionString: test.superuserUrl });
    superuser.on('error', () => {});
    await superuser.connect();
    fixture = await insertMatrixRows(superuser);
    relations = await listRelations(superuser);
    columns = await listColumns(superuser);
  });
  afterAll(async () => {
    await superuser.end();
    await test.drop();
  });

  it('knows every table and view', () => {
    expect(Object.keys(fixture.tables).sort()).toEqual(relations);
    expect([...parse(EXPECTED).keys()].sort()).toEqual(relations);
  });

  it('lets every role do what the matrix says, and nothing else', async () => {
    const measured = new Map(relations.map((relation) => [relation, {} as Record<Role, string>]));
    for (const role of ROLES) {
      await withConnection(test.urls[LOGIN_OF[role]], async (client) => {
        for (const relation of relations) {
          measured.get(relation)![role] = await measure(client, role, role, relation);
        }
      });
    }
    const order = [...parse(EXPECTED).keys(), ...relations];
    const table = print(
      [...new Set(order)].filter((relation) => measured.has(relation)),
      measured,
    );
    process.stdout.write(`${table}\n`);
    expect(table.split('\n')).toEqual(print([...parse(EXPECTED).keys()], parse(EXPECTED)).split('\n'));
  });

  it.each(LOGINS)('lets the bare login pend_%s do nothing at all', async (login) => {
    await withConnection(test.urls[login], async (client) => {
      const allowed: string[] = [];
      for (const relation of relations) {
        const found = await measure(client, 'none', `pend_${login}`, relation);
        if (found !== NOTHING) allowed.push(`${relation}: ${found}`);
      }
      expect(allowed).toEqual([]);
    });
  });

  it.each(LOGINS)('lets pend_%s take its own roles alone', async (login) => {
    await withConnection(test.urls[login], async (client) => {
      const taken: string[] = [];
      for (const role of [...ROLES, 'pend_owner', 'pend_app', 'pend_staff', 'pend_worker', 'postgres']) {
        if (role === `pend_${login}`) continue;
        await client.query(`SET ROLE ${role}`).then(
          () => taken.push(role),
          () => {},
        );
        await client.query('RESET ROLE');
      }
      expect(taken).toEqual(ROLES.filter((role) => LOGIN_OF[role] === login));
    });
  });

  it("is forced on every table that holds anybody's rows", async () => {
    const { rows } = await superuser.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
          AND NOT (relrowsecurity AND relforcerowsecurity) ORDER BY 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(NOBODYS);
  });

  it('keeps these columns from investors and the explorer', () => {
    const withheld: typeof WITHHELD = {};
    for (const role of ['app_public', 'app_user'] as const) {
      for (const relation of relations) {
        const own = columns.filter((column) => column.relation === relation);
        const hidden = own.filter((column) => !column.readers.includes(role)).map(({ name }) => name);
        if (hidden.length > 0 && hidden.length < own.length) (withheld[relation] ??= {})[role] = hidden;
      }
    }
    expect(withheld).toEqual(WITHHELD);
  });

  it('lets nobody empty a table, refer to it or hang a trigger on it', async () => {
    const { rows } = await superuser.query(
      `SELECT role, relname, privilege
         FROM pg_class, unnest($1::text[]) AS role, unnest('{TRUNCATE,REFERENCES,TRIGGER}'::text[]) AS privilege
        WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm')
          AND has_table_privilege(role, oid, privilege)`,
      [[...ROLES, ...LOGINS.map((login) => `pend_${login}`)]],
    );
    expect(rows).toEqual([]);
  });

  it("offers what runs with the owner's rights to whom it is meant for alone, with a pinned search path", async () => {
    const { rows } = await superuser.query<{ name: string; roles: Role[]; path: string }>(
      `SELECT p.proname AS name, p.proconfig::text AS path,
              ARRAY(SELECT role FROM unnest($1::text[]) AS role WHERE has_function_privilege(role, p.oid, 'EXECUTE')) AS roles
         FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef ORDER BY 1`,
      [ROLES],
    );
    expect(Object.fromEntries(rows.map(({ name, roles }) => [name, roles]))).toEqual(DEFINERS);
    for (const { path } of rows) expect(path).toMatch(/search_path=pg_catalog, public, pg_temp/);
  });

  /** Three words, one for each case, of four letters, one for each statement. */
  async function measure(
    client: Client,
    role: string,
    privileged: string,
    relation: string,
  ): Promise<string> {
    const words: string[] = [];
    for (const [whose, identified] of CASES) {
      let word = '';
      for (const [letter, statement] of statementsOf(relation, whose, privileged)) {
        word += await attempt(client, role, identified, letter, statement);
      }
      words.push(word);
    }
    return words.join(' ');
  }

  /** The most that the role's column privileges leave of each statement, so that it is the policy that answers. */
  function statementsOf(relation: string, whose: Whose, role: string): [letter: string, Statement][] {
    const { find, insert, update } = fixture.tables[relation]!;
    const own = columns.filter((column) => column.relation === relation);
    const where = Object.keys(find[whose])
      .map((column, index) => `${column} = $${index + 1}`)
      .join(' AND ');
    const keys = Object.values(find[whose]);
    const given = Object.entries(insert[whose]);
    const insertable = given.filter(([name]) =>
      own.some((column) => column.name === name && column.inserters.includes(role)),
    );
    const values = insertable.length > 0 ? insertable : given;
    const changeable = own.filter(({ generated }) => !generated);
    const changed = changeable.find(({ updaters }) => updaters.includes(role)) ?? changeable[0]!;
    return [
      ['S', { text: `SELECT FROM ${relation} WHERE ${where}`, values: keys }],
      [
        'I',
        {
          text: `INSERT INTO ${relation} (${values.map(([name]) => name).join(', ')})
                 VALUES (${values.map((_, index) => `$${index + 1}`).join(', ')})`,
          values: values.map(([, value]) => value),
        },
      ],
      [
        'U',
        {
          text: `UPDATE ${relation} SET ${update ?? `${changed.name} = ${changed.name}`} WHERE ${where}`,
          values: keys,
        },
      ],
      ['D', { text: `DELETE FROM ${relation} WHERE ${where}`, values: keys }],
    ];
  }

  async function attempt(
    client: Client,
    role: string,
    identified: boolean,
    letter: string,
    { text, values }: Statement,
  ): Promise<string> {
    const { userId, adminId } = fixture.identity;
    await client.query('BEGIN');
    try {
      await client.query(
        `SELECT set_config('role', $1, true), set_config('app.current_user_id', $2, true),
                set_config('app.current_admin_id', $3, true)`,
        [role, identified ? userId : '', identified ? adminId : ''],
      );
      const { rowCount } = await client.query(text, values);
      return rowCount ? letter : '.';
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      if (code === '42501') return '-';
      // A key that refuses the row comes after privileges and policies.
      if (code === '23503' || code === '23505') return letter;
      // A view or a materialised view takes no rows, whoever asks.
      if (code === '42809' || code === '55000') return '-';
      throw new Error(`${role}: ${text} (${JSON.stringify(values)}): ${code} ${message}`, { cause: error });
    } finally {
      await client.query('ROLLBACK');
    }
  }
});

interface Statement {
  text: string;
  values: unknown[];
}

interface Column {
  relation: string;
  name: string;
  generated: boolean;
  readers: string[];
  inserters: string[];
  updaters: string[];
}

async function listRelations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')`,
  );
  return rows.map(({ name }) => name).sort();
}

async function listColumns(client: Client): Promise<Column[]> {
  const holders = (privilege: string): string =>
    `ARRAY(SELECT role FROM unnest($1::text[]) AS role
            WHERE has_column_privilege(role, c.oid, a.attnum, '${privilege}'))`;
  const { rows } = await client.query<Column>(
    `SELECT c.relname AS relation, a.attname AS name, a.attgenerated <> '' OR a.attidentity <> '' AS generated,
            ${holders('SELECT')} AS readers, ${holders('INSERT')} AS inserters, ${holders('UPDATE')} AS updaters
       FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f')
      ORDER BY c.relname, a.attnum`,
    [[...ROLES, ...LOGINS.map((login) => `pend_${login}`)]],
  );
  return rows;
}

type Matrix = Map<string, Record<Role, string>>;

function parse(text: string): Matrix {
  const [, ...lines] = text.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [relation = '', ...cells] = line.split('|').map((cell) => cell.trim());
      return [
        relation,
        Object.fromEntries(ROLES.map((role, index) => [role, cells[index]])) as Record<Role, string>,
      ];
    }),
  );
}

function print(relations: string[], matrix: Matrix): string {
  const line = (relation: string, cells: string[]): string =>
    [relation.padEnd(26), ...cells.map((cell) => cell.padEnd(14))].join(' | ').trimEnd();
  return [
    line('table', [...ROLES]),
    ...relations.map((relation) =>
      line(
        relation,
        ROLES.map((role) => matrix.get(relation)![role]),
      ),
    ),
  ].join('\n');
}
