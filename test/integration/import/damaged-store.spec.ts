import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';
import { importedRows } from '../../support/imported-rows.js';
import { damagedStore, EXPECTED, identity, phone, type LegacyStore } from '../../support/legacy-store.js';
import { runImport } from '../../support/run-import.js';

interface Report {
  batchId: string;
  dryRun: boolean;
  files: {
    file: string;
    read: number;
    inserted: number;
    updated: number;
    unchanged: number;
    quarantined: number;
  }[];
  totals: Record<string, number>;
  quarantine: { file: string; position: number; code: string; reason: string; record: unknown }[];
  money: { asset: string; currency: string; source: string; database: string }[];
  orphans: { kind: string; file?: string; detail: string }[];
}

describe('importing a damaged store', () => {
  let database: TestDatabase;
  let client: Client;
  let store: LegacyStore;
  let report: Report;
  let exit: number | null;

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.superuserUrl });
    await client.connect();
    store = damagedStore();
    const path = join(store.folder, 'report.json');
    exit = (await runImport(database.urls.worker, store.folder, '--report', path)).code;
    report = JSON.parse(readFileSync(path, 'utf8')) as Report;
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('finishes with exit code 1, because records are in quarantine', () => {
    expect(exit).toBe(1);
    expect(report.dryRun).toBe(false);
  });

  it.each(Object.keys(EXPECTED))('accounts for every record of %s', (name) => {
    const file = report.files.find((one) => one.file === name)!;
    expect(file.read).toBe(EXPECTED[name]!.read);
    expect(file.inserted + file.updated + file.unchanged + file.quarantined).toBe(file.read);
    const quarantined = report.quarantine.filter((one) => one.file === name);
    expect(quarantined.map((one) => `${one.position} ${one.code}`)).toEqual(EXPECTED[name]!.quarantined);
  });

  it('writes the report for its owner only', () => {
    expect(statSync(join(store.folder, 'report.json')).mode & 0o777).toBe(0o600);
  });

  it('holds no phone, identity hash or code in clear in any table', async () => {
    const dump = JSON.stringify(await importedRows(client));
    for (const secret of [
      phone(1),
      phone(3),
      phone(44),
      identity(1),
      identity(1).slice(2).toUpperCase(),
      '867530',
    ]) {
      expect([secret, dump.includes(secret)]).toEqual([secret, false]);
    }
    expect(dump.includes(phone(3).slice(1))).toBe(false);
  });

  it('believes a phone only if its hash is the identity and nobody said that it was invented', async () => {
    const { rows } = await client.query<{ masked: string; n: string }>(
      'SELECT phone_number_masked AS masked FROM user_profiles WHERE phone_number_masked IS NOT NULL ORDER BY 1',
    );
    expect(rows.map((row) => row.masked)).toEqual(['+20***0001', '+20***0002', '+20***0003', '+20***0030']);
  });

  it('keeps a uint256 digit by digit where the ether column can not', async () => {
    const { rows } = await client.query<{ value: string | null; wei: string }>(
      'SELECT value, value_wei AS wei FROM blockchain_transactions ORDER BY value_wei DESC NULLS LAST LIMIT 2',
    );
    expect(rows).toEqual([
      { value: null, wei: '115792089237316195423570985008687907853269984665640564039457584007913129639935' },
      { value: '1.000000000000000000', wei: '1000000000000000000' },
    ]);
  });

  it('reads a range, a period and an amount with its currency', async () => {
    const { rows } = await client.query(
      `SELECT status, expected_roi, expected_roi_max, lockup_period, minimum_investment, currency
         FROM assets JOIN asset_details ON asset_id = id WHERE slug = 'gold-vault'`,
    );
    expect(rows).toEqual([
      {
        status: 'draft',
        expected_roi: '9.00',
        expected_roi_max: '13.00',
        lockup_period: 365,
        minimum_investment: '1000.000000',
        currency: 'EGP',
      },
    ]);
  });

  it('brings forward only that part of the totals that no investment explains', async () => {
    const { rows } = await client.query(
      `SELECT opening_invested, total_invested, opening_investors, investor_count
         FROM assets JOIN asset_metrics ON asset_id = id WHERE slug = 'gold-vault'`,
    );
    expect(rows).toEqual([
      {
        opening_invested: '900.500000',
        total_invested: '1000.500000',
        opening_investors: 3,
        investor_count: 4,
      },
    ]);
  });

  it('gives an investment to a user whom a row further down defines', async () => {
    const { rows } = await client.query('SELECT amount FROM investments WHERE amount = 50.25');
    expect(rows).toHaveLength(1);
  });

  it('adds up the money on both sides to the same sums', () => {
    expect(report.money).toEqual([
      { asset: 'gold-vault', currency: 'EGP', source: '100', database: '100' },
      { asset: 'harvest-pool', currency: 'EGP', source: '1050.25', database: '1050.25' },
    ]);
  });

  it('lifts a verified applicant to tier 3', async () => {
    const { rows } = await client.query(
      'SELECT tier FROM users JOIN kyc_applications a ON a.user_id = users.id',
    );
    expect(rows).toEqual([{ tier: 3 }]);
  });

  it('takes KYC files only from inside the folder and follows no link', async () => {
    const { rows } = await client.query<{ type: string; hash: string | null; missing: boolean | null }>(
      `SELECT document_type AS type, file_hash AS hash, (metadata -> 'missing')::boolean AS missing
         FROM kyc_documents ORDER BY 1`,
    );
    expect(rows.map((row) => [row.type, row.hash !== null, row.missing])).toEqual([
      ['id', true, null],
      ['passport', false, true],
      ['selfie', false, true],
      ['utility', false, true],
    ]);
  });

  it('reports files on both sides: named but missing, linked, there but not named', () => {
    const files = report.orphans.filter((one) => one.kind.startsWith('kyc_file'));
    expect(files.map((one) => `${one.kind} ${one.file}`)).toEqual([
      'kyc_file_missing secret.txt',
      'kyc_file_symlink link.jpg',
      'kyc_file_missing gone.pdf',
      'kyc_file_missing dl.pdf',
      'kyc_file_unnamed forgotten.png',
    ]);
  });

  it('changes nothing in a second run and says so', async () => {
    const before = await importedRows(client);
    const { last, code } = await runImport(database.urls.worker, store.folder);
    const files = (last as unknown as Report).files;
    for (const file of files) expect([file.file, file.inserted, file.updated]).toEqual([file.file, 0, 0]);
    expect(code).toBe(1);
    const after = await importedRows(client);
    for (const table of Object.keys(before)) {
      if (!['import_files', 'import_quarantine'].includes(table))
        expect([table, after[table]]).toEqual([table, before[table]]);
    }
  });

  it('keeps what staff decided since when the source says nothing new', async () => {
    await client.query("UPDATE assets SET status = 'paused' WHERE slug = 'solar-farm'");
    await client.query("UPDATE users SET status = 'suspended', tier = 5 WHERE tier = 3");
    await runImport(database.urls.worker, store.folder);
    const { rows } = await client.query(
      `SELECT (SELECT status FROM assets WHERE slug = 'solar-farm') AS asset,
              (SELECT count(*)::int FROM users WHERE status = 'suspended' AND tier = 5) AS users`,
    );
    expect(rows).toEqual([{ asset: 'paused', users: 1 }]);
    await client.query("UPDATE assets SET status = 'active' WHERE slug = 'solar-farm'");
    await client.query("UPDATE users SET status = 'active', tier = 3 WHERE tier = 5");
  });

  it('verifies, and finds a row that was tampered with', async () => {
    expect(await runImport(database.urls.worker, 'verify', store.folder)).toMatchObject({
      code: 0,
      error: '',
    });
    await client.query('UPDATE blockchain_transactions SET value_wei = 5, value = 0 WHERE block_number = 10');
    const { code, out } = await runImport(database.urls.worker, 'verify', store.folder);
    expect(code).toBe(1);
    expect(out).toContain(
      '"field":"blockchain_transactions.value_wei","source":"1000000000000000000","database":"5"',
    );
  });

  it('refuses to roll back over a row that was changed since, and names it', async () => {
    const { code, error } = await runImport(database.urls.worker, 'rollback', report.batchId);
    expect(code).toBe(2);
    expect(error).toMatch(/^Batch .* can't be rolled back.*blockchain_transactions .* was changed/);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});

describe('trying, undoing and refusing', () => {
  let database: TestDatabase;
  let client: Client;
  const store = damagedStore();

  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.superuserUrl });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  const everything = async (): Promise<number> => {
    const dump = await importedRows(client);
    return Object.values(dump).reduce((sum, rows) => sum + rows.length, 0);
  };

  it('leaves nothing behind after a dry run that reports the same counts', async () => {
    const dry = await runImport(database.urls.worker, store.folder, '--dry-run');
    expect(dry.error).toBe('');
    expect(await everything()).toBe(0);
    const real = await runImport(database.urls.worker, store.folder);
    expect(dry.last.dryRun).toBe(true);
    expect(dry.last.files).toEqual(real.last.files);
    expect(dry.last.money).toEqual(real.last.money);
  });

  it('undoes a batch so that only its own record is left', async () => {
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM import_batches WHERE status = 'finished'",
    );
    const { code, error } = await runImport(database.urls.worker, 'rollback', rows[0]!.id);
    expect([code, error]).toEqual([0, '']);
    const dump = await importedRows(client, [
      'users',
      'assets',
      'investments',
      'blockchain_transactions',
      'user_analytics',
    ]);
    expect(Object.values(dump).flat()).toEqual([]);
    const again = await runImport(database.urls.worker, 'rollback', rows[0]!.id);
    expect([again.code, again.error]).toEqual([2, `Batch ${rows[0]!.id} is rolled back already.\n`]);
  });

  it('puts back what a batch updated', async () => {
    await runImport(database.urls.worker, store.folder);
    const before = await importedRows(client, ['assets', 'asset_details', 'asset_metrics']);
    const text = readFileSync(join(store.folder, 'admin-opportunities.json'), 'utf8');
    store.write(
      'admin-opportunities.json',
      text.replace('EGP 1,000', 'EGP 2,000').replace('1,000.50', '5,000'),
    );
    const { last, code } = await runImport(database.urls.worker, store.folder);
    expect([code, (last.totals as Record<string, number>).updated]).toEqual([1, 1]);
    const { error } = await runImport(database.urls.worker, 'rollback', last.batchId as string);
    expect(error).toBe('');
    const after = await importedRows(client, ['assets', 'asset_details', 'asset_metrics']);
    const unversioned = (rows: string[]): string[] => rows.map((row) => row.replace(/,\d+\)$/, ')'));
    expect(unversioned(after.assets!)).toEqual(unversioned(before.assets!));
    expect(after.asset_details).toEqual(before.asset_details);
    expect(after.asset_metrics).toEqual(before.asset_metrics);
    store.write('admin-opportunities.json', text);
  });

  it.each([
    ['a folder that is not there', '/nowhere/at/all', /^There is no folder/],
    ['a folder without a store', '/tmp', /^\/tmp holds none of the files/],
  ])('says in one sentence what is wrong with %s', async (_, folder, message) => {
    const { code, error } = await runImport(database.urls.worker, folder);
    expect([code, error]).toEqual([2, expect.stringMatching(message)]);
    expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('says in one sentence that the database is not there', async () => {
    const { code, error } = await runImport('postgresql://pend_worker:x@127.0.0.1:1/none', store.folder);
    expect([code, error.trim().split('\n').length]).toEqual([2, 1]);
    expect(error).toMatch(/^The database can't be reached: /);
  });

  it('lets one import run at a time', async () => {
    await client.query('SELECT pg_advisory_lock(5784390148126532976)');
    const { code, error } = await runImport(database.urls.worker, store.folder);
    await client.query('SELECT pg_advisory_unlock(5784390148126532976)');
    expect([code, error]).toEqual([
      2,
      'Another import is running on this database; wait until it has ended.\n',
    ]);
  });
});
