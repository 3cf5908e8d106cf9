import { type Board, type Boards, checkBoard } from './boards.js';
import { ForgettingMap } from './forgetting-map.js';

const MOST_BOARDS = 100;

/** Leaderboards of this process. */
export class MemoryBoards implements Boards {
  private readonly boards = new ForgettingMap<Board>(MOST_BOARDS);

  async replace(name: string, board: Board, lifeMs: number): Promise<void> {
    checkBoard(board);
    const there = this.boards.get(name);
    if (there && there.asOf > board.asOf) return;
    const entries = board.entries.map((entry) => ({ ...entry }));
    entries.sort((one, other) => one.score - other.score || bytewise(one.member, other.member));
    this.boards.put(name, { asOf: board.asOf, entries }, lifeMs);
  }

  async read(name: string): Promise<Board | undefined> {
    const board = this.boards.get(name);
    return board && { asOf: board.asOf, entries: board.entries.map((entry) => ({ ...entry })) };
  }
}

const bytewise = (one: string, other: string): number => Buffer.compare(Buffer.from(one), Buffer.from(other));
