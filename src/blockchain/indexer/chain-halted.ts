/** Indexing cannot go on by itself. The message is one sentence: what is wrong and what to do. */
export class ChainHalted extends Error {
  override readonly name = 'ChainHalted';
}
