import { Inject, Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import { parseHash } from '../common/hash.js';
import { conflict, notFound, Problem } from '../common/problem/problem.js';
import { Database } from '../database/database.js';
import { refusalDetail, violatedConstraint } from '../database/sql-state.js';
import type { InvestDto } from './dto/investing.dto.js';
import type { OwnInvestmentDto } from './dto/own-investment.dto.js';
import { ineligible } from './ineligible.js';
import { INVESTING_OPTIONS, type InvestingOptions } from './investing-options.module.js';
import { InvestingRepository } from './investing.repository.js';

/** Reserving, naming the transaction that pays, giving up. Whether it is paid, the chain says (PaymentsService). */
@Injectable()
export class InvestingService {
  constructor(
    private readonly investments: InvestingRepository,
    private readonly database: Database,
    @Inject(INVESTING_OPTIONS) private readonly options: InvestingOptions,
  ) {}

  /**
   * @throws Problem 404; 409 and 422 with every rule that is against it as `reasons`; 409 `cap_exceeded` with what
   * `remaining`, also at the commit, to whoever came a moment too late
   */
  async invest(_actor: InvestorActor, assetId: string, sent: InvestDto): Promise<OwnInvestmentDto> {
    const asked = { ...sent, ...lowerHashes(sent) };
    this.database.explainRefusal((error) => refused(error));
    const answer = await this.investments.invest(assetId, asked, this.options).catch((error: unknown) => {
      throw refused(error);
    });
    if (!answer) throw notFound();
    if (answer.reasons.length > 0) throw ineligible(answer.reasons);
    return answer.investment;
  }

  /** @throws Problem 404 for another's */
  async get({ userId }: InvestorActor, id: string): Promise<OwnInvestmentDto> {
    const found = await this.investments.findOwn(userId, id);
    if (!found) throw notFound();
    return found;
  }

  /** @throws Problem 404 for another's; 409 where nothing waits for a payment, or the transaction is another's */
  async attachTransaction(actor: InvestorActor, id: string, sentHash: string): Promise<OwnInvestmentDto> {
    const hash = parseHash(sentHash)!;
    const known = await this.get(actor, id);
    const changed = await this.investments
      .attachTransaction(id, hash, this.options.paymentMinutes)
      .catch((error: unknown) => {
        throw refused(error);
      });
    if (!changed) throw notPending(known.status);
    return changed;
  }

  /** @throws Problem 404 for another's; 409 where nothing waits, or a transaction that pays is named */
  async cancel(actor: InvestorActor, id: string): Promise<OwnInvestmentDto> {
    const known = await this.get(actor, id);
    const changed = await this.investments.cancel(id);
    if (changed) return changed;
    if (known.status === 'pending' && known.transactionHash) {
      throw conflict('payment_under_way', 'A transaction is named for it: it ends as the chain decides.');
    }
    throw notPending(known.status);
  }
}

const lowerHashes = ({ transactionHash, agreementHash }: InvestDto) => ({
  transactionHash: transactionHash && parseHash(transactionHash),
  agreementHash: agreementHash && parseHash(agreementHash),
});

const notPending = (status: string): Problem =>
  conflict('invalid_state', `The investment is ${status}; this is for one that waits for its payment.`);

/** What `reserve_capacity()` found too much. Without it the CHECK itself has refused, which knows no numbers. */
function numbersOf(error: unknown): { required: unknown; actual: unknown } {
  const detail = refusalDetail(error);
  if (!detail?.startsWith('{')) return { required: null, actual: null };
  return JSON.parse(detail) as { required: string; actual: string };
}

/** The database's refusals in the words of the domain. */
function refused(error: unknown): unknown {
  switch (violatedConstraint(error)) {
    case 'asset_metrics_capacity_check':
      return ineligible([{ code: 'cap_exceeded', ...numbersOf(error) }]);
    case 'investments_asset_open':
      return ineligible([{ code: 'asset_not_open', required: 'active', actual: null }]);
    case 'investments_active_investor':
      return ineligible([{ code: 'user_suspended', required: 'active', actual: null }]);
    case 'idx_investments_transaction_log':
      return conflict('transaction_taken', 'This transaction pays for another investment.');
    default:
      return error;
  }
}
