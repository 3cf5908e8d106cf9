import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { InvestorActor } from '../common/actor.js';
import { type Moment, parseMoment } from '../common/as-of.js';
import { csvRecord } from '../common/csv.js';
import { CURRENCIES, type Currency } from '../common/currency.js';
import { fixedDecimal, toScaled } from '../common/decimal.js';
import { malformed } from '../common/problem/problem.js';
import { type Movement, OwnInvestmentsRepository } from './own-investments.repository.js';

const COLUMNS = [
  'date',
  'type',
  'currency',
  'asset',
  'assetId',
  'investmentId',
  'transactionHash',
  'increase',
  'decrease',
  'repaid',
  'balance',
];
const SCALE = 6;

export interface StatementQuery {
  from?: string | string[];
  to?: string | string[];
  currency?: string | string[];
}

/** An investor's account of what they put in and got back, for a spreadsheet. */
@Injectable()
export class StatementService {
  constructor(private readonly investments: OwnInvestmentsRepository) {}

  /**
   * For each currency an opening balance, every movement of the period and a closing balance: the money of confirmed
   * investments. What lowers it stands in a column of its own, since a minus sign in front would have to be disarmed, as
   * any formula is; and what was paid back of it in another, since a refund may be less.
   *
   * @throws Problem 400 for a period or a currency that is none
   */
  async export({ userId }: InvestorActor, query: StatementQuery): Promise<Readable> {
    const { from, to, currency } = periodOf(query);
    const movements = await this.investments.findMovements(userId, from, to, currency);
    return Readable.from(statement(movements, from), { objectMode: false });
  }
}

function periodOf({ from, to, currency }: StatementQuery) {
  const start = from === undefined ? undefined : parseMoment(from, 'from', 'start');
  const end = to === undefined ? undefined : parseMoment(to, 'to', 'end');
  if (start && end && Date.parse(start) > Date.parse(end))
    throw malformed('from', 'from must not be after to.');
  if (currency !== undefined && !CURRENCIES.some((known) => known === currency))
    throw malformed('currency', `currency must be one of ${CURRENCIES.join(', ')}.`);
  return { from: start, to: end, currency: currency as Currency | undefined };
}

function* statement(movements: Movement[], from: Moment | undefined): Generator<string> {
  yield csvRecord(COLUMNS);
  for (const currency of new Set(movements.map((movement) => movement.currency))) {
    let balance = 0n;
    let text = '';
    const own = movements.filter((movement) => movement.currency === currency);
    for (const movement of own.filter(({ before }) => before)) balance += unitsOf(movement);
    text += boundary('opening_balance', currency, balance, from?.slice(0, 10));
    for (const movement of own.filter(({ before }) => !before)) {
      const amount = unitsOf(movement);
      balance += amount;
      text += csvRecord([
        movement.at.toISOString(),
        movement.kind,
        currency,
        movement.assetTitle,
        movement.assetId,
        movement.investmentId,
        movement.transactionHash,
        amount > 0n ? money(amount) : null,
        amount < 0n ? money(-amount) : null,
        movement.repaid,
        money(balance),
      ]);
    }
    yield text + boundary('closing_balance', currency, balance);
  }
}

const boundary = (type: string, currency: Currency, balance: bigint, date?: string): string =>
  csvRecord([date, type, currency, null, null, null, null, null, null, null, money(balance)]);

const unitsOf = ({ amount }: Movement): bigint => toScaled(amount, SCALE);
const money = (amount: bigint): string => fixedDecimal(amount, SCALE);
