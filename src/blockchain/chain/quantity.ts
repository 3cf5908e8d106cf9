import { NodeFault } from '../rpc/json-rpc.js';

const QUANTITY = /^0x[0-9a-f]+$/i;
const HASH = /^0x[0-9a-f]{64}$/;
const ADDRESS = /^0x[0-9a-f]{40}$/;
const BYTES = /^0x(?:[0-9a-f]{2})*$/;
/** Longest hex that a double holds exactly: 13 digits are 52 bits. */
const SAFE_LENGTH = 2 + 13;
/** 2^256 has 64 digits; leading zeros aside, nothing on a chain is longer. */
const LONGEST = 2 + 64;

/** An integer of any size as decimal text. `field` names it in the refusal. */
export function decimal(value: unknown, field: string): string {
  if (value === '0x0') return '0';
  if (typeof value !== 'string' || value.length > LONGEST || !QUANTITY.test(value)) {
    throw new NodeFault(`${field} is no quantity`);
  }
  return value.length <= SAFE_LENGTH ? String(parseInt(value, 16)) : BigInt(value).toString();
}

/** As {@link decimal}; null where the node leaves it out. */
export const decimalOrNull = (value: unknown, field: string): string | null =>
  value == null ? null : decimal(value, field);

/** A count or a height: an integer below 2^53. */
export function count(value: unknown, field: string): number {
  if (typeof value === 'string' && value.length <= SAFE_LENGTH && QUANTITY.test(value)) {
    return parseInt(value, 16);
  }
  const number = Number(decimal(value, field));
  if (!Number.isSafeInteger(number)) throw new NodeFault(`${field} is beyond 2^53`);
  return number;
}

/** Whether a quantity is this count. Where it is written as nodes do, nothing is read. */
export const isCount = (value: unknown, number: number, field: string): boolean =>
  value === quantityText(number) || count(value, field) === number;

/** 32 bytes in lower case. */
export function hash(value: unknown, field: string): string {
  if (typeof value === 'string') {
    if (HASH.test(value)) return value;
    const lower = value.toLowerCase();
    if (HASH.test(lower)) return lower;
  }
  throw new NodeFault(`${field} is no hash`);
}

export const hashOrNull = (value: unknown, field: string): string | null =>
  value == null ? null : hash(value, field);

/** 20 bytes in lower case, without looking at a checksum: it is data, nobody typed it. */
export function address(value: unknown, field: string): string {
  if (typeof value === 'string') {
    if (ADDRESS.test(value)) return value;
    const lower = value.toLowerCase();
    if (ADDRESS.test(lower)) return lower;
  }
  throw new NodeFault(`${field} is no address`);
}

export const addressOrNull = (value: unknown, field: string): string | null =>
  value == null ? null : address(value, field);

/** Bytes of any length in lower case. */
export function bytes(value: unknown, field: string): string {
  if (typeof value === 'string') {
    if (value === '0x' || BYTES.test(value)) return value;
    const lower = value.toLowerCase();
    if (BYTES.test(lower)) return lower;
  }
  throw new NodeFault(`${field} is no data`);
}

export const bytesOrNull = (value: unknown, field: string): string | null =>
  value == null ? null : bytes(value, field);

const SMALL = Array.from({ length: 1_024 }, (_, number) => `0x${number.toString(16)}`);
let lastNumber = -1;
let lastText = '';

/** Positions are small, and all of a block's rows name its height. */
function quantityText(number: number): string {
  const small = SMALL[number];
  if (small !== undefined) return small;
  if (number !== lastNumber) {
    lastNumber = number;
    lastText = toQuantity(number);
  }
  return lastText;
}

export const toQuantity = (number: number | bigint): string => `0x${number.toString(16)}`;
