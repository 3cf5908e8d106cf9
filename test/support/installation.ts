import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JwtService } from '@nestjs/jwt';
import { singleKey } from '../../src/auth/signing-keys.js';
import { Tokens } from '../../src/auth/tokens.js';
import { loadConfig } from '../../src/config/load-config.js';
import { developmentSecrets } from '../../src/config/development-secrets.js';
import type { Client } from 'pg';
import { prepare } from '../../src/startup.js';
import { Balancer } from './balancer.js';
import { CuttingProxy } from './cutting-proxy.js';
import { databaseUrl } from './database-url.js';
import { withConnection } from './database.js';
import { PostgresNode } from './postgres-node.js';
import { Program } from './process.js';
import { freePort } from './redis-servers.js';
import { insertUser, insertWalletSession } from './rows.js';

export const ADMIN = { email: 'admin@pend.example', password: 'a pass phrase of the test' };
const JWT_SECRET = 'a secret of more than thirty-two characters';
const PRIMARY = 'pend_production';
const ANALYTICS = 'pend_analytics';

export interface InstallationOptions {
  /** Environment of every process, beside where the servers are. */
  environment?: Record<string, string>;
  /** Settings of the primary and its standby. */
  settings?: Record<string, string>;
  /** Where the primary's data lie. */
  folder?: string;
  withStandby?: boolean;
}

/** An investor with a session of their own. */
export interface Person {
  userId: string;
  token: string;
}

/** A migrated PostgreSQL with a standby, and our own programs on it as processes: all that may be killed is real. */
export class Installation {
  private readonly home = mkdtempSync(join(tmpdir(), 'pend-installation-'));
  private readonly programs: Program[] = [];
  private balancer?: Balancer;
  standby?: PostgresNode;

  private constructor(
    readonly primary: PostgresNode,
    /** All processes reach the primary by way of it. */
    readonly proxy: CuttingProxy,
    private readonly options: InstallationOptions,
  ) {}

  static async start(options: InstallationOptions = {}): Promise<Installation> {
    const primary = await PostgresNode.start(options.settings, options.folder);
    const proxy = await CuttingProxy.before(primary.url(PRIMARY));
    const installation = new Installation(primary, proxy, options);
    await installation.migrate();
    if (options.withStandby) installation.standby = await PostgresNode.standbyOf(primary);
    return installation;
  }

  private async migrate(): Promise<void> {
    await withConnection(this.primary.url('postgres'), (client) =>
      client.query(`CREATE DATABASE ${PRIMARY}`),
    );
    const environment = { NODE_ENV: 'test', PEND_HOME: this.home };
    const owner = { DATABASE_OWNER_URL: this.primary.url(PRIMARY) };
    const foundation = await prepare(loadConfig({ ...environment, ...owner }), () => {});
    await foundation.release();
  }

  /** A login's URL at a server. */
  urlAt(node: PostgresNode, login: keyof Passwords, database = PRIMARY): string {
    const { rolePasswords } = developmentSecrets(this.home);
    return databaseUrl(node.url(PRIMARY), database, login, rolePasswords[login]);
  }

  /** What a process of this installation is told. */
  environment(more: Record<string, string> = {}): Record<string, string> {
    const url = (login: keyof Passwords, database?: string): string =>
      this.proxy.through(this.urlAt(this.primary, login, database));
    return {
      NODE_ENV: 'development',
      PEND_HOME: this.home,
      JWT_SECRET,
      RATE_LIMIT: 'off',
      RESERVATION_LIMIT: '100',
      DATABASE_URL: url('pend_app'),
      DATABASE_STAFF_URL: url('pend_staff'),
      DATABASE_WORKER_URL: url('pend_worker'),
      ANALYTICS_DATABASE_URL: url('pend_analytics', ANALYTICS),
      ...(this.standby ? { DATABASE_REPLICA_URL: this.urlAt(this.standby, 'pend_app') } : {}),
      PEND_ADMIN_EMAIL: ADMIN.email,
      PEND_ADMIN_PASSWORD: ADMIN.password,
      ...this.options.environment,
      ...more,
    };
  }

  /** A process of `role`. Resolves when it answers. */
  async run(role: 'api' | 'worker', port: number, more: Record<string, string> = {}): Promise<Program> {
    const program = new Program(
      'main',
      [],
      this.environment({ APP_ROLE: role, PORT: String(port), ...more }),
    );
    this.programs.push(program);
    await program.says(/API page:/);
    return program;
  }

  /** So many API processes behind one port. */
  async serve(
    number: number,
    more: Record<string, string> = {},
  ): Promise<{ url: string; apis: Api[]; served: () => number[] }> {
    const start = async (): Promise<Api> => {
      const port = await freePort();
      return { port, program: await this.run('api', port, more) };
    };
    const apis = await Promise.all(Array.from({ length: number }, start));
    const balancer = (this.balancer = await Balancer.before(apis.map(({ port }) => port)));
    return { url: balancer.url, apis, served: () => balancer.served };
  }

  sql<T>(use: (client: Client) => Promise<T>, node = this.primary): Promise<T> {
    return withConnection(node.url(PRIMARY), use);
  }

  /** Investors who are logged in. */
  people(number: number): Promise<Person[]> {
    const tokens = new Tokens(new JwtService(), singleKey(JWT_SECRET));
    return this.sql(async (client) => {
      const people: Person[] = [];
      while (people.length < number) {
        const { id: userId } = await insertUser(client, { tier: 2 });
        const session = await insertWalletSession(client, userId);
        people.push({ userId, token: await tokens.issueAccess('investor', userId, session.id) });
      }
      return people;
    });
  }

  async stop(): Promise<void> {
    await this.balancer?.stop();
    for (const program of this.programs) {
      program.signal('SIGCONT');
      program.signal('SIGKILL');
    }
    await Promise.all(this.programs.map((program) => program.end()));
    await this.proxy.stop();
    await this.standby?.remove();
    await this.primary.remove();
    rmSync(this.home, { recursive: true, force: true });
  }
}

export interface Api {
  port: number;
  program: Program;
}

type Passwords = ReturnType<typeof developmentSecrets>['rolePasswords'];
