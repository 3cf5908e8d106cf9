import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { Client } from 'pg';
import type { Response } from 'supertest';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertInvestment, insertRow, insertUser } from '../support/rows.js';

const ENDPOINTS = [
  'overview',
  'users',
  'investments',
  'assets',
  'kyc',
  'revenue',
  'events',
  'system',
] as const;
const PERIODS = ['24h', '7d', '30d', '90d', '1y'] as const;
const INTERVALS = ['hour', 'day', 'week', 'month'] as const;
const HOSTILE = '=1+1"</text><script>alert(1)</script>\u0001\u202E';

/** What an endpoint answered, whatever it holds. */
type Answer = Record<string, ReturnType<typeof JSON.parse>>;

/** Cells of an RFC 4180 text, read by its own rules. */
function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === ',') continue;
    records.push(record);
    record = [];
  }
  return records;
}

/** How many elements of a mark there are: those inside of the groups that the library names after it. */
function marksOf(svg: string, kind: 'rect' | 'symbol'): number {
  const parser = new XMLParser({ ignoreAttributes: false, preserveOrder: true });
  let found = 0;
  const visit = (nodes: Record<string, unknown>[], inside: boolean): void => {
    for (const node of nodes) {
      const attributes = (node[':@'] ?? {}) as Record<string, string>;
      for (const [name, children] of Object.entries(node)) {
        if (name === ':@' || !Array.isArray(children)) continue;
        if (name === 'path' && inside) found++;
        const ofKind = attributes['@_class']?.includes(`mark-${kind} role-mark`) ?? false;
        visit(children as Record<string, unknown>[], name === 'g' && ofKind);
      }
    }
  };
  visit(parser.parse(svg) as Record<string, unknown>[], false);
  return found;
}

describe('Analytics', () => {
  let system: TestApplication;
  let bearer: string;
  let assets: { id: string }[];
  let reviewer: string;

  beforeAll(async () => {
    system = await createTestApplication();
    bearer = `Bearer ${(await system.logIn('viewer')).token}`;
    reviewer = (await system.logIn('kyc_verifier')).adminId;
    await withConnection(system.database.superuserUrl, fill);
  });
  afterAll(() => system.close());

  /** Of October 2026 in Cairo, whose 29th has 25 hours. */
  async function fill(client: Client): Promise<void> {
    await client.query('SET ROLE pend_owner');
    const users = [
      await insertUser(client, { created_at: '2026-09-30T20:59:59Z' }),
      await insertUser(client, { created_at: '2026-09-30T21:00:00Z', tier: 2 }),
      await insertUser(client, { created_at: '2026-10-29T20:30:00Z', status: 'suspended' }),
      // The same hour by the clock, a second time.
      await insertUser(client, { created_at: '2026-10-29T21:30:00Z' }),
      await insertUser(client, { created_at: '2026-10-29T22:00:00Z' }),
    ];
    assets = [
      await insertAsset(client, { title: HOSTILE, created_at: '2026-10-05T00:00:00Z' }),
      await insertAsset(client, {
        title: 'مزرعة الزيتون',
        created_at: '2026-09-05T00:00:00Z',
        category: 'Agriculture',
      }),
    ];
    await client.query('UPDATE asset_details SET max_supply = NULL WHERE asset_id = ANY ($1)', [
      assets.map(({ id }) => id),
    ]);
    const invest = (asset: number, values: Record<string, unknown>) =>
      insertInvestment(client, users[0]!.id, assets[asset]!.id, values);
    await invest(0, {
      amount: '100',
      status: 'confirmed',
      invested_at: '2026-10-10T10:00:00Z',
      confirmed_at: '2026-10-10T10:01:40Z',
    });
    await invest(0, {
      amount: '50.5',
      status: 'refunded',
      invested_at: '2026-10-10T11:00:00Z',
      confirmed_at: '2026-10-11T11:00:00Z',
      refunded_at: '2026-10-20T11:00:00Z',
      refunded_amount: '30.5',
    });
    await invest(1, {
      amount: '7',
      currency: 'USD',
      status: 'confirmed',
      invested_at: '2026-10-12T10:00:00Z',
    });
    await invest(1, { amount: '9', invested_at: '2026-10-13T10:00:00Z' });
    await invest(1, { amount: '11', status: 'failed', invested_at: '2026-10-13T11:00:00Z' });
    await invest(0, { amount: '40', status: 'confirmed', invested_at: '2026-09-15T10:00:00Z' });
    const apply = (user: number, values: Record<string, unknown>) =>
      insertRow(client, 'kyc_applications', { user_id: users[user]!.id, ...values });
    const decided = { verified_by: reviewer };
    await apply(0, {
      submitted_at: '2026-09-01T08:00:00Z',
      status: 'verified',
      reviewed_at: '2026-10-02T08:00:00Z',
      ...decided,
    });
    await apply(1, {
      submitted_at: '2026-10-03T08:00:00Z',
      status: 'rejected',
      reviewed_at: '2026-10-03T09:00:00Z',
      ...decided,
    });
    await apply(1, { submitted_at: '2026-10-04T08:00:00Z' });
    await apply(3, {
      submitted_at: '2026-10-05T08:00:00Z',
      status: 'expired',
      reviewed_at: '2026-10-05T10:00:00Z',
      expires_at: '2026-10-25T00:00:00Z',
      ...decided,
    });
  }

  const OCTOBER = 'from=2026-10-01&to=2026-10-31';
  const get = (path: string) => system.http.get(`/api/analytics/${path}`).set('authorization', bearer);
  const october = async (endpoint: string, more = '') => {
    const response = await get(`${endpoint}?${OCTOBER}${more}`).expect(200);
    return response.body as Answer;
  };

  it('tells of users: who came, went and stands where, with the total at each point', async () => {
    const body = await october('users');
    expect(body).toMatchObject({
      period: null,
      from: '2026-09-30T21:00:00.000Z',
      to: '2026-10-31T22:00:00.000Z',
      interval: 'day',
      timeZone: 'Africa/Cairo',
      totals: {
        total: { value: 5, previous: 1, change: 400 },
        new: { value: 4, previous: 1, change: 300 },
        closed: { value: 0, previous: 0, change: null },
      },
      byStatus: [
        { status: 'active', users: 4 },
        { status: 'suspended', users: 1 },
        { status: 'closed', users: 0 },
      ],
    });
    expect(body.byTier).toContainEqual({ tier: 2, users: 1 });
    expect(body.points).toHaveLength(31);
    expect(body.points[0]).toMatchObject({ start: '2026-09-30T21:00:00.000Z', new: 1, total: 2, open: 2 });
    // The day of 25 hours has both hours that the clock shows alike, and the next one begins an hour later.
    expect(body.points[28]).toMatchObject({ start: '2026-10-28T21:00:00.000Z', new: 2, total: 4 });
    expect(body.points[29]).toMatchObject({ start: '2026-10-29T22:00:00.000Z', new: 1, total: 5 });
  });

  it('counts the hour that the clock shows twice as two hours', async () => {
    const { body } = await get('users?from=2026-10-29&to=2026-10-29&interval=hour').expect(200);
    expect(body.points).toHaveLength(25);
    expect(body.points.slice(-2)).toMatchObject([
      { start: '2026-10-29T20:00:00.000Z', new: 1 },
      { start: '2026-10-29T21:00:00.000Z', new: 1 },
    ]);
  });

  it('counts days by the clock of the zone that is asked for, quarters of an hour included', async () => {
    const { body } = await get('users?from=2026-10-30&to=2026-10-30&timeZone=Asia/Kathmandu').expect(200);
    // 18:15 UTC to 18:15 UTC.
    expect(body).toMatchObject({ from: '2026-10-29T18:15:00.000Z', totals: { new: { value: 3 } } });
  });

  it('tells of investments by currency, and of what became of them', async () => {
    const { totals, points } = await october('investments');
    expect(totals.made).toEqual({ value: 5, previous: 1, change: 400 });
    expect(totals.conversion).toEqual({ value: 0.6, previous: 1 });
    expect(totals.byCurrency).toEqual([
      {
        currency: 'EGP',
        made: { value: 4, previous: 1, change: 300 },
        madeAmount: { value: '170.500000', previous: '40.000000', change: 326.3 },
        averageAmount: '42.625000',
        failed: { value: 1, previous: 0, change: null },
        conversion: 0.5,
        confirmed: { value: 2, previous: 1, change: 100 },
        confirmedAmount: { value: '150.500000', previous: '40.000000', change: 276.3 },
        refunded: { value: 1, previous: 0, change: null },
        refundedAmount: { value: '30.500000', previous: '0.000000', change: null },
      },
      expect.objectContaining({
        currency: 'USD',
        confirmedAmount: { value: '7.000000', previous: '0.000000', change: null },
      }),
    ]);
    // A hundred seconds and a day, in steps of a tenth.
    expect(totals.medianSecondsToConfirm.value / 100).toBeCloseTo(1, 1);
    expect(points[10].medianSecondsToConfirm / 86_400).toBeCloseTo(1, 1);
    expect(points[0].medianSecondsToConfirm).toBeNull();
    expect(points[9].byCurrency[0]).toMatchObject({
      made: 2,
      madeAmount: '150.500000',
      conversion: 1,
      confirmed: 1,
    });
    expect(points[12].byCurrency[0]).toMatchObject({ made: 2, stillPending: 1, failed: 1, conversion: 0 });
  });

  it('tells of assets, their funding and which raised most', async () => {
    const body = await october('assets');
    expect(body.totals).toMatchObject({
      total: { value: 2, previous: 1 },
      created: { value: 1, previous: 1, change: 0 },
      byCurrency: [
        { currency: 'EGP', raised: { value: '120.000000', previous: '40.000000', change: 200 } },
        { currency: 'USD', raised: { value: '7.000000' } },
      ],
    });
    expect(body.best.byRaised).toMatchObject([
      { assetId: assets[0]!.id, currency: 'EGP', raised: '120.000000', growth: 300, fundingPercentage: null },
      { assetId: assets[1]!.id, currency: 'USD', raised: '7.000000', growth: null },
    ]);
    expect(body.best.byGrowth).toHaveLength(1);
    expect(body.byCategory).toContainEqual(
      expect.objectContaining({ category: 'General', currency: 'EGP', assets: 1, raised: '120.000000' }),
    );
    expect(body.points[19].byCurrency[0]).toEqual({ currency: 'EGP', raised: '-30.500000' });
  });

  it('tells of verification: what waits, how long it took and who decided', async () => {
    const { totals, reviewers, points } = await october('kyc');
    expect(totals).toMatchObject({
      submitted: { value: 3, previous: 1, change: 200 },
      verified: { value: 2, previous: 0, change: null },
      rejected: { value: 1 },
      expired: { value: 1 },
      waiting: { value: 1, previous: 1, change: 0 },
      approvalRate: { value: 0.6667, previous: null },
    });
    expect(totals.medianSecondsToDecision.value / 7200).toBeCloseTo(1, 1);
    expect(totals.p90SecondsToDecision.value / (31 * 86_400)).toBeCloseTo(1, 1);
    expect(reviewers).toEqual([{ adminId: reviewer, decided: 3, verified: 2, rejected: 1 }]);
    expect(points.map(({ waiting }: { waiting: number }) => waiting).slice(0, 5)).toEqual([1, 0, 0, 1, 1]);
  });

  it('tells of revenue as what was confirmed less what was refunded, each currency for itself', async () => {
    const { totals, byAsset, points } = await october('revenue');
    expect(totals.byCurrency).toEqual([
      {
        currency: 'EGP',
        confirmed: { value: '150.500000', previous: '40.000000', change: 276.3 },
        refunded: { value: '30.500000', previous: '0.000000', change: null },
        net: { value: '120.000000', previous: '40.000000', change: 200 },
      },
      expect.objectContaining({ currency: 'USD' }),
    ]);
    expect(byAsset).toHaveLength(2);
    expect(points[19].byCurrency[0]).toEqual({
      currency: 'EGP',
      confirmed: '0.000000',
      refunded: '30.500000',
      net: '-30.500000',
    });
  });

  it('tells the whole at one look, and does not know who is active while nobody counts', async () => {
    const body = await october('overview');
    expect(body).toMatchObject({
      users: { total: { value: 5, previous: 1 }, new: { value: 4 }, active: { now: null, day: null } },
      investments: { made: { value: 5, previous: 1, change: 400 } },
      kyc: { waiting: { value: 1, previous: 1 }, submitted: { value: 3 }, verified: { value: 2 } },
      assets: { total: { value: 2, previous: 1 } },
    });
    expect(body.investments.byCurrency[0].revenue).toEqual({
      value: '120.000000',
      previous: '40.000000',
      change: 200,
    });
  });

  it('answers the same before and after what has changed was added up', async () => {
    const before = await october('investments', '&interval=week');
    await withConnection(system.database.superuserUrl, (client) =>
      client.query('SELECT fold_figures(1000000)'),
    );
    // Not kept: another way to ask for the same.
    const { body } = await get(
      'investments?from=2026-10-01T00:00:00%2B03:00&to=2026-10-31T22:00:00Z&interval=day',
    ).expect(200);
    expect((body as { totals: object }).totals).toEqual(before.totals);
  });

  it.each(ENDPOINTS)('%s answers every period at every interval, without a gap', async (endpoint) => {
    for (const period of PERIODS) {
      for (const interval of INTERVALS) {
        const response: Response = await get(`${endpoint}?period=${period}&interval=${interval}`);
        if (period === '1y' && interval === 'hour') {
          expect(response.status).toBe(400);
          expect(response.body).toMatchObject({ errors: { interval: expect.stringContaining('2400') } });
          continue;
        }
        expect([endpoint, period, interval, response.status]).toEqual([endpoint, period, interval, 200]);
        const { from, to, points, asOf, previous } = response.body as Answer;
        expect(response.body).toMatchObject({ period, interval, timeZone: 'Africa/Cairo' });
        expect(response.headers['x-data-as-of']).toBe(asOf);
        expect(points[0].start).toBe(from);
        expect(previous.to).toBe(from);
        const starts = points.map(({ start }: { start: string }) => start);
        expect(starts).toEqual([...new Set<string>(starts)].sort());
        expect(starts.at(-1)! < to).toBe(true);
      }
    }
  });

  it.each([
    ['period=2d', 'period'],
    ['period=7d&period=30d', 'period'],
    ['period=7d&from=2026-01-01', 'period'],
    ['interval=minute', 'interval'],
    ['period=1y&interval=hour', 'interval'],
    ['timeZone=Mars/Olympus', 'timeZone'],
    ["timeZone=UTC'", 'timeZone'],
    ['from=2026-02-30', 'from'],
    ['from=2026-10-01T00:01:00Z', 'from'],
    ['to=2026-10-01', 'from'],
    ['from=2026-10-02&to=2026-10-01', 'from'],
    ['from=2999-01-01', 'from'],
    ['from=2026-10-01&to=2999-01-01', 'to'],
    ['format=xml', 'format'],
    ['format=csv&format=svg', 'format'],
    ['colour=red', 'colour'],
    ['__proto__=1', '__proto__'],
  ])('refuse %s, naming %s', async (query, field) => {
    for (const endpoint of ['users', 'events', 'system']) {
      const { body } = await get(`${endpoint}?${query}`).expect(400);
      expect(Object.keys((body as { errors: object }).errors)).toEqual([field]);
    }
  });

  it.each([
    ['events?funnel=one', 'funnel'],
    ['events?funnel=A,B', 'funnel'],
    ['events?funnel=a,b&funnel=c,d', 'funnel'],
    ['events?retention=hour', 'retention'],
    ['system?types=', 'types'],
    ["system?types=a'b", 'types'],
    ['users?funnel=a,b', 'funnel'],
  ])('refuse %s, naming %s', async (path, field) => {
    const { body } = await get(path).expect(400);
    expect(Object.keys((body as { errors: object }).errors)).toEqual([field]);
  });

  it('are for who may read them alone', async () => {
    await system.http.get('/api/analytics/users').expect(401);
    const { body } = await system.http.post('/api/analytics/users').set('authorization', bearer).expect(405);
    expect(body).toMatchObject({ status: 405 });
  });

  it.each(ENDPOINTS)('%s gives its points as CSV that reads back', async (endpoint) => {
    const { text, headers } = await get(`${endpoint}?${OCTOBER}&format=csv`).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="analytics-${endpoint}.csv"`,
      'x-data-as-of': expect.stringMatching(/Z$/),
    });
    const [columns, ...rows] = parseCsv(text);
    const { points } = await october(endpoint);
    expect(columns![0]).toBe('start');
    expect([...new Set(rows.map(([start]) => start))]).toEqual(
      points.map(({ start }: { start: string }) => start),
    );
    for (const row of rows) expect(row).toHaveLength(columns!.length);
    for (const name of ['new', 'made', 'submitted', 'newUsers'].filter((one) => columns!.includes(one))) {
      const at = columns!.indexOf(name);
      const inTable = rows.reduce((sum, row) => sum + Number(row[at]), 0);
      expect(inTable).toBe(
        points.reduce((sum: number, point: Record<string, number>) => sum + point[name]!, 0),
      );
    }
  });

  it.each(ENDPOINTS)('%s draws a chart that can be embedded anywhere', async (endpoint) => {
    const { body, headers } = await get(`${endpoint}?${OCTOBER}&format=svg`).buffer(true).expect(200);
    const svg = (body as Buffer).toString();
    expect(headers['content-type']).toBe('image/svg+xml; charset=utf-8');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).not.toMatch(/<script|<style|<foreignObject|<image|\son\w+=|javascript:|href=|url\(/i);
    const again = await get(`${endpoint}?${OCTOBER}&format=svg`).buffer(true).expect(200);
    expect((again.body as Buffer).toString()).toBe(svg);
  });

  it('draws one mark for each point', async () => {
    const svg = async (path: string) =>
      ((await get(`${path}&format=svg`).buffer(true).expect(200)).body as Buffer).toString();
    const users = await svg(`users?${OCTOBER}`);
    expect([marksOf(users, 'rect'), marksOf(users, 'symbol')]).toEqual([31, 31]);
    // Of revenue a panel for each currency, and no more.
    expect(marksOf(await svg(`revenue?${OCTOBER}`), 'rect')).toBe(62);
    expect(marksOf(await svg('users?period=7d'), 'rect')).toBe(7);
    // A bar for each ranked asset.
    expect(marksOf(await svg(`assets?${OCTOBER}`), 'rect')).toBe(2);
    // A line has no mark where nothing is known: two points of three have a median and a percentile.
    const kyc = await svg(`kyc?${OCTOBER}`);
    expect(marksOf(kyc, 'symbol')).toBe(31 + 2 * 3);
  });

  it('writes titles as they are, whatever they hold', async () => {
    const { body } = await get(`assets?${OCTOBER}&format=svg`).buffer(true).expect(200);
    const svg = (body as Buffer).toString();
    expect(svg).toContain('=1+1"&lt;/text&gt;&lt;script&gt;');
    expect(svg).not.toMatch(/[\u0001\u202E]/);
    expect(svg).toContain('\u2068مزرعة الزيتون\u2069');
  });

  it('are kept for a while, and say how old they are', async () => {
    const first = await get('users?period=90d&timeZone=Asia/Tokyo').expect(200);
    await withConnection(system.database.superuserUrl, (client) => insertUser(client));
    const second = await get('users?period=90d&timeZone=Asia/Tokyo').expect(200);
    expect(second.body).toEqual(first.body);
    const fresh = await get('users?period=90d&interval=week&timeZone=Asia/Tokyo').expect(200);
    const newOf = ({ body }: Response) => (body as { totals: { new: { value: number } } }).totals.new.value;
    expect(newOf(fresh)).toBe(newOf(first) + 1);
  });
});
