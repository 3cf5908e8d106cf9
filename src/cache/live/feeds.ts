/** Entries of one feed; the oldest make room. */
export const MOST_IN_FEED = 1_000;
/** Of one entry, in bytes: what is larger is somewhere else, and its id here. */
export const LARGEST_ENTRY = 4_096;
/** A feed that nobody adds to. */
export const FEED_LIFE_MS = 7 * 24 * 60 * 60 * 1000;

/** Before the first entry of a feed. */
export const FEED_START = '0-0';

export interface FeedEntry {
  /** Whoever adds it makes it up, so that what is added again is there once. */
  id: string;
  text: string;
}

export interface PlacedEntry extends FeedEntry {
  /** Its place, to go on behind it. */
  cursor: string;
}

export interface FeedPage {
  /** The oldest first. */
  entries: PlacedEntry[];
  /** Entries behind the cursor are no longer there: they were too many, or the feed was forgotten. */
  missed: boolean;
  /** Where to go on, also where there is nothing yet. */
  cursor: string;
}

/**
 * Lists of what happened, each of a bounded length, that can be read on from any place. A store may forget one at any
 * time, which a reader is told, and may be away.
 */
export interface Feeds {
  /**
   * @param again it was added before, perhaps: it is there once all the same, unless many were added since
   * @returns false where it is not certain that it was added
   * @throws RangeError for an entry that is too large
   */
  append(feed: string, entry: FeedEntry, again?: boolean): Promise<boolean>;
  /** What follows the cursor; without one the newest. Undefined where that is not known. */
  read(feed: string, cursor: string | undefined, most: number): Promise<FeedPage | undefined>;
}

export interface FeedPlace {
  /** Which life of the feed: one that was forgotten begins another. */
  life: string;
  number: number;
}

const FORM = /^([0-9a-z]{1,20})-(\d{1,15})$/;

/** Undefined for what is no place of a feed. */
export function parseFeedPlace(cursor: string): FeedPlace | undefined {
  const [, life, number] = FORM.exec(cursor) ?? [];
  return life === undefined ? undefined : { life, number: Number(number) };
}

export function checkEntry({ id, text }: FeedEntry): void {
  if (!/^[\w-]{1,64}$/.test(id)) throw new RangeError('The id of an entry is letters, digits and dashes.');
  if (Buffer.byteLength(text) > LARGEST_ENTRY) throw new RangeError('An entry is too large for a feed.');
}
