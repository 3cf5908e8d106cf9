import { getAddress } from 'ethers/address';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { toldOf } from '../support/platform-feed.js';
import {
  insertAsset,
  insertInvestment,
  insertRow,
  insertUser,
  someAddress,
  someHash,
} from '../support/rows.js';

type Body = Record<string, unknown>;
type Problem = {
  code: string;
  errors: Record<string, string>;
  violations: { pointer: string; code: string }[];
};

const TOMORROW = (): string => new Date(Date.now() + 86_400_000).toISOString();
const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('Assets', () => {
  let system: TestApplication;
  const bearers: Record<string, string> = {};

  beforeAll(async () => {
    system = await createTestApplication();
    for (const role of ['asset_manager', 'viewer', 'super_admin'] as const) {
      bearers[role] = `Bearer ${(await system.logIn(role)).token}`;
    }
  });
  afterAll(() => system.close());

  const send = (method: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, role = 'asset_manager') =>
    system.http[method](path).set('authorization', bearers[role]!);
  const sql = <T extends Record<string, unknown>>(text: string, values: unknown[] = []) =>
    withConnection(
      system.database.superuserUrl,
      async (client) => (await client.query<T>(text, values)).rows,
    );

  const draft = (values: Body = {}, details: Body = {}): Body => ({
    type: 'investment',
    title: 'Olive Groves',
    description: 'Forty hectares of bearing trees.',
    category: 'Agriculture',
    location: 'Wadi Natrun',
    imageUrl: 'https://pend.example/olive.jpg',
    contractAddress: getAddress(someAddress()),
    ...values,
    details: {
      tokenSymbol: 'OLIVE',
      tokenPrice: '125.50',
      maxSupply: '10000',
      currency: 'EGP',
      minimumInvestment: '125.5',
      lockupPeriod: 365,
      deadline: TOMORROW(),
      minTierRequired: 2,
      ...details,
    },
  });
  const make = async (
    values: Body = {},
    details: Body = {},
  ): Promise<Body & { id: string; version: number }> => {
    const { body } = await send('post', '/api/assets').send(draft(values, details)).expect(201);
    return body as Body & { id: string; version: number };
  };
  const publish = async (id: string) =>
    (await send('post', `/api/assets/${id}/publish`).expect(200)).body as Body;
  const get = async (id: string) => (await send('get', `/api/assets/${id}`).expect(200)).body as Body;

  describe('made by staff', () => {
    it('are drafts, answered whole with their place, and recorded with who made them', async () => {
      const input = draft(
        {
          metadata: { source: 'panel', nested: { level: [1, 2] } },
          imageHash: someHash().toUpperCase().replace('X', 'x'),
        },
        {
          legalDocuments: [{ title: 'Prospectus', url: 'https://pend.example/p.pdf', hash: someHash() }],
          agreementUrl: 'https://pend.example/a.pdf',
          agreementHash: someHash(),
          expectedRoi: 12.5,
          expectedRoiMax: '14',
        },
      );
      const { body, headers } = await send('post', '/api/assets')
        .set('x-request-id', 'making-an-asset')
        .send(input)
        .expect(201);
      expect(headers.location).toBe(`/api/assets/${body.id}`);
      expect(headers.etag).toBe(`"${body.version}"`);
      expect(body).toEqual({
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        slug: expect.stringMatching(/^olive-groves-[0-9a-f]{8}$/),
        type: 'investment',
        title: 'Olive Groves',
        description: 'Forty hectares of bearing trees.',
        category: 'Agriculture',
        location: 'Wadi Natrun',
        imageUrl: 'https://pend.example/olive.jpg',
        imageHash: (input.imageHash as string).toLowerCase(),
        contractAddress: input.contractAddress,
        status: 'draft',
        metadata: input.metadata,
        createdBy: null,
        createdByAdmin: expect.stringMatching(/^[0-9a-f-]{36}$/),
        version: 1,
        createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        updatedAt: expect.any(String),
        details: {
          currency: 'EGP',
          tokenSymbol: 'OLIVE',
          tokenPrice: '125.500000',
          maxSupply: '10000',
          expectedRoi: '12.50',
          expectedRoiMax: '14.00',
          lockupPeriod: 365,
          minimumInvestment: '125.500000',
          softCap: null,
          deadline: (input.details as Body).deadline,
          contactFormat: null,
          contactValue: null,
          jurisdiction: null,
          spvName: null,
          custodyType: null,
          minTierRequired: 2,
          legalDocuments: (input.details as Body).legalDocuments,
          agreementUrl: 'https://pend.example/a.pdf',
          agreementHash: (input.details as Body).agreementHash,
        },
        metrics: {
          totalInvested: '0.000000',
          investorCount: 0,
          interestedCount: 0,
          performanceData: {},
          lastUpdated: expect.any(String),
        },
      });
      const logs = await sql<{ action: string; resource_id: string }>(
        "SELECT action, resource_type, resource_id FROM admin_logs WHERE request_id = 'making-an-asset' ORDER BY seq",
      );
      expect(logs).toEqual([
        { action: 'INSERT', resource_type: 'assets', resource_id: body.id },
        { action: 'INSERT', resource_type: 'asset_details', resource_id: body.id },
        { action: 'asset.create', resource_type: 'assets', resource_id: body.id },
      ]);
    });

    it('need no more than a type and a title', async () => {
      const { body } = await send('post', '/api/assets')
        .send({ type: 'interest', title: 'تمور سيوة' })
        .expect(201);
      expect(body).toMatchObject({
        status: 'draft',
        category: 'General',
        contractAddress: null,
        details: { currency: 'EGP', minTierRequired: 1, legalDocuments: [] },
      });
    });

    it('are invisible to the public until they are published', async () => {
      const { id } = await make();
      const found = async () => {
        const { body } = await system.http.get(`/api/pools?id=${id}`).expect(200);
        return (body as unknown[]).length;
      };
      expect(await found()).toBe(0);
      await publish(id);
      expect(await found()).toBe(1);
    });

    it('cannot share a contract', async () => {
      const { contractAddress } = await make();
      const { body } = await send('post', '/api/assets').send(draft({ contractAddress })).expect(409);
      expect(body).toMatchObject({ code: 'contract_taken', errors: { contractAddress: expect.any(String) } });
      const other = await make();
      await send('patch', `/api/assets/${other.id}`).send({ contractAddress }).expect(409);
    });

    it('are made once for a repeated key', async () => {
      const body = draft();
      const once = () =>
        send('post', '/api/assets').set('idempotency-key', 'make-this-asset').send(body).expect(201);
      const [first, second] = [await once(), await once()];
      expect(second.body).toEqual(first.body);
      expect(second.headers).toMatchObject({
        'idempotent-replayed': 'true',
        location: first.headers.location,
      });
    });
  });

  const deep = (levels: number): Body => (levels === 0 ? {} : { a: deep(levels - 1) });
  const REFUSED: [pointer: string, values: Body, details?: Body][] = [
    ['type', { type: 'gift' }],
    ['type', { type: null }],
    ['title', { title: '   ' }],
    ['title', { title: null }],
    ['title', { title: 'x'.repeat(256) }],
    ['title', { title: ['x'] }],
    ['title', { title: 'a\0b' }],
    ['title', { title: 'a\ud800b' }],
    ['description', { description: 'x'.repeat(20_001) }],
    ['category', { category: 'x'.repeat(51) }],
    ['imageUrl', { imageUrl: 'javascript:alert(1)' }],
    ['imageUrl', { imageUrl: 'data:image/svg+xml,<svg onload=alert(1)>' }],
    ['imageUrl', { imageUrl: '//pend.example/x' }],
    ['imageHash', { imageHash: 'abc' }],
    ['contractAddress', { contractAddress: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD' }],
    ['contractAddress', { contractAddress: '5aaeb6053f3e94c9b9a09f33669435e7ef1beaed' }],
    ['metadata', { metadata: [] }],
    ['metadata', { metadata: 'x' }],
    ['metadata', { metadata: null }],
    ['metadata', { metadata: deep(9) }],
    ['metadata', { metadata: { x: 'x'.repeat(20_000) } }],
    ['status', { status: 'active' }],
    ['id', { id: NOBODY }],
    ['createdByAdmin', { createdByAdmin: NOBODY }],
    ['metrics', { metrics: { totalInvested: '5' } }],
    ['totalInvested', { totalInvested: '5' }],
    ['toString', { toString: 'x' }],
    ['constructor', { constructor: 'x' }],
    ['details.tokenPrice', {}, { tokenPrice: '0x10' }],
    ['details.tokenPrice', {}, { tokenPrice: '1e3' }],
    ['details.tokenPrice', {}, { tokenPrice: 5 }],
    ['details.tokenPrice', {}, { tokenPrice: true }],
    ['details.tokenPrice', {}, { tokenPrice: 'NaN' }],
    ['details.tokenPrice', {}, { tokenPrice: ' 5 ' }],
    ['details.tokenPrice', {}, { tokenPrice: '+5' }],
    ['details.tokenPrice', {}, { tokenPrice: '1,000' }],
    ['details.tokenPrice', {}, { tokenPrice: '٥' }],
    ['details.tokenPrice', {}, { tokenPrice: '0' }],
    ['details.tokenPrice', {}, { tokenPrice: '-1' }],
    ['details.maxSupply', {}, { maxSupply: '9223372036854775808' }],
    ['details.maxSupply', {}, { maxSupply: 1.5 }],
    ['details.minimumInvestment', {}, { minimumInvestment: '1255001' }],
    ['details.currency', {}, { currency: 'BTC' }],
    ['details.currency', {}, { currency: null }],
    ['details.expectedRoi', {}, { expectedRoi: '12%' }],
    ['details.expectedRoiMax', {}, { expectedRoi: '12', expectedRoiMax: '11' }],
    ['details.lockupPeriod', {}, { lockupPeriod: '365' }],
    ['details.lockupPeriod', {}, { lockupPeriod: -1 }],
    ['details.deadline', {}, { deadline: '2027-02-30T00:00:00Z' }],
    ['details.deadline', {}, { deadline: 1_800_000_000 }],
    ['details.minTierRequired', {}, { minTierRequired: 6 }],
    ['details.contactFormat', {}, { contactFormat: 'email', contactValue: 'a@pend.example' }],
    ['details.agreementUrl', {}, { agreementUrl: 'ftp://pend.example/x' }],
    ['details.agreementHash', {}, { agreementHash: `0x${'g'.repeat(64)}` }],
    ['details.legalDocuments', {}, { legalDocuments: 'https://pend.example' }],
    ['details.legalDocuments.0.url', {}, { legalDocuments: [{ title: 'x', url: 'javascript:1' }] }],
    [
      'details.legalDocuments.0.path',
      {},
      { legalDocuments: [{ title: 'x', url: 'https://a.example', path: '/x' }] },
    ],
    [
      'details.legalDocuments',
      {},
      { legalDocuments: Array(51).fill({ title: 'x', url: 'https://a.example' }) },
    ],
    ['details.openingInvested', {}, { openingInvested: '5' }],
    ['details.assetId', {}, { assetId: NOBODY }],
  ];

  const named = REFUSED.map(
    ([field, values, details]) =>
      [field, JSON.stringify(details ?? values).slice(0, 60), values, details] as const,
  );

  describe('with what cannot be', () => {
    it.each(named)('are refused at %s: %s', async (field, _what, values, details) => {
      const { body } = await send('post', '/api/assets').send(draft(values, details)).expect(422);
      expect(Object.keys((body as Problem).errors)).toEqual([field]);
    });

    it('are refused with every wrong field named at once', async () => {
      const { body } = await send('post', '/api/assets')
        .send(draft({ title: '', imageUrl: 'x' }, { tokenPrice: '0', currency: 'BTC' }))
        .expect(422);
      expect(Object.keys((body as Problem).errors).sort()).toEqual([
        'details.currency',
        'details.tokenPrice',
        'imageUrl',
        'title',
      ]);
    });

    it.each([
      ['no object', '[]', 422],
      ['nothing', 'null', 422],
      ['details that are a list', '{"type":"interest","title":"x","details":[]}', 422],
      ['details that are null', '{"type":"interest","title":"x","details":null}', 422],
      ['a prototype', '{"type":"interest","title":"x","__proto__":{"status":"active"}}', 400],
      ['a prototype in the details', '{"type":"interest","title":"x","details":{"__proto__":{"a":1}}}', 400],
      ['too many levels', `{"metadata":${'{"a":'.repeat(40)}1${'}'.repeat(40)}}`, 400],
    ])('are refused with %s', async (_what, text, status) => {
      const answer = await send('post', '/api/assets').type('application/json').send(text);
      expect([answer.status, answer.body.errors?.status]).toEqual([status, undefined]);
    });

    it.each(
      named.filter(([field]) => !['type', 'id', 'status', 'createdByAdmin', 'metrics'].includes(field)),
    )('are refused at %s when they are changed: %s', async (field, _what, values, details) => {
      const { id } = shared;
      const { body } = await send('patch', `/api/assets/${id}`)
        .send({ ...values, ...(details ? { details } : {}) })
        .expect(422);
      expect(Object.keys((body as Problem).errors)).toEqual([field]);
    });

    let shared: { id: string };
    beforeAll(async () => {
      shared = await make();
    });
  });

  describe('being changed', () => {
    it('merge what is sent, in PATCH and PUT alike; null takes away, absence keeps', async () => {
      const asset = await make({}, { jurisdiction: 'Egypt' });
      for (const method of ['patch', 'put'] as const) {
        const { body, headers } = await send(method, `/api/assets/${asset.id}`)
          .send({ title: `By ${method}`, location: null, details: { jurisdiction: null, expectedRoi: '9' } })
          .expect(200);
        expect(body).toMatchObject({
          title: `By ${method}`,
          location: null,
          category: 'Agriculture',
          details: { jurisdiction: null, expectedRoi: '9.00', tokenPrice: '125.500000' },
        });
        expect(headers.etag).toBe(`"${(body as Body).version as number}"`);
      }
    });

    it('take a whole record back as it was read, changed or not', async () => {
      const { id } = await make();
      const record = await get(id);
      const { body: same } = await send('put', `/api/assets/${id}`)
        .set('x-request-id', 'nothing-new')
        .send(record)
        .expect(200);
      expect(same).toEqual(record);
      expect(await sql("SELECT FROM admin_logs WHERE request_id = 'nothing-new'")).toEqual([]);
      const { body } = await send('put', `/api/assets/${id}`)
        .send({ ...record, title: 'Renamed' })
        .expect(200);
      expect(body).toEqual({ ...record, title: 'Renamed', version: 2, updatedAt: (body as Body).updatedAt });
    });

    it('take a record back whose totals have moved since, and one that was brought in with odd terms', async () => {
      const { id } = await make();
      await sql(
        `UPDATE asset_details SET legal_documents = '["see the office", {"name": "x"}]', token_symbol = 'NOT A SYM'
          WHERE asset_id = $1`,
        [id],
      );
      await sql("UPDATE assets SET image_url = '/uploads/x.png' WHERE id = $1", [id]);
      const record = await get(id);
      await withConnection(system.database.urls.owner, async (client) => {
        const user = await insertUser(client);
        await insertInvestment(client, user.id, id, { status: 'confirmed' });
      });
      const { body } = await send('put', `/api/assets/${id}`)
        .send({ ...record, title: 'Renamed' })
        .expect(200);
      expect(body).toMatchObject({
        title: 'Renamed',
        imageUrl: '/uploads/x.png',
        metrics: { investorCount: 1 },
      });
    });

    it.each([
      ['id', NOBODY],
      ['slug', 'another'],
      ['status', 'active'],
      ['createdBy', NOBODY],
      ['createdAt', '2020-01-01T00:00:00.000Z'],
      ['metrics', { totalInvested: '5' }],
    ])('keep %s, which is not to be changed', async (field, value) => {
      const { id } = await make();
      const { body } = await send('patch', `/api/assets/${id}`)
        .send({ [field]: value })
        .expect(422);
      expect((body as Problem).violations).toEqual([{ pointer: `/${field}`, code: 'read_only' }]);
    });

    it('record the old and the new values', async () => {
      const { id } = await make();
      await send('patch', `/api/assets/${id}`)
        .set('x-request-id', 'a-change')
        .send({ title: 'New', details: { tokenPrice: '126' } })
        .expect(200);
      const logs = await sql(
        `SELECT action, resource_type, old_values ->> 'title' AS old, new_values ->> 'title' AS new,
                old_values ->> 'token_price' AS price
           FROM admin_logs WHERE request_id = 'a-change' ORDER BY seq`,
      );
      expect(logs).toEqual([
        { action: 'UPDATE', resource_type: 'assets', old: 'Olive Groves', new: 'New', price: null },
        { action: 'UPDATE', resource_type: 'asset_details', old: null, new: null, price: '125.500000' },
        { action: 'asset.update', resource_type: 'assets', old: null, new: null, price: null },
      ]);
    });

    it('cannot be overwritten by somebody who has seen an older version', async () => {
      const { id, version } = await make();
      const record = await get(id);
      const first = send('patch', `/api/assets/${id}`).set('if-match', `"${version}"`);
      await first.send({ title: 'First' }).expect(200);
      // By the header, by the version of the record sent back, and by a change of the details alone.
      for (const attempt of [
        send('patch', `/api/assets/${id}`).set('if-match', `"${version}"`).send({ title: 'Second' }),
        send('put', `/api/assets/${id}`).send({ ...record, title: 'Second' }),
        send('patch', `/api/assets/${id}`)
          .set('if-match', `"${version}"`)
          .send({ details: { expectedRoi: '1' } }),
        send('post', `/api/assets/${id}/publish`).set('if-match', `"${version}"`),
        send('delete', `/api/assets/${id}`).set('if-match', `"${version}"`),
      ]) {
        const { body } = await attempt.expect(412);
        expect((body as Problem).code).toBe('stale');
      }
      expect(await get(id)).toMatchObject({ title: 'First', status: 'draft', version: version + 1 });
      await send('patch', `/api/assets/${id}`).set('if-match', 'rubbish').send({ title: 'x' }).expect(400);
    });

    it('let one of many who hold the same version through', async () => {
      const { id, version } = await make();
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          send('patch', `/api/assets/${id}`)
            .set('if-match', `"${version}"`)
            .send({ details: { expectedRoi: `${index + 1}` } }),
        ),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([200, ...Array<number>(9).fill(412)]);
      expect(await get(id)).toMatchObject({ version: version + 1 });
    });

    it('merge what many change at once without a version: nothing is lost', async () => {
      const { id } = await make();
      const fields = [{ title: 'T' }, { location: 'L' }, { category: 'C' }, { details: { spvName: 'S' } }];
      await Promise.all(fields.map((field) => send('patch', `/api/assets/${id}`).send(field).expect(200)));
      expect(await get(id)).toMatchObject({
        title: 'T',
        location: 'L',
        category: 'C',
        details: { spvName: 'S' },
      });
    });

    it('keep what investors relied on once they were open', async () => {
      const { id } = await make();
      await publish(id);
      const { body } = await send('patch', `/api/assets/${id}`)
        .send({
          type: 'interest',
          contractAddress: someAddress(),
          details: {
            currency: 'USD',
            tokenSymbol: 'X',
            tokenPrice: '1',
            lockupPeriod: 1,
            deadline: '2020-01-01T00:00:00Z',
          },
        })
        .expect(422);
      expect((body as Problem).violations.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
        '/type frozen',
        '/contractAddress frozen',
        '/details/currency frozen',
        '/details/tokenSymbol frozen',
        '/details/tokenPrice frozen',
        '/details/lockupPeriod frozen',
        '/details/deadline past',
      ]);
      await send('patch', `/api/assets/${id}`)
        .send({ title: 'Renamed', details: { maxSupply: 20_000, deadline: null } })
        .expect(200);
    });

    it('never hold less than what is sold', async () => {
      const { id } = await make({}, { tokenPrice: '100', minimumInvestment: '100' });
      await publish(id);
      await withConnection(system.database.urls.owner, async (client) => {
        const user = await insertUser(client);
        await insertInvestment(client, user.id, id, { amount: '500', status: 'confirmed' });
      });
      const { body } = await send('patch', `/api/assets/${id}`)
        .send({ details: { maxSupply: '4' } })
        .expect(422);
      expect((body as Problem).violations).toEqual([{ pointer: '/details/maxSupply', code: 'below_sold' }]);
      await send('patch', `/api/assets/${id}`)
        .send({ details: { maxSupply: '5' } })
        .expect(200);
    });

    it('are not there for an id that is nobody', async () => {
      for (const [method, path] of [
        ['patch', ''],
        ['put', ''],
        ['delete', ''],
        ['post', '/publish'],
        ['post', '/pause'],
        ['post', '/resume'],
        ['post', '/close'],
        ['get', '/metrics'],
        ['get', '/investors'],
        ['get', '/performance'],
      ] as const) {
        const { body } = await send(method, `/api/assets/${NOBODY}${path}`)
          .send(method === 'get' ? undefined : {})
          .expect(404);
        expect((body as Problem).code).toBe('not_found');
      }
    });
  });

  describe('standing', () => {
    const MOVES = ['publish', 'pause', 'resume', 'close'] as const;
    const LEGAL: Record<string, Partial<Record<(typeof MOVES)[number], string>>> = {
      draft: { publish: 'active' },
      active: { pause: 'paused', close: 'closed' },
      paused: { resume: 'active', close: 'closed' },
      closed: {},
    };
    const TOLD = {
      publish: 'asset.published',
      pause: 'asset.paused',
      resume: 'asset.resumed',
      close: 'asset.closed',
    };
    const TO: Record<string, (typeof MOVES)[number][]> = {
      draft: [],
      active: ['publish'],
      paused: ['publish', 'pause'],
      closed: ['publish', 'close'],
    };

    it.each(Object.keys(LEGAL).flatMap((from) => MOVES.map((move) => [from, move] as const)))(
      'as %s: %s',
      async (from, move) => {
        const { id } = await make();
        for (const step of TO[from]!) await send('post', `/api/assets/${id}/${step}`).expect(200);
        const answer = await send('post', `/api/assets/${id}/${move}`).set('x-request-id', `${from}-${move}`);
        const to = LEGAL[from]![move];
        if (!to) {
          expect(answer.status).toBe(409);
          expect(answer.body).toMatchObject({ code: 'invalid_state' });
          expect(await get(id)).toMatchObject({ status: from });
          expect(await toldOf(system, id)).toEqual(TO[from]!.map((step) => TOLD[step]));
          return;
        }
        expect(answer.status).toBe(200);
        expect(answer.body).toMatchObject({ id, status: to });
        expect(await toldOf(system, id)).toEqual([...TO[from]!, move].map((step) => TOLD[step]));
        const logs = await sql(
          `SELECT action, new_values ->> 'status' AS status FROM admin_logs WHERE request_id = $1 ORDER BY seq`,
          [`${from}-${move}`],
        );
        expect(logs).toEqual([
          { action: 'UPDATE', status: to },
          { action: `asset.${move}`, status: null },
        ]);
      },
    );

    it.each<[string, Body, Body, string[]]>([
      ['a contract', { contractAddress: null }, {}, ['contractAddress']],
      [
        'everything',
        { contractAddress: null },
        { tokenSymbol: null, tokenPrice: null, minimumInvestment: null, deadline: '2020-01-01T00:00:00Z' },
        [
          'contractAddress',
          'details.deadline',
          'details.minimumInvestment',
          'details.tokenPrice',
          'details.tokenSymbol',
        ],
      ],
      ['an end', { type: 'interest' }, { deadline: null }, ['details.softCap']],
    ])('are not published without %s, and every field is named', async (_what, values, details, fields) => {
      const { id } = await make(values, details);
      const { body } = await send('post', `/api/assets/${id}/publish`).expect(422);
      expect((body as Problem).code).toBe('validation_failed');
      expect(Object.keys((body as Problem).errors).sort()).toEqual(fields);
      expect(await get(id)).toMatchObject({ status: 'draft' });
    });

    it('are published for interest with a soft cap of people and no price', async () => {
      const { id } = await make(
        { type: 'interest' },
        {
          softCap: '100',
          tokenPrice: null,
          tokenSymbol: null,
          maxSupply: null,
          minimumInvestment: null,
          deadline: null,
        },
      );
      expect(await publish(id)).toMatchObject({ status: 'active', details: { softCap: '100.000000' } });
    });

    it.each(['publish', 'close'] as const)('change once by many who %s at once', async (move) => {
      const { id } = await make();
      if (move === 'close') await publish(id);
      const answers = await Promise.all(
        Array.from({ length: 8 }, () => send('post', `/api/assets/${id}/${move}`)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array<number>(7).fill(409)]);
      expect(new Set(answers.filter(({ status }) => status === 409).map(({ body }) => body.code))).toEqual(
        new Set(['invalid_state']),
      );
    });
  });

  describe('being deleted', () => {
    it('go as drafts, with all that hangs on them', async () => {
      const { id } = await make();
      const { body } = await send('delete', `/api/assets/${id}`).expect(200);
      expect(body).toEqual({ id });
      await send('get', `/api/assets/${id}`).expect(404);
      await send('delete', `/api/assets/${id}`).expect(404);
      const left = await sql(
        'SELECT FROM asset_details WHERE asset_id = $1 UNION ALL SELECT FROM asset_metrics WHERE asset_id = $1',
        [id],
      );
      expect(left).toEqual([]);
    });

    it.each(['active', 'paused', 'closed'])('stay when they are %s', async (status) => {
      const { id } = await make();
      await publish(id);
      await sql('UPDATE assets SET status = $2 WHERE id = $1', [id, status]).catch(() => undefined);
      const { body } = await send('delete', `/api/assets/${id}`).expect(409);
      expect((body as Problem).code).toBe('invalid_state');
    });

    it('stay when somebody has invested before they were drafts of ours', async () => {
      const { id } = await make();
      await withConnection(system.database.urls.owner, async (client) => {
        const user = await insertUser(client);
        await insertInvestment(client, user.id, id, { status: 'confirmed' });
      });
      const { body } = await send('delete', `/api/assets/${id}`).expect(409);
      expect((body as Problem).code).toBe('has_investments');
    });
  });

  describe('to those who may only read', () => {
    it.each([
      ['post', ''],
      ['patch', `/${NOBODY}`],
      ['put', `/${NOBODY}`],
      ['delete', `/${NOBODY}`],
      ['post', `/${NOBODY}/publish`],
      ['post', `/${NOBODY}/pause`],
      ['post', `/${NOBODY}/resume`],
      ['post', `/${NOBODY}/close`],
    ] as const)('refuse %s %s', async (method, path) => {
      await send(method, `/api/assets${path}`, 'viewer').send({}).expect(403);
    });
  });

  describe('in figures', () => {
    let id: string;
    const people: { id: string; blockchain_address: string }[] = [];

    beforeAll(async () => {
      ({ id } = await make(
        { category: 'Figures' },
        { tokenPrice: '100', maxSupply: '100', minimumInvestment: '1' },
      ));
      await publish(id);
      await withConnection(system.database.urls.owner, async (client) => {
        for (const [tier, masked] of [
          [3, '+20***1111'],
          [1, '+20***2222'],
          [2, null],
        ] as const) {
          const user = await insertUser(client, { tier });
          people.push(user as unknown as (typeof people)[number]);
          if (masked)
            await insertRow(client, 'user_profiles', { user_id: user.id, phone_number_masked: masked });
        }
        const invest = (who: number, amount: string, values: Body = {}) =>
          insertInvestment(client, people[who]!.id, id, { amount, status: 'confirmed', ...values });
        await invest(0, '1000');
        await invest(0, '500.5');
        await invest(0, '20', { currency: 'USD' });
        await invest(1, '2000');
        await invest(2, '9', { status: 'pending' });
        const other = await insertAsset(client);
        await insertInvestment(client, people[2]!.id, other.id, { status: 'confirmed' });
      });
    });

    it('show the totals that the database keeps', async () => {
      const { body } = await send('get', `/api/assets/${id}/metrics`, 'viewer').expect(200);
      expect(body).toEqual({
        assetId: id,
        currency: 'EGP',
        totalInvested: '3500.500000',
        investorCount: 2,
        interestedCount: 0,
        performanceData: {},
        lastUpdated: expect.any(String),
        capacity: '10000.000000',
        remaining: '6499.500000',
        fundingPercentage: '35.01',
      });
    });

    it('show who has invested, masked, by currency, in pages', async () => {
      const { body, headers } = await send('get', `/api/assets/${id}/investors`, 'viewer').expect(200);
      expect(headers['content-range']).toBe('investors 0-1/2');
      expect(body).toMatchObject({ total: 2, page: 1 });
      expect((body as { data: Body[] }).data).toEqual([
        {
          userId: people[1]!.id,
          phoneNumberMasked: '+20***2222',
          blockchainAddress: getAddress(people[1]!.blockchain_address),
          tier: 1,
          status: 'active',
          totalInvested: '2000.000000',
          invested: { EGP: '2000.000000' },
          investments: 1,
          firstInvestedAt: expect.any(String),
          lastInvestedAt: expect.any(String),
        },
        expect.objectContaining({
          userId: people[0]!.id,
          totalInvested: '1500.500000',
          invested: { EGP: '1500.500000', USD: '20.000000' },
          investments: 3,
        }),
      ]);
      const { body: second } = await send(
        'get',
        `/api/assets/${id}/investors?limit=1&page=2&sort=-investments&tier_gte=1`,
      ).expect(200);
      expect(second).toMatchObject({ total: 2, data: [{ userId: people[1]!.id }] });
      await send('get', `/api/assets/${id}/investors?phoneHash=x`).expect(400);
    });

    it('show performance from the summary, and how old that is', async () => {
      const { body: early, headers: none } = await send('get', `/api/assets/${id}/performance`).expect(404);
      expect((early as Problem).code).toBe('not_summarised');
      expect(none['x-data-as-of']).toBeUndefined();
      const before = new Date();
      await send('post', '/api/admin/jobs/summaries.refresh/run', 'super_admin').expect(202);
      let run: Body = {};
      for (let attempt = 0; attempt < 50 && run.status !== 'succeeded'; attempt++) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        const { body } = await send('get', '/api/admin/jobs', 'super_admin').expect(200);
        run = (body as { data: { name: string; lastRun: Body }[] }).data.find(
          ({ name }) => name === 'summaries.refresh',
        )!.lastRun;
      }
      expect(run).toMatchObject({ status: 'succeeded', error: null, durationMs: expect.any(Number) });
      const { rows, asset_performance_summary, user_portfolio_summary } = run.result as Record<
        string,
        number
      >;
      expect(asset_performance_summary).toBeGreaterThan(0);
      expect(rows).toBe(asset_performance_summary! + user_portfolio_summary!);

      const { body, headers } = await send('get', `/api/assets/${id}/performance`, 'viewer').expect(200);
      const asOf = new Date(headers['x-data-as-of']!);
      expect(asOf.getTime()).toBeGreaterThanOrEqual(before.getTime());
      expect(asOf.getTime()).toBeLessThanOrEqual(Date.now());
      expect(body).toEqual({
        id,
        title: 'Olive Groves',
        category: 'Figures',
        currency: 'EGP',
        totalInvested: '3500.500000',
        investorCount: 2,
        fundingPercentage: '35.01',
        totalInvestments: 4,
        avgInvestmentSize: '1166.833333',
        investedByCurrency: { EGP: '3500.500000', USD: '20.000000' },
      });
      const draftId = (await make()).id;
      const { headers: later } = await send('get', `/api/assets/${draftId}/performance`).expect(404);
      expect(later['x-data-as-of']).toBe(headers['x-data-as-of']);
    });

    it('count assets by standing, kind and money', async () => {
      const { body } = await send('get', '/api/assets/stats', 'viewer').expect(200);
      const stats = body as {
        total: number;
        byStatus: { status: string; count: number }[];
        byCategory: { category: string; count: number }[];
        byCurrency: { currency: string; totalInvested: string }[];
      };
      expect(stats.byStatus.reduce((sum, { count }) => sum + count, 0)).toBe(stats.total);
      expect(stats.byCategory).toContainEqual({ category: 'Figures', count: 1 });
      const [row] = await sql<{ sum: string }>(
        "SELECT sum(total_invested) FROM asset_metrics m JOIN asset_details d USING (asset_id) WHERE d.currency = 'EGP'",
      );
      expect(stats.byCurrency).toContainEqual(
        expect.objectContaining({ currency: 'EGP', totalInvested: row!.sum }),
      );
    });
  });
});
