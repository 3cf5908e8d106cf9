import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import {
  insertAsset,
  insertBlock,
  insertInvestment,
  insertRow,
  insertTransaction,
  insertUser,
  someAddress,
  someHash,
} from './rows.js';

type Values = Record<string, unknown>;
export type Whose = 'own' | 'foreign';

/** Of one table: the row of each, how to find it and what a further one of theirs would hold. */
export interface MatrixRows {
  find: Record<Whose, Values>;
  insert: Record<Whose, Values>;
  /** What an update sets where setting a column to itself is no legal change. */
  update?: string;
}

/** Two investors, two members of staff and a row of each in every table that a migration makes. */
export interface MatrixFixture {
  identity: { userId: string; adminId: string };
  tables: Record<string, MatrixRows>;
}

/**
 * Run it as a superuser. Where rows have no owner, `own` and `foreign` are two rows; of the assets and what hangs on
 * them, `own` is open and `foreign` a draft.
 */
export async function insertMatrixRows(client: Client): Promise<MatrixFixture> {
  const people = { own: await insertPeople(client), foreign: await insertPeople(client) };
  const assets = {
    own: await insertAsset(client),
    foreign: await insertAsset(client, { status: 'draft', contract_address: null }),
  };
  const tables: Record<string, MatrixRows> = {};

  /** Adds a row of `values` for each and remembers how to find it; a further one differs in `again`. */
  const add = async (
    table: string,
    key: string[],
    values: (whose: Whose) => Values,
    again: (whose: Whose) => Values = () => ({}),
  ): Promise<Record<Whose, Values & { id: string }>> => {
    const own = await insertRow<Values>(client, table, values('own'));
    const foreign = await insertRow<Values>(client, table, values('foreign'));
    const keyOf = (row: Values): Values => Object.fromEntries(key.map((column) => [column, row[column]]));
    tables[table] = {
      find: { own: keyOf(own), foreign: keyOf(foreign) },
      insert: {
        own: { ...values('own'), ...again('own') },
        foreign: { ...values('foreign'), ...again('foreign') },
      },
    };
    return { own, foreign };
  };
  /** For a table whose rows are there already. */
  const known: Known = (table, key, ids, values, update) =>
    void (tables[table] = {
      find: { own: { [key]: ids.own }, foreign: { [key]: ids.foreign } },
      insert: { own: values('own'), foreign: values('foreign') },
      ...(update && { update }),
    });
  const idsOf = (rows: Record<Whose, { id: string }>) => ({ own: rows.own.id, foreign: rows.foreign.id });
  const users = { own: people.own.userId, foreign: people.foreign.userId };
  const admins = { own: people.own.adminId, foreign: people.foreign.adminId };

  known('users', 'id', users, (whose) => ({
    id: users[whose],
    phone_hash: hash(),
    blockchain_address: someAddress(),
  }));
  known('admin_users', 'id', admins, () => ({
    email: `${randomUUID()}@pend.example`,
    name: 'x',
    role: 'viewer',
    is_active: false,
    must_change_password: true,
  }));
  // What staff make begins as a draft.
  known('assets', 'id', idsOf(assets), () => ({
    type: 'investment',
    title: 'x',
    status: 'draft',
    contract_address: someAddress(),
  }));
  for (const table of ['asset_details', 'asset_metrics']) {
    known(table, 'asset_id', idsOf(assets), (whose) => ({ asset_id: assets[whose].id }));
  }
  await add('user_profiles', ['user_id'], (whose) => ({ user_id: users[whose] }));
  await add('user_keys', ['user_id'], (whose) => ({ user_id: users[whose], key_id: 'k', wrapped_key: 'x' }));
  await add('user_analytics', ['id'], (whose) => ({ user_id: users[whose], event_type: 'x' }));
  await add('event_outbox', ['seq'], (whose) => ({ user_id: users[whose], events: '[{}]' }));
  await add('user_notes', ['id'], (whose) => ({
    user_id: users[whose],
    admin_id: admins[whose],
    text_sealed: 'x',
  }));
  const erased = { own: await insertUser(client), foreign: await insertUser(client) };
  await add('erasure_certificates', ['id'], (whose) => ({
    user_id: erased[whose].id,
    erased_at: '2026-01-01',
    erased_by: admins[whose],
    destroyed: '[]',
    kept: '[]',
    digest: hash(),
  }));
  tables.erasure_certificates!.update = 'events_erased_at = now()';
  await add('admin_sessions', ['id'], (whose) => ({
    admin_id: admins[whose],
    session_token: hash(),
    created_at: '2026-01-01',
    expires_at: '2026-01-02',
  }));
  await add('admin_logs', ['id'], (whose) => ({
    admin_id: admins[whose],
    actor_type: 'admin',
    actor_id: admins[whose],
    action: 'x',
  }));
  await add('approvals', ['id'], (whose) => ({
    kind: 'tier_raise',
    resource_type: 'users',
    resource_id: randomUUID(),
    payload: {},
    reason: 'x',
    proposed_by: admins[whose],
    created_at: '2026-01-01',
    expires_at: '2026-01-04',
  }));
  tables.approvals!.update = "status = 'expired'";
  for (const whose of ['own', 'foreign'] as const) {
    await insertInvestment(client, users[whose], assets.own.id);
  }
  const investments = await client.query<{ id: string; user_id: string }>(
    'SELECT id, user_id FROM investments',
  );
  known(
    'investments',
    'id',
    Object.fromEntries(
      (['own', 'foreign'] as const).map((whose) => [
        whose,
        investments.rows.find(({ user_id }) => user_id === users[whose])!.id,
      ]),
    ) as Record<Whose, string>,
    (whose) => ({ user_id: users[whose], asset_id: assets.own.id, amount: '5', currency: 'EGP' }),
  );
  await insertInvesting(client, add, known, users, assets.own.id);
  await insertPrices(client, add, known, users.own, { own: assets.own.id, foreign: assets.foreign.id });
  // Decided, so that another may be begun.
  const applications = await add(
    'kyc_applications',
    ['id'],
    (whose) => ({ user_id: users[whose], status: 'rejected' }),
    () => ({ status: 'draft' }),
  );
  await add('kyc_documents', ['id'], (whose) => ({
    application_id: applications[whose].id,
    document_type: 'id',
  }));
  for (const [whose, tier] of [
    ['own', 3],
    ['foreign', 4],
  ] as const) {
    tables.kyc_requirements ??= { find: {}, insert: {} } as MatrixRows;
    tables.kyc_requirements.find[whose] = { target_tier: tier, name: 'identity' };
    tables.kyc_requirements.insert[whose] = { target_tier: tier, name: 'more', document_types: ['bank'] };
  }
  await add(
    'kyc_expiry_warnings',
    ['application_id', 'days'],
    (whose) => ({ application_id: applications[whose].id, days: 30 }),
    () => ({ days: 7 }),
  );
  await add('system_metrics', ['id'], () => ({ metric_type: 'x', metric_value: 1 }));
  const sums = { minutes: 60, metric_type: 'matrix', samples: 1, total: 1, least: 1, most: 1 };
  const [own, foreign] = ['2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z'];
  await insertRow(client, 'system_metric_rollups', { ...sums, bucket: own });
  await insertRow(client, 'system_metric_rollups', { ...sums, bucket: foreign });
  known('system_metric_rollups', 'bucket', { own, foreign }, () => ({ ...sums, bucket: new Date() }));
  await insertAccess(client, add, users, admins);
  await insertChain(client, add, known);
  await insertImport(client, add);
  await insertRow(client, 'secret_canary', { sealed: 'x' });
  known('secret_canary', 'id', { own: true, foreign: true }, () => ({ sealed: 'x' }));
  const refreshed = { refreshed_at: '2026-01-01', row_count: 1 };
  const [assetView, userView] = ['asset_performance_summary', 'user_portfolio_summary'];
  await insertRow(client, 'summary_refreshes', { view_name: assetView, ...refreshed });
  await insertRow(client, 'summary_refreshes', { view_name: userView, ...refreshed });
  known('summary_refreshes', 'view_name', { own: assetView, foreign: userView }, () => ({
    view_name: assetView,
    ...refreshed,
  }));
  await client.query('REFRESH MATERIALIZED VIEW asset_performance_summary');
  await client.query('REFRESH MATERIALIZED VIEW user_portfolio_summary');
  for (const view of ['asset_performance', 'asset_performance_summary']) {
    known(view, 'id', { own: assets.own.id, foreign: assets.own.id }, () => ({ id: randomUUID() }));
  }
  for (const view of ['user_portfolio', 'user_portfolio_summary']) {
    known(view, 'user_id', users, (whose) => ({ user_id: users[whose] }));
  }
  known('read_only_mode', 'only_row', { own: true, foreign: true }, () => ({ only_row: true }));
  known('admin_log_horizon', 'only_row', { own: true, foreign: true }, () => ({ only_row: true }));
  known('schema_migrations', 'id', { own: 1, foreign: 2 }, () => ({ timestamp: 1, name: 'x' }));
  known('typeorm_metadata', 'type', { own: 'x', foreign: 'y' }, () => ({ type: 'z' }));
  await client.query("INSERT INTO typeorm_metadata (type) VALUES ('x'), ('y')");
  return { identity: { userId: users.own, adminId: admins.own }, tables };
}

const hash = (): string => someHash().slice(2);

async function insertPeople(client: Client): Promise<{ userId: string; adminId: string }> {
  const user = await insertUser(client);
  const admin = await insertRow(client, 'admin_users', {
    email: `${randomUUID()}@pend.example`,
    name: 'x',
    role: 'super_admin',
  });
  return { userId: user.id, adminId: admin.id };
}

type Add = (
  table: string,
  key: string[],
  values: (whose: Whose) => Values,
  again?: (whose: Whose) => Values,
) => Promise<unknown>;
type Known = (
  table: string,
  key: string,
  ids: Record<Whose, unknown>,
  values: (whose: Whose) => Values,
  update?: string,
) => void;

/** Sessions, second factors, codes and counters; seals and runs of jobs. */
async function insertAccess(
  client: Client,
  add: Add,
  users: Record<Whose, string>,
  admins: Record<Whose, string>,
): Promise<void> {
  const idOf = async (table: string, column: string, owner: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${table} WHERE ${column} = $1`, [
      owner,
    ]);
    return rows[0]!.id;
  };
  const staffSessions = {
    own: await idOf('admin_sessions', 'admin_id', admins.own),
    foreign: await idOf('admin_sessions', 'admin_id', admins.foreign),
  };
  await add(
    'admin_spent_tokens',
    ['token_hash'],
    (whose) => ({ token_hash: hash(), session_id: staffSessions[whose], successor_hash: hash() }),
    () => ({ token_hash: hash() }),
  );
  await add('admin_totp', ['admin_id'], (whose) => ({ admin_id: admins[whose], secret_sealed: 'x' }));
  await add(
    'admin_recovery_codes',
    ['admin_id', 'code_hash'],
    (whose) => ({ admin_id: admins[whose], code_hash: hash() }),
    () => ({ code_hash: hash() }),
  );
  await add(
    'auth_attempts',
    ['kind', 'subject'],
    () => ({ kind: 'account', subject: hash(), failures: 1, last_attempt_at: '2026-01-01' }),
    () => ({ subject: hash() }),
  );
  await add(
    'one_time_codes',
    ['phone_hash', 'purpose'],
    () => ({
      phone_hash: hash(),
      purpose: 'login',
      code_hash: hash(),
      terms_version: '1',
      created_at: '2026-01-01T00:00:00Z',
      expires_at: '2026-01-01T00:05:00Z',
    }),
    () => ({ phone_hash: hash() }),
  );
  const nonce = (): string => hash().slice(0, 32);
  await add(
    'sign_in_nonces',
    ['nonce'],
    () => ({
      nonce: nonce(),
      purpose: 'login',
      address: someAddress(),
      domain: 'x',
      uri: 'x',
      chain_id: 1,
      issued_at: '2026-01-01T00:00:00Z',
      expires_at: '2026-01-01T00:05:00Z',
    }),
    () => ({ nonce: nonce() }),
  );
  await add(
    'access_limits',
    ['key'],
    () => ({ key: hash(), hits: 1, window_ends_at: '2026-01-01' }),
    () => ({ key: hash() }),
  );
  const life = { created_at: '2026-01-01', expires_at: '2026-01-02' };
  await add('user_sessions', ['id'], (whose) => ({ user_id: users[whose], session_token: hash(), ...life }));
  const sessions = {
    own: await idOf('user_sessions', 'user_id', users.own),
    foreign: await idOf('user_sessions', 'user_id', users.foreign),
  };
  await add(
    'user_spent_tokens',
    ['token_hash'],
    (whose) => ({ token_hash: hash(), session_id: sessions[whose], successor_hash: hash() }),
    () => ({ token_hash: hash() }),
  );
  // What is an investor's is no admin's: staff see their own by a second row under the same key.
  const keys = { own: randomUUID(), foreign: randomUUID() };
  const kept = (whose: Whose) => ({
    actor_type: 'user',
    actor_id: users[whose],
    key: keys[whose],
    route: 'x',
    request_hash: hash(),
    status: 200,
    answer: 'x',
  });
  await add('idempotency_keys', ['key'], kept, () => ({ key: randomUUID() }));
  for (const whose of ['own', 'foreign'] as const) {
    await insertRow(client, 'idempotency_keys', {
      ...kept(whose),
      actor_type: 'admin',
      actor_id: admins[whose],
    });
  }
  const bytes = (length: number): Buffer => Buffer.alloc(length, 1);
  let seals = 0;
  let previous: Buffer | null = null;
  const sealRow = () => {
    const number = ++seals;
    const sealHash = Buffer.alloc(32, number);
    const row = {
      number,
      first_seq: number,
      last_seq: number,
      row_count: 1,
      merkle_root: bytes(32),
      previous_hash: previous,
      seal_hash: sealHash,
      leaves: bytes(56),
    };
    previous = sealHash;
    return row;
  };
  const anchored: number[] = [];
  for (let index = 0; index < 40; index++) {
    const { number } = await insertRow<{ number: number }>(client, 'admin_log_seals', sealRow());
    anchored.push(number);
  }
  await add('admin_log_anchors', ['seal_number'], () => ({
    seal_number: anchored.pop(),
    chain_id: 7777,
    transaction_hash: someHash(),
  }));
  await add('admin_log_seals', ['number'], sealRow);
  await add('job_runs', ['id'], () => ({ name: 'x', cause: 'schedule' }));
}

/** What hangs on investments. Their history was written with them, by trigger. */
async function insertInvesting(
  client: Client,
  add: Add,
  known: Known,
  users: Record<Whose, string>,
  assetId: string,
): Promise<void> {
  known('investment_transitions', 'user_id', users, (whose) => ({
    investment_id: randomUUID(),
    user_id: users[whose],
    asset_id: assetId,
    to_status: 'pending',
    amount: '5',
    currency: 'EGP',
  }));
  await add(
    'investment_payments',
    ['transaction_hash'],
    () => ({
      transaction_hash: someHash(),
      log_index: 0,
      block_number: 1,
      block_time: '2026-01-01',
      contract_address: someAddress(),
      wallet_address: someAddress(),
      paid_units: '1',
      token_units: '1',
    }),
    () => ({ transaction_hash: someHash() }),
  );
  await add(
    'investment_withdrawals',
    ['transaction_hash'],
    () => ({
      transaction_hash: someHash(),
      log_index: 0,
      block_number: 1,
      block_hash: someHash(),
      block_time: '2026-01-01',
      contract_address: someAddress(),
      wallet_address: someAddress(),
      paid_units: '1',
      token_units: '1',
    }),
    () => ({ transaction_hash: someHash() }),
  );
  await add(
    'interest_events',
    ['transaction_hash'],
    () => ({
      transaction_hash: someHash(),
      log_index: 0,
      block_number: 1,
      block_hash: someHash(),
      block_time: '2026-01-01',
      contract_address: someAddress(),
      wallet_address: someAddress(),
    }),
    () => ({ transaction_hash: someHash() }),
  );
  const interesting = await insertAsset(client, { type: 'interest' });
  await add('interest_registrations', ['user_id'], (whose) => ({
    user_id: users[whose],
    asset_id: interesting.id,
    intent: '5',
  }));
  const ran = () => ({ started_at: '2026-01-01', checked: {}, difference_count: 0 });
  await add('reconciliation_runs', ['id'], ran);
  const { rows } = await client.query<{ id: string }>('SELECT id FROM reconciliation_runs LIMIT 1');
  await add('reconciliation_differences', ['id'], () => ({
    run_id: rows[0]!.id,
    code: 'x',
    resource_type: 'x',
    resource_id: 'x',
  }));
}

async function insertChain(client: Client, add: Add, known: Known): Promise<void> {
  for (const number of [1, 2]) await insertBlock(client, number);
  known('blockchain_blocks', 'number', { own: 1, foreign: 2 }, () => ({ number: 3, hash: someHash() }));
  const transactions = {
    own: await insertTransaction(client, 1),
    foreign: await insertTransaction(client, 2),
  };
  known(
    'blockchain_transactions',
    'id',
    { own: transactions.own.id, foreign: transactions.foreign.id },
    () => ({ hash: someHash(), block_number: 1 }),
  );
  const place = () => ({ transaction_hash: someHash(), log_index: 0, block_number: 1 });
  const [token, from, to] = [someAddress(), someAddress(), someAddress()];
  await add('blockchain_logs', ['transaction_hash', 'log_index'], () => ({ ...place(), address: token }));
  await add('blockchain_participants', ['address'], () => ({
    address: someAddress(),
    block_number: 1,
    transaction_index: 0,
    transaction_hash: someHash(),
  }));
  await add('blockchain_token_transfers', ['transaction_hash', 'log_index'], () => ({
    ...place(),
    token_address: token,
    from_address: from,
    to_address: to,
    value: '1',
  }));
  await add('blockchain_token_balances', ['holder_address'], () => ({
    token_address: token,
    holder_address: someAddress(),
    balance: '1',
    block_number: 1,
  }));
  await add('blockchain_contracts', ['address'], () => ({ address: someAddress(), kind: 'x' }));
  let hour = 0;
  await add('blockchain_rollups', ['bucket'], () => ({
    bucket_size: 'hour',
    bucket: new Date(++hour * 3_600_000),
  }));
  const figure = { metric: 'x', part: 'x', number: 1, amount: 0 };
  await add('figure_changes', ['id'], () => ({ ...figure, bucket: new Date(0) }));
  await add('figure_rollups', ['bucket'], () => ({
    ...figure,
    bucket_size: 'hour',
    bucket: new Date(++hour * 3_600_000),
  }));
  // One database holds one chain.
  await insertRow(client, 'blockchain_cursors', { chain_id: 1, genesis_hash: someHash() });
  known('blockchain_cursors', 'chain_id', { own: 1, foreign: 1 }, () => ({
    chain_id: 2,
    genesis_hash: someHash(),
  }));
  const once = { transaction_count: 1, first_block: 1, last_block: 1 };
  await add(
    'blockchain_addresses',
    ['address'],
    () => ({ address: someAddress(), ...once }),
    () => ({ address: someAddress() }),
  );
  await add(
    'blockchain_tokens',
    ['address'],
    () => ({ address: someAddress(), transfer_count: 1, supply: '1', first_block: 1 }),
    () => ({ address: someAddress() }),
  );
  let fromBlock = 0;
  await add('blockchain_validator_sets', ['from_block'], () => ({ from_block: ++fromBlock, validators: [] }));
  await add(
    'blockchain_validator_days',
    ['validator'],
    () => ({ day: '2026-01-01', validator: someAddress(), proposed: 1, late: 0 }),
    () => ({ validator: someAddress() }),
  );
  await add('blockchain_outbox', ['id'], () => ({
    effect: 1,
    event_name: 'x',
    contract_address: token,
    contract_kind: 'x',
    arguments: {},
    ...place(),
    block_hash: someHash(),
    block_time: '2026-01-01',
  }));
  await add('blockchain_orphans', ['hash'], () => ({
    hash: someHash(),
    number: 2,
    ancestor_number: 1,
    ancestor_hash: someHash(),
  }));
  const its = { own: token, foreign: token };
  known('explorer_logs', 'address', its, () => ({ address: token }));
  known('explorer_contracts', 'address', its, () => ({ address: token }));
  // Of a computed column PostgreSQL says that before it asks who may.
  known('explorer_smart_wallets', 'address', its, () => ({ block_number: 1 }), 'block_number = block_number');
  known(
    'explorer_envelopes',
    'hash',
    { own: transactions.own.hash, foreign: transactions.foreign.hash },
    () => ({
      hash: someHash(),
    }),
  );
  known('explorer_calls', 'hash', { own: transactions.own.hash, foreign: transactions.foreign.hash }, () => ({
    hash: someHash(),
  }));
  await insertRow(client, 'blockchain_contracts', { address: token, kind: 'x' });
  await insertRow(client, 'blockchain_logs', {
    ...place(),
    address: token,
    event_name: 'WalletCreated',
    arguments: { wallet: token },
  });
  let reader = 0;
  await add('blockchain_outbox_readers', ['reader'], () => ({ reader: `reader ${++reader}` }));
}

async function insertImport(client: Client, add: Add): Promise<void> {
  const finished = { status: 'finished', finished_at: '2026-01-01' };
  await add('import_batches', ['id'], () => finished);
  const { rows } = await client.query<{ id: string }>('SELECT id FROM import_batches LIMIT 1');
  const batch_id = rows[0]!.id;
  let position = 0;
  const place = () => ({ batch_id, file: 'x', position: ++position });
  await add('import_files', ['file'], () => ({ batch_id, file: `x${++position}` }));
  await add('import_quarantine', ['id'], () => ({ ...place(), code: 'x', reason: 'x', record: 'x' }));
  await add('import_changes', ['id'], () => ({ batch_id, table_name: 'x', action: 'insert', row_ids: [] }));
  await add('import_raw', ['id'], () => ({ id: randomUUID(), ...place(), reason: 'x', record: 'x' }));
  await add('import_deferred', ['position'], place);
}

/** What is known of assets: their prices, and what the public sees of investments in them. */
async function insertPrices(
  client: Client,
  add: Add,
  known: Known,
  userId: string,
  assets: Record<Whose, string>,
): Promise<void> {
  await add('asset_prices', ['id'], (whose) => ({
    asset_id: assets[whose],
    price: '1',
    currency: 'EGP',
    at: '2026-01-01',
    source: 'terms',
  }));
  // Confirmed ones are the owner's to make.
  await client.query('SET ROLE pend_owner');
  const own = await insertInvestment(client, userId, assets.own, { status: 'confirmed' });
  const foreign = await insertInvestment(client, userId, assets.foreign, { status: 'confirmed' });
  await client.query('RESET ROLE');
  known('pool_investments', 'id', { own: own.id, foreign: foreign.id }, () => ({ id: randomUUID() }));
}
