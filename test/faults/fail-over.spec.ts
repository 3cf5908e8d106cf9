import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { FaultTable } from '../support/fault-table.js';
import { Installation } from '../support/installation.js';
import { Load } from '../support/load.js';
import { itWithRedis, startRedisCluster } from '../support/redis.js';
import { until } from '../support/until.js';
import { withConnection } from '../support/database.js';

jest.setTimeout(240_000);

/** A standby that is waited for (synchronous_commit = remote_apply) takes the primary's place under load. */
describe('A primary that is lost for good, and a node of a Redis Cluster', () => {
  const table = new FaultTable();
  let redis: Awaited<ReturnType<typeof startRedisCluster>>;
  let installation: Installation;
  let load: Load;

  beforeAll(async () => {
    if (itWithRedis === it.skip) return;
    redis = await startRedisCluster();
    installation = await Installation.start({
      withStandby: true,
      settings: { shared_buffers: '64MB', synchronous_commit: 'remote_apply' },
      environment: { REDIS_URL: redis.urls.join(',') },
    });
    // On the primary alone: the standby waits for nobody once it is in its place.
    await withConnection(installation.primary.url('postgres'), async (client) => {
      await client.query("ALTER SYSTEM SET synchronous_standby_names = 'standby'");
      await client.query('SELECT pg_reload_conf()');
      await until(async () => {
        const { rows } = await client.query("SELECT FROM pg_stat_replication WHERE sync_state = 'sync'");
        return rows.length === 1;
      });
    });
    const { url } = await installation.serve(2);
    load = await Load.begin(installation, url);
  });
  afterAll(async () => {
    table.print();
    await installation?.stop();
    await redis?.stop();
  });

  itWithRedis('a node of the cluster is not missed', async () => {
    const { refused, longestGapMs } = await table.see(
      load,
      'node of a Redis Cluster killed, up again after 3 s',
      async () => {
        await redis.servers[1]!.stop();
        await pause(3_000);
        await redis.startAgain(1);
      },
    );
    expect(refused).toBe(0);
    expect(longestGapMs).toBeLessThan(3_000);
  });

  itWithRedis(
    'whatever was acknowledged is at the standby, which refuses writes until it is promoted',
    async () => {
      const standby = installation.standby!;
      const seen = await table.see(
        load,
        'primary killed for good; standby promoted 2 s after it is reached',
        async () => {
          await installation.primary.kill();
          installation.proxy.turnTo(standby.url('postgres'));
          installation.proxy.cutAll();
          // Reached already, and still read-only: 25006.
          await pause(2_000);
          await installation.sql((client) => client.query('SELECT pg_promote()'), standby);
        },
      );
      expect(seen.refused).toBeGreaterThan(0);
      expect(seen.recoveredMs).toBeLessThan(10_000);
      await load.end();
      expect(load.wrong).toEqual([]);
      expect(load.kept).toBeGreaterThan(30);
      expect(await installation.sql((client) => load.differences(client), standby)).toEqual([]);
      process.stderr.write(
        `${load.kept} writes were acknowledged, and each was found once at the new primary.\n`,
      );
    },
  );
});
