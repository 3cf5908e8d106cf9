import { Inject, Injectable, Logger } from '@nestjs/common';
import { CHAIN_OPTIONS, type ChainOptions } from '../blockchain/blockchain.module.js';
import { type ChainEventRecord, ChainEventsService } from '../blockchain/chain-events.service.js';
import { ChainStatusService } from '../blockchain/chain-status.service.js';
import { Database } from '../database/database.js';
import { PlatformEvents } from '../live/platform-events.js';
import { INVESTING_OPTIONS, type InvestingOptions } from './investing-options.module.js';
import { type Payment, type PaymentPlace, PaymentsRepository } from './payments.repository.js';

/** Our name among the readers of the chain's events. */
const READER = 'investments';
const EVENTS_AT_ONCE = 200;
const PAYMENTS_AT_ONCE = 200;
const EXPIRED_AT_ONCE = 500;

/** Which argument says what, in the logs of the contracts that take money. */
const PURCHASE = { wallet: 'buyer', paid: 'totalCost', tokens: 'amount' };
const PAYING: Record<string, { wallet: string; paid: string; tokens: string }> = {
  'HarvestPool Deposited': { wallet: 'user', paid: 'egpAmount', tokens: 'hvtMinted' },
  'FractionalBuyAsset TokensPurchased': PURCHASE,
  // One that a factory announced, which does not say which kind of asset it is.
  'Asset TokensPurchased': PURCHASE,
};

/**
 * Confirms investments by what the chain says, and by nothing else. Each step is a transaction of its own that can be
 * repeated: a process that dies between two of them has done the first, and the next one begins with what is left.
 */
@Injectable()
export class PaymentsService {
  private readonly logger = new Logger('Payments');

  constructor(
    private readonly payments: PaymentsRepository,
    private readonly events: ChainEventsService,
    private readonly chain: ChainStatusService,
    private readonly database: Database,
    private readonly live: PlatformEvents,
    @Inject(CHAIN_OPTIONS) private readonly chainOptions: ChainOptions,
    @Inject(INVESTING_OPTIONS) private readonly options: InvestingOptions,
  ) {}

  /** Reads what is new on the chain, settles the payments that lie deep enough, ends reservations that nothing pays for. */
  async settle(): Promise<{ events: number; confirmed: number; unmatched: number; failed: number }> {
    const events = await this.readEvents();
    const status = await this.database.asSystem('chain status', () => this.chain.status());
    // What is stored of a broken chain is not believed until it is whole again, nor what a contract logged before all of it
    // has been told.
    if (!status || status.gapAt !== null || status.redecodeFrom !== null)
      return { events, confirmed: 0, unmatched: 0, failed: 0 };
    const upToBlock = status.height - this.chainOptions.confirmations;
    const settled = await this.settlePayments(upToBlock);
    const failed = await this.database.asSystem('unpaid reservations', () =>
      this.payments.failUnpaid(upToBlock, READER),
    );
    return { events, ...settled, failed };
  }

  /** @returns how many reservations were over */
  async expire(): Promise<number> {
    let expired = 0;
    for (;;) {
      const some = await this.database.asSystem('expired reservations', () =>
        this.payments.expireReservations(EXPIRED_AT_ONCE),
      );
      expired += some;
      if (some < EXPIRED_AT_ONCE) return expired;
    }
  }

  private async readEvents(): Promise<number> {
    let read = 0;
    for (;;) {
      const some = await this.events.consume(READER, EVENTS_AT_ONCE, (event) => this.handle(event));
      read += some;
      if (some < EVENTS_AT_ONCE) return read;
    }
  }

  private async handle(event: ChainEventRecord): Promise<void> {
    const payment = paymentOf(event);
    if (!payment) return;
    if (event.effect === 1) await this.payments.note(payment);
    else await this.payments.takeBack(payment, this.options.paymentMinutes);
  }

  /** One transaction for each: none waits for what another has locked, and one that fails keeps nobody else waiting. */
  private async settlePayments(upToBlock: number): Promise<{ confirmed: number; unmatched: number }> {
    const settled = { confirmed: 0, unmatched: 0 };
    for (;;) {
      const open = await this.database.asSystem('open payments', () =>
        this.payments.findOpen(upToBlock, PAYMENTS_AT_ONCE),
      );
      let done = 0;
      for (const place of open) {
        try {
          const outcome = await this.database.asSystem('payment', () => this.settleOne(place));
          if (outcome === 'busy') continue;
          settled[outcome] += 1;
          done += 1;
        } catch (error) {
          this.logger.error({ msg: 'a payment cannot be settled', ...place, err: error });
        }
      }
      if (open.length < PAYMENTS_AT_ONCE || done === 0) return settled;
    }
  }

  private async settleOne(place: PaymentPlace): Promise<'confirmed' | 'unmatched' | 'busy'> {
    const outcome = await this.payments.settle(place);
    if (outcome === 'confirmed') {
      const { transactionHash } = place;
      this.live.announce({ type: 'investment.confirmed', figures: { transactionHash } });
    }
    return outcome;
  }
}

/** Undefined for an event that moves no money into an asset. */
function paymentOf(event: ChainEventRecord): Payment | undefined {
  const names = PAYING[`${event.contractKind} ${event.eventName}`];
  if (!names) return undefined;
  const { transactionHash, logIndex, blockNumber, blockTime, contractAddress } = event;
  return {
    transactionHash,
    logIndex,
    blockNumber,
    blockTime,
    contractAddress,
    walletAddress: String(event.arguments[names.wallet]),
    paidUnits: String(event.arguments[names.paid]),
    tokenUnits: String(event.arguments[names.tokens]),
  };
}
