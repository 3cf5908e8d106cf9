import type { BlockHeader } from '../chain/block.js';
import { type DecodedTransaction, ZERO_ADDRESS } from '../decode/decode-block.js';

const BUCKETS = { hour: 3_600, day: 86_400 } as const;

interface Rollup {
  size: keyof typeof BUCKETS;
  /** Seconds since 1970 at which it begins. */
  bucket: number;
  blocks: number;
  transactions: number;
  gasUsed: bigint;
}

/** What a holder's balance of one token changed by, last in which block. */
interface Moved {
  amount: bigint;
  block: number;
}

/** What a batch of blocks adds to the totals that are kept beside the rows. */
export class ChainTotals {
  transactionCount = 0;
  readonly addresses = new Map<string, { transactions: number; firstBlock: number; lastBlock: number }>();
  /** By token and holder. */
  readonly balances = new Map<string, Map<string, Moved>>();
  readonly tokens = new Map<string, { transfers: number; minted: bigint; firstBlock: number }>();
  readonly rollups = new Map<string, Rollup>();
  readonly validatorDays = new Map<
    string,
    { day: number; validator: string; proposed: number; late: number }
  >();

  /** @param round rounds that failed before the block's; null where nobody says who proposed it */
  addBlock(block: BlockHeader, transactions: number, round: number | null): void {
    this.transactionCount += transactions;
    for (const [size, seconds] of Object.entries(BUCKETS) as [keyof typeof BUCKETS, number][]) {
      const bucket = block.timestamp - (block.timestamp % seconds);
      const key = `${size} ${bucket}`;
      const rollup = this.rollups.get(key) ?? { size, bucket, blocks: 0, transactions: 0, gasUsed: 0n };
      rollup.blocks += 1;
      rollup.transactions += transactions;
      rollup.gasUsed += BigInt(block.gasUsed);
      this.rollups.set(key, rollup);
    }
    if (round === null) return;
    const day = block.timestamp - (block.timestamp % BUCKETS.day);
    const key = `${day} ${block.miner}`;
    const entry = this.validatorDays.get(key) ?? { day, validator: block.miner, proposed: 0, late: 0 };
    entry.proposed += 1;
    if (round > 0) entry.late += 1;
    this.validatorDays.set(key, entry);
  }

  addTransaction(block: number, { participants, transfers }: DecodedTransaction): void {
    for (const address of participants) {
      const seen = this.addresses.get(address);
      if (seen) {
        seen.transactions += 1;
        seen.lastBlock = block;
      } else this.addresses.set(address, { transactions: 1, firstBlock: block, lastBlock: block });
    }
    for (const { token, from, to, value } of transfers) {
      let entry = this.tokens.get(token);
      if (!entry) this.tokens.set(token, (entry = { transfers: 0, minted: 0n, firstBlock: block }));
      let holders = this.balances.get(token);
      if (!holders) this.balances.set(token, (holders = new Map<string, Moved>()));
      entry.transfers += 1;
      if (from === ZERO_ADDRESS) entry.minted += value;
      else move(holders, from, -value, block);
      if (to === ZERO_ADDRESS) entry.minted -= value;
      else move(holders, to, value, block);
    }
  }
}

function move(holders: Map<string, Moved>, holder: string, amount: bigint, block: number): void {
  const entry = holders.get(holder);
  if (entry) {
    entry.amount += amount;
    entry.block = block;
  } else holders.set(holder, { amount, block });
}
