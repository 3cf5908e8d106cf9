import {
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';
import { PLAINTEXT_PARTS, type PlaintextPart } from './transport.js';
import { FromEnv, integer, list, onOff } from './variable.js';

export const ENVIRONMENTS = ['development', 'test', 'production'] as const;
export const APP_ROLES = ['api', 'worker', 'all'] as const;
/** How far blocks are checked: their links, also the hash of every header, also the roots in it. */
export const CHAIN_CHECKS = ['links', 'headers', 'roots'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const POSTGRES_URL = /^postgres(ql)?:\/\/[^/\s]+\/[^/\s?]+/;
const postgresUrl = {
  message: 'must be a URL like postgresql://login:password@host:5432/database',
};

/**
 * The whole configuration, read once from the environment. Its checks run together, so that every problem is
 * reported at once. What is absent here is decided by the embedded services (see `runtime.ts`).
 */
export class Config {
  @FromEnv('NODE_ENV', 'development, test or production; production refuses missing secrets', {
    example: 'development',
  })
  @IsIn(ENVIRONMENTS, { message: `must be one of ${ENVIRONMENTS.join(', ')}` })
  environment: (typeof ENVIRONMENTS)[number] = 'development';

  @FromEnv('HOST', 'Address to listen on', { example: '127.0.0.1' })
  @MinLength(1, { message: 'must be an address or a host name' })
  host = '127.0.0.1';

  @FromEnv('PORT', 'Port of the HTTP API; 0 takes any free one', { example: '3001', parse: integer })
  @IsInt({ message: 'must be a port number from 0 to 65535' })
  @Min(0, { message: 'must be a port number from 0 to 65535' })
  @Max(65535, { message: 'must be a port number from 0 to 65535' })
  port = 3001;

  @FromEnv('APP_ROLE', 'What this process does: api (HTTP), worker (jobs, indexer) or all', {
    example: 'all',
  })
  @IsIn(APP_ROLES, { message: `must be one of ${APP_ROLES.join(', ')}` })
  appRole: (typeof APP_ROLES)[number] = 'all';

  @FromEnv('PEND_HOME', 'Folder of embedded data, files and generated development keys', { example: '.pend' })
  @MinLength(1, { message: 'must be a folder' })
  home = '.pend';

  @FromEnv('LOG_LEVEL', `One of ${LOG_LEVELS.join(', ')}`, { example: 'info' })
  @IsIn(LOG_LEVELS, { message: `must be one of ${LOG_LEVELS.join(', ')}` })
  logLevel: (typeof LOG_LEVELS)[number] = 'info';

  @FromEnv('DEMO_DATA', 'on or off; on by default only when no database is configured', {
    example: 'on',
    parse: onOff,
  })
  @IsOptional()
  @IsBoolean({ message: 'must be on or off' })
  demoData?: boolean;

  @FromEnv(
    'DATABASE_OWNER_URL',
    'Login that owns the schema and runs migrations; it suffices to set up the others',
    {
      secret: true,
    },
  )
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseOwnerUrl?: string;

  @FromEnv(
    'DATABASE_URL',
    'Login pend_app, for investors and the public. No DATABASE_… at all: embedded PostgreSQL',
    {
      secret: true,
    },
  )
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseUrl?: string;

  @FromEnv('DATABASE_STAFF_URL', 'Login pend_staff, for the admin panel', { secret: true })
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseStaffUrl?: string;

  @FromEnv('DATABASE_WORKER_URL', 'Login pend_worker, for jobs, indexer and importer', { secret: true })
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseWorkerUrl?: string;

  @FromEnv('DATABASE_REPLICA_URL', 'Read replica of the primary, login pend_app', { secret: true })
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseReplicaUrl?: string;

  @FromEnv(
    'DATABASE_CA_FILE',
    'PEM file of the authority that signed the certificates of the PostgreSQL servers, for URLs with ?sslmode=verify-full (or require)',
  )
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a PEM file' })
  databaseCaFile?: string;

  @FromEnv(
    'DATABASE_DIRECT_URL',
    'Login pend_worker past a pooler such as PgBouncer, for locks and notifications that outlive a transaction; absent: DATABASE_WORKER_URL',
    { secret: true },
  )
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseDirectUrl?: string;

  @FromEnv('ANALYTICS_DATABASE_OWNER_URL', 'Login that owns the schema of the series', { secret: true })
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  analyticsDatabaseOwnerUrl?: string;

  @FromEnv(
    'ANALYTICS_DATABASE_URL',
    'Login pend_analytics of the series database (TimescaleDB where it is there)',
    {
      secret: true,
    },
  )
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  analyticsDatabaseUrl?: string;

  @FromEnv(
    'DATABASE_BACKUP_URL',
    'Login that backups are made with: REPLICATION, BYPASSRLS and a member of pg_read_all_data; absent: no backups of that server',
    { secret: true },
  )
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  databaseBackupUrl?: string;

  @FromEnv(
    'ANALYTICS_DATABASE_BACKUP_URL',
    'The same of the series database; not needed where both are on one server',
    { secret: true },
  )
  @IsOptional()
  @Matches(POSTGRES_URL, postgresUrl)
  analyticsDatabaseBackupUrl?: string;

  @FromEnv('DATABASE_POOL_SIZE', 'Connections per login of this process', { example: '10', parse: integer })
  @IsInt({ message: 'must be a number from 1 to 1000' })
  @Min(1, { message: 'must be a number from 1 to 1000' })
  @Max(1000, { message: 'must be a number from 1 to 1000' })
  databasePoolSize = 10;

  @FromEnv(
    'REDIS_URL',
    'Redis, or the nodes of a cluster (or the sentinels of REDIS_SENTINEL) separated by commas; absent: a cache in the process',
    {
      secret: true,
      parse: list,
    },
  )
  @IsOptional()
  @IsArray()
  @Matches(/^rediss?:\/\/[^\s]+$/, { each: true, message: 'must be URLs like redis://:password@host:6379' })
  redisUrls?: string[];

  @FromEnv(
    'REDIS_SENTINEL',
    'Where REDIS_URL names sentinels: the master they watch, its name in place of a host, e.g. redis://:password@mymaster',
    { secret: true },
  )
  @IsOptional()
  @Matches(/^rediss?:\/\/([^\s/]*@)?[\w.-]+(\/\d*)?$/, {
    message: 'must be a URL like redis://:password@mymaster, without a port',
  })
  redisSentinel?: string;

  @FromEnv('REDIS_CA_FILE', 'PEM file of the authority that signed the certificates of rediss:// servers')
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a PEM file' })
  redisCaFile?: string;

  @FromEnv('REDIS_TIMEOUT_MS', 'Milliseconds that Redis has for an answer before requests do without', {
    example: '4',
    parse: integer,
  })
  @IsInt({ message: 'must be milliseconds from 1 to 1000' })
  @Min(1, { message: 'must be milliseconds from 1 to 1000' })
  @Max(1000, { message: 'must be milliseconds from 1 to 1000' })
  redisTimeoutMs = 4;

  @FromEnv('RPC_URL', 'JSON-RPC endpoints of the chain, separated by commas', { parse: list })
  @IsOptional()
  @IsArray()
  @Matches(/^https?:\/\/[^\s]+$/, { each: true, message: 'must be URLs like http://host:8545' })
  rpcUrls?: string[];

  @FromEnv(
    'ANCHOR_KEY',
    'Private key (0x and 64 hex digits) of the account that anchors the seals of the audit log on the chain',
    { secret: true },
  )
  @IsOptional()
  @Matches(/^0x[0-9a-fA-F]{64}$/, { message: 'must be 0x and 64 hex digits' })
  anchorKey?: string;

  @FromEnv(
    'DEVELOPMENT_CHAIN',
    'on or off; a local chain with demo traffic, on by default only in development with no database and no RPC_URL',
    { parse: onOff },
  )
  @IsOptional()
  @IsBoolean({ message: 'must be on or off' })
  developmentChain?: boolean;

  /** Genesis hashes of local chains that are lost: what was indexed of them is of no more use. */
  lostGeneses: readonly string[] = [];

  @FromEnv(
    'CHAIN_ID',
    'EIP-155 id of the chain: no other is indexed, and sign-in messages and contract signatures are good on it alone',
    {
      example: '7777',
    },
  )
  @Matches(/^[1-9]\d{0,17}$/, { message: 'must be the number of a chain, from 1 to 18 digits' })
  chainId = '7777';

  @FromEnv('CHAIN_START_BLOCK', 'First block to index', { example: '0', parse: integer })
  @IsInt({ message: 'must be a block number' })
  @Min(0, { message: 'must be a block number' })
  chainStartBlock = 0;

  @FromEnv('CHAIN_CONFIRMATIONS', 'Blocks on top of a payment before it counts', {
    example: '1',
    parse: integer,
  })
  @IsInt({ message: 'must be a number from 0 to 1000' })
  @Min(0, { message: 'must be a number from 0 to 1000' })
  @Max(1000, { message: 'must be a number from 0 to 1000' })
  chainConfirmations = 1;

  @FromEnv('CHAIN_POLL_MS', 'Milliseconds between two looks at the head of the chain', {
    example: '1000',
    parse: integer,
  })
  @IsInt({ message: 'must be milliseconds from 50 to 60000' })
  @Min(50, { message: 'must be milliseconds from 50 to 60000' })
  @Max(60000, { message: 'must be milliseconds from 50 to 60000' })
  chainPollMs = 1000;

  @FromEnv(
    'CHAIN_REORG_LIMIT',
    'Blocks that a reorganisation may take back; a deeper one stops the indexer',
    {
      example: '128',
      parse: integer,
    },
  )
  @IsInt({ message: 'must be a number from 1 to 100000' })
  @Min(1, { message: 'must be a number from 1 to 100000' })
  @Max(100_000, { message: 'must be a number from 1 to 100000' })
  chainReorgLimit = 128;

  @FromEnv(
    'CHAIN_CHECKS',
    `How far blocks are checked: ${CHAIN_CHECKS.join(', ')}; each includes those before`,
    {
      example: 'links',
    },
  )
  @IsIn(CHAIN_CHECKS, { message: `must be one of ${CHAIN_CHECKS.join(', ')}` })
  chainChecks: (typeof CHAIN_CHECKS)[number] = 'links';

  @FromEnv('CHAIN_CONTRACTS', 'JSON file that registers the contracts to decode')
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a JSON file' })
  chainContracts?: string;

  @FromEnv('RESERVATION_MINUTES', 'How long an investment holds its part of an asset without being paid', {
    example: '15',
    parse: integer,
  })
  @IsInt({ message: 'must be a number from 1 to 10080' })
  @Min(1, { message: 'must be a number from 1 to 10080' })
  @Max(10080, { message: 'must be a number from 1 to 10080' })
  reservationMinutes = 15;

  @FromEnv('PAYMENT_MINUTES', 'How long it holds once a transaction is named, counted from its beginning', {
    example: '60',
    parse: integer,
  })
  @IsInt({ message: 'must be a number from 1 to 10080' })
  @Min(1, { message: 'must be a number from 1 to 10080' })
  @Max(10080, { message: 'must be a number from 1 to 10080' })
  paymentMinutes = 60;

  @FromEnv('RESERVATION_LIMIT', 'How many unpaid investments somebody may have at a time', {
    example: '10',
    parse: integer,
  })
  @IsInt({ message: 'must be a number from 1 to 100' })
  @Min(1, { message: 'must be a number from 1 to 100' })
  @Max(100, { message: 'must be a number from 1 to 100' })
  reservationLimit = 10;

  @FromEnv('JWT_SECRET', 'At least 32 random characters; signs access tokens', { secret: true })
  @IsOptional()
  @MinLength(32, { message: 'must have at least 32 characters; make one with: openssl rand -base64 48' })
  jwtSecret?: string;

  @FromEnv('JWT_KEYS_FILE', 'JSON file of signing keys by kid, for rotation; instead of JWT_SECRET')
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a JSON file' })
  jwtKeysFile?: string;

  @FromEnv('PHONE_PEPPER', '32 bytes in hex; without it no phone hash can be computed. Losing it is fatal', {
    secret: true,
  })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/i, { message: 'must be 64 hex digits; make one with: openssl rand -hex 32' })
  phonePepper?: string;

  @FromEnv('MASTER_KEYS_FILE', 'JSON file of the master keys that wrap every other key. Losing it is fatal')
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a JSON file' })
  masterKeysFile?: string;

  @FromEnv('PEND_ADMIN_EMAIL', 'E-mail of the first super_admin', { example: 'admin@pend.example' })
  @IsEmail({}, { message: 'must be an e-mail address' })
  adminEmail = 'admin@pend.example';

  @FromEnv('PEND_ADMIN_PASSWORD', 'Password of the first super_admin; random and printed once when absent', {
    secret: true,
  })
  @IsOptional()
  @MinLength(12, { message: 'must have at least 12 characters' })
  adminPassword?: string;

  @FromEnv('CORS_ORIGINS', 'Origins whose pages may call the API, separated by commas', {
    example: 'http://localhost:3000',
    parse: list,
  })
  @IsArray()
  @Matches(/^https?:\/\/[^/\s*]+$/, { each: true, message: 'must be origins like https://admin.example.com' })
  corsOrigins: string[] = [];

  @FromEnv('PUBLIC_URL', 'Origin of the wallet pages, as people see it; sign-in messages name it', {
    example: 'http://localhost:3001',
  })
  @Matches(/^https?:\/\/[a-z0-9.[\]:-]+$/, { message: 'must be an origin like https://wallet.example.com' })
  publicUrl = 'http://localhost:3001';

  @FromEnv('TRUST_PROXY', 'Addresses or networks of the proxies in front, separated by commas', {
    parse: list,
  })
  @IsArray()
  @Matches(/^[0-9a-f.:]+(\/\d{1,3})?$/i, {
    each: true,
    message: 'must be addresses or networks like 10.0.0.0/8',
  })
  trustProxy: string[] = [];

  @FromEnv(
    'TLS_CERT_FILE',
    'PEM file of the certificate (and its chain) that the API shows; absent: no HTTPS here',
  )
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a PEM file' })
  tlsCertFile?: string;

  @FromEnv('TLS_KEY_FILE', 'PEM file of its private key; both are read again when they change, and on SIGHUP')
  @IsOptional()
  @MinLength(1, { message: 'must be the path of a PEM file' })
  tlsKeyFile?: string;

  @FromEnv(
    'ALLOW_PLAINTEXT',
    `Of ${PLAINTEXT_PARTS.join(', ')}: what production may reach without TLS, for the network between is yours alone; separated by commas`,
    { parse: list },
  )
  @IsArray()
  @IsIn(PLAINTEXT_PARTS, { each: true, message: `must be of ${PLAINTEXT_PARTS.join(', ')}` })
  allowPlaintext: PlaintextPart[] = [];

  @FromEnv('RATE_LIMIT', 'on or off; off only outside production, and by default only in tests', {
    example: 'on',
    parse: onOff,
  })
  @IsOptional()
  @IsBoolean({ message: 'must be on or off' })
  rateLimit?: boolean;

  @FromEnv(
    'STORAGE_URL',
    'Where encrypted files are kept: file:/folder or s3://bucket/prefix?endpoint=…&region=…; absent: below PEND_HOME',
  )
  @IsOptional()
  @Matches(/^(file:|s3:\/\/)\S+$/, { message: 'must begin with file: or s3://' })
  storageUrl?: string;

  @FromEnv(
    'BACKUP_URL',
    'Where backups are kept, encrypted: file:/folder or s3://bucket/prefix?endpoint=…&region=…; absent: below PEND_HOME, on the same disk',
  )
  @IsOptional()
  @Matches(/^(file:|s3:\/\/)\S+$/, { message: 'must begin with file: or s3://' })
  backupUrl?: string;

  @FromEnv(
    'CLAMAV_URL',
    'Virus scanner, e.g. tcp://127.0.0.1:3310; none outside production: files are not scanned. Production without: no file is readable',
  )
  @IsOptional()
  @Matches(/^(tcp:\/\/[^\s/]+:\d+|none)$/, { message: 'must be a URL like tcp://127.0.0.1:3310, or none' })
  clamavUrl?: string;

  // Such addresses often hold a key of the gateway's.
  @FromEnv(
    'OTP_WEBHOOK_URL',
    'Where one-time codes are posted to be sent; without it production sends none',
    {
      secret: true,
    },
  )
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['https', 'http'] }, { message: 'must be a URL' })
  otpWebhookUrl?: string;

  @FromEnv('OTP_WEBHOOK_SECRET', 'At least 32 random characters; signs what is posted to OTP_WEBHOOK_URL', {
    secret: true,
  })
  @IsOptional()
  @MinLength(32, { message: 'must have at least 32 characters; make one with: openssl rand -base64 48' })
  otpWebhookSecret?: string;

  @FromEnv('API_DOCS', 'on or off; the API page at /api/docs, on by default outside production', {
    parse: onOff,
  })
  @IsOptional()
  @IsBoolean({ message: 'must be on or off' })
  apiDocs?: boolean;

  @FromEnv('START_PAGE', 'on or off; the page at /, on by default outside production', { parse: onOff })
  @IsOptional()
  @IsBoolean({ message: 'must be on or off' })
  startPage?: boolean;

  @FromEnv('METRICS_PORT', 'Port of the Prometheus metrics; absent: none', { parse: integer })
  @IsOptional()
  @IsInt({ message: 'must be a port number from 0 to 65535' })
  @Max(65535, { message: 'must be a port number from 0 to 65535' })
  metricsPort?: number;

  @FromEnv(
    'SLOW_QUERY_MS',
    'Milliseconds from which a statement is logged, by its label alone; 0 logs none',
    {
      example: '500',
      parse: integer,
    },
  )
  @IsInt({ message: 'must be milliseconds from 0 to 60000' })
  @Min(0, { message: 'must be milliseconds from 0 to 60000' })
  @Max(60_000, { message: 'must be milliseconds from 0 to 60000' })
  slowQueryMs = 500;

  @FromEnv(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    'OpenTelemetry collector that traces are sent to by OTLP over HTTP, e.g. http://collector:4318; absent: no traces',
  )
  @IsOptional()
  @Matches(/^https?:\/\/[^\s/@]+(\/\S*)?$/, { message: 'must be a URL like http://collector:4318' })
  otlpEndpoint?: string;

  @FromEnv(
    'OTEL_TRACES_SAMPLER_ARG',
    'Part of the traces that is kept, from 0 to 1, where the caller has not decided',
    {
      example: '0.1',
      parse: Number,
    },
  )
  @Min(0, { message: 'must be a number from 0 to 1' })
  @Max(1, { message: 'must be a number from 0 to 1' })
  traceRatio = 0.1;

  get rateLimited(): boolean {
    return this.rateLimit ?? this.environment !== 'test';
  }

  get production(): boolean {
    return this.environment === 'production';
  }

  /**
   * Whether to bring up a local chain. Never by default beside a database that somebody configured: invented blocks
   * must not end up among real ones because a variable is missing.
   */
  get localChain(): boolean {
    if (this.production || this.rpcUrls?.length) return false;
    return this.developmentChain ?? (this.embedded && this.environment === 'development');
  }

  /** No database is configured, so an embedded one is started. */
  get embedded(): boolean {
    return !(this.databaseUrl ?? this.databaseOwnerUrl ?? this.databaseStaffUrl ?? this.databaseWorkerUrl);
  }
}
