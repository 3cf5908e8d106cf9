import { Injectable } from '@nestjs/common';
import { merkleRoot } from '../../common/merkle.js';
import { conflict } from '../../common/problem/problem.js';
import { type CanonicalRow, type Leaf, leafOf, unpackLeaves } from './canonical-row.js';
import { sealHash } from './seal.js';
import { SealAnchor } from './seal-anchor.js';
import { SealsRepository, type StoredSeal } from './seals.repository.js';
import { LAST_ID } from './sealing.service.js';

export const DIFFERENCES = ['altered', 'missing', 'added', 'seal'] as const;

/** The first place where the log is not what was sealed. */
export interface Difference {
  what: (typeof DIFFERENCES)[number];
  /** Of the row; null where a seal itself is damaged. */
  seq: string | null;
  id: string | null;
  /** Number of the seal that covers the place. */
  seal: number | null;
  detail: string;
}

export interface Verification {
  intact: boolean;
  /** Sealed rows that were looked at. */
  rows: number;
  seals: number;
  /** Rows behind the last seal, which nothing can be said of yet. */
  unsealed: number;
  head: { number: number; sealHash: string; sealedAt: Date } | null;
  /** The newest seal on the chain; `checked` is false when that chain does not answer or does not have it. */
  anchor: { number: number; chainId: string; transactionHash: string; checked: boolean } | null;
  difference: Difference | null;
}

const ROWS_AT_ONCE = 1_000;
const BEFORE_ALL = String(-(2n ** 63n));

/** Compares the audit log with its seals, one seal and a thousand rows at a time, each in a transaction of its own. */
@Injectable()
export class VerificationService {
  private running = false;

  constructor(
    private readonly seals: SealsRepository,
    private readonly anchors: SealAnchor,
  ) {}

  /**
   * @param expected hash of a seal that was noted down or anchored earlier: it must still be part of the chain
   * @throws Problem 409 while another verification runs in this process
   */
  async verify(expected?: string): Promise<Verification> {
    if (this.running)
      throw conflict('verification_running', 'The log is being verified already; wait for that.');
    this.running = true;
    try {
      return await this.walk(expected);
    } finally {
      this.running = false;
    }
  }

  private async walk(expected: string | undefined): Promise<Verification> {
    const found: Verification = {
      intact: true,
      rows: 0,
      seals: 0,
      unsealed: 0,
      head: null,
      anchor: null,
      difference: null,
    };
    let previous: StoredSeal | undefined;
    for (;;) {
      const seal = await this.seals.findNext(previous?.number ?? -(2 ** 31));
      if (!seal) break;
      const difference =
        linkDifference(previous, seal) ?? (await this.rowDifference(previous, seal)) ?? sealDifference(seal);
      if (difference) return { ...found, intact: false, difference };
      found.rows += seal.rowCount;
      found.seals += 1;
      const { number, sealHash: hash, sealedAt } = seal;
      found.head = { number, sealHash: hash, sealedAt };
      previous = seal;
    }
    if (expected !== undefined && !(await this.seals.exists(expected))) {
      const detail = `No seal has the hash ${expected}: the end of the chain, or all of it, was replaced.`;
      return {
        ...found,
        intact: false,
        difference: { what: 'seal', seq: null, id: null, seal: null, detail },
      };
    }
    const difference = await this.compareAnchor(found);
    if (difference) return { ...found, intact: false, difference };
    return { ...found, unsealed: await this.seals.countBehind(previous?.lastSeq ?? BEFORE_ALL) };
  }

  /** What the chain says of the newest seal that was anchored; through it, of all before. */
  private async compareAnchor(found: Verification): Promise<Difference | undefined> {
    const anchor = await this.seals.findNewestAnchor();
    await this.seals.release();
    if (!anchor) return undefined;
    const { sealNumber: number, chainId, transactionHash, sealHash: hash } = anchor;
    const onChain = await this.anchors.read(anchor);
    found.anchor = { number, chainId, transactionHash, checked: onChain !== undefined };
    if (!onChain || (onChain.number === number && onChain.sealHash === hash)) return undefined;
    return damaged(
      number,
      `Transaction ${transactionHash} anchors seal ${onChain.number} with the hash ${onChain.sealHash}, not ${hash}: ` +
        'the seals were replaced.',
    );
  }

  /** Goes through the rows of the seal's range and its leaves side by side. */
  private async rowDifference(
    previous: StoredSeal | undefined,
    seal: StoredSeal & { leaves: Buffer },
  ): Promise<Difference | undefined> {
    const leaves = unpackLeaves(seal.leaves);
    let next = 0;
    let after = { seq: previous?.lastSeq ?? BEFORE_ALL, id: LAST_ID };
    for (;;) {
      const rows = await this.seals.findCanonicalRows(after, seal.lastSeq, ROWS_AT_ONCE);
      await this.seals.release();
      for (const row of rows) {
        const difference = compare(row, leaves[next], seal.number);
        if (difference) return difference;
        next += 1;
      }
      if (rows.length < ROWS_AT_ONCE) break;
      after = { seq: rows.at(-1)![0]!, id: rows.at(-1)![1]! };
    }
    return next < leaves.length ? missing(leaves[next]!, seal.number) : undefined;
  }
}

function compare(row: CanonicalRow, leaf: Leaf | undefined, seal: number): Difference | undefined {
  const { seq, id, hash } = leafOf(row);
  if (leaf && leaf.seq < seq) return missing(leaf, seal);
  if (!leaf || leaf.seq > seq || leaf.id !== id) {
    const detail = `Row ${id} (seq ${seq}) stands in the range of seal ${seal} and was not sealed with it.`;
    return { what: 'added', seq: String(seq), id, seal, detail };
  }
  if (hash.equals(leaf.hash)) return undefined;
  const detail = `Row ${id} (seq ${seq}) is not what seal ${seal} was made of.`;
  return { what: 'altered', seq: String(seq), id, seal, detail };
}

function missing({ seq, id }: Leaf, seal: number): Difference {
  const detail = `Row ${id} (seq ${seq}) was sealed with seal ${seal} and is gone.`;
  return { what: 'missing', seq: String(seq), id, seal, detail };
}

const damaged = (seal: number, detail: string): Difference => ({
  what: 'seal',
  seq: null,
  id: null,
  seal,
  detail,
});

/** Whether the seal continues the chain. */
function linkDifference(previous: StoredSeal | undefined, seal: StoredSeal): Difference | undefined {
  const number = (previous?.number ?? 0) + 1;
  if (seal.number !== number) return damaged(number, `Seal ${number} is missing.`);
  const firstSeq = previous ? String(BigInt(previous.lastSeq) + 1n) : '1';
  if (seal.previousHash !== (previous?.sealHash ?? null) || seal.firstSeq !== firstSeq) {
    return damaged(number, `Seal ${number} does not continue the seal before it.`);
  }
  return undefined;
}

/** Whether the seal is what its hash was made of. Asked last: a row's difference says more. */
function sealDifference(seal: StoredSeal & { leaves: Buffer }): Difference | undefined {
  const { number, firstSeq, lastSeq } = seal;
  const root = merkleRoot(unpackLeaves(seal.leaves).map(({ hash }) => hash)).toString('hex');
  // leavesHash is computed from the leaves as they are, so the seal's hash covers them.
  if (sealHash(seal) === seal.sealHash && root === seal.merkleRoot) return undefined;
  return damaged(
    number,
    `Seal ${number} was altered, or its rows together with it: seq ${firstSeq} to ${lastSeq} are in doubt.`,
  );
}
