import { createHash } from 'node:crypto';

/** Chance that is the same on every machine: the demonstration does not change under a reader's eyes. */
export class Chance {
  private state: number;

  constructor(seed: string) {
    this.state = createHash('sha256').update(seed).digest().readUInt32LE(0);
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.between(0, choices.length - 1)]!;
  }
}

/** `bytes` bytes in hex that belong to `name` alone. */
export const hexOf = (name: string, bytes: number): string =>
  createHash('sha512')
    .update(`pend demonstration ${name}`)
    .digest('hex')
    .slice(0, bytes * 2);

export const demoAddress = (name: string): string => `0x${hexOf(`address of ${name}`, 20)}`;
export const demoHash = (name: string): string => `0x${hexOf(`hash of ${name}`, 32)}`;

/** A UUID (version 8: made by us) that belongs to `name` alone. */
export function demoId(name: string): string {
  const hex = hexOf(name, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
