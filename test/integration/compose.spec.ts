import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Fastify from 'fastify';
import { CORE_SCHEMA, load, mergeTag } from 'js-yaml';
import '../../src/config/config.js';
import { loadConfig } from '../../src/config/load-config.js';
import { variables } from '../../src/config/variable.js';

interface Service {
  environment?: Record<string, string>;
  secrets?: string[];
  healthcheck?: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  ports?: string[];
  volumes?: string[];
  user?: string;
  image?: string;
  profiles?: string[];
  cap_drop?: string[];
  security_opt?: string[];
  read_only?: boolean;
  deploy?: { resources?: { limits?: Record<string, unknown> } };
}

const root = resolve(__dirname, '../..');
const text = readFileSync(resolve(root, 'docker-compose.yml'), 'utf8');
const compose = load(text, { schema: CORE_SCHEMA.withTags(mergeTag) }) as {
  services: Record<string, Service>;
  secrets: Record<string, { file?: string }>;
  volumes: Record<string, unknown>;
};
const services = Object.entries(compose.services);
const ours = ['migrate', 'api', 'worker'];
const known = new Set(variables().flatMap(({ name, secret }) => (secret ? [name, `${name}_FILE`] : [name])));

const profile = (name: string): string[] =>
  services.filter(([, { profiles = [] }]) => profiles.includes(name)).map(([service]) => service);

test('the services and volumes of the design are there, our three, and the rest by profiles', () => {
  const always = services.filter(([, { profiles }]) => !profiles).map(([name]) => name);
  expect(always).toEqual(['postgresql', 'timescaledb', 'redis', ...ours]);
  expect(profile('replica')).toEqual(['replica-login', 'postgresql-replica']);
  expect(profile('cluster')).toEqual(['redis-1', 'redis-2', 'redis-3', 'redis-cluster']);
  expect(profile('monitoring')).toEqual(['prometheus', 'grafana']);
  expect(Object.keys(compose.volumes)).toEqual(expect.arrayContaining(['pg_data', 'redis_data', 'ts_data']));
});

test.each(ours)('%s is given only variables that the configuration knows', (name) => {
  const given = Object.keys(compose.services[name]!.environment!);
  expect(given.filter((variable) => !known.has(variable))).toEqual([]);
});

test.each(ours)('%s is given no secret by value', (name) => {
  const secret = new Set(variables().flatMap((variable) => (variable.secret ? [variable.name] : [])));
  const given = Object.keys(compose.services[name]!.environment!);
  expect(given.filter((variable) => secret.has(variable))).toEqual([]);
});

test.each(ours)('%s starts in production with what it is given', (name) => {
  const values: Record<string, string> = {
    jwt_secret: 'kJ8mQ2vX7zR4tY9wB3nL6pD1sF5gH0cA',
    phone_pepper: '0123456789abcdef'.repeat(4),
    otp_webhook_url: 'https://sms.example/codes',
    otp_webhook_secret: 'pQ7sV2xZ9bN4mK6jH1gF3dS8aL5wE0rT',
  };
  const environment: Record<string, string> = {};
  for (const [variable, value] of Object.entries(compose.services[name]!.environment!)) {
    const secret = /^\/run\/secrets\/(.+)$/.exec(filledIn(value))?.[1];
    if (secret === undefined) environment[variable] = filledIn(value);
    else if (known.has(variable) && !variable.endsWith('_FILE')) environment[variable] = secret;
    // A file that is a variable of its own, such as MASTER_KEYS_FILE, stays the path that it is.
    else if (variables().some((declared) => declared.name === variable)) environment[variable] = value;
    else environment[variable.slice(0, -'_FILE'.length)] = values[secret] ?? urlOf(secret);
  }
  expect(loadConfig(environment).environment).toBe('production');
  // Nobody gets an installation that answers clients unencrypted by leaving something out.
  expect(() => loadConfig({ ...environment, TRUST_PROXY: '' })).toThrow('TRUST_PROXY');
});

/** As compose would with only what it demands in the environment. */
function filledIn(value: string): string {
  return value
    .replace(/\$\{\w+:\+[^}]*\}/g, '')
    .replace(/\$\{(\w+)(?::-([^}]*)|:\?[^}]*)?\}/g, (_, name: string, fallback?: string) =>
      fallback === undefined
        ? { PEND_ADMIN_EMAIL: 'admin@pend.test', TRUST_PROXY: '10.0.0.5' }[name]!
        : fallback,
    );
}

const urlOf = (secret: string): string =>
  secret === 'redis_url'
    ? 'redis://:x@redis:6379'
    : 'postgresql://pend_app:x@postgresql:5432/pend_production';

test('every secret that a service reads is mounted into it, is declared, and is a file without a default', () => {
  const names = new Set<string>();
  for (const [name, service] of services) {
    const read = [...JSON.stringify(service).matchAll(/\/run\/secrets\/(\w+)/g)].map(([, secret]) => secret);
    expect({ name, unmounted: read.filter((secret) => !service.secrets?.includes(secret!)) }).toEqual({
      name,
      unmounted: [],
    });
    for (const secret of service.secrets ?? []) names.add(secret);
  }
  expect(Object.keys(compose.secrets).sort()).toEqual([...names].sort());
  for (const [name, { file }] of Object.entries(compose.secrets)) {
    // The one that may be left out is empty then, and the configuration is not told of it.
    if (name === 'database_replica_url') expect(file).toBe('${PEND_REPLICA:-/dev/null}');
    else expect(file).toMatch(/^\$\{PEND_SECRETS:\?/);
  }
});

test('no default and no literal stands where a secret belongs', () => {
  const assigned = services.flatMap(([, { environment }]) => Object.entries(environment ?? {}));
  const secretive = assigned.filter(([variable]) =>
    /PASSWORD|SECRET|PEPPER|KEY|_URL(_FILE)?$/.test(variable),
  );
  const harmless = ['RPC_URL', 'PUBLIC_URL'];
  for (const [variable, value] of secretive) {
    if (!harmless.includes(variable))
      expect([variable, value]).toEqual([
        variable,
        expect.stringMatching(/^(\/run\/secrets\/|\$\{PEND_REPLICA:\+\/run\/secrets\/)/),
      ]);
  }
  expect(text).not.toMatch(/\$\{\w*(PASSWORD|SECRET|PEPPER|KEY)(?!S_GID)\w*:-/);
  expect(text).not.toMatch(/:\/\/\w*:[\w-]+@/);
});

test.each(services)('%s says whether it is healthy, or others wait for its end', (name, service) => {
  if (service.healthcheck?.test) {
    // An unquoted colon would make a mapping of a command.
    return expect(service.healthcheck.test).toEqual(service.healthcheck.test.map(String));
  }
  const waiting = services.filter(
    ([, other]) => other.depends_on?.[name]?.condition === 'service_completed_successfully',
  );
  // The cluster is joined by one that ends and that nobody waits for: its nodes say for themselves how they are.
  if (name !== 'redis-cluster') expect(waiting.length).toBeGreaterThan(0);
});

test.each(services)('%s has limits, a read-only file system and no root', (_name, service) => {
  expect(service.read_only).toBe(true);
  expect(service.user).toMatch(/^(node|postgres|redis|nobody|472)$/);
  expect(service.cap_drop).toEqual(['ALL']);
  expect(service.security_opt).toEqual(['no-new-privileges:true']);
  expect(Object.keys(service.deploy!.resources!.limits!)).toEqual(['cpus', 'memory', 'pids']);
});

test('only the API is reachable from outside of the machine', () => {
  for (const [name, { ports = [] }] of services) {
    const open = ports.filter((port) => !port.startsWith('127.0.0.1:'));
    expect([name, open.length]).toEqual([name, name === 'api' ? 1 : 0]);
  }
});

test('what is mounted from the repository exists', () => {
  const mounted = services.flatMap(([, { volumes = [] }]) =>
    volumes.filter((volume) => volume.startsWith('./')),
  );
  for (const volume of mounted)
    expect([volume, existsSync(resolve(root, volume.split(':')[0]!))]).toEqual([volume, true]);
});

test.each(services)('the version of %s is pinned, by one variable of its image', (name, { image = '' }) => {
  if (ours.includes(name)) return expect(image).toBe('pend-backend');
  expect(image).toMatch(/^[\w/-]+:\$\{[A-Z]+_VERSION:-[\w.-]+\}(-alpine)?$/);
  const versions = services
    .map(([, other]) => other.image ?? '')
    .filter((other) => other.split(':')[0] === image.split(':')[0]);
  expect(new Set(versions).size).toBe(1);
});

test('it is what the schema of the Compose specification allows', async () => {
  const { $schema, ...schema } = JSON.parse(
    readFileSync(resolve(root, 'test/fixtures/compose-spec.json'), 'utf8'),
  ) as Record<string, unknown>;
  expect($schema).toMatch(/draft-07/);
  // The validator that Fastify brings along, without what it changes by itself.
  const fastify = Fastify({
    ajv: {
      customOptions: {
        coerceTypes: false,
        removeAdditional: false,
        useDefaults: false,
        strict: false,
        validateFormats: false,
      },
    },
    bodyLimit: 1024 * 1024,
  });
  fastify.post('/', { schema: { body: schema } }, () => 'valid');
  const check = async (file: object): Promise<string> =>
    (await fastify.inject({ method: 'POST', url: '/', payload: file })).body;
  expect(await check(compose)).toBe('valid');
  expect(await check({ services: { api: { image: 1, no_such_key: true } } })).not.toBe('valid');
  await fastify.close();
});

test('Prometheus looks where our processes tell their metrics', () => {
  const prometheus = load(readFileSync(resolve(root, 'deploy/prometheus/prometheus.yml'), 'utf8')) as {
    scrape_configs: { job_name: string; dns_sd_configs?: { names: string[]; port: number }[] }[];
  };
  const { names, port } = prometheus.scrape_configs.find(({ job_name }) => job_name === 'pend')!
    .dns_sd_configs![0]!;
  for (const name of names) {
    const { METRICS_PORT, HOST } = compose.services[name]!.environment!;
    expect([name, METRICS_PORT, HOST]).toEqual([name, String(port), '0.0.0.0']);
    expect(compose.services[name]!.ports ?? []).not.toContain(`${port}:${port}`);
  }
});

test.each(['compose-logins.sh', 'compose-replica.sh', 'compose-redis-cluster.sh'])(
  '%s is a script',
  (name) => {
    const { status, stderr } = spawnSync('sh', ['-n', resolve(root, 'scripts', name)], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  },
);
