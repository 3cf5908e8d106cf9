import { isUtf8 } from 'node:buffer';
import type { RawRecord } from './raw-record.js';

/** A number that a JavaScript number might change: kept as the text that stands in the file. */
export class LosslessNumber {
  constructor(readonly text: string) {}
}

export interface JsonObject {
  [key: string]: JsonValue;
}
export type JsonValue = string | boolean | null | number | LosslessNumber | JsonValue[] | JsonObject;

export type ParseCode =
  'invalid_json' | 'invalid_utf8' | 'duplicate_member' | 'nul_character' | 'lone_surrogate' | 'too_deep';

/** Why a record can't be read; the message is one sentence for the operator. */
export class RecordError extends Error {
  constructor(
    readonly code: ParseCode,
    message: string,
  ) {
    super(message);
  }
}

const MAX_DEPTH = 64;
const SAFE_INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
/** Not JSON, but what careless writers leave behind; kept as text so that the field can be named. */
const NOT_A_NUMBER = /-?Infinity|NaN|undefined/y;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Parses one record without losing anything: numbers beyond 2^53 and long decimals keep their digits, and what
 * JSON.parse would silently repair or PostgreSQL can't store (a member given twice, U+0000, half a surrogate pair,
 * bytes that aren't UTF-8) is refused by name.
 * @throws RecordError
 */
export function parseRecord(raw: RawRecord): JsonValue {
  if (raw.plain) {
    const fast = parsePlain(raw);
    if (fast !== undefined) return fast;
  }
  return parseJson(decodeUtf8(raw.bytes));
}

/** @throws RecordError when the bytes aren't UTF-8. */
export function decodeUtf8(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new RecordError('invalid_utf8', 'the record has bytes that are not UTF-8');
  return bytes.toString('utf8');
}

/**
 * JSON.parse where it is provably lossless: the scanner saw ASCII only, no escape, no sign, point or exponent and
 * no number above 15 digits, and as many members came out as colons went in.
 */
function parsePlain(raw: RawRecord): JsonValue | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(raw.bytes.toString('latin1')) as JsonValue;
  } catch {
    return undefined;
  }
  return countMembers(value, 0) === raw.colons ? value : undefined;
}

function countMembers(value: JsonValue, depth: number): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth > MAX_DEPTH) throw new RecordError('too_deep', `nested deeper than ${MAX_DEPTH} levels`);
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item, depth + 1);
    return count;
  }
  for (const key in value) {
    const member = (value as JsonObject)[key]!;
    count += 1;
    if (typeof member === 'object' && member !== null) count += countMembers(member, depth + 1);
  }
  return count;
}

/**
 * Parses a JSON text; objects have no prototype, so a member called `__proto__` is only a member.
 * @throws RecordError
 */
export function parseJson(text: string): JsonValue {
  const parser = new Parser(text);
  const value = parser.value(0);
  parser.end();
  return value;
}

class Parser {
  private at = 0;

  constructor(private readonly text: string) {}

  end(): void {
    this.space();
    if (this.at < this.text.length) this.fail('unexpected text after the value');
  }

  value(depth: number): JsonValue {
    if (depth > MAX_DEPTH) throw new RecordError('too_deep', `nested deeper than ${MAX_DEPTH} levels`);
    this.space();
    switch (this.text[this.at]) {
      case '{':
        return this.object(depth);
      case '[':
        return this.array(depth);
      case '"':
        return this.string();
      case 't':
        return this.word('true', true);
      case 'f':
        return this.word('false', false);
      case 'n':
        return this.word('null', null);
      case undefined:
        return this.fail('the value is missing');
      default:
        return this.number();
    }
  }

  private object(depth: number): JsonObject {
    const object = Object.create(null) as JsonObject;
    this.at += 1;
    this.space();
    if (this.take('}')) return object;
    for (;;) {
      this.space();
      if (this.text[this.at] !== '"') this.fail('a member name is missing');
      const key = this.string();
      if (key in object) throw new RecordError('duplicate_member', `the member ${show(key)} is given twice`);
      this.space();
      if (!this.take(':')) this.fail('a colon is missing');
      object[key] = this.value(depth + 1);
      this.space();
      if (this.take('}')) return object;
      if (!this.take(',')) this.fail('a comma or a closing brace is missing');
    }
  }

  private array(depth: number): JsonValue[] {
    const items: JsonValue[] = [];
    this.at += 1;
    this.space();
    if (this.take(']')) return items;
    for (;;) {
      items.push(this.value(depth + 1));
      this.space();
      if (this.take(']')) return items;
      if (!this.take(',')) this.fail('a comma or a closing bracket is missing');
    }
  }

  private string(): string {
    const start = this.at;
    this.at += 1;
    let escapes = false;
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) break;
      if (code === 0x5c) {
        escapes = true;
        this.at += 1;
      } else if (Number.isNaN(code)) this.fail('a text is not closed');
      else if (code < 0x20) {
        if (code === 0) throw new RecordError('nul_character', 'a text has the character U+0000');
        this.fail('a control character stands in a text');
      }
      this.at += 1;
    }
    this.at += 1;
    if (!escapes) return this.text.slice(start + 1, this.at - 1);
    let text: string;
    try {
      text = JSON.parse(this.text.slice(start, this.at)) as string;
    } catch {
      return this.fail('a text has a wrong escape');
    }
    if (text.includes('\u0000')) throw new RecordError('nul_character', 'a text has the character U+0000');
    if (LONE_SURROGATE.test(text)) {
      throw new RecordError('lone_surrogate', 'a text has half of a surrogate pair');
    }
    return text;
  }

  private number(): number | LosslessNumber {
    NUMBER.lastIndex = this.at;
    NOT_A_NUMBER.lastIndex = this.at;
    const text = (NUMBER.exec(this.text) ?? NOT_A_NUMBER.exec(this.text))?.[0];
    if (text === undefined) return this.fail(`unexpected ${show(this.text.slice(this.at, this.at + 12))}`);
    this.at += text.length;
    return SAFE_INTEGER.test(text) ? Number(text) : new LosslessNumber(text);
  }

  private word<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.at))
      this.fail(`unexpected ${show(this.text.slice(this.at, this.at + 12))}`);
    this.at += word.length;
    return value;
  }

  private take(char: string): boolean {
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private fail(what: string): never {
    throw new RecordError('invalid_json', `not valid JSON: ${what} at character ${this.at} of the record`);
  }
}

function show(text: string): string {
  return JSON.stringify(text.slice(0, 40)).replace(/\\u0000/g, '');
}
