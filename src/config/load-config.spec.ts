import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withConfigurationTable } from './configuration-table.js';
import { envExample } from './env-example.js';
import { ConfigError, loadConfig } from './load-config.js';

const problemsOf = (environment: Record<string, string>): string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

const production = {
  NODE_ENV: 'production',
  ALLOW_PLAINTEXT: 'database,redis,clients',
  DATABASE_OWNER_URL: 'postgresql://pend_owner:x@db:5432/pend_production',
  ANALYTICS_DATABASE_URL: 'postgresql://pend_analytics:x@ts:5432/pend_analytics',
  JWT_SECRET: 'f3kD82mPq0ZxL7vRt5YwN1sBhJ6gUcXe',
  PHONE_PEPPER: '00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff',
  MASTER_KEYS_FILE: '/run/secrets/master-keys.json',
};

describe('The configuration', () => {
  it('is complete with nothing set at all', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      port: 3001,
      home: '.pend',
      appRole: 'all',
      embedded: true,
      production: false,
    });
  });

  it('reports every problem at once, each with the name of its variable', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      APP_ROLE: 'everything',
      DATABASE_URL: 'mysql://somewhere',
      PHONE_PEPPER: 'salt',
      CORS_ORIGINS: '*',
    });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(
      expect.arrayContaining(['PORT', 'APP_ROLE', 'DATABASE_URL', 'PHONE_PEPPER', 'CORS_ORIGINS']),
    );
  });

  it.each(['-1', '65536', '1e3', '0x50', ' 80', '', '3001.5'].filter((text) => text !== ''))(
    'refuses %j for a port',
    (text) => expect(problemsOf({ PORT: text })).toEqual(['PORT must be a port number from 0 to 65535']),
  );

  it('takes an empty variable as absent', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3001, embedded: true });
  });

  it('reads a secret from the file that NAME_FILE names, without its last line break', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'pend-config-')), 'secret');
    writeFileSync(file, `${production.JWT_SECRET}\n`);
    expect(loadConfig({ JWT_SECRET_FILE: file }).jwtSecret).toBe(production.JWT_SECRET);
    expect(problemsOf({ JWT_SECRET_FILE: file, JWT_SECRET: production.JWT_SECRET })).toEqual([
      'JWT_SECRET and JWT_SECRET_FILE are both set; keep one of them',
    ]);
    expect(problemsOf({ JWT_SECRET_FILE: `${file}-absent` })[0]).toMatch(
      /^JWT_SECRET_FILE names a file that cannot/,
    );
  });

  it('needs all three logins where no owner is configured', () => {
    expect(problemsOf({ DATABASE_URL: 'postgresql://pend_app:x@db:5432/pend_production' })).toEqual([
      expect.stringMatching(/^DATABASE_STAFF_URL and DATABASE_WORKER_URL missing/),
    ]);
  });

  it('needs a secret for the webhook that sends one-time codes', () => {
    const webhook = { OTP_WEBHOOK_URL: 'https://sms.example.com/send' };
    expect(problemsOf(webhook)).toEqual([expect.stringMatching(/^OTP_WEBHOOK_SECRET is missing/)]);
    expect(problemsOf({ ...webhook, OTP_WEBHOOK_SECRET: 'short' })).toEqual([
      expect.stringMatching(/^OTP_WEBHOOK_SECRET must have at least 32 characters/),
    ]);
    expect(problemsOf({ ...production, ...webhook, OTP_WEBHOOK_SECRET: 'ab'.repeat(20) })).toEqual([
      expect.stringMatching(/^OTP_WEBHOOK_SECRET is too simple/),
    ]);
  });

  it.each([
    'https://wallet.example.com/',
    'wallet.example.com',
    'https://a.example/\nURI: x',
    'https://u@a.example',
  ])('refuses %j for the origin of the wallet', (origin) =>
    expect(problemsOf({ PUBLIC_URL: origin })).toEqual([expect.stringMatching(/^PUBLIC_URL must/)]),
  );

  it('starts in production with real secrets', () => {
    expect(loadConfig(production).production).toBe(true);
  });

  it.each([
    ['JWT_SECRET', undefined, /^JWT_SECRET is missing/],
    ['JWT_SECRET', 'changeme-changeme-changeme-changeme', /^JWT_SECRET is an example/],
    ['JWT_SECRET', 'ababababababababababababababababab', /^JWT_SECRET is an example or too simple/],
    ['PHONE_PEPPER', undefined, /^PHONE_PEPPER is missing/],
    ['PHONE_PEPPER', '0'.repeat(64), /^PHONE_PEPPER is too simple/],
    ['MASTER_KEYS_FILE', undefined, /^MASTER_KEYS_FILE is missing/],
    ['DATABASE_OWNER_URL', undefined, /^DATABASE_URL is missing: production/],
    ['ANALYTICS_DATABASE_URL', undefined, /^ANALYTICS_DATABASE_URL is missing/],
    ['RATE_LIMIT', 'off', /^RATE_LIMIT cannot be off/],
    ['DEMO_DATA', 'on', /^DEMO_DATA cannot be on/],
    ['DEVELOPMENT_CHAIN', 'on', /^DEVELOPMENT_CHAIN cannot be on/],
    ['PEND_ADMIN_PASSWORD', 'password-password', /^PEND_ADMIN_PASSWORD is an example/],
  ])('refuses to start in production with %s = %j', (name, value, expected) => {
    const environment: Record<string, string> = { ...production };
    if (value === undefined) delete environment[name];
    else environment[name] = value;
    expect(problemsOf(environment)).toEqual([expect.stringMatching(expected)]);
  });

  it('never repeats a secret in a problem', () => {
    const secret = 'sh0rt-s3cret';
    expect(problemsOf({ JWT_SECRET: secret, PHONE_PEPPER: secret }).join()).not.toContain(secret);
  });

  it.each([
    [{}, true],
    [{ DEVELOPMENT_CHAIN: 'off' }, false],
    [{ RPC_URL: 'http://node:8545' }, false],
    [{ RPC_URL: 'http://node:8545', DEVELOPMENT_CHAIN: 'on' }, false],
    [{ NODE_ENV: 'test' }, false],
    [{ NODE_ENV: 'test', DEVELOPMENT_CHAIN: 'on' }, true],
    [{ DATABASE_OWNER_URL: production.DATABASE_OWNER_URL }, false],
    [{ DATABASE_OWNER_URL: production.DATABASE_OWNER_URL, DEVELOPMENT_CHAIN: 'on' }, true],
    [production, false],
  ])('brings up a local chain where nothing else is configured: %j is %s', (environment, expected) =>
    expect(loadConfig(environment).localChain).toBe(expected),
  );

  it('is in the table of docs/configuration.md as it is declared (scripts/configuration-table.js)', () => {
    const document = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
    expect(document).toBe(withConfigurationTable(document));
  });

  it('is documented in .env.example as it is declared', () => {
    expect(readFileSync(new URL('../../.env.example', import.meta.url), 'utf8')).toBe(envExample());
  });
});

describe('In production, connections', () => {
  const strict: Record<string, string> = { ...production, ALLOW_PLAINTEXT: '' };
  const named = (parameters: string) => ({
    ...strict,
    DATABASE_OWNER_URL: `postgresql://pend_owner:x@db:5432/pend_production${parameters}`,
    ANALYTICS_DATABASE_URL: `postgresql://pend_analytics:x@ts:5432/pend_analytics${parameters}`,
    TRUST_PROXY: '10.0.0.1',
  });

  it('without TLS are refused, each with its variable and the way out', () => {
    const problems = problemsOf({ ...strict, REDIS_URL: 'redis://redis:6379' });
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'DATABASE_OWNER_URL',
      'ANALYTICS_DATABASE_URL',
      'REDIS_URL',
      'TLS_CERT_FILE',
    ]);
    for (const problem of problems) expect(problem).toMatch(/ALLOW_PLAINTEXT=/);
  });

  it.each(['', '?sslmode=disable', '?sslmode=prefer', '?sslmode=allow', '?ssl=0', '?sslmode='])(
    'to a database with %j may be unencrypted, and are refused',
    (parameters) => expect(problemsOf(named(parameters))).toHaveLength(2),
  );

  it.each(['?sslmode=require', '?sslmode=verify-ca', '?sslmode=verify-full'])(
    'to a database with %j are encrypted',
    (parameters) => expect(problemsOf(named(parameters))).toEqual([]),
  );

  it('of some parts may be excused, and of no others', () => {
    const excused = { ...strict, REDIS_URL: 'redis://redis:6379', ALLOW_PLAINTEXT: 'database,redis' };
    expect(problemsOf(excused)).toEqual([expect.stringMatching(/^TLS_CERT_FILE/)]);
    expect(problemsOf({ ALLOW_PLAINTEXT: 'everything' })).toEqual([
      'ALLOW_PLAINTEXT must be of database, redis, clients',
    ]);
  });

  it('need files that can be read, and a key for each certificate', () => {
    expect(problemsOf({ TLS_CERT_FILE: '/nowhere', REDIS_CA_FILE: '/nowhere' })).toEqual([
      'TLS_KEY_FILE is missing: a certificate and its key go together',
      'TLS_CERT_FILE names a file that cannot be read: /nowhere',
      'REDIS_CA_FILE names a file that cannot be read: /nowhere',
    ]);
  });

  it('that verify a name are not made to an address', () => {
    expect(problemsOf({ DATABASE_OWNER_URL: 'postgresql://o:x@10.0.0.1/p?sslmode=verify-full' })).toEqual([
      expect.stringMatching(/^DATABASE_OWNER_URL has an address/),
    ]);
  });
});
