import { parseAddress } from '../../common/address.js';
import { malformed } from '../../common/problem/problem.js';
import { TRANSACTION_STATUSES } from '../entities/blockchain-transaction.entity.js';

/** What `GET /api/transactions` can be narrowed by. */
export interface TransactionFilter {
  address?: string;
  type?: string;
  status?: string;
  fromBlock?: number;
  toBlock?: number;
  from?: Date;
  to?: Date;
}

/** Whether more is asked than one index answers for every row that it finds. */
export const hasFurtherConditions = ({ type, status, from, to }: TransactionFilter): boolean =>
  [type, status, from, to].some((condition) => condition !== undefined);

type Parameters = Readonly<Record<string, string | string[] | undefined>>;

/** @throws Problem 400 naming the parameter */
export function parseTransactionFilter(parameters: Parameters): TransactionFilter {
  const filter: TransactionFilter = {};
  for (const [name, value] of Object.entries(parameters)) {
    if (name === 'cursor' || name === 'limit' || value === undefined) continue;
    if (Array.isArray(value)) throw malformed(name, `${name} is given more than once.`);
    const read = Object.hasOwn(READERS, name) ? READERS[name as keyof TransactionFilter] : undefined;
    if (!read) {
      const known = Object.keys(READERS).join(', ');
      throw malformed(name, `transactions cannot be filtered by ${name}; possible are ${known}.`);
    }
    Object.assign(filter, { [name]: read(value, name) });
  }
  return filter;
}

const block = (text: string, name: string): number => {
  if (!/^\d{1,15}$/.test(text)) throw malformed(name, `${name} must be a block number.`);
  return Number(text);
};

/** @throws Problem 400 naming the parameter */
export const readTime = (text: string, name: string): Date => {
  const date = new Date(text);
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(date.getTime())) {
    throw malformed(name, `${name} must be an ISO 8601 time.`);
  }
  return date;
};

const READERS: Record<keyof TransactionFilter, (text: string, name: string) => unknown> = {
  address: (text, name) => {
    const address = parseAddress(text);
    if (!address)
      throw malformed(name, `${name} must be an address; in mixed case its checksum must be right.`);
    return address;
  },
  type: (text, name) => {
    if (!/^\w{1,50}$/.test(text)) throw malformed(name, `${name} must be the name of a transaction type.`);
    return text;
  },
  status: (text, name) => {
    if (!TRANSACTION_STATUSES.some((status) => status === text)) {
      throw malformed(name, `${name} must be one of ${TRANSACTION_STATUSES.join(', ')}.`);
    }
    return text;
  },
  fromBlock: block,
  toBlock: block,
  from: readTime,
  to: readTime,
};
