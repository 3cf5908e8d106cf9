import type { Server as HttpsServer } from 'node:https';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { applicationDataSource } from '../ormconfig.js';
import { SealAnchorModule } from './admin/audit/seal-anchor.module.js';
import { AppModule } from './app.module.js';
import { readSigningKeys, type SigningKeys, singleKey } from './auth/signing-keys.js';
import type { WalletAccessOptions } from './auth/wallet/wallet-access.options.js';
import type { BackupOptions } from './backup/backup-options.js';
import type { ChainOptions } from './blockchain/chain-options.js';
import { readContractsFile } from './blockchain/decode/contracts-file.js';
import { CacheModule } from './cache/cache.module.js';
import type { RedisOptions } from './cache/redis-options.js';
import { bodyProblem } from './common/http/body-limits.js';
import { type CertificateFiles, httpsOptions, renewCertificate } from './common/http/certificate.js';
import { answerClientError } from './common/http/client-error.js';
import { problemOf } from './common/http/problem.filter.js';
import { loggedPath } from './common/http/logged-path.js';
import { observeRequests, spanOf } from './common/http/observe-requests.js';
import { requestIdOf } from './common/http/request-id.js';
import { pathOf } from './common/http/request-route.js';
import { endSilentSockets } from './common/http/silent-sockets.js';
import { NestLogger } from './common/logging.js';
import { problemDocument } from './common/problem/problem-document.js';
import { type RequestContext, runInContext } from './common/request-context.js';
import { currentTracer, useTracer } from './common/telemetry/tracing.js';
import type { Config } from './config/config.js';
import { developmentSecrets } from './config/development-secrets.js';
import { Database } from './database/database.js';
import type { PoolOptions } from './database/database.module.js';
import type { DatabaseUrls } from './database/logins.js';
import { logQueriesSlowerThan } from './database/observe-query.js';
import { HealthService } from './health/health.service.js';
import { addEdges } from './http-edges.js';
import { InvestingOptionsModule } from './investments/investing-options.module.js';
import { serveApiPage } from './openapi/api-page.js';
import { serveStartPage } from './start-page/start-page.js';
import { dataSecrets } from './vault/secrets.js';
import type { VaultOptions } from './vault/vault.module.js';

const BODY_LIMIT = 1024 * 1024;

/** A body has this long to arrive: the largest upload over a slow phone. */
const REQUEST_TIMEOUT_MS = 120_000;
const HEADERS_TIMEOUT_MS = 15_000;

/** A list may be asked for a thousand ids in its address: 45 bytes each as react-admin writes them. */
const MAX_HEADER_BYTES = 64 * 1024;

// Node looks for late requests only this often; 30 s by default.
const LIMITS = {
  headersTimeout: HEADERS_TIMEOUT_MS,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: MAX_HEADER_BYTES,
};

/** The application, ready to listen. Its databases must be migrated already (see `startup.ts`). */
export async function createHttpApplication(
  config: Config,
  urls: DatabaseUrls,
  logger: Logger,
): Promise<NestFastifyApplication> {
  const secrets = dataSecrets(config);
  const files = certificateOf(config);
  logQueriesSlowerThan(config.slowQueryMs);
  await beginTracing(config);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) =>
      requestIdOf(request.headers['x-request-id']),
    trustProxy: config.trustProxy.length > 0 ? config.trustProxy : false,
    // Requests under way are finished on close; connections that only wait for the next one are not waited for.
    forceCloseConnections: 'idle',
    requestTimeout: REQUEST_TIMEOUT_MS,
    clientErrorHandler: answerClientError,
    frameworkErrors: answerRoutingError,
    ...(files ? { https: { ...httpsOptions(files), ...LIMITS } } : { http: LIMITS }),
    routerOptions: { caseSensitive: true, ignoreTrailingSlash: false, maxParamLength: 200 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(
      poolOptions(config, urls),
      signingKeysOf(config),
      secrets,
      vaultOf(config),
      walletAccessOf(config, secrets.pepper),
      [
        CacheModule.forRoot(redisOptionsOf(config), (message) => logger.warn(message)),
        SealAnchorModule.forRoot({
          rpcUrls: config.rpcUrls ?? [],
          chainId: config.chainId,
          key: config.anchorKey,
        }),
        InvestingOptionsModule.forRoot({
          reservationMinutes: config.reservationMinutes,
          paymentMinutes: config.paymentMinutes,
          reservationLimit: config.reservationLimit,
        }),
      ],
      chainOptionsOf(config),
      backupOptionsOf(config, urls),
    ),
    adapter,
    // Fastify's own parsers: Nest's would add a form parser, and forms are not for this API.
    { logger: new NestLogger(logger), bodyParser: false, abortOnError: false },
  );
  app.setGlobalPrefix('api');
  await addEdges(app, config);
  endSilentSockets(app.getHttpAdapter().getInstance());
  addHooks(app, logger);
  if (files) keepRenewed(app, files, logger);
  const withApiPage = config.apiDocs ?? !config.production;
  if (withApiPage) serveApiPage(app);
  if (config.startPage ?? !config.production) serveStartPage(app, { withApiPage });
  return app;
}

const certificateOf = ({ tlsCertFile: cert, tlsKeyFile: key }: Config): CertificateFiles | undefined =>
  cert && key ? { cert, key } : undefined;

function keepRenewed(app: NestFastifyApplication, files: CertificateFiles, logger: Logger): void {
  const fastify = app.getHttpAdapter().getInstance();
  const end = renewCertificate(fastify.server as unknown as HttpsServer, files, logger);
  fastify.addHook('onClose', (_instance, done) => {
    end();
    done();
  });
}

/** Loaded when it is wanted: a start without does not pay for it. */
async function beginTracing({ otlpEndpoint, traceRatio, appRole }: Config): Promise<void> {
  if (!otlpEndpoint) return useTracer(undefined);
  const { openTelemetry } = await import('./common/telemetry/open-telemetry.js');
  useTracer(openTelemetry({ endpoint: otlpEndpoint, ratio: traceRatio, role: appRole }));
}

/** An address that the router cannot read; no hook has seen the request. */
function answerRoutingError(error: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = problemOf(error);
  void reply
    .status(problem.status)
    .header('x-request-id', request.id)
    .type('application/problem+json; charset=utf-8')
    .send(problemDocument(problem, pathOf(request), request.id));
}

function addHooks(app: NestFastifyApplication, logger: Logger): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.removeContentTypeParser('text/plain');
  observeRequests(fastify);
  // After the body has been read: its events fire outside of any context that was begun before.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const context = contextOf(request);
    context.span = spanOf(request);
    contexts.set(request, context);
    runInContext(context, () => done(bodyProblem(request.body)));
  });
  // What is left of the traces; a collector that is away holds nothing up for longer than it is given.
  fastify.addHook('onClose', async () => {
    await currentTracer()
      ?.shutdown()
      .catch((error: unknown) => logger.warn({ msg: 'the last traces cannot be sent', err: error }));
  });
  const health = app.get(HealthService);
  fastify.addHook('onSend', (_request, reply, _payload, done) => {
    // A connection kept alive past this answer would be waited for until it times out.
    if (health.stopping) void reply.header('connection', 'close');
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    logRequest(logger, request, reply);
    const context = contexts.get(request);
    // Interceptor and guard end the transaction; should a way past both exist, no connection is lost to it.
    if (context?.transaction) {
      logger.error({ msg: 'a transaction outlived its request', requestId: request.id });
      void runInContext(context, () => app.get(Database).rollback());
    }
    done();
  });
}

const contexts = new WeakMap<FastifyRequest, RequestContext>();

function contextOf(request: FastifyRequest): RequestContext {
  return {
    requestId: request.id,
    actor: { kind: 'public' },
    clientIp: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 500),
    readOnly: request.method === 'GET' || request.method === 'HEAD',
  };
}

/** The pattern of the route, and of the path what only we can have made: what a caller types may be anybody's phone. */
function logRequest(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  logger.info({
    msg: 'request',
    requestId: request.id,
    method: request.method,
    path: loggedPath(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ip: request.ip,
    actor: contexts.get(request)?.actor.kind,
  });
}

function poolOptions(config: Config, urls: DatabaseUrls): PoolOptions {
  const isPooled = urls.direct !== undefined;
  const pool = (name: string, url: string) =>
    applicationDataSource(name, url, config.databasePoolSize, isPooled);
  return {
    app: pool('app', urls.app),
    staff: pool('staff', urls.staff),
    worker: pool('worker', urls.worker),
    direct: urls.direct ?? urls.worker,
    replica: urls.replica ? pool('app', urls.replica) : undefined,
    analytics: urls.analytics ? pool('analytics', urls.analytics) : undefined,
  };
}

const vaultOf = ({ home, storageUrl, clamavUrl, production }: Config): VaultOptions => ({
  home,
  storageUrl,
  clamavUrl,
  production,
});

const redisOptionsOf = (config: Config): RedisOptions | undefined =>
  config.redisUrls && {
    urls: config.redisUrls,
    sentinel: config.redisSentinel,
    caFile: config.redisCaFile,
    timeoutMs: config.redisTimeoutMs,
  };

function backupOptionsOf({ home, backupUrl }: Config, urls: DatabaseUrls): BackupOptions {
  const { backup, analyticsBackup, owner, analyticsOwner } = urls;
  const logins = { primary: backup, analytics: analyticsBackup, owner, analyticsOwner };
  return { home, url: backupUrl, logins };
}

function signingKeysOf(config: Config): SigningKeys {
  if (config.jwtKeysFile) return readSigningKeys(config.jwtKeysFile);
  return singleKey(config.jwtSecret ?? developmentSecrets(config.home).jwtSecret);
}

function walletAccessOf(config: Config, pepper: Buffer): WalletAccessOptions {
  const { otpWebhookUrl: url, otpWebhookSecret: secret } = config;
  return {
    pepper,
    publicUrl: config.publicUrl,
    chainId: config.chainId,
    rpcUrls: config.rpcUrls ?? [],
    // These are kept in the database and cost a test nothing; only an explicit word turns them off.
    rateLimit: config.rateLimit !== false,
    production: config.production,
    consoleCodes: config.environment === 'development',
    otpWebhook: url && secret ? { url, secret } : undefined,
  };
}

/** @throws {ContractsFileError} when the file of CHAIN_CONTRACTS is not what it should be */
function chainOptionsOf(config: Config): ChainOptions {
  return {
    rpcUrls: config.rpcUrls ?? [],
    chainId: config.chainId,
    startBlock: config.chainStartBlock,
    confirmations: config.chainConfirmations,
    pollMs: config.chainPollMs,
    reorgLimit: config.chainReorgLimit,
    checks: config.chainChecks,
    contracts: config.chainContracts ? readContractsFile(config.chainContracts) : [],
    home: config.home,
  };
}
