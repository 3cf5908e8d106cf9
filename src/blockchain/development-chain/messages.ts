import type { Socket } from 'node:net';
import { createInterface } from 'node:readline';
import type { Cast } from './cast.js';

/** What a process says to the keeper. It uses the chain for as long as it is connected. */
export type ToKeeper = { join: Cast } | { leave: true };

/** What is known of a running chain. */
export interface ChainFacts {
  readonly url: string;
  readonly chainId: string;
  /** Hash of the genesis block: another chain, another hash. */
  readonly genesis: string;
  /** Hashes of the chains that this folder held before, and lost. */
  readonly lost: readonly string[];
}

/** What the keeper says; after `failed` and `ending` it goes away. */
export type FromKeeper = { chain: ChainFacts } | { failed: string } | { ending: true };

/** One message a line. */
export const tell = (socket: Socket, message: ToKeeper | FromKeeper): void =>
  void socket.write(`${JSON.stringify(message)}\n`);

export function hear<T extends ToKeeper | FromKeeper>(socket: Socket, take: (message: T) => void): void {
  createInterface({ input: socket, crlfDelay: Infinity }).on('line', (line) => {
    let message: T;
    try {
      message = JSON.parse(line) as T;
    } catch {
      // Not one of us.
      socket.destroy();
      return;
    }
    take(message);
  });
}
