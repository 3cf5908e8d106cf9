import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';
import { insertAsset, insertBlock, insertTransaction } from '../support/rows.js';

describe('The public explorer', () => {
  let system: TestApplication;
  const sender = `0x${'ab'.repeat(20)}`;

  beforeAll(async () => {
    system = await createTestApplication();
    await withConnection(system.database.urls.owner, async (client) => {
      await insertAsset(client, { title: 'Open' });
      await insertAsset(client, { title: 'Hidden', status: 'draft', contract_address: null });
      for (let number = 0; number < 7; number++) await insertBlock(client, number);
      for (let index = 0; index < 5; index++) {
        await insertTransaction(client, 3, { transaction_index: index, metadata: { secret: 'phone' } });
      }
      await insertTransaction(client, 5, {
        source: 'import',
        from_address: sender,
        value_wei: `${2n ** 256n - 1n}`,
      });
      await insertTransaction(client, 6, { source: 'import', to_address: sender, status: 'failed' });
    });
  });
  afterAll(() => system.close());

  it('shows pools without drafts', async () => {
    const { body } = await system.http.get('/api/pools').expect(200);
    expect(body).toMatchObject({
      total: 1,
      data: [{ title: 'Open', capacity: '100000.000000', totalInvested: '0.000000' }],
    });
    const drafts = await system.http.get('/api/pools?status=draft').expect(200);
    expect(drafts.body).toMatchObject({ total: 0 });
  });

  it.each(['blocks', 'transactions'])('walks all %s by cursor, newest first, each once', async (list) => {
    const seen: string[] = [];
    let path: string | null = `/api/${list}?limit=2`;
    while (path) {
      const { body }: { body: { data: { hash: string }[]; nextCursor: string | null } } = await system.http
        .get(path)
        .expect(200);
      seen.push(...body.data.map(({ hash }) => hash));
      path = body.nextCursor && `/api/${list}?limit=2&cursor=${body.nextCursor}`;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
  });

  it('gives chain integers exactly and keeps what the legacy store knew to itself', async () => {
    const { body } = await system.http.get('/api/transactions?fromBlock=5&toBlock=5').expect(200);
    const [transaction] = (body as { data: Record<string, unknown>[] }).data;
    expect(transaction).toMatchObject({
      blockNumber: 5,
      valueWei: '115792089237316195423570985008687907853269984665640564039457584007913129639935',
      fromAddress: '0xABaBaBaBABabABabAbAbABAbABabababaBaBABaB',
      value: null,
    });
    expect(transaction).not.toHaveProperty('metadata');
    const block = await system.http.get('/api/blocks?limit=1').expect(200);
    expect(block.body).toMatchObject({ data: [{ number: 6, gasLimit: '9007199254740991' }] });
  });

  it.each([
    [`address=${sender}`, 2],
    [`address=0xABaBaBaBABabABabAbAbABAbABabababaBaBABaB`, 2],
    [`address=${sender}&status=failed`, 1],
    ['type=investment', 0],
    ['fromBlock=4', 2],
    ['toBlock=3', 5],
  ])('narrows transactions by %s', async (query, count) => {
    const { body } = await system.http.get(`/api/transactions?${query}`).expect(200);
    expect((body as { data: unknown[] }).data).toHaveLength(count);
  });

  it.each([
    ['transactions?address=0xABaBaBaBABabABabAbAbABAbABabababaBaBABab', 'address'],
    ['transactions?status=great', 'status'],
    ['transactions?fromBlock=-1', 'fromBlock'],
    ['transactions?from=today', 'from'],
    ['transactions?type=a%27b', 'type'],
    ['transactions?colour=red', 'colour'],
    ['transactions?limit=0', 'limit'],
    ['blocks?cursor=rubbish', 'cursor'],
    ['blocks?status=x', 'status'],
    ['pools?contactValue=x', 'contactValue'],
  ])('refuses %s and names the parameter', async (path, field) => {
    const { body } = await system.http.get(`/api/${path}`).expect(400);
    expect(body).toMatchObject({ errors: { [field]: expect.any(String) } });
  });
});
