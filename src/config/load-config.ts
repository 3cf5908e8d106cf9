import { existsSync, readFileSync } from 'node:fs';
import { validateSync } from 'class-validator';
import { Config } from './config.js';
import { transportProblems } from './transport.js';
import { variables, type Variable } from './variable.js';

/** The configuration cannot be used. `problems` has one sentence each, the variable's name first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: string[]) {
    super(problems.join('\n'));
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from the environment: by default this process's own, completed by a file `.env` in the
 * working directory where there is one. What the process was given wins over the file.
 *
 * @throws {ConfigError} with every problem at once
 */
export function loadConfig(environment: Environment = ownEnvironment()): Config {
  const config = new Config();
  const problems: string[] = [];
  const values = config as unknown as Record<string, unknown>;

  for (const variable of variables()) {
    const text = readVariable(variable, environment, problems);
    if (text !== undefined) values[variable.property] = variable.parse(text);
  }
  const names = new Map(variables().map(({ property, name }) => [property, name]));
  for (const { property, constraints } of validateSync(config)) {
    for (const message of Object.values(constraints ?? {}).slice(0, 1)) {
      problems.push(`${names.get(property)} ${message}`);
    }
  }
  problems.push(...checkTogether(config));
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function ownEnvironment(): Environment {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** An empty variable counts as absent: that is how compose files and shells unset one. */
function readVariable(variable: Variable, environment: Environment, problems: string[]): string | undefined {
  const text = environment[variable.name] || undefined;
  const file = variable.secret ? environment[`${variable.name}_FILE`] || undefined : undefined;
  if (file === undefined) return text;
  if (text !== undefined) {
    problems.push(`${variable.name} and ${variable.name}_FILE are both set; keep one of them`);
    return undefined;
  }
  try {
    const content = readFileSync(file, 'utf8').trim();
    if (content !== '') return content;
    problems.push(`${variable.name}_FILE names an empty file`);
  } catch {
    problems.push(`${variable.name}_FILE names a file that cannot be read: ${file}`);
  }
  return undefined;
}

/** Values that are in use somewhere as an example, and so are known to everybody. */
const KNOWN_SECRETS = /^(change.?me|secret|password|default|example|test|pend)/i;

function checkTogether(config: Config): string[] {
  const problems: string[] = [];
  if (!config.embedded && !config.databaseOwnerUrl) {
    const missing = [
      ['DATABASE_URL', config.databaseUrl],
      ['DATABASE_STAFF_URL', config.databaseStaffUrl],
      ['DATABASE_WORKER_URL', config.databaseWorkerUrl],
    ].flatMap(([name, value]) => (value ? [] : [name]));
    if (missing.length > 0) {
      problems.push(
        `${missing.join(' and ')} missing: set all three logins, or DATABASE_OWNER_URL, which suffices to set them up`,
      );
    }
  }
  if (
    !config.embedded &&
    !config.analyticsDatabaseUrl &&
    !config.analyticsDatabaseOwnerUrl &&
    config.production
  ) {
    problems.push(
      'ANALYTICS_DATABASE_URL is missing: production keeps its series in a database of their own',
    );
  }
  if (config.otpWebhookUrl && !config.otpWebhookSecret) {
    problems.push(
      'OTP_WEBHOOK_SECRET is missing: it signs what OTP_WEBHOOK_URL is sent; make one with: openssl rand -base64 48',
    );
  }
  if (config.redisSentinel && !config.redisUrls) {
    problems.push('REDIS_URL is missing: it names the sentinels that watch REDIS_SENTINEL');
  }
  problems.push(...transportProblems(config));
  if (!config.production) return problems;

  if (config.embedded)
    problems.push('DATABASE_URL is missing: production does not run on the embedded PostgreSQL');
  if (!config.jwtSecret && !config.jwtKeysFile) {
    problems.push('JWT_SECRET is missing (or JWT_KEYS_FILE); make one with: openssl rand -base64 48');
  }
  if (config.jwtSecret && (KNOWN_SECRETS.test(config.jwtSecret) || new Set(config.jwtSecret).size < 10)) {
    problems.push('JWT_SECRET is an example or too simple; make one with: openssl rand -base64 48');
  }
  if (config.otpWebhookSecret && new Set(config.otpWebhookSecret).size < 10) {
    problems.push('OTP_WEBHOOK_SECRET is too simple; make one with: openssl rand -base64 48');
  }
  if (!config.phonePepper) problems.push('PHONE_PEPPER is missing; make one with: openssl rand -hex 32');
  else if (new Set(config.phonePepper).size < 6) {
    problems.push('PHONE_PEPPER is too simple; make one with: openssl rand -hex 32');
  }
  if (!config.masterKeysFile)
    problems.push('MASTER_KEYS_FILE is missing; make one with: pend keys create FILE');
  if (config.adminPassword && KNOWN_SECRETS.test(config.adminPassword)) {
    problems.push('PEND_ADMIN_PASSWORD is an example; choose another or leave it out to have one made');
  }
  if (config.databaseBackupUrl && !config.backupUrl) {
    problems.push('BACKUP_URL is missing: a backup on the disk of what it saves is none');
  }
  if (config.clamavUrl === 'none') problems.push('CLAMAV_URL cannot be none in production');
  if (!config.rateLimited) problems.push('RATE_LIMIT cannot be off in production');
  if (config.developmentChain) problems.push('DEVELOPMENT_CHAIN cannot be on in production');
  if (config.demoData) problems.push('DEMO_DATA cannot be on in production');
  return problems;
}
