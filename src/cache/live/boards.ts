/** Entries of one board. */
export const MOST_ON_BOARD = 1_000;

export interface BoardEntry {
  member: string;
  /** The lowest first; of equals, the member that sorts first. */
  score: number;
  value: string;
}

export interface Board {
  /** What was committed by then is on it; milliseconds, of one clock for all that make the board. */
  asOf: number;
  entries: BoardEntry[];
}

/**
 * Leaderboards, each made whole from what is true elsewhere. A store may forget one at any time and may be away: there
 * is none then, and never a part of one.
 */
export interface Boards {
  /** In place of the one there is, unless that is newer. */
  replace(name: string, board: Board, lifeMs: number): Promise<void>;
  read(name: string): Promise<Board | undefined>;
}

/** @throws RangeError for a board that would not be bounded */
export function checkBoard({ entries }: Board): void {
  if (entries.length > MOST_ON_BOARD) throw new RangeError(`A board has ${MOST_ON_BOARD} entries at most.`);
  if (new Set(entries.map(({ member }) => member)).size !== entries.length)
    throw new RangeError('A member is on a board once.');
}
