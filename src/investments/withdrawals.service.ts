import { Injectable } from '@nestjs/common';
import { type ChainEventRecord, ChainEventsService } from '../blockchain/chain-events.service.js';
import { type Withdrawal, WithdrawalsRepository } from './withdrawals.repository.js';

/** Our name among the readers of the chain's events. */
const READER = 'withdrawals';
const AT_ONCE = 200;

const REDEMPTION = { wallet: 'holder', paid: 'payout', tokens: 'amount' };
/** Which argument says what, in the logs of the contracts that pay out. */
const PAYING_OUT: Record<string, typeof REDEMPTION> = {
  'HarvestPool Redeemed': { wallet: 'user', paid: 'egpAmount', tokens: 'hvtBurned' },
  'FractionalBuyAsset TokensRedeemed': REDEMPTION,
  // One that a factory announced, which does not say which kind of asset it is.
  'Asset TokensRedeemed': REDEMPTION,
};

/**
 * Notes what people gave back on the chain, and forgets what is taken back with its block. It waits for no confirmations:
 * nothing is paid because of it, and what it made of a portfolio is undone with it.
 */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly events: ChainEventsService,
    private readonly withdrawals: WithdrawalsRepository,
  ) {}

  /** To the end of what the chain has told so far. @returns how many were noted or taken back */
  async follow(): Promise<number> {
    let followed = 0;
    let read: number;
    do {
      read = await this.events.consume(READER, AT_ONCE, async (event) => {
        const withdrawal = withdrawalOf(event);
        if (!withdrawal) return;
        followed += 1;
        if (event.effect === 1) await this.withdrawals.note(withdrawal);
        else await this.withdrawals.takeBack(withdrawal);
      });
    } while (read === AT_ONCE);
    return followed;
  }
}

/** Undefined for an event that pays nothing out. */
function withdrawalOf(event: ChainEventRecord): Withdrawal | undefined {
  const names = PAYING_OUT[`${event.contractKind} ${event.eventName}`];
  if (!names) return undefined;
  return {
    ...event,
    walletAddress: String(event.arguments[names.wallet]),
    paidUnits: String(event.arguments[names.paid]),
    tokenUnits: String(event.arguments[names.tokens]),
  };
}
