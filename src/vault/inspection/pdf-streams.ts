import { createInflate } from 'node:zlib';
import { FileRefused } from './file-refused.js';

/** What all streams of one PDF may unfold to: a hundred pages scanned in colour. A bomb is more. */
const MOST_UNFOLDED = 512 * 1024 * 1024;
const MOST_STREAMS = 20_000;
/** The same for what is written as text, which is read in one go. */
const MOST_TEXT = 32 * 1024 * 1024;
const INPUT_BYTES = 64 * 1024;
const WHITE = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);

/**
 * The content of everything in a PDF that is deflated, also under ASCII85 or hex: whatever follows the word `stream`,
 * whether or not it stands where a stream may.
 *
 * @throws FileRefused
 */
export async function* decodedStreams(pdf: Buffer): AsyncGenerator<AsyncIterable<Buffer>> {
  const budget = { unfolded: 0, text: 0 };
  let streams = 0;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.toString('latin1', at - 3, at) === 'end') continue;
    if (++streams > MOST_STREAMS) throw tooMuch();
    let start = at + 6;
    while (start < pdf.length && start < at + 16 && WHITE.has(pdf[start]!)) start++;
    const content = pdf.subarray(start);
    if (isDeflated(content)) yield unfold(content, budget);
    for (const { begins, ends, decode } of TEXT_CODINGS) {
      if (!begins.test(content.toString('latin1', 0, 8))) continue;
      const coded = textUntil(content, ends);
      budget.text += coded.length;
      if (budget.text > MOST_TEXT) throw tooMuch();
      const text = decode(coded);
      yield once(text);
      if (isDeflated(text)) yield unfold(text, budget);
    }
  }
}

/** The two bytes of RFC 1950; readers want them too. */
function isDeflated(content: Buffer): boolean {
  return content.length > 2 && (content[0]! & 0x0f) === 8 && content.readUInt16BE(0) % 31 === 0;
}

/** Until the end of the deflated data or to where it is damaged: a reader shows that much. */
async function* unfold(content: Buffer, budget: { unfolded: number }): AsyncGenerator<Buffer> {
  const inflate = createInflate();
  const feed = async (): Promise<void> => {
    for (let at = 0; at < content.length && !inflate.destroyed; at += INPUT_BYTES) {
      if (!inflate.write(content.subarray(at, at + INPUT_BYTES))) await drained(inflate);
    }
    inflate.end();
  };
  const fed = feed();
  try {
    for await (const part of inflate as AsyncIterable<Buffer>) {
      budget.unfolded += part.length;
      if (budget.unfolded > MOST_UNFOLDED) throw tooMuch();
      yield part;
    }
  } catch (error) {
    if (error instanceof FileRefused) throw error;
  } finally {
    inflate.destroy();
    await fed.catch(() => {});
  }
}

/** Also when nothing more is taken: the data was over. */
function drained(inflate: ReturnType<typeof createInflate>): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      inflate.off('drain', done).off('close', done).off('end', done).off('error', done);
      resolve();
    };
    inflate.on('drain', done).on('close', done).on('end', done).on('error', done);
  });
}

async function* once(content: Buffer): AsyncGenerator<Buffer> {
  yield content;
}

/** How streams are written as text: how one begins, where it ends, and what it says. */
const TEXT_CODINGS = [
  {
    begins: /^[0-9a-fA-F\0\t\n\f\r ]+$/,
    ends: /[^0-9a-fA-F\0\t\n\f\r ]/,
    decode: (text: string) => Buffer.from(text.length % 2 ? `${text}0` : text, 'hex'),
  },
  { begins: /^[!-uz<~\0\t\n\f\r ]+$/, ends: /~>|[^!-uz<~\0\t\n\f\r ]/, decode: ascii85 },
];

/** Piece by piece: what only begins like text is soon over. */
function textUntil(content: Buffer, ends: RegExp): string {
  let text = '';
  for (let at = 0; at < content.length; at += 1024) {
    const piece = content.toString('latin1', at, at + 1024);
    const end = piece.search(ends);
    text += end < 0 ? piece : piece.slice(0, end);
    if (end >= 0) break;
  }
  return text.replace(/[\0\t\n\f\r ]|^<~/g, '');
}

function ascii85(text: string): Buffer {
  const bytes = Buffer.alloc(Math.ceil(text.length / 5) * 4 + (text.match(/z/g)?.length ?? 0) * 4);
  let at = 0;
  let group: number[] = [];
  const flush = (digits: number): void => {
    while (group.length < 5) group.push(84);
    const value = group.reduce((sum, digit) => sum * 85 + digit, 0) % 2 ** 32;
    const word = Buffer.alloc(4);
    word.writeUInt32BE(value);
    at += word.copy(bytes, at, 0, digits - 1);
    group = [];
  };
  for (const letter of text) {
    if (letter === 'z' && group.length === 0) at += 4;
    else {
      group.push(letter.charCodeAt(0) - 33);
      if (group.length === 5) flush(5);
    }
  }
  if (group.length > 1) flush(group.length);
  return bytes.subarray(0, at);
}

const tooMuch = (): FileRefused =>
  new FileRefused(
    'pdf_unsupported',
    'The PDF unfolds to more than we look through; save it anew, or send images.',
  );
