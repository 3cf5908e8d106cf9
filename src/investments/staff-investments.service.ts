import type { Readable } from 'node:stream';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ApprovalsService } from '../admin/approvals.service.js';
import { AuditLogService } from '../admin/audit-log.service.js';
import { CHAIN_OPTIONS, type ChainOptions } from '../blockchain/blockchain.module.js';
import type { StaffActor } from '../common/actor.js';
import { toScaled } from '../common/decimal.js';
import type { ListQuery } from '../common/list-query/list-query.js';
import type { Page } from '../common/list-query/page.js';
import { conflict, notFound, validationFailed } from '../common/problem/problem.js';
import { ListExports } from '../database/list-exports.js';
import { violatedConstraint } from '../database/sql-state.js';
import { PlatformEvents } from '../live/platform-events.js';
import type {
  BankPaymentDto,
  ProposedPaymentDto,
  RefundDto,
  StaffInvestmentDto,
} from './dto/staff-investment.dto.js';
import type { EligibilityReason } from './ineligible.js';
import { STAFF_INVESTMENTS, STAFF_INVESTMENTS_CSV } from './staff-investments.list.js';
import { StaffInvestmentsRepository } from './staff-investments.repository.js';

/** All that four eyes look at. `notices` speak against it without forbidding it. */
interface Refund {
  amount: string;
  currency: string;
  userId: string;
  assetId: string;
  notices: EligibilityReason[];
}

interface BankPayment {
  amount: string;
  currency: string;
  userId: string;
  assetId: string;
  paymentReference: string;
}

const PERMISSION = 'investments.refund';

/** What staff do with investments. Paying back and believing a bank take two; the database insists. */
@Injectable()
export class StaffInvestmentsService implements OnModuleInit {
  constructor(
    private readonly investments: StaffInvestmentsRepository,
    private readonly approvals: ApprovalsService,
    private readonly auditLog: AuditLogService,
    private readonly exports: ListExports,
    private readonly events: PlatformEvents,
    @Inject(CHAIN_OPTIONS) private readonly chain: ChainOptions,
  ) {}

  onModuleInit(): void {
    this.approvals.register({
      kind: 'refund',
      permission: PERMISSION,
      execute: async (payload, { id, resourceId, reason }) => {
        const { amount, currency } = payload as unknown as Refund;
        if (!(await this.investments.refund(resourceId, amount, reason))) throw stale();
        this.events.announce({
          type: 'investment.refunded',
          subjectId: resourceId,
          figures: { amount, currency },
        });
        await this.record('investment.refund', resourceId, { ...payload, reason, approvalId: id });
      },
    });
    this.approvals.register({
      kind: 'bank_payment',
      permission: PERMISSION,
      execute: async (payload, { id, resourceId, reason }) => {
        const { paymentReference, amount, currency } = payload as unknown as BankPayment;
        const confirmed = await this.investments
          .confirmBankPayment(resourceId, paymentReference)
          .catch((error: unknown) => {
            throw violatedConstraint(error) === 'idx_investments_payment_reference' ? taken() : error;
          });
        if (!confirmed) throw stale();
        this.events.announce({
          type: 'investment.confirmed',
          subjectId: resourceId,
          figures: { amount, currency },
        });
        await this.record('investment.confirm', resourceId, { ...payload, reason, approvalId: id });
      },
    });
  }

  list(query: ListQuery): Promise<Page<StaffInvestmentDto>> {
    return this.investments.findPage(query);
  }

  /** @throws Problem 503 while too many exports run */
  export(query: ListQuery): Readable {
    return this.exports.stream(query, STAFF_INVESTMENTS, STAFF_INVESTMENTS_CSV);
  }

  /** @throws Problem 404 */
  async get(id: string): Promise<StaffInvestmentDto> {
    const investment = await this.investments.findById(id);
    if (!investment) throw notFound();
    return investment;
  }

  /**
   * Proposes to pay back, all by default. It ends the investment whatever part is paid back: its units return.
   *
   * @throws Problem 404; 409 where it is not confirmed or a proposal waits already; 422 for more than was paid
   */
  async proposeRefund(
    actor: StaffActor,
    id: string,
    { amount: asked, reason }: RefundDto,
  ): Promise<ProposedPaymentDto> {
    const { status, amount, currency, userId, assetId } = await this.get(id);
    if (status !== 'confirmed') {
      throw conflict('invalid_state', `The investment is ${status}; only a confirmed one is refunded, once.`);
    }
    if (asked !== undefined && toScaled(asked, 6) > toScaled(amount, 6)) {
      const message = `amount must be at most what was paid, ${amount}`;
      throw validationFailed([{ pointer: '/amount', code: 'above_amount', message }]);
    }
    const lockUpEnd = await this.investments.findLockUpEnd(id);
    const notices = lockUpEnd
      ? [
          {
            code: 'lockup_active' as const,
            required: lockUpEnd.toISOString(),
            actual: new Date().toISOString(),
          },
        ]
      : [];
    const payload: Refund = { amount: asked ?? amount, currency, userId, assetId, notices };
    return this.propose(actor, 'refund', id, { ...payload }, reason);
  }

  /**
   * Proposes to believe that a bank has received the money. While the proposal waits the reservation does not expire.
   *
   * @throws Problem 404; 409 where there is a chain to confirm it, where it does not wait, or a proposal waits already
   */
  async proposeBankPayment(
    actor: StaffActor,
    id: string,
    { paymentReference, reason }: BankPaymentDto,
  ): Promise<ProposedPaymentDto> {
    const { status, amount, currency, userId, assetId } = await this.get(id);
    if (this.chain.rpcUrls.length > 0) {
      throw conflict('chain_configured', 'Payments are confirmed by the chain here, and by nobody else.');
    }
    if (status !== 'pending') {
      throw conflict(
        'invalid_state',
        `The investment is ${status}; only one that waits for its payment is confirmed.`,
      );
    }
    const payload: BankPayment = {
      amount,
      currency,
      userId,
      assetId,
      paymentReference: paymentReference.trim(),
    };
    return this.propose(actor, 'bank_payment', id, { ...payload }, reason);
  }

  private async propose(
    actor: StaffActor,
    kind: 'refund' | 'bank_payment',
    resourceId: string,
    payload: Record<string, unknown>,
    reason: string,
  ): Promise<ProposedPaymentDto> {
    const proposal = { kind, resourceType: 'investments', resourceId, payload, reason };
    return { approval: await this.approvals.propose(actor, proposal) };
  }

  private record(action: string, resourceId: string, newValues: Record<string, unknown>): Promise<void> {
    return this.auditLog.record({ action, resourceType: 'investments', resourceId, newValues });
  }
}

const stale = () =>
  conflict('stale_proposal', 'The investment has changed since this was proposed; reject it.');
const taken = () => conflict('payment_taken', 'This transfer pays for another investment.');
