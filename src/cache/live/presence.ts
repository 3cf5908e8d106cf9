/** Members of one set; beyond, those seen longest ago are forgotten, and {@link Headcount.knownMs} says so. */
export const MOST_PRESENT = 100_000;
/** No window is longer. */
export const PRESENCE_LIFE_MS = 24 * 60 * 60 * 1000;

export interface Seen {
  member: string;
  /** How long ago, so that clocks need not agree. */
  msAgo: number;
}

export interface Headcount {
  /** One for each window that was asked for. */
  counts: number[];
  /** So far back nobody who was noted is missing; a count of a longer window is too low, perhaps. */
  knownMs: number;
}

/**
 * Sets of who was seen when. A store may forget a set at any time and may be away; it then says how far back it knows,
 * or nothing.
 */
export interface Presence {
  /**
   * @param lostSome others were seen and cannot be noted any more: what is known begins anew
   * @returns false where it is not certain that it was noted; noting it again does no harm
   */
  note(set: string, seen: Seen[], lostSome?: boolean): Promise<boolean>;
  /** How many were seen in each of the windows that end now. Undefined where that is not known. */
  count(set: string, windowsMs: number[]): Promise<Headcount | undefined>;
}
