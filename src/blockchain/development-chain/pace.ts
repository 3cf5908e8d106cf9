/** How lively the chain is at one time. */
export interface Pace {
  /** Milliseconds from block to block. */
  readonly blockMs: number;
  /** Most scenes in a block; below one, how likely there is a scene at all. */
  readonly scenes: number;
}

const MINUTE = 60_000;

/** A chain as long as this has shown enough; it goes on at a trickle. */
const LONG = 20_000;

/**
 * Lively while somebody has just started and looks, then quieter: the node keeps every block in memory and writes all
 * of them down, and a machine that is left running over a weekend must not find itself full. At the last pace a day
 * takes some 15 MB.
 *
 * @param ageMs since the traffic began
 * @param height blocks of the chain
 */
export function paceAt(ageMs: number, height: number): Pace {
  if (height > LONG) return { blockMs: MINUTE, scenes: 0.1 };
  if (ageMs < 10 * MINUTE) return { blockMs: 2_000, scenes: 4 };
  if (ageMs < 60 * MINUTE) return { blockMs: 6_000, scenes: 1 };
  return { blockMs: 30_000, scenes: 0.25 };
}
