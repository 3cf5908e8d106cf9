import { stepInto, type Frame, type Layout } from './layout.js';
import { Nesting } from './nesting.js';
import { MAX_RECORD_BYTES, OVERSIZE_SAMPLE_BYTES, type Damage, type ScanSink } from './raw-record.js';

const enum State {
  BeforeRoot,
  Item,
  Key,
  AfterKey,
  Value,
  Scalar,
  AfterRoot,
  WrongRoot,
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === NEWLINE || byte === 0x0d || byte === 0x09;
}

/**
 * Cuts a JSON file into its top-level records by walking its bytes, so that a file of any size needs only the
 * memory of one record. It knows strings, escapes and brackets and nothing more: whether a record is valid JSON is
 * for the record parser to say, which keeps one bad record from costing the others. UTF-8 needs no care here,
 * because no byte of a multi-byte character looks like a structural one.
 */
export class RecordScanner {
  private state = State.BeforeRoot;
  private frames: Frame[] = [];
  private readonly nesting = new Nesting();
  private inString = false;
  private escaped = false;
  private base = 0;
  private line = 1;

  private start = -1;
  private startOffset = 0;
  private startLine = 1;
  private parts: Buffer[] = [];
  private partBytes = 0;
  private oversize = false;
  private asNote = false;

  private key: Buffer | null = null;
  private colons = 0;
  private hard = false;
  private wide = false;
  private digits = 0;

  /** Set when the root is no array and no object: what it is instead. */
  wrongRoot: string | null = null;
  /** True once anything but white space was seen. */
  started = false;

  constructor(
    private readonly layout: Layout,
    private readonly sink: ScanSink,
    private readonly maxRecordBytes = MAX_RECORD_BYTES,
  ) {}

  push(chunk: Buffer): void {
    let i = 0;
    const end = chunk.length;
    while (i < end) i = this.advance(chunk, i, end);
    if (this.start >= 0) this.keepPart(chunk, end);
    this.base += end;
  }

  /** Ends the file. Whatever is still open becomes one damaged record, so that a cut never passes unseen. */
  finish(): void {
    if (this.state === State.WrongRoot) {
      this.wrongRoot = this.takeBytes(Buffer.alloc(0), 0).toString('utf8', 0, 40).trim();
      return;
    }
    if (this.state === State.BeforeRoot) return;
    const empty = Buffer.alloc(0);
    if (this.state === State.AfterRoot) {
      if (this.start >= 0 || this.partBytes > 0) {
        this.emit(empty, 0, 'trailing_data', 'more data follows the end of the JSON document');
      }
      return;
    }
    const open = this.start >= 0 || this.partBytes > 0;
    if (!open) this.begin(empty, 0);
    this.emit(
      empty,
      0,
      'truncated_json',
      'the file ends in the middle of a record or before its closing bracket',
    );
  }

  private advance(chunk: Buffer, i: number, end: number): number {
    switch (this.state) {
      case State.Value:
        return this.walkValue(chunk, i, end);
      case State.Scalar:
        return this.walkScalar(chunk, i, end);
      case State.Key:
        return this.walkKey(chunk, i, end);
      case State.AfterRoot:
        while (i < end && this.start < 0 && this.skipSpace(chunk[i]!)) i += 1;
        if (i === end) return end;
        if (this.start < 0) this.begin(chunk, i);
        return end;
      case State.WrongRoot:
        return end;
      case State.BeforeRoot:
        return this.walkRoot(chunk, i);
      default:
        return this.walkBetween(chunk, i);
    }
  }

  private skipSpace(byte: number): boolean {
    if (byte === NEWLINE) this.line += 1;
    return isSpace(byte);
  }

  private walkRoot(chunk: Buffer, i: number): number {
    const byte = chunk[i]!;
    // A byte order mark may be cut by the end of a piece too.
    const offset = this.base + i;
    if (this.skipSpace(byte) || (offset < 3 && byte === BYTE_ORDER_MARK[offset])) return i + 1;
    this.started = true;
    if (byte !== OPEN_BRACE && byte !== OPEN_BRACKET) {
      this.state = State.WrongRoot;
      this.begin(chunk, i);
      return chunk.length;
    }
    this.frames.push({ array: byte === OPEN_BRACKET, path: '', wrapped: false });
    this.state = State.Item;
    return i + 1;
  }

  /** Between records: white space, commas, a closing bracket, or the start of the next key or value. */
  private walkBetween(chunk: Buffer, i: number): number {
    const byte = chunk[i]!;
    if (this.skipSpace(byte)) return i + 1;
    const frame = this.frames[this.frames.length - 1]!;
    if (this.state === State.AfterKey && byte === COLON) return i + 1;
    if (byte === COMMA) {
      if (this.state === State.AfterKey) this.emitEmpty(chunk, i);
      this.state = State.Item;
      this.key = null;
      return i + 1;
    }
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
      if (this.state === State.AfterKey) this.emitEmpty(chunk, i);
      this.frames.pop();
      this.key = null;
      this.state = this.frames.length === 0 ? State.AfterRoot : State.Item;
      return i + 1;
    }
    if (!frame.array && this.state === State.Item && byte === QUOTE) {
      this.begin(chunk, i + 1);
      this.state = State.Key;
      return i + 1;
    }
    return this.startValue(chunk, i, frame);
  }

  private startValue(chunk: Buffer, i: number, frame: Frame): number {
    const byte = chunk[i]!;
    const key = this.key === null ? '' : this.key.toString('utf8');
    const step = stepInto(this.layout, frame, this.frames.length, key, byte);
    if (step === 'descend') {
      const path = frame.path === '' ? key : `${frame.path}.${key}`;
      this.frames.push({ array: byte === OPEN_BRACKET, path, wrapped: this.layout.kind === 'list' });
      this.key = null;
      this.state = State.Item;
      return i + 1;
    }
    this.asNote = step === 'note';
    this.begin(chunk, i);
    this.state = byte === OPEN_BRACE || byte === OPEN_BRACKET || byte === QUOTE ? State.Value : State.Scalar;
    return i;
  }

  private begin(chunk: Buffer, i: number): void {
    this.start = i;
    this.startOffset = this.base + i;
    this.startLine = this.line;
    if (chunk.length === 0) this.start = 0;
    this.nesting.reset();
    this.inString = false;
    this.escaped = false;
    this.colons = 0;
    this.hard = false;
    this.wide = false;
    this.digits = 0;
  }

  private walkKey(chunk: Buffer, i: number, end: number): number {
    while (i < end) {
      const byte = chunk[i]!;
      if (this.escaped) this.escaped = false;
      else if (byte === BACKSLASH) this.escaped = true;
      else if (byte === QUOTE) {
        this.key = Buffer.from(this.takeBytes(chunk, i));
        this.state = State.AfterKey;
        return i + 1;
      }
      i += 1;
    }
    return end;
  }

  private walkValue(chunk: Buffer, i: number, end: number): number {
    const nesting = this.nesting;
    while (i < end) {
      const byte = chunk[i]!;
      if (this.inString) {
        if (this.escaped) {
          this.escaped = false;
        } else if (byte === QUOTE) {
          this.inString = false;
          if (nesting.depth === 0) return this.close(chunk, i + 1);
        } else if (byte === BACKSLASH) {
          this.escaped = true;
          this.hard = true;
        } else if (byte > 0x7f) {
          this.wide = true;
        }
        i += 1;
        continue;
      }
      if (byte === QUOTE) {
        this.inString = true;
        this.digits = 0;
      } else if (byte >= 0x30 && byte <= 0x39) {
        this.digits += 1;
        if (this.digits > 15) this.hard = true;
      } else {
        if (byte === OPEN_BRACE || byte === OPEN_BRACKET) nesting.open(byte);
        else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) {
          // An opening bracket is two below its closing one in ASCII.
          if (!nesting.close(byte - 2)) this.hard = true;
          if (nesting.depth === 0) return this.close(chunk, i + 1);
        } else if (byte === COLON) this.colons += 1;
        else if (byte === NEWLINE) this.line += 1;
        else if (byte === 0x2e || byte === 0x2d || byte === 0x2b) this.hard = true;
        else if ((byte === 0x65 || byte === 0x45) && this.digits > 0) this.hard = true;
        else if (byte > 0x7f) this.hard = true;
        this.digits = 0;
      }
      i += 1;
    }
    return end;
  }

  private walkScalar(chunk: Buffer, i: number, end: number): number {
    while (i < end) {
      const byte = chunk[i]!;
      if (byte === COMMA || byte === CLOSE_BRACE || byte === CLOSE_BRACKET || byte === NEWLINE) {
        this.hard = true;
        return this.close(chunk, i);
      }
      i += 1;
    }
    return end;
  }

  private close(chunk: Buffer, i: number): number {
    this.emit(chunk, i, this.oversize ? 'record_too_large' : null, '');
    this.state = State.Item;
    return i;
  }

  private emitEmpty(chunk: Buffer, i: number): void {
    this.begin(chunk, i);
    this.asNote = false;
    this.emit(chunk, i, 'invalid_json', 'a key without a value');
  }

  private keepPart(chunk: Buffer, end: number): void {
    const room = this.maxRecordBytes - this.partBytes;
    if (end - this.start > room && !this.oversize) {
      this.oversize = true;
      const sample = Buffer.concat(this.parts).subarray(0, OVERSIZE_SAMPLE_BYTES);
      const rest = OVERSIZE_SAMPLE_BYTES - sample.length;
      this.parts = [Buffer.from(sample), Buffer.from(chunk.subarray(this.start, this.start + rest))];
    } else if (!this.oversize) {
      // A copy: the chunk's memory is the reader's again after push() returns.
      this.parts.push(Buffer.from(chunk.subarray(this.start, end)));
    }
    this.partBytes += end - this.start;
    this.start = 0;
  }

  private takeBytes(chunk: Buffer, end: number): Buffer {
    let bytes = chunk.subarray(this.start < 0 ? end : this.start, end);
    if (this.partBytes > 0) {
      if (this.partBytes + bytes.length > this.maxRecordBytes) this.oversize = true;
      bytes = Buffer.concat(this.oversize ? this.parts : [...this.parts, bytes]);
    }
    this.start = -1;
    this.parts = [];
    this.partBytes = 0;
    return bytes;
  }

  private emit(chunk: Buffer, end: number, damage: Damage | null, reason: string): void {
    const length = this.partBytes + (this.start < 0 ? 0 : end - this.start);
    const bytes = this.takeBytes(chunk, end);
    const key = this.key;
    const path = this.frames[this.frames.length - 1]?.path ?? '';
    const oversize = this.oversize;
    this.key = null;
    this.oversize = false;
    if (this.asNote && damage === null) {
      this.asNote = false;
      const name = key?.toString('utf8') ?? '';
      this.sink.note({
        path: path === '' ? name : `${path}.${name}`,
        text: bytes.toString('utf8', 0, 4096).trim(),
      });
      return;
    }
    this.asNote = false;
    const place = `at byte ${this.startOffset}, line ${this.startLine}`;
    this.sink.record({
      path,
      key,
      bytes,
      offset: this.startOffset,
      line: this.startLine,
      damage: oversize && damage === null ? 'record_too_large' : damage,
      reason: oversize
        ? `${length} bytes ${place}, more than a record can have; only its beginning is kept here`
        : `${reason} (${place})`,
      colons: this.colons,
      plain: !this.hard && !this.wide,
      wide: this.wide,
    });
  }
}
