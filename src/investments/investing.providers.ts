import { ChainInterestRepository } from './chain-interest.repository.js';
import { ChainInterestService } from './chain-interest.service.js';
import { InterestRepository } from './interest.repository.js';
import { InterestService } from './interest.service.js';
import { InvestingRepository } from './investing.repository.js';
import { InvestingService } from './investing.service.js';
import { InvestingWalletController } from './investing.wallet.controller.js';
import { InvestmentJobs } from './investment-jobs.js';
import { InvestmentsAdminController } from './investments.admin.controller.js';
import { OffersRepository } from './offers.repository.js';
import { OffersService } from './offers.service.js';
import { PaymentsRepository } from './payments.repository.js';
import { PaymentsService } from './payments.service.js';
import { PoolWalletController } from './pool.wallet.controller.js';
import { ReconciliationAdminController } from './reconciliation.admin.controller.js';
import { ReconciliationRepository } from './reconciliation.repository.js';
import { ReconciliationService } from './reconciliation.service.js';
import { StaffInvestmentsRepository } from './staff-investments.repository.js';
import { StaffInvestmentsService } from './staff-investments.service.js';
import { WithdrawalsRepository } from './withdrawals.repository.js';
import { WithdrawalsService } from './withdrawals.service.js';

/** From the wish to invest to the refund. */
export const INVESTING_CONTROLLERS = [
  // Before `pool/:id`, which would take `investments` for an id.
  InvestingWalletController,
  PoolWalletController,
  InvestmentsAdminController,
  ReconciliationAdminController,
];

export const INVESTING_PROVIDERS = [
  ChainInterestRepository,
  ChainInterestService,
  InterestRepository,
  InterestService,
  InvestingRepository,
  InvestingService,
  InvestmentJobs,
  OffersRepository,
  OffersService,
  PaymentsRepository,
  PaymentsService,
  ReconciliationRepository,
  ReconciliationService,
  StaffInvestmentsRepository,
  StaffInvestmentsService,
  WithdrawalsRepository,
  WithdrawalsService,
];
