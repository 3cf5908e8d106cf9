/** A place in the chain: behind a block, or behind one transaction of it. It means the same to every process. */
export interface StreamPosition {
  number: number;
  hash: string;
  /** The last transaction of the block that was seen; all of them where it is absent, none at -1. */
  index?: number;
}

const FORM = /^(\d{1,15}):(0x[0-9a-f]{64})(?::(-1|\d{1,7}))?$/;

export const formatPosition = ({ number, hash, index }: StreamPosition): string =>
  index === undefined ? `${number}:${hash}` : `${number}:${hash}:${index}`;

/** Undefined for what is no id of ours: the client then begins anew. */
export function parsePosition(id: string | undefined): StreamPosition | undefined {
  const [, number, hash, index] = FORM.exec(id ?? '') ?? [];
  if (number === undefined) return undefined;
  return { number: Number(number), hash: hash!, ...(index === undefined ? {} : { index: Number(index) }) };
}
