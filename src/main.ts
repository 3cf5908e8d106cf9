import { parseArgs } from 'node:util';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AdminAccountsService } from './admin/admin-accounts.service.js';
import { ChainArchive } from './blockchain/chain-archive.js';
import { ChainHalted } from './blockchain/indexer/chain-halted.js';
import { ChainIndexer } from './blockchain/indexer/chain-indexer.js';
import type { DevelopmentChain } from './blockchain/development-chain/development-chain.js';
import { CacheWarmth } from './cache/cache-warmth.js';
import { createLogger } from './common/logging.js';
import type { Config } from './config/config.js';
import { loadConfig } from './config/load-config.js';
import { failureLines, UsageError } from './failure.js';
import { createHttpApplication } from './http-application.js';
import { Metrics } from './health/metrics.js';
import { JobScheduler } from './jobs/job-scheduler.js';
import { prepare } from './startup.js';

/** Requests under way have this long to finish before the process ends all the same. */
const DRAIN_MS = 10_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const config = loadConfig();
  readArguments(config);
  const logger = createLogger(config.logLevel);
  // Comes up beside the databases, and holds nothing up.
  const joining = config.localChain ? joinLocalChain(config) : undefined;
  const foundation = await prepare(config, say).catch(async (error: unknown) => {
    await (await joining)?.release();
    throw error;
  });
  const chain = await joining;
  const release = (): Promise<unknown> => Promise.all([chain?.release(), foundation.release()]);
  let app: NestFastifyApplication | undefined;
  try {
    app = await createHttpApplication(config, foundation.urls, logger);
    const password = await app.get(AdminAccountsService).createFirst(config.adminEmail, config.adminPassword);
    if (config.demoData ?? (foundation.embedded && !config.production)) {
      // Loaded when it is wanted: a start in production does without.
      const { ensureDemoData } = await import('./demo/demo-data.js');
      const { worker } = foundation.urls;
      if (await ensureDemoData(worker, foundation.secrets, { withChain: !config.rpcUrls })) {
        say('Demo data: loaded');
      }
    }
    await app.listen({ host: config.host, port: config.port });
    if (config.metricsPort !== undefined) {
      const port = await app.get(Metrics, { strict: false }).serve(config.host, config.metricsPort);
      say(`Metrics:   port ${port}, /metrics`);
    }
    // Holds nothing up: who asks sooner has it made.
    if (config.environment !== 'test') void app.get(CacheWarmth, { strict: false }).warm();
    if (config.lostGeneses.length > 0) await forgetLostChain(app, config);
    // In tests nothing starts by itself.
    if (config.appRole !== 'api' && config.environment !== 'test') {
      // Once everything has declared its jobs.
      app.get(JobScheduler).start();
      // Asks nothing before it is needed: a chain that is away holds up no start.
      app.get(ChainIndexer).start();
    }
    if (chain) {
      say(`Chain:     local development chain at ${chain.url}, chain id ${chain.chainId}`);
    }
    announce(app, config, foundation.embedded, config.adminPassword ? undefined : password);
  } catch (error) {
    await app?.close();
    await release();
    throw error;
  }
  stopOnSignal(app, release);
}

/** `--no-chain` and `--chain` have the last word on DEVELOPMENT_CHAIN; a chain in production has none. */
function readArguments(config: Config): void {
  try {
    const { values } = parseArgs({ options: { chain: { type: 'boolean' } }, allowNegative: true });
    config.developmentChain = values.chain ?? config.developmentChain;
  } catch {
    throw new UsageError('The server takes --chain or --no-chain, and no other arguments.');
  }
}

/** Answers nothing, and says why, when there is no chain; development goes on without it. */
async function joinLocalChain(config: Config): Promise<DevelopmentChain | undefined> {
  // Loaded when they are wanted: a start in production does without.
  const { joinDevelopmentChain } = await import('./blockchain/development-chain/development-chain.js');
  const { anchorKey } = await import('./blockchain/development-chain/anchor-key.js');
  const { demoCast } = await import('./demo/demo-cast.js');
  const chain = await joinDevelopmentChain(config.home, config.chainId, demoCast());
  if ('missing' in chain) {
    say(`Chain:     none: ${chain.missing} (--no-chain does without)`);
    return undefined;
  }
  config.rpcUrls = [chain.url];
  config.chainContracts ??= chain.contractsFile;
  config.anchorKey ??= anchorKey();
  config.lostGeneses = chain.lost;
  return chain;
}

/** A development chain whose state could not be kept begins anew; what was indexed of the lost one is archived. */
async function forgetLostChain(app: NestFastifyApplication, config: Config): Promise<void> {
  const lost = await app
    .get(ChainArchive)
    .reset({ only: config.lostGeneses })
    .catch((error: unknown) => {
      // Another process follows the chain already, so it is not the lost one.
      if (error instanceof ChainHalted) return undefined;
      throw error;
    });
  if (lost) say(`Chain:     the one before was lost at block ${lost.height}; its rows are in ${lost.folder}`);
}

function announce(app: NestFastifyApplication, config: Config, embedded: boolean, password?: string): void {
  const { adminEmail, apiDocs, startPage, production } = config;
  const { port, address } = app.getHttpServer().address() as { port: number; address: string };
  const host =
    address === '0.0.0.0' || address === '::'
      ? 'localhost'
      : address.includes(':')
        ? `[${address}]`
        : address;
  const base = `${config.tlsCertFile ? 'https' : 'http'}://${host}:${port}`;
  if (embedded) say('Database:  embedded PostgreSQL; psql "$(npm run -s pend -- db url)"');
  if (password) say(`Admin:     ${adminEmail}  password ${password}  (shown this once)`);
  say(`Health:    ${base}/api/health/ready`);
  if (startPage ?? !production) say(`Start:     ${base}/`);
  if (apiDocs ?? !production) say(`API page:  ${base}/api/docs`);
}

/** One press of Ctrl-C reaches us twice, from the terminal and from npm; only a later one is a second wish. */
const SAME_SIGNAL_MS = 1_000;

/** The first signal drains and stops; a second one stops at once. */
function stopOnSignal(app: NestFastifyApplication, release: () => Promise<unknown>): void {
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
