/** RLP of the Yellow Paper, appendix B, on bytes. Ethers' works on hex text, at several times the cost. */

const EMPTY = Buffer.from([0x80]);

/** A byte string. */
export function rlpBytes(value: Buffer): Buffer {
  if (value.length === 1 && value[0]! < 0x80) return value;
  if (value.length === 0) return EMPTY;
  return Buffer.concat([prefix(0x80, value.length), value]);
}

/** A list of items that are encoded already. */
export function rlpList(items: Buffer[]): Buffer {
  const length = items.reduce((sum, item) => sum + item.length, 0);
  return Buffer.concat([prefix(0xc0, length), ...items], prefixLength(length) + length);
}

/** The bytes of hex text; of an odd number of digits too, as quantities have. */
export function hexBytes(hex: string): Buffer {
  return Buffer.from(hex.length % 2 ? `0${hex.slice(2)}` : hex.slice(2), 'hex');
}

/** A quantity without leading zeros; 0 is the empty string. */
export function rlpQuantity(hex: string): Buffer {
  let start = 2;
  while (start < hex.length && hex.charCodeAt(start) === 48) start += 1;
  return rlpBytes(hexBytes(`0x${hex.slice(start)}`));
}

/** The items of a list, each still encoded; undefined when the bytes are not one whole list. */
export function rlpItems(list: Buffer): Buffer[] | undefined {
  const outer = spanOf(list, 0);
  if (!outer?.isList || outer.end !== list.length) return undefined;
  const items: Buffer[] = [];
  for (let at = outer.start; at < outer.end;) {
    const span = spanOf(list, at);
    if (!span || span.end > outer.end) return undefined;
    items.push(list.subarray(at, span.end));
    at = span.end;
  }
  return items;
}

/** The bytes of one encoded string; undefined when it is a list. */
export function rlpContent(item: Buffer): Buffer | undefined {
  const span = spanOf(item, 0);
  return span && !span.isList && span.end === item.length ? item.subarray(span.start, span.end) : undefined;
}

interface Span {
  isList: boolean;
  start: number;
  end: number;
}

function spanOf(bytes: Buffer, at: number): Span | undefined {
  const first = bytes[at];
  if (first === undefined) return undefined;
  if (first < 0x80) return { isList: false, start: at, end: at + 1 };
  const isList = first >= 0xc0;
  const short = first - (isList ? 0xc0 : 0x80);
  let start = at + 1;
  let length = short;
  if (short > 55) {
    const size = short - 55;
    // Six bytes of length are more than any header has.
    if (size > 6 || start + size > bytes.length) return undefined;
    length = bytes.readUIntBE(start, size);
    start += size;
  }
  return start + length <= bytes.length ? { isList, start, end: start + length } : undefined;
}

const prefixLength = (length: number): number => (length < 56 ? 1 : 1 + sizeOf(length));

function prefix(base: number, length: number): Buffer {
  if (length < 56) return Buffer.from([base + length]);
  const size = sizeOf(length);
  const bytes = Buffer.alloc(1 + size);
  bytes[0] = base + 55 + size;
  bytes.writeUIntBE(length, 1, size);
  return bytes;
}

function sizeOf(length: number): number {
  let size = 1;
  while (length >= 2 ** (8 * size)) size += 1;
  return size;
}
