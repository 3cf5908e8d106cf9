import { createHash } from 'node:crypto';
import { merkleRoot } from '../../common/merkle.js';
import { type Leaf, packLeaves } from './canonical-row.js';

export const SEAL_VERSION = 'pend.admin_log_seal.1';

/** One link of the chain: what it covers, and the link before it. Hashes in hex, 64-bit numbers as text. */
export interface SealHeader {
  number: number;
  firstSeq: string;
  lastSeq: string;
  rowCount: number;
  merkleRoot: string;
  /** SHA-256 of the packed leaves, so that what a difference is pinned down with cannot be changed either. */
  leavesHash: string;
  previousHash: string | null;
}

export interface Seal extends SealHeader {
  sealHash: string;
}

/** SHA-256 of a JSON array of strings and nulls, as rows are encoded. */
export function sealHash(header: SealHeader): string {
  const fields = [
    SEAL_VERSION,
    String(header.number),
    header.firstSeq,
    header.lastSeq,
    String(header.rowCount),
    header.merkleRoot,
    header.leavesHash,
    header.previousHash,
  ];
  return createHash('sha256').update(JSON.stringify(fields)).digest('hex');
}

export const hashOfLeaves = (packed: Buffer): string => createHash('sha256').update(packed).digest('hex');

/** The seal of `leaves`, which end the range that begins behind `previous`. */
export function sealOf(previous: Seal | undefined, lastSeq: string, leaves: readonly Leaf[]): [Seal, Buffer] {
  const packed = packLeaves(leaves);
  const header: SealHeader = {
    number: (previous?.number ?? 0) + 1,
    firstSeq: previous ? String(BigInt(previous.lastSeq) + 1n) : '1',
    lastSeq,
    rowCount: leaves.length,
    merkleRoot: merkleRoot(leaves.map(({ hash }) => hash)).toString('hex'),
    leavesHash: hashOfLeaves(packed),
    previousHash: previous?.sealHash ?? null,
  };
  return [{ ...header, sealHash: sealHash(header) }, packed];
}
