import { InvestmentsDataSource } from './investments-data.source.js';
import { OwnInvestmentsRepository } from './own-investments.repository.js';
import { OwnInvestmentsService } from './own-investments.service.js';
import { PortfolioRepository } from './portfolio.repository.js';
import { PortfolioService } from './portfolio.service.js';
import { PortfolioWalletController } from './portfolio.wallet.controller.js';
import { StatementService } from './statement.service.js';

/** The reading side of investments, as its module takes it in. */
export const PORTFOLIO_CONTROLLERS = [PortfolioWalletController];
export const PORTFOLIO_PROVIDERS = [
  InvestmentsDataSource,
  OwnInvestmentsRepository,
  OwnInvestmentsService,
  PortfolioRepository,
  PortfolioService,
  StatementService,
];
