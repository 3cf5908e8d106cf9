import { AbiCoder, type EventFragment, type ParamType } from 'ethers/abi';
import type { ChainLog } from '../chain/block.js';
import { PERSONAL_ARGUMENTS } from './event-catalogue.js';

export type EventArguments = Record<string, string | boolean>;

const coder = AbiCoder.defaultAbiCoder();
/** What jsonb refuses to hold, and what no text should. */
const UNSTORABLE = /\u0000|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
const LONGEST_TEXT = 10_000;

/**
 * The arguments of a log by name: integers as decimal text, addresses and bytes in lower case. Of an indexed text the
 * chain keeps the hash alone, under the name with `Hash`. Personal ones are blacked out; the log itself is stored.
 *
 * @returns undefined when the log is not made as the event says
 */
export function decodeEvent(event: EventFragment, log: ChainLog): EventArguments | undefined {
  const indexed = event.inputs.filter((input) => input.indexed);
  if (log.topics.length !== indexed.length + 1) return undefined;
  const plain = event.inputs.filter((input) => !input.indexed);
  try {
    const values = plain.length === 0 ? [] : coder.decode(plain, log.data);
    const decoded: EventArguments = {};
    plain.forEach((input, at) => (decoded[input.name] = present(input, values[at])));
    indexed.forEach((input, at) => {
      const topic = log.topics[at + 1]!;
      if (isHashed(input)) decoded[`${input.name}Hash`] = topic;
      else decoded[input.name] = present(input, coder.decode([input.type], topic)[0]);
    });
    return decoded;
  } catch {
    // Lengths and texts that are none: reading a value of ethers' result is what throws.
    return undefined;
  }
}

const isHashed = ({ type }: ParamType): boolean => type === 'string' || type === 'bytes';

function present(input: ParamType, value: unknown): string | boolean {
  if (PERSONAL_ARGUMENTS.has(input.name)) return '[redacted]';
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return value.toString();
  const text = String(value);
  return input.type === 'string'
    ? text.replace(UNSTORABLE, '\uFFFD').slice(0, LONGEST_TEXT)
    : text.toLowerCase();
}
