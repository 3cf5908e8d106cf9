import { AnswerCache } from '../../src/cache/answer-cache.js';
import type { CategoryName } from '../../src/cache/categories.js';
import { JobsService } from '../../src/jobs/jobs.service.js';
import { createTestApplication, type TestApplication } from '../support/application.js';
import { withConnection } from '../support/database.js';

const WARMED: [path: string, category: CategoryName][] = [
  ['network/stats', 'blockchainStats'],
  ['network/validators', 'validators'],
  ['pools/leaderboard', 'poolLeaders'],
];

describe('The job cache.warm', () => {
  let system: TestApplication;

  beforeEach(async () => {
    system = await createTestApplication();
  });
  afterEach(() => system.close());

  const warm = async () => (await system.app.get(JobsService).start('cache.warm', 'request'))!.done;
  /** Whether each is at hand for the first who asks. */
  const atHand = async (): Promise<Record<string, boolean>> => {
    const { counts } = system.app.get(AnswerCache);
    const found: Record<string, boolean> = {};
    for (const [path, category] of WARMED) {
      const { misses } = { ...counts.of(category) };
      await system.http.get(`/api/${path}`);
      found[path] = counts.of(category).misses === misses;
    }
    return found;
  };

  it('makes what is asked for first, so that nobody waits for it', async () => {
    expect(await warm()).toMatchObject({ status: 'succeeded', result: { asked: WARMED.length } });
    expect(await atHand()).toEqual(Object.fromEntries(WARMED.map(([path]) => [path, true])));
  });

  it('without it, they are made for the first who asks', async () => {
    expect(await atHand()).toEqual(Object.fromEntries(WARMED.map(([path]) => [path, false])));
  });

  it('names the one that cannot be made, and makes the others', async () => {
    await withConnection(system.database.superuserUrl, (client) =>
      client.query('ALTER TABLE asset_metrics RENAME TO away'),
    );
    expect(await warm()).toMatchObject({
      status: 'failed',
      error: 'These could not be made: leading pools.',
    });
    expect(await atHand()).toEqual({
      'network/stats': true,
      'network/validators': true,
      'pools/leaderboard': false,
    });
  });
});
