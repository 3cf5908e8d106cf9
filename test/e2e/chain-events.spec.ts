import { Client } from 'pg';
import type { ChainEventRecord } from '../../src/blockchain/chain-events.repository.js';
import { ChainEventsService } from '../../src/blockchain/chain-events.service.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { Chance } from '../support/chance.js';
import { FakeChain } from '../support/fake-chain.js';
import { FakeNode } from '../support/fake-node.js';
import { followChain } from '../support/follow-chain.js';
import { StaffClient } from '../support/staff-client.js';

const HORIZON = 10;

describe('Events of the chain', () => {
  const chance = new Chance(21);
  const chain = new FakeChain(chance, 7777n);
  const node = new FakeNode(chain, chance);
  let system: TestApplication;
  let client: Client;

  beforeAll(async () => {
    system = await createTestApplication({ CHAIN_REORG_LIMIT: String(HORIZON) });
    client = new Client({ connectionString: system.database.superuserUrl });
    await client.connect();
    for (let n = 0; n < 40; n += 1) chain.mine();
    await follow();
  });
  afterAll(async () => {
    await client.end();
    await system.close();
  });

  const follow = async (heal = false): Promise<void> => {
    const sync = followChain([node], system.database.urls.worker);
    await sync.catchUp();
    if (heal) expect(await sync.heal()).toBeGreaterThan(0);
    await sync.close();
  };
  const rows = async <R>(sql: string): Promise<R[]> => (await client.query(sql)).rows as R[];
  const count = async (where = 'true'): Promise<number> =>
    (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM blockchain_outbox WHERE ${where}`))[0]!.n;
  const age = () => rows(`UPDATE blockchain_outbox SET created_at = now() - interval '31 days'`);
  const prune = async (): Promise<void> => {
    const run = await system.app.get(JobsService).start('chain.prune_events', 'request');
    await run!.done;
  };

  /** What each reader has had, and stands. */
  const had = new Map<string, Map<string, ChainEventRecord>>();
  const read = async (reader: string, most = 7, batches = Infinity): Promise<void> => {
    const standing = had.get(reader) ?? new Map<string, ChainEventRecord>();
    had.set(reader, standing);
    for (let batch = 0; batch < batches; batch += 1) {
      const some = await system.app.get(ChainEventsService).consume(reader, most, (event) => {
        const key = `${event.blockHash}:${event.logIndex}`;
        if (standing.has(key) !== (event.effect === -1)) throw new Error(`${key} came with ${event.effect}`);
        if (event.effect === 1) standing.set(key, event);
        else standing.delete(key);
        return Promise.resolve();
      });
      if (some < most) return;
    }
  };
  const expectWhole = async (reader: string): Promise<void> => {
    const stored = await rows<{ key: string; name: string; kind: string; arguments: object }>(
      `SELECT b.hash || ':' || l.log_index AS key, l.event_name AS name, c.kind, l.arguments
         FROM blockchain_logs l JOIN blockchain_blocks b ON b.number = l.block_number
         JOIN blockchain_contracts c ON c.address = l.address WHERE l.arguments IS NOT NULL`,
    );
    const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);
    const found = [...had.get(reader)!].map(([key, event]) => ({
      key,
      name: event.eventName,
      kind: event.contractKind,
      arguments: event.arguments,
    }));
    expect(found.sort(byKey)).toEqual(stored.sort(byKey));
  };

  it('are all kept while nobody has read, however old they are', async () => {
    await rows('DELETE FROM blockchain_outbox_readers');
    await age();
    const before = await count();
    await prune();
    expect(await count()).toBe(before);
  });

  it('are kept for the slowest reader, and operators are told who that is', async () => {
    await read('quick');
    await read('slow', 5, 1);
    const before = await count();
    await prune();
    expect(await count()).toBe(before - 5);
    const auditor = await StaffClient.logIn(system, 'auditor');
    const { body } = await auditor.get('admin/system').expect(200);
    expect(body).toMatchObject({
      chainEvents: { count: before - 5, stalledReaderCount: 1, stalled: ['slow'] },
    });
    expect(system.logged()).toContainEqual(
      expect.objectContaining({ msg: expect.stringContaining('stopped reading'), reader: 'slow' }),
    );
  });

  it('are forgotten once everybody has had them, but never above the horizon of reorganisations, nor young ones', async () => {
    await read('slow');
    await expectWhole('slow');
    const deep = chain.height - HORIZON;
    const high = await count(`block_number > ${deep}`);
    expect(high).toBeGreaterThan(0);
    await prune();
    expect(await count()).toBe(high);
    for (let n = 0; n < 15; n += 1) chain.mine();
    await follow();
    await Promise.all([read('quick'), read('slow')]);
    const young = await count(`created_at > now() - interval '1 day'`);
    await prune();
    expect(await count()).toBe(young);
    const { body } = await (await StaffClient.logIn(system, 'auditor')).get('admin/system').expect(200);
    expect(body).toMatchObject({ chainEvents: { stalledReaderCount: 0 } });
  });

  it('come to a new reader all the same, from the stored logs: each once, though it comes in small steps', async () => {
    await read('new', 3);
    await expectWhole('new');
    await read('large', 10_000);
    await expectWhole('large');
    expect([...had.get('new')!.keys()]).toEqual([...had.get('large')!.keys()]);
  });

  it('are taken back and come again in a reorganisation, for old readers and for one that is still at what was pruned', async () => {
    await read('late', 4, 2);
    chain.reorganise(8, 11);
    await follow();
    for (const reader of ['quick', 'slow', 'new', 'late']) {
      await read(reader);
      await expectWhole(reader);
    }
    const { history_block } = (
      await rows<{ history_block: string | null }>(
        `SELECT history_block FROM blockchain_outbox_readers WHERE reader = 'late'`,
      )
    )[0]!;
    expect(history_block).toBeNull();
  });

  it('that were forgotten are not told again when their block is healed', async () => {
    const before = await count();
    await rows(
      `UPDATE blockchain_blocks SET parent_hash = hash WHERE number =
         (SELECT max(block_number) FROM blockchain_logs WHERE arguments IS NOT NULL AND block_number < 20)`,
    );
    await follow(true);
    expect(await count()).toBe(before);
  });
});
