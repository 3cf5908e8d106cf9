import { spawnSync } from 'node:child_process';
import { chownSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type TLSSocket } from 'node:tls';
import { Client } from 'pg';
import { driverUrls } from '../../src/database/driver-url.js';
import { serverAccount } from '../../src/database/embedded/server-account.js';
import { createTestApplication } from '../support/application.js';
import { Authority, type Issued } from '../support/authority.js';
import { withConnection } from '../support/database.js';
import { PostgresNode } from '../support/postgres-node.js';
import { Program } from '../support/process.js';
import { PRODUCTION_DATABASES, productionSecrets } from '../support/production.js';
import { itWithRedisTls, skipped, startRedisTls } from '../support/redis.js';
import { until } from '../support/until.js';

const itWithOpenssl =
  spawnSync('openssl', ['version']).status === 0
    ? it
    : skipped('tests with certificates, for there is no openssl here');

jest.setTimeout(240_000);

describe('TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pend-tls-'));
  const ending: (() => unknown)[] = [];
  let authority: Authority;
  let other: Authority;
  let postgres: PostgresNode;

  beforeAll(async () => {
    if (itWithOpenssl === it.skip) return;
    authority = Authority.make();
    other = Authority.make();
    const { cert, key } = authority.issue('DNS:localhost');
    postgres = await PostgresNode.start({ ssl: 'on', ...forServer(cert, key) });
  }, 120_000);
  afterAll(async () => {
    for (const end of ending.reverse()) await end();
    await postgres?.remove();
    authority?.remove();
    other?.remove();
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  /** Where PostgreSQL reads them: a key must be its own. */
  function forServer(cert: string, key: string): Record<string, string> {
    const own = mkdtempSync(join(tmpdir(), 'pend-tls-'));
    ending.push(() => rmSync(own, { recursive: true, force: true }));
    const { uid, gid } = serverAccount();
    chownSync(own, uid, gid);
    for (const [from, name] of [
      [cert, 'cert'],
      [key, 'key'],
    ] as const) {
      copyFileSync(from, join(own, name));
      chownSync(join(own, name), uid, gid);
    }
    return { ssl_cert_file: join(own, 'cert'), ssl_key_file: join(own, 'key') };
  }

  const named = (node: PostgresNode, host: string, parameters: string): string =>
    `${node.url('postgres').replace('127.0.0.1', host)}?${parameters}`;

  describe('to PostgreSQL', () => {
    /** What the server says of the connection; or why there is none. */
    async function reach(url: string, caFile?: string): Promise<unknown> {
      const { app } = driverUrls({ app: url, staff: url, worker: url }, caFile);
      const client = new Client({ connectionString: app });
      client.on('error', () => {});
      try {
        await client.connect();
        const { rows } = await client.query<object>(
          'SELECT ssl, version FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
        );
        return rows[0];
      } catch (error) {
        return (error as Error).message;
      } finally {
        await client.end().catch(() => {});
      }
    }
    const encrypted = { ssl: true, version: 'TLSv1.3' };

    itWithOpenssl('is encrypted with require, whoever the server is', async () => {
      expect(await reach(named(postgres, 'localhost', 'sslmode=require'))).toEqual(encrypted);
    });

    itWithOpenssl('is refused with verify-full unless the authority and the name are right', async () => {
      const full = named(postgres, 'localhost', 'sslmode=verify-full');
      expect(await reach(full, authority.caFile)).toEqual(encrypted);
      expect(await reach(`${full}&sslrootcert=${authority.caFile}`)).toEqual(encrypted);
      expect(await reach(full, other.caFile)).toMatch(/certificate/);
      // Its name in the URL is none of those in its certificate.
      const renamed = await PostgresNode.start({
        ssl: 'on',
        ...Object.fromEntries(Object.entries(forServer(...pair(authority.issue('DNS:elsewhere.example'))))),
      });
      ending.push(() => renamed.remove());
      const elsewhere = named(renamed, 'localhost', 'sslmode=verify-full');
      expect(await reach(elsewhere, authority.caFile)).toMatch(/does not match certificate/);
      // With an authority `require` looks at who signed, as libpq does.
      expect(await reach(elsewhere.replace('verify-full', 'require'), authority.caFile)).toEqual(encrypted);
      expect(await reach(elsewhere.replace('verify-full', 'require'), other.caFile)).toMatch(/certificate/);
    });

    itWithOpenssl('is refused where the server speaks none', async () => {
      const plain = await PostgresNode.start();
      ending.push(() => plain.remove());
      for (const mode of ['require', 'verify-full'])
        expect(await reach(named(plain, 'localhost', `sslmode=${mode}`), authority.caFile)).toMatch(
          /does not support SSL/,
        );
    });
  });

  itWithRedisTls(
    'everywhere: production serves over HTTPS, on databases and a Redis that it verifies',
    async () => {
      const redis = await startRedisTls();
      ending.push(() => redis.stop());
      await withConnection(postgres.url('postgres'), async (client) => {
        await client.query('CREATE DATABASE pend_production');
        await client.query('CREATE DATABASE pend_analytics');
      });
      const files = { cert: join(folder, 'api.pem'), key: join(folder, 'api.key') };
      const show = ({ cert, key }: Issued): void => {
        copyFileSync(cert, files.cert);
        copyFileSync(key, files.key);
      };
      show(authority.issue('DNS:localhost,URI:first'));
      const url = named(postgres, 'localhost', 'sslmode=verify-full');
      const environment = {
        ...productionSecrets(),
        APP_ROLE: 'api',
        PORT: '0',
        LOG_LEVEL: 'info',
        PEND_HOME: join(folder, 'home'),
        DATABASE_CA_FILE: authority.caFile,
        DATABASE_OWNER_URL: url.replace('/postgres?', '/pend_production?'),
        ANALYTICS_DATABASE_OWNER_URL: url.replace('/postgres?', '/pend_analytics?'),
        REDIS_URL: redis.url,
        REDIS_CA_FILE: redis.caFile,
        TLS_CERT_FILE: files.cert,
        TLS_KEY_FILE: files.key,
      };
      const program = new Program('main', [], environment);
      ending.push(() => program.signal('SIGKILL'));
      const [, port] = await program.says(/https:\/\/127\.0\.0\.1:(\d+)\/api\/health/);

      const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: readFileSync(authority.caFile) });
      ending.push(() => agent.destroy());
      const ask = () =>
        new Promise<{ status?: number; hsts?: string; protocol: string | null; names: string }>(
          (resolve, reject) => {
            const asked = request(
              { host: 'localhost', port, path: '/api/health/ready', agent, family: 4 },
              (answer) => {
                const socket = answer.socket as TLSSocket;
                answer.resume();
                answer.once('end', () =>
                  resolve({
                    status: answer.statusCode,
                    hsts: answer.headers['strict-transport-security'],
                    protocol: socket.getProtocol(),
                    names: socket.getPeerCertificate().subjectaltname ?? '',
                  }),
                );
              },
            );
            asked.once('error', reject);
            asked.end();
          },
        );
      expect(await ask()).toEqual({
        status: 200,
        hsts: 'max-age=63072000; includeSubDomains',
        protocol: 'TLSv1.3',
        names: 'DNS:localhost, URI:first',
      });
      expect(await namesShown(Number(port), { maxVersion: 'TLSv1.2' })).toMatch(
        /^refused: .*(version|handshake)/i,
      );
      const databases = await withConnection(postgres.url('postgres'), (client) =>
        client.query(
          "SELECT bool_and(ssl) AS all FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename LIKE 'pend%'",
        ),
      );
      expect(databases.rows).toEqual([{ all: true }]);

      // Renewed without a restart: who is connected stays so.
      show(authority.issue('DNS:localhost,URI:second'));
      program.signal('SIGHUP');
      await program.says(/the certificate was renewed/);
      expect(await namesShown(Number(port))).toBe('DNS:localhost, URI:second');
      expect(await ask()).toMatchObject({ status: 200, names: 'DNS:localhost, URI:first' });

      // A key that is not the certificate's: the pair before is shown on.
      copyFileSync(authority.issue('DNS:localhost,URI:third').key, files.key);
      program.signal('SIGHUP');
      await program.says(/the new certificate cannot be used/);
      expect(await namesShown(Number(port))).toBe('DNS:localhost, URI:second');
      // And, without any signal, once they are a pair again.
      show(authority.issue('DNS:localhost,URI:fourth'));
      await until(async () => (await namesShown(Number(port))) === 'DNS:localhost, URI:fourth', 30_000);
      expect(await program.stop()).toBe(0);

      const distrusting = new Program('main', [], { ...environment, DATABASE_CA_FILE: other.caFile });
      expect(await distrusting.end()).toBe(1);
      expect(distrusting.output).toMatch(
        /^(ANALYTICS_)?DATABASE_OWNER_URL: .* cannot be used: .*certificate/m,
      );
      const broken = new Program('main', [], { ...environment, TLS_KEY_FILE: authority.issue('DNS:x').key });
      expect(await broken.end()).toBe(1);
      expect(broken.output).toMatch(/^TLS_CERT_FILE and TLS_KEY_FILE are no pair: .*mismatch/m);
    },
    180_000,
  );

  it('of a proxy is believed of the proxy alone, and whoever came without it is refused', async () => {
    const system = await createTestApplication({
      ...productionSecrets(),
      ...PRODUCTION_DATABASES,
      ALLOW_PLAINTEXT: 'database',
      TRUST_PROXY: '127.0.0.1',
    });
    ending.push(() => system.close());
    const { body } = await system.http.get('/api/pools').expect(403);
    expect(body).toMatchObject({ code: 'https_required' });
    await system.http.get('/api/pools').set('x-forwarded-proto', 'http').expect(403);
    // Whoever stands before the proxy may write what they like; the proxy's own word comes last.
    await system.http.get('/api/pools').set('x-forwarded-proto', 'https, http').expect(403);
    const { headers } = await system.http.get('/api/pools').set('x-forwarded-proto', 'https').expect(200);
    expect(headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    await system.http.get('/api/health/live').expect(200);
  });
});

const pair = ({ cert, key }: Issued): [string, string] => [cert, key];

/** The names of the certificate that new connections are shown; or why there is no connection. */
function namesShown(port: number, options: { maxVersion?: 'TLSv1.2' } = {}): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false, ...options }, () => {
      resolve(socket.getPeerCertificate().subjectaltname ?? '');
      socket.destroy();
    });
    socket.once('error', (error) => resolve(`refused: ${error.message}`));
  });
}
