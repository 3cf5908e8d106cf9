import { spawnSync } from 'node:child_process';

export * from './redis-servers.js';

const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
export const skipped = (what: string): typeof it => {
  process.stderr.write(`SKIPPED: ${what}\n`);
  return it.skip;
};

/** A test that starts a Redis; skipped, and said so, where there is none. */
export const itWithRedis = has('redis-server')
  ? it
  : skipped('tests with a Redis, for there is no redis-server here');

/** A test that starts a Redis with a certificate of its own. */
export const itWithRedisTls =
  spawnSync('openssl', ['version']).status === 0 && has('redis-server')
    ? it
    : skipped('tests with a Redis over TLS, for there is no redis-server or no openssl here');
