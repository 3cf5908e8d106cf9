import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdminAccountsService } from './admin/admin-accounts.service.js';
import { ChainIndexer } from './blockchain/indexer/chain-indexer.js';
import { createLogger } from './common/logging.js';
import { loadConfig } from './config/load-config.js';
import { failureLines } from './failure.js';
import { createHttpApplication } from './http-application.js';
import { JobScheduler } from './jobs/job-scheduler.js';
import { prepare } from './startup.js';

/** Requests under way have this long to finish before the process ends all the same. */
const DRAIN_MS = 10_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const config = loadConfig();
  const logger = createLogger(config.logLevel);
  const foundation = await prepare(config, say);
  let app: NestFastifyApplication | undefined;
  try {
    app = await createHttpApplication(config, foundation.urls, logger);
    const password = await app.get(AdminAccountsService).createFirst(config.adminEmail, config.adminPassword);
    if (config.demoData ?? (foundation.embedded && !config.production)) {
      // Loaded when it is wanted: a start in production does without.
      const { ensureDemoData } = await import('./demo/demo-data.js');
      if (await ensureDemoData(foundation.urls.worker, foundation.secrets)) say('Demo data: loaded');
    }
    // In tests no clock starts anything by itself.
    if (config.appRole !== 'api' && config.environment !== 'test') app.get(JobScheduler).start();
    await app.listen({ host: config.host, port: config.port });
    // Asks nothing before it is needed: a chain that is away holds up no start.
    if (config.appRole !== 'api' && config.environment !== 'test') app.get(ChainIndexer).start();
    announce(app, foundation.embedded, config.adminEmail, config.adminPassword ? undefined : password);
  } catch (error) {
    await app?.close();
    await foundation.release();
    throw error;
  }
  stopOnSignal(app, () => foundation.release());
}

function announce(app: NestFastifyApplication, embedded: boolean, email: string, password?: string): void {
  const { port, address } = app.getHttpServer().address() as { port: number; address: string };
  const host =
    address === '0.0.0.0' || address === '::'
      ? 'localhost'
      : address.includes(':')
        ? `[${address}]`
        : address;
  const base = `http://${host}:${port}`;
  if (embedded) say('Database:  embedded PostgreSQL; psql "$(npm run -s pend -- db url)"');
  if (password) say(`Admin:     ${email}  password ${password}  (shown this once)`);
  say(`Health:    ${base}/api/health/ready`);
  say(`API page:  ${base}/api/docs`);
}

/** One press of Ctrl-C reaches us twice, from the terminal and from npm; only a later one is a second wish. */
const SAME_SIGNAL_MS = 1_000;

/** The first signal drains and stops; a second one stops at once. */
function stopOnSignal(app: NestFastifyApplication, release: () => Promise<void>): void {
  let stoppingSince: number | undefined;
  const stop = (): void => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    const deadline = setTimeout(() => process.exit(1), DRAIN_MS);
    deadline.unref();
    // Whatever goes wrong in closing: the embedded server is given up all the same.
    const closed = app.close().then(
      () => 0,
      () => 1,
    );
    void closed.then((code) => release().then(() => process.exit(code)));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

start().catch((error: unknown) => {
  for (const line of failureLines(error)) process.stderr.write(`${line}\n`);
  process.exit(1);
});
