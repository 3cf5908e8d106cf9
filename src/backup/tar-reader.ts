import { BackupError } from './backup.errors.js';

/** A file or folder of an archive. The content has to be read to its end before the next entry is asked for. */
export interface TarEntry {
  /** Relative, with `/`, and never out of the folder. */
  path: string;
  kind: 'file' | 'folder';
  size: number;
  content: AsyncIterable<Buffer>;
}

const BLOCK = 512;
/** Positions of POSIX ustar: name, size, type, prefix. */
const [NAME, SIZE, TYPE, PREFIX] = [0, 124, 156, 345];

/** Reads the archives that `BASE_BACKUP` makes: ustar, of files and folders. @throws BackupError for any other */
export async function* readTar(source: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const bytes = new ByteReader(source);
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (!header) throw new BackupError('The archive ends before its end.');
    // Two blocks of nothing end it; what a server pads after the first of them means nothing.
    if (header.every((byte) => byte === 0)) return;
    const entry = entryOf(header, bytes);
    yield entry;
    await bytes.skip((BLOCK - (entry.size % BLOCK)) % BLOCK);
  }
}

function entryOf(header: Buffer, bytes: ByteReader): TarEntry {
  const text = (from: number, length: number): string =>
    header
      .toString('utf8', from, from + length)
      .split('\0', 1)[0]!
      .trim();
  const prefix = text(PREFIX, 155);
  const path = `${prefix === '' ? '' : `${prefix}/`}${text(NAME, 100)}`.replace(/^\.\/|\/$/g, '');
  const type = String.fromCharCode(header[TYPE]!);
  const kind = { '0': 'file', '\0': 'file', '5': 'folder' }[type] as 'file' | 'folder' | undefined;
  if (!kind || path.split('/').some((step) => step === '..') || path.startsWith('/')) {
    throw new BackupError(`The archive has an entry that a data folder has not: ${JSON.stringify(path)}.`);
  }
  const size = kind === 'file' ? sizeOf(header) : 0;
  return { path, kind, size, content: bytes.run(size) };
}

/** Octal digits, or, of what is longer than 8 GB, a number with its first bit set. */
function sizeOf(header: Buffer): number {
  if (header[SIZE]! & 0x80) return Number(header.readBigUInt64BE(SIZE + 4));
  const size = Number.parseInt(header.toString('latin1', SIZE, SIZE + 11), 8);
  if (!Number.isSafeInteger(size)) throw new BackupError('The archive has an entry without a size.');
  return size;
}

/** Takes what it is asked for out of chunks that come as they come. */
class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private waiting: Buffer = Buffer.alloc(0);

  constructor(source: AsyncIterable<Buffer>) {
    this.chunks = source[Symbol.asyncIterator]();
  }

  /** Undefined where fewer are left. */
  async take(length: number): Promise<Buffer | undefined> {
    while (this.waiting.length < length) if (!(await this.more())) return undefined;
    const taken = this.waiting.subarray(0, length);
    this.waiting = this.waiting.subarray(length);
    return taken;
  }

  async skip(length: number): Promise<void> {
    for await (const taken of this.run(length)) void taken;
  }

  async *run(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.waiting.length === 0 && !(await this.more())) {
        throw new BackupError('The archive ends before its end.');
      }
      const taken = this.waiting.subarray(0, left);
      this.waiting = this.waiting.subarray(taken.length);
      left -= taken.length;
      yield taken;
    }
  }

  private async more(): Promise<boolean> {
    const next = await this.chunks.next();
    if (next.done) return false;
    this.waiting = this.waiting.length === 0 ? next.value : Buffer.concat([this.waiting, next.value]);
    return true;
  }
}
