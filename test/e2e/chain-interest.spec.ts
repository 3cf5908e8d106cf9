import { Client } from 'pg';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { insertAsset, insertRow, someAddress, someHash } from '../support/rows.js';
import { WalletClient } from '../support/wallet.js';

const UNIT = 10n ** 18n;

describe('Interest that is registered on the chain', () => {
  let system: TestApplication;
  let wallet: WalletClient;
  let client: Client;
  let user: { id: string; token: string; address: string };
  let asset: { id: string; contract_address: string };
  let height = 0;

  beforeAll(async () => {
    system = await createTestApplication();
    wallet = new WalletClient(system);
    client = new Client({ connectionString: system.database.urls.worker });
    await client.connect();
    await client.query('SET ROLE app_worker');
  });
  afterAll(async () => {
    await client.end();
    await system.close();
  });
  beforeEach(async () => {
    const { user: registered, accessToken: token } = await wallet.register();
    const { rows } = await client.query<{ address: string }>(
      'SELECT blockchain_address AS address FROM users WHERE id = $1',
      [registered.id],
    );
    user = { id: registered.id, token, address: rows[0]!.address };
    asset = (await insertAsset(client, { type: 'interest' })) as unknown as typeof asset;
  });

  const event = (intent: bigint | null, values: Record<string, unknown> = {}) => ({
    effect: 1,
    event_name: intent === null ? 'InterestWithdrawn' : 'InterestRegistered',
    contract_address: asset.contract_address,
    contract_kind: 'Asset',
    arguments: {
      user: user.address,
      ...(intent !== null && { contact: '[redacted]', investmentIntent: (intent * UNIT).toString() }),
    },
    transaction_hash: someHash(),
    log_index: 0,
    block_number: ++height,
    block_hash: someHash(),
    block_time: '2026-05-01T12:00:00Z',
    ...values,
  });
  const tell = async (...events: ReturnType<typeof event>[]): Promise<void> => {
    for (const one of events) await insertRow(client, 'blockchain_outbox', one);
    const run = await system.app.get(JobsService).start('investments.follow_interest', 'request');
    await run!.done;
  };
  /** What stands, and what is counted. */
  const standing = async () => {
    const { rows } = await client.query(
      `SELECT (SELECT interested_count FROM asset_metrics WHERE asset_id = $1) AS count, r.intent, r.source,
              r.withdrawn_at IS NOT NULL AS withdrawn
         FROM (VALUES (1)) v LEFT JOIN interest_registrations r ON r.asset_id = $1`,
      [asset.id],
    );
    const { rows: differences } = await client.query(
      'SELECT code FROM find_investment_differences() WHERE resource_id = $1',
      [asset.id],
    );
    expect(differences).toEqual([]);
    return rows[0] as Record<string, unknown>;
  };
  const nothing = { count: 0, intent: null, source: null, withdrawn: false };
  const registered = (intent: string) => ({ count: 1, intent, source: 'chain', withdrawn: false });

  it('counts each person once, by what they said last, and not after they withdrew', async () => {
    expect(await standing()).toEqual(nothing);
    await tell(event(5n), event(7n));
    expect(await standing()).toEqual(registered('7.000000'));
    await tell(event(null));
    expect(await standing()).toEqual({ count: 0, intent: null, source: 'chain', withdrawn: true });
    await tell(event(9n, { contract_kind: 'InterestOnlyAsset' }));
    expect(await standing()).toEqual(registered('9.000000'));
  });

  it('is undone exactly when its block is taken back', async () => {
    const [first, second, third] = [event(5n), event(7n), event(null)];
    await tell(first, second, third);
    await tell({ ...third, effect: -1 });
    expect(await standing()).toEqual(registered('7.000000'));
    await tell({ ...second, effect: -1 });
    expect(await standing()).toEqual(registered('5.000000'));
    await tell({ ...first, effect: -1 });
    expect(await standing()).toEqual(nothing);
    await tell({ ...first, block_hash: someHash(), block_number: ++height }, { ...first, effect: -1 });
    expect(await standing()).toEqual(registered('5.000000'));
  });

  it('changes nothing of what somebody has said to us, before or after', async () => {
    const say = (intent: string) =>
      system.http
        .post(`/api/pool/${asset.id}/interest`)
        .set('authorization', `Bearer ${user.token}`)
        .send({ intent })
        .expect(({ status }) => expect([200, 201]).toContain(status));
    const first = event(5n);
    await tell(first);
    await say('30');
    const own = { count: 1, intent: '30.000000', source: 'wallet', withdrawn: false };
    expect(await standing()).toEqual(own);
    await tell(event(8n), event(null), { ...first, effect: -1 });
    expect(await standing()).toEqual(own);
  });

  it('is in its owner’s feed and export, with who says it and the asset’s currency', async () => {
    const get = async (path: string): Promise<Record<string, unknown>> =>
      (await system.http.get(`/api/user/${path}`).set('authorization', `Bearer ${user.token}`).expect(200))
        .body as Record<string, unknown>;
    const entry = (action: string, details: object) => expect.objectContaining({ action, details });
    const its = { assetId: asset.id, assetTitle: 'Olive Groves', source: 'chain' };
    await tell(event(7n));
    const saidSo = entry('interest.registered', { ...its, intent: '7.000000', currency: 'EGP' });
    expect((await get('activity?kind=interest')).data).toEqual([saidSo]);
    expect((await get('export')).data).toMatchObject({
      interest: [{ assetId: asset.id, intent: '7.000000', source: 'chain', contact: null }],
    });
    // What nobody has said an amount of has none.
    await tell(event(0n, { log_index: 1 }));
    expect((await get('activity?kind=interest')).data).toEqual([
      entry('interest.registered', { ...its, intent: null, currency: 'EGP' }),
    ]);
    await tell(event(null, { log_index: 2, block_time: '2026-05-03T12:00:00Z' }));
    expect((await get('activity?kind=interest')).data).toContainEqual(entry('interest.withdrawn', its));
  });

  it('waits for a wallet that is not known yet, and says so', async () => {
    const stranger = someAddress();
    await tell(event(5n, { arguments: { user: stranger, investmentIntent: '1' } }));
    expect(await standing()).toEqual(nothing);
    const { rows } = await client.query(
      `SELECT actual FROM find_investment_differences() WHERE code = 'interest_unmatched'`,
    );
    expect(rows).toEqual([{ actual: 'unknown_wallet' }]);
    await client.query('UPDATE users SET blockchain_address = $1 WHERE id = $2', [stranger, user.id]);
    await tell();
    expect(await standing()).toEqual({ count: 1, intent: null, source: 'chain', withdrawn: false });
  });
});
