/** Indexing cannot go on by itself. The message is one sentence: what is wrong and what to do. */
export class ChainHalted extends Error {
  override readonly name = 'ChainHalted';
}

/** The stored chain has no block where it must have one. It is to be healed before anything is taken back from it. */
export class ChainGap extends Error {
  override readonly name = 'ChainGap';
}
