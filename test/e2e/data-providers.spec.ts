import type { AddressInfo } from 'node:net';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { reactAdminProviders, refineProviders } from '../support/data-providers.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertRow, insertUser } from '../support/rows.js';

const USERS = 30;
const ASSETS = 12;
const NOT_THERE = '00000000-0000-4000-8000-000000000000';

describe('The data providers', () => {
  let system: TestApplication;
  let url: string;
  let token: string;
  let superAdminId: string;
  const userIds: string[] = [];
  const assetIds: string[] = [];
  const applicationIds: string[] = [];

  beforeAll(async () => {
    system = await createTestApplication();
    const { port } = system.app.getHttpServer().address() as AddressInfo;
    url = `http://127.0.0.1:${port}/api`;
    ({ token, adminId: superAdminId } = await system.logIn('super_admin'));
    await withConnection(system.database.superuserUrl, async (client) => {
      for (let index = 0; index < USERS; index++) {
        const day = String(index + 1).padStart(2, '0');
        const { id } = await insertUser(client, {
          tier: index % 3,
          status: index % 10 === 0 ? 'suspended' : 'active',
          created_at: `2026-01-${day}T00:00:00Z`,
        });
        userIds.push(id);
        const application = await insertRow(client, 'kyc_applications', {
          user_id: id,
          status: index % 2 === 0 ? 'verified' : 'pending_review',
          submitted_at: `2026-02-${String((index % 28) + 1).padStart(2, '0')}T00:00:00Z`,
          review_notes: 'between reviewers',
        });
        applicationIds.push(application.id);
        await insertRow(client, 'kyc_documents', {
          application_id: application.id,
          document_type: 'passport',
          original_filename: 'my-passport.jpg',
          file_path: 'c2VjcmV0',
          mime_type: 'image/jpeg',
          file_size: 1234,
        });
      }
      for (let index = 0; index < ASSETS; index++) {
        const { id } = await insertAsset(client, {
          title: `Asset ${String(index).padStart(2, '0')}`,
          type: index % 4 === 0 ? 'interest' : 'investment',
          created_at: `2026-03-${String(index + 1).padStart(2, '0')}T00:00:00Z`,
        });
        assetIds.push(id);
      }
    });
  });
  afterAll(() => system.close());

  const ids = (records: { id: string }[]) => records.map(({ id }) => id);
  /** Newest first. */
  const newest = (all: string[], from: number, count: number) => [...all].reverse().slice(from, from + count);

  describe.each(['ra-data-simple-rest', 'ra-data-json-server'])('%s', (name) => {
    const provider = () => reactAdminProviders(url, token)[name]!;
    const list = (
      resource: string,
      page: number,
      perPage: number,
      field: string,
      order: string,
      filter = {},
    ) => provider().getList(resource, { pagination: { page, perPage }, sort: { field, order }, filter });

    it('pages through users, sorted, with their total', async () => {
      const first = await list('users', 1, 8, 'createdAt', 'DESC');
      expect([ids(first.data), first.total]).toEqual([newest(userIds, 0, 8), USERS]);
      const last = await list('users', 4, 8, 'createdAt', 'DESC');
      expect([ids(last.data), last.total]).toEqual([newest(userIds, 24, 8), USERS]);
      const beyond = await list('users', 9, 8, 'createdAt', 'DESC');
      expect([beyond.data, beyond.total]).toEqual([[], USERS]);
    });

    it('filters and searches', async () => {
      const suspended = await list('users', 1, 10, 'id', 'ASC', { status: 'suspended' });
      expect(suspended.total).toBe(3);
      const both = await list('users', 1, 10, 'id', 'ASC', { status: ['suspended', 'active'], tier_gte: 1 });
      expect(both.total).toBe(20);
      const found = await list('assets', 1, 10, 'title', 'ASC', { q: 'asset 03' });
      expect(ids(found.data)).toEqual([assetIds[3]]);
      const interest = await list('assets', 1, 10, 'createdAt', 'DESC', { type: 'interest' });
      expect(ids(interest.data)).toEqual([assetIds[8], assetIds[4], assetIds[0]]);
    });

    it('lists applications, oldest first, and those of one user', async () => {
      const queue = await list('kyc/applications', 1, 3, 'submittedAt', 'ASC', { status: 'pending_review' });
      expect(queue.total).toBe(15);
      expect(queue.data.map(({ submittedAt }) => submittedAt as string)).toEqual(
        [...queue.data.map(({ submittedAt }) => submittedAt as string)].sort(),
      );
      const own = await provider().getManyReference('kyc/applications', {
        target: 'userId',
        id: userIds[4],
        pagination: { page: 1, perPage: 5 },
        sort: { field: 'id', order: 'ASC' },
        filter: {},
      });
      expect([ids(own.data), own.total]).toEqual([[applicationIds[4]], 1]);
    });

    it('lists the audit log', async () => {
      const logins = await list('admin/logs', 1, 5, 'createdAt', 'DESC', { action: 'staff.login' });
      expect(logins.total).toBeGreaterThan(0);
      expect(logins.data[0]).toMatchObject({ action: 'staff.login', adminId: superAdminId });
    });

    it('gets one and many', async () => {
      const one = await provider().getOne('users', { id: userIds[5]! });
      expect(one.data).toMatchObject({ id: userIds[5], status: 'active' });
      for (const wanted of [userIds.slice(3, 9), userIds.slice(0, 1)]) {
        const many = await provider().getMany('users', { ids: wanted });
        expect(ids(many.data).sort()).toEqual([...wanted].sort());
      }
      const logs = await list('admin/logs', 1, 2, 'id', 'ASC');
      const same = await provider().getMany('admin/logs', { ids: ids(logs.data) });
      expect(ids(same.data).sort()).toEqual(ids(logs.data).sort());
    });

    it('shows what is wrong', async () => {
      await expect(provider().getOne('assets', { id: NOT_THERE })).rejects.toMatchObject({
        status: 404,
        message: expect.any(String),
      });
      await expect(list('users', 1, 5, 'passwordHash', 'ASC')).rejects.toMatchObject({
        status: 400,
        body: { errors: { passwordHash: expect.stringContaining('users cannot be filtered or sorted by') } },
      });
    });
  });

  describe.each(['@refinedev/simple-rest', '@refinedev/nestjsx-crud'])('%s', (name) => {
    const provider = () => refineProviders(url, token)[name]!;
    const list = (
      resource: string,
      currentPage: number,
      pageSize: number,
      sort: string,
      filters: object[] = [],
    ) =>
      provider().getList({
        resource,
        pagination: { currentPage, pageSize, mode: 'server' },
        sorters: sort.split(',').map((part) => ({
          field: part.replace('-', ''),
          order: part.startsWith('-') ? 'desc' : 'asc',
        })),
        filters,
      });
    const where = (field: string, operator: string, value: unknown) => ({ field, operator, value });

    it('pages through users, sorted, with their total', async () => {
      const first = await list('users', 1, 8, '-createdAt');
      expect([ids(first.data), first.total]).toEqual([newest(userIds, 0, 8), USERS]);
      const last = await list('users', 4, 8, '-createdAt,id');
      expect([ids(last.data), last.total]).toEqual([newest(userIds, 24, 8), USERS]);
    });

    it('filters', async () => {
      const suspended = await list('users', 1, 10, 'id', [where('status', 'eq', 'suspended')]);
      expect(suspended.total).toBe(3);
      const others = await list('users', 1, 10, 'id', [
        where('status', 'ne', 'suspended'),
        where('tier', 'gte', 1),
        where('tier', 'lte', 1),
      ]);
      expect(others.total).toBe(9);
      const titled = await list('assets', 1, 10, 'title', [where('title', 'contains', 'SET 1')]);
      expect(ids(titled.data)).toEqual([assetIds[10], assetIds[11]]);
    });

    it('lists applications and the audit log', async () => {
      const queue = await list('kyc/applications', 2, 10, 'submittedAt', [where('status', 'eq', 'verified')]);
      expect([queue.data.length, queue.total]).toEqual([5, 15]);
      const logins = await list('admin/logs', 1, 5, '-createdAt', [where('action', 'eq', 'staff.login')]);
      expect(logins.data[0]).toMatchObject({ action: 'staff.login' });
    });

    it('gets one and many', async () => {
      const one = await provider().getOne({ resource: 'kyc/applications', id: applicationIds[0]! });
      expect(one.data).toMatchObject({ id: applicationIds[0], status: 'verified' });
      for (const wanted of [assetIds.slice(2, 7), assetIds.slice(0, 1)]) {
        const many = await provider().getMany({ resource: 'assets', ids: wanted });
        expect(ids(many.data).sort()).toEqual([...wanted].sort());
      }
    });

    it('shows what is wrong', async () => {
      await expect(list('users', 1, 101, 'id')).rejects.toMatchObject({ statusCode: 400 });
      await expect(list('users', 1, 5, 'passwordHash')).rejects.toMatchObject({ statusCode: 400 });
    });
  });

  it('@refinedev/nestjsx-crud asks for alternatives', async () => {
    const { data, total } = await refineProviders(url, token)['@refinedev/nestjsx-crud']!.getList({
      resource: 'users',
      pagination: { currentPage: 1, pageSize: 20, mode: 'server' },
      filters: [
        {
          operator: 'or',
          value: [
            { field: 'status', operator: 'eq', value: 'suspended' },
            {
              operator: 'and',
              value: [
                { field: 'tier', operator: 'in', value: [2] },
                { field: 'createdAt', operator: 'between', value: ['2026-01-01', '2026-01-10'] },
              ],
            },
          ],
        },
      ],
    });
    const wanted = userIds.filter((_, index) => index % 10 === 0 || (index % 3 === 2 && index <= 9));
    expect([ids(data).sort(), total]).toEqual([wanted.sort(), wanted.length]);
  });

  it('react-admin ends a session, although it names the type of a body that it does not send', async () => {
    const other = await system.logIn('viewer');
    const { data } = await reactAdminProviders(url, token)['ra-data-simple-rest']!.getList('admin/sessions', {
      pagination: { page: 1, perPage: 5 },
      sort: { field: 'createdAt', order: 'DESC' },
      filter: { adminId: other.adminId },
    });
    const ended = await reactAdminProviders(url, token)['ra-data-simple-rest']!.delete('admin/sessions', {
      id: data[0]!.id,
      previousData: data[0]!,
    });
    expect(ended.data).toEqual({ id: data[0]!.id });
  });

  it('shows nothing of an application that nobody gave: neither where papers lie nor what they were called', async () => {
    const { data } = await reactAdminProviders(url, token)['ra-data-json-server']!.getOne(
      'kyc/applications',
      {
        id: applicationIds[0]!,
      },
    );
    expect(data).toEqual({
      id: applicationIds[0],
      userId: userIds[0],
      status: 'verified',
      submittedAt: '2026-02-01T00:00:00.000Z',
      reviewedAt: null,
      verifiedBy: null,
      rejectionReason: null,
      rejectionCode: null,
      rejectionKind: null,
      reviewNotes: 'between reviewers',
      attempt: 1,
      previousId: null,
      targetTier: 3,
      waitingSeconds: null,
      claimedBy: null,
      claimedUntil: null,
      createdAt: expect.any(String),
      expiresAt: null,
      revokedAt: null,
      personalData: null,
      personalDataMasked: false,
      legalHold: null,
      version: 1,
      documentCount: 1,
      documents: [
        {
          id: expect.any(String),
          documentType: 'passport',
          mimeType: 'image/jpeg',
          fileSize: 1234,
          state: 'scan_pending',
          uploadedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
        },
      ],
    });
  });
});
