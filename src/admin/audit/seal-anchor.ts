import type { Seal } from './seal.js';

/** Where the hash of a seal was put. */
export interface Anchor {
  chainId: string;
  transactionHash: string;
}

/** What stands there. */
export interface AnchoredSeal {
  number: number;
  /** 64 hex digits. */
  sealHash: string;
}

/**
 * Puts the hash of a seal where the operators of this database cannot reach it. Who can rewrite the whole table can
 * rewrite the whole chain of seals with it; an anchored hash is what tells.
 */
export abstract class SealAnchor {
  /** @returns undefined where there is nothing to anchor in */
  abstract anchor(seal: Seal): Promise<Anchor | undefined>;

  /** @returns what stands there; undefined when nothing does (a chain may be reset), or it cannot be asked now */
  abstract read(anchor: Anchor): Promise<AnchoredSeal | undefined>;
}
