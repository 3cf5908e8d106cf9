import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import type TestAgent from 'supertest/lib/agent.js';
import { AdminAccountsService } from '../../src/admin/admin-accounts.service.js';
import { createLogger } from '../../src/common/logging.js';
import type { AdminRole } from '../../src/common/permissions.js';
import type { Config } from '../../src/config/config.js';
import { loadConfig } from '../../src/config/load-config.js';
import type { DatabaseUrls } from '../../src/database/logins.js';
import { createHttpApplication } from '../../src/http-application.js';
import { watchContract } from './contract.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** The whole application over HTTP, on a fresh database of its own. */
export interface TestApplication {
  app: NestFastifyApplication;
  config: Config;
  database: TestDatabase;
  http: TestAgent;
  /** Everything that was logged so far, line by line. */
  logged: () => Record<string, unknown>[];
  /** Logs a new member of staff in. */
  logIn(role: AdminRole): Promise<{ token: string; adminId: string; email: string; password: string }>;
  close(): Promise<void>;
}

/** @param reach how the application reaches the database, where that is not straight */
export async function createTestApplication(
  environment: Record<string, string> = {},
  reach: (urls: TestDatabase['urls']) => Promise<DatabaseUrls> | DatabaseUrls = (urls) => urls,
): Promise<TestApplication> {
  const home = mkdtempSync(join(tmpdir(), 'pend-app-'));
  const database = await createTestDatabase();
  const config = loadConfig({
    NODE_ENV: 'test',
    PEND_HOME: home,
    LOG_LEVEL: 'info',
    PORT: '0',
    ...environment,
  });
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(...chunk.toString().split('\n').filter(Boolean));
      done();
    },
  });
  const app = await createHttpApplication(
    config,
    await reach(database.urls),
    createLogger(config.logLevel, sink),
  );
  watchContract(app);
  await app.listen(0, '127.0.0.1');
  const http = supertest(app.getHttpServer());
  let staff = 0;
  return {
    app,
    config,
    database,
    http,
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    async logIn(role) {
      const email = `${role}-${++staff}@pend.example`;
      const password = await app.get(AdminAccountsService).create(email, role, role);
      const { body } = await http.post('/api/admin/auth/login').send({ email, password }).expect(200);
      const { accessToken, admin } = body as { accessToken: string; admin: { id: string } };
      return { token: accessToken, adminId: admin.id, email, password: password! };
    },
    async close() {
      await app.close();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
