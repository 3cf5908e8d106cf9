import { Injectable } from '@nestjs/common';
import { type ChainEventRecord, ChainEventsService } from '../blockchain/chain-events.service.js';
import { Database } from '../database/database.js';
import { ChainInterestRepository, type InterestOnChain } from './chain-interest.repository.js';

/** Our name among the readers of the chain's events. */
const READER = 'interest';
const AT_ONCE = 200;
/** Contracts that take interest; the last are those that a factory announced. */
const KINDS = new Set(['InterestOnlyAsset', 'Asset']);
const EVENTS = new Set(['InterestRegistered', 'InterestWithdrawn']);

/** Counts the interest that people register on the chain. It is no money, so it waits for no confirmations. */
@Injectable()
export class ChainInterestService {
  constructor(
    private readonly events: ChainEventsService,
    private readonly interest: ChainInterestRepository,
    private readonly database: Database,
  ) {}

  /** To the end of what the chain has told so far. @returns how many registrations changed */
  async follow(): Promise<number> {
    let read: number;
    do {
      read = await this.events.consume(READER, AT_ONCE, async (event) => {
        if (!KINDS.has(event.contractKind) || !EVENTS.has(event.eventName)) return;
        if (event.effect === 1) await this.interest.note(interestOf(event));
        else await this.interest.takeBack(interestOf(event));
      });
    } while (read === AT_ONCE);
    return this.database.asSystem('interest on the chain', () => this.interest.apply());
  }
}

/** The contact is not among it: what is decoded of the log has it blacked out. */
function interestOf(event: ChainEventRecord): InterestOnChain {
  const { user, investmentIntent } = event.arguments;
  return {
    ...event,
    walletAddress: String(user),
    intentUnits: event.eventName === 'InterestRegistered' ? String(investmentIntent) : null,
  };
}
