import { get as httpGet } from 'node:http';
import type { AddressInfo } from 'node:net';
import { COUNTED_ROWS } from '../../src/database/lists.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertRow, insertUser } from '../support/rows.js';
import { until } from '../support/until.js';

const LISTS = [
  '/api/users',
  '/api/assets',
  '/api/kyc/applications',
  '/api/admin/users',
  '/api/admin/sessions',
  '/api/admin/logs',
  '/api/admin/approvals',
];

describe('Lists', () => {
  let system: TestApplication;
  let token: string;
  let adminId: string;
  let userId: string;

  beforeAll(async () => {
    system = await createTestApplication();
    ({ token, adminId } = await system.logIn('super_admin'));
    await withConnection(system.database.superuserUrl, async (client) => {
      userId = (await insertUser(client, { tier: 4, blockchain_address: `0xabc123${'0'.repeat(34)}` })).id;
      await insertRow(client, 'user_profiles', {
        user_id: userId,
        phone_number_masked: '+20***7890',
        phone_encrypted: 'sealed',
        registration_ip: '10.1.2.3',
      });
      await insertAsset(client, { title: 'Olive Groves' });
      await insertAsset(client, { title: '=HYPERLINK("http://x")', location: 'Giza, "old" town' });
      await insertAsset(client, { title: 'Olive draft', status: 'draft', contract_address: null });
    });
  });
  afterAll(() => system.close());

  const get = (path: string, bearer = token) =>
    system.http.get(path).set('authorization', `Bearer ${bearer}`);
  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );

  describe.each(LISTS)('%s', (path) => {
    it('answers every dialect in its own shape, and each with the headers of all', async () => {
      const native = await get(`${path}?limit=1`).expect(200);
      expect(Object.keys(native.body as object)).toEqual(['data', 'page', 'limit', 'total', 'pageCount']);
      const crud = await get(`${path}?s={}&limit=1`).expect(200);
      expect(Object.keys(crud.body as object).sort()).toEqual([
        'count',
        'data',
        'page',
        'pageCount',
        'total',
      ]);
      for (const query of ['range=[0,0]', '_start=0&_end=1']) {
        const { body, headers } = await get(`${path}?${query}`).expect(200);
        expect(body).toBeInstanceOf(Array);
        expect(headers['x-total-count']).toMatch(/^\d+$/);
        expect(headers['content-range']).toMatch(/^\w+ (\d+-\d+|\*)\/\d+$/);
        expect(headers.link).toContain('rel="first"');
      }
    });

    it.each([
      ['passwordHash=x', 'passwordHash'],
      ['sort=phoneHash', 'phoneHash'],
      ['filter={"__proto__":"x"}', '__proto__'],
      ['s={"metadata":{"$eq":1}}', 'metadata'],
      ['_sort=id;DROP TABLE users&_order=asc', 'id;DROP TABLE users'],
      ['limit=101', 'limit'],
      ['range=[0,100]', 'range'],
      ['q=%00', 'q'],
      ["id=1'--&page=1", 'id'],
      ['createdAt_gte=1e999&submittedAt_gte=1e999', undefined],
    ])('refuses %s and names it', async (query, field) => {
      const { body } = await get(`${path}?${encodeURI(query).replaceAll('%25', '%')}`).expect(400);
      const { errors } = body as { errors: Record<string, string> };
      expect(Object.keys(errors)).toHaveLength(1);
      if (field) expect(Object.keys(errors)).toEqual([field]);
      expect(JSON.stringify(body)).not.toMatch(/SELECT|column|relation/);
    });

    it('is empty past its end, with the true total', async () => {
      const { body } = await get(`${path}?page=2000000000`).expect(200);
      const first = await get(`${path}?limit=1`);
      expect(body).toMatchObject({ data: [], total: (first.body as { total: number }).total });
    });

    it('can be taken as CSV, which leaves a row in the audit log', async () => {
      const requestId = `csv-${path.replaceAll('/', '-')}`;
      const answer = await get(`${path}/export.csv`).set('x-request-id', requestId).expect(200);
      expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="[\w-]+\.csv"$/);
      expect(answer.text.split('\r\n')[0]).toMatch(/^(id|seq),/);
      const rows = await sql('SELECT action FROM admin_logs WHERE request_id = $1', [requestId]);
      expect(rows).toEqual([{ action: expect.stringMatching(/^\w+\.export$/) }]);
      await get(`${path}/export.csv?colour=red`).expect(400);
    });
  });

  it('are closed to whoever lacks the permission', async () => {
    const viewer = await system.logIn('viewer');
    await get('/api/kyc/applications', viewer.token).expect(403);
    await get('/api/kyc/applications/export.csv', viewer.token).expect(403);
    await get('/api/admin/users/export.csv', viewer.token).expect(403);
    await get('/api/users/export.csv', viewer.token).expect(200);
    const { text } = await get('/api/admin/sessions/export.csv', viewer.token).expect(200);
    const owners = text
      .trim()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(',')[1]);
    expect(new Set(owners)).toEqual(new Set([viewer.adminId]));
  });

  it('answer 404 for an application that is not there, 400 for no id', async () => {
    await get('/api/kyc/applications/00000000-0000-4000-8000-000000000000').expect(404);
    await get('/api/kyc/applications/1').expect(400);
  });

  it('take a thousand ids, as each dialect asks for them', async () => {
    const ids = Array.from(
      { length: 999 },
      (_, index) => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    );
    ids.push(userId);
    const asked = [
      `filter=${encodeURIComponent(JSON.stringify({ id: ids }))}`,
      ids.map((id) => `id=${id}`).join('&'),
      `filter[0]=${encodeURIComponent(`id||$in||${ids.join(',')}`)}`,
    ];
    for (const query of asked) {
      const { body, headers } = await get(`/api/users?${query}`).expect(200);
      expect(body).toMatchObject([{ id: userId }]);
      // Links to such addresses would be longer than a client takes.
      expect(headers).not.toHaveProperty('link');
    }
    await get(`/api/users?${[...ids, userId].map((id) => `id=${id}`).join('&')}`).expect(400);
  });

  it.each([
    ['users', '7890', 1],
    ['users', '0xABC123', 1],
    ['users', '0xabc124', 0],
    ['users', '789', 0],
    ['users', "%' OR true --", 0],
    ['assets', 'oliv', 2],
    ['assets', 'LIVE gro', 1],
    ['assets', 'groves olive', 1],
    ['assets', '%', 0],
    ['assets', "'", 0],
    ['assets', '&|!():*', 0],
    ['pools', 'olive', 1],
  ])('of %s searched for %j find %i', async (list, text, total) => {
    const { body } = await get(`/api/${list}?q=${encodeURIComponent(text)}`).expect(200);
    expect(body).toMatchObject({ total });
  });

  it('keep drafts from the search of the public, and everything from staff that nobody has logged in', async () => {
    await withConnection(system.database.urls.app, async (client) => {
      await client.query("BEGIN; SET LOCAL ROLE app_public; SET LOCAL app.current_admin_id = 'x'");
      expect((await client.query("SELECT search_pools('olive')")).rows).toHaveLength(1);
      await expect(client.query("SELECT search_assets('olive')")).rejects.toMatchObject({ code: '42501' });
      await client.query('ROLLBACK');
    });
    await withConnection(system.database.urls.staff, async (client) => {
      await client.query('BEGIN; SET LOCAL ROLE admin_role');
      for (const found of ["search_assets('olive')", "search_users_by_phone_end('7890')"]) {
        expect((await client.query(`SELECT ${found}`)).rows).toEqual([]);
      }
      await client.query('ROLLBACK');
    });
  });

  describe('as CSV', () => {
    it('run nothing in a spreadsheet and keep to RFC 4180', async () => {
      const { text } = await get('/api/assets/export.csv?sort=title').expect(200);
      expect(text).toContain(`,"'=HYPERLINK(""http://x"")",General,"Giza, ""old"" town",`);
      expect(text.endsWith('\r\n')).toBe(true);
      expect(text.trimEnd().split('\r\n')).toHaveLength(4);
    });

    it('take the filters and the order of any dialect', async () => {
      for (const query of [
        'title_like=olive&sort=-title',
        's={"title":{"$contL":"olive"}}&sort[0]=title,DESC',
        'filter={"q":"olive"}&sort=["title","DESC"]',
      ]) {
        const { text } = await get(`/api/assets/export.csv?${encodeURI(query)}`).expect(200);
        const titles = text
          .trimEnd()
          .split('\r\n')
          .slice(1)
          .map((line) => line.split(',')[3]);
        expect(titles).toEqual(['Olive draft', 'Olive Groves']);
      }
    });

    it('hold of users what the list shows, masked', async () => {
      const { text } = await get('/api/users/export.csv?tier=4').expect(200);
      expect(text.trimEnd().split('\r\n')[1]).toMatch(
        new RegExp(`^${userId},0xabc1230+,4,active,'\\+20\\*\\*\\*7890,,,0,2\\d{3}-.*Z,2.*Z$`),
      );
      expect(text).not.toMatch(/sealed|10\.1\.2\.3|phoneHash/);
    });

    it('say in the audit log what was asked for', async () => {
      await get('/api/users/export.csv?tier_gte=3').set('x-request-id', 'csv-audited').expect(200);
      expect(
        await sql("SELECT admin_id, new_values FROM admin_logs WHERE request_id = 'csv-audited'"),
      ).toMatchObject([
        { admin_id: adminId, new_values: { filters: [{ field: 'tier', operator: 'gte', values: ['3'] }] } },
      ]);
    });
  });

  describe('of many rows', () => {
    const MANY = COUNTED_ROWS + 1000;
    beforeAll(async () => {
      await withConnection(system.database.superuserUrl, async (client) => {
        // Without the audit log's triggers.
        await client.query('SET session_replication_role = replica');
        await client.query(
          `INSERT INTO users (phone_hash, blockchain_address, tier)
           SELECT md5('a' || n) || md5('b' || n), '0x' || left(md5('c' || n) || md5('d' || n), 40), 5
             FROM generate_series(1, ${MANY}) n`,
        );
      });
      await sql('ANALYZE users');
    });

    it('say that their total is an estimate, and none where it is counted', async () => {
      const { headers, body } = await get('/api/users?tier=5')
        .expect(200)
        .expect('x-total-count-estimated', 'true');
      const { total } = body as { total: number };
      expect(total).toBeGreaterThan(COUNTED_ROWS);
      expect(Math.abs(total - MANY)).toBeLessThan(MANY / 10);
      expect(headers['x-total-count']).toBe(String(total));
      const counted = await get('/api/users?tier=4').expect(200);
      expect(counted.headers).not.toHaveProperty('x-total-count-estimated');
    });

    it('are streamed whole', async () => {
      const { text } = await get('/api/users/export.csv?tier=5').expect(200);
      expect(text.trimEnd().split('\r\n')).toHaveLength(MANY + 1);
    });

    it('stop being read when the reader goes away, or does not read', async () => {
      const { port } = system.app.getHttpServer().address() as AddressInfo;
      const cursors = () =>
        sql(
          "SELECT pid FROM pg_stat_activity WHERE query LIKE 'FETCH % FROM list_export' AND state LIKE 'idle in%'",
        );
      const request = httpGet(`http://127.0.0.1:${port}/api/users/export.csv`, {
        headers: { authorization: `Bearer ${token}` },
      });
      request.on('error', () => {});
      await new Promise<void>((resolve) =>
        request.once('response', (response) => response.pause() && resolve()),
      );
      // It has filled the buffers on the way and waits, with its cursor open and no more read than that.
      await until(async () => (await cursors()).length === 1);
      request.destroy();
      await until(async () => (await cursors()).length === 0);
    });

    it('are exported a few at once, and no more', async () => {
      const { port } = system.app.getHttpServer().address() as AddressInfo;
      const requests = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const request = httpGet(`http://127.0.0.1:${port}/api/users/export.csv`, {
            headers: { authorization: `Bearer ${token}` },
          });
          request.on('error', () => {});
          await new Promise<void>((resolve) =>
            request.once('response', (response) => response.pause() && resolve()),
          );
          return request;
        }),
      );
      const { body } = await get('/api/users/export.csv').expect(503).expect('retry-after', '10');
      expect(body).toMatchObject({ code: 'exports_busy' });
      for (const request of requests) request.destroy();
      await until(async () => (await get('/api/users/export.csv?tier=4')).status === 200);
    });
  });
});
