import type { AddressInfo } from 'node:net';
import { createTestApplication, type TestApplication } from '../support/application.js';
import {
  type ReactAdminProvider,
  reactAdminProviders,
  type RefineProvider,
  refineProviders,
} from '../support/data-providers.js';

type Row = Record<string, unknown> & { id: string };

/** What every form of a panel does, whichever data provider is under it. */
interface Form {
  create(values: object): Promise<Row>;
  /** Sends `values` as the provider does: the whole record, or what has changed. */
  save(record: Row, values: object): Promise<Row>;
  remove(record: Row): Promise<{ id: string }>;
  read(id: string): Promise<Row>;
}

const ofReactAdmin = (provider: ReactAdminProvider): Form => ({
  create: async (data) => (await provider.create('assets', { data })).data,
  // The record goes back whole, read-only fields and all.
  save: async (record, values) =>
    (await provider.update('assets', { id: record.id, data: { ...record, ...values }, previousData: record }))
      .data,
  remove: async (record) => (await provider.delete('assets', { id: record.id, previousData: record })).data,
  read: async (id) => (await provider.getOne('assets', { id })).data,
});

const ofRefine = (provider: RefineProvider): Form => ({
  create: async (variables) => (await provider.create({ resource: 'assets', variables })).data,
  save: async ({ id }, variables) => (await provider.update({ resource: 'assets', id, variables })).data,
  remove: async ({ id }) => (await provider.deleteOne({ resource: 'assets', id })).data,
  read: async (id) => (await provider.getOne({ resource: 'assets', id })).data,
});

const draft = (title: string) => ({
  type: 'investment',
  title,
  description: 'Two hectares of olives',
  category: 'Agriculture',
  location: 'Matruh',
  details: {
    tokenSymbol: 'OLV',
    tokenPrice: '100.5',
    maxSupply: '1000',
    currency: 'EGP',
    minTierRequired: 1,
  },
});

describe.each([
  'ra-data-simple-rest',
  'ra-data-json-server',
  '@refinedev/simple-rest',
  '@refinedev/nestjsx-crud',
])('%s', (name) => {
  let system: TestApplication;
  let form: Form;

  beforeAll(async () => {
    system = await createTestApplication();
    const { port } = system.app.getHttpServer().address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/api`;
    const { token } = await system.logIn('asset_manager');
    form = name.startsWith('ra-')
      ? ofReactAdmin(reactAdminProviders(url, token)[name]!)
      : ofRefine(refineProviders(url, token)[name]!);
  });
  afterAll(() => system.close());

  it('creates a draft', async () => {
    const record = await form.create(draft('Olive Groves'));
    expect(record).toMatchObject({
      id: expect.any(String),
      title: 'Olive Groves',
      status: 'draft',
      contractAddress: null,
      details: { tokenPrice: '100.500000', currency: 'EGP' },
    });
    expect(await form.read(record.id)).toMatchObject({ title: 'Olive Groves' });
  });

  it('saves what was changed, sending back what was not', async () => {
    const record = await form.create(draft('Cotton Mill'));
    const saved = await form.save(record, { title: 'Cotton Press' });
    expect(saved).toMatchObject({ id: record.id, title: 'Cotton Press', location: 'Matruh' });
    expect(await form.read(record.id)).toMatchObject({
      title: 'Cotton Press',
      details: { tokenSymbol: 'OLV' },
    });
  });

  it('deletes a draft', async () => {
    const record = await form.create(draft('Harbour'));
    expect((await form.remove(record)).id).toBe(record.id);
    await expect(form.read(record.id)).rejects.toBeDefined();
  });

  it('shows at the field what is wrong', async () => {
    const refused = await form.create({ ...draft(''), type: 'loan' }).then(
      () => undefined,
      (error: Record<string, unknown>) => error,
    );
    expect(refused).toBeDefined();
    const { status, statusCode, body, errors, response } = refused as {
      status?: number;
      statusCode?: number;
      body?: { errors: object };
      errors?: object;
      response?: { data: { errors: object } };
    };
    expect(statusCode ?? status).toBe(422);
    // Each hands the fields on in its own way: the body, the errors by field, or the whole answer.
    const fields = Object.keys(errors ?? body?.errors ?? response?.data.errors ?? {});
    expect(fields).toEqual(expect.arrayContaining(['title', 'type']));
  });
});
