import { Series1764000000510 } from './analytics-migrations/1764000000510-series.js';
import { Rollups1764000000520 } from './analytics-migrations/1764000000520-rollups.js';
import { EventTimesByType1764000000530 } from './analytics-migrations/1764000000530-event-times-by-type.js';
import { People1764000000010 } from './migrations/1764000000010-people.js';
import { Assets1764000000020 } from './migrations/1764000000020-assets.js';
import { Investments1764000000030 } from './migrations/1764000000030-investments.js';
import { Kyc1764000000040 } from './migrations/1764000000040-kyc.js';
import { Blockchain1764000000050 } from './migrations/1764000000050-blockchain.js';
import { Analytics1764000000060 } from './migrations/1764000000060-analytics.js';
import { Import1764000000070 } from './migrations/1764000000070-import.js';
import { Rules1764000000080 } from './migrations/1764000000080-rules.js';
import { Views1764000000090 } from './migrations/1764000000090-views.js';
import { Access1764000000100 } from './migrations/1764000000100-access.js';
import { StaffAccess1764000000110 } from './migrations/1764000000110-staff-access.js';
import { WalletAccess1764000000120 } from './migrations/1764000000120-wallet-access.js';
import { Lists1764000000180 } from './migrations/1764000000180-lists.js';
import { Approvals1764000000140 } from './migrations/1764000000140-approvals.js';
import { ChainIndexer1764000000210 } from './migrations/1764000000210-chain-indexer.js';
import { Portfolio1764000000240 } from './migrations/1764000000240-portfolio.js';
import { SealAnchors1764000000220 } from './migrations/1764000000220-seal-anchors.js';
import { Investing1764000000230 } from './migrations/1764000000230-investing.js';
import { KycVault1764000000250 } from './migrations/1764000000250-kyc-vault.js';
import { KycReview1764000000260 } from './migrations/1764000000260-kyc-review.js';
import { Explorer1764000000270 } from './migrations/1764000000270-explorer.js';
import { ChainFill1764000000320 } from './migrations/1764000000320-chain-fill.js';
import { Events1764000000300 } from './migrations/1764000000300-events.js';
import { Figures1764000000310 } from './migrations/1764000000310-figures.js';
import { ChainConsumers1764000000330 } from './migrations/1764000000330-chain-consumers.js';
import { ChainShown1764000000350 } from './migrations/1764000000350-chain-shown.js';
import { ReadOnly1764000000370 } from './migrations/1764000000370-read-only.js';
import { ChainHeader1764000000390 } from './migrations/1764000000390-chain-header.js';
import { AuditSeals1764000000130 } from './migrations/1764000000130-audit-seals.js';
import { SessionFamilies1764000000160 } from './migrations/1764000000160-session-families.js';
import { StaffAccounts1764000000170 } from './migrations/1764000000170-staff-accounts.js';
import { AssetAdministration1764000000190 } from './migrations/1764000000190-asset-administration.js';
import { UsersAdmin1764000000200 } from './migrations/1764000000200-users-admin.js';

/** In the order in which they run. */
export const primaryMigrations = [
  People1764000000010,
  Assets1764000000020,
  Investments1764000000030,
  Kyc1764000000040,
  Blockchain1764000000050,
  Analytics1764000000060,
  Import1764000000070,
  Rules1764000000080,
  Views1764000000090,
  Access1764000000100,
  StaffAccess1764000000110,
  WalletAccess1764000000120,
  Approvals1764000000140,
  AuditSeals1764000000130,
  SessionFamilies1764000000160,
  StaffAccounts1764000000170,
  Lists1764000000180,
  AssetAdministration1764000000190,
  UsersAdmin1764000000200,
  ChainIndexer1764000000210,
  SealAnchors1764000000220,
  Investing1764000000230,
  Portfolio1764000000240,
  KycVault1764000000250,
  KycReview1764000000260,
  Explorer1764000000270,
  ChainFill1764000000320,
  Events1764000000300,
  Figures1764000000310,
  ChainConsumers1764000000330,
  ChainShown1764000000350,
  ReadOnly1764000000370,
  ChainHeader1764000000390,
];

export const analyticsMigrations = [Series1764000000510, Rollups1764000000520, EventTimesByType1764000000530];
