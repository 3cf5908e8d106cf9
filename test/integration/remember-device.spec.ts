import { createTestDatabase, type TestDatabase, withConnection } from '../support/database.js';

interface Device {
  id?: string;
  fingerprint: string;
  [field: string]: unknown;
}

describe('remember_device', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const remember = (devices: unknown, fingerprint: string, name: string | null = null): Promise<Device[]> =>
    withConnection(database.urls.worker, async (client) => {
      await client.query('SET ROLE app_worker');
      const { rows } = await client.query<{ devices: Device[] }>(
        "SELECT remember_device($1, $2, $3, '2026-01-02T03:04:05Z') AS devices",
        [JSON.stringify(devices), fingerprint, name],
      );
      return rows[0]!.devices;
    });

  it('adds a device with an id, and counts and dates it when it comes again', async () => {
    const [first] = await remember([], 'a', 'Pixel');
    expect(first).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      fingerprint: 'a',
      name: 'Pixel',
      firstSeenAt: '2026-01-02T03:04:05+00:00',
      lastSeenAt: '2026-01-02T03:04:05+00:00',
      loginCount: 1,
    });
    expect(await remember([{ ...first, firstSeenAt: 'before' }], 'a')).toEqual([
      { ...first, firstSeenAt: 'before', loginCount: 2 },
    ]);
  });

  it('puts the latest first and keeps twenty', async () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ fingerprint: `d${index}` }));
    const devices = await remember(many, 'd24');
    expect(devices.map(({ fingerprint }) => fingerprint)).toEqual([
      'd24',
      ...Array.from({ length: 19 }, (_, index) => `d${index}`),
    ]);
  });

  it.each([
    ['an object', {}],
    ['null', null],
    ['texts', ['x', 1, null]],
    ['a count that is none', [{ fingerprint: 'a', loginCount: 'many' }]],
    ['a count too large', [{ fingerprint: 'a', loginCount: 1e300 }]],
  ])('bears what an import may have left: %s', async (_name, devices) => {
    expect((await remember(devices, 'a'))[0]).toMatchObject({ fingerprint: 'a', loginCount: 1 });
  });

  it.each([
    ['app', 'app_user'],
    ['app', 'app_public'],
    ['staff', 'admin_role'],
  ] as const)('is not for %s as %s', async (login, role) => {
    await withConnection(database.urls[login], async (client) => {
      await client.query(`SET ROLE ${role}`);
      await expect(client.query("SELECT remember_device('[]', 'a', NULL, now())")).rejects.toMatchObject({
        code: '42501',
      });
    });
  });
});
