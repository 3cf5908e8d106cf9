import type { FeedBlock, FeedStats, FeedTransaction } from './chain-feed.repository.js';
import { formatPosition, type StreamPosition } from './stream-position.js';

/** A block as it is told: once made, sent to everybody. */
export interface BlockEvents {
  number: number;
  hash: string;
  block: string;
  transactions: { index: number; event: string }[];
  all: string;
}

const event = (name: string, data: unknown, position?: StreamPosition): string =>
  `${position ? `id: ${formatPosition(position)}\n` : ''}event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** The block, then its transactions. Who has seen the last of them has seen the block. */
export function blockEvents(block: FeedBlock, transactions: FeedTransaction[]): BlockEvents {
  const { number, hash } = block;
  const last = transactions.at(-1)?.transactionIndex;
  const told = event('block', block, { number, hash, ...(transactions.length > 0 && { index: -1 }) });
  const made = transactions.map((transaction) => {
    const index = transaction.transactionIndex;
    const position = { number, hash, ...(index === last ? {} : { index }) };
    return { index, event: event('transaction', transaction, position) };
  });
  return {
    number,
    hash,
    block: told,
    transactions: made,
    all: told + made.map((transaction) => transaction.event).join(''),
  };
}

/** It has no id: who comes back goes on behind the last block or transaction. */
export const statsEvent = (stats: FeedStats): string => event('stats', stats);

/** Blocks above the ancestor are no longer on the chain; those in their place follow. */
export const reorgEvent = (from: StreamPosition, ancestor: StreamPosition): string =>
  event(
    'reorg',
    {
      ancestor: ancestor.number,
      ancestorHash: ancestor.hash,
      removedFrom: ancestor.number + 1,
      removedTo: from.number,
    },
    ancestor,
  );

/** Blocks that are not told one by one: they are to be read from the lists. */
export const skippedEvent = (fromBlock: number | null, head: StreamPosition): string =>
  event('skipped', { fromBlock, toBlock: head.number }, head);
