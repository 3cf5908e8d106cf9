import { parseAddress } from '../../common/address.js';
import { parseHash } from '../../common/hash.js';
import { type EtherscanParameters, EtherscanRefusal } from './etherscan-answer.js';

/** Rows that pages may reach, as on Etherscan. */
export const MOST_REACHED = 10_000;
const LAST_BLOCK = Number.MAX_SAFE_INTEGER;

export interface EtherscanWindow {
  fromBlock: number;
  toBlock: number;
  skip: number;
  limit: number;
  order: 'ASC' | 'DESC';
}

export function textOf(parameters: EtherscanParameters, name: string): string | undefined {
  const value = parameters[name];
  if (value === undefined || value === '') return undefined;
  if (typeof value !== 'string') throw new EtherscanRefusal(`Error! ${name} is given more than once`);
  return value;
}

export function addressOf(parameters: EtherscanParameters, name = 'address'): string {
  const address = parseAddress(textOf(parameters, name) ?? '');
  if (!address) throw new EtherscanRefusal(`Error! Invalid address format: ${name}`);
  return address;
}

export function hashOf(parameters: EtherscanParameters, name = 'txhash'): string {
  const hash = parseHash(textOf(parameters, name) ?? '');
  if (!hash) throw new EtherscanRefusal(`Error! Invalid hash format: ${name}`);
  return hash;
}

export function wholeOf(
  parameters: EtherscanParameters,
  name: string,
  otherwise: number,
  most = LAST_BLOCK,
): number {
  const text = textOf(parameters, name);
  if (text === undefined || text === 'latest') return otherwise;
  const value = /^(0x[0-9a-f]{1,13}|\d{1,15})$/i.test(text) ? Number(text) : NaN;
  if (!(value <= most)) throw new EtherscanRefusal(`Error! Invalid parameter: ${name}`);
  return value;
}

/** @param mostRows of one page */
export function windowOf(
  parameters: EtherscanParameters,
  [fromName, toName]: [string, string],
  mostRows: number,
): EtherscanWindow {
  const limit = wholeOf(parameters, 'offset', mostRows, MOST_REACHED) || mostRows;
  const page = wholeOf(parameters, 'page', 1) || 1;
  if (page * limit > MOST_REACHED) {
    throw new EtherscanRefusal(
      'Result window is too large, PageNo x Offset size must be less than or equal to 10000',
    );
  }
  return {
    fromBlock: wholeOf(parameters, fromName, 0),
    toBlock: wholeOf(parameters, toName, LAST_BLOCK),
    skip: (page - 1) * limit,
    limit: Math.min(limit, mostRows),
    order: textOf(parameters, 'sort')?.toLowerCase() === 'desc' ? 'DESC' : 'ASC',
  };
}
