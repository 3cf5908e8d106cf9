import { fixedDecimal } from '../common/decimal.js';
import type { AllocationDto, HoldingDto, PortfolioTotalDto } from './dto/portfolio.dto.js';

/** Digits after the point of an amount of money. */
const MONEY = 6;
/** Tenths of a per cent: allocation has one decimal. */
const TENTHS = 1000n;

/** Of an amount with all its six decimals, as the database writes it: asked thousands of times for one portfolio. */
const units = (amount: string): bigint => BigInt(amount.replace('.', ''));
const money = (amount: bigint): string => fixedDecimal(amount, MONEY);

/** What was gained, in per cent of `invested` with two decimals; half is rounded away from zero. */
export function returnPercent(invested: string, value: string): string {
  const whole = units(invested);
  const gain = (units(value) - whole) * 10_000n;
  const rounded = (2n * (gain < 0n ? -gain : gain) + whole) / (2n * whole);
  return fixedDecimal(gain < 0n ? -rounded : rounded, 2);
}

/** One total for each currency, in the order of the holdings. */
export function totalsOf(holdings: HoldingDto[]): PortfolioTotalDto[] {
  return byCurrency(holdings).map((held) => {
    const invested = money(sumOf(held.map((holding) => holding.invested)));
    const unvaluedHoldings = held.filter(({ value }) => value === null).length;
    const value = unvaluedHoldings > 0 ? null : money(sumOf(held.map((holding) => holding.value!)));
    return {
      currency: held[0]!.currency,
      invested,
      value,
      returnPercent: value === null ? null : returnPercent(invested, value),
      unvaluedHoldings,
    };
  });
}

/**
 * Each holding's part of its currency in tenths of a per cent that sum to exactly 100. By value; where one is unknown,
 * or all are nothing, by what was invested, which is always known and above zero.
 */
export function allocationOf(holdings: HoldingDto[]): AllocationDto[] {
  return byCurrency(holdings).flatMap((held) => {
    const valued = held.every(({ value }) => value !== null) && held.some(({ value }) => units(value!) > 0n);
    const basis = valued ? 'value' : 'invested';
    const amounts = held.map((holding) => holding[basis]!);
    const shares = apportion(
      amounts.map(units),
      held.map(({ assetId }) => assetId),
    );
    return held.map(({ currency, assetId, title, category }, at) => ({
      currency,
      assetId,
      title,
      category,
      basis,
      amount: amounts[at]!,
      percent: fixedDecimal(shares[at]!, 1),
    }));
  });
}

/**
 * Divides a thousand in proportion to the weights (not negative, not all zero) by largest remainder: each is rounded
 * down, and what is left goes, one each, to those that lost most by it; of equals to the heavier, then by name, so that
 * the same portfolio is always shown the same.
 */
export function apportion(weights: bigint[], names: string[]): bigint[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const shares = weights.map((weight) => (weight * TENTHS) / whole);
  const left = Number(TENTHS - shares.reduce((sum, share) => sum + share, 0n));
  const order = weights
    .map((weight, at) => ({ at, weight, lost: (weight * TENTHS) % whole }))
    .sort(
      (a, b) =>
        compare(b.lost, a.lost) || compare(b.weight, a.weight) || (names[a.at]! < names[b.at]! ? -1 : 1),
    );
  for (const { at } of order.slice(0, left)) shares[at]! += 1n;
  return shares;
}

const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

const sumOf = (amounts: string[]): bigint => amounts.reduce((sum, amount) => sum + units(amount), 0n);

function byCurrency(holdings: HoldingDto[]): HoldingDto[][] {
  const groups = new Map<string, HoldingDto[]>();
  for (const holding of holdings) {
    const group = groups.get(holding.currency);
    if (group) group.push(holding);
    else groups.set(holding.currency, [holding]);
  }
  return [...groups.values()];
}
