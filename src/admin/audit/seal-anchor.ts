import { Injectable } from '@nestjs/common';
import type { Seal } from './seal.js';

/**
 * Puts the hash of a seal where the operators of this database cannot reach it: a chain, a timestamping service. Who
 * can rewrite the whole table can rewrite the whole chain of seals with it; an anchored hash is what tells.
 *
 * Nothing is behind it yet: a chain is not connected to this server so far.
 */
export abstract class SealAnchor {
  abstract anchor(seal: Seal): Promise<void>;
}

/** Keeps nothing anywhere. */
@Injectable()
export class NoSealAnchor extends SealAnchor {
  override async anchor(): Promise<void> {}
}
