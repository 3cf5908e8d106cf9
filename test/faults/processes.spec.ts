import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { AnvilNode } from '../support/anvil.js';
import { FaultTable } from '../support/fault-table.js';
import { answers } from '../support/replication.js';
import { Installation } from '../support/installation.js';
import { Load, type Seen } from '../support/load.js';
import type { Program } from '../support/process.js';
import { skipped, itWithRedis, startRedis, type TestRedis } from '../support/redis.js';
import { SmallDisk } from '../support/small-disk.js';
import { until } from '../support/until.js';

/** How long what is paused stands still. The table in docs/operations/faults.md was made with 30 000. */
const PAUSE_MS = Number(process.env.FAULT_PAUSE_MS ?? 4_000);
/** A worker that stands by has taken over by then. */
const TAKE_OVER_MS = 10_000;

/** Many processes start at once on a machine that may have other things to do. */
const SLOW_MS = 240_000;
jest.setTimeout(SLOW_MS);

const disk = SmallDisk.mount(700);
const itWithDisk = disk ? itWithRedis : skipped('the full disk, for only root can mount one to fill');
const itWithChain = AnvilNode.isInstalled
  ? itWithRedis
  : skipped('the death of a chain node, for there is no anvil here');

/** One at a time, under load: two API processes behind one port, two workers, a primary, a replica, Redis, a chain. */
describe('Killed, cut, paused or full', () => {
  const table = new FaultTable();
  const ending: (() => unknown)[] = [];
  let installation: Installation;
  let redis: TestRedis;
  let chain: AnvilNode | undefined;
  let apis: { port: number; program: Program }[];
  let workers: Program[];
  let load: Load;

  beforeAll(async () => {
    if (itWithRedis === it.skip) return;
    redis = await startRedis();
    ending.push(() => redis.stop());
    chain = AnvilNode.isInstalled ? await AnvilNode.start() : undefined;
    ending.push(() => chain?.remove());
    installation = await Installation.start({
      folder: disk?.folder,
      withStandby: true,
      settings: { max_wal_size: '96MB', min_wal_size: '32MB', shared_buffers: '64MB' },
      environment: { REDIS_URL: redis.url, ...(chain ? { RPC_URL: chain.url } : {}) },
    });
    ending.push(() => installation.stop());
    const [serving, leader] = await Promise.all([installation.serve(2), installation.run('worker', 0)]);
    apis = serving.apis;
    // The first to come leads.
    if (chain) await until(async () => (await indexed()).height > 1);
    const begun = await Promise.all([Load.begin(installation, serving.url), installation.run('worker', 0)]);
    load = begun[0];
    workers = [leader, begun[1]];
  }, SLOW_MS);

  afterAll(async () => {
    table.print();
    const ended = await Promise.allSettled(ending.reverse().map(async (end) => end()));
    disk?.unmount();
    expect(ended.filter(({ status }) => status === 'rejected')).toEqual([]);
  }, 60_000);

  const indexed = () =>
    installation.sql(async (client) => {
      const { rows } = await client.query<{ height: number; hash: string }>(
        'SELECT height::int, block_hash AS hash FROM blockchain_cursors',
      );
      return rows[0] ?? { height: 0, hash: '' };
    });
  const see = (name: string, fault: () => Promise<unknown>): Promise<Seen> => table.see(load, name, fault);
  const seconds = PAUSE_MS / 1000;

  itWithRedis('an API process leaves the other to answer', async () => {
    const seen = await see('API process killed, up again after 3 s', async () => {
      apis[0]!.program.signal('SIGKILL');
      await pause(3_000);
      apis[0]!.program = await installation.run('api', apis[0]!.port);
    });
    expect(seen.longestGapMs).toBeLessThan(5_000);
  });

  itWithChain('the worker that leads is followed by the one that stands by', async () => {
    const [leader] = workers;
    leader!.signal('SIGKILL');
    await leader!.end();
    const { height } = await indexed();
    const killed = performance.now();
    let after = 0;
    await see('worker that leads killed; the other takes over', async () => {
      await until(async () => (await indexed()).height > height + 1);
      after = performance.now() - killed;
    });
    table.note(`… the other follows the chain after ${(after / 1000).toFixed(1)} s`);
    expect(after).toBeLessThan(TAKE_OVER_MS);
  });

  itWithRedis('the primary comes back and nothing is lost', async () => {
    const seen = await see('PostgreSQL primary killed, up again after 2 s', async () => {
      await installation.primary.kill();
      await pause(2_000);
      await installation.primary.start();
    });
    expect(seen.recoveredMs).toBeLessThan(10_000);
  });

  itWithRedis('the replica is not missed', async () => {
    const { refused, longestGapMs } = await see('replica killed, up again after 2 s', async () => {
      await installation.standby!.kill();
      await pause(2_000);
      await installation.standby!.start();
    });
    expect(refused).toBe(0);
    expect(longestGapMs).toBeLessThan(3_000);
  });

  itWithRedis('Redis is not missed', async () => {
    const { refused, longestGapMs } = await see('Redis killed, up again after 2 s', async () => {
      await redis.stop();
      await pause(2_000);
      redis = await startRedis([], redis.port);
    });
    expect(refused).toBe(0);
    expect(longestGapMs).toBeLessThan(3_000);
  });

  itWithChain('a chain node loses blocks, and what was indexed of them goes too', async () => {
    await chain!.save();
    const saved = await chain!.height();
    await until(async () => (await indexed()).height > saved);
    await see('chain node killed, up again after 2 s on another branch', async () => {
      await chain!.kill();
      await pause(2_000);
      await chain!.start();
    });
    await until(async () => {
      const { height, hash } = await indexed();
      const block = await chain!.rpc.call<{ hash: string } | null>(
        'eth_getBlockByNumber',
        `0x${height.toString(16)}`,
        false,
      );
      return height > saved + 2 && block?.hash === hash;
    }, 60_000);
  });

  itWithRedis('connections are cut between a COMMIT and its answer', async () => {
    const { cut, refused } = await see('25 connections cut between COMMIT and its answer', async () => {
      for (let cuts = 0; cuts < 25; cuts++) {
        installation.proxy.cutNextCommit = true;
        await until(() => !installation.proxy.cutNextCommit);
      }
    });
    expect(cut + refused).toBeGreaterThan(0);
  });

  itWithRedis('an API process stands still, with what it holds', async () => {
    await see(`API process paused for ${seconds} s`, async () => {
      apis[1]!.program.signal('SIGSTOP');
      await pause(PAUSE_MS);
      apis[1]!.program.signal('SIGCONT');
    });
  });

  itWithRedis('the primary stands still', async () => {
    const seen = await see(`PostgreSQL primary paused for ${seconds} s`, async () => {
      installation.primary.pause();
      await pause(PAUSE_MS);
      installation.primary.resume();
    });
    expect(seen.recoveredMs).toBeLessThan(10_000);
  });

  itWithRedis('the replica stands still', async () => {
    await see(`replica paused for ${seconds} s`, async () => {
      installation.standby!.pause();
      await pause(PAUSE_MS);
      installation.standby!.resume();
    });
  });

  itWithRedis('Redis stands still', async () => {
    await see(`Redis paused for ${seconds} s`, async () => {
      redis.pause();
      await pause(PAUSE_MS);
      redis.resume();
    });
  });

  itWithDisk('the disk of the primary is full', async () => {
    const seen = await see('disk of the primary full for 5 s', async () => {
      disk!.fill();
      // New segments of the log, so that it meets the end of the disk and not only the tables.
      for (let segment = 0; segment < 8; segment++)
        await installation.sql((client) => client.query('SELECT pg_switch_wal()')).catch(() => {});
      await pause(5_000);
      disk!.makeRoom();
      await answers(installation.primary.url('postgres'));
    });
    expect(seen.refused).toBeGreaterThan(0);
    expect(seen.recoveredMs).toBeLessThan(10_000);
  });

  itWithRedis('and after all of it whatever was acknowledged is there, once', async () => {
    await load.end();
    expect(load.wrong).toEqual([]);
    expect(load.kept).toBeGreaterThan(200);
    expect(await installation.sql((client) => load.differences(client))).toEqual([]);
    // The standby has replayed the same.
    await until(async () => {
      const [one, other] = await Promise.all(
        [installation.primary, installation.standby!].map((node) =>
          installation.sql(
            async (client) => (await client.query('SELECT count(*) FROM investments')).rows,
            node,
          ),
        ),
      );
      return JSON.stringify(one) === JSON.stringify(other);
    });
    process.stderr.write(`${load.kept} writes were acknowledged, and each was found once.\n`);
  });
});
