import { DataSource, type DataSourceOptions } from 'typeorm';
import { AdminLogAnchor } from './src/admin/entities/admin-log-anchor.entity.js';
import { AdminLogHorizon } from './src/admin/entities/admin-log-horizon.entity.js';
import { AdminLogSeal } from './src/admin/entities/admin-log-seal.entity.js';
import { AdminLog } from './src/admin/entities/admin-log.entity.js';
import { AdminRecoveryCode } from './src/admin/entities/admin-recovery-code.entity.js';
import { AdminSession } from './src/admin/entities/admin-session.entity.js';
import { AdminSpentToken } from './src/admin/entities/admin-spent-token.entity.js';
import { AdminTotp } from './src/admin/entities/admin-totp.entity.js';
import { AdminUser } from './src/admin/entities/admin-user.entity.js';
import { Approval } from './src/admin/entities/approval.entity.js';
import { AnalyticsEvent } from './src/analytics/entities/analytics-event.entity.js';
import { BlockchainMetric } from './src/analytics/entities/blockchain-metric.entity.js';
import { FigureChange } from './src/analytics/entities/figure-change.entity.js';
import { FigureRollup } from './src/analytics/entities/figure-rollup.entity.js';
import { EventOutboxBatch } from './src/analytics/entities/event-outbox.entity.js';
import { SummaryRefresh } from './src/analytics/entities/summary-refresh.entity.js';
import { SystemMetricRollup } from './src/analytics/entities/system-metric-rollup.entity.js';
import { SystemMetric } from './src/analytics/entities/system-metric.entity.js';
import { UserAnalytics } from './src/analytics/entities/user-analytics.entity.js';
import { AssetDetails } from './src/assets/entities/asset-details.entity.js';
import { AssetMetrics } from './src/assets/entities/asset-metrics.entity.js';
import { AssetPrice } from './src/assets/entities/asset-price.entity.js';
import { Asset } from './src/assets/entities/asset.entity.js';
import { AuthAttempt } from './src/auth/entities/auth-attempt.entity.js';
import { AccessLimit } from './src/auth/entities/access-limit.entity.js';
import { OneTimeCode } from './src/auth/entities/one-time-code.entity.js';
import { SignInNonce } from './src/auth/entities/sign-in-nonce.entity.js';
import { BlockchainAddress } from './src/blockchain/entities/blockchain-address.entity.js';
import { BlockchainBlock } from './src/blockchain/entities/blockchain-block.entity.js';
import { BlockchainContract } from './src/blockchain/entities/blockchain-contract.entity.js';
import { BlockchainCursor } from './src/blockchain/entities/blockchain-cursor.entity.js';
import { BlockchainLog } from './src/blockchain/entities/blockchain-log.entity.js';
import { BlockchainOrphan } from './src/blockchain/entities/blockchain-orphan.entity.js';
import { BlockchainOutboxReader } from './src/blockchain/entities/blockchain-outbox-reader.entity.js';
import { BlockchainOutboxEvent } from './src/blockchain/entities/blockchain-outbox.entity.js';
import { BlockchainParticipant } from './src/blockchain/entities/blockchain-participant.entity.js';
import { BlockchainRollup } from './src/blockchain/entities/blockchain-rollup.entity.js';
import { BlockchainTokenBalance } from './src/blockchain/entities/blockchain-token-balance.entity.js';
import { BlockchainTokenTransfer } from './src/blockchain/entities/blockchain-token-transfer.entity.js';
import { BlockchainToken } from './src/blockchain/entities/blockchain-token.entity.js';
import { BlockchainTransaction } from './src/blockchain/entities/blockchain-transaction.entity.js';
import { BlockchainValidatorDay } from './src/blockchain/entities/blockchain-validator-day.entity.js';
import { BlockchainValidatorSet } from './src/blockchain/entities/blockchain-validator-set.entity.js';
import { loadConfig } from './src/config/load-config.js';
import { analyticsMigrations, primaryMigrations } from './src/database/migrations.js';
import { PATIENCE } from './src/database/patience.js';
import { IdempotencyKey } from './src/database/idempotency/idempotency-key.entity.js';
import { knownOwnerUrl } from './src/database/servers.js';
import { ReadOnlyModeRow } from './src/database/read-only/read-only-mode.entity.js';
import { SnakeNaming } from './src/database/snake-naming.js';
import { InterestRegistration } from './src/investments/entities/interest-registration.entity.js';
import { InterestEvent } from './src/investments/entities/interest-event.entity.js';
import { InvestmentPayment } from './src/investments/entities/investment-payment.entity.js';
import { InvestmentTransition } from './src/investments/entities/investment-transition.entity.js';
import { InvestmentWithdrawal } from './src/investments/entities/investment-withdrawal.entity.js';
import { Investment } from './src/investments/entities/investment.entity.js';
import { ReconciliationDifference } from './src/investments/entities/reconciliation-difference.entity.js';
import { ReconciliationRun } from './src/investments/entities/reconciliation-run.entity.js';
import { JobRun } from './src/jobs/entities/job-run.entity.js';
import { KycApplication } from './src/kyc/entities/kyc-application.entity.js';
import { KycDocument } from './src/kyc/entities/kyc-document.entity.js';
import { KycExpiryWarning } from './src/kyc/entities/kyc-expiry-warning.entity.js';
import { KycRequirement } from './src/kyc/entities/kyc-requirement.entity.js';
import { ErasureCertificate } from './src/users/entities/erasure-certificate.entity.js';
import { UserKey } from './src/users/entities/user-key.entity.js';
import { UserNote } from './src/users/entities/user-note.entity.js';
import { UserProfile } from './src/users/entities/user-profile.entity.js';
import { UserSession } from './src/users/entities/user-session.entity.js';
import { UserSpentToken } from './src/users/entities/user-spent-token.entity.js';
import { User } from './src/users/entities/user.entity.js';
import { SecretCanary } from './src/vault/entities/secret-canary.entity.js';

const primaryEntities = [
  AdminUser,
  AdminSession,
  AdminLog,
  AdminSpentToken,
  AdminTotp,
  AdminRecoveryCode,
  AuthAttempt,
  Approval,
  User,
  UserProfile,
  UserKey,
  UserSession,
  UserNote,
  ErasureCertificate,
  UserSpentToken,
  OneTimeCode,
  SignInNonce,
  AccessLimit,
  Asset,
  AssetDetails,
  AssetMetrics,
  AssetPrice,
  Investment,
  InvestmentPayment,
  InvestmentTransition,
  InvestmentWithdrawal,
  InterestEvent,
  InterestRegistration,
  ReconciliationRun,
  ReconciliationDifference,
  KycApplication,
  KycDocument,
  KycRequirement,
  KycExpiryWarning,
  BlockchainBlock,
  BlockchainTransaction,
  BlockchainLog,
  BlockchainParticipant,
  BlockchainTokenTransfer,
  BlockchainTokenBalance,
  BlockchainContract,
  BlockchainRollup,
  BlockchainCursor,
  BlockchainAddress,
  BlockchainToken,
  BlockchainValidatorSet,
  BlockchainValidatorDay,
  BlockchainOutboxEvent,
  BlockchainOrphan,
  BlockchainOutboxReader,
  UserAnalytics,
  SystemMetric,
  SystemMetricRollup,
  EventOutboxBatch,
  SummaryRefresh,
  FigureChange,
  FigureRollup,
  SecretCanary,
  JobRun,
  IdempotencyKey,
  AdminLogSeal,
  AdminLogHorizon,
  AdminLogAnchor,
  ReadOnlyModeRow,
];

const analyticsEntities = [BlockchainMetric, AnalyticsEvent];

const common = {
  type: 'postgres',
  namingStrategy: new SnakeNaming(),
  // gen_random_uuid() is built in; installing extensions would need a superuser.
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  synchronize: false,
  migrationsTableName: 'schema_migrations',
  migrationsTransactionMode: 'all',
  connectTimeoutMS: 5_000,
} as const;

/**
 * A pool of one application login. Its transactions take their role and identity themselves.
 *
 * @param isPooled whether a pooler stands between that gives every transaction another of the server's sessions: then
 *   nothing may be left in a session, and each transaction says its own timeouts
 */
export function applicationDataSource(
  name: string,
  url: string,
  poolSize: number,
  isPooled = false,
): DataSourceOptions {
  return {
    ...common,
    url,
    entities: name === 'analytics' ? analyticsEntities : primaryEntities,
    applicationName: `pend-${name}`,
    poolSize,
    // BEGIN, role and first statement travel in one round trip.
    extra: { pipeline: true, keepAlive: true, isPooled, ...(isPooled ? {} : PATIENCE) },
  };
}

/** The owner's connection to the primary or the analytics database: it migrates, and owns what it creates. */
export function ownerDataSource(database: 'primary' | 'analytics', url: string): DataSourceOptions {
  return {
    ...common,
    url,
    entities: database === 'primary' ? primaryEntities : analyticsEntities,
    migrations: database === 'primary' ? primaryMigrations : analyticsMigrations,
    applicationName: 'pend-owner',
    poolSize: 2,
    // Whichever login migrates (a superuser, a provider's admin), what it makes belongs to pend_owner.
    extra: { options: '-c role=pend_owner' },
  };
}

/** For TypeORM's own command line (`npm run typeorm -- …`), which awaits it; importing this file connects to nothing. */
export default {
  then(resolve: (dataSource: DataSource) => void, reject: (error: unknown) => void): void {
    Promise.resolve()
      .then(() => knownOwnerUrl(loadConfig()))
      .then((url) => new DataSource(ownerDataSource('primary', url)))
      .then(resolve, reject);
  },
};
