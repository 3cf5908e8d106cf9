import { Wallet } from 'ethers';
import {
  memoryStore,
  newIntent,
  Pend,
  PendProblem,
  type TokenStore,
} from '../../packages/client/src/index.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset } from '../support/rows.js';
import { newPhone, TERMS } from '../support/wallet.js';

/** The client against the real server: what it takes for granted is so. */
describe('With the client', () => {
  let system: TestApplication;
  let baseUrl: string;

  beforeAll(async () => {
    system = await createTestApplication({ RATE_LIMIT: 'off' });
    baseUrl = await system.app.getUrl();
  });
  afterAll(() => system.close());

  const staff = async (role: 'super_admin' | 'viewer'): Promise<Pend> => {
    const { email, password } = await system.logIn(role);
    const pend = new Pend({ baseUrl, audience: 'staff' });
    const { data } = await pend.post('/api/admin/auth/login', { body: { email, password } });
    await pend.signIn(data);
    return pend;
  };

  async function register(tokens: TokenStore = memoryStore()) {
    const pend = new Pend({ baseUrl, audience: 'investor', tokens });
    const [wallet, phone] = [Wallet.createRandom(), newPhone()];
    await pend.post('/api/wallet/otp', {
      body: { phone, purpose: 'register', termsAccepted: true, termsVersion: TERMS },
    });
    const { data: sent } = await pend.get('/api/wallet/otp/outbox', { params: { query: { phone } } });
    const { address } = wallet;
    const { data: challenge } = await pend.post('/api/wallet/nonce', {
      body: { address, purpose: 'register' },
    });
    const { message } = challenge;
    const signature = await wallet.signMessage(message);
    const { data } = await pend.post('/api/wallet/register', {
      body: { phone, code: sent[0]!.code, address, message, signature, termsVersion: TERMS },
    });
    await pend.signIn(data);
    return { pend, tokens, user: data.user };
  }

  const openAsset = (): Promise<string> =>
    withConnection(system.database.superuserUrl, async (client) => {
      const { id } = await insertAsset(client);
      const terms = 'max_supply = 100, minimum_investment = 100, min_tier_required = 0';
      await client.query(`UPDATE asset_details SET ${terms} WHERE asset_id = $1`, [id]);
      return String(id);
    });
  const expire = async (tokens: TokenStore): Promise<void> => {
    const held = (await tokens.read())!;
    await tokens.write({ ...held, expiresAt: 0 });
  };

  it('an investor registers, invests once however often it is asked, sees it, and leaves', async () => {
    const { pend } = await register();
    const id = await openAsset();
    const wish = {
      params: { path: { id } },
      body: { amount: '200', currency: 'EGP' as const },
      idempotencyKey: newIntent(),
    };
    const answers = await Promise.all([1, 2, 3].map(() => pend.post('/api/pool/{id}/invest', wish)));
    expect(new Set(answers.map(({ data }) => data.id)).size).toBe(1);
    expect(answers.filter(({ isReplayed }) => isReplayed)).toHaveLength(2);
    const reused = pend.post('/api/pool/{id}/invest', { ...wish, body: { ...wish.body, amount: '300' } });
    await expect(reused).rejects.toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    const tooMuch = pend.post('/api/pool/{id}/invest', {
      params: { path: { id } },
      body: { amount: '10000', currency: 'EGP' },
    });
    const problem = await tooMuch.catch((error: unknown) => error as PendProblem);
    expect(problem).toBeInstanceOf(PendProblem);
    expect((problem as PendProblem).is('cap_exceeded')).toBe(true);
    expect((problem as PendProblem).document).toMatchObject({ remaining: '9800.000000' });

    const own: string[] = [];
    for await (const { amount } of pend.rows('/api/user/investments')) own.push(amount);
    expect(own).toEqual(['200.000000']);
    await pend.signOut();
    await expect(pend.get('/api/wallet/me')).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('two tabs that wake together stay logged in, and so does the one that wakes after them', async () => {
    const { pend, tokens, user } = await register();
    const other = new Pend({ baseUrl, audience: 'investor', tokens });
    await expire(tokens);
    const before = (await tokens.read())!.refreshToken;
    const both = await Promise.all([pend, other, pend, other].map((tab) => tab.get('/api/wallet/me')));
    expect(new Set(both.map(({ data }) => data.id))).toEqual(new Set([user.id]));
    expect((await tokens.read())!.refreshToken).not.toBe(before);
    await expire(tokens);
    expect((await other.get('/api/wallet/me')).data.id).toBe(user.id);
  });

  it('somebody who was suspended is out at once, and told why at the door alone', async () => {
    const { pend, tokens, user } = await register();
    const admin = await staff('super_admin');
    const { etag } = await admin.get('/api/users/{id}', { params: { path: { id: user.id } } });
    await admin.patch('/api/users/{id}', {
      params: { path: { id: user.id } },
      body: { status: 'suspended' },
      ...(etag && { ifMatch: etag }),
    });
    await expect(pend.get('/api/wallet/me')).rejects.toMatchObject({ status: 401 });
    // The session is over: nothing is left to be renewed.
    expect(await tokens.read()).toBeUndefined();
  });

  it('staff read every row of a list once, and do not run over one another', async () => {
    const ids = await Promise.all(Array.from({ length: 7 }, openAsset));
    const admin = await staff('super_admin');
    const seen: string[] = [];
    const query = { limit: 3, sort: 'title', filter: { status: 'active' } };
    for await (const { id } of admin.rows('/api/assets', { params: { query } })) seen.push(id);
    expect(seen).toEqual(expect.arrayContaining(ids));
    expect(new Set(seen).size).toBe(seen.length);
    const actions: string[] = [];
    for await (const { action } of admin.rows('/api/admin/logs', { params: { query: { limit: 5 } } })) {
      if (actions.push(action) === 12) break;
    }
    expect(actions).toHaveLength(12);

    const path = { id: ids[0]! };
    const { etag } = await admin.get('/api/assets/{id}', { params: { path } });
    const changes = await Promise.allSettled(
      ['One', 'Other'].map((title) =>
        admin.patch('/api/assets/{id}', { params: { path }, body: { title }, ifMatch: etag! }),
      ),
    );
    expect(changes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(changes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { status: 412, code: 'stale' },
    });
  });

  it('a role without the permission is told so, and its session lives on', async () => {
    const viewer = await staff('viewer');
    const made = viewer.post('/api/assets', { body: { type: 'investment', title: 'Mine' } });
    await expect(made).rejects.toMatchObject({
      status: 403,
      code: 'forbidden',
      requestId: expect.any(String),
    });
    expect((await viewer.get('/api/admin/auth/me')).data.role).toBe('viewer');
  });

  it('lists come as CSV, as text', async () => {
    const { data } = await (await staff('super_admin')).get('/api/assets/export.csv');
    expect(data).toMatch(/^\ufeff?id,/);
  });
});
