import { fitsNumeric, plainDecimal } from '../../common/decimal.js';
import { asciiDigits } from '../../common/phone.js';
import type { JsonValue } from '../scan/record-parser.js';
import { FieldError, isAbsent, shown, textOf } from './field.js';

export const CURRENCIES = ['EGP', 'USD', 'USDC', 'HVT'] as const;
export type Currency = (typeof CURRENCIES)[number];

export interface Amount {
  /** Plain decimal digits, exact. */
  value: string;
  /** The currency written beside the number, if any. */
  currency: Currency | null;
}

const CURRENCY_NAMES: Record<string, Currency> = {
  EGP: 'EGP',
  PEGP: 'EGP',
  LE: 'EGP',
  'L.E.': 'EGP',
  'E£': 'EGP',
  'ج.م': 'EGP',
  'ج.م.': 'EGP',
  جنيه: 'EGP',
  USD: 'USD',
  $: 'USD',
  US$: 'USD',
  USDC: 'USDC',
  HVT: 'HVT',
};

const GROUPED = /^[+-]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const WITH_CURRENCY = /^([^0-9+\-.,]*?)\s*([+-]?[0-9.,]+(?:[eE][+-]?[0-9]+)?)\s*([^0-9+\-.,].*)?$/;

/** A currency by any name that the legacy data uses for it, or null. */
export function parseCurrency(text: string): Currency | null {
  return CURRENCY_NAMES[text.trim().toUpperCase()] ?? null;
}

/**
 * Reads an amount of money as people and the old server wrote it: `1000.5`, `"1,000.50"`, `"EGP 1,000"`, `1e21`,
 * Arabic digits. Commas must stand between groups of three, since `1,5` could be either of two numbers.
 * @throws FieldError `bad_amount` when it is no number; `bad_currency` when the word beside it is no currency
 */
export function parseAmount(value: JsonValue | undefined, field: string): Amount {
  const source = textOf(value);
  if (source === null) throw new FieldError('bad_amount', `${field} is ${shown(value)}, not an amount`);
  const text = asciiDigits(source)
    .replace(/\u066c/g, ',')
    .replace(/\u066b/g, '.');
  const direct = plainDecimal(text);
  if (direct !== null) return { value: direct, currency: null };
  const match = WITH_CURRENCY.exec(text);
  if (!match) throw new FieldError('bad_amount', `${field} is ${shown(value)}, not an amount`);
  const number = GROUPED.test(match[2]!) ? match[2]!.replaceAll(',', '') : match[2]!;
  const plain = plainDecimal(number);
  if (plain === null) throw new FieldError('bad_amount', `${field} is ${shown(value)}, not an amount`);
  const words = [match[1], match[3]].map((word) => word?.trim() ?? '').filter((word) => word !== '');
  let currency: Currency | null = null;
  for (const word of words) {
    const named = parseCurrency(word);
    if (named === null || (currency !== null && currency !== named)) {
      throw new FieldError('bad_currency', `${field} is ${shown(value)}, whose currency is not known`);
    }
    currency = named;
  }
  return { value: plain, currency };
}

/**
 * An amount for a `numeric(18,6)` column.
 * @throws FieldError `bad_amount`: no number, negative, or (with `positive`) zero; `amount_precision`: it could only
 * be stored rounded, which is never done silently
 */
export function parseMoney(value: JsonValue | undefined, field: string, positive = false): Amount {
  const amount = parseAmount(value, field);
  if (amount.value.startsWith('-'))
    throw new FieldError('bad_amount', `${field} is negative: ${shown(value)}`);
  if (positive && amount.value === '0') throw new FieldError('bad_amount', `${field} is zero`);
  if (!fitsNumeric(amount.value, 18, 6)) {
    throw new FieldError(
      'amount_precision',
      `${field} is ${shown(value)}, which does not fit 12 digits before the point and 6 after it`,
    );
  }
  return amount;
}

/** Like {@link parseMoney}, but an absent field is null. */
export function optionalMoney(value: JsonValue | undefined, field: string): Amount | null {
  return isAbsent(value) ? null : parseMoney(value, field);
}

/**
 * A whole number that is not negative, in decimal or `0x` hex, up to 2^256.
 * @throws FieldError `bad_number`
 */
export function parseCount(value: JsonValue | undefined, field: string, max?: bigint): string {
  const text = textOf(value);
  let plain: string | null = null;
  if (text !== null && /^[0-9]{1,15}$/.test(text) && max === undefined) return text.replace(/^0+(?=.)/, '');
  if (text !== null && /^0[xX][0-9a-fA-F]{1,64}$/.test(text)) plain = BigInt(text).toString();
  else if (text !== null) plain = plainDecimal(GROUPED.test(text) ? text.replaceAll(',', '') : text);
  if (plain === null || !/^[0-9]{1,78}$/.test(plain) || (max !== undefined && BigInt(plain) > max)) {
    throw new FieldError('bad_number', `${field} is ${shown(value)}, not a whole number that fits`);
  }
  return plain;
}

export function optionalCount(value: JsonValue | undefined, field: string, max?: bigint): string | null {
  return isAbsent(value) ? null : parseCount(value, field, max);
}
